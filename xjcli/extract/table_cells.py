"""Lines of an article's source as cells of a table.

Columns are known by the white space or the bars between them, which the text of an article does not keep; so tables
are read from the lines of the source.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from xjcli.lexicon import templates
from xjcli.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xjcli.model import Article

CELL = re.compile(r"[^\s|]+")
RULER = re.compile(r"[\t|]")
"""What parts columns even where nothing stands in one."""
FIGURE = re.compile("[0-9]{1,5}(?=[名人位]?$)")
RULED = re.compile(r"[\s|:+-]*$")
CUT_NAME = re.compile(f"(?P<listed>.*、)?{templates.HAN}")
REST_OF_NAME = re.compile(f"{templates.HAN}(?:[（、].*)?")


class Cell(NamedTuple):
    """A cell of a line: its folded words, without white space, and where they stand in the source."""

    words: str
    span: Span

    def folded(self, article: Article) -> tuple[int, int]:
        """Give the range of the cell in the article's folded text."""
        start = bisect_left(article.text.offsets, self.span.start)
        return start, start + len(self.words)


def cells_of(article: Article) -> Iterator[list[Cell]]:
    """Give the lines of an article's source as cells; empty lines and rules between rows are left out."""
    for start, folded, line in _lines(article):
        cells = CELL.finditer(folded, *line.span())
        yield [Cell(cell[0], Span(start + cell.start(), start + cell.end())) for cell in cells]


def columns_of(article: Article) -> Iterator[list[Cell]]:
    """Give the lines of an article's source as `cells_of` does, with those cells between tabs or bars that are empty.

    There a cell may hold white space of its own: 李　明（女）. Where nothing but white space parts the cells, what it
    parts within one is put together again: 届　次, 王青、李　明.
    """
    for start, folded, line in _lines(article):
        if RULER.search(line[0]):
            yield list(_ruled(start, folded, *line.span()))
        else:
            cells = CELL.finditer(folded, *line.span())
            yield _whole_words([Cell(cell[0], Span(start + cell.start(), start + cell.end())) for cell in cells])


def _lines(article: Article) -> Iterator[tuple[int, str, re.Match[str]]]:
    """Give the lines of the source with the folded stretch that each stands in, and the offset of that."""
    from xjcli.reading.fold import fold

    for start, end in article.spans:
        folded = fold(article.text.source[start:end])
        for line in re.finditer("[^\r\n]+", folded):
            if not RULED.match(line[0]):
                yield start, folded, line


def _ruled(offset: int, folded: str, begin: int, end: int) -> Iterator[Cell]:
    """Part a line at its tabs and bars; those at its very ends are frames, but a tab may stand for an empty cell."""
    low = begin + (folded[begin] == "|")
    high = end - (folded[end - 1] == "|")
    edges = [low - 1, *(match.start() for match in RULER.finditer(folded, low, high)), high]
    for before, behind in pairwise(edges):
        whole = folded[before + 1 : behind]
        start = before + 1 + len(whole) - len(whole.lstrip())
        stop = start + len(whole.strip())
        yield Cell("".join(whole.split()), Span(offset + start, offset + max(start, stop)))


def _whole_words(line: list[Cell]) -> list[Cell]:
    """Join words that are set with a space between two characters: 届　次, 李　明, 王青、李　明（女）."""
    joined: list[Cell] = []
    is_cut = False
    for cell in line:
        cut = CUT_NAME.fullmatch(cell.words)
        if is_cut and REST_OF_NAME.fullmatch(cell.words):
            joined[-1] = Cell(joined[-1].words + cell.words, Span(joined[-1].span.start, cell.span.end))
            is_cut = cut is not None and cut["listed"] is not None  # 王青、李|明、孙|立
        else:
            joined.append(cell)
            is_cut = cut is not None
    return joined
