"""Blocks to articles: heading lines and re-joined paragraphs as one text that remembers its source."""

from __future__ import annotations

from itertools import chain
from operator import attrgetter
from typing import TYPE_CHECKING

from xjcli.layout import LAYOUT_SPACE
from xjcli.model import Article, Block, BlockKind
from xjcli.reading import furniture
from xjcli.reading.lines import KEPT
from xjcli.text import Runs, Span, Text

if TYPE_CHECKING:
    from xjcli.reading.lines import Line
    from xjcli.reading.page import Draft, Page, Unit


OUTSET, END = attrgetter("outset"), attrgetter("end")


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
        starts.append(len(text) + 1)
        first = len(draft.heading)
        return Article(
            ordinal=ordinal,
            headline=self._plain(headline),
            kicker=self._plain(kicker),
            text=text,
            body_start=starts[first] if draft.body else len(text),
            spans=_spans(draft),
            continues=_continues(draft),
            published=_published(draft),
            page=page,
            beside=self._text(beside)[0],
            subheads=tuple(
                [(starts[at], starts[at + 1] - 1) for at, unit in enumerate(draft.body, first) if unit.subhead]
            ),
        )

    def _text(self, units: list[Unit]) -> tuple[Text, list[int]]:
        """Give the text of units, a line feed between two, and the index where each begins."""
        runs: list[tuple[int, int]] = []
        folded: list[str] = []
        written: list[str] = []
        starts: list[int] = []
        length = past = 0
        for unit in units:
            if starts:
                feed = self._feed(past, unit.lines[0].outset)
                runs.append((feed, feed + 1))
                folded.append("\n")
                written.append("\n")
                length += 1
            starts.append(length)
            for line in unit.lines:
                kept = ((line.start, line.end),) if line.solid else self._kept(line)
                runs += kept
                for start, end in kept:
                    folded.append(self.folded[start:end])
                    written.append(self.written[start:end])
                    length += end - start
            past = unit.lines[-1].end
        return Text(self.source, "".join(folded), "".join(written), Runs(runs)), starts

    def _kept(self, line: Line) -> list[tuple[int, int]]:
        """Give the stretches of a line without layout."""
        return [kept.span() for kept in KEPT.finditer(self.source, line.start, line.end)]

    def _feed(self, start: int, end: int) -> int:
        """Give the offset of the layout character between two units that becomes the line feed."""
        if self.source[end - 1] in LAYOUT_SPACE:
            return end - 1
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
    lines = [line for unit in draft.heading + draft.body for line in unit.lines]
    parts = [lines]
    if draft.resumed:
        turn = draft.resumed.outset
        parts = [[line for line in lines if line.outset <= turn], [line for line in lines if line.outset > turn]]
    return tuple([Span(min(map(OUTSET, part)), max(map(END, part))) for part in parts if part])


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
    blocks: list[Block] = []
    end = 0
    placed = page.placed
    for index, (line, unit) in enumerate(placed):
        if index == 0 or placed[index - 1][1] is not unit:
            if line.outset > end:
                blocks.append(Block(BlockKind.BLANK, Span(end, line.outset)))
            begin = line.outset
        end = line.end
        if index + 1 == len(placed) or placed[index + 1][1] is not unit:
            blocks.append(Block(unit.kind, Span(begin, end)))
    if end < length:
        blocks.append(Block(BlockKind.BLANK, Span(end, length)))
    return tuple(blocks)
