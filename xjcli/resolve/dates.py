"""When a session met: which of an article's dates are the session's, and in which year.

The rules are those of the guide of the annotated articles. A date belongs to a session that is named beside it
(区…会议于1月26日至29日举行; 9月8日，…会议召开); else to one whose part of the article says that it met. Days of
preparatory meetings, of sessions to come and of datelines are not its days.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache, cached_property
from operator import attrgetter
from typing import TYPE_CHECKING

from xjcli.extract.bounds import LONGEST as LONGEST_SENTENCE
from xjcli.extract.bounds import behind_last
from xjcli.lexicon import numerals, tables
from xjcli.model import DateBasis, SessionDates
from xjcli.resolve import date_words, respective
from xjcli.resolve.days import Calendar, Dated, Day, Years, shift
from xjcli.resolve.told import Placed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from xjcli.extract.mentions import DateMention, YearMention
    from xjcli.text import Text

Range = tuple[int, int]
REFUSED = frozenset({"coming", "preparatory", "in-force", "learned", "dateline", "registration"})
ENDING = frozenset({"announced", "ending"})
GOING_ON = frozenset({"continuing", "opened", "closing"})
BASES = tuple(DateBasis)
LONGEST = 31
"""A session lasts days, not months: a longer range is a term of office or a campaign."""
GAP_BEHIND = 18
GAP_BEFORE = 90
NEXT = 2
"""How many days a session lasted that closed on the next one."""
SAME_SESSION = 12
"""How many days apart the first and the last day of one session may be when told in separate sentences."""
CHRONICLE = "chronicle"
"""The rule of a year in the headline of a chronicle, which holds for what stands below."""
GONE_BEFORE = 30
"""Among so many dates before a session that followed another are the days of that one."""
FOLLOWING = "following"
"""The entry that says that a session was held after another."""
GAP_DAYS = 32
"""How far before the days of its length a sentence begins that tells nothing else first: 整个会议历时3|天."""
DAYS = re.compile(f"[天日](?<=[{numerals.CHARACTERS}次翌].)")
ENDS = "。！？；\n"
SENTENCE_END = re.compile(f"[{ENDS}]")


class ArticleDates:
    """Settles the dates of an article's sessions; made once for all of them, and looks at each date once.

    `mentions`, `years` and `names` (of all sessions) are those of the whole article, in order; `published` the issue's
    ISO date, if known; else `numbered` the year and number of the issue, if printed.
    """

    def __init__(
        self,
        mentions: Sequence[DateMention],
        years: Sequence[YearMention],
        text: Text,
        published: str | None,
        numbered: tuple[int, int] | None = None,
        names: Sequence[Range] = (),
    ) -> None:
        self._text = text
        self._mentions = mentions
        self._traits = [date_words.traits(mention, text.folded) for mention in mentions]
        self._ending = [m for m, traits in zip(mentions, self._traits, strict=True) if ENDING.issubset(traits)]
        self._years = Placed([year for year in years if year.rule != CHRONICLE], attrgetter("start"))
        self._lengths = Lengths(text.folded)
        self._respective, self._taken = respective.days(text.folded, names, mentions)
        marked = list(enumerate(zip(mentions, self._traits, strict=True)))
        self._calendar = Calendar(
            mentions,
            [year for year in years if year.rule == CHRONICLE],
            published,
            next((index for index, (_, traits) in marked if "dateline" in traits), None),
            text.folded,
            [index for index, (mention, traits) in marked if date_words.heads(mention, traits)],
            [mention for _, (mention, traits) in marked if "coming" in traits and mention.year and mention.month],
            numbered,
        )

    def of_session(self, anchors: Sequence[Range], scope: Sequence[Range]) -> SessionDates | None:
        """Give the first and the last day of a session, as far as its article tells them; None where it does not.

        `anchors` are the folded ranges where the article names the session as reported, the best first; `scope` the
        folded ranges that tell of it, none for the whole article.
        """
        folded = self._text.folded
        scope = scope or [(0, len(folded))]
        years = Years(self._years.within(scope))
        own = {self._respective[start] for start, _ in anchors if start in self._respective}
        others = self._taken - own
        read = cache(lambda index: None if index in others else self._read(index, years))
        known = Known(self._mentions, self._traits, read)
        its_own = [one for index in own if (one := read(index))]
        rule, chosen = ("named", its_own[:1]) if its_own else _choose(known, anchors, scope, folded)
        if not chosen:
            return None
        chosen = [self._printed_elsewhere(one, known.within(scope)) for one in chosen]
        first, last = _bounds(chosen)
        if rule != "followed":
            limit = next((end for start, end in scope if start <= chosen[0].mention.start < end), len(folded))
            if not self._leads_to_another(chosen[0]):
                first, last = self._lengths.complete(chosen[0], first, last, limit)
            if len(chosen) == 1 and (end := self._announced_end(chosen[0], limit)):
                last, chosen = max(last, end.last, key=_order), [*chosen, end]
        basis = max((one.basis for one in chosen), key=BASES.index)
        ranges = sorted({part for one in chosen for part in one.ranges})
        spans = tuple(span for part in ranges for span in self._text.spans(*part))
        return SessionDates(str(first), str(last), basis, spans, rule)

    @staticmethod
    def _printed_elsewhere(one: Dated, here: Sequence[Dated]) -> Dated:
        """Give a day the year with which the article prints it elsewhere: （2020年7月28日第三次会议通过）."""
        if one.first.year is not None:
            return one
        same = (d for d in here if d.first.year and d.first[1:] == one.first[1:] and d.last[1:] == one.last[1:])
        if (other := next(same, None)) is None:
            return one
        return one._replace(first=other.first, last=other.last, basis=other.basis, ranges=other.ranges)

    def _leads_to_another(self, one: Dated) -> bool:
        """Tell whether the days of another session follow in the sentence: 20日决定，大会1月7日至9日召开，会期三天."""
        index = bisect_right(self._mentions, one.mention.start, key=attrgetter("start"))
        if index == len(self._mentions) or self._mentions[index].last_day is None:
            return False
        return SENTENCE_END.search(self._text.folded, one.mention.end, self._mentions[index].start) is None

    def _announced_end(self, one: Dated, limit: int) -> Dated | None:
        """Give the day before `limit` on which the session that has opened is to end: …昨日开幕，会议将于16日闭幕."""
        if not one.single or "opening" not in one.traits:
            return None
        index = bisect_right(self._ending, one.mention.start, key=attrgetter("start"))
        mention = self._ending[index] if index < len(self._ending) else None
        if mention is None or mention.start >= limit:
            return None
        day = Day(mention.last_year or one.last.year, mention.last_month or one.last.month, mention.last_day)
        end = one._replace(mention=mention, first=day, last=day, ranges=((mention.start, mention.end),))
        return end if day.exists and _near(one, end) and _order(day) > _order(one.last) else None

    def _read(self, index: int, years: Years) -> Dated | None:
        """Give a date that can be a session's, filled up; None for one that cannot."""
        traits = self._traits[index]
        if traits & REFUSED and "appointed" not in traits:
            return None
        one = self._calendar.read(index, traits, years)
        return None if one is None or not _short(one) or (one.single and "since" in traits) else one


