"""The people of a session: each once, with all titles and acts, elections and reports joined to them."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field, replace
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING

from xjcli.lexicon import tables
from xjcli.model import Act, ActDone, Body, Election, ElectionKind, Participant, Report, Title
from xjcli.resolve.reports import kind_of, same_report

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xjcli.extract.article import Mentions
    from xjcli.extract.mentions import PersonMention, ReportMention
    from xjcli.resolve.offices import OfficeResolver
    from xjcli.resolve.places import Gazetteer
    from xjcli.resolve.scopes import Meeting

CLOSING = re.compile(r"[。；\n！？、]|，[^，]+\Z")
"""Between a giver and the verb: no more of this clause, or somebody whose name could not be read."""
JOINT = re.compile(r"(?:（[^）]{0,14}）)?(?:同志)?(?:、|和|及|与|，)")
FARTHEST_GIVER = 60
START = attrgetter("start")


@dataclass(slots=True)
class Person:
    """What is gathered of one person while an account is put together."""

    name: str
    start: int
    end: int
    titles: list[Title] = field(default_factory=list)
    acts: dict[Act, ActDone] = field(default_factory=dict)
    of_session: bool = False


class PeopleResolver:
    """Puts together the participants, elections and reports of one session from an article's mentions."""

    def __init__(
        self,
        mentions: Mentions,
        places: Gazetteer,
        offices: OfficeResolver,
        meeting: Meeting,
        reported: Sequence[Meeting],
    ) -> None:
        self._mentions = mentions
        self._text = mentions.article.text
        self._places = places
        self._offices = offices
        self._within = meeting.within
        self._reported = reported
        self._bodies = [other.key.body for other in reported]
        self._people: dict[str, Person] = {}

    def _person(self, mention: PersonMention) -> Person:
        key = self._text.folded[mention.start : mention.end]
        person = self._people.get(key)
        if person is None:
            name = self._text.written[mention.start : mention.end]
            person = self._people[key] = Person(name, mention.start, mention.end)
        return person

    def resolve(self, body: Body) -> tuple[tuple[Participant, ...], tuple[Report, ...], tuple[Election, ...]]:
        """Give the session's participants in the order of the text, its reports and its elections."""
        for mention in self._mentions.people:
            if self._within(mention.start) or mention.start < self._mentions.article.body_start:
                self._add_titles(mention)
        for act in self._mentions.acts:
            told_here = self._within(act.start) and self._within(self._mentions.people[act.person].start)
            if told_here and act.rule != "chairing":
                self._act(self._mentions.people[act.person], act.act, act.start, act.end, act.rule)
        for office in self._mentions.offices:
            if self._within(office.start):
                self._add_office(office.person, office.start, office.end)
        elections = self._elections(body)
        reports = self._reports(body)
        for index in dict.fromkeys(act.person for act in self._mentions.acts if act.rule == "chairing"):
            self._sat(self._mentions.people[index])
        taking_part = [p for p in self._people.values() if p.acts or p.of_session]
        return tuple(self._participant(p) for p in sorted(taking_part, key=lambda p: p.start)), reports, elections

    def _sat(self, mention: PersonMention) -> None:
        """Let a chairing delegate of whom nothing else is told have attended."""
        if self._within(mention.start) and not self._person(mention).acts:
            self._act(mention, Act.ATTENDED, mention.start, mention.end, "chairing")

    def _add_titles(self, mention: PersonMention) -> None:
        person = self._person(mention)
        for title in mention.titles:
            courteous = mention.rule == "title-behind" and not title.organisation
            if courteous and any(known.text.endswith(title.text(self._text.folded)) for known in person.titles):
                # 团县委副书记王青 is 王青书记 a line on: deputies are called so, and it is no other office
                continue
            self._add(person, self._offices.title(title, self._text, self._places, mention.rule))

    def _add(self, person: Person, title: Title, *, prefer: bool = False) -> None:
        """Add a title unless it is one that the person has in other words; then the fuller words stay."""
        for place, known in enumerate(person.titles):
            if _same_office(known, title):
                if prefer or len(title.text) > len(known.text):
                    person.titles[place] = title
                return
        person.titles.append(title)

    def _add_office(self, index: int, start: int, end: int) -> None:
        words = self._text.written[start:end]
        title = Title(words, None, words, None, self._text.spans(start, end), "chairing")
        person = self._person(self._mentions.people[index])
        if not any(known.text.endswith(words) or words.endswith(known.text) for known in person.titles):
            person.titles.append(title)

    def _act(self, mention: PersonMention, act: Act, start: int, end: int, rule: str) -> None:
        acts = self._person(mention).acts
        if act not in acts:
            spans = (*self._text.spans(mention.start, mention.end), *self._text.spans(start, end))
            acts[act] = ActDone(act, tuple(dict.fromkeys(spans)), rule)

    def _elections(self, body: Body) -> tuple[Election, ...]:
        found: list[tuple[Election, Title]] = []
        for mention in self._mentions.elections:
            person = self._mentions.people[mention.person]
            title = self._offices.title(mention.post, self._text, self._places, mention.rule)
            belongs = self._belongs(person.start, mention.post.text(self._text.folded), body)
            if belongs or self._within(person.start):
                # whoever was chosen for an office bears it, whichever session's election it was;
                # 新当选的镇长甲 tells it again in fewer words
                chosen = mention.kind is not ElectionKind.RESIGNED and mention.rule != "newly"
                self._add(self._person(person), title, prefer=chosen)
            if not belongs:
                continue
            if mention.of_session and not self._lasts(mention.post.text(self._text.folded), body):
                self._person(person).of_session = True
                continue
            kind = mention.kind
            if body in (Body.NPCSC, Body.CPPCCSC) and kind is ElectionKind.ELECTED:
                kind = ElectionKind.APPOINTED
            spans = (*self._text.spans(person.start, person.end), *title.spans)
            election = Election(self._person(person).name, title.text, kind, spans, mention.rule, title.organisation)
            self._take_election(found, election, title)
            self._act(person, _act_of(kind), person.start, person.end, mention.rule)
        return tuple(election for election, _ in found)

    def _lasts(self, post: str, body: Body) -> bool:
        """Tell whether an office that others have for a meeting is one of this body for good: 政协 has a 秘书长."""
        lasting: dict[str, str] = tables.raw("elections")["lasting"]
        return body.value in lasting and re.search(lasting[body.value], post) is not None

    def _belongs(self, position: int, post: str, body: Body) -> bool:
        """Tell whether an election is this session's: told where it is, unless another body fills the post.

        Where a body met in several places, what is told of each decides. A standing committee fills a congress's posts.
        """
        electing = _electing()
        fills = {b for b in self._bodies if b.value in electing and electing[b.value].search(post)}
        standing = fills == {Body.NPC} and {m.key.body for m in self._reported if m.within(position)} == {Body.NPCSC}
        if len(self._bodies) > 1 and len(fills) == 1 and not standing:
            return body in fills and (self._bodies.count(body) == 1 or self._within(position))
        if body is Body.PLENUM and electing[Body.DISCIPLINE.value].search(post):
            # the plenum takes note of whom the discipline commission chose: 通过纪委第一次全体会议选举结果
            return False
        return self._within(position)

    def _take_election(self, found: list[tuple[Election, Title]], election: Election, title: Title) -> None:
        """Keep one of two tellings of the same election, the one with the fuller post."""
        for place, (known, office) in enumerate(found):
            resigned = (known.kind is ElectionKind.RESIGNED) == (election.kind is ElectionKind.RESIGNED)
            # 新当选主席甲 tells again of whom it was said before, in fewer words
            again = election.rule == "newly" and office.post == title.post
            if known.name == election.name and resigned and (again or _same_office(office, title)):
                if len(election.post) > len(known.post):
                    found[place] = (replace(election, kind=known.kind), title)
                return
        found.append((election, title))

    def _reports(self, body: Body) -> tuple[Report, ...]:
        found: list[tuple[Report, str]] = []
        paired: dict[int, int] = {}
        for mention in self._mentions.reports:
            if not self._within(mention.start) or mention.rule == "agenda":
                continue
            if mention.rule == "groups" and body is not Body.PRESIDIUM:
                continue
            givers = self._givers(mention)
            if mention.rule == "paired" and mention.giver_end is not None and givers:
                turn = paired.get(mention.giver_end, 0)
                paired[mention.giver_end] = turn + 1
                givers = givers[turn : turn + 1] or givers[-1:]
            report = self._report(mention, givers, body)
            for giver in givers:
                self._act(giver, Act.REPORTED, mention.start, mention.end, mention.rule)
            self._take_report(found, report, self._text.folded[mention.start : mention.end])
        return tuple(report for report, _ in found)

    def _givers(self, mention: ReportMention) -> list[PersonMention]:
        """Find who gave a report: the last person, or row of people, before the words that say it was given."""
        if mention.giver_end is None:
            return []
        folded = self._text.folded
        # 听取了甲关于…的报告: who is named within the report's words, or nobody
        floor = mention.start if mention.giver_end > mention.start else 0
        # the words that lead to the verb may seem to begin within a name: 张向东向大会作报告
        people = self._mentions.people
        first = bisect_left(people, floor, key=START)
        past = bisect_left(people, mention.giver_end, lo=first, key=START)
        if first == past or mention.giver_end - people[past - 1].end > FARTHEST_GIVER:
            return []
        last = people[past - 1]
        other = any(last.end < report.end <= mention.giver_end for report in self._mentions.reports)
        if other or CLOSING.search(folded, last.end, mention.giver_end):
            return []
        row = [last]
        for place in range(past - 2, first - 1, -1):
            person = people[place]
            joint = JOINT.match(folded, person.end)
            if (
                joint is None
                or (joint.end() != row[-1].start and not row[-1].titles)
                or row[-1].start - person.end > 24
            ):
                break
            if joint.end() != row[-1].start and mention.rule != "paired":
                break
            row.append(person)
        return row[::-1]

    def _report(self, mention: ReportMention, givers: Sequence[PersonMention], body: Body) -> Report:
        kind = kind_of(mention, body)
        title = self._text.quote(*mention.title) if mention.title else None
        by = self._person(givers[0]).name if givers else None
        spans = self._text.spans(mention.start, mention.end)
        if givers:
            spans = (*self._text.spans(givers[0].start, givers[0].end), *spans)
        return Report(kind, title, by, mention.form, spans, mention.rule)

    def _take_report(self, found: list[tuple[Report, str]], report: Report, words: str) -> None:
        """Keep one of several tellings of the same report: who gave it, its title and its form from whichever says."""
        for place, (known, known_words) in enumerate(found):
            if same_report(known, known_words, report, words):
                fuller = known if known.by or not report.by else report
                other = report if fuller is known else known
                merged = replace(fuller, title=fuller.title or other.title, by=fuller.by or other.by)
                found[place] = (merged, max(known_words, words, key=len))
                return
        found.append((report, words))

    def _participant(self, person: Person) -> Participant:
        spans = self._text.spans(person.start, person.end)
        return Participant(person.name, spans, tuple(person.titles), tuple(person.acts.values()))


@cache
def _electing() -> dict[str, re.Pattern[str]]:
    """Give by body what posts its elections fill."""
    return {name: re.compile(pattern) for name, pattern in tables.raw("elections")["electing"].items()}


def _same_office(one: Title, other: Title) -> bool:
    """Tell whether two titles are one office in other words: 副市长, 市人民政府副市长."""
    if one.post != other.post or one.status != other.status:
        return False
    ending = one.text.endswith(other.text) or other.text.endswith(one.text)
    return ending or (one.organisation is not None and one.organisation == other.organisation)


def _act_of(kind: ElectionKind) -> Act:
    return {ElectionKind.APPOINTED: Act.APPOINTED, ElectionKind.RESIGNED: Act.RESIGNED}.get(kind, Act.ELECTED)
