"""Whose a post is that stands alone behind a name: that of the body or committee which the sentence named before.

选举产生…常务委员会，甲为主任 · 镇党委召开第一次全体会议，甲当选书记
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from xjcli.extract.titles import Post, TitleMention
from xjcli.lexicon import tables

if TYPE_CHECKING:
    from xjcli.extract.titles import TitleReader

SHORTEST_BODY = 4
REACH = 1_000
"""So far before a bare post the body is looked for that it is of: a sentence may go on without end."""


class FillingBodies:
    """Finds the bodies that bare posts are of."""

    def __init__(self, titles: TitleReader) -> None:
        self._titles = titles

    @cached_property
    def _data(self) -> dict[str, str]:
        data: dict[str, str] = tables.raw("elections")["session_offices"]
        return data

    @cached_property
    def _bodies(self) -> re.Pattern[str]:
        return re.compile(self._data["bodies"])

    @cached_property
    def _unnamed_bodies(self) -> re.Pattern[str]:
        return re.compile(self._data["unnamed_bodies"])

    def body(self, text: str, start: int, end: int) -> TitleMention | None:
        """Find the body that a bare post is of: 产生了…常务委员会，甲为主任."""
        named = None
        start = max(start, end - REACH)
        for match in self._bodies.finditer(text, start, end):
            begin = self._titles.begin(text, start, Post(match.end(), match.end(), "body"))
            named_by_term = self._unnamed_bodies.fullmatch(text, begin, match.end())
            if match.end() - begin > SHORTEST_BODY and not named_by_term:
                own = self._own_committee.search(text, begin, match.end())
                piece = (begin, own.start("committee") if own else match.end())
                named = TitleMention((piece,), (piece,), (piece[1], piece[1]), False)
        return named

    @cached_property
    def _own_committee(self) -> re.Pattern[str]:
        return re.compile(self._data["own_committee"] + r"\Z")

    def committee(self, text: str, start: int, end: int) -> TitleMention | None:
        """Find the committee whose plenum filled a bare post: 镇党委召开第一次全体会议，甲当选书记."""
        start = max(start, end - REACH)
        met = list(self._committees.finditer(text, start, end))
        if not met:
            return None
        begin, stop = self._titles.begin(text, start, Post(met[-1].end(), met[-1].end(), "body")), met[-1].end()
        return TitleMention(((begin, stop),), ((begin, stop),), (stop, stop), False) if begin < stop else None

    @cached_property
    def _committees(self) -> re.Pattern[str]:
        return re.compile(self._data["committees"])
