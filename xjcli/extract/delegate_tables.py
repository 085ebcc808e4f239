"""Reads numbers of delegates from tables: a row of headings (代表团　应到　实到), rows of figures, and their total.

Only the row of the total counts the session. Its words stand in the table
`[table]` of `lexicon/data/delegates.toml`.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from xjcli.extract.delegates import SUBJECT
from xjcli.extract.table_cells import FIGURE, Cell, cells_of
from xjcli.lexicon import tables
from xjcli.model import DelegateKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xjcli.model import Article
    from xjcli.text import Span

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
