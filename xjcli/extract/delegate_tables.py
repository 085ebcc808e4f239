"""Reads numbers of delegates from tables: a row of headings (代表团　应到　实到), rows of figures, and their total.

Columns are known by the white space or the bars between them, which the text of an article does not keep; so tables
are read from the lines of the source. Only the row of the total counts the session. Its words stand in the table
`[table]` of `lexicon/data/delegates.toml`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from xjcli.extract.delegates import SUBJECT
from xjcli.lexicon import tables
from xjcli.model import DelegateKind
from xjcli.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xjcli.model import Article

CELL = re.compile(r"[^\s|]+")
FIGURE = re.compile("[0-9]{1,5}(?=[名人位]?$)")
RULED = re.compile(r"[\s|:+-]*$")
NO_ROW = 2
"""How many lines that are no rows end a table."""


@dataclass(frozen=True, slots=True)
class TableCount:
    """A number of a table's total: `position` is the index of its heading in the article's folded text."""

    kind: DelegateKind
    count: int
    noun: str
    spans: tuple[Span, Span]
    position: int


class Cell(NamedTuple):
    """A cell of a line: its folded words and where they stand in the source."""

    words: str
    span: Span


def table_counts(article: Article) -> Iterator[TableCount]:
    """Give the numbers of delegates that the totals of an article's tables print, in the order of the columns."""
    words = tables.raw(SUBJECT)["table"]
    if not all(any(word in article.text.folded for word in words[kind].split()) for kind in ("entitled", "present")):
        return
    kinds = {word: DelegateKind(kind) for kind in DelegateKind for word in words[kind.value].split()}
    heads: list[Cell] = []
    others = 0
    for line in cells_of(article):
        named = [index for index, cell in enumerate(line) if cell.words in kinds]
        figures = [cell for cell in line if FIGURE.match(cell.words)]
        if len(named) > 1:
            heads, others = line[named[0] :], 0
        elif not heads or len(figures) != len(heads):
            others += 1
            heads = heads if others < NO_ROW else []
        elif "".join(cell.words for cell in line if cell not in figures) in words["total"].split():
            yield from _totals(article, heads, figures, kinds)
            heads = []
        else:
            others = 0


def _totals(
    article: Article, heads: list[Cell], figures: list[Cell], kinds: dict[str, DelegateKind]
) -> Iterator[TableCount]:
    for head, figure in zip(heads, figures, strict=True):
        found = FIGURE.match(figure.words)
        if head.words in kinds and found and int(found[0]):
            position = bisect_left(article.text.offsets, head.span.start)
            yield TableCount(kinds[head.words], int(found[0]), head.words, (head.span, figure.span), position)


def cells_of(article: Article) -> Iterator[list[Cell]]:
    """Give the lines of an article's source as cells; empty lines and rules between rows are left out."""
    from xjcli.reading.fold import fold

    for start, end in article.spans:
        folded = fold(article.text.source[start:end])
        for line in re.finditer("[^\r\n]+", folded):
            if not RULED.match(line[0]):
                cells = CELL.finditer(folded, *line.span())
                yield [Cell(cell[0], Span(start + cell.start(), start + cell.end())) for cell in cells]
