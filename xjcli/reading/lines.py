"""A page as lines: where each stands, how it ends, and whether it is furniture."""

from __future__ import annotations

import re
from dataclasses import dataclass
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
INDENTS = frozenset(" \t\u3000")
MARK = re.compile(rf"(#{{1,6}})[ \t\u3000]*(?=[^{LAYOUT}#])")
WHITE_SPACE = re.compile(f"[{LAYOUT}]+")
PUNCTUATED = re.compile("[，。；！？：]")
SENTENCE = re.compile("[。；！？]")
SENTENCE_ENDS = frozenset("。！？…")
PAIRS = (("《", "》"), ("（", "）"), ("“", "”"), ("‘", "’"))
CLOSERS = frozenset("。！？…”’》）")
SIGNS_NEAR_END = frozenset("■□◆◇●◎▶▷★☆")
WIDEST = 200
LONGEST_NOTE = 60
NOTE_AT_END = re.compile("(?<=[。！？”])(?: ?（[^（）]*）| ?[■□◆◇●◎▶▷★☆][^。，；：]{1,12})$")
"""Who wrote it, behind the last sentence: （王小明） or ■王小明."""


OPEN, HALF, CLOSED = "open", "half", "closed"
"""How a line ends: in mid-sentence, with a sign after which a list may follow, or with a sentence's end."""


@dataclass(slots=True)
class Line:
    """One printed line: `start`–`end` in the source, without mark and white space.

    `words` are its folded characters, with single spaces if it is short enough to be furniture. `outset` is where
    its mark (`#`) begins, `level` how many signs it has; `breaks` are the line breaks before it (two or more: a
    blank line), 0 for the second part of a line that was cut in two. `width` is counted in half-width columns, and
    no line is wider than `WIDEST` characters make it. `solid` says that no layout stands within it.
    """

    outset: int
    start: int
    end: int
    words: str
    level: int
    breaks: int
    kind: BlockKind | None
    indented: bool
    width: int
    solid: bool

    @property
    def ending(self) -> str:
        """Tell how the line ends; a note in brackets behind a sentence does not count."""
        words = self.words
        last = words[-1]
        if last in SENTENCE_ENDS:
            return CLOSED
        if last not in CLOSERS and SIGNS_NEAR_END.isdisjoint(words[-14:]):
            return HALF if last in "；：" else OPEN
        words = NOTE_AT_END.sub("", words[-LONGEST_NOTE:])
        return CLOSED if words.rstrip("”’》）")[-1:] in SENTENCE_ENDS else OPEN

    @property
    def is_set_apart(self) -> bool:
        """Tell whether a blank line stands before it."""
        return self.breaks != 1


def lines_of(source: str, folded: str) -> Iterator[Line]:
    """Take a page apart into its printed lines; `folded` is as long as `source`."""
    before = 0
    for found in PRINTED_LINE.finditer(source):
        outset, end = found.span()
        gap = source[before:outset]
        breaks = (gap.count("\n") or len(LINE_BREAK.findall(gap))) if before else 2
        before, start, level, indented = end, outset, 0, gap[-1:] in INDENTS
        if source[outset] == "#" and (mark := MARK.match(source, outset, end)):
            start, level = mark.end(), len(mark[1])
        words = folded[start:end].rstrip()
        width = _width(source[start : start + min(len(words), WIDEST)])
        if words[0] == "（" and (turn := furniture.turn_at_start(words)):
            yield _line(outset, start, words[:turn], level, breaks, indented, width)
            outset, start, words, level, breaks = start + turn, start + turn, words[turn:], 0, 0
        cut = furniture.turn_at_end(words)
        if cut is not None:
            yield _line(outset, start, words[:cut], level, breaks, indented, width)
            outset, start, words, level, breaks = start + cut, start + cut, words[cut:], 0, 0
        yield _line(outset, start, words, level, breaks, indented, width)


def _line(outset: int, start: int, words: str, level: int, breaks: int, indented: bool, width: int) -> Line:
    end = start + len(words)
    kind = None
    solid = words.isprintable() and " " not in words  # what is layout is not printable, but for the space itself
    if len(words) <= furniture.LONGEST:
        words = words if solid else WHITE_SPACE.sub(" ", words).strip()
        kind = furniture.kind_of(words)
    return Line(outset, start, end, words, level, breaks, kind, indented, width, solid)


def _width(words: str) -> int:
    # A Chinese character takes three bytes and two columns, an ASCII character one of each.
    return (len(words) + len(words.encode("utf-8", "replace"))) // 2


def is_unbalanced(words: str) -> bool:
    """Tell whether a bracket or a quotation mark has its other half elsewhere."""
    return any(words.count(opener) != words.count(closer) for opener, closer in PAIRS)
