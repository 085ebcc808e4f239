"""Titles in brackets behind a name, as minutes set them: 主持人：王青（镇党委书记、人大主席）."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING

from xjcli.lexicon import tables

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xjcli.extract.sharing import TitleSharing
    from xjcli.extract.titles import Post, TitleMention, TitleReader

BRACKET = re.compile("（[^（）。；：\n]{2,60}）")
SEPARATORS = "、，兼"


class BracketedTitleReader:
    """Reads the titles that a bracket behind a name gives, if it gives nothing else but notes (女, 回族)."""

    def __init__(self, titles: TitleReader, sharing: TitleSharing) -> None:
        self._titles = titles
        self._sharing = sharing

    def at(self, text: str, start: int, posts: Sequence[Post]) -> tuple[TitleMention, ...]:
        """Read the titles in the bracket that begins at `start`; `posts` are all of the text, in its order.

        None where one of its words is neither of a title nor a note: what is half read is no title.
        """
        bracket = BRACKET.match(text, start)
        if bracket is None:
            return ()
        elements: list[tuple[int, Post]] = []
        position, end = start + 1, bracket.end() - 1
        first = bisect_left(posts, start, key=attrgetter("start"))
        for post in (posts[index] for index in range(first, len(posts))):
            if post.end > end:
                break
            note = self._note.match(text, position)
            position = note.end() if note else position
            begin = self._titles.begin(text, position, post)
            if begin != position or text[post.end] not in f"{SEPARATORS}）":
                return ()
            elements.append((begin, post))
            position = post.end + 1
        if position != end + 1 or any(post.category in self._titles.untitled for _, post in elements):
            return ()
        return tuple(self._sharing.share(text, elements, None))

    @cached_property
    def _note(self) -> re.Pattern[str]:
        return re.compile(tables.raw("people")["noted"]["within"])
