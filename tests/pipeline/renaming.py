"""Give every person and place of a text another name of the same shape, so that nothing known by heart can help."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.pipeline.articles import Told, told
from xjcli.lexicon.tables import raw, words

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from scoring.facts import Fact
    from xjcli.model import IssueRecord

SURNAMES = "周吴郑孙钱沈韩秦许吕曹严魏陶姜谢邹潘葛范彭鲁苗柳史唐薛雷贺汤罗郝顾孟尹姚邵汪祁毛臧熊舒屈项祝阮"
GIVEN = "诗涵宇轩梓睿嘉怡俊豪佳慧欣彤浩淼雨薇志刚晓燕丽娜建军栋秀英雪梅博思静振玉兰"
STEMS = "溪柳桃枫桂槐榆莲菱荷萍芦苇"
"""Characters for places: none begins or ends a word of the field."""
NAME = re.compile("[\u4e00-\u9fff]{2,3}")


@dataclass(frozen=True, slots=True)
class Renaming:
    """Other names for names: applied to texts and to facts alike."""

    names: dict[str, str]

    def text(self, words: str) -> str:
        """Replace every name in the words, the longest first."""
        longest_first = sorted(self.names, key=len, reverse=True)
        return re.sub("|".join(map(re.escape, longest_first)) or "(?!)", lambda found: self.names[found[0]], words)

    def facts(self, facts: list[Fact]) -> Told:
        """Replace every name in facts."""

        def renamed(value: object) -> object:
            if isinstance(value, tuple):
                return tuple(map(renamed, value))
            return self.text(value) if isinstance(value, str) and not value.isascii() else value

        return frozenset((kind, renamed(session), renamed(value)) for kind, session, value in told(facts))


def renaming(text: str, record: IssueRecord, facts: list[Fact], chance: Random) -> Renaming:
    """Choose other names for the people and places that were read from a text and that no line end cuts there."""
    joined = taken = "".join(text.split())
    names: dict[str, str] = {}
    for name in sorted(_people(facts) | _stems(record)):
        shape = _place if name in _stems(record) else _person
        other = _unused(lambda name=name, shape=shape: shape(name, chance), taken)  # type: ignore[misc]
        if other and 0 < joined.count(name) == text.count(name):
            names[name] = other
            taken += other
    return Renaming(names)


def _people(facts: list[Fact]) -> set[str]:
    """Give the names of two or three characters with a surname of one."""
    named = {fact.value[0] for fact in facts if fact.kind in ("names", "elected", "resigned")}
    return {name for name in named if NAME.fullmatch(name) and name[0] in words("names", "single")}


def _stems(record: IssueRecord) -> set[str]:
    """Give the names of places, of two characters and more, without the word for their level.

    A name that holds such a word itself (市中区) is of a shape of its own, and stays.
    """
    levels = sorted((word for level in raw("places")["levels"].values() for word in level), key=len, reverse=True)
    accounts = [account for article in record.articles for account in article.accounts]
    places = {place for account in accounts for place in (account.key.printed or account.key.place, *account.within)}
    ends = ((place, next((level for level in levels if place.endswith(level)), "")) for place in places if place)
    stems = {place.removesuffix(level) for place, level in ends if level and len(place) > len(level) + 1}
    return {stem for stem in stems if not any(level in stem for level in levels)}


def _person(name: str, chance: Random) -> str:
    return chance.choice(SURNAMES) + "".join(chance.sample(GIVEN, len(name) - 1))


def _place(name: str, chance: Random) -> str:
    return "".join(chance.sample(STEMS, len(name)))


def _unused(make: Callable[[], str], taken: str) -> str | None:
    return next((name for name in (make() for _ in range(50)) if name not in taken), None)
