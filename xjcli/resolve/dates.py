"""When a session met: which of an article's dates are the session's, and in which year.

The rules are those of the guide of the annotated articles. A date belongs to a session that is named beside it
(区…会议于1月26日至29日举行; 9月8日，…会议召开); else to one whose part of the article says that it met. Days of
preparatory meetings, of sessions to come and of datelines are not its days. A year that is not printed with the day
comes from an earlier date beside it, from the reports and budgets that were heard, or from the issue's date.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections import Counter
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from xjcli.lexicon import numerals, tables
from xjcli.model import DateBasis, SessionDates

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from xjcli.extract.mentions import DateMention, YearMention
    from xjcli.text import Text

Range = tuple[int, int]
Inferred = tuple[int, tuple[Range, ...]]
"""A year, and the words elsewhere that gave it."""
REFUSED = frozenset({"coming", "preparatory", "in-force", "learned", "dateline"})
LONGEST = 31
"""A session lasts days, not months: a longer range is a term of office or a campaign."""
GAP_BEHIND = 18
GAP_BEFORE = 90
SAME_SESSION = 12
"""How many days apart the first and the last day of one session may be when told in separate sentences."""
SENTENCE_END = re.compile("[。！？；\n]")


class Day(NamedTuple):
    """A day of which parts may be unknown."""

    year: int | None
    month: int | None
    day: int | None

    def __str__(self) -> str:
        year, month, day = ("XX" if part is None else f"{part:02}" for part in self)
        return f"{'XXXX' if self.year is None else year}-{month}-{day}"

    @property
    def ordinal(self) -> int | None:
        """Give the day as a number to reckon with; in a leap year where the year is unknown."""
        if self.month is None or self.day is None:
            return None
        year = self.year or 2000
        return date(year, self.month, min(self.day, monthrange(year, self.month)[1])).toordinal()


@dataclass(frozen=True, slots=True)
class Dated:
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


def session_dates(
    mentions: Sequence[DateMention],
    years: Sequence[YearMention],
    anchors: Sequence[Range],
    scope: Sequence[Range],
    text: Text,
    published: str | None,
) -> SessionDates | None:
    """Give the first and the last day of a session, as far as its article tells them; None where it does not.

    `mentions` and `years` are those of the whole article; `anchors` the folded ranges where the article names the
    session as reported, the best first; `scope` the folded ranges that tell of it, none for the whole article;
    `published` the issue's ISO date, if known.
    """
    folded = text.folded
    scope = scope or [(0, len(folded))]
    traits = [_traits(mention, folded) for mention in mentions]
    issue = date.fromisoformat(published) if published else _dateline(mentions, traits)
    near = [year for year in years if _within(year.start, scope)]
    calendar = Calendar(mentions, near, issue, folded)
    dated = [
        calendar.read(index, trait)
        for index, trait in enumerate(traits)
        if not trait & REFUSED
    ]  # fmt: skip
    known = [one for one in dated if one is not None and _short(one) and not (one.single and "since" in one.traits)]
    rule, chosen = _choose(known, anchors, scope, folded)
    if not chosen:
        return None
    first, last = _bounds(chosen)
    if rule != "followed":
        first, last = _with_length(chosen[0], first, last, folded)
    basis = max((one.basis for one in chosen), key=list(DateBasis).index)
    ranges = sorted({part for one in chosen for part in one.ranges})
    spans = tuple(span for part in ranges for span in text.spans(*part))
    return SessionDates(str(first), str(last), basis, spans, rule)


def _choose(
    known: Sequence[Dated], anchors: Sequence[Range], scope: Sequence[Range], folded: str
) -> tuple[str, list[Dated]]:
    """Choose the dates of a session, and name the rule."""
    here = [one for one in known if _within(one.mention.start, scope)]
    attached = [one for anchor in anchors if (one := _attached(anchor, known, folded))]
    for rule, candidates in (("named", attached), ("told", [one for one in here if "meeting" in one.traits])):
        whole = next((one for one in candidates if not one.single), None)
        if whole:
            return rule, [whole]
        if candidates:
            return rule, _together(candidates, here)
    before = _followed(anchors, known, folded)
    return "followed", [before] if before else []


def _attached(anchor: Range, known: Sequence[Dated], folded: str) -> Dated | None:
    """Give the date that stands inside, behind or before the name of a session, in its sentence."""
    start, end = anchor
    for one in known:
        if start <= one.mention.start and one.mention.end <= end:
            return one
    behind = next((one for one in known if one.mention.start >= end), None)
    if behind:
        gap = folded[end : behind.mention.start]
        if len(gap) <= GAP_BEHIND and not SENTENCE_END.search(gap.strip("\n：")):
            return behind
    before = next((one for one in reversed(known) if one.mention.end <= start), None)
    if before:
        gap = folded[before.mention.end : start]
        if len(gap) <= GAP_BEFORE and not SENTENCE_END.search(gap):
            return before
    return None


def _together(singles: Sequence[Dated], here: Sequence[Dated]) -> list[Dated]:
    """Join the day that is sure with others on which the same session went on."""
    chosen = [singles[0]]
    centre = singles[0].first.ordinal
    if centre is None:
        return chosen
    for one in here:
        ordinal = one.first.ordinal
        going_on = "continuing" in one.traits or one in singles
        same_year = one.first.year == singles[0].first.year
        if one.single and going_on and same_year and ordinal is not None and abs(ordinal - centre) <= SAME_SESSION:
            chosen.append(one)
    return list({(one.first, one.last): one for one in reversed(chosen)}.values())


def _followed(anchors: Sequence[Range], known: Sequence[Dated], folded: str) -> Dated | None:
    """Give the day of what went before a session that is told to have followed it (随后召开了…)."""
    for start, _ in anchors:
        sentence = max((end.end() for end in SENTENCE_END.finditer(folded, max(0, start - 80), start)), default=0)
        if any(form.search(folded[sentence:start]) for name, form in _contexts("before") if name == "following"):
            before = next((one for one in reversed(known) if one.mention.end <= start), None)
            if before:
                return replace(before, first=before.last)
    return None


def _bounds(chosen: Sequence[Dated]) -> tuple[Day, Day]:
    return min((one.first for one in chosen), key=_order), max((one.last for one in chosen), key=_order)


def _with_length(one: Dated, first: Day, last: Day, folded: str) -> tuple[Day, Day]:
    """Where one day is known and 会期3天 stands in its sentence, reckon the other."""
    if first != last or first.ordinal is None:
        return first, last
    stop = SENTENCE_END.search(folded, one.mention.end)
    sentence = folded[one.mention.end : stop.start() if stop else len(folded)]
    days = next((_days(match["days"]) for form in _lengths() if (match := form.search(sentence))), None)
    if not days or not 1 < days <= SAME_SESSION:
        return first, last
    if "closing" in one.traits:
        return _shift(first, 1 - days), last
    return first, _shift(last, days - 1) if "opening" in one.traits else last


class Calendar:
    """Fills up the parts of dates that are not printed."""

    def __init__(
        self, mentions: Sequence[DateMention], years: Sequence[YearMention], issue: date | None, folded: str
    ) -> None:
        self._mentions = mentions
        self._years = years
        self._issue = issue
        self._folded = folded

    def read(self, index: int, traits: frozenset[str]) -> Dated | None:
        """Read one mention of the article; None where nothing is known of its day."""
        mention = self._mentions[index]
        own = (mention.start, mention.end)
        if mention.days_before is not None:
            if self._issue is None:
                return None
            day = _day_of(self._issue - timedelta(days=mention.days_before))
            return Dated(mention, traits, day, day, DateBasis.ISSUE, (own,))
        month, month_basis = self._month(index)
        year, basis, words = self._year(index, month)
        basis = basis if basis is not DateBasis.PRINTED else month_basis
        first = Day(year, month, mention.day)
        last_month = mention.last_month or month
        crossing = year is not None and month is not None and last_month is not None and last_month < month
        last_year = mention.last_year if mention.year is not None else (year + 1 if crossing and year else year)
        last = Day(last_year, last_month, mention.last_day)
        return Dated(mention, traits, first, last, basis, (own, *words))

    def _month(self, index: int) -> tuple[int | None, DateBasis]:
        """Give the month: printed, that of an earlier date, or the one in which the issue can have meant the day."""
        mention = self._mentions[index]
        if mention.month is not None:
            return mention.month, DateBasis.PRINTED
        if self._issue and mention.months_before is not None:
            return (self._issue.replace(day=1) - timedelta(days=28 * mention.months_before)).month, DateBasis.ISSUE
        for earlier in reversed(self._mentions[:index]):
            if earlier.month is not None and earlier.day is not None and mention.day is not None:
                if mention.day >= earlier.day:
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
        if self._issue and mention.years_before is not None:
            return self._issue.year - mention.years_before, DateBasis.ISSUE, ()
        inferred = self._carried(index, month)
        if month is not None and not inferred:
            inferred = _year_heard(self._years, month) or (None if self._issue else _year_spoken_of(self._years, month))
        if inferred:
            return inferred[0], DateBasis.INFERRED, inferred[1]
        if self._issue and month is not None:
            day = Day(self._issue.year, month, mention.day or 1)
            later = (day.ordinal or 0) > self._issue.toordinal()
            return self._issue.year - later, DateBasis.ISSUE, ()
        return None, DateBasis.PRINTED, ()

    def _carried(self, index: int, month: int | None) -> Inferred | None:
        """Give the year of an earlier date of the same paragraph (without an issue's date, of any) that goes on."""
        mention = self._mentions[index]
        for earlier in reversed(self._mentions[:index]):
            if self._issue and "\n" in self._folded[earlier.end : mention.start]:
                return None
            if earlier.year is not None and earlier.day is not None:
                forward = month is None or (earlier.last_month or 0) <= month
                return (earlier.year, ((earlier.start, earlier.end),)) if forward else None
        return None


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
        "planned": 0 if spring else -1,
        "carried-out": 1 if spring else 0,
        "turning-year": 0 if spring else None,
        "first-half": 0 if month >= 7 else None,
        "settled": 1 if not autumn else None,
    }
    for rule in ("first-half", "planned", "carried-out", "settled", "turning-year"):
        shift = shifts[rule]
        if shift is None or (rule in {"planned", "carried-out"} and not (spring or autumn)):
            continue
        votes = Counter(year.year for year in years if year.rule == rule)
        if votes:
            winner = max(votes, key=lambda year: (votes[year], year))
            ranges = next((year.start, year.end) for year in years if year.rule == rule and year.year == winner)
            return winner + shift, (ranges,)
    return None


