"""Blocks to articles: heading lines and re-joined paragraphs as one text that remembers its source."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING

from xjcli.layout import LAYOUT_SPACE
from xjcli.model import Article, Block, BlockKind
from xjcli.reading import furniture
from xjcli.reading.lines import KEPT
from xjcli.text import Runs, Span, Text

if TYPE_CHECKING:
    from xjcli.reading.lines import Line
    from xjcli.reading.page import Draft, Page, Unit


class Setter:
    """Sets the articles of one source; `folded` and `written` are as long as `source`."""

    def __init__(self, source: str, folded: str, written: str) -> None:
        self.source = source
        self.folded = folded
        self.written = written

    def article(self, ordinal: int, draft: Draft, beside: list[Unit], page: str | None) -> Article:
        """Set one article; it has at least one line. `beside` is what stands by it, on `page` it begins."""
        kicker, headline = _headings(draft.heading)
        text, starts = self._text([*draft.heading, *draft.body])
        body_start = starts[len(draft.heading)] if draft.body else len(text)
        ends = [start - 1 for start in starts[1:]] + [len(text)]
        bounds = list(zip(starts, ends, strict=True))[len(draft.heading) :]
        return Article(
            ordinal=ordinal,
            headline=self._plain(headline),
            kicker=self._plain(kicker),
            text=text,
            body_start=body_start,
            spans=_spans(draft),
            continues=_continues(draft),
            published=_published(draft),
            page=page,
            beside=self._text(beside)[0],
            subheads=tuple(bound for bound, unit in zip(bounds, draft.body, strict=True) if unit.subhead),
        )

    def _text(self, units: list[Unit]) -> tuple[Text, list[int]]:
        """Give the text of units, a line feed between two, and the index where each begins."""
        kept = [[stretch for line in unit.lines for stretch in self._kept(line)] for unit in units]
        folded = ["".join([self.folded[start:end] for start, end in stretches]) for stretches in kept]
        written = ["".join([self.written[start:end] for start, end in stretches]) for stretches in kept]
        runs: list[tuple[int, int]] = []
        starts: list[int] = []
        length = 0
        for index, unit in enumerate(units):
            if index:
                feed = self._feed(units[index - 1].lines[-1].end, unit.lines[0].outset)
                runs.append((feed, feed + 1))
            runs += kept[index]
            starts.append(length)
            length += len(folded[index]) + 1
        return Text(self.source, "\n".join(folded), "\n".join(written), Runs(runs)), starts

    def _kept(self, line: Line) -> list[tuple[int, int]]:
        """Give the stretches of a line without layout: mostly the line is one."""
        if line.end - line.start == len(line.words) and line.words.isprintable() and " " not in line.words:
            return [(line.start, line.end)]
        return [kept.span() for kept in KEPT.finditer(self.source, line.start, line.end)]

    def _feed(self, start: int, end: int) -> int:
        """Give the offset of the layout character between two units that becomes the line feed."""
        gap = range(end - 1, start - 1, -1)
        layout = (at for at in gap if self.source[at] in LAYOUT_SPACE)
        spaces = (at for at in gap if self.source[at].isspace())
        return next(chain(layout, spaces), end - 1)

    def _plain(self, unit: Unit | None) -> str | None:
        if unit is None:
            return None
        return " ".join(" ".join(KEPT.findall(self.written, line.start, line.end)) for line in unit.lines)


def _headings(heading: list[Unit]) -> tuple[Unit | None, Unit | None]:
    """Tell kicker and headline.

    The kicker is a balanced slogan above another line, or one without a number above a line of a lower rank that has
    the number of a session.
    """
    if not heading:
        return None, None
    first, *rest = heading
    above = first.lines[0]
    if rest and (
        furniture.is_slogan(above.words) or furniture.names_a_column(above.words) or _outranks(above, rest[0].lines[0])
    ):
        first.kind = BlockKind.KICKER
        return first, rest[0]
    return None, first


def _outranks(above: Line, below: Line) -> bool:
    numbered = furniture.is_numbered(below.words) and not furniture.is_numbered(above.words)
    return 0 < above.level < below.level and numbered


def _spans(draft: Draft) -> tuple[Span, ...]:
    lines = sorted((line.outset, line.end) for unit in draft.heading + draft.body for line in unit.lines)
    turn = draft.resumed.outset if draft.resumed else lines[-1][1] if lines else 0
    parts = ([line for line in lines if line[0] <= turn], [line for line in lines if line[0] > turn])
    return tuple(Span(part[0][0], part[-1][1]) for part in parts if part)


def _continues(draft: Draft) -> str | None:
    if draft.resumed:
        return None
    turns = [unit.lines[0].words for unit in draft.beside if unit.kind is BlockKind.TURN_LINE]
    pages = [furniture.page(turn) for turn in turns if not furniture.began_elsewhere(turn)]
    return next((page for page in pages if page), None)


def _published(draft: Draft) -> str | None:
    printed = [unit.lines[0].words for unit in draft.beside if unit.kind is BlockKind.METADATA]
    dates = [date for date in map(furniture.date, printed) if date]
    if not dates and draft.body:
        dates = [date for date in [furniture.dateline(draft.body[0].lines[0].words)] if date]
    return dates[0] if dates else None


def blocks_of(page: Page, length: int) -> tuple[Block, ...]:
    """Tile a source of `length` characters: the page's blocks, and blanks between them."""
    runs: list[tuple[BlockKind, Unit, int, int]] = []
    for line, unit in page.placed:
        if runs and runs[-1][1] is unit:
            runs[-1] = (unit.kind, unit, runs[-1][2], line.end)
        else:
            runs.append((unit.kind, unit, line.outset, line.end))
    blocks: list[Block] = []
    end = 0
    for kind, _, start, stop in runs:
        if start > end:
            blocks.append(Block(BlockKind.BLANK, Span(end, start)))
        blocks.append(Block(kind, Span(start, stop)))
        end = stop
    if end < length:
        blocks.append(Block(BlockKind.BLANK, Span(end, length)))
    return tuple(blocks)
