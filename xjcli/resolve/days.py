"""Days of which parts may be unknown, and how an article's calendar fills them up.

A year that is not printed with the day comes from an earlier date beside it, from the reports and budgets that were
heard (2021年预算执行情况和2022年预算草案), or from the issue's date; a month from an earlier date or the issue's.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections import Counter
from datetime import date, timedelta
from typing import TYPE_CHECKING, NamedTuple

from xjcli.lexicon import tables
from xjcli.model import DateBasis

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from xjcli.extract.mentions import DateMention, YearMention

EARLY = 2
"""The last number of an issue that may still tell of the year before."""
SAME = 2
"""How long the words are that say 同年 and 同月."""
PRINTED_YEAR = re.compile("(?P<year>(?:19|20)[0-9]{2})年")
UNKNOWN: tuple[None, DateBasis, tuple[()]] = (None, DateBasis.PRINTED, ())
LOOK_BACK = 400
"""Over so many dates a month or a year is carried on: more days than a year has."""
Range = tuple[int, int]
Inferred = tuple[int, tuple[Range, ...]]
"""A year, and the words elsewhere that gave it."""


class Day(NamedTuple):
    """A day of which parts may be unknown."""

    year: int | None
    month: int | None
    day: int | None

    def __str__(self) -> str:
        year, month, day = ("XX" if part is None else f"{part:02}" for part in self)
        return f"{'XXXX' if self.year is None else year}-{month}-{day}"

    @property
    def exists(self) -> bool:
        """Say whether a calendar can have the day: no 29 February in 2021."""
        if self.month is None or self.day is None:
            return True
        return self.day <= monthrange(self.year or 2000, self.month)[1]

    @property
    def ordinal(self) -> int | None:
        """Give the day as a number to reckon with; in a leap year where the year is unknown."""
        if self.month is None or self.day is None:
            return None
        year = self.year or 2000
        return date(year, self.month, min(self.day, monthrange(year, self.month)[1])).toordinal()


class Dated(NamedTuple):
    """A mention with what its words say of it and the days it stands for; `ranges` are the words read."""

    mention: DateMention
    traits: frozenset[str]
    first: Day
    last: Day
    basis: DateBasis
    ranges: tuple[Range, ...]

    @property
    def single(self) -> bool:
        """Say whether it is one day."""
        return self.first == self.last


class Calendar:
    """Fills up the parts of dates that are not printed.

    `headed` are the months that head the days below them, `numbered` is the year and the number of an issue without a
    date (2021年第11期).
    """

    def __init__(
        self,
        mentions: Sequence[DateMention],
        years: Sequence[YearMention],
        published: str | None,
        dateline: DateMention | None,
        folded: str,
        headed: Sequence[DateMention] = (),
        numbered: tuple[int, int] | None = None,
    ) -> None:
        self._mentions = mentions
        self._years = years
        self._dateline = dateline
        self._folded = folded
        self._headed = headed
        self._numbered = numbered
        self._issue = date.fromisoformat(published) if published else None
        if dateline and not self._issue:
            written = Day(dateline.year, dateline.month, dateline.day)
            self._issue = _date(written) if None not in written else None

    def read(self, index: int, traits: frozenset[str]) -> Dated | None:
        """Read one mention of the article; None where nothing is known of its day."""
        mention = self._mentions[index]
        own = (mention.start, mention.end)
        if mention.days_before is not None or mention.weekday is not None:
            day = self._today()
            if day is None:
                return None
            day = shift(day, -(mention.days_before or 0)) if mention.weekday is None else _in_week(day, mention)
            if day is None:
                return None
            return Dated(mention, traits, day, day, DateBasis.ISSUE, (own,))
        month, month_basis = self._month(index)
        year, basis, words = self._year(index, month)
        basis = basis if basis is not DateBasis.PRINTED else month_basis
        first = Day(year, month, mention.day)
        last_month = mention.last_month or month
        crossing = year is not None and month is not None and last_month is not None and last_month < month
        last_year = mention.last_year or (year + 1 if crossing and year else year)
        last = Day(last_year, last_month, mention.last_day)
        if not (first.exists and last.exists):
            return None
        return Dated(mention, traits, first, last, basis, (own, *words))

    def _today(self) -> Day | None:
        """Give the day that 今天 means: the dateline's (4月16日电), else the issue's."""
        line = self._dateline
        if line and line.day:
            index = self._mentions.index(line)
            month = self._month(index)[0]
            return Day(self._year(index, month)[0], month, line.day) if month else None
        return _day_of(self._issue) if self._issue else None

    def _month(self, index: int) -> tuple[int | None, DateBasis]:
        """Give the month: printed, that of an earlier date, or the one in which the issue can have meant the day."""
        mention = self._mentions[index]
        if mention.month is not None:
            return mention.month, DateBasis.PRINTED
        if self._issue and mention.months_before is not None:
            return (self._issue.replace(day=1) - timedelta(days=28 * mention.months_before)).month, DateBasis.ISSUE
        same = self._says_same("month", mention)
        for earlier in self._before(index):
            if earlier in self._headed or (same and earlier.month is not None):
                return earlier.last_month or earlier.month, DateBasis.INFERRED
            if earlier.month is not None and earlier.day is not None and mention.day is not None:
                of_now = self._issue is None or earlier.year is None or self._beside(earlier, mention)
                if of_now and mention.day >= earlier.day:
                    return earlier.last_month, DateBasis.INFERRED
                break
        if self._issue and mention.day is not None:
            day = self._issue
            while day.day != mention.day:
                day -= timedelta(days=1)
            return day.month, DateBasis.ISSUE
        return None, DateBasis.PRINTED

    def _year(self, index: int, month: int | None) -> tuple[int | None, DateBasis, tuple[Range, ...]]:
        """Give the year: printed, or with the words elsewhere that gave it."""
        mention = self._mentions[index]
        if mention.year is not None:
            return mention.year, DateBasis.PRINTED, ()
        if self._says_same("year", mention):
            named = list(PRINTED_YEAR.finditer(self._folded, *self._paragraph_before(mention)))
            return (int(named[-1]["year"]), DateBasis.INFERRED, (named[-1].span(),)) if named else UNKNOWN
        if mention.last_year is not None:
            return mention.last_year - ((mention.last_month or 0) < (month or 0)), DateBasis.PRINTED, ()
        if self._issue and mention.years_before is not None:
            return self._issue.year - mention.years_before, DateBasis.ISSUE, ()
        inferred = self._carried(index, month) or self._chronicled(mention)
        if month is not None and not inferred:
            inferred = _year_heard(self._years, month) or (None if self._issue else _year_spoken_of(self._years, month))
        if inferred:
            return inferred[0], DateBasis.INFERRED, inferred[1]
        year = self._of_the_issue(month, mention.day) if month is not None else None
        return year, DateBasis.PRINTED if year is None else DateBasis.ISSUE, ()

    def _says_same(self, part: str, mention: DateMention) -> bool:
        """Tell whether a date is put as one of the year or the month named last: 同年4月28日, 同月20日."""
        before = self._folded[max(0, mention.start - SAME) : mention.start]
        return before.endswith(tuple(tables.raw("dates")["guards"][f"same_{part}"].split()))

    def _paragraph_before(self, mention: DateMention) -> Range:
        return self._folded.rfind("\n", 0, mention.start) + 1, mention.start

    def _of_the_issue(self, month: int, day: int | None) -> int | None:
        """Give the last year before the issue that had the day; the first issues of a year tell of the one before."""
        if self._issue:
            later = (Day(self._issue.year, month, day or 1).ordinal or 0) > self._issue.toordinal()
            return self._issue.year - later
        if self._numbered:
            year, number = self._numbered
            return year - (number <= EARLY and month >= 10)
        return None

    def _chronicled(self, mention: DateMention) -> Inferred | None:
        """Give the year in the headline of a chronicle, the last one above."""
        above = [year for year in self._years if year.rule == "chronicle" and year.start < mention.start]
        return (above[-1].year, ((above[-1].start, above[-1].end),)) if above else None

    def _carried(self, index: int, month: int | None) -> Inferred | None:
        """Give the year of an earlier date of the same paragraph (without an issue's date, of any) that goes on."""
        mention = self._mentions[index]
        for earlier in self._before(index):
            heads = earlier in self._headed
            if self._issue and not heads and not self._beside(earlier, mention):
                return None
            if earlier.year is not None and (heads or earlier.day is not None):
                forward = month is None or (earlier.last_month or 0) <= month
                return (earlier.year, ((earlier.start, earlier.end),)) if forward else None
        return None

    def _before(self, index: int) -> Iterator[DateMention]:
        """Give the dates before one, the nearest first: not all of a page that prints nothing but days."""
        return reversed(self._mentions[max(0, index - LOOK_BACK) : index])

    def _beside(self, earlier: DateMention, mention: DateMention) -> bool:
        return self._folded.find("\n", earlier.end, mention.start) < 0


def _year_heard(years: Sequence[YearMention], month: int) -> Inferred | None:
    """Give the year that a report on one year and a plan for the next fix: 2021年预算执行情况和2022年预算草案."""
    for done in years:
        for planned in years:
            beside = done.rule in {"carried-out", "settled"} and planned.rule == "planned"
            if beside and planned.year == done.year + 1 and 0 < planned.start - done.end < 60:
                ranges = ((done.start, done.end), (planned.start, planned.end))
                if month <= 6:
                    return planned.year, ranges
                if month >= 10:
                    return done.year, ranges
    halves = [year for year in years if year.rule == "first-half"]
    if halves and 7 <= month <= 9:
        return halves[0].year, ((halves[0].start, halves[0].end),)
    return None


def _year_spoken_of(years: Sequence[YearMention], month: int) -> Inferred | None:
    """Give the year that most single words fix, where nothing better does: 2020年是收官之年, heard in January."""
    spring, autumn = month <= 4, month >= 10
    shifts = {
        "planned": 0 if not autumn else -1,
        "carried-out": 1 if spring else 0,
        "turning-year": 0 if not autumn else None,
        "first-half": 0 if month >= 7 else None,
        "settled": 1 if not autumn else None,
    }
    for rule in ("first-half", "planned", "carried-out", "settled", "turning-year"):
        shift = shifts[rule]
        if shift is None or (rule == "carried-out" and not (spring or autumn)):
            # a report on last year's work is heard late as well as early; plans are made for the year that runs
            continue
        votes = Counter(year.year for year in years if year.rule == rule)
        if votes:
            winner = max(votes, key=lambda year: (votes[year], year))
            ranges = next((year.start, year.end) for year in years if year.rule == rule and year.year == winner)
            return winner + shift, (ranges,)
    return None


def _in_week(today: Day, mention: DateMention) -> Day | None:
    """Give the day that 上周六 means, counted from a day whose year is known."""
    if None in today or mention.weekday is None:
        return None
    now = _date(today)
    return _day_of(now + timedelta(days=mention.weekday - now.weekday() - 7 * (mention.weeks_before or 0)))


def _day_of(day: date) -> Day:
    return Day(day.year, day.month, day.day)


def _date(day: Day) -> date:
    return date.fromordinal(day.ordinal or 1)


def shift(day: Day, days: int) -> Day:
    """Go some days on, or back; an unknown year stays unknown."""
    moved = _day_of(_date(day) + timedelta(days=days))
    return moved if day.year is not None else Day(None, moved.month, moved.day)
