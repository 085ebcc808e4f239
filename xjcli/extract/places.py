"""Jurisdictions in running text: 上海市长宁区新泾镇, 我镇, 区, found by where they end.

A place has no mark at its left. It is read leftwards from a safe right edge (the word that follows it), up to a word
that cannot belong to it, and must then divide into names of falling level, each ending in its level's character.
"""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import NamedTuple

from xjcli.lexicon import numerals, tables, templates

REACH = 28
"""How many characters to the left a chain of jurisdictions may begin."""
SECTION = re.compile(rf"第{numerals.NUMERAL}[章节编篇](?=.)|日电(?!白[区县])")
"""What stands before a name without a mark: the number of a section, the end of a dateline (1月5日电)."""
CITY = "市"
"""Behind a name that ends as a prefecture's it belongs to it: 苏州市."""
PEOPLES = "各族自治"
"""Of a place like 龙胜各族自治县 the 各 is part of its name."""
JOINING = "和及与为任作做经比"
PREFECTURE = "州"
"""Ends the names of prefectures and of many a town: 苏州."""
OTHER = re.compile(f"(?s:.*)(?!·){templates.NO_HAN}")
"""All up to the last character that stands in no name of a place."""
NOTE = re.compile("（(?:乡|镇|公社)）$")
"""What a place was before: a note behind its name."""
COUNTY = 3
"""The level of counties and districts."""
SHORTEST = 2
HEAD = "长"
"""What a level and this name is an office: no name of one character and a level stands before it."""
LONGEST_NAME = 16
LONGEST_DOUBTFUL = 5
"""How long a name may be that holds a character which more often stands before a name."""
KNOWN = 4096
"""Of so many names it is remembered how they divide: a paper names the same places again and again."""


class Place(NamedTuple):
    """A chain of jurisdictions, widest first, with its folded range; `relative` when named by its level alone.

    An `organisation` is the last of its chain: 江南省 > 青溪县人民医院; 学院 alone is a relative one.
    """

    start: int
    end: int
    chain: tuple[str, ...]
    relative: bool
    safe: bool
    organisation: bool = False

    @property
    def own(self) -> str:
        """Give the jurisdiction's own short name."""
        return self.chain[-1]


