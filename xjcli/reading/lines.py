"""A page as lines: where each stands, how it ends, and whether it is furniture."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from xjcli.reading import furniture

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xjcli.model import BlockKind

LAYOUT = r"\s\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff"
"""White space, control and direction characters, as the inside of a character class: they say nothing."""

KEPT = re.compile(f"[^{LAYOUT}]+")
PRINTED_LINE = re.compile(rf"[^{LAYOUT}][^\r\n\v\f\x1c-\x1e\x85\u2028\u2029]*")
LINE_BREAK = re.compile(r"\r\n|[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]")
MARK = re.compile(rf"(#{{1,6}})[ \t\u3000]*(?=[^{LAYOUT}#])")
WHITE_SPACE = re.compile(f"[{LAYOUT}]+")
PUNCTUATED = re.compile("[，。；！？：]")
SENTENCE = re.compile("[。；！？]")
SENTENCE_ENDS = frozenset("。！？…")
CLOSERS = frozenset("。！？…”’》）")
SIGN_NEAR_END = re.compile("[■□◆◇●◎▶▷★☆]")
LONGEST_NOTE = 60
NOTE_AT_END = re.compile("(?<=[。！？”])(?: ?（[^（）]*）| ?[■□◆◇●◎▶▷★☆][^。，；：]{1,12})$")
"""Who wrote it, behind the last sentence: （王小明） or ■王小明."""


class Ending(Enum):
    """How a line ends: in mid-sentence, with a sentence's end, or with a sign after which a list may follow."""

    OPEN = "open"
    HALF = "half"
    CLOSED = "closed"


@dataclass(slots=True)
class Line:
    """One printed line: `start`–`end` in the source, without mark and white space.

    `words` are its folded characters, with single spaces if it is short enough to be furniture. `outset` is where
    its mark (`#`) begins, `level` how many signs it has; `breaks` are the line breaks before it (two or more: a
    blank line), 0 for the second part of a line that was cut in two.
    """

    outset: int
    start: int
    end: int
    words: str
    level: int
    breaks: int
    kind: BlockKind | None
    indented: bool

    @property
    def ending(self) -> Ending:
        """Tell how the line ends; a note in brackets behind a sentence does not count."""
        words = self.words
        if words[-1] not in CLOSERS and not SIGN_NEAR_END.search(words, len(words) - 14 if len(words) > 14 else 0):
            return Ending.HALF if words[-1] in "；：" else Ending.OPEN
        words = NOTE_AT_END.sub("", words[-LONGEST_NOTE:])
        return Ending.CLOSED if words.rstrip("”’》）")[-1:] in SENTENCE_ENDS else Ending.OPEN

    @property
    def width(self) -> int:
        """Give the width in half-width columns."""
        return sum(1 if character < "\u0100" else 2 for character in self.words)

    @property
    def is_set_apart(self) -> bool:
        """Tell whether a blank line stands before it."""
        return self.breaks != 1


def lines_of(source: str, folded: str) -> Iterator[Line]:
    """Take a page apart into its printed lines; `folded` is as long as `source`."""
    before = 0
    for found in PRINTED_LINE.finditer(source):
        start, end = found.span()
        gap = source[before:start]
        breaks = (gap.count("\n") or len(LINE_BREAK.findall(gap))) if before else 2
        indented = gap[-1:] in ("\u3000", " ", "\t")
        before = end
        end = start + len(found[0].rstrip())
        mark = MARK.match(source, start, end)
        level, begin = (len(mark[1]), mark.end()) if mark else (0, start)
        cut = _turn(folded[begin:end])
        for first, last in [(begin, end)] if cut is None else [(begin, begin + cut), (begin + cut, end)]:
            words = folded[first:last]
            if last - first <= furniture.LONGEST:
                words = squeeze(words)
            kind = furniture.kind_of(words)
            outset = start if first == begin else first
            yield Line(outset, first, last, words, level, breaks, kind, indented)
            breaks = 0


def squeeze(folded: str) -> str:
    """Set single spaces for white space, and none at the ends."""
    return WHITE_SPACE.sub(" ", folded).strip()


def _turn(folded: str) -> int | None:
    return furniture.turn_at_end(folded) if folded.endswith(("版", "版）", "页", "页）", "转）")) else None