@cache
def _contexts(side: str) -> list[tuple[str, re.Pattern[str]]]:
    """Compile what may stand before or behind a date, by the name of its entry."""
    from xjcli.extract.dates import word_slots
    from xjcli.lexicon import templates

    slots = word_slots()
    return [
        (entry.name, re.compile(templates.pattern(wording, slots) + ("$" if side == "before" else "")))
        for entry in tables.entries("dates", "context")
        if entry.attributes["side"] == side
        for wording in entry.wordings
    ]


@cache
def _lengths() -> list[re.Pattern[str]]:
    from xjcli.extract.dates import compiled

    return [form for _, form in compiled("length")]


def _traits(mention: DateMention, folded: str) -> frozenset[str]:
    """Say what the words on either side make of a date."""
    head = folded[max(0, mention.start - 12) : mention.start]
    names = {name for name, form in _contexts("before") if form.search(head)}
    names |= {name for name, form in _contexts("behind") if form.match(folded, mention.end, mention.end + 120)}
    return frozenset(names)


def _dateline(mentions: Sequence[DateMention], traits: Sequence[frozenset[str]]) -> date | None:
    """Give the day on which a correspondent wrote (2015年4月16日电), to stand for the issue's date."""
    for mention, trait in zip(mentions, traits, strict=True):
        if "dateline" in trait and mention.year and mention.month and mention.day:
            return _date(Day(mention.year, mention.month, mention.day))
    return None


def _short(one: Dated) -> bool:
    first, last = one.first.ordinal, one.last.ordinal
    return first is None or last is None or last - first <= LONGEST


def _within(position: int, scope: Iterable[Range]) -> bool:
    return any(start <= position < end for start, end in scope)


def _order(day: Day) -> tuple[int, ...]:
    return tuple(part or 0 for part in day)


def _day_of(day: date) -> Day:
    return Day(day.year, day.month, day.day)


def _date(day: Day) -> date:
    return date.fromordinal(day.ordinal or 1)


def _shift(day: Day, days: int) -> Day:
    moved = _day_of(_date(day) + timedelta(days=days))
    return moved if day.year is not None else Day(None, moved.month, moved.day)


def _days(words: str) -> int | None:
    """Read a length in days, a half day as a whole one: 两天半 is 3."""
    whole = numerals.value(words.rstrip("半").rstrip("天"))
    return None if whole is None else whole + words.endswith("半")
