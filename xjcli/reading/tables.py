"""Tables of sessions, as gazetteers set them: a line of headings (届次　会期　出席), and a row for each session.

A row that white space or bars divide has no mark at its end, and would pass for a line that wraps.
"""

from __future__ import annotations

import re
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from xjcli.lexicon import tables, templates
from xjcli.reading import furniture

if TYPE_CHECKING:
    from xjcli.reading.lines import Line

DIVIDED = re.compile("[ |]")
DATED = re.compile("(?:1[89]|20)[0-9]{2} ?[年./-]")
RULED = re.compile("[ |:+-]*")


def rows(lines: list[Line], index: int) -> list[tuple[int, int]]:
    """Give the rows of the table that begins with headings at `index`, each with its first line and how many it takes.

    A row begins with a line that has a year; what is set tight below it without one belongs to it. Without headings
    a line is a row where it begins with a session and its day. Empty for any other line.
    """
    if not heads(lines[index]):
        return [(index, 1)] if furniture.is_row_of_sessions(lines[index].words) else []
    begins = [index]
    end = index + 1
    while end < len(lines):
        line = lines[end]
        row = DIVIDED.search(line.words) is not None and DATED.search(line.words) is not None
        if line.level or "。" in line.words or not (row or (line.breaks == 1 and not heads(line))):
            break
        if row or len(begins) == 1 or RULED.fullmatch(line.words):
            begins.append(end)
        end += 1
    return [(begin, behind - begin) for begin, behind in pairwise([*begins, end])]


def heads(line: Line) -> bool:
    """Tell whether a line holds the headings of a table of sessions: what they are called, and when they met."""
    words = line.words
    if line.kind is not None or DIVIDED.search(words) is None:
        return False
    return headings().match(words.replace(" ", "").replace("|", "")) is not None


@cache
def headings() -> re.Pattern[str]:
    """Compile how a line of headings begins, white space and bars left out: 届次会期."""
    words = tables.raw("bodies")["table"]
    sessions, dates = (templates.alternation(words[key].split()) for key in ("sessions", "dates"))
    return re.compile(f"{sessions}[^，。；：、\n]*{dates}")
