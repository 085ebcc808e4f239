"""Organisations that hold sessions: 青溪县人民医院, 云溪化工集团, 一五〇团; 学院 stands for one named elsewhere.

Their names are read leftwards from their last word, as those of jurisdictions are, up to a mark or a word that cuts.
"""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING, Any

from xjcli.extract.places import JOINING, REACH, Place
from xjcli.lexicon import numerals, tables, templates
from xjcli.model import Body

if TYPE_CHECKING:
    from xjcli.extract.places import PlaceReader

DAY = re.compile(f"[年月{numerals.CHARACTERS}]+日")
"""A day in Chinese figures, which stands before a name without a mark: 五月八日青溪中学."""
SHORTEST = 2
"""So many characters stand before the last word of a name: 青溪|中学; one if it is a level: 县|医院."""


@cache
def organised() -> frozenset[Body]:
    """Give the bodies that an organisation may have."""
    return frozenset(map(Body, tables.raw("bodies")["organised"]["bodies"]))


@cache
def _words() -> dict[str, Any]:
    words: dict[str, Any] = tables.raw("places")["organisations"]
    return words


class OrganisationReader:
    """Reads the organisation whose name ends at a given place of a folded text."""

    def __init__(self, places: PlaceReader) -> None:
        self._places = places

    def ending_at(self, text: str, end: int) -> Place | None:
        """Read the organisation that ends at `end`, with its Party committee if one is named, or None.

        It is `relative` where its last word stands alone, and `safe` as a jurisdiction is.
        """
        if text[end - 1 : end] not in self._last_characters:
            return None
        low = max(0, end - REACH)
        tail = self._tail.search(text, low, end)
        stop = tail.start() if tail else end
        if unit := self._unit.search(text, low, stop):
            return self._numbered(text, unit, end)
        if pointed := self._pointed.search(text, low, stop):
            return Place(pointed.start(1), end, (pointed[1],), True, True, True)
        ending = self._ending.search(text, low, stop)
        run = self._run.search(text, low, stop) if ending else None
        if ending is None or run is None or text.endswith(self._unless, low, stop):
            return None
        start, safe = self._cut(text, run.start(), ending.start())
        if start == ending.start():
            # 青经局 is not the 局 behind 经
            short = len(ending[0]) == 1 and text[start - 1 : start] in self._ambiguous
            stands = not short and ending[0] in _words()["standing_for"]
            return Place(start, end, (ending[0],), True, True, True) if stands else None
        beyond = start == low and self._run.match(text, low - 1, low) is not None
        return None if beyond else self._named(text, start, (ending.start(), stop, end), safe=safe)

    def holding(self, text: str, end: int) -> Place | None:
        """Read the organisation that ends at `end` and holds what is named behind: in 在青溪中学召开 none does."""
        place = self.ending_at(text, end)
        return None if place and text.endswith(self._venue, 0, place.start) else place

    def _numbered(self, text: str, unit: re.Match[str], end: int) -> Place | None:
        """Make a place of a regiment, with its division if it is named; 代表团 counted so are none: 机关一团."""
        start = unit.start()
        run = self._run.search(text, max(0, start - REACH), start)
        alone = run is None or text.endswith(self._above_units, 0, start)
        if run and not alone and self._cut(text, run.start(), start)[0] != start:
            return None
        return Place(start, end, tuple(name for name in unit.groups() if name), False, True, True)

    def _named(self, text: str, start: int, ends: tuple[int, int, int], *, safe: bool) -> Place | None:
        """Make an organisation of a name; `ends` are those of its own words, of the whole name and of the mention."""
        own, stop, end = ends
        if own - start < SHORTEST and text[start:own] not in self._levels:
            return None
        heads = self._places.headed(text, start, own)
        # 人力资源和社会保障局 is one, and 社会保障局 not what it is called
        if not heads and text[start - 1 : start] in (*JOINING, "") and start and text[start] not in self._levels:
            return None
        upper = tuple(name for head in heads[:-1] for name in head.chain)
        chain = (*upper, text[heads[-1].start if upper else start : stop])
        # what opens a headline may be a slogan without a mark behind it
        return Place(start, end, chain, False, safe and start > 0, True)

    def _cut(self, text: str, start: int, stop: int) -> tuple[int, bool]:
        """Give where a name begins between `start` and its last word, and whether that is sure."""
        cut, safe = start, True
        for word in self._cutting.finditer(text, start, stop):
            if word[0] not in self._kept:
                cut, safe = word.end(), word[0] in self._sure
        left = tables.raw("places")["left"]
        if cut == start < stop and text[cut] in left["after_figures"] and text[cut - 1 : cut].isdigit():
            cut += 1
        day = DAY.match(text, cut, stop)
        cut = day.end() if day else cut
        if cut < stop and text[cut] in left["leading"] and not self._beginning.match(text, cut, stop):
            cut += 1
        return cut, safe

    @cached_property
    def _last_characters(self) -> frozenset[str]:
        words = _words()
        ends = (*words["endings"], *words["tails"], *words["standing_for"], *words["regiments"], words["division"])
        return frozenset((*(word[-1] for word in ends), *words["numbered_ends"]))

    @cached_property
    def _ending(self) -> re.Pattern[str]:
        words = _words()
        return re.compile(rf"(?:{templates.alternation(words['endings'])}|{words['numbered']})\Z")

    @cached_property
    def _tail(self) -> re.Pattern[str]:
        return re.compile(rf"(?:{templates.alternation(_words()['tails'])})\Z")

    @cached_property
    def _unit(self) -> re.Pattern[str]:
        words = _words()
        count, regiment = f"第?{numerals.NUMERAL}", templates.alternation(words["regiments"])
        return re.compile(rf"(?:({count}{words['division']})?({count}(?:{regiment}))|({count}{words['division']}))\Z")

    @cached_property
    def _above_units(self) -> tuple[str, ...]:
        return tuple(_words()["above_regiments"])

    @cached_property
    def _pointed(self) -> re.Pattern[str]:
        words = _words()
        single = "".join(word for word in words["standing_for"] if len(word) == 1)
        return re.compile(rf"[{''.join(words['pointing'])}]([{single}])\Z")

    @cached_property
    def _run(self) -> re.Pattern[str]:
        bracketed = templates.alternation(_words()["bracketed"])
        return re.compile(rf"(?:{templates.HAN}|·|（(?:{bracketed})）|(?<=第)[0-9]+)+\Z")

    @cached_property
    def _cutting(self) -> re.Pattern[str]:
        left = tables.raw("places")["left"]
        return re.compile(templates.alternation([*left["cutting"], *left["ambiguous"], *self._kept]))

    @cached_property
    def _ambiguous(self) -> frozenset[str]:
        return frozenset(tables.raw("places")["left"]["ambiguous"])

    @cached_property
    def _kept(self) -> frozenset[str]:
        left = tables.raw("places")["left"]
        return frozenset((*left["holding"], *left["beginning"], *_words()["holding"]))

    @cached_property
    def _beginning(self) -> re.Pattern[str]:
        return re.compile(templates.alternation(tables.raw("places")["left"]["beginning"]))

    @cached_property
    def _sure(self) -> frozenset[str]:
        return frozenset(tables.raw("places")["left"]["sure"])

    @cached_property
    def _unless(self) -> tuple[str, ...]:
        return tuple(_words()["unless"])

    @cached_property
    def _venue(self) -> tuple[str, ...]:
        return tuple(_words()["venue"])

    @cached_property
    def _levels(self) -> frozenset[str]:
        return frozenset(tables.raw("places")["words"]["relative"])
