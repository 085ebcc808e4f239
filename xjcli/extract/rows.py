"""Rows of names that white space sets apart, as programmes and notices print them: 才旺多吉　周大海（女）　李　明."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xjcli.text import Text

NOTES = re.compile(r"(?:（[^（）]{1,60}）)+")
Range = tuple[int, int]


def words_of_row(text: Text, start: int, end: int, *, lines: bool) -> Iterator[Range]:
    """Take a stretch apart into words, without the notes behind them; a name of two characters may be set 李　明.

    With `lines` a new line sets words apart too. A note may hold the marks and the white space of a row.
    """
    before: Range | None = None
    for word in _parts(text, start, end, lines=lines):
        note = NOTES.search(text.folded, *word)
        # what stands behind a note, on the next line, is not of this name: with `lines` it is a word of its own
        word = (word[0], note.start()) if note and note.end() == word[1] else word  # noqa: PLW2901
        if before and word[1] - word[0] == 1 and before[1] - before[0] == 1:
            before = (before[0], word[1])
            continue
        if before:
            yield before
        before = word
    if before:
        yield before


def _parts(text: Text, start: int, end: int, *, lines: bool) -> Iterator[Range]:
    """Take a stretch apart where a mark or white space stands, but for that within a note."""
    position = start
    for index in range(start + 1, end + 1):
        noted = text.folded.rfind("（", position, index) > text.folded.rfind("）", position, index)
        if index == end or (not noted and (text.spaced(index, lines=lines) or text.folded[index] in "、，")):
            if position < index:
                yield position, index
            position = index + 1 if index < end and text.folded[index] in "、，" else index
