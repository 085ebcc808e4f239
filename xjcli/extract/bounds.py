"""Where the sentence around a place of a text begins and ends."""

from __future__ import annotations

import re
from itertools import repeat

SENTENCE_END = re.compile("[。！？\\n]")
SENTENCE_MARKS = "。！？\n"
LONGEST = 4_000
"""No sentence is longer: where no mark stands for so many characters, none is looked for further on."""
LONGEST_LIST = 400
LISTED = re.compile(r"[^。！？\n]*：(?:\n[^。！？\n]*；?)*\n?\Z")
NEAR = 256
"""So far back a mark is looked for at first: a rare one would else be looked for up to `LONGEST`."""


def behind_last(text: str, low: int, position: int, marks: str) -> int:
    """Give the index behind the last of some marks between `low` and a position, `low` where none stands there."""
    last = max(map(text.rfind, marks, repeat(low), repeat(position)))
    return last + 1 if last >= 0 else low


def sentence_start(text: str, position: int, marks: str = SENTENCE_MARKS) -> int:
    """Give the index behind the last mark before `position`; where there is none, how far it was looked for."""
    floor = max(0, position - LONGEST)
    high, reach = position, NEAR
    while high > floor:
        low = max(floor, high - reach)
        begin = behind_last(text, low, high, marks)
        if begin > low:
            return begin
        high, reach = low, reach * 4
    return floor


def sentence_end(text: str, position: int) -> int:
    """Give the index of the first mark at or behind `position`; where there is none, how far it was looked for."""
    end = SENTENCE_END.search(text, position, position + LONGEST)
    return end.start() if end else min(len(text), position + LONGEST)


def listed_sentence(text: str, position: int) -> tuple[int, int]:
    """Give the bounds of the sentence around a place; a list in lines belongs to the sentence that leads it on."""
    start = sentence_start(text, position)
    if text[start - 1 : start] == "\n":
        # only a new line leads on from a list, and the list holds no end of a sentence
        low = max(start - LONGEST_LIST, sentence_start(text, start, "。！？"))
        listed = LISTED.search(text, low, start) if text.find("：", low, start) >= 0 else None
        start = listed.start() if listed else start
    return start, sentence_end(text, position)


def line_start(text: str, position: int) -> int:
    """Give where the line of a place of the text begins, or how far it was looked for."""
    low = max(0, position - LONGEST)
    begin = text.rfind("\n", low, position) + 1
    return begin or low
