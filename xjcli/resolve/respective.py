"""Sessions told of in a row that were not held on the same days: 甲会议、乙会议分别于1月8日、10日召开."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING

from xjcli.lexicon import tables

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xjcli.extract.mentions import DateMention

Range = tuple[int, int]


def days(text: str, names: Sequence[Range], mentions: Sequence[DateMention]) -> tuple[dict[int, int], frozenset[int]]:
    """Give by the beginning of a session's name the index of its date, and the indexes of all dates of rows.

    `names` are the folded ranges of all names of sessions of an article, in order, `mentions` its dates. Where a row
    has more or fewer dates than sessions, none is known to be of one of them, nor are the days on which all were held
    one after another (2月14日至17日，甲、乙两会先后举行); one date alone is of them all.
    """
    found: dict[int, int] = {}
    taken: set[int] = set()
    for word in _words()["apart"].finditer(text):
        row, dates = _row(text, names, word.start()), _dates(text, mentions, word.end())
        if len(row) > 1 and len(dates) > 1:
            if len(row) == len(dates):
                found.update(zip(row, dates, strict=True))
            taken.update(dates)
    in_turn = _words()["one_after_another"].finditer(text)
    shared = (_shared(text, names, mentions, word.start()) for word in in_turn)
    return found, frozenset(taken.union(index for index in shared if index is not None))


def held_on(text: str, names: Sequence[Range], mentions: Sequence[DateMention]) -> dict[int, int]:
    """Give by the indexes of dates where the name of the session begins that was held on each, and no other was.

    1985年3月2日召开一届二次会议，12月9日召开一届三次会议.
    """
    held: dict[int, int] = {}
    for start, _ in names:
        index = bisect_right(mentions, start, key=attrgetter("end")) - 1
        if index >= 0 and _words()["held"].fullmatch(text, mentions[index].end, start):
            held[index] = start
    return held


def _shared(text: str, names: Sequence[Range], mentions: Sequence[DateMention], edge: int) -> int | None:
    """Give the index of the days on which sessions were held one after another, whose row or date ends at `edge`.

    None where no two sessions stand there in a row, or none of the days, or one day alone.
    """
    index = bisect_right(mentions, edge, key=attrgetter("end")) - 1
    behind = index >= 0 and mentions[index].end == edge
    if behind:  # 甲、乙两会于2月14日至17日先后举行
        edge = mentions[index].start
        edge -= _words()["at"].match(text, edge - 1) is not None
    row = _row(text, names, edge)
    if not behind and row:
        index = bisect_right(mentions, row[0], key=attrgetter("end")) - 1
    if len(row) < 2 or index < 0 or not (behind or _words()["joined"].fullmatch(text, mentions[index].end, row[0])):
        return None
    one = mentions[index]
    return None if (one.month, one.day) == (one.last_month, one.last_day) else index


def _row(text: str, names: Sequence[Range], edge: int) -> list[int]:
    """Give where the names begin that stand in a row up to `edge`, in order."""
    row: list[int] = []
    for index in range(bisect_right(names, edge, key=itemgetter(1)) - 1, -1, -1):
        start, end = names[index]
        if not _words()["joined"].fullmatch(text, end, edge):
            break
        row.append(start)
        edge = start
    return row[::-1]


def _dates(text: str, mentions: Sequence[DateMention], edge: int) -> list[int]:
    """Give the indexes of the dates that stand in a row from `edge` on."""
    dates: list[int] = []
    for index in range(bisect_left(mentions, edge, key=attrgetter("start")), len(mentions)):
        if not _words()["joined"].fullmatch(text, edge, mentions[index].start):
            break
        dates.append(index)
        edge = mentions[index].end
    return dates


@cache
def _words() -> dict[str, re.Pattern[str]]:
    """Give what such rows are told with, each expression by its name in the table."""
    return {name: re.compile(pattern) for name, pattern in tables.raw("dates")["row"].items()}
