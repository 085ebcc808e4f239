"""People named in the text of an article, with their titles.

Two passes, since Chinese sets no word boundary: names in safe places (behind a title, between a verb of choosing and
为, before 同志, in a list) make the roster of the article; then the names on the roster are found wherever they stand.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from xjcli.extract.behind import TitleBehindReader
from xjcli.extract.bounds import sentence_end, sentence_start
from xjcli.extract.listings import ListingReader
from xjcli.extract.mentions import DoubtMention, PersonMention
from xjcli.extract.sharing import TitleSharing
from xjcli.extract.titles import Post, TitleMention, TitleReader
from xjcli.lexicon import tables, templates

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from xjcli.extract.listings import Listing
    from xjcli.extract.names import NameReader, Range
    from xjcli.text import Text

NOBODY: frozenset[str] = frozenset()
REACH = 80
ITEM = re.compile(r"[\u4e00-\u9fff·]{2,}")
NAME_LIKE = r"(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,9}·[\u4e00-\u9fff·]{1,12})"
ROW = re.compile(rf"(?:{NAME_LIKE}[、，]){{2,}}[\u4e00-\u9fff·]{{2,}}")
STRETCH = re.compile("[^。；\\n：]+")
SEPARATORS = "、，兼；和及与"
CHAINING = tuple(SEPARATORS.replace("；", ""))
CHAINING_CANDIDATES = tuple(SEPARATORS.replace("；", "").replace("，", ""))
CANDIDATE = "candidate"
CARRYING_ON = re.compile(rf"(?:等[0-9一二三四五六七八九十]+[名人位])?[{SEPARATORS}]{{1,2}}")
SHORTEST_ROW = 3
SAFE_VERBS = ("chosen", "resigning")


class PersonFinder:
    """Finds the people that an article names."""

    def __init__(self, names: NameReader) -> None:
        self._names = names
        self._titles = TitleReader()
        self._listings = ListingReader()
        self._sharing = TitleSharing()
        self._behind = TitleBehindReader(names, self._sharing)

    @cached_property
    def _verbs(self) -> list[tuple[str, re.Pattern[str], re.Pattern[str]]]:
        verbs = tables.raw("people")["verb"]
        return [(v["name"], re.compile(v["left"]), re.compile(v["right"])) for v in verbs]

    @cached_property
    def _clause_marks(self) -> str:
        marks: str = tables.raw("people")["bare"]["marks"]
        return marks

    @cached_property
    def _continuing(self) -> tuple[str, re.Pattern[str]]:
        continuing = tables.raw("people")["continuing"]
        return continuing["marks"], re.compile(continuing["right"])

    @cached_property
    def _mark(self) -> re.Pattern[str]:
        """What may stand before a name at its left edge: anything but a word, or a word that joins clauses."""
        return re.compile(f"[^·{templates.chinese_but(self._continuing[0])}](?={self._names.beginning})")

    @cached_property
    def _opening(self) -> re.Pattern[str]:
        return re.compile(f"[{self._clause_marks}](?:{tables.raw('people')['bare']['opening']})")

    @cached_property
    def _bare_right(self) -> re.Pattern[str]:
        return re.compile(tables.raw("people")["bare"]["right"])

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
        safe = list(self._safe(text, listings))
        found = {mention.start: mention for mention in (*reversed(safe), *(m for row in titled for m in row))}
        roster = frozenset(text[m.start : m.end] for m in found.values())
        again = list(self._again(text, roster))
        unseen = [mention for mention in again if mention.start not in found]
        for place, (floor, posts) in enumerate(sentences if unseen else ()):
            # only somebody on the roster whom the first pass did not see, behind or before a post, can now be seen
            if any(
                posts[0].end <= m.start <= posts[-1].end + REACH or any(m.end == post.start for post in posts)
                for m in unseen
            ):
                titled[place] = list(self._in_sentence(article, floor, posts, roster))
        found = {m.start: m for m in (*reversed(again), *reversed(safe), *(m for row in titled for m in row))}
        kept = self._apart(text, found)
        ends: dict[int, int] = {}
        for mention in kept:
            ends[mention.group] = max(mention.end, ends.get(mention.group, 0))
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

    def _appended(self, text: str, mention: PersonMention, last: int) -> PersonMention:
        """Give a bare name the title behind its row, which ends at `last`: 甲、乙等县领导."""
        if mention.titles:
            return mention
        match = self._appended_title.match(text, last)
        if match is None:
            return mention
        start, end = match.span("title")
        title = TitleMention(((start, end),), ((start, end - 2),), (end - 2, end), False)
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
            concurrent = chain[-1][1].end + 1 if chain and text[chain[-1][1].end] == "兼" else 0
            start = self._titles.begin(text, max(floor, closed_at, concurrent), post)
            if chain and not self._carries_on(text, chain[-1][1].end, start):
                chain = []
            if joined := self._titles.joined(text, start, post):
                chain.append((start, joined))
                start = joined.end
            names, end = self._listed_behind(article, post, roster)
            if names and text.startswith(self._chosen, end) and text.endswith(self._chosen, 0, start):
                # a headline: 甲当选县人大常委会主任 乙当选县长
                names = []
            if names and self._behind.titled(text, names[-1], posts[place + 1 :]):
                # 镇长甲，乙主席，…: the last of the list has a title of its own
                end = names.pop()[0]
            if names:
                before = last if last and self._carries_on(text, closed_at, chain[0][0] if chain else start) else None
                titles = self._sharing.share(text, [*chain, (start, post)], before)
                leading = self._leading.match(text, post.end)
                posted = leading is not None and "：" in leading.group()
                elements = zip(titles, [*chain, (start, post)], strict=True)
                titles = [title for title, (_, own) in elements if self._is_title(title, own, posted=posted)]
                for name in names:
                    yield PersonMention(*name, tuple(titles), names[0][0], "title")
                last, chain, closed_at = (titles[-1] if titles else None), [], end
            elif behind := self._behind.at(text, start, posts[place:], closed_at, roster):
                yield from behind
                last, chain, closed_at = None, [], behind[-1].titles[-1].post[1]
            elif self._chains(text, start, post):
                chain.append((start, post))
            else:
                chain = []

    @cached_property
    def _chosen(self) -> tuple[str, ...]:
        return tuple(tables.raw("people")["headline"]["chosen"])

    def _is_filled(self, text: str, start: int, post: Post) -> bool:
        """Tell whether a post ends the news of an election: 甲当选主席，县一中校长乙…."""
        return text[post.end] == "，" and self._filled.search(text, max(0, start - 8), start) is not None

    @cached_property
    def _filled(self) -> re.Pattern[str]:
        return re.compile(tables.raw("titles")["left"]["filled"])

    def _chains(self, text: str, start: int, post: Post) -> bool:
        """Tell whether a post without a name behind it goes on to the next: 镇党委副书记、镇长; no post just filled."""
        chaining = CHAINING_CANDIDATES if post.category == CANDIDATE else CHAINING
        return text[post.end : post.end + 1] in chaining and not self._is_filled(text, start, post)

    def _listed_behind(self, article: Text, post: Post, roster: frozenset[str]) -> tuple[list[Range], int]:
        """Read the names behind a post: at once, or behind 有 and a colon, where white space may set them apart."""
        text = article.folded
        leading = self._leading.match(text, post.end)
        start = leading.end() if leading else post.end
        if leading and (stop := STRETCH.match(text, start)) and (row := self._names.row_at(article, start, stop.end())):
            return row, stop.end()
        names, end = self._names.list_at(text, start, roster, safe=True)
        return (names, end) if names else self._row_behind(text, start)

    @cached_property
    def _leading(self) -> re.Pattern[str]:
        return re.compile(tables.raw("people")["leading"]["pattern"])

    def _row_behind(self, text: str, start: int) -> tuple[list[Range], int]:
        """Read a row behind a title that begins with a surname known nowhere else: two in three are names."""
        row = ROW.match(text, start)
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

    def _carries_on(self, text: str, end: int, start: int) -> bool:
        """Tell whether nothing but one separator stands between two elements of a list."""
        return start == end or CARRYING_ON.fullmatch(text, end, start) is not None

    def _safe(self, text: str, listings: Sequence[Listing]) -> Iterator[PersonMention]:
        """Find bare names in safe places: by verbs, at the beginning of a clause, before 同志, in lists."""
        for rule, left, right in self._verbs:
            for _, names, end in self._rows(text, self._beginnings(text, left), safe=rule in SAFE_VERBS):
                if (names and right.match(text, names[-1][1])) or (names and right.match(text, end)):
                    yield from self._group(names, rule)
        starts = [0, *(mark.end() for mark in self._mark.finditer(text))]
        yield from self._behind_marks(text, starts)
        yield from self._bare(text, self._beginnings(text, self._opening))
        for _, names, _ in self._rows(text, (listing.end for listing in listings)):
            yield from self._group(names, "list-opened")
        yield from self._noted(text)
        yield from self._comrades(text)
        yield from self._lists(text, starts)

    def _behind_marks(self, text: str, starts: list[int]) -> Iterator[PersonMention]:
        """Find bare names right behind a mark: those of a list that goes on, and those at the beginning of a clause."""
        marks, right = self._continuing
        opening: list[int] = []
        rows: dict[int, tuple[list[Range], int]] = {}
        given: set[int] = set()
        for start in starts:
            mark = text[start - 1 : start]
            names, end = row = rows.get(start) or self._names.list_at(text, start, safe=True)
            if not names:
                continue
            if start not in rows:
                rows.update((name, row) for name, _ in names)
            told = mark and mark in marks and start not in given
            if told and (right.match(text, names[-1][1]) or right.match(text, end)):
                rest = [name for name in names if name[0] >= start]
                given.update(name for name, _ in rest)
                yield from self._group(rest, "continuing")
            if mark in self._clause_marks:
                opening.append(start)
        yield from self._bare(text, opening)

    def _bare(self, text: str, starts: Iterable[int]) -> Iterator[PersonMention]:
        for start, names, end in self._rows(text, starts):
            last = None if names else self._names.transliterated_at(text, start)
            row = [(start, last)] if last else names
            if row and (self._bare_right.match(text, row[-1][1]) or self._bare_right.match(text, last or end)):
                yield from self._group(row, "bare")

    def _beginnings(self, text: str, opening: re.Pattern[str]) -> Iterator[int]:
        """Give the places behind an opening where a name may begin."""
        ends = (match.end() for match in opening.finditer(text))
        return (end for end in ends if self._names.may_begin(text, end))

    def _rows(self, text: str, starts: Iterable[int], *, safe: bool = False) -> Iterator[tuple[int, list[Range], int]]:
        """Read the names in a row from each start on, and the row's end; no row again from within: it may be long."""
        read: set[int] = set()
        for start in starts:
            if start not in read:
                names, end = self._names.list_at(text, start, safe=safe)
                read.update(name for name, _ in names)
                yield start, names, end

    def _group(self, names: list[Range], rule: str) -> Iterator[PersonMention]:
        for name in names:
            yield PersonMention(*name, (), names[0][0], rule)

    def _noted(self, text: str) -> Iterator[PersonMention]:
        """Find names by the note behind them: 王大山（侗族）, 李小云（女）."""
        for match in self._note.finditer(text):
            start = self._names.ending_at(text, match.start(), self._note_left)
            if start is not None:
                yield PersonMention(start, match.start(), (), start, "noted")

    @cached_property
    def _note(self) -> re.Pattern[str]:
        return re.compile(tables.raw("people")["noted"]["note"])

    @cached_property
    def _note_left(self) -> re.Pattern[str]:
        return re.compile(tables.raw("people")["noted"]["left"])

    @cached_property
    def _comrade(self) -> re.Pattern[str]:
        return re.compile(tables.raw("people")["comrade"]["word"])

    @cached_property
    def _comrade_left(self) -> re.Pattern[str]:
        return re.compile(tables.raw("people")["comrade"]["left"])

    def _comrades(self, text: str) -> Iterator[PersonMention]:
        """Find names by the word behind them: 王青同志."""
        for match in self._comrade.finditer(text):
            start = self._names.ending_at(text, match.start(), self._comrade_left)
            if start is not None:
                yield PersonMention(start, match.start(), (), start, "comrade")

    def _lists(self, text: str, starts: list[int]) -> Iterator[PersonMention]:
        """Find rows of three and more items that can all be names: 甲，乙、丙，丁…."""
        done = 0
        for start in starts:
            if start >= done and (row := ROW.match(text, start)):
                done = row.end()
                yield from self._within_row(text, start, done)

    def _within_row(self, text: str, start: int, end: int) -> Iterator[PersonMention]:
        row: list[Range] = []
        for item in ITEM.finditer(text, start, end):
            if self._names.is_name(item.group()) or (row and self._names.can_stand_among(item.group())):
                row.append(item.span())
            elif len(row) > 1 and (last := self._names.at(text, item.start())):
                row.append((item.start(), last))
                break
            else:
                yield from self._row(text, row)
                row = []
        yield from self._row(text, row)

    def _row(self, text: str, row: list[Range]) -> Iterator[PersonMention]:
        """Take a row for names when two in three are: a rare surname among others is none the less one."""
        names = sum(self._names.is_name(text[start:end]) for start, end in row)
        if len(row) >= SHORTEST_ROW and names * 3 >= len(row) * 2:
            yield from self._group(row, "list")

    def _again(self, text: str, roster: frozenset[str]) -> Iterator[PersonMention]:
        """Find the names on the roster wherever else they stand."""
        places: list[Range] = []
        for name in roster:
            start = text.find(name)
            while start >= 0:
                places.append((start, start + len(name)))
                start = text.find(name, start + 1)
        done = 0
        for start, end in sorted(places, key=lambda place: (place[0], -place[1])):
            # of two that overlap the first, of two that begin together the longer
            if start >= done:
                yield PersonMention(start, end, (), start, "roster")
                done = end
