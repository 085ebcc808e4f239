"""What people did: verbs after their names, or before a list of them.

Within a sentence the people named since the last verb are the subject of the next one (甲、乙，丙出席会议); a new
subject (会议指出, 代表们表示) takes what follows away from them, and 他指出 gives it back.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from xjcli.lexicon import tables, templates
from xjcli.model import Act

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from xjcli.extract.mentions import PersonMention

CLAUSE = re.compile("[，；](?:并|还)?")
SENTENCE = re.compile(r"[^。！？\n]+[。！？\n]?")


@dataclass(frozen=True, slots=True)
class ActMention:
    """A person's act: the index of the person mention, and the folded range of the words that say the act."""

    person: int
    act: Act
    start: int
    end: int
    rule: str


@dataclass(frozen=True, slots=True)
class Event:
    """Something in a sentence that says who does what: a person, a verb, or (neither) another subject."""

    start: int
    end: int
    person: int | None = None
    act: Act | None = None


@dataclass(frozen=True, slots=True)
class OfficeMention:
    """An office of the meeting itself that a list gives to a person: 执行主席."""

    person: int
    start: int
    end: int


class ActFinder:
    """Finds what the people of an article did."""

    @cached_property
    def _anywhere(self) -> list[tuple[Act, re.Pattern[str]]]:
        return self._compiled(near=False)

    @cached_property
    def _near(self) -> list[tuple[Act, re.Pattern[str]]]:
        return self._compiled(near=True)

    def _compiled(self, *, near: bool) -> list[tuple[Act, re.Pattern[str]]]:
        return [
            (Act(entry.name), re.compile(pattern))
            for entry in tables.entries("acts")
            if bool(entry.attributes.get("near")) is near
            for pattern in entry.attributes["patterns"]
        ]

    @cached_property
    def _lists(self) -> list[tuple[Act, re.Pattern[str]]]:
        lists = tables.raw("acts")["lists"]
        return [(Act(name), re.compile(p)) for name in ("attended", "observed") for p in lists[name]]

    @cached_property
    def _chairing(self) -> re.Pattern[str]:
        return re.compile(tables.raw("acts")["lists"]["chairing"])

    @cached_property
    def _charged(self) -> re.Pattern[str]:
        return re.compile(tables.raw("acts")["lists"]["charged"])

    @cached_property
    def _other_subject(self) -> re.Pattern[str]:
        words = templates.alternation(tables.raw("acts")["subjects"]["words"])
        return re.compile(f"(?<=[，。；：\\n！？”])(?:{words})")

    @cached_property
    def _pronoun(self) -> re.Pattern[str]:
        return re.compile(f"(?:^|[，。；\\n])(?:随后|最后|同时)?(?:{templates.alternation(tables.raw('acts')['subjects']['pronouns'])})")

    def find(self, text: str, people: Sequence[PersonMention]) -> list[ActMention]:
        """Find the acts of the given people, who are in the order of the text."""
        acts: list[ActMention] = []
        before: list[int] = []
        for sentence in SENTENCE.finditer(text):
            within = [i for i, p in enumerate(people) if sentence.start() <= p.start < sentence.end()]
            speaker = before[-1:] if before and self._pronoun.match(text, sentence.start()) else []
            if within or speaker:
                acts += self._in_sentence(text, sentence.start(), sentence.end(), people, within, speaker)
            if within:
                before = within
            elif text[sentence.end() - 1] == "\n":
                before = before if speaker else []
        return acts

    def _in_sentence(
        self, text: str, start: int, end: int, people: Sequence[PersonMention], within: list[int], speaker: list[int]
    ) -> Iterator[ActMention]:
        yield from self._listed(text, start, end, people, within)
        events = self._events(text, start, end, people, within)
        subject: list[int] = list(speaker)
        acted: int | None = start if speaker else None
        for event in events:
            if event.person is not None:
                subject = [*subject, event.person] if acted is None else [event.person]
                acted = None
            elif event.act is None:
                subject, acted = [], None
            elif acted is None or self._goes_on(text, acted, event.start):
                acted = event.end
                for person in subject:
                    yield ActMention(person, event.act, event.start, event.end, "act")

    def _goes_on(self, text: str, acted: int, start: int) -> bool:
        """Tell whether the subject of the last verb is that of this one: no new words between a comma and it."""
        comma = max(text.rfind(mark, acted, start) for mark in "，；")
        return comma < 0 or self._bridge.fullmatch(text, comma + 1, start) is not None

    @cached_property
    def _bridge(self) -> re.Pattern[str]:
        return re.compile(tables.raw("acts")["subjects"]["bridge"])

    @cached_property
    def _within_report(self) -> re.Pattern[str]:
        return re.compile(tables.raw("acts")["subjects"]["within_report"])

    def _events(
        self, text: str, start: int, end: int, people: Sequence[PersonMention], within: list[int]
    ) -> list[Event]:
        """Line up people, verbs and other subjects as they stand in the sentence."""
        names = [(people[i].start, people[i].end) for i in within]
        events = [Event(people[i].start, people[i].end, person=i) for i in within]
        events += [Event(m.start(), m.end()) for m in self._other_subject.finditer(text, start, end)]
        for act, pattern in self._anywhere:
            for match in pattern.finditer(text, start, end):
                if not any(a < match.end() and match.start() < b for a, b in names):
                    events.append(Event(match.start(), match.end(), act=act))
        events += self._spoken(text, start, end, people, within)
        return sorted(events, key=lambda event: (event.start, event.person is not None))

    def _spoken(
        self, text: str, start: int, end: int, people: Sequence[PersonMention], within: list[int]
    ) -> Iterator[Event]:
        """Find verbs of speech that stand right behind a name, or behind a verb whose subject goes on."""
        positions = {self._behind(text, people[i].end) for i in within}
        positions |= {m.end() for m in self._pronoun.finditer(text, start, end)}
        positions |= {match.end() for match in CLAUSE.finditer(text, start, end)}
        for act, pattern in self._near:
            for position in positions:
                match = pattern.match(text, position, end)
                if match and not self._within_report.search(text, position, match.end("verb") - len(match["verb"])):
                    yield Event(match.start("verb"), match.end(), act=act)

    def _behind(self, text: str, end: int) -> int:
        match = self._title_behind.match(text, end)
        return match.end() if match else end

    @cached_property
    def _title_behind(self) -> re.Pattern[str]:
        posts = [w for entry in tables.entries("posts") if entry.name in ("leader", "deputy") for w in entry.wordings]
        return re.compile(templates.alternation([*tables.raw("names")["honorifics"], *posts]))

    def _listed(
        self, text: str, start: int, end: int, people: Sequence[PersonMention], within: list[int]
    ) -> Iterator[ActMention]:
        """Give an act to everybody in a list that a verb opens: 出席会议的有甲、乙."""
        for act, pattern in self._lists:
            for match in pattern.finditer(text, start, end):
                for i in within:
                    if people[i].start >= match.end():
                        yield ActMention(i, act, match.start(), match.end(), "list")

    def chairing(self, text: str, people: Sequence[PersonMention]) -> tuple[list[OfficeMention], list[ActMention]]:
        """Find offices of the meeting that a list gives: 大会执行主席：甲、乙, 执行主席由甲、乙担任, 甲、乙担任执行主席."""
        offices: list[OfficeMention] = []
        acts: list[ActMention] = []
        for match in self._chairing.finditer(text):
            end = self._sentence_end(text, match.end())
            for i, person in enumerate(people):
                if match.end() <= person.start < end:
                    offices.append(OfficeMention(i, *match.span(1)))
                    acts.append(ActMention(i, Act.ATTENDED, *match.span(), "chairing"))
        for match in self._charged.finditer(text):
            begin = max(text.rfind(mark, 0, match.start()) for mark in "。；\n") + 1
            for i, person in enumerate(people):
                if begin <= person.start < match.start():
                    offices.append(OfficeMention(i, *match.span(1)))
                    acts.append(ActMention(i, Act.ATTENDED, *match.span(), "chairing"))
        return offices, acts

    def _sentence_end(self, text: str, start: int) -> int:
        return min((p for p in (text.find(mark, start) for mark in "。；\n") if p >= 0), default=len(text))
