"""Where the sentence around a place of a text begins and ends."""

from __future__ import annotations

import re

SENTENCE_END = re.compile("[。！？\\n]")
SENTENCE_MARKS = "。！？\n"
NEAR = 256
"""So far back a mark is looked for at first: a rare one would else be looked for up to the beginning of the text."""


def sentence_start(text: str, position: int, marks: str = SENTENCE_MARKS) -> int:
    """Give the index behind the last mark before `position`, 0 if there is none."""
    high, reach = position, NEAR
    while high > 0:
        low = max(0, high - reach)
        last = -1
        for mark in marks:
            found = text.rfind(mark, max(low, last), high)
            last = max(last, found)
        if last >= 0:
            return last + 1
        high, reach = low, reach * 4
    return 0


def sentence_end(text: str, position: int) -> int:
    """Give the index of the first mark at or behind `position`, the text's length if there is none."""
    end = SENTENCE_END.search(text, position)
    return end.start() if end else len(text)
