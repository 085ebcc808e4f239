"""What people did: verbs after their names, or before a list of them.

Within a sentence the people named since the last verb are the subject of the next one (甲、乙，丙出席会议); a new
subject (会议指出, 代表们表示) takes what follows away from them, and 他指出 gives it back.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import Enum, auto
from functools import cached_property
from itertools import pairwise, takewhile
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, NamedTuple

from xjcli.extract.bounds import sentence_start
from xjcli.lexicon import tables, templates
from xjcli.model import Act

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from xjcli.extract.listings import Listing
    from xjcli.extract.mentions import PersonMention, ReportMention

CLAUSE = re.compile("[，；](?:并|还)?|(?<=[会式])并")
QUOTATION = "“"
COMPANY = (Act.ATTENDED, Act.OBSERVED)
SENTENCE = re.compile(r"[^。！？\n]+[。！？\n]?")
CHAIRING = "chairing"
"""The rule of those who sat on the platform: they attended, where nothing else is told of them."""
FARTHEST_VERB = 400
"""No more characters stand between where the words that lead to a verb of speech begin and the verb."""
IN_ROW = re.compile("(?:同志|（[^（）]{1,16}）)?[、，和及]")


class ActMention(NamedTuple):
    """A person's act: the index of the person mention, and the folded range of the words that say the act."""

    person: int
    act: Act
    start: int
    end: int
    rule: str


class EventKind(Enum):
    """What in a sentence says who does what."""

    PERSON = auto()
    VERB = auto()
    REPORT = auto()
    OTHER_SUBJECT = auto()
    FILLED = auto()