class Known:
    """The dates of an article that can be a session's, each filled up only when it is asked for."""

    def __init__(
        self,
        mentions: Sequence[DateMention],
        traits: Sequence[frozenset[str]],
        read: Callable[[int], Dated | None],
    ) -> None:
        self._mentions, self._traits = mentions, traits
        self._read = read

    def within(self, scope: Sequence[Range]) -> list[Dated]:
        """Give the dates in ranges of the text, in order."""
        indexes = [index for start, end in scope for index in range(self._at(start), self._at(end))]
        return [one for index in indexes if (one := self._read(index))]

    def behind(self, position: int) -> Iterator[Dated]:
        """Give the dates that begin behind a place, the nearest first."""
        return self._given(range(self._at(position), len(self._mentions)))

    def before(self, position: int) -> Iterator[Dated]:
        """Give the dates that end before a place, the nearest first."""
        return self._given(range(self._past(position) - 1, -1, -1))

    def going_on(self, position: int) -> list[Dated]:
        """Give the days on which a session went on, among the last dates before a place, in order."""
        past = self._past(position)
        return list(self._given(i for i in range(max(0, past - GONE_BEFORE), past) if self._traits[i] & GOING_ON))

    def _past(self, position: int) -> int:
        return bisect_right(self._mentions, position, key=attrgetter("end"))

    def _at(self, position: int) -> int:
        return bisect_left(self._mentions, position, key=attrgetter("start"))

    def _given(self, indexes: Iterable[int]) -> Iterator[Dated]:
        return (one for index in indexes if (one := self._read(index)))


def _choose(known: Known, anchors: Sequence[Range], scope: Sequence[Range], folded: str) -> tuple[str, list[Dated]]:
    """Choose the dates of a session, and name the rule."""
    here = known.within(scope)
    attached = [one for anchor in anchors if (one := _attached(anchor, known, folded))]
    told = [one for one in here if one.traits & (GOING_ON | {"appointed"})]
    followed = _followed(anchors, known, folded)
    beside = [one for anchor in anchors if (one := _beside(anchor, known, folded))] if followed is None else []
    meeting = [one for one in here if "meeting" in one.traits]
    for rule, candidates in (("named", attached), ("told", told), ("beside", beside), ("meeting", meeting)):
        whole = next((one for one in candidates if not one.single), None)
        if whole:
            return rule, [whole]
        exact = [one for one in candidates if one.first.day is not None]
        if exact or (candidates and rule in {"named", "told"}):
            return rule, _together(exact or candidates, here)
    return "followed", [followed] if followed else []