class PlaceReader:
    """Reads the jurisdiction that ends, or stands, at a given place of a folded text."""

    def __init__(self) -> None:
        self.divide = lru_cache(KNOWN)(self._divide)

    @cached_property
    def _levels(self) -> dict[str, int]:
        return {suffix: int(level) for level, suffixes in tables.raw("places")["levels"].items() for suffix in suffixes}

    @cached_property
    def suffixes(self) -> tuple[str, ...]:
        """Give the endings of the names of jurisdictions."""
        return tuple(self._levels)

    @cached_property
    def _relative(self) -> re.Pattern[str]:
        words = tables.raw("places")["words"]
        return re.compile(rf"(?:[{''.join(words['pointing'])}])?({templates.alternation(words['relative'])})\Z")

    @cached_property
    def _national(self) -> tuple[str, ...]:
        return tuple(tables.raw("places")["words"]["national"])

    @cached_property
    def _level_words(self) -> frozenset[str]:
        return frozenset(tables.raw("places")["words"]["relative"])

    @cached_property
    def _zones(self) -> frozenset[str]:
        return frozenset(tables.raw("places")["zones"]["words"])

    @cached_property
    def _longest(self) -> dict[int, int]:
        return {int(level): longest for level, longest in tables.raw("places")["longest"].items()}

    @cached_property
    def _longest_ending(self) -> dict[str, int]:
        longest: dict[str, int] = tables.raw("places")["longest_ending"]
        return longest

    @cached_property
    def _cutting(self) -> re.Pattern[str]:
        return re.compile(templates.last_of(tables.raw("places")["left"]["cutting"]))

    @cached_property
    def _doubled(self) -> re.Pattern[str]:
        return re.compile(tables.raw("places")["words"]["doubled"])

    @cached_property
    def _province(self) -> re.Pattern[str]:
        """What names the province before another jurisdiction, whose own name has three characters and more."""
        provinces = tables.raw("places")["provinces"]
        short = templates.alternation(provinces["short"])
        return re.compile(rf"{short}(?!(?:{provinces['unless']})\Z)(?={templates.HAN}{{3,}}\Z)")

    @cached_property
    def _beginning(self) -> re.Pattern[str]:
        return re.compile(templates.alternation(tables.raw("places")["left"]["beginning"]))

    @cached_property
    def _holding(self) -> frozenset[str]:
        return frozenset(tables.raw("places")["left"]["holding"])

    @cached_property
    def _counted_from(self) -> frozenset[str]:
        return frozenset(tables.raw("places")["left"]["after_figures"])

    @cached_property
    def _ambiguous_characters(self) -> frozenset[str]:
        return frozenset(tables.raw("places")["left"]["ambiguous"])

    def ending_at(self, text: str, end: int, *, floor: int = 0) -> Place | None:
        """Read the place that ends at `end`, or None; nothing left of `floor` is looked at.

        The place is `safe` when a mark, a figure, the start of the text or the Party's name stands before it.
        """
        low, stop, last = max(floor, end - REACH), end, text[end - 1 : end]
        if last == "）" and (note := NOTE.search(text, low, end)):
            stop = note.start()
            last = text[stop - 1 : stop]
        if stop <= low or last not in self.last_characters:
            return None
        other = OTHER.match(text, low, stop)
        start = other.end() if other else low
        if text.endswith(self._national, start, stop):
            word = max((w for w in self._national if text.endswith(w, start, stop)), key=len)
            return Place(stop - len(word), end, ("全国",), False, True)
        cut = self._cut(text, start, stop)
        province = self._province.match(text, cut, stop)
        cut = province.end() if province else cut
        # 青溪县　县第五届…: the level said again behind a name set apart
        again = stop - 1 if self._doubled.fullmatch(text, cut, stop) else stop
        chain = self.divide(text[cut:again])
        # 该镇镇长, 乡镇: levels are no name, nor is the 代县 of 代县长
        acting = len(chain) == 1 and len(chain[0]) == SHORTEST and text.startswith(HEAD, end)
        named = chain and not acting and chain[0][:-1] not in self._level_words and chain[0] not in self._level_words
        if named and (len(chain) > 1 or len(chain[0]) > 1):
            safe = cut == start and (start > low or start == floor)
            return Place(cut, end, chain, False, safe or text.endswith(self._sure, start, cut))
        relative = self._relative.search(text, start, stop)
        if relative:
            return Place(relative.start(1), end, (relative.group(1),), True, True)
        return None

    def standing_at(self, text: str, start: int, limit: int = 16) -> Place | None:
        """Read the place that begins at `start` and is as short as a place can be, or None."""
        for end in range(start + 1, min(start + limit, len(text)) + 1):
            if text.startswith(CITY, end) and text[end - 1] == PREFECTURE:
                continue
            if text[end - 1] in self.last_characters and (place := self.ending_at(text, end, floor=start)):
                return place if place.start == start else None
        return None

    @cached_property
    def _sure(self) -> tuple[str, ...]:
        return tuple(tables.raw("places")["left"]["sure"])

    @cached_property
    def last_characters(self) -> frozenset[str]:
        """Give the characters in which the name of a place ends."""
        return frozenset(word[-1] for word in (*self._levels, *self._national))

    def _cut(self, text: str, start: int, stop: int) -> int:
        heading = SECTION.match(text, start, stop)
        start = heading.end() if heading else start
        match = self._cutting.match(text, start, stop)
        if match and text.startswith(PEOPLES, match.end() - 1):
            match = self._cutting.match(text, start, match.end() - 1)
        cut = match.end() if match and match.end() < stop else start
        if (
            cut == start
            and stop - start > 1
            and text[start] in self._counted_from
            and text[start - 1 : start].isdigit()
        ):
            cut += 1
        rest = text[cut + 1 : stop]
        if text[cut] in self._leading and (len(rest) > SHORTEST or rest in self._level_words):
            cut += self._beginning.match(text, cut, stop) is None
        if self._ambiguous_characters.isdisjoint(text[cut : stop - 1]):
            return cut
        for index in range(stop - 2, cut - 1, -1):
            joining = text[index] in JOINING and self._relative.fullmatch(text, index + 1, stop) is not None
            # 任县 is a name, and 王强任县 none
            begins = self._beginning.match(text, index, stop) and not (joining and index > cut)
            if text[index] not in self._ambiguous_characters or begins:
                continue
            if text[index - 1 : index + 1] in self._holding:
                continue
            # 呼和浩特市 keeps its 和; 新泾镇和程家桥街道, or a name that would be too long, does not
            if index == cut or joining or text[index - 1] in self.last_characters or stop - cut > LONGEST_DOUBTFUL:
                return index + 1
        return cut

    @cached_property
    def _leading(self) -> frozenset[str]:
        return frozenset(tables.raw("places")["left"]["leading"])

    def _divide(self, words: str) -> tuple[str, ...]:
        """Divide `上海市长宁区新泾镇` into its jurisdictions, as many as fall in level; empty if it is no chain."""
        ends = [end for end in range(2, len(words) + 1) if words[end - 1] in self.last_characters]
        if not ends or ends[-1] != len(words):
            return ()
        best: tuple[str, ...] = ()
        stack: list[tuple[int, int, tuple[str, ...]]] = [(0, 0, ())]
        while stack:
            position, level, chain = stack.pop()
            if position == len(words):
                if len(chain) > len(best):
                    best = chain
                continue
            for end in ends:
                if not position + 2 <= end <= position + LONGEST_NAME:
                    continue
                if position and words[position:end] in self._zones:
                    continue
                for size in (3, 2, 1):
                    next_level = self._levels.get(words[end - size : end]) if end - size > position else None
                    if next_level is not None and next_level > level and self._fits(words[position:end], next_level):
                        stack.append((end, next_level, (*chain, words[position:end])))
                        break
        return best

    def _fits(self, name: str, level: int) -> bool:
        if len(name) == SHORTEST and name[1] in self._short["levels"] and name not in self._short["names"]:
            return False
        if name.endswith(self._common):
            return False
        longest = self._longest_ending.get(name[-1], self._longest[level])
        return len(name) <= longest or "族" in name or "自治" in name

    @cached_property
    def _short(self) -> dict[str, list[str]]:
        short: dict[str, list[str]] = tables.raw("places")["short"]
        return short

    @cached_property
    def _common(self) -> tuple[str, ...]:
        return tuple(tables.raw("places")["common"]["endings"])

    def headed(self, text: str, start: int, end: int) -> list[Place]:
        """Give the jurisdictions that stand one behind the other from `start` to `end`, down to a county.

        What ends as a narrower one within the name of an organisation is a word as well: 青溪县农村信用社.
        """
        found: list[Place] = []
        while (
            (place := self.standing_at(text, start, end - start))
            and not place.relative
            and self.level(place.own) <= COUNTY
        ):
            found.append(place)
            start = place.end
        return found

    def level(self, name: str) -> int:
        """Give the level of a jurisdiction's name or of a relative one, 1 the widest; 0 for none, the country too."""
        return next((self._levels[name[-size:]] for size in (3, 2, 1) if name[-size:] in self._levels), 0)
