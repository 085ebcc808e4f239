"""Which sessions an article reports, which it only names, and which stretches of its text tell of each."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING

from xjcli.extract.standing import Standing, StandingReader
from xjcli.lexicon import tables, templates
from xjcli.model import Body, SessionKey

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from xjcli.extract.sessions import SessionMention
    from xjcli.model import Article
    from xjcli.resolve.places import Chain, Gazetteer

Range = tuple[int, int]
SENTENCE = re.compile(r"[^。！？\n]+[。！？\n]*")
UNNAMED = "{term}{number}[全体]会议"
JOINING = ("、", "和", "及", "与", "以及")
SWITCHING = (Standing.REPORTED, Standing.HELD_THERE, Standing.NEUTRAL)


@dataclass(frozen=True, slots=True)
class Naming:
    """One place of the text that names a session: the mention, whose it is, and how the session stands there."""

    mention: SessionMention
    key: SessionKey
    chain: Chain | None
    standing: Standing
    in_heading: bool


@dataclass(slots=True)
class Meeting:
    """A session of an article with all places that name it; `scope` are the ranges that tell of it."""

    key: SessionKey
    namings: list[Naming] = field(default_factory=list)
    scope: list[Range] = field(default_factory=list)

    @property
    def anchors(self) -> list[Range]:
        """Give the ranges that name the session as reported, in the body before the heading."""
        own = [n for n in self.namings if n.standing is not Standing.MENTIONED]
        ordered = sorted(own, key=lambda n: (n.in_heading, n.mention.start))
        return [(n.mention.start, n.mention.end) for n in ordered]


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

    def resolve(
        self, article: Article, mentions: Sequence[SessionMention], places: Gazetteer
    ) -> tuple[list[Meeting], list[Meeting]]:
        """Give the reported sessions, with their scopes, and the mentioned ones, each in the order of the text."""
        text = article.text.folded
        namings = self._joined(text, [self._name(article, mention, places) for mention in mentions])
        namings = self._complete(namings)
        namings = [self._placed(naming, places) for naming in namings]
        meetings: dict[SessionKey, Meeting] = {}
        for naming in namings:
            meetings.setdefault(naming.key, Meeting(naming.key)).namings.append(naming)
        reported = [meeting for meeting in meetings.values() if self._is_reported(meeting)]
        mentioned = [m for m in meetings.values() if m not in reported and not self._is_empty(m, meetings)]
        reported = self._numbered_once(reported, mentioned)
        self._set_scopes(text, article.body_start, reported)
        return reported, mentioned

    def _name(self, article: Article, mention: SessionMention, places: Gazetteer) -> Naming:
        text = article.text.folded
        chain = places.resolve(mention.place)
        in_heading = mention.start < article.body_start
        standing = self._standing.judge(text, mention.start, mention.end)
        if mention.rule == UNNAMED:
            standing = Standing.MENTIONED
        at_line_end = text[mention.end : mention.end + 1] in ("", "\n")
        alone = mention.rule == "heading" or (in_heading and at_line_end)
        if standing is Standing.NEUTRAL and alone:
            standing = Standing.REPORTED
        if chain == ("全国",) and not in_heading and standing is Standing.REPORTED:
            # the news of a town names the congresses of the country as settings, whatever verb stands there
            standing = Standing.MENTIONED
        place = chain[-1] if chain else None
        return Naming(
            mention, SessionKey(mention.body, place, mention.term, mention.number), chain, standing, in_heading
        )

    def _joined(self, text: str, namings: list[Naming]) -> list[Naming]:
        """Give two sessions joined by 和 the standing that the words around the pair give to one of them."""
        for index in range(len(namings) - 1):
            one, two = namings[index], namings[index + 1]
            if text[one.mention.end : two.mention.start] in JOINING:
                known = {one.standing, two.standing} - {Standing.NEUTRAL}
                if len(known) == 1:
                    standing = known.pop()
                    namings[index : index + 2] = replace(one, standing=standing), replace(two, standing=standing)
        return namings

    def _complete(self, namings: list[Naming]) -> list[Naming]:
        """Fill in terms and places that a name leaves out from other names of the same session in the article."""
        for index, naming in enumerate(namings):
            key = naming.key
            others = [n.key for n in (*reversed(namings[:index]), *namings[index + 1 :])]
            if key.term is None:
                term = self._term(key, others)
                key = replace(key, term=term)
            if key.place is None:
                key = replace(key, place=self._place(key, others, namings))
            namings[index] = replace(naming, key=key)
        return namings

    def _placed(self, naming: Naming, places: Gazetteer) -> Naming:
        """Give a session that no name places the article's main place, and each place its printed form."""
        key = naming.key
        if key.place is None:
            chain = places.main()
            key = replace(key, place=chain[-1] if chain else None)
        printed = places.printed(key.place) if key.place else None
        return replace(naming, key=replace(key, printed=printed))

    def _term(self, key: SessionKey, others: Iterable[SessionKey]) -> int | None:
        """Find the term of a session named by its number alone; of another body of the same congress if need be."""
        candidates = [other for other in others if other.term is not None and key.place in (None, other.place, "全国")]
        same = next((o.term for o in candidates if o.body is key.body and o.number == key.number), None)
        if same is not None or key.body is Body.NPCSC:
            return same
        related = {Body.DISCIPLINE: (Body.PLENUM, Body.PARTY), Body.PLENUM: (Body.PARTY,), Body.PRESIDIUM: (Body.NPC,)}
        return next((o.term for o in candidates if o.body in related.get(key.body, ())), None)

    def _place(self, key: SessionKey, others: Iterable[SessionKey], namings: list[Naming]) -> str | None:
        same = [o.place for o in others if o.place and (o.body, o.term, o.number) == (key.body, key.term, key.number)]
        if same:
            return same[0]
        own = [n.key.place for n in namings if n.key.place not in (None, "全国")]
        body = [n.key.place for n in namings if n.key.body is key.body and n.key.place not in (None, "全国")]
        return next(iter(body), next(iter(own), None))

    def _is_reported(self, meeting: Meeting) -> bool:
        standings = {naming.standing for naming in meeting.namings}
        if Standing.FUTURE in standings:
            return False
        if meeting.key.term is None and meeting.key.number is None:
            return False
        return Standing.REPORTED in standings

    def _is_empty(self, meeting: Meeting, meetings: dict[SessionKey, Meeting]) -> bool:
        """Tell whether a name says too little for a reference, or no more than a fuller one in the article."""
        key = meeting.key
        if key.term is None and (key.number is None or key.body is Body.PRESIDIUM):
            return True
        for other in meetings:
            if other != key and other.body is key.body and other.place == key.place:
                if key.term is None and other.number == key.number:
                    return True
                if key.number is None and other.term == key.term and key.body in (Body.NPC, Body.CPPCC):
                    return True
        return False

    def _numbered_once(self, reported: list[Meeting], mentioned: list[Meeting]) -> list[Meeting]:
        """Give a number to sessions of congresses that are only counted once: 第十次代表大会 is term 10, number 1."""
        merged: dict[SessionKey, Meeting] = {}
        for meeting in reported:
            key = meeting.key
            if key.number is None and key.body in self._once:
                numbers = [
                    m.key
                    for m in reported
                    if m.key.number and (m.key.body, m.key.place, m.key.term) == (key.body, key.place, key.term)
                ]
                key = numbers[0] if numbers else replace(key, number=self._once[key.body])
            if key.body is Body.NPC and key.number is None:
                fuller = [
                    m
                    for m in (*reported, *mentioned)
                    if m.key.number and (m.key.body, m.key.term) == (key.body, key.term)
                ]
                if fuller:
                    continue
            target = merged.setdefault(key, Meeting(key))
            target.namings += meeting.namings
        return list(merged.values())

    def _set_scopes(self, text: str, body_start: int, meetings: list[Meeting]) -> None:
        """Give each stretch of the text to the session named last before it."""
        if len(meetings) == 1:
            meetings[0].scope = [(0, len(text))]
            return
        marks = sorted(
            (naming.mention.start, index)
            for index, meeting in enumerate(meetings)
            for naming in meeting.namings
            if naming.standing in SWITCHING
        )
        marks = [*marks, *self._short_marks(text, meetings), *self._place_marks(text, meetings)]
        marks.sort()
        current: list[int] = [marks[0][1]] if marks else []
        position = 0
        for sentence in SENTENCE.finditer(text):
            here = [mark for mark in marks if sentence.start() <= mark[0] < sentence.end()]
            for place, (start, index) in enumerate(here):
                joint = place and not VERB.search(text, here[place - 1][0], start) and index not in current
                begin = sentence.start() if place == 0 else start
                self._assign(meetings, current, (position, begin))
                position = begin
                current = [*current, index] if joint else [index]
                if joint:
                    position = sentence.start()
                    for other in current[:-1]:
                        meetings[other].scope = [s for s in meetings[other].scope if s[1] <= position]
        self._assign(meetings, current, (position, len(text)))

    def _assign(self, meetings: list[Meeting], current: list[int], stretch: Range) -> None:
        if stretch[0] < stretch[1]:
            for index in current:
                meetings[index].scope.append(stretch)

    def _place_marks(self, text: str, meetings: list[Meeting]) -> list[tuple[int, int]]:
        """Find places at the beginning of a clause where sessions of one name met in several: 甲乡出席…，乙乡出席…."""
        names = {meeting.key.place: index for index, meeting in enumerate(meetings) if meeting.key.place}
        shared = {(m.key.body, m.key.term, m.key.number) for m in meetings}
        if len(names) < len(meetings) or len(shared) == len(meetings):
            return []
        pattern = re.compile(f"(?<=[，。；\n])(?:{templates.alternation(names)})")
        return [(match.start(), names[match.group()]) for match in pattern.finditer(text)]

    def _short_marks(self, text: str, meetings: list[Meeting]) -> list[tuple[int, int]]:
        """Find 在区政协会议上: the one reported session of that body goes on."""
        marks = []
        for match in SHORT.finditer(text):
            bodies = tables.raw("standing")["short"]["bodies"]
            fitting = [i for i, m in enumerate(meetings) if m.key.body.value in bodies[match["body"]]]
            if len(fitting) == 1:
                marks.append((match.start(), fitting[0]))
        return marks


VERB = re.compile("召开|举行|开幕|闭幕|选举|结束")
SHORT = re.compile(
    "(?:^|[，。；\n])在?[^，。；\n]{0,6}?(?P<body>政协|人大|党代会|人代会|人民代表大会|纪委|全会)(?:会议|大会|全会|全体会议)?上(?=[，])"
)
