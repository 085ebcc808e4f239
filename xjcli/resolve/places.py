"""What 镇, 区, 我县 and nothing at all stand for: the places that an article, or else its issue, names in full."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from heapq import merge
from typing import TYPE_CHECKING

from xjcli.extract.places import HEAD
from xjcli.lexicon import tables, templates
from xjcli.resolve.organisations import Organisations
from xjcli.resolve.sections import Head, above, heads_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from xjcli.extract.places import Place, PlaceReader
    from xjcli.extract.sessions import SessionMention
    from xjcli.text import Text

Chain = tuple[str, ...]
SHORTEST_WITH_PEOPLE = 2
PEOPLES = ("族", "自治")
"""One of these is in the name of a jurisdiction of a people, or of several: 小龙洞回族彝族乡, 青溪哈萨克自治州."""
WITH_PEOPLE = re.compile(".*(?:族(?:自治)?|自治).")
BANNER = "旗"
JOINED_BANNERS = ("自治旗", "联合旗")
"""Banners that are called by as little as one character of their name: 莫旗, 达茂旗."""
COMMUNE, PEOPLES_COMMUNE = "公社", "人民公社"
LONGEST = 12
COUNTRY = ("全国",)
THAT = "该"
"""Before a level it points at the place named last: 该乡."""
FARTHEST_POINTED = 160
"""So many characters before such a word the place is looked for."""
OTHER_KIND = 2
"""So many levels below, a name is that of another kind of place, though it ends alike."""


@cache
def _units() -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Compile the end of a place with what stands behind it and belongs to it (青溪镇|党委), and what before none.

    A level alone behind a mark or a particle (在区委) is left out: it names no place.
    """
    sharing = tables.raw("titles")["sharing"]
    levels = templates.alternation(tables.raw("places")["words"]["relative"])
    units = {word.lstrip("省市区县州镇乡旗盟") for word in (*sharing["committees"], *sharing["beside"])}
    units |= {*sharing["units"], *sharing["committee_endings"]}
    particles = "".join(tables.raw("places")["left"]["ambiguous"])
    return re.compile(f"(?:{levels})(?={templates.alternation(units)})"), re.compile(
        rf"{templates.NO_HAN}|[{particles}在的了对由是将把让]"
    )


