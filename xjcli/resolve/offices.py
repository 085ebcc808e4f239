"""Offices beside the words: 镇党委书记 is 新泾镇党委 · 书记, 镇长 is 新泾镇人民政府 · 镇长, 代理区长 an acting 区长."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from xjcli.lexicon import tables
from xjcli.model import OfficeStatus, Title

if TYPE_CHECKING:
    from xjcli.extract.places import PlaceReader
    from xjcli.extract.titles import TitleMention
    from xjcli.resolve.places import Gazetteer
    from xjcli.text import Text

TERM = re.compile(r"第?[0-9一二三四五六七八九十百首]+届")
LONGEST_BARE_PLACE = 3
"""How long the name of a place can be that stands before 市长 without its 市."""


class OfficeResolver:
    """Gives a title its normal form: organisation, post and status."""

    def __init__(self, reader: PlaceReader) -> None:
        self._reader = reader

    @cached_property
    def _government_word(self) -> str:
        word: str = tables.raw("titles")["offices"]["government"]
        return word

    @cached_property
    def _of_government(self) -> tuple[str, ...]:
        return tuple(tables.raw("titles")["offices"]["of_government"])

    @cached_property
    def _status(self) -> list[tuple[OfficeStatus, tuple[str, ...], tuple[str, ...]]]:
        """Give the words before and behind a post that say how it is held, the longest first."""
        words = tables.raw("titles")["status"]
        status = {name: tuple(sorted(words[name], key=len, reverse=True)) for name in words}
        return [
            (OfficeStatus.DESIGNATE, status["designate"], status["designate"]),
            (OfficeStatus.ACTING, status["acting"], ()),
            (OfficeStatus.FORMER, status["former"], ()),
        ]

    @cached_property
    def _held(self) -> tuple[str, ...]:
        return tuple(word for _, before, behind in self._status for word in (*before, *behind))

    @cached_property
    def _left(self) -> tuple[str, ...]:
        return tuple(tables.raw("titles")["status"]["former"])

    @cached_property
    def _manners(self) -> tuple[str, ...]:
        return tuple(sorted(tables.raw("titles")["offices"]["manners"], key=len, reverse=True))

    @cached_property
    def _plain(self) -> frozenset[str]:
        return frozenset(tables.raw("titles")["plain"]["posts"])

    @cached_property
    def _normal(self) -> list[tuple[str, str]]:
        return sorted(tables.raw("titles")["offices"]["normal"].items(), key=lambda item: -len(item[0]))

    @cached_property
    def _shorts(self) -> tuple[str, ...]:
        return tuple(short for short, _ in self._normal)

    @cached_property
    def _whole(self) -> list[tuple[re.Pattern[str], str]]:
        return [(re.compile(words), short) for words, short in tables.raw("titles")["offices"]["whole"]]

    @cached_property
    def _organs(self) -> list[tuple[str, tuple[str, ...]]]:
        return [(organ, tuple(bodies)) for organ, bodies in tables.raw("titles")["offices"]["organs"].items()]

    @cached_property
    def _level(self) -> re.Pattern[str]:
        return re.compile("[镇乡区县市省州旗]")

    def title(self, mention: TitleMention, text: Text, places: Gazetteer, rule: str) -> Title:
        """Make the title of a mention: as worded, and in its normal form with the place written out."""
        written = mention.text(text.written)
        organisation = "".join(text.folded[start:end] for start, end in mention.organisation)
        post = text.folded[mention.post[0] : mention.post[1]]
        status, post, organisation = self._split(post, organisation)
        if organisation.endswith(self._manners):
            manner = next(filter(organisation.endswith, self._manners))
            post, organisation = manner + post, organisation.removesuffix(manner)
        for organ, bodies in self._organs:
            if post.startswith(organ) and organisation.endswith(bodies):
                post, organisation = post.removeprefix(organ), organisation + organ
        spans = tuple(span for start, end in mention.pieces for span in text.spans(start, end))
        return Title(written, self.organisation(organisation, post, places), post, status, spans, rule)

    def _split(self, post: str, organisation: str) -> tuple[OfficeStatus | None, str, str]:
        """Take what says how an office is held off the post or the organisation."""
        held = post.startswith(self._held) or post.endswith(self._held)
        if post in self._plain or not (
            held or organisation.startswith(self._held) or organisation.endswith(self._left)
        ):
            return None, post, organisation
        if organisation.endswith(self._left):
            # 市侨联原主席 was the chair of 市侨联
            return OfficeStatus.FORMER, post, _without(organisation, (), self._left)
        for status, before, behind in self._status:
            if (post.startswith(before) or post.endswith(behind)) and (shorter := _without(post, before, behind)):
                return status, shorter, organisation
            if status is not OfficeStatus.DESIGNATE and organisation.startswith(before):
                return status, post, _without(organisation, before, ())
        return None, post, organisation

    def organisation(self, words: str, post: str, places: Gazetteer) -> str | None:
        """Write an organisation out in full: 镇党委 of an article on 新泾镇 is 新泾镇党委; 镇长's is the government."""
        words = TERM.sub("", words)
        for whole, short in self._whole:
            if match := whole.fullmatch(words):
                words = match.expand(short)
        words = words.removeprefix("中共").removeprefix("中国共产党")
        if post.endswith(self._of_government):
            return self._government(words, post, places)
        if not words:
            return None
        for short, full in self._normal if words.endswith(self._shorts) else ():
            if words.endswith(short) and not words.endswith("人民" + short):
                words = words.removesuffix(short) + full
                break
        return self._placed(words, places)

    def _government(self, words: str, post: str, places: Gazetteer) -> str | None:
        level = post[-2]
        government = self._government_word
        words = words.removesuffix(government).removesuffix("政府")
        place = words or level
        if place == level or len(place) == 1:
            chain = places.of_level(level)
            place = chain[-1] if chain else place
        elif len(place) <= LONGEST_BARE_PLACE and not place.endswith(level) and self._reader.divide(place + level):
            # 云州市长 is the mayor of 云州市
            place += level
        elif not place.endswith(self._reader.suffixes):
            return self._placed(place, places)
        return (self._reader.divide(place) or (place,))[-1] + government

    def _placed(self, words: str, places: Gazetteer) -> str:
        """Write out the level that an organisation's name begins with: 区人大常委会 -> 南湖区人大常委会."""
        if self._level.match(words) and not self._known_place(words):
            chain = places.of_level(words[0])
            if chain and chain[-1] != words[0]:
                return chain[-1] + words[1:]
        return words

    def _known_place(self, words: str) -> bool:
        """Tell whether the words begin with a whole place (城中区法院), not with a level alone (市法院)."""
        place = self._reader.standing_at(words, 0, 6)
        return place is not None and not place.relative


def _without(words: str, before: tuple[str, ...], behind: tuple[str, ...]) -> str:
    """Take the first fitting word off the end, and the first off the beginning."""
    ending = next(filter(words.endswith, behind), "")
    beginning = next(filter(words.startswith, before), "")
    return words.removesuffix(ending).removeprefix(beginning)
