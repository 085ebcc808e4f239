"""Titles before names, and how the titles of a list share their organisation.

嘉定新城党工委副书记、管委会副主任，马陆镇党委副书记、镇长肖伟 holds four titles of one person; 区人大常委会主任甲，副主任乙、丙
holds one each of three. A title is kept as pieces of the text, so that a shared organisation keeps its own characters.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from xjcli.lexicon import tables, templates

Range = tuple[int, int]
BOUNDARY = "，。；：、（）《》“”！？\n"
LONGEST_ORGANISATION = 26


@dataclass(frozen=True, slots=True)
class Post:
    """A post as printed: its folded range and its category in `posts.toml`."""

    start: int
    end: int
    category: str


@dataclass(frozen=True, slots=True)
class TitleMention:
    """A title: the pieces of text it is put together from, in reading order, the last one ending with the post.

    `organisation` are the pieces before the post; `place_end` counts how many characters of them name the place.
    """

    pieces: tuple[Range, ...]
    organisation: tuple[Range, ...]
    post: Range
    shared: bool

    def text(self, words: str) -> str:
        """Put the title together from the words of the article (`folded` or `written`)."""
        return "".join(words[start:end] for start, end in self.pieces)


class TitleReader:
    """Finds posts, and reads the title that ends with one."""

    @cached_property
    def _categories(self) -> dict[str, str]:
        return {word: entry.name for entry in tables.entries("posts") for word in entry.wordings}

    @cached_property
    def _post(self) -> re.Pattern[str]:
        return re.compile(templates.alternation(self._categories))

    @cached_property
    def _unless_before(self) -> dict[str, tuple[str, ...]]:
        return {post: tuple(words) for post, words in tables.raw("posts")["unless_before"]["words"].items()}

    @cached_property
    def _left(self) -> dict[str, Any]:
        left: dict[str, Any] = tables.raw("titles")["left"]
        return left

    @cached_property
    def _cutting(self) -> re.Pattern[str]:
        words = [word for word in self._left["cutting"] if len(word) > 1 or word in self._left["sure"]]
        patterns = "|".join(self._left["cutting_patterns"])
        return re.compile(f".*(?:{patterns}|{templates.alternation(words)})")

    @cached_property
    def _doubtful(self) -> re.Pattern[str]:
        words = "|".join([*(w for w in self._left["cutting"] if len(w) == 1), *self._left["doubtful"]])
        return re.compile(f"(?:{words})(?={templates.alternation(self._left['organisations'])})")

    @cached_property
    def _dropped(self) -> re.Pattern[str]:
        return re.compile(f"(?:{templates.alternation(self._left['dropped'])})+")

    @cached_property
    def needing_organisation(self) -> frozenset[str]:
        """Give the categories whose posts are a title only behind an organisation."""
        return frozenset(e.name for e in tables.entries("posts") if e.attributes.get("needs_organisation"))

    @cached_property
    def untitled(self) -> frozenset[str]:
        """Give the categories whose words are no titles: everybody there is a 人大代表."""
        return frozenset(e.name for e in tables.entries("posts") if e.attributes.get("no_title"))

    def posts(self, text: str, start: int, end: int) -> list[Post]:
        """Find the posts of a stretch of folded text."""
        found = []
        for match in self._post.finditer(text, start, end):
            word = match.group()
            unless = next((w for p, w in self._unless_before.items() if word.endswith(p)), ())
            if not unless or not text.startswith(unless, match.end()):
                found.append(Post(match.start(), match.end(), self._categories[word]))
        return found

    def begin(self, text: str, floor: int, post: Post) -> int:
        """Find where the title with this post begins: not left of `floor`, a mark, or a word that ends there."""
        low = max(floor, post.start - LONGEST_ORGANISATION)
        start = post.start
        while start > low and text[start - 1] not in BOUNDARY:
            start -= 1
        start = self._through_brackets(text, low, start)
        cut = self._cutting.match(text, start, post.start)
        start = cut.end() if cut else start
        for doubtful in self._doubtful.finditer(text, start, post.end):
            if doubtful.end() <= post.start:
                start = doubtful.end()
        dropped = self._dropped.match(text, start, post.start)
        return dropped.end() if dropped else start

    def _through_brackets(self, text: str, low: int, start: int) -> int:
        """Go on to the left of 区工商联（商会）主席: a short bracket within the organisation."""
        if start > low and text[start - 1] == "）":
            opening = text.rfind("（", max(low, start - 8), start)
            if opening > low and text[opening - 1] not in BOUNDARY:
                start = opening
                while start > low and text[start - 1] not in BOUNDARY:
                    start -= 1
        return start


class TitleSharing:
    """Writes into each title of a list the organisation that it shares with those before it."""

    @cached_property
    def _sharing(self) -> dict[str, list[str]]:
        sharing: dict[str, list[str]] = tables.raw("titles")["sharing"]
        return sharing

    @cached_property
    def _committee(self) -> re.Pattern[str]:
        return re.compile(f"(?:{templates.alternation(self._sharing['committees'])})")

    @property
    def _government(self) -> str:
        government: str = tables.raw("titles")["offices"]["government"]
        return government

    @cached_property
    def _of_place(self) -> re.Pattern[str]:
        return re.compile(rf"(?:常务)?(?:副|代理|代)*(?:{templates.alternation(self._sharing['of_place'])})\Z")

    @cached_property
    def _unshared(self) -> re.Pattern[str]:
        return re.compile(templates.alternation(self._sharing["unshared"]))

    @cached_property
    def _of_committee(self) -> re.Pattern[str]:
        return re.compile(templates.alternation(self._sharing["of_committee"]))

    @cached_property
    def _beside(self) -> re.Pattern[str]:
        return re.compile(templates.alternation(self._sharing["beside"]))

    @cached_property
    def _within(self) -> re.Pattern[str]:
        return re.compile(templates.alternation(self._sharing["within"]))

    @cached_property
    def _place_of(self) -> re.Pattern[str]:
        levels = [s for suffixes in tables.raw("places")["levels"].values() for s in suffixes]
        units = templates.alternation(
            [*self._sharing["committees"], *self._sharing["beside"], "党委", "中共", "人民代表大会", "人大常委会", "团区委"]
        )
        return re.compile(rf"(?:中共|中国共产党)?(?P<place>.*?(?:{templates.alternation(levels)}|新城))(?={units})")

    def share(self, text: str, elements: list[tuple[int, Post]], before: TitleMention | None) -> list[TitleMention]:
        """Make titles of the elements of a list, each given as its start and its post; `before` is the last title
        of the list of the person before, with whom a bare post (，副主任乙) shares.
        """
        titles: list[TitleMention] = []
        last = before
        for start, post in elements:
            own = (start, post.start)
            prefix = self._prefix(text, text[start : post.start], text[post.start : post.end], last) if last else ()
            organisation = tuple(piece for piece in (*prefix, own) if piece[0] < piece[1])
            whole = (*prefix, (start, post.end))
            last = TitleMention(tuple(p for p in whole if p[0] < p[1]), organisation, (post.start, post.end), bool(prefix))
            titles.append(last)
        return titles

    def _prefix(self, text: str, own: str, post: str, last: TitleMention) -> tuple[Range, ...]:
        """Choose what of the organisation before goes before this title: all of it, its place, or nothing."""
        organisation = last.organisation
        if not organisation or self._unshared.fullmatch(own + post):
            return ()
        if not own:
            if self._of_place.match(post) and not text[organisation[-1][0] : organisation[-1][1]].endswith(self._government):
                place = self._place_piece(text, organisation)
                # 镇党委副书记、镇长: a place that is only its level is already in the post
                return place if place and place[0][1] - place[0][0] > 1 else ()
            if self._of_committee.match(post):
                return self._committee_piece(text, organisation) or organisation
            return self._without_party_group(text, organisation, post)
        if self._of_committee.match(own + post):
            return self._committee_piece(text, organisation)
        if self._within.match(own):
            return self._body_piece(text, organisation)
        if self._beside.match(own):
            return self._place_piece(text, organisation)
        return ()

    def _without_party_group(self, text: str, organisation: tuple[Range, ...], post: str) -> tuple[Range, ...]:
        """Drop 党组 or 党委 of a unit for the unit's own post: 县总工会党组书记、常务副主席."""
        start, end = organisation[-1]
        group = self._party_group.search(text, start, end)
        if group is None or group.start() == start or self._party_post.search(post):
            return organisation
        return (*organisation[:-1], (start, group.start()))

    @cached_property
    def _party_group(self) -> re.Pattern[str]:
        return re.compile(rf"(?:{templates.alternation(self._sharing['party_groups'])})\Z")

    @cached_property
    def _party_post(self) -> re.Pattern[str]:
        return re.compile(rf"(?:{templates.alternation(self._sharing['party_posts'])})\Z")

    def _place_piece(self, text: str, organisation: tuple[Range, ...]) -> tuple[Range, ...]:
        start, end = organisation[0]
        match = self._place_of.match(text, start, end) or self._place_alone.match(text, start, end)
        return (match.span("place"),) if match else ()

    @cached_property
    def _place_alone(self) -> re.Pattern[str]:
        levels = [s for suffixes in tables.raw("places")["levels"].values() for s in suffixes]
        return re.compile(rf"(?P<place>.+?(?:{templates.alternation(levels)}))")

    def _committee_piece(self, text: str, organisation: tuple[Range, ...]) -> tuple[Range, ...]:
        start, end = organisation[0]
        match = self._committee.search(text, start, end)
        return ((start, match.end()),) if match else ()

    def _body_piece(self, text: str, organisation: tuple[Range, ...]) -> tuple[Range, ...]:
        start, end = organisation[0]
        match = self._within.search(text, start + 1, end)
        return ((start, match.start() if match else end), *organisation[1:])
