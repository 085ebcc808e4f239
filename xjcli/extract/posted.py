"""Rolls of those elected or appointed, below what says so: 主席：甲 / 副主席：乙、丙, 区长　丁."""

from __future__ import annotations

import re
from functools import cache, cached_property
from typing import TYPE_CHECKING

from xjcli.extract.mentions import ElectionMention
from xjcli.extract.titles import Post, TitleMention
from xjcli.lexicon import tables
from xjcli.model import ElectionKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from xjcli.extract.mentions import PersonMention
    from xjcli.extract.sharing import TitleSharing

BEHIND_COLON = re.compile(r"：(?:（按[^（）\n]{2,12}）)?[^：]{0,2}\Z")
LONGEST_LEAD = 18
WORDS = ("before", "line", "roll", "announced", "appointed", "standing")
"""The expressions of the table."""
ROW = re.compile(r"(?:（[^（）\n]*）|[^，。；：\n（）])*(?:\n|\Z)")
"""The rest of a line that holds names and notes on them."""
NEXT_LINE = re.compile(r"(?:（[^（）\n]*）|[^。；：\n（）])*\n")
"""What stands between a name and the entry on the next line."""


class PostedFinder:
    """Finds who has a post in a roll: behind it and a colon, or behind it at the beginning of a line."""

    def __init__(self, sharing: TitleSharing) -> None:
        self._sharing = sharing

    def find(self, text: str, people: Sequence[PersonMention]) -> Iterator[ElectionMention]:
        """Find them among the given people, who are in the order of the text."""
        last: tuple[int, TitleMention] | None = None
        for i, person in enumerate(people):
            begin = self._entry(text, person)
            if begin is None:
                continue
            known = last[1] if last and self._goes_on(text, last[0], begin, person) else None
            for title in person.titles:
                whole = self._whole(text, title, begin, known)
                last = (person.end, whole)
                office = session_offices().search(whole.text(text)) is not None
                yield ElectionMention(i, whole, self._kind(text, begin), title.post[0], person.end, "posted", office)

    def _entry(self, text: str, person: PersonMention) -> int | None:
        """Give where the entry of a roll that names a person begins; None where there is none."""
        if not person.titles or to_post().match(text, person.end):
            return None
        post = person.titles[-1].post
        if text.endswith(self._designate, 0, post[1]) or self._told(self._words["standing"], text, person.group):
            return None
        led = BEHIND_COLON.search(text, max(0, person.group - LONGEST_LEAD), person.group)
        if led and post[1] <= led.start():
            return led.start() if self._told(self._words["before"], text, led.start()) else None
        begin = person.begin
        of_line = text[begin - 1 : begin] == "\n" and post[1] == person.group and ROW.match(text, person.group)
        return begin if of_line and self._told(self._words["announced"], text, begin) else None

    def _told(self, words: re.Pattern[str], text: str, end: int) -> bool:
        return words.search(text, max(0, end - self._reach), end) is not None

    def _goes_on(self, text: str, end: int, begin: int, person: PersonMention) -> bool:
        """Tell whether an entry shares with the one whose names end at `end`: of one row, or of the next line."""
        line = text.rfind("\n", 0, begin + 1) + 1
        return person.group < end or NEXT_LINE.fullmatch(text, end, line) is not None

    def _whole(self, text: str, title: TitleMention, begin: int, known: TitleMention | None) -> TitleMention:
        """Write the organisation into a bare post: that of a heading above, or of the entry before."""
        if title.organisation:
            return title
        before = max(0, begin - self._reach)
        headings = list(self._words["line"].finditer(text, before, begin)) or list(
            self._words["roll"].finditer(text, before, begin)
        )
        if headings and (known is None or headings[-1].end() > known.post[1]):
            piece = headings[-1].span("body")
            return TitleMention((piece, *title.pieces), (piece,), title.post, True)
        return self._sharing.share(text, [(title.post[0], Post(*title.post, "leader"))], known)[0] if known else title

    def _kind(self, text: str, begin: int) -> ElectionKind:
        """Tell an appointment from an election by the last word before the roll."""
        told = list(self._words["announced"].finditer(text, max(0, begin - self._reach), begin))
        appointed = told and self._words["appointed"].search(told[-1].group())
        return ElectionKind.APPOINTED if appointed else ElectionKind.ELECTED

    @cached_property
    def _designate(self) -> tuple[str, ...]:
        return tuple(tables.raw("titles")["status"]["designate"])

    @cached_property
    def _words(self) -> dict[str, re.Pattern[str]]:
        """Give what rolls are told with, each expression by its name in the table."""
        posted = tables.raw("elections")["posted"]
        return {name: re.compile(posted[name]) for name in WORDS}

    @cached_property
    def _reach(self) -> int:
        return int(tables.raw("elections")["posted"]["reach"])


@cache
def to_post() -> re.Pattern[str]:
    """Give what leads from the last of a row of names to their post: 甲、乙|两名同志当选为."""
    return re.compile(tables.raw("elections")["links"]["tail"])


@cache
def session_offices() -> re.Pattern[str]:
    """Give the offices of a meeting itself, which are no elections to tell of: 大会秘书长, 监票人, 团长."""
    return re.compile("|".join(tables.raw("elections")["session_offices"]["patterns"]))
