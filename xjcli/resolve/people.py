"""The people of a session: each once, with all titles and acts, elections and reports joined to them."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING

from xjcli.extract.acts import CHAIRING
from xjcli.extract.bounds import sentence_start
from xjcli.extract.names import NOTE
from xjcli.lexicon import tables
from xjcli.model import Act, ActDone, Body, Election, ElectionKind, Participant, Report, Title
from xjcli.resolve.elections import COMPARED, Elections, same_office
from xjcli.resolve.reports import Reports, body_of, kind_of, owning

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xjcli.extract.mentions import PersonMention, ReportMention
    from xjcli.resolve.offices import OfficeResolver
    from xjcli.resolve.places import Gazetteer
    from xjcli.resolve.scopes import Meeting
    from xjcli.resolve.told import Told

CLOSING = re.compile(r"[。；\n！？、]|，[^，]+\Z")
"""Between a giver and the verb: no more of this clause, or somebody whose name could not be read."""
JOINT = re.compile(r"(?:（[^）]{0,14}）)?(?:同志)?(?:、|和|及|与|，)")
FARTHEST_GIVER = 60


@dataclass(slots=True)
class Person:
    """What is gathered of one person while an account is put together."""

    name: str
    start: int
    end: int
    titles: list[Title] = field(default_factory=list)
    acts: dict[Act, ActDone] = field(default_factory=dict)
    took_part: bool = False
    """Whether more is told of the person than the name, though it be none of the acts."""

    @property
    def compared(self) -> list[Title]:
        """Give the titles with which another one is compared: all, but for names that a page sets with thousands."""
        return self.titles[:COMPARED]


class PeopleResolver:
    """Puts together the participants, elections and reports of one session from an article's mentions."""

    def __init__(self, told: Told, places: Gazetteer, offices: OfficeResolver, meeting: Meeting) -> None:
        self._told = told
        self._mentions = told.mentions
        self._text = told.mentions.article.text
        self._places = places
        self._offices = offices
        self._scope, self._outside = meeting.scope, meeting.outside
        self._within = meeting.within
        self._people: dict[str, Person] = {}

    def _key(self, mention: PersonMention) -> str:
        return self._text.folded[mention.start : mention.end]

    def _person(self, mention: PersonMention) -> Person:
        key = self._key(mention)
        person = self._people.get(key)
        if person is None:
            name = self._text.written[mention.start : mention.end]
            person = self._people[key] = Person(name, mention.start, mention.end)
        return person

    def resolve(self, body: Body) -> tuple[tuple[Participant, ...], tuple[Report, ...], tuple[Election, ...]]:
        """Give the session's participants in the order of the text, its reports and its elections."""
        heading = (0, self._mentions.article.body_start)
        for mention in self._told.people.within([heading, *self._scope]):
            self._add_titles(mention)
        here = set(map(self._key, self._told.people.within(self._scope)))
        for act in self._told.acts.within(self._scope):
            # 甲在科协的会上说…；在文联的会上说…: who is named where another session is told of took part here too
            if self._key(self._mentions.people[act.person]) in here:
                self._act(self._mentions.people[act.person], act.act, act.start, act.end, act.rule)
        for office in self._told.offices.within(self._scope):
            self._add_office(office.person, office.start, office.end)
        elections = self._elections(body)
        reports = self._reports(body)
        for mention in self._told.chairing.within(self._scope):
            self._sat(mention)
        for mention in self._told.partakers.within(self._scope):
            self._person(mention).took_part = True
        taking_part = [p for p in self._people.values() if p.acts or p.took_part]
        return tuple(self._participant(p) for p in sorted(taking_part, key=lambda p: p.start)), reports, elections

    def _sat(self, mention: PersonMention) -> None:
        """Let a chairing delegate who did not preside have attended, whatever else is told of him."""
        if Act.PRESIDED not in self._person(mention).acts:
            self._act(mention, Act.ATTENDED, mention.start, mention.end, CHAIRING)

    def _add_titles(self, mention: PersonMention) -> None:
        person = self._person(mention)
        for title in mention.titles:
            courteous = mention.rule == "title-behind" and not title.organisation
            if courteous and any(known.text.endswith(title.text(self._text.folded)) for known in person.compared):
                # 团县委副书记王青 is 王青书记 a line on: deputies are called so, and it is no other office
                continue
            self._add(person, self._offices.title(title, self._text, self._places, mention.rule))

    def _add(self, person: Person, title: Title, *, prefer: bool = False) -> None:
        """Add a title unless it is one that the person has in other words; then the fuller words stay."""
        for place, known in enumerate(person.compared):
            if same_office(known, title):
                if prefer or len(title.text) > len(known.text):
                    person.titles[place] = title
                return
        person.titles.append(title)

    def _add_office(self, index: int, start: int, end: int) -> None:
        words = self._text.written[start:end]
        title = Title(words, None, self._text.folded[start:end], None, self._text.spans(start, end), CHAIRING)
        person = self._person(self._mentions.people[index])
        if not any(known.text.endswith(words) or words.endswith(known.text) for known in person.compared):
            person.titles.append(title)

    def _act(self, mention: PersonMention, act: Act, start: int, end: int, rule: str) -> None:
        acts = self._person(mention).acts
        if act not in acts:
            spans = (*self._text.spans(mention.start, mention.end), *self._text.spans(start, end))
            acts[act] = ActDone(act, tuple(dict.fromkeys(spans)), rule)

    def _elections(self, body: Body) -> tuple[Election, ...]:
        found = Elections()
        # one of several sessions of a body has those of its own part; an only one also what its body alone elects
        alone = self._told.bodies[body] == 1
        for mention in self._told.elections.all if alone else self._told.elections.within(self._scope):
            person = self._mentions.people[mention.person]
            if self._outside(person.start):
                continue
            title = self._offices.title(mention.post, self._text, self._places, mention.rule)
            belongs = self._belongs(person.start, mention.post.text(self._text.folded), body)
            told_here = person.start >= self._mentions.article.body_start and self._within(person.start)
            if belongs or told_here:
                # whoever was chosen for an office bears it, whichever session's election it was;
                # 新当选的镇长甲 tells it again in fewer words
                chosen = mention.kind is not ElectionKind.RESIGNED and mention.rule != "newly"
                self._add(self._person(person), title, prefer=chosen)
            if not belongs:
                continue
            if mention.of_session and not self._lasts(mention.post.text(self._text.folded), body):
                self._person(person).took_part = True
                continue
            kind = mention.kind
            if body in (Body.NPCSC, Body.CPPCCSC) and kind is ElectionKind.ELECTED:
                kind = ElectionKind.APPOINTED
            spans = (*self._text.spans(person.start, person.end), *title.spans)
            election = Election(self._person(person).name, title.text, kind, spans, mention.rule, title.organisation)
            found.take(election, title)
            self._act(person, _act_of(kind), person.start, person.end, mention.rule)
        return found.kept

    def _lasts(self, post: str, body: Body) -> bool:
        """Tell whether an office that others have for a meeting is one of this body for good: 政协 has a 秘书长."""
        lasting: dict[str, str] = tables.raw("elections")["lasting"]
        return body.value in lasting and re.search(lasting[body.value], post) is not None

    def _belongs(self, position: int, post: str, body: Body) -> bool:
        """Tell whether an election is this session's: told where it is, unless another body fills the post.

        Where a body met in several places, what is told of each decides. A standing committee fills a congress's posts.
        """
        bodies = self._told.bodies
        electing = _electing()
        fills = {b for b in bodies if b.value in electing and electing[b.value].search(post)}
        standing = fills == {Body.NPC} and self._told.bodies_at(position) == {Body.NPCSC}
        apart = self._told.is_of_another_term(position, fills)
        if bodies.total() > 1 and len(fills) == 1 and not standing and not apart:
            return body in fills and (bodies[body] == 1 or self._within(position))
        if body is Body.PLENUM and electing[Body.DISCIPLINE.value].search(post):
            # the plenum takes note of whom the discipline commission chose: 通过纪委第一次全体会议选举结果
            return False
        return self._within(position)

    def _reports(self, body: Body) -> tuple[Report, ...]:
        found = Reports()
        told = list(self._told.reports.within(self._scope))
        shares = Counter(mention.giver_end for mention in told if mention.rule == "paired")
        paired: Counter[int | None] = Counter()
        for mention in told:
            # reports that another session heard have their turn, too
            turn = paired[mention.giver_end]
            paired[mention.giver_end] += mention.rule == "paired"
            if mention.rule == "agenda" or (mention.rule == "groups" and body is not Body.PRESIDIUM):
                continue
            if self._is_of_another(mention, body) or self._was_heard_beside(mention, body):
                continue
            givers = by = self._givers(mention)
            if self._is_by_another(mention, givers, body):
                continue
            if mention.rule == "paired" and shares[mention.giver_end] < len(givers):
                # 甲、乙分别就政府工作和财政工作作了报告: who gave which of what was read as one report is not told
                by = []
            elif mention.rule == "paired" and mention.giver_end is not None and givers:
                givers = by = givers[turn : turn + 1] or givers[-1:]
            report = self._report(mention, by, body)
            for giver in givers:
                self._act(giver, Act.REPORTED, mention.start, mention.end, mention.rule)
            found.take(report, self._text.folded[mention.start : mention.end])
        return found.kept

    def _is_of_another(self, mention: ReportMention, body: Body) -> bool:
        """Tell whether a report is for one of the bodies told of in one breath, and not for this one.

        甲镇人代会、党代会相继召开。…书记代表党委作报告，镇长作政府工作报告: each heard its own.
        """
        if len(self._told.bodies) == 1:
            return False
        together = self._told.bodies_at(mention.start)
        owners = {Body(name) for name in owning().get(kind_of(mention, body).value, ())}
        return body not in owners and not owners.isdisjoint(together) and body in together

    def _is_by_another(self, mention: ReportMention, givers: Sequence[PersonMention], body: Body) -> bool:
        """Tell whether a report was given to another of the bodies told of in one breath: 政协主席甲作报告."""
        others = self._told.bodies_at(mention.start) - {body}
        return bool(others and givers) and all(
            any(body_of(title.text(self._text.folded)) in others for title in giver.titles) for giver in givers
        )

    def _was_heard_beside(self, mention: ReportMention, body: Body) -> bool:
        """Tell whether members of the CPPCC heard a report where they sat in: 委员列席县人大会议，听取政府工作报告."""
        if body is not Body.CPPCC:
            return False
        start = sentence_start(self._text.folded, mention.start)
        return _sitting_in().search(self._text.folded, start, mention.start) is not None

    def _givers(self, mention: ReportMention) -> list[PersonMention]:
        """Find who gave a report: the last person, or row of people, before the words that say it was given."""
        if mention.giver_end is None:
            return []
        folded = self._text.folded
        # 听取了甲关于…的报告: who is named within the report's words, or nobody
        floor = mention.start if mention.giver_end > mention.start else 0
        # the words that lead to the verb may seem to begin within a name: 张向东向大会作报告
        before = self._told.before(mention.giver_end, floor)
        last = next(before, None)
        if last is None or mention.giver_end - last.end > FARTHEST_GIVER:
            return []
        other = self._told.reports_between(last.end, mention.giver_end)
        note = NOTE.match(folded, last.end, mention.giver_end)  # （女，回族） parts nothing
        if other or CLOSING.search(folded, note.end() if note else last.end, mention.giver_end):
            return []
        row = [last]
        for person in before:
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

    def _participant(self, person: Person) -> Participant:
        spans = self._text.spans(person.start, person.end)
        return Participant(person.name, spans, tuple(person.titles), tuple(person.acts.values()))


@cache
def _sitting_in() -> re.Pattern[str]:
    """Compile what says that members of one body sat in at a congress."""
    return re.compile(tables.raw("reports")["names"]["sitting_in"])


@cache
def _electing() -> dict[str, re.Pattern[str]]:
    """Give by body what posts its elections fill."""
    return {name: re.compile(pattern) for name, pattern in tables.raw("elections")["electing"].items()}


def _act_of(kind: ElectionKind) -> Act:
    return {ElectionKind.APPOINTED: Act.APPOINTED, ElectionKind.RESIGNED: Act.RESIGNED}.get(kind, Act.ELECTED)
