"""People named in the text of an article, with their titles.

Two passes, since Chinese sets no word boundary: names in safe places (behind a title, between a verb of choosing and
为, before 同志, in a list) make the roster of the article; then the names on the roster are found wherever they stand.
"""

from __future__ import annotations

import itertools
import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from typing import TYPE_CHECKING

from xjcli.extract.bare import ITEM, ROW, SHORTEST_ROW, STRETCH, BareNameReader
from xjcli.extract.behind import CATEGORIES, TitleBehindReader
from xjcli.extract.bounds import sentence_end, sentence_start
from xjcli.extract.bracketed import BracketedTitleReader
from xjcli.extract.listings import ListingReader
from xjcli.extract.mentions import DoubtMention, PersonMention
from xjcli.extract.sharing import SEPARATORS, TitleSharing, carries_on
from xjcli.extract.titles import CANDIDATE, Post, TitleMention, TitleReader
from xjcli.lexicon import tables

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from xjcli.extract.listings import Listing
    from xjcli.extract.names import NameReader, Range
    from xjcli.text import Text

NOBODY: frozenset[str] = frozenset()
REACH = 80
LONGEST_ROW = 240
"""So many characters the row behind a title may take whose first surname is known nowhere else."""
FEW = 8
CHAINING = tuple(SEPARATORS.replace("；", ""))
CHAINING_CANDIDATES = tuple(SEPARATORS.replace("；", "").replace("，", ""))


