"""Sections of an article that a place or a body heads: 【青溪镇】上午9时…, 政协会议 on a line of its own."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from xjcli.lexicon import tables, templates
from xjcli.model import Body

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xjcli.extract.places import PlaceReader

HEAD = re.compile(
    rf"\n(?P<open>[【〔\[（●■▍◆▲]|[一二三四五六七八九十]+、)?"
    rf"(?P<name>{templates.HAN}{{2,12}})(?(open)(?:[】〕\]）：]|(?=\n))|(?=\n))"
)
"""Words alone on a line, or in brackets at the beginning of a paragraph; the first line of all heads no section."""
FEWEST = 2
"""One place alone on a line heads no section: it is where the article is from."""


class Head(NamedTuple):
    """The folded range of a heading, and the place that it names, or the bodies; its section ends with the next one."""

    start: int
    end: int
    place: str | None
    bodies: frozenset[Body]

    def is_of(self, body: Body, place: str | None) -> bool:
        """Tell whether its section is of a session of a body in a place."""
        return body in self.bodies or (self.place is not None and self.place == place)


def heads_of(text: str, reader: PlaceReader) -> list[Head]:
    """Find the headings of sections in a folded text, in order; none where there are not several of a kind."""
    found: list[Head] = []
    for match in HEAD.finditer(text):
        start, end = match.span("name")
        body = _bodies().fullmatch(text, start, end)
        place = None if body else reader.ending_at(text, end, floor=start)
        if body:
            held = tables.raw("standing")["short"]["bodies"][body["body"]]
            found.append(Head(match.start() + 1, match.end(), None, frozenset(map(Body, held))))
        elif place and not place.relative and place.start == start and len(place.chain) == 1:
            found.append(Head(match.start() + 1, match.end(), place.own, frozenset()))
    several = {bool(head.place) for head in found if sum(bool(h.place) is bool(head.place) for h in found) >= FEWEST}
    return [head for head in found if bool(head.place) in several]


def above(heads: Sequence[Head], position: int) -> Head | None:
    """Give the heading of the section in which a place of the text stands."""
    return next((head for head in reversed(heads) if head.start <= position), None)


@cache
def _bodies() -> re.Pattern[str]:
    bodies = templates.alternation(tables.raw("standing")["short"]["bodies"])
    return re.compile(f"(?P<body>{bodies})(?:会议|大会|全会|会)?")
