"""Text that remembers: folded for matching, each character knowing where in the source it stands.

A `Text` is made from a source by three operations only: keep a character, drop it, or replace it by one other.
So character `i` of the folded text is character `offsets[i]` of the source, and a range of the folded text is
exactly a set of half-open ranges of the source. Nothing is aligned or searched for afterwards.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain
from operator import sub
from typing import TYPE_CHECKING, NamedTuple, overload

from xjcli.layout import LAYOUT_SPACE

if TYPE_CHECKING:
    from collections.abc import Iterable


class Span(NamedTuple):
    """A half-open range of code points of the decoded source."""

    start: int
    end: int


Spans = tuple[Span, ...]
"""The ranges of one fact, in the order of the source; two where a caption stands between."""


class Runs(Sequence[int]):
    """The offsets of stretches that were kept whole: as small as their number, whatever their length.

    `ends` is the index behind each stretch, counted over all stretches, `shifts` how much further on in the source
    its characters stand, less than nothing where what was set beside an article stands before what it follows.
    """

    __slots__ = ("ends", "shifts")

    def __init__(self, spans: Iterable[tuple[int, int]]) -> None:
        pairs = list(spans)
        starts, ends = zip(*pairs, strict=True) if pairs else ((), ())
        self.ends: array[int] = array("L", accumulate(map(sub, ends, starts)))
        self.shifts: array[int] = array("l", map(sub, starts, chain((0,), self.ends)))

    def __len__(self) -> int:
        return self.ends[-1] if self.ends else 0

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and len(self) == len(other) and all(map(int.__eq__, self, other))

    __hash__ = None  # type: ignore[assignment]

    def __iter__(self) -> Iterator[int]:
        before = 0
        for shift, end in zip(self.shifts, self.ends, strict=True):
            yield from range(before + shift, end + shift)
            before = end

    @overload
    def __getitem__(self, index: int) -> int: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[int]: ...

    def __getitem__(self, index: int | slice) -> int | Sequence[int]:
        if isinstance(index, slice):
            start, end, step = index.indices(len(self))
            if step != 1:
                return list(self)[index]
            pieces = self.pieces(start, end)
            return range(*pieces[0]) if len(pieces) == 1 else Runs(pieces)
        if index < 0:
            index += len(self)
        run = bisect_right(self.ends, index)
        if index < 0 or run == len(self.ends):
            raise IndexError(index)
        return index + self.shifts[run]

    def pieces(self, start: int, end: int) -> list[tuple[int, int]]:
        """Give the half-open ranges of the source that the range `start`–`end` of the stretches' characters is from."""
        run = bisect_right(self.ends, start)
        if start < end <= self.ends[run]:
            return [(start + self.shifts[run], end + self.shifts[run])]
        pieces: list[tuple[int, int]] = []
        while start < end:
            stop, shift = min(end, self.ends[run]), self.shifts[run]
            pieces.append((start + shift, stop + shift))
            start, run = stop, run + 1
        return pieces


@dataclass(frozen=True, slots=True)
class Text:
    """A stretch of a source, without its layout.

    `folded` is what rules match: simplified characters, ASCII for full-width forms, no white space but the line
    feed between paragraphs. `written` is what facts say: the source's own characters, full-width figures and
    letters as ASCII. `offsets` gives for each character its code point in `source`. All three are equally long.
    """

    source: str
    folded: str
    written: str
    offsets: Sequence[int]

    def __len__(self) -> int:
        return len(self.folded)

    def slice(self, start: int, end: int) -> Text:
        """Cut out the half-open range `start`–`end` of folded characters."""
        return Text(self.source, self.folded[start:end], self.written[start:end], self.offsets[start:end])

    def spans(self, start: int, end: int) -> Spans:
        """Give the ranges of the source that the folded range `start`–`end` was made from.

        Characters with nothing but layout white space between them in the source share a range.
        """
        offsets = self.offsets
        pieces = offsets.pieces(start, end) if isinstance(offsets, Runs) else self._pieces(start, end)
        if len(pieces) == 1:
            return (Span(*pieces[0]),)
        ranges: list[Span] = []
        for first, past in pieces:
            if ranges and self._only_layout(ranges[-1].end, first):
                ranges[-1] = Span(ranges[-1].start, past)
            else:
                ranges.append(Span(first, past))
        return tuple(ranges)

    def quote(self, start: int, end: int) -> str:
        """Give the words as they are to be read: as written, with one space where the source sets one in a line."""
        pieces = self._pieces(start, end)
        if len(pieces) == 1:
            return self.written[start:end]
        words: list[str] = []
        index = start
        for first, past in pieces:
            if index > start and self.spaced(index):
                words.append(" ")
            words.append(self.written[index : index + past - first])
            index += past - first
        return "".join(words)

    def spaced(self, index: int, *, lines: bool = False) -> bool:
        """Tell whether white space, but no new line (with `lines` one too), stands before a folded character."""
        if not 0 < index < len(self.offsets):
            return False
        pieces = self._pieces(index - 1, index + 1)
        if len(pieces) == 1:
            return False
        gap = self.source[pieces[0][1] : pieces[1][0]]
        return bool(gap) and not gap.strip() and (lines or ("\n" not in gap and "\r" not in gap))

    def position(self, offset: int) -> int:
        """Give the index of the first folded character at or after the source's code point `offset`."""
        return bisect_left(self.offsets, offset)

    def _pieces(self, start: int, end: int) -> list[tuple[int, int]]:
        """Give ranges of neighbouring characters of the source, in order; two may touch."""
        if isinstance(self.offsets, Runs):
            return self.offsets.pieces(start, end)
        return [(offset, offset + 1) for offset in self.offsets[start:end]]

    def _only_layout(self, start: int, end: int) -> bool:
        return start == end or all(character in LAYOUT_SPACE for character in self.source[start:end])


def join(texts: Iterable[Text]) -> Text:
    """Put stretches of one source behind one another, as they stand; at least one is needed."""
    parts = list(texts)
    return Text(
        parts[0].source,
        "".join(part.folded for part in parts),
        "".join(part.written for part in parts),
        [offset for part in parts for offset in part.offsets],
    )


def cut(source: str, spans: Iterable[Span]) -> str:
    """Cut spans out of a decoded source and drop layout white space: the words that a fact was read from."""
    return "".join(c for start, end in spans for c in source[start:end] if c not in LAYOUT_SPACE)