@cache
def _before_others() -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give what stands before a place told of a person (曾任白沙镇…), and before one that another is set beside."""
    words = tables.raw("places")["words"]
    return (*words["career"], *words["filling"]), tuple(words["beside"])


class Gazetteer:
    """The places that one article names in full, and how often; asked for what a relative one stands for."""

    def __init__(self, reader: PlaceReader) -> None:
        self._reader = reader
        self._safe: Counter[Chain] = Counter()
        self._unsafe: Counter[Chain] = Counter()
        self._printed: dict[str, str] = {}
        self._forms: Forms | None = None
        self._full: dict[Chain, Chain] = {}
        self._levels: dict[str, Chain | None] = {}
        self.issue = Neighbours((), None)
        self.heads: list[Head] = []
        self._pointed: dict[int, Chain | None] = {}
        self._organisations = Organisations(reader)

    def learn(self, text: Text, body_start: int, mentions: Sequence[SessionMention]) -> None:
        """Take in its sections, and the places of its sessions and of the organisations in its text and heading."""
        self.heads = heads_of(text.folded, self._reader)
        self._organisations.learn(text.folded, (mention.place for mention in mentions))
        for mention in mentions:
            # 政协青溪县第五届…: the name of the session begins before the place, whose left edge is sure
            place = mention.place
            self._take(text, place, weight=3, sure=place is not None and mention.start < place.start)
            if place and place.relative and text.folded[place.start - 1 : place.start] == THAT:
                self._pointed[place.start] = self._named_before(text.folded, place)
        ending, alone = _units()
        match = ending.search(text.folded)
        while match:
            start, position = match.span()
            if start == 0 or alone.match(text.folded, start - 1):
                position = start + 1
            else:
                place = self._reader.ending_at(text.folded, position)
                if place and not self._is_of_somebody(text.folded, place):
                    self._take(text, place, weight=3 if start < body_start else 1)
            match = ending.search(text.folded, position)

    def learn_anywhere(self, text: Text, level: str) -> None:
        """Take in places of a level wherever they stand in the text; the last resort for a relative name.

        青溪开发区 is told of for itself there, and not as the 区 that a session is of.
        """
        words = tables.raw("places")["words"]
        for match in re.finditer(f"{re.escape(level)}(?![{''.join(words['within'])}])", text.folded):
            place = self._reader.ending_at(text.folded, match.end())
            if (
                place
                and self._reader.level(place.own) == self._reader.level(level)
                and self._is_told(text.folded, place)
            ):
                self._take(text, place, weight=1)

    def _is_told(self, folded: str, place: Place) -> bool:
        """Tell whether a place that no session and no organisation names may be the article's.

        与南湖区合作 names another one, unless it is named again.
        """
        if self._is_of_somebody(folded, place) or folded.startswith(HEAD, place.end):
            return False  # 王海涛镇长 is no town
        return not folded.endswith(_before_others()[1], 0, place.start) or folded.count(place.own) > 1

    @staticmethod
    def _is_of_somebody(folded: str, place: Place) -> bool:
        """Tell whether a place is told of a person, or a person is taken for one: 曾任白沙镇…, 任命张强市财政局局长."""
        return folded.endswith(_before_others()[0], 0, place.start)

    def _named_before(self, folded: str, place: Place) -> Chain | None:
        """Give the place that 该乡 points at: the last one of its level named before it, not far."""
        end = place.start
        low = max(0, end - FARTHEST_POINTED)
        while (at := folded.rfind(place.own, low, end)) >= 0:
            named = self._reader.ending_at(folded, at + len(place.own))
            if named and not named.relative:
                return named.chain
            end = at
        return None

    def _take(self, text: Text, place: Place | None, weight: int, *, sure: bool = False) -> None:
        if place and place.organisation:
            self._print(text, place)
            weight, place = 1, None if place.relative else self._reader.standing_at(text.folded, place.start)
        if place is None or place.relative or place.chain == COUNTRY or len(place.chain[-1]) > LONGEST:
            return
        (self._safe if place.safe or sure else self._unsafe)[place.chain] += weight
        self._forms = None
        self._full.clear()
        self._levels.clear()
        self._print(text, place)

    def _print(self, text: Text, place: Place) -> None:
        start = place.start
        for name in place.chain:
            self._printed.setdefault(name, text.written[start : start + len(name)])
            start += len(name)

    def printed(self, name: str) -> str:
        """Give a folded name as the text writes it: 青溪镇 -> 青溪鎮."""
        return self._printed.get(name, name)

    def own(self, level: str) -> Counter[str]:
        """Give all places of a level that the article names, and how often."""
        weights: Counter[str] = Counter()
        for counter in (self._safe, self._unsafe):
            for chain, weight in counter.items():
                weights.update({name: weight for name in chain if self._is_of(name, level)})
        return weights

    @property
    def safe(self) -> Counter[Chain]:
        """Give the places whose left edge is sure, and how often the article names each."""
        return self._safe

    def _is_of(self, name: str, level: str) -> bool:
        """Tell whether a place is one of a level: 东湖区 and 东湖开发区 of 区, but not 东湖社区, two levels below."""
        return (
            name.endswith(level) and name != level and self._reader.level(name) - self._reader.level(level) < OTHER_KIND
        )

    def main(self) -> Chain | None:
        """Give the place that the article names most, for a session that is named without any."""
        best = self._safe.most_common(1) or self._unsafe.most_common(1)
        return self._fullest(best[0][0]) if best else None

    def of_book(self, name: str | None) -> str | None:
        """Give the place that the book or the paper is of, where one named in it is wider: in 《青溪县志》 no 省."""
        own = self.issue.paper
        # an organisation has no level
        wider = name is not None and own is not None and 0 < self._reader.level(name) < self._reader.level(own)
        return own if wider else name

    def resolve(self, place: Place | None) -> Chain | None:
        """Give the full chain of a place as mentioned; its level alone where nothing tells, None for no place.

        学院 is None, too, where the article names none in full.
        """
        if place is None:
            return None
        if place.organisation:
            return self._organisations.resolve(place, self._own_of_level)
        if not place.relative:
            return self._settle(place)
        if pointed := self._pointed.get(place.start):
            return self._fullest(pointed)
        head = above(self.heads, place.start)
        if head and head.place and self._is_of(head.place, place.own):
            return self._fullest((head.place,))
        return self.of_level(place.own) or self.issue.of_level(place.own) or place.chain

    def _own_of_level(self, level: str) -> str | None:
        chain = self.of_level(level) or self.issue.of_level(level)
        return chain[-1] if chain else None

    def of_level(self, level: str) -> Chain | None:
        """Give the place that 镇 or 区 stands for: the one most named."""
        if level not in self._levels:
            self._levels[level] = self._most_named(level)
        return self._levels[level]

    def _most_named(self, level: str) -> Chain | None:
        for counter in (self._safe, self._unsafe):
            weights: Counter[str] = Counter()
            chains: dict[str, Chain] = {}
            for chain, weight in counter.items():
                for size in range(1, len(chain) + 1):
                    own = chain[size - 1]
                    if self._is_of(own, level):
                        weights[own] += weight
                        chains[own] = max(chains.get(own, ()), chain[:size], key=len)
            if weights:
                # the first named wins among equals: counters keep the order of the text
                return self._fullest(chains[weights.most_common(1)[0][0]])
        return None

    def _settle(self, place: Place) -> Chain:
        """Cut an unsafe left edge to a place that the article names safely: 对标青溪镇 is 青溪镇."""
        if not place.safe and len(place.chain) == 1:
            ending = self._known().ending(place.own)
            if ending:
                return self._fullest(ending)
        return self._fullest(place.chain)

    def _fullest(self, chain: Chain) -> Chain:
        """Write out a name that the article also gives longer (小龙洞乡, 小龙洞回族彝族乡; 察右中旗), its parents."""
        if chain not in self._full:
            self._full[chain] = self._longest(chain)
        return self._full[chain]

    def _longest(self, chain: Chain) -> Chain:
        own = chain[-1]
        best = chain
        for other in self._known().like(own):
            if other[-1] != own or len(other) > len(best):
                best = other
        return best

    def _known(self) -> Forms:
        if self._forms is None:
            self._forms = Forms(self._safe, self._unsafe)
        return self._forms


class Forms:
    """The places that an article names, by their names: found without a look at all of them."""

    def __init__(self, safe: Iterable[Chain], unsafe: Iterable[Chain]) -> None:
        self._ends: dict[str, tuple[int, Chain]] = {}
        self._named: dict[str, list[tuple[int, Chain]]] = {}
        self._longer: list[tuple[int, Chain]] = []
        parts = [*safe]
        for index, chain in enumerate(parts):
            self._ends.setdefault(chain[-1], (index, chain))
        chains = (chain[:size] for chain in (*parts, *unsafe) for size in range(1, len(chain) + 1))
        for form in enumerate(chains):
            name = form[1][-1]
            self._named.setdefault(name, []).append(form)
            if any(word in name for word in PEOPLES) or name.endswith((BANNER, PEOPLES_COMMUNE)):
                self._longer.append(form)

    def ending(self, name: str) -> Chain | None:
        """Give the first place of sure edges with which a name ends."""
        found = (self._ends[name[at:]] for at in range(len(name)) if name[at:] in self._ends)
        return min(found, default=(0, None))[1]

    def like(self, name: str) -> Iterator[Chain]:
        """Give the places of a name, and those for which it is short, in order, with what they lie in."""
        longer = ((at, chain) for at, chain in self._longer if _is_short_for(name, chain[-1]))
        return (chain for _, chain in merge(self._named.get(name, ()), longer))


class Neighbours:
    """The gazetteers of all articles of an issue, when each has learnt what its own names, and its paper's place."""

    def __init__(self, gazetteers: Sequence[Gazetteer], paper: Place | None) -> None:
        self._gazetteers = gazetteers
        self._paper = paper
        self._found: dict[str, Chain | None] = {}
        self._main: Chain | None = None
        self._silent: list[tuple[Gazetteer, Text]] = []

    @property
    def paper(self) -> str | None:
        """The name of the place that the paper, or the book, is named after."""
        return self._paper.own if self._paper else None

    def main(self) -> Chain | None:
        """Give the place that the articles of the issue name most, and far more than any other."""
        if self._main is None:
            weights: Counter[Chain] = Counter()
            for gazetteer in self._gazetteers:
                weights.update(gazetteer.safe)
            first, second = ([*(count for _, count in weights.most_common(2)), 0, 0])[:2]
            self._main = weights.most_common(1)[0][0] if first and first >= 2 * second else ()
        return self._main or None

    def also(self, gazetteer: Gazetteer, text: Text) -> None:
        """Take in an article that names no session and no organisation of a place, to be asked if no other knows."""
        self._silent.append((gazetteer, text))

    def _weights(self, level: str) -> Counter[str]:
        weights: Counter[str] = Counter()
        for gazetteer in self._gazetteers:
            weights.update(gazetteer.own(level))
        if not weights and level in tables.raw("places")["words"]["unnamed"]:
            for gazetteer, text in self._silent:
                gazetteer.learn_anywhere(text, level)
                weights.update(gazetteer.own(level))
        return weights

    def of_level(self, level: str) -> Chain | None:
        """Give the place of a level that the articles of the issue name far more than any other, or its paper's."""
        if level not in self._found:
            weights = self._weights(level)
            first, second = ([*(count for _, count in weights.most_common(2)), 0, 0])[:2]
            found = (weights.most_common(1)[0][0],) if first and first >= 2 * second else None
            # 县政协 in 《青溪县报》, where no article says which county
            own = self._paper.chain if self._paper and self._paper.own.endswith(level) else None
            self._found[level] = found or (own if not weights else None)
        return self._found[level]


def _is_short_for(own: str, name: str) -> bool:
    """Tell whether a place is another one, named without its peoples, or a banner by some of its characters."""
    if not len(own) < len(name) or own[-1] != name[-1]:
        return False
    if name.endswith(JOINED_BANNERS) and own[0] == name[0] and _holds_in_order(name, own):
        return True
    if len(own) <= SHORTEST_WITH_PEOPLE:
        return False
    if name.startswith(own[:-1]) and WITH_PEOPLE.fullmatch(name, len(own) - 1):
        return True
    if own.endswith(COMMUNE) and name == own.replace(COMMUNE, PEOPLES_COMMUNE):
        return True
    # 察右中旗 is 察哈尔右翼中旗
    return own[-1] == BANNER and (own[0], own[-2]) == (name[0], name[-2]) and _holds_in_order(name, own)


def _holds_in_order(name: str, characters: str) -> bool:
    rest = iter(name)
    return all(character in rest for character in characters)
