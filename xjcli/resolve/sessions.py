"""Which sessions an article reports, which it only names, and which stretches of its text tell of each."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from functools import cache, cached_property
from typing import TYPE_CHECKING

from xjcli.extract.numbered_sessions import HEADING
from xjcli.extract.session_tables import TABLE
from xjcli.extract.sessions import HOST
from xjcli.extract.standing import Standing, StandingReader
from xjcli.lexicon import tables
from xjcli.model import Body, SessionKey
from xjcli.resolve.chronicles import entries
from xjcli.resolve.others import Others, lost_in
from xjcli.resolve.scopes import Meeting, Naming, between_sessions, set_scopes

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from xjcli.extract.sessions import SessionMention
    from xjcli.model import Article
    from xjcli.resolve.places import Gazetteer
    from xjcli.resolve.sections import Head

Numbered = dict[tuple[Body, str | None, int | None], list[Meeting]]
"""Reported sessions with a number, by body, place and term."""
NATIONAL = "全国"
UNNAMED = "{term}[委员会]{number}[全体]会议"


def _fuller_names(keys: Iterable[SessionKey]) -> Counter[tuple[object, ...]]:
    """Count the names of an article that say one number, and those that say one term, of a body in a place."""
    counts: Counter[tuple[object, ...]] = Counter()
    for key in keys:
        counts["number", key.body, key.place, key.number] += 1
        counts["term", key.body, key.place, key.term] += 1
    return counts


class SessionResolver:
    """Sorts the sessions that an article names into reported and mentioned ones."""

    def __init__(self) -> None:
        self._standing = StandingReader()

    @cached_property
    def _once(self) -> dict[Body, int]:
        return {
            Body(entry.name): entry.attributes["number_when_reported"]
            for entry in tables.entries("bodies")
            if "number_when_reported" in entry.attributes
        }

    @cached_property
    def _sitting(self) -> re.Pattern[str]:
        return re.compile(tables.raw("bodies")["sittings"]["pattern"])

    def resolve(
        self, article: Article, mentions: Sequence[SessionMention], places: Gazetteer
    ) -> tuple[list[Meeting], list[Meeting]]:
        """Give the reported sessions, with their scopes, and the mentioned ones, each in the order of the text."""
        text = article.text.folded
        namings = self._joined(text, [self._name(article, mention, places) for mention in mentions])
        lost = lost_in(namings)
        namings = self._complete(namings, places, lost)
        namings = [self._placed(text, naming, places, lost) for naming in namings]
        meetings: dict[SessionKey, Meeting] = {}
        for naming in namings:
            if naming.key not in meetings:
                meetings[naming.key] = Meeting(naming.key)
            meetings[naming.key].namings.append(naming)
        partial = any(key.term is None or key.number is None for key in meetings)
        fuller = _fuller_names(meetings if partial else ())
        reported: list[Meeting] = []
        mentioned: list[Meeting] = []
        chronicle = bool(entries(text))
        looks_back = _background().match(text[: article.body_start].strip("■□◆◇●\n")) is not None
        for meeting in meetings.values():
            if not looks_back and self._is_reported(meeting, places.heads, chronicle=chronicle):
                reported.append(meeting)
            elif not self._is_empty(meeting.key, fuller):
                mentioned.append(meeting)
        for head in places.heads:
            if own := self._headed(head, reported, mentioned):
                own.namings = [naming._replace(standing=Standing.REPORTED) for naming in own.namings]
                reported.append(own)
                mentioned = [other for other in mentioned if other is not own]
        reported = self._numbered_once(reported, mentioned)
        kept = {meeting.key for meeting in reported}
        mentioned = [meeting for meeting in mentioned if meeting.key not in kept]
        set_scopes(text, reported, [*reported, *mentioned], places.heads)
        return reported, mentioned

    def _name(self, article: Article, mention: SessionMention, places: Gazetteer) -> Naming:
        text = article.text.folded
        chain = places.resolve(mention.place)
        in_heading = mention.start < article.body_start
        standing = self._standing.judge(text, mention.start, mention.end)
        held = mention.rule != UNNAMED or self._standing.is_held(text, mention.start, mention.end)
        if mention.rule == HOST or not held:
            standing = Standing.MENTIONED
        if mention.rule == TABLE:
            standing = Standing.REPORTED
        at_line_end = text[mention.end : mention.end + 1] in ("", "\n")
        alone = mention.rule == HEADING or (in_heading and at_line_end)
        told = standing is Standing.HELD_THERE and mention.rule == HEADING
        headed = self._standing.is_headed(text, mention.start, mention.end, part=not in_heading)
        if told or (standing is Standing.NEUTRAL and (alone or headed)):
            standing = Standing.REPORTED
        if chain == ("全国",) and not in_heading and standing is Standing.REPORTED:
            # the news of a town names the congresses of the country as settings, whatever verb stands there
            standing = Standing.MENTIONED
        place = chain[-1] if chain else None
        printed = places.printed(place) if place else None
        number = None if self._sitting.search(text, mention.start, mention.end) else mention.number
        key = SessionKey(mention.body, place, mention.term, number, printed)
        # what was held on the day below a heading is told by it: it is no headline of all that follows
        return Naming(mention, key, chain, standing, in_heading and not headed)

    def _joined(self, text: str, namings: list[Naming]) -> list[Naming]:
        """Give two sessions joined by 和 the standing that the words around the pair give to one of them.

        What stands behind the last of a list governs all of it: 召开A、B和C筹备工作会 tells of none of them.
        """
        for index in range(len(namings) - 1, 0, -1):
            one, two = namings[index - 1], namings[index]
            if two.standing is Standing.MENTIONED and _are_joined(text, one, two):
                namings[index - 1] = one._replace(standing=two.standing)
        for index in (*range(len(namings) - 1), *reversed(range(len(namings) - 1))):
            one, two = namings[index], namings[index + 1]
            if _are_joined(text, one, two):
                known = {one.standing, two.standing} - {Standing.NEUTRAL}
                if len(known) == 1:
                    standing = known.pop()
                    namings[index : index + 2] = one._replace(standing=standing), two._replace(standing=standing)
        return namings

    def _complete(self, namings: list[Naming], places: Gazetteer, lost: frozenset[int]) -> list[Naming]:
        """Fill in terms and places that a name leaves out from other names of the same session in the article.

        The `lost` ones are of an organisation that the article does not name in full: of no place beside it.
        """
        if all(naming.key.term is not None and naming.key.place is not None for naming in namings):
            return namings
        others = Others(namings)
        for index, naming in enumerate(namings):
            others.leave(index)
            key = naming.key
            if key.term is None and key.place != NATIONAL:
                # of what is told of 青溪乡 the term is that of its own congress, not of 县第十一次党代会
                here = replace(key, place=key.place or others.place(key, naming.standing))
                key = replace(key, term=self._term(here, others) or self._term(key, others))
            if key.place is None and naming.mention.start not in lost:
                place = others.place(key, naming.standing) or places.of_book(others.place_at_all(key))
                key = replace(key, place=place)
            if key is not naming.key:
                namings[index] = naming._replace(key=key)
            others.learn(index, namings[index])
        return namings

    def _placed(self, text: str, naming: Naming, places: Gazetteer, lost: frozenset[int]) -> Naming:
        """Give a session without a place the main one of the article or its issue, and its place the printed form.

        Those of an organisation that is named nowhere, `lost` ones and congresses of a staff, are of no other's.
        """
        mention, place = naming.mention, naming.key.place
        if naming.key.printed or (place is None and mention.start in lost):
            return naming
        if place is None:
            staff = self._staff.search(text, mention.start, mention.end)
            chain = None if staff else places.main() or places.issue.main()
            place = places.of_book(chain[-1]) if chain else None
        return naming._replace(key=replace(naming.key, place=place, printed=places.printed(place) if place else None))

    @cached_property
    def _staff(self) -> re.Pattern[str]:
        return re.compile(tables.raw("bodies")["organised"]["staff"])

    def _term(self, key: SessionKey, others: Others) -> int | None:
        """Find the term of a session named by its number alone; of another body of the same congress if need be.

        Where congresses are told one by one, the first plenum is that of the congress told last.
        """
        bodies = {Body.DISCIPLINE: (Body.PLENUM, Body.PARTY), Body.PLENUM: (Body.PARTY,), Body.PRESIDIUM: (Body.NPC,)}
        same = others.with_term(key.place, (key.body,), key.number)
        related = others.with_term(key.place, bodies.get(key.body, ()))
        if same and related and related < same and related.naming.standing is Standing.REPORTED:
            same = related
        found = same or related
        return found.naming.key.term if found else None

    def _headed(self, head: Head, reported: Sequence[Meeting], mentioned: Sequence[Meeting]) -> Meeting | None:
        """Give the last session of the body that heads a section, if none of the body is told of otherwise."""
        own = [m for m in mentioned if m.key.body in head.bodies and m.key.term and m.key.number]
        own = [m for m in own if all(naming.standing is not Standing.FUTURE for naming in m.namings)]
        if not own or any(meeting.key.body in head.bodies for meeting in reported):
            return None
        return max(own, key=lambda meeting: (meeting.key.term or 0, meeting.key.number or 0))

    def _is_reported(self, meeting: Meeting, heads: Sequence[Head], *, chronicle: bool) -> bool:
        """Tell whether an article reports a meeting: the words at its name say so, or a section is headed by it."""
        standings = {naming.standing for naming in meeting.namings}
        told = [naming.standing for naming in meeting.namings if naming.standing is not Standing.MENTIONED]
        if chronicle and told[-1:] == [Standing.REPORTED]:
            standings.discard(Standing.FUTURE)  # what was prepared in one entry took place in a later one
        if Standing.FUTURE in standings:
            return False
        if meeting.key.term is None and meeting.key.number is None:
            return False
        headed = Standing.NEUTRAL in standings and any(
            head.is_of(meeting.key.body, meeting.key.place) for head in heads
        )
        return headed or Standing.REPORTED in standings

    def _is_empty(self, key: SessionKey, fuller: Counter[tuple[object, ...]]) -> bool:
        """Tell whether a name says too little for a reference, or no more than a fuller one in the article."""
        if key.term is not None and key.number is not None:
            return False
        if key.term is None and (key.number is None or key.body is Body.PRESIDIUM):
            return True
        # the name itself is one of those that say its number, and of those that say its term
        if key.term is None and fuller["number", key.body, key.place, key.number] > 1:
            return True
        of_term = key.number is None and key.body in (Body.NPC, Body.CPPCC)
        return of_term and fuller["term", key.body, key.place, key.term] > 1

    def _fuller(self, meeting: Meeting, numbered: Numbered) -> SessionKey | None:
        """Find the numbered session that an unnumbered name means: of two sessions told one by one, none.

        第一次代表大会于1956年召开。…… 第一次代表大会二次会议于1958年召开: the first name is that of a session before.
        """
        key = meeting.key
        same = numbered.get((key.body, key.place, key.term), [])
        told = [n for n in meeting.namings if n.standing is Standing.REPORTED and not n.in_heading]
        if told and all(m.key.number != 1 and m.namings[0].mention.start > told[0].mention.end for m in same):
            return None
        return same[0].key if same else None

    def _numbered_once(self, reported: list[Meeting], mentioned: list[Meeting]) -> list[Meeting]:
        """Give a number to sessions of congresses that are only counted once: 第十次代表大会 is term 10, number 1."""
        if all(meeting.key.number is not None for meeting in reported):
            return reported
        merged: dict[SessionKey, Meeting] = {}
        numbered: Numbered = {}
        for meeting in reported:
            if meeting.key.number:
                numbered.setdefault((meeting.key.body, meeting.key.place, meeting.key.term), []).append(meeting)
        terms = {m.key.term for m in (*reported, *mentioned) if m.key.number and m.key.body is Body.NPC}
        for meeting in reported:
            key = meeting.key
            if key.number is None and key.body in self._once:
                key = self._fuller(meeting, numbered) or replace(key, number=self._once[key.body])
            if key.body is Body.NPC and key.number is None and key.term in terms:
                continue
            target = merged.setdefault(key, Meeting(key))
            target.namings += meeting.namings
        return list(merged.values())


@cache
def _background() -> re.Pattern[str]:
    """Compile the label over a box that looks back: 新闻背景."""
    return re.compile(tables.raw("standing")["background"]["label"])


def _are_joined(text: str, one: Naming, two: Naming) -> bool:
    return between_sessions().fullmatch(text, one.mention.end, two.mention.start) is not None
