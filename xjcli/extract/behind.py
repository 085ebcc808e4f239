"""Names with their titles behind them: 王青主席作…, 区委李大明书记, 张远书记、李明镇长出席."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from xjcli.extract.mentions import PersonMention
from xjcli.extract.titles import Post, TitleMention
from xjcli.lexicon import tables

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xjcli.extract.names import NameReader, Range
    from xjcli.extract.sharing import TitleSharing

CATEGORIES = frozenset({"leader", "deputy", "acting"})
SIZES = (4, 3, 2)
SEPARATORS = "、，和及"
MARKS = ("，", "。", "；", "、")
ORGANISATION_ENDS = "委会府"
LINKS = "为任"
"""What links a name with the post behind it, and is no part of it: 李明|任副主席."""
LEFT = 4
"""How many characters before a name tell that one can begin there."""


class TitleBehindReader:
    """Reads names whose title stands behind them, one or a row of them."""

    def __init__(self, names: NameReader, sharing: TitleSharing) -> None:
        self._names = names
        self._sharing = sharing

    @cached_property
    def _left(self) -> re.Pattern[str]:
        return re.compile(tables.raw("people")["titled"]["left"])

    @cached_property
    def _right(self) -> re.Pattern[str]:
        return re.compile(tables.raw("people")["titled"]["right"])

    def titled(self, text: str, name: Range, posts: Sequence[Post]) -> bool:
        """Tell whether the last name of a list has its own title behind it: 甲，乙主席，…; `posts` follow it."""
        own = next((post for post in posts if post.start >= name[1]), None)
        return (
            own is not None
            and own.start == name[1]
            and own.category in CATEGORIES
            and (text[own.end : own.end + 1] in MARKS or self._right.match(text, own.end) is not None)
        )

    def at(
        self, text: str, start: int, posts: Sequence[Post], closed_at: int, roster: frozenset[str]
    ) -> list[PersonMention]:
        """Read a row 张远书记、李明镇长出席, or one 王青主席作…, whose first post is the first of `posts`.

        `start` is where the title with that post would begin, its organisation before the name; `closed_at` is where
        what was read before ends. What the row ends with must be something that stands behind a title.
        """
        row: list[PersonMention] = []
        end = start
        for post in posts:
            begin = self._name_before(text, post, end, roster) if post.category in CATEGORIES else None
            if begin is None or (row and begin != end):
                break
            row.append(self._mention(text, end, begin, post, row[-1].titles[-1] if row else None))
            if text[post.end : post.end + 1] not in SEPARATORS:
                break
            end = post.end + 1
        if not row:
            return []
        last = row[-1].titles[-1].post[1]
        single = len(row) == 1 and row[0].start != closed_at
        closes = self._right.match(text, last) or (not single and text[last : last + 1] in (*MARKS, "等"))
        return row if closes else []

    def _name_before(self, text: str, post: Post, floor: int, roster: frozenset[str]) -> int | None:
        """Find where the name begins that ends where the post begins, not left of `floor`."""
        for size in SIZES:
            begin = post.start - size
            if begin < floor or not self._names.is_name(text[begin : post.start]):
                continue
            if text[post.start - 1] in LINKS and self._names.is_name(text[begin : post.start - 1]):
                continue
            if text[begin : post.start] in roster or self._left.search(text, max(0, begin - LEFT), begin):
                return begin
        return None

    def _mention(self, text: str, start: int, begin: int, post: Post, before: TitleMention | None) -> PersonMention:
        """Make the mention; a post in a row shares the organisation before the row's first name."""
        own = (post.start, post.end)
        if start < begin and text[begin - 1] in ORGANISATION_ENDS:
            title = TitleMention(((start, begin), own), ((start, begin),), own, False)
        else:
            title = self._sharing.share(text, [(post.start, post)], before)[0]
        return PersonMention(begin, post.start, (title,), begin, "title-behind")
