"""Which organisation 学院, 我院 and 市公安局 stand for: those that an article names in full."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache, cached_property
from typing import TYPE_CHECKING

from xjcli.extract.organisations import OrganisationReader
from xjcli.lexicon import tables, templates

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from xjcli.extract.places import Place, PlaceReader

Chain = tuple[str, ...]
ORDINAL = "第"
"""A regiment is the same with it and without: 第149团."""


@cache
def _standing_for() -> dict[str, tuple[str, ...]]:
    kinds = tables.raw("places")["organisations"]["standing_for"]
    return {word: tuple(ends) for word, ends in kinds.items()}


class Organisations:
    """The organisations that one article names; asked for the full name of one of them."""

    def __init__(self, places: PlaceReader) -> None:
        self._places = places
        self._safe: Counter[Chain] = Counter()
        self._unsafe: Counter[Chain] = Counter()
        self._text = ""
        self._resolved: dict[tuple[Chain, bool, bool], Chain | None] = {}

    def learn(self, text: str, places: Iterable[Place | None]) -> None:
        """Take in those that the sessions of an article are of, and its folded text."""
        self._text = text
        for place in places:
            if place and place.organisation and not place.relative:
                (self._safe if place.safe else self._unsafe)[place.chain] += 1

    def resolve(self, place: Place, of_level: Callable[[str], str | None]) -> Chain | None:
        """Give the full chain of an organisation as mentioned, None where the article names none for its kind.

        `of_level` tells which place 市 is, of 市公安局.
        """
        asked = place.chain, place.relative, place.safe
        if asked not in self._resolved:
            named = self._named(_standing_for()[place.own]) if place.relative else self._full(place, of_level)
            self._resolved[asked] = named
        return self._resolved[asked]

    def _full(self, place: Place, of_level: Callable[[str], str | None]) -> Chain:
        ending = self._by_ends.get(place.own, [])
        fuller = [chain for chain in ending if self._is_of(chain[-1], place.own)]
        if fuller:
            return max(fuller, key=lambda chain: (len(chain[-1]), len(chain)))
        shorter = [chain for at in range(len(place.own)) for chain in self._by_name.get(place.own[at:], ())]
        settled = None if place.safe else next((c for c in shorter if not self._is_of(place.own, c[-1])), None)
        if settled and settled[-1] != place.own:
            return settled
        if (level := self._headed_by_level.match(place.own)) and (named := of_level(level[0])):
            return (named + place.own[level.end() :],)
        return max((chain for chain in ending if chain[-1] == place.own), key=len, default=place.chain)

    @cached_property
    def _by_ends(self) -> dict[str, list[Chain]]:
        """The chains by all that their names can be cut to from the left."""
        found: dict[str, list[Chain]] = {}
        for chain in (*self._safe, *self._unsafe):
            for at in range(len(chain[-1])):
                found.setdefault(chain[-1][at:], []).append(chain)
        return found

    @cached_property
    def _by_name(self) -> dict[str, list[Chain]]:
        found: dict[str, list[Chain]] = {}
        for chain in self._safe:
            found.setdefault(chain[-1], []).append(chain)
        return found

    def _is_of(self, longer: str, shorter: str) -> bool:
        """Tell whether a name is a shorter one with what it belongs to: 青溪市公安局, of 公安局 and of 市公安局."""
        if longer == shorter or not longer.endswith(shorter):
            return False
        head = longer[: -len(shorter)]
        above = head == ORDINAL or head.endswith(self._endings)
        return above or bool(self._places.divide(head) or self._places.divide(head + shorter[0]))

    @cached_property
    def _endings(self) -> tuple[str, ...]:
        return tuple(tables.raw("places")["organisations"]["endings"])

    def _named(self, ends: tuple[str, ...]) -> Chain | None:
        """Give the organisation of a kind that the sessions are of most, else the one named most in the text."""
        for known in (self._safe, self._unsafe, self._anywhere(ends)):
            fitting = Counter({chain: count for chain, count in known.items() if chain[-1].endswith(ends)})
            if fitting:
                return fitting.most_common(1)[0][0]
        return None

    def _anywhere(self, ends: tuple[str, ...]) -> Counter[Chain]:
        reader = OrganisationReader(self._places)
        found = (reader.ending_at(self._text, m.end()) for m in re.finditer(templates.alternation(ends), self._text))
        return Counter(place.chain for place in found if place and place.safe and not place.relative)

    @cached_property
    def _headed_by_level(self) -> re.Pattern[str]:
        places = tables.raw("places")
        levels = templates.alternation(places["words"]["relative"])
        return re.compile(f"(?:{levels})(?={templates.alternation(places['organisations']['public'])})")
