"""Offices given up: 接受甲、乙辞去副镇长职务的请求, 甲不再担任镇长职务; and, half read, 免去甲的局长职务."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from xjcli.extract.bounds import listed_sentence
from xjcli.extract.mentions import DoubtMention, ElectionMention
from xjcli.extract.titles import Post, TitleMention, TitleReader
from xjcli.lexicon import tables
from xjcli.model import ElectionKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from xjcli.extract.mentions import PersonMention
    from xjcli.extract.sharing import TitleSharing
    from xjcli.extract.titles import Range


class DepartureFinder:
    """Finds who gave up an office; who was taken out of one did not resign, and is only in doubt."""

    def __init__(self, titles: TitleReader, sharing: TitleSharing) -> None:
        self._titles = titles
        self._sharing = sharing

    @cached_property
    def _data(self) -> dict[str, dict[str, str]]:
        return tables.raw("elections")

    def find(self, text: str, people: Sequence[PersonMention], groups: list[list[int]]) -> Iterator[ElectionMention]:
        """Find all of them; `groups` are the rows of people, by their indexes."""
        yield from self._resigned(text, people, groups)
        yield from self._no_longer(text, people, groups)
        yield from self._quit(text, people)

    @cached_property
    def _resigning(self) -> re.Pattern[str]:
        return re.compile(self._data["resigned"]["verb"] + self._data["resigned"]["post"])

    def _resigned(
        self, text: str, people: Sequence[PersonMention], groups: list[list[int]]
    ) -> Iterator[ElectionMention]:
        """Find 接受甲、乙辞去副镇长职务的请求 and 甲因…，请求辞去副镇长职务."""
        for match in self._resigning.finditer(text):
            start, _ = listed_sentence(text, match.start())
            before = bisect_right(groups, match.start(), key=lambda row: people[row[-1]].end)
            row = groups[before - 1] if before else []
            if not row or people[row[0]].start < start:
                continue
            if self._others.search(text, people[row[-1]].end, match.start()):
                continue
            if match["post"].startswith(tuple(self._data["resigned"]["none"])):
                continue
            yield from self._left(text, people, row, match, "resigned")

    @cached_property
    def _others(self) -> re.Pattern[str]:
        return re.compile(self._data["resigned"]["others"])

    def _left(
        self, text: str, people: Sequence[PersonMention], row: list[int], words: re.Match[str], rule: str
    ) -> Iterator[ElectionMention]:
        """Give each of a row each of the posts in `words`, whose end is that of what says that they left."""
        titles = self._given_up(text, *words.span("post"))
        # 甲、乙分别向大会提出辞去副镇长、人大副主席职务
        apart = len(titles) == len(row) and self._paired.search(text, people[row[-1]].end, words.start()) is not None
        for place, title in enumerate(titles):
            for person in row[place : place + 1] if apart else row:
                begin = people[person].start
                yield ElectionMention(person, title, ElectionKind.RESIGNED, begin, words.end(), rule)

    @cached_property
    def _paired(self) -> re.Pattern[str]:
        return re.compile(self._data["resigned"]["paired"])

    def _pieces(self, text: str, start: int, end: int) -> list[str]:
        """Cut a list of posts: at 、 and 兼, and at 和 where a post ends before it (教育和科技局局长 is one)."""
        ends = {post.end for post in self._titles.posts(text, start, end)}
        pieces = [""]
        for index in range(start, end):
            if text[index] in "、兼" or (text[index] in "和及" and index in ends):
                pieces.append("")
            else:
                pieces[-1] += text[index]
        return pieces

    def _given_up(self, text: str, start: int, end: int) -> list[TitleMention]:
        elements, position = [], start
        above: list[TitleMention] = []
        levels: list[Range] = []
        for piece in self._pieces(text, start, end):
            stop = position + len(piece)
            if stop < end and piece in self._levels:
                # 市、县人大代表 are two offices
                levels.append((position, stop))
                position = stop + 1
                continue
            posts = self._titles.posts(text, position, stop)
            post = posts[-1] if posts and posts[-1].end == stop else Post(max(position, stop - 2), stop, "given-up")
            if post.category == "delegate":
                post = Post(stop - 2, stop, "given-up")
            if piece:
                elements.append((position, post))
                body, whole = (position + 1, post.start), (position + 1, post.end)
                above += [TitleMention((level, whole), (level, body), (post.start, post.end), True) for level in levels]
                levels = []
            position = stop + 1
        return [*above, *self._sharing.share(text, elements, None)]

    @cached_property
    def _levels(self) -> frozenset[str]:
        return frozenset(tables.raw("places")["words"]["relative"])

    def removed(self, text: str, people: Sequence[PersonMention], groups: list[list[int]]) -> Iterator[DoubtMention]:
        """Find 免去甲的局长职务；乙的院长职务: a record knows who resigned, and no word for who was removed."""
        done: int | None = None
        for row in groups:
            match = self._of_post.match(text, people[row[-1]].end)
            if match is None:
                continue
            begin = people[row[0]].start
            start, _ = listed_sentence(text, begin)
            below = done is not None and self._below.fullmatch(text, done, begin)
            if not below and not self._removing.search(text, start, begin):
                continue
            done = match.end()
            yield DoubtMention(begin, done, "removed-from-office")

    @cached_property
    def _below(self) -> re.Pattern[str]:
        return re.compile(self._data["links"]["below"])

    @cached_property
    def _of_post(self) -> re.Pattern[str]:
        return re.compile(self._data["resigned"]["of_post"])

    @cached_property
    def _removing(self) -> re.Pattern[str]:
        return re.compile(self._data["resigned"]["removed"])

    def _no_longer(
        self, text: str, people: Sequence[PersonMention], groups: list[list[int]]
    ) -> Iterator[ElectionMention]:
        """Find 甲不再担任镇长职务 in a paragraph that tells that the session accepted it."""
        for row in groups:
            verb = self._no_more.match(text, people[row[-1]].end)
            post = self._post_left.match(text, verb.end()) if verb else None
            if verb is None or post is None:
                continue
            begin, end = text.rfind("\n", 0, verb.start()) + 1, text.find("\n", verb.end())
            if self._noted.search(text, begin, end if end >= 0 else len(text)):
                yield from self._left(text, people, row, post, "no-longer")

    def _quit(self, text: str, people: Sequence[PersonMention]) -> Iterator[ElectionMention]:
        """Find 镇长甲辞职 and 接受镇长甲的辞职请求: the only office that the sentence gives the person is left."""
        for index, person in enumerate(people):
            if len(person.titles) != 1:
                continue
            title = person.titles[0]
            words = self._quitting.match(text, max(person.end, title.post[1]))
            if words:
                yield ElectionMention(index, title, ElectionKind.RESIGNED, person.start, words.end(), "resigned")

    @cached_property
    def _quitting(self) -> re.Pattern[str]:
        return re.compile(self._data["resigned"]["quit"])

    @cached_property
    def _no_more(self) -> re.Pattern[str]:
        return re.compile(self._data["resigned"]["no_longer"])

    @cached_property
    def _post_left(self) -> re.Pattern[str]:
        return re.compile(self._data["resigned"]["post"])

    @cached_property
    def _noted(self) -> re.Pattern[str]:
        return re.compile(self._data["resigned"]["noted"])