def _attached(anchor: Range, known: Known, folded: str) -> Dated | None:
    """Give the date that stands inside, behind or before the name of a session, in its sentence."""
    start, end = anchor
    inside = next((one for one in known.within([anchor]) if one.mention.end <= end), None)
    if inside:
        return inside
    behind = next(known.behind(end), None)
    noted = folded.find("）", end, end + date_words.REACH) if folded.startswith("（", end) else -1
    if noted >= 0 and (told := next(known.behind(noted), None)) and told.mention.start - noted <= len("）于"):
        return told
    if behind:
        gap = folded[end : behind.mention.start]
        if len(gap) <= GAP_BEHIND and not SENTENCE_END.search(gap.strip("\n：")):
            return behind
    before = next(known.before(start), None)
    if before:
        gap = folded[before.mention.end : start]
        if len(gap) <= GAP_BEFORE and not SENTENCE_END.search(gap):
            return before
    return None


def _beside(anchor: Range, known: Known, folded: str) -> Dated | None:
    """Give the date of the sentence before, in the same paragraph, that sets the scene for the session named next."""
    before = next(known.before(anchor[0]), None)
    if before is None:
        return None
    gap = folded[before.mention.end : anchor[0]]
    return before if len(gap) <= GAP_BEFORE and "\n" not in gap else None


def _together(singles: Sequence[Dated], here: Sequence[Dated]) -> list[Dated]:
    """Join the day that is sure with others on which the same session went on."""
    chosen = [singles[0]]
    centre = singles[0].first.ordinal
    if centre is None:
        return chosen
    starts = {one.mention.start for one in singles}
    whole = next((one for one in here if "continuing" in one.traits and _holds(one, centre)), None)
    if whole:
        # 十八日下午，大会闭幕。…从十四日到十八日，到会的代表共提出提案…
        return [whole]
    for one in here:
        ordinal = one.first.ordinal
        going_on = one.traits & (GOING_ON if one.mention.start in starts else {"continuing"})
        going_on = frozenset() if "by-the-way" in one.traits else going_on
        same_year = one.first.year == singles[0].first.year
        if one.single and going_on and same_year and ordinal is not None and abs(ordinal - centre) <= SAME_SESSION:
            chosen.append(one)
    return list({(one.first, one.last): one for one in reversed(chosen)}.values())


def _followed(anchors: Sequence[Range], known: Known, folded: str) -> Dated | None:
    """Give the last day of what went before a session that is told to have followed it (随后召开了…, …同日举行)."""
    for start, end in anchors:
        nearest = next(known.before(start), None)
        if nearest is None:
            continue
        begin = _sentence_start(folded, start)
        if folded[begin - 1 : begin] == "；":
            # 随后召开的一次全会选举甲为书记；纪委一次全会选举乙为书记
            begin = _sentence_start(folded, begin - 1)
        sentence = folded[begin:start].replace("；", "，")
        if FOLLOWING in date_words.before(sentence) or FOLLOWING in date_words.behind(folded, end):
            told = [one for one in known.going_on(start) if _near(one, nearest)]
            last = max((*told, nearest), key=lambda one: _order(one.last))
            return last._replace(first=last.last)
    return None


def _bounds(chosen: Sequence[Dated]) -> tuple[Day, Day]:
    return min((one.first for one in chosen), key=_order), max((one.last for one in chosen), key=_order)


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
        if "closing" in one.traits:
            return shift(first, 1 - days), last
        return first, shift(last, days - 1) if "opening" in one.traits else last

    def _of(self, one: Dated, limit: int) -> int | None:
        """Give the length in days that the sentence of a date tells, or one behind it that begins with it.

        In a later paragraph such a sentence tells nothing else: 会议为期三天。
        """
        furthest = min(len(self._folded), one.mention.end + LONGEST_SENTENCE)
        stop = SENTENCE_END.search(self._folded, one.mention.end, furthest)
        end = stop.start() if stop else furthest
        sentence = self._folded[_sentence_start(self._folded, one.mention.start) : end]
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


def _holds(one: Dated, day: int) -> bool:
    """Say whether a day, given as a number, is one of several on which a session was held."""
    first, last = one.first.ordinal, one.last.ordinal
    return first is not None and last is not None and first < last and first <= day <= last


def _near(one: Dated, other: Dated) -> bool:
    """Say whether two dates are near enough to belong to one session."""
    first, second = one.last.ordinal, other.last.ordinal
    return first is not None and second is not None and abs(first - second) <= SAME_SESSION


def _short(one: Dated) -> bool:
    if one.single:
        return True
    first, last = one.first.ordinal, one.last.ordinal
    return first is None or last is None or last - first <= LONGEST


def _sentence_start(folded: str, position: int) -> int:
    return behind_last(folded, max(0, position - GAP_BEFORE), position, ENDS)


def _order(day: Day) -> tuple[int, ...]:
    return day.year or 0, day.month or 0, day.day or 0


def _days(length: re.Match[str]) -> int | None:
    """Read a length in days, a half day as a whole one: 两天半 is 3; what closed on the next day (次日闭幕) took 2."""
    if "days" not in length.re.groupindex:
        return NEXT
    whole = numerals.value(length["days"])
    return None if whole is None else whole + bool(length["half_day"])
