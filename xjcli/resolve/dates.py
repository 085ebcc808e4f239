"""When a session met: which of an article's dates are the session's, and in which year.

The rules are those of the guide of the annotated articles. A date belongs to a session that is named beside it
(区…会议于1月26日至29日举行; 9月8日，…会议召开); else to one whose part of the article says that it met. Days of
preparatory meetings, of sessions to come and of datelines are not its days.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING

from xjcli.model import DateBasis, SessionDates
from xjcli.resolve import date_words, respective
from xjcli.resolve.days import Calendar, Dated, Day, Years, shift
from xjcli.resolve.lengths import GAP_BEFORE, SAME_SESSION, SENTENCE_END, Lengths, sentence_start
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
CHRONICLE = "chronicle"
"""The rule of a year in the headline of a chronicle, which holds for what stands below."""
GONE_BEFORE = 30
"""Among so many dates before a session that followed another are the days of that one."""
HELD = ("召开的", "举行的", "闭幕的", "开幕的")
"""What stands between a day and the name of what was held then."""
AT = ("", "于", "在")
"""What may stand between the name of a session and its day."""
FOLLOWING = "following"
"""The entry that says that a session was held after another."""
NEXT_DAY = "next-day"
"""The entry that says that it was held on the day behind."""


class ArticleDates:
    """Settles the dates of an article's sessions; made once for all of them, and looks at each date once.

    `mentions`, `years` and `names` (of all sessions) are those of the whole article, in order; `published` the issue's
    ISO date, if known; else `numbered` the year and number of the issue, if printed. `elsewhere` are the
    names of sessions that are only mentioned, whose days are no other's: 决定第四次会议于3月28日召开.
    """

    def __init__(
        self,
        mentions: Sequence[DateMention],
        years: Sequence[YearMention],
        text: Text,
        published: str | None,
        numbered: tuple[int, int] | None = None,
        names: Sequence[Range] = (),
        elsewhere: Sequence[Range] = (),
    ) -> None:
        self._text = text
        self._mentions = mentions
        self._traits = [date_words.traits(mention, text.folded) for mention in mentions]
        self._ending = [m for m, traits in zip(mentions, self._traits, strict=True) if ENDING.issubset(traits)]
        self._years = Placed([year for year in years if year.rule != CHRONICLE], attrgetter("start"))
        self._lengths = Lengths(text.folded)
        self._respective, taken = respective.days(text.folded, names, mentions)
        self._held_on = respective.held_on(text.folded, names, mentions)
        self._taken = taken | _dating(mentions, text.folded, elsewhere)
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
        starts = {start for start, _ in anchors}
        others = (self._taken | {index for index, start in self._held_on.items() if start not in starts}) - own
        read = cache(lambda index: None if index in others else self._read(index, years))
        known = Known(self._mentions, self._traits, read)
        its_own = [one for index in own if (one := read(index))][:1]
        if its_own:
            # 甲、乙两会分别于19日、20日闭幕。…甲于16日开幕: the day of its opening is told on its own
            begun = (one for anchor in anchors for one in _attached(anchor, known, folded))
            begun = (one for one in begun if one.single and "opened" in one.traits and _near(one, its_own[0]))
            rule, chosen = "named", _together([*its_own, *begun], known.within(scope))
        else:
            rule, chosen = _choose(known, anchors, scope, folded)
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


def _dating(mentions: Sequence[DateMention], folded: str, names: Iterable[Range]) -> frozenset[int]:
    """Give the indexes of the dates right behind a name, and of those that say when it was held: 20日召开的|全会."""
    starts = {end + len(word) for _, end in names for word in AT if folded.startswith(word, end)}
    ends = {start - len(word) for start, _ in names for word in HELD if folded.endswith(word, 0, start)}
    return frozenset(i for i, mention in enumerate(mentions) if mention.start in starts or mention.end in ends)


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
    attached = [one for anchor in anchors for one in _attached(anchor, known, folded)]
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


def _attached(anchor: Range, known: Known, folded: str) -> list[Dated]:
    """Give the date inside, behind or before the name of a session, in its sentence; of two the first and the last."""
    start, end = anchor
    inside = next((one for one in known.within([anchor]) if one.mention.end <= end), None)
    if inside:
        return [inside]
    behind = next(known.behind(end), None)
    noted = folded.find("）", end, end + date_words.REACH) if folded.startswith("（", end) else -1
    if noted >= 0 and (told := next(known.behind(noted), None)) and told.mention.start - noted <= len("）于"):
        return [told]
    before = next(known.before(start), None)
    if before and (before.mention.end + GAP_BEFORE < start or SENTENCE_END.search(folded, before.mention.end, start)):
        before = None
    if behind:
        gap = folded[end : behind.mention.start]
        if len(gap) <= GAP_BEHIND and not SENTENCE_END.search(gap.strip("\n：")):
            # 3月12日，全会召开，14日结束: the day of the end stands behind, that of the beginning before
            return [before, behind] if before and _ends(before, behind) else [behind]
    return [before] if before else []


def _ends(first: Dated, last: Dated) -> bool:
    """Tell whether a day on which a session ended follows, by not much, the one before its name."""
    told = first.single and last.single and "ending" in last.traits
    return told and _near(first, last) and _order(first.first) < _order(last.last)


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
        begin = sentence_start(folded, start)
        if folded[begin - 1 : begin] == "；":
            # 随后召开的一次全会选举甲为书记；纪委一次全会选举乙为书记
            begin = sentence_start(folded, begin - 1)
        sentence = folded[begin:start].replace("；", "，")
        said = {*date_words.before(sentence), *date_words.behind(folded, end)}
        if said & {FOLLOWING, NEXT_DAY}:
            told = [one for one in known.going_on(start) if _near(one, nearest)]
            last = max((*told, nearest), key=lambda one: _order(one.last))
            day = shift(last.last, 1) if NEXT_DAY in said and last.last.ordinal else last.last
            return last._replace(first=day, last=day)
    return None


def _bounds(chosen: Sequence[Dated]) -> tuple[Day, Day]:
    return min((one.first for one in chosen), key=_order), max((one.last for one in chosen), key=_order)


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


def _order(day: Day) -> tuple[int, ...]:
    return day.year or 0, day.month or 0, day.day or 0
