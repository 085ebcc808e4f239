"""Whether the text reports a session at the place where it names it, or only mentions it.

第八次会议于12月29日召开 reports, 六次会议确定的目标 mentions, 将于1月8日召开 announces. The words around the
name decide; they are in `standing.toml`.
"""

from __future__ import annotations

import re
from enum import StrEnum
from functools import cached_property

from xjcli.extract.bounds import behind_last
from xjcli.lexicon import tables

REACH = 40
LONGEST_QUOTED = 400
"""So far before a name the sign is looked for that opens a quoted one around it."""
SENTENCE_ENDS = "。；\n"
DATED = re.compile(r"[0-9][日月](?:上午|下午)?(?:，|(?:召开|举行)的)\Z")
LONGEST_NUMERAL = 4
"""How long the number before a heading may be: 十一、."""


class Standing(StrEnum):
    """How a session stands in the text at one place that names it."""

    REPORTED = "reported"
    HELD_THERE = "held-there"
    FUTURE = "future"
    MENTIONED = "mentioned"
    NEUTRAL = "neutral"


class StandingReader:
    """Judges the words around the name of a session."""

    @cached_property
    def _right(self) -> list[tuple[Standing, re.Pattern[str]]]:
        return [(Standing(rule["standing"]), re.compile(rule["pattern"])) for rule in tables.raw("standing")["right"]]

    @cached_property
    def _sitting(self) -> re.Pattern[str]:
        return re.compile(tables.raw("standing")["held"]["sitting"])

    @cached_property
    def _left(self) -> list[tuple[Standing, re.Pattern[str]]]:
        return [(Standing(rule["standing"]), re.compile(rule["pattern"])) for rule in tables.raw("standing")["left"]]

    @cached_property
    def _held(self) -> re.Pattern[str]:
        return re.compile(tables.raw("standing")["held"]["verbs"])

    @cached_property
    def _together(self) -> re.Pattern[str]:
        return re.compile(tables.raw("standing")["held"]["together"])

    @cached_property
    def _hearing(self) -> tuple[str, ...]:
        return tuple(tables.raw("standing")["held"]["hearing"])

    def judge(self, text: str, start: int, end: int) -> Standing:
        """Judge the name of a session at `start`–`end` of the folded text."""
        quoted = self._within_quotes(text, start, end)
        if quoted:
            return Standing.MENTIONED
        if self._sitting.match(text, end) and not text.endswith(self._hearing, 0, start):
            return Standing.REPORTED
        together = self._together.match(text, end)
        end = together.end() if together else end
        right = self._behind(text, end)
        if right not in (Standing.MENTIONED, Standing.FUTURE) and self._held.search(text, start, end):
            return Standing.REPORTED
        left = self._before(text, start)
        if Standing.FUTURE in (left, right):
            return Standing.FUTURE
        if left is Standing.MENTIONED or (right is Standing.MENTIONED):
            return Standing.MENTIONED
        return right or left or Standing.NEUTRAL

    def _behind(self, text: str, end: int) -> Standing | None:
        for standing, pattern in self._right:
            if pattern.match(text, end):
                return standing
        return None

    def _before(self, text: str, start: int) -> Standing | None:
        """Give what the words before a name in its sentence say: none of the rules goes over the end of one."""
        low = max(0, start - REACH)
        low = behind_last(text, low, start, SENTENCE_ENDS)
        if low < start:
            for standing, pattern in self._left:
                if pattern.search(text, low, start):
                    return standing
        return None

    def is_held(self, text: str, start: int, end: int) -> bool:
        """Tell whether a name without its body is of a session held: 举行|首届一次会议, 。二届一次会议|于1956年召开."""
        before = self._held_before.search(text, max(0, start - REACH), start)
        opens = text[start - 1 : start] in SENTENCE_ENDS or self._is_numbered(text, start)
        dated = DATED.search(text, max(0, start - REACH), start)
        if dated and (text.startswith(self._plain, end) or self._doing.match(text, end)):
            return True  # 1994年2月，四届二次会议召开; 1985年8月召开的八届二次会议补选王青为乡长
        return before is not None or (opens and self._held_behind.match(text, end) is not None)

    @cached_property
    def _plain(self) -> tuple[str, ...]:
        return tuple(tables.raw("standing")["held"]["plain"])

    @cached_property
    def _doing(self) -> re.Pattern[str]:
        return re.compile(tables.raw("standing")["held"]["doing"])

    @cached_property
    def _held_behind(self) -> re.Pattern[str]:
        return re.compile(tables.raw("standing")["held"]["dated_behind"])

    @cached_property
    def _held_before(self) -> re.Pattern[str]:
        return re.compile(rf"(?:{tables.raw('standing')['held']['verbs']})了?\Z")

    def is_headed(self, text: str, start: int, end: int, *, part: bool = False) -> bool:
        """Tell whether a name ends its line as a heading, of a `part` of an article or of all, with its day below."""
        return self._is_numbered(text, start) and self._below[part].match(text, end) is not None

    @staticmethod
    def _is_numbered(text: str, start: int) -> bool:
        """Tell whether nothing, or no more than a number, stands before a name in its line: 四、第四届第一次会议."""
        return start - text.rfind("\n", 0, start) - 1 <= LONGEST_NUMERAL

    @cached_property
    def _below(self) -> dict[bool, re.Pattern[str]]:
        held = tables.raw("standing")["held"]
        return {False: re.compile(held["below"]), True: re.compile(held["below_part"])}

    def _within_quotes(self, text: str, start: int, end: int) -> bool:
        opening = text.rfind("《", max(0, start - LONGEST_QUOTED), start)
        return opening >= 0 and text.find("》", opening, start) < 0 and text.find("\n", opening, start) < 0
