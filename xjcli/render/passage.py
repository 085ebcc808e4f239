"""Words in their context, drawn: what a fact was read from is set in « » and in colour."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xjcli.render.prose import Prose
from xjcli.render.safe import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xjcli.rows import Row

OPEN, CLOSE = "«", "»"
MARK = "bold magenta"
"""How marked words look, on dark and on light; the brackets are for screens without colour, and for copying."""


def marked(place: Row) -> Prose:
    """Draw the `text` of a passage with its `marks`."""
    line = Prose()
    for words, is_marked in pieces(place):
        line.append(f"{OPEN}{visible(words)}{CLOSE}" if is_marked else visible(words), MARK if is_marked else "")
    return line


def pieces(place: Row) -> Iterator[tuple[str, bool]]:
    """Cut the `text` of a passage where its `marks` begin and end: the words, and whether they are marked."""
    text, end = place["text"], 0
    for start, stop in sorted(place["marks"]):
        if start > end:
            yield text[end:start], False
        if stop > max(start, end):
            yield text[max(start, end) : stop], True
        end = max(end, stop)
    if end < len(text):
        yield text[end:], False
