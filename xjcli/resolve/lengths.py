"""How many days sessions lasted, where an article says so: 会期3天, 本次大会为期两天."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property

from xjcli.extract.bounds import LONGEST as LONGEST_SENTENCE
from xjcli.extract.bounds import behind_last
from xjcli.lexicon import numerals, tables
from xjcli.resolve import date_words
from xjcli.resolve.days import Dated, Day, shift

ENDS = "。！？；\n"
SENTENCE_END = re.compile(f"[{ENDS}]")
GAP_BEFORE = 90
"""How far before a date or a name its sentence begins, as far as it is looked at."""
SAME_SESSION = 12
"""How many days apart the first and the last day of one session may be when told in separate sentences."""

NEXT = 2
"""How many days a session lasted that closed on the next one."""
GAP_DAYS = 32
"""How far before the days of its length a sentence begins that tells nothing else first: 整个会议历时3|天."""
DAYS = re.compile(f"[天日](?<=[{numerals.CHARACTERS}次翌].)")


def sentence_start(folded: str, position: int) -> int:
    """Give where the sentence of a place begins in a folded text, or a stretch of it long enough."""
    return behind_last(folded, max(0, position - GAP_BEFORE), position, ENDS)


class Lengths:
    """How many days sessions lasted, where an article says so."""

    def __init__(self, folded: str) -> None:
        self._folded = folded

    def complete(self, one: Dated, first: Day, last: Day, limit: int) -> tuple[Day, Day]:
        """Where one day is known and 会期3天 stands in its sentence, or in one of its own before `limit`, reckon on."""
        if first != last or first.ordinal is None:
            return first, last
        days = self._of(one, limit)
        if not days or not 1 < days <= SAME_SESSION:
            return first, last
        if "closing" in one.traits and "opened" not in one.traits:
            return shift(first, 1 - days), last
        return first, shift(last, days - 1) if "opening" in one.traits else last

    def _of(self, one: Dated, limit: int) -> int | None:
        """Give the length in days that the sentence of a date tells, or one behind it that begins with it.

        In a later paragraph such a sentence tells nothing else: 会议为期三天。
        """
        furthest = min(len(self._folded), one.mention.end + LONGEST_SENTENCE)
        stop = SENTENCE_END.search(self._folded, one.mention.end, furthest)
        end = stop.start() if stop else furthest
        sentence = self._folded[sentence_start(self._folded, one.mention.start) : end]
        told = (form.search(sentence) for name, form in self._forms if name == "length")
        days = next((_days(match) for match in told if match), None)
        if days is not None:
            return days
        line = self._folded.find("\n", end)
        for leading, before in ((self._leading[False], line if line >= 0 else limit), (self._leading[True], limit)):
            index = bisect_left(leading, (end, 0))
            if index < len(leading) and leading[index][0] < before:
                return leading[index][1]
        return None

    @cached_property
    def _forms(self) -> list[tuple[str, re.Pattern[str]]]:
        return list(date_words.forms_of("length").within(self._folded))

    @cached_property
    def _leading(self) -> dict[bool, list[tuple[int, int]]]:
        """The ends of sentences behind which one begins with a length, and how many days; or says it of the session."""
        leading: dict[bool, dict[int, int]] = {False: {}, True: {}}
        folded = self._folded
        forms = [form for name, form in self._forms if name != "length"]
        for unit in DAYS.finditer(folded) if forms else ():
            low = max(0, unit.start() - GAP_DAYS)
            end = behind_last(folded, low, unit.start(), ENDS) - 1
            matches = (form.match(folded, end + 1) for form in forms if end >= low)
            told = next((match for match in matches if match and _days(match) is not None), None)
            if told and (days := _days(told)) is not None:
                if folded[end] != "\n":
                    leading[False][end] = days
                if folded.startswith("。", told.end()) or self._is_of_meeting(told):
                    leading[True][end] = days
        return {only: list(days.items()) for only, days in leading.items()}

    def _is_of_meeting(self, told: re.Match[str]) -> bool:
        """Tell whether a length says that it is that of the meeting: 为期三天的大会, 本次大会为期三天，…."""
        meetings, this = (tuple(tables.raw("dates")["guards"][name].split()) for name in ("meetings", "this"))
        opens = told[0].startswith((*meetings, *this)) and self._folded.startswith("，", told.end())
        return opens or told[0].endswith(meetings)


def _days(length: re.Match[str]) -> int | None:
    """Read a length in days, a half day as a whole one: 两天半 is 3; what closed on the next day (次日闭幕) took 2."""
    if "days" not in length.re.groupindex:
        return NEXT
    whole = numerals.value(length["days"])
    return None if whole is None else whole + bool(length["half_day"])