class PersonFinder:
    """Finds the people that an article names."""

    def __init__(self, names: NameReader) -> None:
        self._names = names
        self._titles = TitleReader()
        self._listings = ListingReader()
        self._sharing = TitleSharing()
        self._bare = BareNameReader(names)
        self._behind = TitleBehindReader(names, self._sharing)
        self._bracketed = BracketedTitleReader(self._titles, self._sharing)

    def find(self, article: Text) -> list[PersonMention]:
        """Find all mentions of people in the text of an article, in order, none overlapping."""
        return self.read(article, self._listings.find(article.folded))[0]

    def read(self, article: Text, listings: Sequence[Listing]) -> tuple[list[PersonMention], list[DoubtMention]]:
        """Find people, and titles that act and have no name that can be read: 镇党委书记主持会议."""
        sentences = self._sentences_with_posts(article.folded)
        people = self._named(article, sentences, listings)
        return people, list(self._nameless(article.folded, sentences, people))

    def _named(
        self, article: Text, sentences: list[tuple[int, list[Post]]], listings: Sequence[Listing]
    ) -> list[PersonMention]:
        text = article.folded
        titled = [list(self._in_sentence(article, floor, posts, NOBODY)) for floor, posts in sentences]
        safe = list(self._bare.find(article, listings))
        found = {mention.start: mention for mention in itertools.chain(reversed(safe), *titled)}
        roster = frozenset(text[m.start : m.end] for m in found.values())
        again = list(self._again(text, roster))
        unseen = [mention for mention in again if mention.start not in found]
        edges = sorted(m.start for m in unseen), sorted(m.end for m in unseen)
        for place, (floor, posts) in enumerate(sentences if unseen else ()):
            if _beside(posts, *edges):
                titled[place] = list(self._in_sentence(article, floor, posts, roster))
        found = {mention.start: mention for mention in itertools.chain(reversed(again), reversed(safe), *titled)}
        kept = self._apart(text, found)
        ends: dict[int, int] = {}
        for mention in kept:
            ends[mention.group] = max(mention.end, ends.get(mention.group, 0))
        posts = [post for _, of_sentence in sentences for post in of_sentence]
        kept = [self._noted(text, mention, posts) for mention in kept]
        return [self._appended(text, mention, ends[mention.group]) for mention in kept]

    def _nameless(
        self, text: str, sentences: list[tuple[int, list[Post]]], people: list[PersonMention]
    ) -> Iterator[DoubtMention]:
        named = {person.end for person in people}
        for floor, posts in sentences:
            for post in posts:
                if post.start not in named and self._acting.match(text, post.end):
                    start = self._titles.begin(text, floor, post)
                    if start < post.start:
                        yield DoubtMention(start, post.end, "title-without-name")

    @cached_property
    def _acting(self) -> re.Pattern[str]:
        return re.compile(tables.raw("people")["titled"]["acting"])

    def _sentences_with_posts(self, text: str) -> list[tuple[int, list[Post]]]:
        """Give the posts of the text by sentence, each sentence by its start."""
        sentences: list[tuple[int, list[Post]]] = []
        end = -1
        for post in self._titles.posts(text, 0, len(text)):
            if post.start >= end:
                sentences.append((sentence_start(text, post.start), []))
                end = sentence_end(text, post.start)
            sentences[-1][1].append(post)
        return sentences

    def _noted(self, text: str, mention: PersonMention, posts: Sequence[Post]) -> PersonMention:
        """Give somebody the titles that stand in brackets behind the name."""
        if not text.startswith("（", mention.end):
            return mention
        titles = self._bracketed.at(text, mention.end, posts)
        return mention._replace(titles=(*mention.titles, *titles)) if titles else mention

    def _appended(self, text: str, mention: PersonMention, last: int) -> PersonMention:
        """Give a bare name the title behind its row, which ends at `last`: 甲、乙等县领导."""
        if mention.titles:
            return mention
        match = self._appended_title.match(text, last)
        if match is None:
            return mention
        start, end = match.span("title")
        post = match.span("post" if match["post"] else "office")
        title = TitleMention(((start, end),), ((start, post[0]),) if start < post[0] else (), post, False)
        return mention._replace(titles=(title,))

    @cached_property
    def _appended_title(self) -> re.Pattern[str]:
        return re.compile(tables.raw("people")["appended"]["title"])

    def _apart(self, text: str, found: dict[int, PersonMention]) -> list[PersonMention]:
        """Drop authorities, and of two that overlap the one that begins later."""
        kept: list[PersonMention] = []
        for start in sorted(found):
            mention = found[start]
            if kept and start < kept[-1].end:
                continue
            if not self._names.is_authority(text, mention.start, mention.end):
                kept.append(mention)
        return kept

    def _in_sentence(
        self, article: Text, floor: int, posts: list[Post], roster: frozenset[str]
    ) -> Iterator[PersonMention]:
        text = article.folded
        chain: list[tuple[int, Post]] = []
        last: TitleMention | None = None
        closed_at = floor
        for place, post in enumerate(posts):
            if post.start < closed_at:
                continue
            names, end = self._listed_behind(article, post, roster)
            if not (names or post.category in CATEGORIES or text.startswith(CHAINING, post.end)):
                # nobody can bear it
                chain = []
                continue
            start, chain = self._chained(text, max(floor, closed_at), post, chain)
            if names and self._chosen.search(text, max(0, start - FEW), start):
                # a headline: 甲当选县人大常委会主任 乙出席并讲话
                names = []
            if names and self._behind.titled(text, names[-1], posts[place + 1 :]):
                # 镇长甲，乙主席，…: the last of the list has a title of its own
                end = names.pop()[0]
            if names:
                before = self._sharing.before(text, closed_at, chain[0] if chain else (start, post), last)
                titles = self._borne(text, [*chain, (start, post)], before)
                for name in names:
                    alone = text[post.start : post.end] in self._seats and "，" in text[names[0][1] : name[0]]
                    yield PersonMention(*name, () if alone else titles, names[0][0], "title")
                last, chain, closed_at = (titles[-1] if titles else None), [], end
            elif behind := self._behind.at(text, start, posts[place:], closed_at, roster):
                yield from behind
                last, chain, closed_at = None, [], behind[-1].titles[-1].post[1]
            elif self._chains(text, chain[0][0] if chain else start, post):
                chain.append((start, post))
            else:
                chain = []

    @cached_property
    def _seats(self) -> frozenset[str]:
        """Give the posts with one seat: 镇党委书记甲，乙、丙等同志 gives 乙 none."""
        return frozenset(word for entry in tables.entries("seats") for word in entry.wordings)

    def _chained(
        self, text: str, floor: int, post: Post, chain: list[tuple[int, Post]]
    ) -> tuple[int, list[tuple[int, Post]]]:
        """Give where the title with a post begins, and what of the chain before it goes on to it."""
        concurrent = chain[-1][1].end + 1 if chain and text[chain[-1][1].end] == "兼" else 0
        start = self._titles.begin(text, max(floor, concurrent), post)
        if chain and not carries_on(text, chain[-1][1].end, start):
            chain = []
        joined = self._titles.joined(text, start, post)
        return (joined.end, [*chain, (start, joined)]) if joined else (start, chain)

    def _borne(
        self, text: str, elements: list[tuple[int, Post]], before: TitleMention | None
    ) -> tuple[TitleMention, ...]:
        """Make titles of the posts before a name, without those that are none."""
        titles = self._sharing.share(text, elements, before)
        leading = self._leading.match(text, elements[-1][1].end)
        posted = leading is not None and "：" in leading.group()
        pairs = zip(titles, elements, strict=True)
        return tuple(title for title, (_, post) in pairs if self._is_title(title, post, posted=posted))

    @cached_property
    def _chosen(self) -> re.Pattern[str]:
        return re.compile(tables.raw("people")["headline"]["chosen"])

    def _is_filled(self, text: str, start: int, post: Post) -> bool:
        """Tell whether a post ends the news of an election: 甲当选主席，县一中校长乙…."""
        before = (start, post.start)  # 选举王青为主席，县委副书记李明讲话: the name seems to begin the title
        return text[post.end] == "，" and any(self._filled.search(text, max(0, at - FEW), at) for at in before)

    @cached_property
    def _filled(self) -> re.Pattern[str]:
        return re.compile(tables.raw("titles")["left"]["filled"])

    def _chains(self, text: str, start: int, post: Post) -> bool:
        """Tell whether a post without a name behind it goes on to the next: 镇党委副书记、镇长; no posts just filled.

        `start` is where the first of the posts begins: 甲、乙分别当选主席、副主席，镇党委副书记丙讲话.
        """
        chaining = CHAINING_CANDIDATES if post.category == CANDIDATE else CHAINING
        return text[post.end : post.end + 1] in chaining and not self._is_filled(text, start, post)

    def _listed_behind(self, article: Text, post: Post, roster: frozenset[str]) -> tuple[list[Range], int]:
        """Read the names behind a post: at once, or behind 有 and a colon, where white space may set them apart."""
        text = article.folded
        leading = self._leading.match(text, post.end)
        start = leading.end() if leading else post.end
        opened = leading or article.spaced(start, lines=True)
        if opened and (stop := STRETCH.match(text, start)) and (row := self._names.row_at(article, start, stop.end())):
            return row, stop.end()
        names, end = self._names.list_at(text, start, roster, safe=True)
        return (names, end) if names else self._row_behind(text, start)

    @cached_property
    def _leading(self) -> re.Pattern[str]:
        return re.compile(tables.raw("people")["leading"]["pattern"])

    def _row_behind(self, text: str, start: int) -> tuple[list[Range], int]:
        """Read a row behind a title that begins with a surname known nowhere else: two in three are names."""
        row = ROW.match(text, start, start + LONGEST_ROW)
        if row is None:
            return [], start
        names: list[Range] = []
        for item in ITEM.finditer(text, *row.span()):
            end = item.end() if self._names.can_stand_among(item.group()) else self._names.at(text, item.start())
            if end is None:
                break
            names.append((item.start(), end))
            if end < item.end():
                break
        known = sum(self._names.is_name(text[begin:end]) for begin, end in names)
        whole = len(names) >= SHORTEST_ROW and known * 3 >= len(names) * 2
        return (names, names[-1][1]) if whole else ([], start)

    def _is_title(self, title: TitleMention, post: Post, *, posted: bool) -> bool:
        """Tell whether a title is one: 委员 alone is none, unless it heads a list (委员：甲、乙)."""
        if post.category in self._titles.untitled:
            return False
        return posted or bool(title.organisation) or post.category not in self._titles.needing_organisation

    def _again(self, text: str, roster: frozenset[str]) -> Iterator[PersonMention]:
        """Find the names on the roster wherever else they stand."""
        places: list[Range] = []
        sizes = sorted(set(map(len, roster)), reverse=True)
        for first in {name[0] for name in roster}:
            start = text.find(first)
            while start >= 0:
                # of two that begin together the longer
                end = next((start + size for size in sizes if text[start : start + size] in roster), None)
                places += [(start, end)] if end else []
                start = text.find(first, start + 1)
        done = 0
        for start, end in sorted(places):
            # of two that overlap the first
            if start >= done:
                yield PersonMention(start, end, (), start, "roster")
                done = end


def _beside(posts: Sequence[Post], starts: Sequence[int], ends: Sequence[int]) -> bool:
    """Tell whether somebody stands behind or before a post; the names are given by where they start and end.

    Only somebody on the roster whom the first pass did not see can be seen by the second.
    """
    first, last = posts[0], posts[-1]
    behind = bisect_left(starts, first.end)
    if behind < len(starts) and starts[behind] <= last.end + REACH:
        return True
    begins = {post.start for post in posts}
    return not begins.isdisjoint(ends[bisect_left(ends, first.start) : bisect_right(ends, last.start)])
