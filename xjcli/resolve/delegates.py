"""Which of the numbers of people told of a session count its delegates, and not those of one of its places."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from xjcli.lexicon import tables, templates
from xjcli.model import Body, DelegateCount

if TYPE_CHECKING:
    from collections.abc import Iterable

    from xjcli.extract.places import PlaceReader
    from xjcli.resolve.scopes import Meeting
    from xjcli.resolve.told import Told

LONGEST_PLACE = 16
"""The longest name of a place that is looked for before those who come from it."""
OF_PRESIDIUM = ("presidium-entitled", "presidium")
"""The rules of counts of the members of a presidium."""
INVITED = ("特邀", "邀请")
"""What those are called who sit in by invitation."""


class DelegateResolver:
    """Gives the delegate counts of a session."""

    def __init__(self, reader: PlaceReader) -> None:
        self._reader = reader

    def counted(self, told: Told, meeting: Meeting) -> Iterable[DelegateCount]:
        """Give the numbers told of a session in their order, each once, those of a table last."""
        text = told.mentions.article.text
        seen = set()
        for found in told.delegates.within(meeting.scope):
            if found.rule in OF_PRESIDIUM and meeting.key.body is not Body.PRESIDIUM:
                # the presidium of a Party congress, or of the CPPCC, met within it
                continue
            if self._are_of_part(text.folded, found.start, meeting.key.place or ""):
                continue
            owner = self._owners["of_body"].get(found.noun)
            if owner not in (None, meeting.key.body) and owner in told.bodies:
                continue
            if self._is_of_other(found.noun, meeting.key.body, told.bodies_at(found.start)):
                continue
            # 列席代表5名，特邀代表5名 are ten
            key = (found.kind, found.count, found.noun.startswith(INVITED))
            if key not in seen:
                seen.add(key)
                spans = text.spans(found.start, found.end)
                yield DelegateCount(found.kind, found.count, found.approximate, found.noun, spans, found.rule)
        for total in told.totals.within(meeting.scope):
            if (total.kind, total.count, False) not in seen:
                yield DelegateCount(total.kind, total.count, False, total.noun, total.spans, "table")

    def _is_of_other(self, noun: str, body: Body, told: set[Body]) -> bool:
        """Tell whether delegates called so are of the other of two congresses told of in one breath."""
        owners = self._owners["of_both"]
        return owners.get(noun, body) is not body and set(owners.values()) == told

    @cached_property
    def _owners(self) -> dict[str, dict[str, Body]]:
        """The bodies by what their delegates are called."""
        raw = tables.raw("delegates")
        return {
            table: {noun: Body(body) for body, nouns in raw[table].items() for noun in nouns}
            for table in ("of_body", "of_both")
        }

    @cached_property
    def _of_place(self) -> dict[str, str]:
        words: dict[str, str] = tables.raw("delegates")["of_place"]
        return words

    @cached_property
    def _link(self) -> re.Pattern[str]:
        return re.compile(rf"{templates.alternation(self._of_place['linking'].split())}*\Z")

    def _are_of_part(self, text: str, start: int, own: str) -> bool:
        """Tell whether those counted from `start` on come from a place that is not the session's `own`, but of it.

        来自青溪镇的9名代表; of a congress of the county also 青溪镇9名代表, and 我镇出席大会的代表9名.
        """
        words, floor = self._of_place, max(0, start - LONGEST_PLACE)
        behind = start - len(words["behind"]) * text.endswith(words["behind"], floor, start)
        begin = text.rfind(words["before"], floor, behind)
        if begin >= 0:
            since = begin + len(words["before"])
            place = self._reader.ending_at(text, behind, floor=since)
            if place is None or place.relative or place.own == own:
                return False
            return place.start == since or text[place.start - 1] in words["joined"]
        link = self._link.search(text[floor:start])
        place = self._reader.ending_at(text, floor + link.start() if link else start)
        if place is None or place.organisation or place.own == own:
            return False
        if not 0 < self._reader.level(own) < self._reader.level(place.own):
            return False
        return text[place.start - 1] in words["pointing"] if place.relative else place.safe
