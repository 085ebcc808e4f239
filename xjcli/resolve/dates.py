"""When a session met: which of an article's dates are the session's, and in which year.

The rules are those of the guide of the annotated articles. A date belongs to a session that is named beside it
(区…会议于1月26日至29日举行; 9月8日，…会议召开); else to one whose part of the article says that it met. Days of
preparatory meetings, of sessions to come and of datelines are not its days.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

from xjcli.lexicon import numerals, tables
from xjcli.lexicon.gates import Forms
from xjcli.model import BlockKind, DateBasis, SessionDates
from xjcli.resolve.days import Calendar, Dated, Day, shift

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from xjcli.extract.mentions import DateMention, YearMention
    from xjcli.model import Issue
    from xjcli.text import Text

Range = tuple[int, int]
REFUSED = frozenset({"coming", "preparatory", "in-force", "learned", "dateline", "registration"})
GOING_ON = frozenset({"continuing", "opened", "closing"})
SAYING = frozenset({BlockKind.PARAGRAPH, BlockKind.BLANK})
BASES = tuple(DateBasis)
LONGEST = 31
"""A session lasts days, not months: a longer range is a term of office or a campaign."""
GAP_BEHIND = 18
GAP_BEFORE = 90
SAME_SESSION = 12
"""How many days apart the first and the last day of one session may be when told in separate sentences."""
LONGEST_PARAGRAPH = 4000
"""So far behind a date its paragraph is looked through for the length of the session."""
FOLLOWING = "following"
"""The entry that says that a session was held after another."""
REACH = 120
"""How far behind a date its context is looked for."""
SENTENCE_END = re.compile("[。！？；\n]")


class ArticleDates:
    """The dates of one article: asked for those of each of its sessions.

    `mentions` and `years` are those of the whole article, `published` is the issue's ISO date, if known; else
    `numbered` the year and number of the issue, if printed.
    """

    def __init__(
        self,
        mentions: Sequence[DateMention],
        years: Sequence[YearMention],
        text: Text,
        published: str | None,
        numbered: tuple[int, int] | None = None,
    ) -> None:
        self._mentions = mentions
        self._years = years
        self._text = text
        self._published = published
        self._numbered = numbered
        self._traits = [_traits(mention, text.folded) for mention in mentions]
        pairs = list(zip(mentions, self._traits, strict=True))
        self._headed = [mention for mention, traits in pairs if _heads(mention, traits)]
        self._dateline = next((mention for mention, traits in pairs if "dateline" in traits), None)
        self._read: dict[tuple[YearMention, ...], list[Dated]] = {}

    def of_session(self, anchors: Sequence[Range], scope: Sequence[Range]) -> SessionDates | None:
        """Give the first and the last day of a session, as far as its article tells them; None where it does not.

        `anchors` are the folded ranges where the article names the session as reported, the best first, `scope` those
        that tell of it, none for the whole article.
        """
        folded = self._text.folded
        scope = scope or [(0, len(folded))]
        rule, chosen = _choose(self._known(scope), anchors, scope, folded)
        if not chosen:
            return None
        first, last = _bounds(chosen)
        if rule != "followed":
            first, last = _with_length(chosen[0], first, last, folded)
        basis = max((one.basis for one in chosen), key=BASES.index)
        ranges = sorted({part for one in chosen for part in one.ranges})
        spans = tuple(span for part in ranges for span in self._text.spans(*part))
        return SessionDates(str(first), str(last), basis, spans, rule)

    def _known(self, scope: Sequence[Range]) -> list[Dated]:
        """Give the dates of which the day is known, in the order of the text: by the years that the scope names."""
        near = tuple(year for year in self._years if year.rule == "chronicle" or _within(year.start, scope))
        if near not in self._read:
            calendar = Calendar(
                self._mentions, near, self._published, self._dateline, self._text.folded, self._headed, self._numbered
            )
            dated = [
                calendar.read(index, traits)
                for index, traits in enumerate(self._traits)
                if "appointed" in traits or not traits & REFUSED
            ]
            known = [one for one in dated if one and _short(one) and not (one.single and "since" in one.traits)]
            self._read[near] = known
        return self._read[near]


def numbered(issue: Issue) -> tuple[int, int] | None:
    """Give the year and the number that an issue prints above its articles (2021年第11期), None where it does not."""
    from xjcli.reading.fold import fold

    for block in issue.blocks:
        if block.kind not in SAYING:
            head = "".join(fold(issue.text[slice(*block.span)]).split())
            for match in (pattern.search(head) for _, pattern in _forms("issue").within(head)):
                year, number = (numerals.value(match[name]) for name in ("year", "count")) if match else (None, None)
                if year and number:
                    return year, number
    return None


@cache
def _forms(table: str) -> Forms[str]:
    from xjcli.extract.dates import forms

    return Forms(forms(tables.entries("dates", table)))


@cache
def _contexts(side: str) -> Forms[str]:
    """Give what may stand before or behind a date, by the name of its entry."""
    from xjcli.extract.dates import forms

    entries = [entry for entry in tables.entries("dates", "context") if entry.attributes["side"] == side]
    return Forms(forms(entries, "$" if side == "before" else ""))


def _choose(
    known: Sequence[Dated], anchors: Sequence[Range], scope: Sequence[Range], folded: str
) -> tuple[str, list[Dated]]:
    """Choose the dates of a session, and name the rule."""
    here = [one for start, end in scope for one in known[_index(known, start) : _index(known, end)]]
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


def _attached(anchor: Range, known: Sequence[Dated], folded: str) -> Dated | None:
    """Give the date that stands inside, behind or before the name of a session, in its sentence."""
    start, end = anchor
    within = known[_index(known, start) : _index(known, end) + 1]
    if within and within[0].mention.end <= end:
        return within[0]
    behind = within[-1] if within and within[-1].mention.start >= end else None
    if behind:
        gap = folded[end : behind.mention.start]
        if len(gap) <= GAP_BEHIND and not SENTENCE_END.search(gap.strip("\n：")):
            return behind
    before = _last_before(known, start)
    if before:
        gap = folded[before.mention.end : start]
        if len(gap) <= GAP_BEFORE and not SENTENCE_END.search(gap):
            return before
    return None


def _beside(anchor: Range, known: Sequence[Dated], folded: str) -> Dated | None:
    """Give the date of the sentence before, in the same paragraph, that sets the scene for the session named next."""
    before = _last_before(known, anchor[0])
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
    for one in here:
        ordinal = one.first.ordinal
        going_on = one.traits & (GOING_ON if one in singles else {"continuing"})
        same_year = one.first.year == singles[0].first.year
        if one.single and going_on and same_year and ordinal is not None and abs(ordinal - centre) <= SAME_SESSION:
            chosen.append(one)
    return list({(one.first, one.last): one for one in reversed(chosen)}.values())


def _followed(anchors: Sequence[Range], known: Sequence[Dated], folded: str) -> Dated | None:
    """Give the last day of what went before a session that is told to have followed it (随后召开了…, …同日举行)."""
    for start, end in anchors:
        before = _last_before(known, start)
        if before is None:
            continue
        sentence = folded[_sentence_start(folded, start) : start]
        if FOLLOWING in _before(sentence) or FOLLOWING in _behind(folded, end):
            told = [one for one in known if one.mention.end <= start and one.traits & GOING_ON and _near(one, before)]
            last = max((*told, before), key=lambda one: _order(one.last))
            return last._replace(first=last.last)
    return None


def _bounds(chosen: Sequence[Dated]) -> tuple[Day, Day]:
    return min((one.first for one in chosen), key=_order), max((one.last for one in chosen), key=_order)


def _with_length(one: Dated, first: Day, last: Day, folded: str) -> tuple[Day, Day]:
    """Where one day is known and 会期3天 stands in its sentence, reckon the other."""
    if first != last or first.ordinal is None:
        return first, last
    days = _length(one, folded)
    if not days or not 1 < days <= SAME_SESSION:
        return first, last
    if "closing" in one.traits:
        return shift(first, 1 - days), last
    return first, shift(last, days - 1) if "opening" in one.traits else last


def _length(one: Dated, folded: str) -> int | None:
    """Give the length in days that the sentence of a date tells, or one behind it that begins with it."""
    stop = SENTENCE_END.search(folded, one.mention.end)
    end = stop.start() if stop else len(folded)
    sentence = folded[_sentence_start(folded, one.mention.start) : end]
    told = (form.search(sentence) for name, form in _forms("length").within(sentence) if name == "length")
    days = next((_days(match) for match in told if match), None)
    furthest = min(len(folded), end + LONGEST_PARAGRAPH)
    while days is None and end < furthest and folded[end] != "\n":
        forms = _forms("length").within(folded[end + 1 : end + 1 + REACH])
        told = (form.match(folded, end + 1) for name, form in forms if name != "length")
        days = next((_days(match) for match in told if match), None)
        stop = SENTENCE_END.search(folded, end + 1)
        end = stop.start() if stop else len(folded)
    return days


def _before(words: str) -> list[str]:
    return [name for name, form in _contexts("before").within(words) if form.search(words)]


def _behind(folded: str, start: int) -> list[str]:
    end = start + REACH
    return [name for name, form in _contexts("behind").within(folded[start:end]) if form.match(folded, start, end)]


def _index(known: Sequence[Dated], position: int) -> int:
    """Give the index of the first date that begins at or behind a place of the text."""
    return bisect_left(known, position, key=lambda one: one.mention.start)


def _last_before(known: Sequence[Dated], position: int) -> Dated | None:
    """Give the last date that ends at or before a place of the text."""
    index = _index(known, position)
    while index and known[index - 1].mention.end > position:
        index -= 1
    return known[index - 1] if index else None


def _near(one: Dated, other: Dated) -> bool:
    """Say whether two dates are near enough to belong to one session."""
    first, second = one.last.ordinal, other.last.ordinal
    return first is not None and second is not None and abs(first - second) <= SAME_SESSION


def _traits(mention: DateMention, folded: str) -> frozenset[str]:
    """Say what the words on either side make of a date."""
    return frozenset((*_before(folded[max(0, mention.start - 12) : mention.start]), *_behind(folded, mention.end)))


def _heads(mention: DateMention, traits: frozenset[str]) -> bool:
    """Say whether a month heads the days below it: 大事记（2011年12月）, or alone on its line."""
    return mention.day is None and mention.month is not None and "heading" in traits


def _short(one: Dated) -> bool:
    if one.single:
        return True
    first, last = one.first.ordinal, one.last.ordinal
    return first is None or last is None or last - first <= LONGEST


def _sentence_start(folded: str, position: int) -> int:
    ends = [end.end() for end in SENTENCE_END.finditer(folded, max(0, position - GAP_BEFORE), position)]
    return ends[-1] if ends else max(0, position - GAP_BEFORE)


def _within(position: int, scope: Iterable[Range]) -> bool:
    return any(start <= position < end for start, end in scope)


def _order(day: Day) -> tuple[int, ...]:
    return tuple(part or 0 for part in day)


def _days(length: re.Match[str]) -> int | None:
    """Read a length in days, a half day as a whole one: 两天半 is 3."""
    whole = numerals.value(length["days"])
    return None if whole is None else whole + bool(length["half_day"])
