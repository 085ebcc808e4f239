"""Posts, and the titles that end with them: 青溪镇党委副书记、镇长 before a name.

A title is kept as pieces of the text, so that an organisation that a list shares keeps its own characters.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import Any, NamedTuple

from xjcli.lexicon import tables, templates
from xjcli.lexicon.words import Words

Range = tuple[int, int]
BOUNDARY = "，。；：、（）《》“”！？\n|…■□◆◇●○◎▶►▷▲△▼▽☞★☆•"
LONGEST_ORGANISATION = 26
CANDIDATE = "candidate"
"""The category of who is only to be chosen."""


class Post(NamedTuple):
    """A post as printed: its folded range and its category in `posts.toml`."""

    start: int
    end: int
    category: str


class TitleMention(NamedTuple):
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

    def moved(self, by: int) -> TitleMention:
        """Give the title as it stands so many characters further on, in the text that a stretch was cut from."""
        pieces, organisation = (tuple((a + by, b + by) for a, b in part) for part in (self.pieces, self.organisation))
        return TitleMention(pieces, organisation, (self.post[0] + by, self.post[1] + by), self.shared)


class TitleReader:
    """Finds posts, and reads the title that ends with one."""

    @cached_property
    def _categories(self) -> dict[str, str]:
        return {word: entry.name for entry in tables.entries("posts") for word in entry.wordings}

    @cached_property
    def _post(self) -> Words:
        return Words(self._categories)

    @cached_property
    def _known(self) -> dict[str, tuple[str, tuple[str, ...]]]:
        """Give for each word its category, and before what it is no post."""
        unless = tables.raw("posts")["unless_before"]["words"]
        return {
            word: (category, next((tuple(words) for post, words in unless.items() if word.endswith(post)), ()))
            for word, category in self._categories.items()
        }

    @cached_property
    def _left(self) -> dict[str, Any]:
        left: dict[str, Any] = tables.raw("titles")["left"]
        return left

    @cached_property
    def _cutting(self) -> re.Pattern[str]:
        words = [word for word in self._left["cutting"] if len(word) > 1 or word in self._left["sure"]]
        patterns = "|".join(self._left["cutting_patterns"])
        return re.compile(f".*(?!{self._left['uncut']})(?:{patterns}|{templates.alternation(words)})")

    @cached_property
    def _doubtful(self) -> re.Pattern[str]:
        words = "|".join([*(w for w in self._left["cutting"] if len(w) == 1), *self._left["doubtful"]])
        return re.compile(f"(?:{words})(?={templates.alternation(self._left['organisations'])})")

    @cached_property
    def _dropped(self) -> re.Pattern[str]:
        # 该镇镇长 is the 镇长
        again = "|".join(f"{post[0]}(?={post})" for post in tables.raw("titles")["sharing"]["of_place"])
        kept, dropped = (templates.alternation(self._left[key]) for key in ("kept", "dropped"))
        return re.compile(f"(?:(?!{kept}){dropped})+(?:{again})?")

    @cached_property
    def needing_organisation(self) -> frozenset[str]:
        """Give the categories whose posts are a title only behind an organisation."""
        return frozenset(e.name for e in tables.entries("posts") if e.attributes.get("needs_organisation"))

    @cached_property
    def untitled(self) -> frozenset[str]:
        """Give the categories whose words are no titles: everybody there is a 人大代表."""
        return frozenset(e.name for e in tables.entries("posts") if e.attributes.get("no_title"))

    def posts(self, text: str, start: int, end: int) -> list[Post]:
        """Find the posts of a stretch of folded text; that of a candidate (县长候选人) is one."""
        found: list[Post] = []
        for index, word in self._post.find(text, start, end):
            category, unless = self._known[word]
            last = index + len(word)
            if category == CANDIDATE and found and found[-1].end == index:
                found[-1] = Post(found[-1].start, last, category)
            elif not unless or not text.startswith(unless, last):
                found.append(Post(index, last, category))
        return found

    def joined(self, text: str, start: int, post: Post) -> Post | None:
        """Find the office that stands without a mark before another, in a title from `start` on: 县委常委组织部长."""
        match = self._joined.search(text, start, post.end)
        return Post(match.start(), match.end(), post.category) if match and match.end() < post.end else None

    @cached_property
    def _joined(self) -> re.Pattern[str]:
        return re.compile(tables.raw("titles")["sharing"]["joined"])

    def begin(self, text: str, floor: int, post: Post) -> int:
        """Find where the title with this post begins: not left of `floor`, a mark, or a word that ends there."""
        low = max(floor, post.start - LONGEST_ORGANISATION)
        start = post.start
        while start > low and text[start - 1] not in BOUNDARY:
            start -= 1
        start = self._through_brackets(text, low, start)
        cut = self._cutting.match(text, start, post.start)
        start = cut.end() if cut else start
        # （大会选举产生）主席: the last of the words stood at the end of a bracket
        start += text.startswith("）", start)
        for doubtful in self._doubtful.finditer(text, start, post.end):
            if doubtful.end() <= post.start:
                start = doubtful.end()
        dropped = self._dropped.match(text, start)
        return dropped.end() if dropped and dropped.end() <= post.start else start

    def _through_brackets(self, text: str, low: int, start: int) -> int:
        """Go on to the left of 区工商联（商会）主席: a short bracket within the organisation."""
        if start > low and text[start - 1] == "）":
            opening = text.rfind("（", max(low, start - 8), start)
            if opening > low and text[opening - 1] not in BOUNDARY:
                start = opening
                while start > low and text[start - 1] not in BOUNDARY:
                    start -= 1
        return start
