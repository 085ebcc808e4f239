"""Days of which parts may be unknown, and how an article's calendar fills them up.

A year that is not printed with the day comes from an earlier date beside it, from the reports and budgets that were
heard (2021年预算执行情况和2022年预算草案), or from the issue's date; a month from an earlier date or the issue's.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from calendar import monthrange
from collections import Counter
from datetime import date, timedelta
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from xjcli.extract import numbered_sessions
from xjcli.extract.dates import SAME_MONTH
from xjcli.lexicon import tables
from xjcli.model import DateBasis

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from xjcli.extract.mentions import DateMention, YearMention

EARLY = 2
"""The last number of an issue that may still tell of the year before."""
SAME = 2
"""How long the words are that say 同年 and 同月."""
CLOSE = 60
"""How far behind a report on one year the plan for the next one is named."""
SOON = range(4)
"""In so many months a session is held that another one called."""
PRINTED_YEAR = re.compile("(?P<year>(?:19|20)[0-9]{2})年")
TIMES_OF_YEAR = ("春", "夏", "秋", "冬", "初", "底", "末", "，", "上半年", "下半年")
"""What follows a year that dates what is told: 1963年春."""
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

    `chronicles` are the years in headlines of chronicles; `dateline` is the index of the mention that dates the
    writing, `headed` are those of months that head the days below them; `coming` are days of sessions to come, printed
    with their years; `numbered` is the year and the number of an issue without a date (2021年第11期).
    """

    def __init__(
        self,
        mentions: Sequence[DateMention],
        chronicles: Sequence[YearMention],
        published: str | None,
        dateline: int | None,
        folded: str,
        headed: Sequence[int] = (),
        coming: Sequence[DateMention] = (),
        numbered: tuple[int, int] | None = None,
    ) -> None:
        self._mentions = mentions
        self._chronicles = chronicles
        self._dateline = dateline
        self._folded = folded
        self._headed = headed
        self._coming = coming
        self._heading = heading = frozenset(headed)
        months = [index for index, mention in enumerate(mentions) if mention.month is not None]
        self._months = months
        self._month_days = [index for index in months if index in heading or mentions[index].day is not None]
        self._year_days = [
            index for index, mention in enumerate(mentions) if index in heading or mention.year is not None
        ]
        self._numbered = numbered
        self._issue = date.fromisoformat(published) if published else None
        if dateline is not None and not self._issue:
            line = mentions[dateline]
            written = Day(line.year, line.month, line.day)
            self._issue = _date(written) if None not in written else None

    def read(self, index: int, traits: frozenset[str], years: Years) -> Dated | None:
        """Read one mention of the article, with the years named near it; None where nothing is known of its day."""
        mention = self._mentions[index]
        own = (mention.start, mention.end)
        if mention.days_before is not None or mention.weekday is not None:
            day = self._today(years, mention)
            if day is None:
                return None
            day = shift(day, -(mention.days_before or 0)) if mention.weekday is None else _in_week(day, mention)
            if day is None:
                return None
            return Dated(mention, traits, day, day, DateBasis.ISSUE, (own,))
        month, month_basis = self._month(index, since="sitting-since" in traits)
        year, basis, words = self._year(index, month, years)
        basis = basis if basis is not DateBasis.PRINTED else month_basis
        first = Day(year, month, mention.day)
        last_month = mention.last_month or month
        crossing = year is not None and month is not None and last_month is not None and last_month < month
        last_year = mention.last_year or (year + 1 if crossing and year else year)
        last = Day(last_year, last_month, mention.last_day)
        if not (first.exists and last.exists):
            return None
        return Dated(mention, traits, first, last, basis, (own, *words))

    def _today(self, years: Years, said: DateMention) -> Day | None:
        """Give the day that 今天 means: the dateline's (4月16日电), else the issue's.

        A headline that says 昨日, above the dateline, is written for the reader of the issue.
        """
        index = self._dateline
        line = None if index is None else self._mentions[index]
        if line and said.start < line.start and said.days_before and self._issue:
            return _day_of(self._issue)
        if index is not None and line and line.day:
            month = self._month(index)[0]
            return Day(self._year(index, month, years)[0], month, line.day) if month else None
        return _day_of(self._issue) if self._issue else None

    def _month(self, index: int, *, since: bool = False) -> tuple[int | None, DateBasis]:
        """Give the month: printed, that of an earlier date, or the one in which the issue can have meant the day.

        The day `since` which a session sits is before those told of it.
        """
        mention = self._mentions[index]
        if mention.month is not None:
            return mention.month, DateBasis.PRINTED
        if self._issue and mention.months_before is not None:
            return (self._issue.replace(day=1) - timedelta(days=28 * mention.months_before)).month, DateBasis.ISSUE
        same = mention.rule == SAME_MONTH or self._says_same(self._same_month, mention)
        among = self._headed if mention.day is None else self._month_days
        if same and (mention.day is not None or not among):
            among = self._months
        place = next(self._before(index, among), None)
        if place is not None:
            earlier = self._mentions[place]
            if same or place in self._heading:
                return earlier.last_month or earlier.month, DateBasis.INFERRED
            of_now = self._issue is None or earlier.year is None or self._beside(earlier, mention)
            if of_now and (since or (mention.day or 0) >= (earlier.day or 0)):
                return earlier.last_month, DateBasis.INFERRED
        if self._issue and mention.day is not None:
            day = self._issue
            while day.day != mention.day:
                day -= timedelta(days=1)
            return day.month, DateBasis.ISSUE
        return None, DateBasis.PRINTED

    def _year(self, index: int, month: int | None, years: Years) -> tuple[int | None, DateBasis, tuple[Range, ...]]:
        """Give the year: printed, or with the words elsewhere that gave it."""
        mention = self._mentions[index]
        if mention.year is not None:
            return mention.year, DateBasis.PRINTED, ()
        if self._says_same((*self._same_year, *self._next_year), mention):
            same = self._same_as_before(index)
            return (same[0], DateBasis.INFERRED, same[1]) if same else UNKNOWN
        if mention.last_year is not None:
            return mention.last_year - ((mention.last_month or 0) < (month or 0)), DateBasis.PRINTED, ()
        if self._issue and mention.years_before is not None:
            return self._issue.year - mention.years_before, DateBasis.ISSUE, ()
        inferred = self._carried(index, month) or self._chronicled(mention)
        if not inferred and (named := self._printed_before(mention)):
            timed = mention.day is None or self._folded.startswith(TIMES_OF_YEAR, named.end())
            told = numbered_sessions.form("sum-of-year").match(self._folded, named.end()) if self._issue else timed
            inferred = (int(named["year"]), (named.span(),)) if told else None
        if month is not None and not inferred:
            inferred = years.heard(month) or (None if self._issue else self._decided(month) or years.spoken_of(month))
        if inferred:
            return inferred[0], DateBasis.INFERRED, inferred[1]
        year = self._of_the_issue(month, mention.day) if month is not None else None
        return year, DateBasis.PRINTED if year is None else DateBasis.ISSUE, ()

    def _same_as_before(self, index: int) -> Inferred | None:
        """Give the year that 同年 means: the last one printed in the paragraph, else that of the last date with one.

        In a list of sessions the paragraph before has it: 第二次会议同年12月28日举行. Each 翌年 since then adds one.
        """
        start = self._mentions[index].start
        if named := self._printed_before(self._mentions[index]):
            year, span = int(named["year"]), named.span()
        else:
            place = next(self._before(index, self._year_days), None)
            before = None if place is None else self._mentions[place]
            if before is None or not before.year:
                return None
            year, span = before.last_year or before.year, (before.start, before.end)
        return year + sum(self._folded.count(words, span[1], start) for words in self._next_year), (span,)

    def _says_same(self, words: tuple[str, ...], mention: DateMention) -> bool:
        """Tell whether a date is put as one of the year or the month named last: 同年4月28日, 同月20日."""
        return self._folded[max(0, mention.start - SAME) : mention.start].endswith(words)

    @cached_property
    def _same_year(self) -> tuple[str, ...]:
        return tuple(tables.raw("dates")["guards"]["same_year"].split())

    @cached_property
    def _next_year(self) -> tuple[str, ...]:
        return tuple(tables.raw("dates")["guards"]["next_year"].split())

    @cached_property
    def _same_month(self) -> tuple[str, ...]:
        return tuple(tables.raw("dates")["guards"]["same_month"].split())

    @cached_property
    def _printed(self) -> list[re.Match[str]]:
        return list(PRINTED_YEAR.finditer(self._folded))

    def _printed_before(self, mention: DateMention) -> re.Match[str] | None:
        """Give the last year printed before a date in its paragraph."""
        index = bisect_right(self._printed, mention.start, key=re.Match.end) - 1
        if index < 0 or self._folded.find("\n", self._printed[index].end(), mention.start) >= 0:
            return None
        return self._printed[index]

    def _of_the_issue(self, month: int, day: int | None) -> int | None:
        """Give the last year before the issue that had the day; the first issues of a year tell of the one before."""
        if self._issue:
            later = (Day(self._issue.year, month, day or 1).ordinal or 0) > self._issue.toordinal()
            return self._issue.year - later
        if self._numbered:
            year, number = self._numbered
            return year - (number <= EARLY and month >= 10)
        return None

    def _decided(self, month: int) -> Inferred | None:
        """Give the year before whose day a session was held that called it: 全会决定2021年7月28日召开党代会."""
        for day in self._coming:
            if ((day.month or 0) - month) % 12 in SOON:
                year = (day.year or 0) - ((day.month or 0) < month)
                return year, ((day.start, day.end),)
        return None

    def _chronicled(self, mention: DateMention) -> Inferred | None:
        """Give the year in the headline of a chronicle, the last one above."""
        index = bisect_left(self._chronicles, mention.start, key=attrgetter("start"))
        above = self._chronicles[index - 1] if index else None
        return (above.year, ((above.start, above.end),)) if above else None

    def _carried(self, index: int, month: int | None) -> Inferred | None:
        """Give the year of an earlier date of the same paragraph (without an issue's date, of any) that goes on."""
        mention = self._mentions[index]
        for place in self._before(index, self._year_days):
            earlier = self._mentions[place]
            # the farthest date that heads nothing: it or the one behind the heading
            farthest = place + (place in self._heading)
            if self._issue and farthest not in self._heading and not self._beside(self._mentions[farthest], mention):
                return None
            if earlier.day is None and place not in self._heading:
                if self._beside(earlier, mention) and (month is None or (earlier.last_month or 13) <= month):
                    return (earlier.year or 0), ((earlier.start, earlier.end),)
                continue
            if earlier.year is not None:
                forward = month is None or (earlier.last_month or 0) <= month
                return (earlier.year, ((earlier.start, earlier.end),)) if forward else None
        return None

    def _before(self, index: int, indexes: Sequence[int]) -> Iterator[int]:
        """Give those of the indexes that are before one, the nearest first, and not too far."""
        for place in range(bisect_left(indexes, index) - 1, -1, -1):
            if indexes[place] < index - LOOK_BACK:
                return
            yield indexes[place]

    def _beside(self, earlier: DateMention, mention: DateMention) -> bool:
        return self._folded.find("\n", earlier.end, mention.start) < 0