class Event(NamedTuple):
    """One of these in the text: the index of the person, or the act of the verb."""

    start: int
    end: int
    kind: EventKind
    person: int | None = None
    act: Act | None = None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, the indexes of the people in it, and whom a 他 at its beginning means."""

    text: str
    start: int
    end: int
    people: Sequence[PersonMention]
    within: range
    speaker: Sequence[int]


class OfficeMention(NamedTuple):
    """An office of the meeting itself that a list gives to a person: 执行主席."""

    person: int
    start: int
    end: int


class ActFinder:
    """Finds what the people of an article did."""

    @cached_property
    def _anywhere(self) -> list[tuple[Act, re.Pattern[str]]]:
        """Give the verbs that tell of an act wherever they stand: plain words, and patterns."""
        found = []
        for entry in tables.entries("acts"):
            if "near" not in entry.attributes:
                verbs = [*map(re.escape, entry.wordings), *entry.attributes.get("patterns", ())]
                found += [(Act(entry.name), re.compile(verb)) for verb in verbs]
        return found

    @cached_property
    def _near(self) -> list[tuple[Act, re.Pattern[str], re.Pattern[str]]]:
        """Give the verbs alone, and with what may stand between them and the name."""
        return [
            (Act(entry.name), re.compile(verb), re.compile(f"{entry.attributes['near']}(?P<verb>{verb})"))
            for entry in tables.entries("acts")
            if "near" in entry.attributes
            for verb in entry.attributes["patterns"]
        ]

    @cached_property
    def _qualifying(self) -> list[tuple[Act, re.Pattern[str]]]:
        return [(Act(name), re.compile(p)) for name, p in tables.raw("acts")["lists"]["qualifying"].items()]

    @cached_property
    def _chairing(self) -> re.Pattern[str]:
        return re.compile(tables.raw("acts")["lists"]["chairing"])

    @cached_property
    def _charged(self) -> re.Pattern[str]:
        return re.compile(tables.raw("acts")["lists"]["charged"])

    @cached_property
    def _subjects(self) -> dict[str, re.Pattern[str]]:
        """Give what tells who of those named does something, each expression by its name in the table."""
        subjects = tables.raw("acts")["subjects"]
        return {name: re.compile(pattern) for name, pattern in subjects.items() if isinstance(pattern, str)}

    @cached_property
    def _other_subject(self) -> re.Pattern[str]:
        words = templates.alternation(tables.raw("acts")["subjects"]["words"])
        return re.compile(f"[，。；：\\n！？”](?P<subject>{words})")

    @cached_property
    def _pronoun(self) -> re.Pattern[str]:
        return re.compile(templates.alternation(tables.raw("acts")["subjects"]["pronouns"]))

    @cached_property
    def _pronoun_first(self) -> re.Pattern[str]:
        return re.compile(f"[，；”]?(?:随后|最后|同时)?(?:{self._pronoun.pattern})")

    def find(
        self,
        text: str,
        people: Sequence[PersonMention],
        reports: Sequence[ReportMention],
        listings: Sequence[Listing],
    ) -> list[ActMention]:
        """Find the acts of the given people, who are in the order of the text; `listings` open lists of them.

        `reports` tell where somebody gave a report: who did is not the subject of a later verb with somebody else.
        """
        events = self._events(text, people, reports)
        qualifying = [(act, *match.span()) for act, words in self._qualifying for match in words.finditer(text)]
        acts: list[ActMention] = []
        before: Sequence[int] = ()
        reporting = False
        following = end = 0
        while before or following < len(people):
            # where nobody was named before, only the sentence that names the next one can say what people did
            reached = end if before else max(end, sentence_start(text, people[following].start))
            match = SENTENCE.search(text, reached)
            if match is None:
                break
            start, end = match.span()
            first = following
            while following < len(people) and people[following].start < end:
                following += 1
            within = range(first, following)
            speaker = before[-1:] if before and self._pronoun_first.match(text, start) else ()
            if within or speaker:
                sentence = Sentence(text, start, end, people, within, speaker)
                own = list(self._of_sentence(sentence, events))
                acts += self._listed(sentence, listings)
                acts += self._qualified(sentence, qualifying)
                told = list(self._told(sentence, own))
                # 甲作政府工作报告。他说，…: what is said goes on with the report
                acts += told if within or not reporting else (act for act in told if act.act is not Act.SPOKE)
                reporting = bool(own and own[-1].kind is EventKind.REPORT) if within else reporting
                if self._ends_with_another(own, told):
                    before = ()
                    continue
            # a sentence without names keeps 他 alive only as long as it goes on with 他
            before = within or speaker or (before if text[match.start()] == QUOTATION else ())
        return acts

    def _ends_with_another(self, events: list[Event], told: list[ActMention]) -> bool:
        """Tell whether a sentence ends with the speech of somebody whose name was not read: 甲主持，某某讲话。他说…."""
        verbs = [index for index, event in enumerate(events) if event.kind is EventKind.VERB]
        if not verbs or events[verbs[-1]].act is not Act.SPOKE or verbs[-1] == 0:
            return False
        others = events[verbs[-1] - 1].kind is EventKind.OTHER_SUBJECT
        return not others and all(act.start != events[verbs[-1]].start for act in told)

    def _told(self, sentence: Sentence, events: list[Event]) -> Iterator[ActMention]:
        """Give each verb to the people named since the last one."""
        subject: list[int] = list(sentence.speaker)
        acted: int | None = sentence.start if subject else None
        others = False
        for event in events:
            if event.person is not None:
                if acted is not None or self._is_busy(sentence, subject, event.person):
                    subject = []
                subject.append(event.person)
                acted, others = None, False
            elif event.kind is EventKind.OTHER_SUBJECT:
                # a row of people who attended may end with 各代表组召集人列席会议
                subject, others = (subject, True) if acted is None else ([], False)
            elif event.kind in (EventKind.REPORT, EventKind.FILLED):
                acted = event.end
            elif others and event.act not in COMPANY:
                subject, others = [], False
            elif self._goes_on(sentence, subject, acted, event.start):
                acted = event.end
                for person in subject:
                    yield ActMention(person, event.act or Act.ATTENDED, event.start, event.end, "act")

    def _is_busy(self, sentence: Sentence, subject: list[int], person: int) -> bool:
        """Tell whether the one named before does something else than this one: 甲向新任命人员颁发任命书，乙发言."""
        if not subject:
            return False
        end, begin = sentence.people[subject[-1]].end, sentence.people[person].begin
        return self._subjects["busy"].fullmatch(sentence.text, end, begin) is not None

    def _goes_on(self, sentence: Sentence, subject: list[int], acted: int | None, start: int) -> bool:
        """Tell whether the subject still is that of a verb: no new words between a mark and it.

        People named since the last verb keep it over commas (甲，区法院负责人，…列席会议), not over a semicolon.
        """
        if not subject:
            return False
        marks, since = ("；", sentence.people[subject[-1]].end) if acted is None else ("，；", acted)
        mark = max(sentence.text.rfind(mark, since, start) for mark in marks)
        if mark < 0 or self._subjects["bridge"].fullmatch(sentence.text, mark + 1, start) is None:
            return mark < 0
        # 甲出席会议，乙介绍情况，他说…: another clause may have named another
        clauses = any(sign in sentence.text[since:mark] for sign in marks)
        return not (clauses and self._pronoun.match(sentence.text, mark + 1))

    def _events(self, text: str, people: Sequence[PersonMention], reports: Sequence[ReportMention]) -> list[Event]:
        """Line up people, verbs, reports and other subjects as they stand in the text."""
        events = [Event(person.start, person.end, EventKind.PERSON, i) for i, person in enumerate(people)]
        for match in self._other_subject.finditer(text):
            events.append(Event(*match.span("subject"), EventKind.OTHER_SUBJECT))
        for report in reports:
            if report.giver_end is not None:
                events.append(Event(report.giver_end, report.end, EventKind.REPORT))
        # 选举甲、乙为副镇长，书记丙讲话: those who were elected are not among those who speak
        filled = (self._subjects["filled"].match(text, person.end) for person in people)
        events += [Event(*match.span(), EventKind.FILLED) for match in filled if match]
        # 甲、乙担任大会执行主席，区委书记丙主持会议: nor are those who chair
        events += [Event(*match.span(), EventKind.FILLED) for match in self._charged.finditer(text)]
        heard_of = (self._subjects["heard_of"].match(text, person.end) for person in people)
        events += [Event(*match.span(), EventKind.OTHER_SUBJECT) for match in heard_of if match]
        for one, two in pairwise(people):
            if self._subjects["filled_beside"].fullmatch(text, one.end, two.start):
                events.append(Event(one.end, two.start, EventKind.FILLED))
        starts = [person.start for person in people]
        for act, pattern in self._anywhere:
            for match in pattern.finditer(text):
                start, end = match.span()
                before = bisect_left(starts, end)
                if not before or people[before - 1].end <= start:
                    events.append(Event(start, end, EventKind.VERB, act=act))
        return sorted(events, key=attrgetter("start"))

    def _of_sentence(self, sentence: Sentence, events: list[Event]) -> list[Event]:
        """Give the events of a sentence, with the verbs of speech in it, as they stand there."""
        first = bisect_left(events, sentence.start, key=attrgetter("start"))
        past = bisect_left(events, sentence.end, lo=first, key=attrgetter("start"))
        own = [e for e in events[first:past] if e.end <= sentence.end or e.kind is EventKind.REPORT]
        spoken = sorted(self._spoken(sentence), key=itemgetter(0))
        addressed = self._addressed(sentence)
        own = [
            e for e in own if e.person is None or not (e.person in addressed or self._is_object(sentence, e, spoken))
        ]
        own += [verb for _, verb in spoken]
        return sorted(own, key=lambda event: (event.start, event.kind is EventKind.PERSON))

    def _addressed(self, sentence: Sentence) -> set[int]:
        """Find those to whom somebody named in the same clause turns: 王青向离任的李明、赵大海道了谢，并…."""
        found: set[int] = set()
        for before, i in pairwise(sentence.within):
            one, other = sentence.people[before], sentence.people[i]
            in_row = before in found and IN_ROW.fullmatch(sentence.text, one.end, other.begin)
            if in_row or self._subjects["turning_to"].fullmatch(sentence.text, one.end, other.start):
                found.add(i)
        return found

    def _is_object(self, sentence: Sentence, person: Event, spoken: list[tuple[int, Event]]) -> bool:
        """Tell whether somebody is spoken to, met, or charges another: 他向王青同志表示感谢, 受王青委托，他主持会议."""
        text, subjects = sentence.text, self._subjects
        if subjects["charging"].match(text, person.end):
            return True
        if subjects["met"].match(text, person.end) and subjects["met_with"].search(text, sentence.start, person.start):
            return True
        past = bisect_right(spoken, person.start, key=itemgetter(0))
        near = (spoken[index] for index in range(past - 1, -1, -1))
        return any(
            person.start < verb.start and subjects["spoken_to"].search(text, begin, person.start)
            for begin, verb in takewhile(lambda spoken: spoken[0] > person.start - FARTHEST_VERB, near)
        )

    def _spoken(self, sentence: Sentence) -> Iterator[tuple[int, Event]]:
        """Find verbs of speech that stand right behind a name, or behind a mark over which the subject goes on.

        Each is given with the place from which the words that lead to it are read.
        """
        text, start, end = sentence.text, sentence.start, sentence.end
        said = [(act, near) for act, verb, near in self._near if verb.search(text, start, end)]
        if not said:
            return
        # 王青代表指出… is a delegate's speech, 王青代表镇党委对大会表示祝贺 is not: both places are tried
        ends = {sentence.people[i].end for i in sentence.within}
        positions = ends | {self._behind(text, end) for end in ends}
        positions |= {match.end() for match in self._pronoun.finditer(text, start, end)}
        positions |= {match.end() for match in CLAUSE.finditer(text, start, end)}
        for act, near in said:
            for position in positions:
                match = near.match(text, position, end)
                if match and not self._subjects["within_report"].search(text, position, match.start("verb")):
                    yield position, Event(match.start("verb"), match.end(), EventKind.VERB, act=act)

    def _behind(self, text: str, end: int) -> int:
        match = self._title_behind.match(text, end)
        return match.end() if match else end

    @cached_property
    def _title_behind(self) -> re.Pattern[str]:
        posts = [w for entry in tables.entries("posts") if entry.name in ("leader", "deputy") for w in entry.wordings]
        return re.compile(templates.alternation([*tables.raw("names")["honorifics"], *posts]))

    def _listed(self, sentence: Sentence, listings: Sequence[Listing]) -> Iterator[ActMention]:
        """Give an act to everybody in a list that a verb opens: 出席会议的有甲、乙."""
        for act, start, end in listings:
            if sentence.start <= start and end <= sentence.end:
                for i in sentence.within:
                    if sentence.people[i].start >= end:
                        yield ActMention(i, act, start, end, "list")

    def _qualified(self, sentence: Sentence, qualifying: list[tuple[Act, int, int]]) -> Iterator[ActMention]:
        """Give an act to those whom it qualifies, with those in a row with them: 列席会议的县长甲、副县长乙在…就座."""
        for act, start, end in qualifying:
            if not (sentence.start <= start and end <= sentence.end):
                continue
            reached = end
            for i in sentence.within:
                person = sentence.people[i]
                begin = person.begin
                if person.start < end:
                    continue
                if begin > reached and not IN_ROW.fullmatch(sentence.text, reached, begin):
                    break
                yield ActMention(i, act, start, end, "qualified")
                reached = max(reached, person.end)

    def chairing(self, text: str, people: Sequence[PersonMention]) -> tuple[list[OfficeMention], list[ActMention]]:
        """Find offices of the meeting that a list gives: 大会执行主席：甲、乙; 甲、乙担任执行主席."""
        offices: list[OfficeMention] = []
        acts: list[ActMention] = []
        for match in self._chairing.finditer(text):
            end = self._sentence_end(text, match.end())
            for i, person in enumerate(people):
                if match.end() <= person.start < end:
                    offices.append(OfficeMention(i, *match.span(1)))
                    acts.append(ActMention(i, Act.ATTENDED, *match.span(), CHAIRING))
        for match in self._charged.finditer(text):
            for i in self._row_before(text, people, match.start()):
                offices.append(OfficeMention(i, *match.span(1)))
                acts.append(ActMention(i, Act.ATTENDED, *match.span(), CHAIRING))
        return offices, acts

    def _row_before(self, text: str, people: Sequence[PersonMention], end: int) -> list[int]:
        """Give the people of the row that ends at `end`: not 甲 in 会议由甲主持，乙、丙担任执行主席."""
        begin = sentence_start(text, end, "。；\n")
        row: list[int] = []
        for i in reversed(range(len(people))):
            if begin <= people[i].start < end:
                following = people[row[-1]] if row else None
                # names that share a title have it before the first of them
                edges = (following.begin, following.start) if following else ()
                if following and not any(IN_ROW.fullmatch(text, people[i].end, edge) for edge in edges):
                    break
                row.append(i)
        return row[::-1]

    def _sentence_end(self, text: str, start: int) -> int:
        return min((p for p in (text.find(mark, start) for mark in "。；\n") if p >= 0), default=len(text))
