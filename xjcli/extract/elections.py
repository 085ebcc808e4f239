"""Elections, appointments and resignations: who was chosen for, or gave up, which post.

选举甲为镇长，乙、丙为副镇长 · 甲、乙分别当选为镇长和人大主席 · 选举产生镇长甲、副镇长乙 · 接受甲辞去副镇长职务的请求
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING

from xjcli.extract.bounds import listed_sentence, sentence_end
from xjcli.extract.departures import DepartureFinder
from xjcli.extract.filling import FillingBodies
from xjcli.extract.mentions import DoubtMention, ElectionMention
from xjcli.extract.posted import PostedFinder, session_offices, to_post
from xjcli.extract.sharing import TitleSharing, carries_on
from xjcli.extract.titles import Post, TitleMention, TitleReader
from xjcli.lexicon import numerals, tables
from xjcli.model import ElectionKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from xjcli.extract.mentions import PersonMention

FEW = 8
IN_A_ROW = re.compile(r"(?:（[^）]{0,14}）)?、")
MARKS = "，。；：\n"
FARTHEST_VERB = 40


class ElectionFinder:
    """Finds elections, appointments and resignations."""

    def __init__(self) -> None:
        self._titles = TitleReader()
        self._sharing = TitleSharing()
        self._filling = FillingBodies(self._titles)
        self._posted = PostedFinder(self._sharing)
        self._departures = DepartureFinder(self._titles, self._sharing)

    @cached_property
    def _data(self) -> dict[str, dict[str, str]]:
        return tables.raw("elections")

    @cached_property
    def _behind_post(self) -> re.Pattern[str]:
        return re.compile(self._data["links"]["behind_post"])

    @cached_property
    def _joint(self) -> re.Pattern[str]:
        return re.compile(self._data["links"]["joint"])

    @cached_property
    def _verbs(self) -> re.Pattern[str]:
        return re.compile(self._data["links"]["verbs"])

    @cached_property
    def _not_filled(self) -> re.Pattern[str]:
        return re.compile(self._data["links"]["not_filled"])

    @cached_property
    def _delegates(self) -> re.Pattern[str]:
        return re.compile(self._data["session_offices"]["delegates"])

    @cached_property
    def _appointed(self) -> re.Pattern[str]:
        return re.compile(self._data["links"]["appointed"])

    @cached_property
    def _electing(self) -> re.Pattern[str]:
        return re.compile(self._data["links"]["electing"])

    @cached_property
    def _by_election(self) -> re.Pattern[str]:
        return re.compile(self._data["links"]["by_election"])

    @cached_property
    def _listed_before(self) -> re.Pattern[str]:
        return re.compile(self._data["listed"]["before"])

    @cached_property
    def _newly(self) -> re.Pattern[str]:
        return re.compile(self._data["listed"]["newly"])

    @cached_property
    def _listed_after(self) -> re.Pattern[str]:
        return re.compile(self._data["listed"]["after"])

    @cached_property
    def _party_post(self) -> re.Pattern[str]:
        return re.compile(self._data["links"]["party_post"])

    def find(self, text: str, people: Sequence[PersonMention]) -> list[ElectionMention]:
        """Find all of them among the given people, who are in the order of the text."""
        return self.read(text, people)[0]

    def read(self, text: str, people: Sequence[PersonMention]) -> tuple[list[ElectionMention], list[DoubtMention]]:
        """Find all of them, and lists of names and posts of which nobody can tell who was elected for which."""
        groups = list(self._groups(text, people))
        doubts = [*self._departures.removed(text, people, groups)]
        found = [
            *self._linked(text, people, groups, doubts),
            *self._listed(text, people),
            *self._posted.find(text, people),
            *self._filled(text, people, groups),
            *self._departures.find(text, people, groups),
        ]
        return sorted(found, key=lambda mention: (mention.start, mention.person)), doubts

    def _groups(self, text: str, people: Sequence[PersonMention]) -> Iterator[list[int]]:
        """Put together people who stand in a row without anything but separators between them."""
        row: list[int] = []
        for i, person in enumerate(people):
            joint = row and self._joint.fullmatch(text, people[row[-1]].end, person.start)
            if row and not joint:
                yield row
                row = []
            row.append(i)
        if row:
            yield row

    def _linked(
        self, text: str, people: Sequence[PersonMention], groups: list[list[int]], doubts: list[DoubtMention]
    ) -> Iterator[ElectionMention]:
        """Find 甲、乙为副镇长, 甲当选镇长, 甲、乙分别当选为镇长和人大主席."""
        last: tuple[int, list[TitleMention], ElectionKind] | None = None
        for row in groups:
            tail = to_post().match(text, self._named_to(people[row[-1]])) or self._told_later(text, people, row)
            if tail is None:
                continue
            start, end = listed_sentence(text, people[row[0]].start)
            if tail["link"] in self._data["links"]["sure"] or self._verbs.search(text, start, people[row[0]].start):
                row = self._titled_row(text, people, row)  # noqa: PLW2901
            told = last[1][-1].post[1] if last else start
            below = last is not None and self._below.fullmatch(text, told, people[row[0]].start) is not None
            carried = last is not None and (last[0] == start or below)
            # a sentence that begins with the name goes on with what the one before it tells: 甲为县长，乙为副县长
            before = self._sentence_before(text, start) if start == people[row[0]].start else start
            verbs = text[before : people[row[0]].start]
            if not (carried or tail["link"] in self._data["links"]["sure"] or self._verbs.search(verbs)):
                continue
            done = told if last and last[0] == start else start
            shared = self._filling.body(text, done, people[row[0]].start)
            if tail["link"] in self._data["links"]["sure"] and shared and not last:
                shared = None if self._party_post.match(text, tail.end()) else shared
            shared = self._filling.committee(text, done, people[row[0]].start) or shared
            if not shared and last and carried and "。" not in text[told : people[row[0]].start]:
                shared = self._lender(text, tail.end(), last[1])
            following = people[row[-1] + 1].start if row[-1] + 1 < len(people) else end
            whole, paired = self._several(text, people, row, tail)
            posts = self._posts(text, tail.end(), min(end, following), shared) or self._named_before(
                text, start, row, people
            )
            if posts and not self._is_honour(text, people[row[0]], posts[0]):
                # 乙同时当选商会副会长；丙当选秘书长: the other office is told by the way
                kind = last[2] if last and below else self._kind(verbs)
                last = last if last and tail["aside"] else (start, posts, kind)
                paired = paired or bool(tail["paired"] or tail["respectively"])
                if paired and 1 < len(posts) != len(whole) > 1:
                    # 甲、乙、丙分别当选主席、副主席: who became what cannot be told
                    doubts.append(DoubtMention(people[whole[0]].start, posts[-1].post[1], "posts-unmatched"))
                else:
                    yield from self._pair(text, people, whole, posts, kind, paired=paired)

    def _lender(self, text: str, start: int, lenders: Sequence[TitleMention]) -> TitleMention:
        """Choose whose body a post lends from: of 甲当选主席、会长，乙当选副主席 the chair's; else the last one."""
        deputy = self._deputy.match(text, start)
        chief = (title for title in reversed(lenders) if deputy and deputy["chief"] == text[slice(*title.post)])
        return next(chief, lenders[-1])

    @cached_property
    def _deputy(self) -> re.Pattern[str]:
        return re.compile(self._data["links"]["deputy"])

    @cached_property
    def _below(self) -> re.Pattern[str]:
        return re.compile(self._data["links"]["below"])

    def _is_honour(self, text: str, person: PersonMention, post: TitleMention) -> bool:
        """Tell whether somebody was engaged, not elected, for a post that is but an honour: 聘请甲为名誉主席."""
        links = self._data["links"]
        engaged = re.compile(links["engaged"]).search(text, max(0, person.start - FARTHEST_VERB), person.start)
        return engaged is not None and re.search(links["honours"], post.text(text)) is not None

    def _told_later(self, text: str, people: Sequence[PersonMention], row: list[int]) -> re.Match[str] | None:
        """Find what leads to the post where somebody else's doings come first: 甲作工作报告，并当选为主席."""
        later = self._later.match(text, people[row[-1]].end)
        if later is None or (row[-1] + 1 < len(people) and people[row[-1] + 1].start < later.end()):
            return None
        return to_post().match(text, later.end())

    @cached_property
    def _later(self) -> re.Pattern[str]:
        return re.compile(self._data["links"]["later"])

    @staticmethod
    def _named_to(person: PersonMention) -> int:
        """Give where a name ends with the title that stands behind it: 决定王青副镇长代理镇长职务."""
        return max(person.end, person.titles[-1].post[1] if person.rule == "title-behind" else 0)

    def _sentence_before(self, text: str, start: int) -> int:
        """Find where the sentence before a sentence begins, over one end of a line."""
        end = start - 1 if text[start - 1 : start] == "\n" else start
        return listed_sentence(text, end - 1)[0] if end > 0 else start

    def _titled_row(self, text: str, people: Sequence[PersonMention], row: list[int]) -> list[int]:
        """Take in who stands before, each with a title of his own: 县一中校长甲、县医院院长乙当选副主席."""
        while row[0] and people[row[0]].rule == "title" and people[row[0]].titles:
            if not IN_A_ROW.fullmatch(text, people[row[0] - 1].end, people[row[0]].begin):
                break
            row = [row[0] - 1, *row]
        return row

    def _several(
        self, text: str, people: Sequence[PersonMention], row: list[int], tail: re.Match[str]
    ) -> tuple[list[int], bool]:
        """Give those whom 二人分别当选 means, as many of the people named last, and whether each has one of the posts.

        Nobody, if there are not so many.
        """
        several = self._several_people.search(text, tail.start(), tail.end())
        number = numerals.value(several["number"]) if several else len(row)
        paired = several is not None and several["paired"] is not None
        if number is None or number <= len(row):
            return row, paired
        start, _ = listed_sentence(text, people[row[-1]].start)
        first = bisect_left(people, start, key=attrgetter("start"))
        enough = row[-1] + 1 - first >= number
        return list(range(row[-1] + 1 - number, row[-1] + 1)) if enough else [], paired

    @cached_property
    def _several_people(self) -> re.Pattern[str]:
        return re.compile(self._data["links"]["several"])

    def _named_before(
        self, text: str, start: int, row: list[int], people: Sequence[PersonMention]
    ) -> list[TitleMention]:
        """Read the post that stands before those elected: 补选村委会委员一名，甲以31票当选."""
        pair = self._pair_before.search(text, start, people[row[0]].start)
        if pair and len(row) > 1:
            elements = [
                (self._titles.begin(text, pair.start("post"), post), post)
                for post in self._titles.posts(text, *pair.span("post"))
            ]
            whole = len(elements) == len(row) and elements[-1][1].end == pair.end("post")
            return self._sharing.share(text, elements, None) if whole else []
        named = self._named.search(text, start, people[row[0]].start)
        if named is None or numerals.value(named["number"]) != len(row):
            return []
        begin, end = named.span("post")
        posts = self._titles.posts(text, begin, end)
        if not posts or posts[-1].end != end:
            return []
        return self._sharing.share(text, [(begin, posts[-1])], None)

    @cached_property
    def _named(self) -> re.Pattern[str]:
        return re.compile(self._data["posted"]["named_before"])

    @cached_property
    def _pair_before(self) -> re.Pattern[str]:
        return re.compile(self._data["posted"]["pair_before"])

    def _kind(self, verbs: str) -> ElectionKind:
        appointed = [match.end() for match in self._appointed.finditer(verbs)]
        # 通过了关于接受甲辞职的决定，选举乙为副镇长: the verb said last tells
        if appointed and self._electing.search(verbs, appointed[-1]) is None:
            return ElectionKind.APPOINTED
        return ElectionKind.BY_ELECTION if self._by_election.search(verbs) else ElectionKind.ELECTED

    def _pair(
        self,
        text: str,
        people: Sequence[PersonMention],
        row: list[int],
        posts: list[TitleMention],
        kind: ElectionKind,
        *,
        paired: bool,
    ) -> Iterator[ElectionMention]:
        for place, person in enumerate(row):
            own = [posts[place]] if paired and len(posts) == len(row) else posts
            for post in own:
                words = post.text(text)
                office = session_offices().search(words) is not None
                rule = "paired" if paired else "linked"
                yield ElectionMention(person, post, kind, people[person].start, post.pieces[-1][1], rule, office)

    def _posts(self, text: str, start: int, end: int, before: TitleMention | None) -> list[TitleMention]:
        """Read the posts that stand at `start`: 副区长、代理区长; none if they are not filled (正式候选人)."""
        # 选举甲等10人为县委常委并选出书记: what else was done is no part of the post
        stop = min((p for p in (text.find(mark, start, end) for mark in (*MARKS, "并")) if p >= 0), default=end)
        elements: list[tuple[int, Post]] = []
        position = start
        for post in self._titles.posts(text, start, stop):
            if "、" in text[position : post.start] or post.start < position:
                break
            if self._not_filled.match(text, post.end) or post.category == "candidate":
                return []
            if post.end < stop and not self._behind_post.match(text, post.end):
                continue
            elements.append((position, post))
            position = post.end + 1
        if not elements:
            delegates = self._delegates.match(text, start, stop)
            if delegates:
                elements.append((start, Post(*delegates.span("post"), "delegate")))
        return self._sharing.share(text, elements, before)

    def _listed(self, text: str, people: Sequence[PersonMention]) -> Iterator[ElectionMention]:
        """Find 选举产生镇人大主席甲、副主席乙，镇长丙 and 新当选的镇长丁."""
        open_at: int | None = None
        sworn = False
        for i, person in enumerate(people):
            if not person.titles:
                yield from self._delegate(text, i, person)
                continue
            begin = min(title.pieces[-1][0] if title.shared else title.pieces[0][0] for title in person.titles)
            newly = self._newly.search(text, max(0, begin - 8), begin)
            after = self._listed_after.match(text, person.end)
            sworn = (newly is not None and self._sworn_in(text, person)) or (sworn and open_at is not None)
            listed = newly or ((after or sworn) and self._goes_on(text, person, begin, open_at))
            rule = "newly" if newly or sworn else "listed"
            if listed and not to_post().match(text, person.end):
                for title in person.titles:
                    office = session_offices().search(title.text(text)) is not None
                    yield ElectionMention(i, title, ElectionKind.ELECTED, begin, person.end, rule, office)
                open_at = (after.end() - 1) if after and (not newly or sworn) else None
            else:
                open_at = None

    def _sworn_in(self, text: str, person: PersonMention) -> bool:
        """Tell whether those in a row with whoever was newly elected take the oath with him: they were elected too."""
        return self._oath.search(text, person.end, sentence_end(text, person.end)) is not None

    @cached_property
    def _oath(self) -> re.Pattern[str]:
        return re.compile(self._data["listed"]["oath"])

    def _goes_on(self, text: str, person: PersonMention, begin: int, open_at: int | None) -> bool:
        """Tell whether a verb of electing or a list open at `open_at` stands before a title that begins at `begin`."""
        if open_at is not None:
            if text[open_at:begin] in ("、", "，", "；", "和", "及"):
                return True
            if person.group != person.start and self._joint.fullmatch(text, open_at, person.start):
                return True
        return self._listed_before.search(text, max(0, begin - FARTHEST_VERB), begin) is not None

    def _delegate(self, text: str, index: int, person: PersonMention) -> Iterator[ElectionMention]:
        """Find 选出出席省人民代表大会代表甲、乙."""
        chosen = self._chosen_delegates.search(text, max(0, person.group - 44), person.group)
        if chosen:
            piece = chosen.span("post")
            title = TitleMention((piece,), ((piece[0], piece[1] - 2),), (piece[1] - 2, piece[1]), False)
            yield ElectionMention(index, title, ElectionKind.ELECTED, person.start, person.end, "listed")

    @cached_property
    def _chosen_delegates(self) -> re.Pattern[str]:
        return re.compile(self._data["session_offices"]["chosen_delegates"])

    def _filled(self, text: str, people: Sequence[PersonMention], groups: list[list[int]]) -> Iterator[ElectionMention]:
        """Find 镇长由甲当选 and, where the sentence or the one before speaks of an election, 副镇长由乙、丙担任."""
        left, right = self._by
        for row in groups:
            first = people[row[0]]
            begin = min((piece[0] for title in first.titles for piece in title.pieces), default=first.start)
            by = left.search(text, max(0, begin - FEW), begin) if right.match(text, people[row[-1]].end) else None
            if by is None:
                continue
            start, _ = listed_sentence(text, begin)
            before = self._sentence_before(text, start)
            posts = self._titles.posts(text, start, by.start())
            verbs = text[before : sentence_end(text, begin)]
            if not posts or posts[-1].end != by.start() or not self._verbs.search(verbs):
                continue
            elements = [(self._titles.begin(text, start, post), post) for post in posts[-2:]]
            beside = len(elements) > 1 and carries_on(text, posts[-2].end, elements[-1][0])
            title = self._sharing.share(text, elements if beside else elements[-1:], None)[-1:]
            yield from self._pair(text, people, row, title, self._kind(verbs), paired=False)

    @cached_property
    def _by(self) -> tuple[re.Pattern[str], re.Pattern[str]]:
        return re.compile(self._data["filled"]["left"]), re.compile(self._data["filled"]["right"])