class Years:
    """The years named in a part of an article, and what they say of a date without one."""

    def __init__(self, years: Iterable[YearMention]) -> None:
        self._years = list(years)

    @cached_property
    def _passed_on(self) -> tuple[YearMention, YearMention] | None:
        """A report on one year and, close behind it, a plan for the next."""
        done = [year for year in self._years if year.rule in {"carried-out", "settled"}]
        planned = [year for year in self._years if year.rule == "planned"]
        for one in done:
            for next_one in planned[bisect_right(planned, one.end, key=attrgetter("start")) :]:
                if next_one.start - one.end >= CLOSE:
                    break
                if next_one.year == one.year + 1:
                    return one, next_one
        return None

    def heard(self, month: int) -> Inferred | None:
        """Give the year that a report on one year and a plan for the next fix: 2021年预算执行情况和2022年预算草案."""
        if self._passed_on and not 6 < month < 10:
            done, planned = self._passed_on
            return (planned if month <= 6 else done).year, ((done.start, done.end), (planned.start, planned.end))
        half = next((year for year in self._years if year.rule == "first-half"), None)
        return (half.year, ((half.start, half.end),)) if half and 7 <= month <= 9 else None

    def spoken_of(self, month: int) -> Inferred | None:
        """Give the year that most single words fix, where nothing better does: 2020年是收官之年, heard in January."""
        spring, autumn = month <= 4, month >= 10
        shifts = {
            "first-half": 0 if month >= 7 else None,
            "altered": 0 if month > 4 else None,
            "audited": 1,
            "planned": 0 if not autumn else -1,
            "carried-out": 1 if spring else 0,
            "settled": 1 if not autumn else None,
            "turning-year": 0 if not autumn else None,
        }
        for rule, shift in shifts.items():
            if shift is None or (rule == "carried-out" and not (spring or autumn)):
                # a report on last year's work is heard late as well as early; plans are made for the year that runs
                continue
            if rule in self._voted:
                winner = self._voted[rule]
                return winner.year + shift, ((winner.start, winner.end),)
        return None

    @cached_property
    def _voted(self) -> dict[str, YearMention]:
        """For each rule the first mention of the year that most name, the latest of several."""
        votes = Counter((year.rule, year.year) for year in self._years)
        first: dict[str, YearMention] = {}
        for year in self._years:
            known = first.get(year.rule)
            order = (votes[year.rule, year.year], year.year)
            if known is None or order > (votes[known.rule, known.year], known.year):
                first[year.rule] = year
        return first


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
