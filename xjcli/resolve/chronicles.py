"""Chronicles: pages whose paragraphs begin with days of many months, each an entry on a matter of its own.

大事记 set sessions between other news. What an entry tells that names no session is told of none.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

Range = tuple[int, int]
ENTRY = re.compile(
    r"\n(?:(?P<year>[0-9]{4})年(?!度)(?P<of_year>1?[0-9](?=月))?|(?P<month>1?[0-9])月(?!份)|[是同本当][月年])"
)
DAY = re.compile(r"\n(?:(?:1?[0-9]月)?[1-3]?[0-9]日|[是同本当][日月年])")
"""How the entries of a page begin that calls itself a chronicle."""
TITLE = re.compile(r"[^\n]{0,40}(?:大事记|大事辑|纪事)")
MONTHS, YEARS = 3, 2
"""Entries of so many months, or so many years apart, make a chronicle; the news of one session tells of fewer."""
LONGEST_HEADING = 40


def entries(text: str) -> list[int]:
    """Give where the entries of a chronicle begin, in folded text; none in a text that is no chronicle."""
    if TITLE.match(text):
        return sorted({entry.start() + 1 for begins in (ENTRY, DAY) for entry in begins.finditer(text)})
    found = list(ENTRY.finditer(text))
    months = {(entry["year"], entry["month"] or entry["of_year"]) for entry in found}
    years = [int(entry["year"]) for entry in found if entry["year"]]
    apart = len(months) >= MONTHS or (years and max(years) - min(years) >= YEARS)
    return [entry.start() + 1 for entry in found] if apart else []


def of_others(text: str, sessions: Sequence[Range]) -> list[Range]:
    """Give the entries of a chronicle in which no session is named, nor in a heading right above."""
    starts = entries(text)
    named = sorted(begin for begin, _ in sessions) if starts else []
    return [
        (start, end)
        for start, end in zip(starts, [*starts[1:], len(text)], strict=False)
        if bisect_left(named, _above(text, start)) == bisect_left(named, end)
    ]


def _above(text: str, start: int) -> int:
    """Give where the heading begins that stands right above an entry, else the entry itself."""
    line = text.rfind("\n", 0, start - 1) + 1
    return line if start - line <= LONGEST_HEADING and text[start - 2] not in "。！？；" else start
