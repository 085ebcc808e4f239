"""Names without a title, in places where words can be nothing else: by a verb, behind a mark, in a list."""

from __future__ import annotations

import re
from functools import cached_property
from operator import methodcaller
from typing import TYPE_CHECKING

from xjcli.extract.mentions import PersonMention
from xjcli.lexicon import tables, templates

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from xjcli.extract.listings import Listing
    from xjcli.extract.names import NameReader, Range
    from xjcli.text import Text

END = methodcaller("end")
ITEM = re.compile(r"[\u4e00-\u9fff·]{2,}")
NAME_LIKE = r"(?:[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{1,9}·[\u4e00-\u9fff·]{1,12})"
ROW = re.compile(rf"(?:{NAME_LIKE}[、，]){{2,}}[\u4e00-\u9fff·]{{2,}}")
SHORTEST_ROW = 3
STRETCH = re.compile("(?:(?!（[^（）]*[0-9]+[名人位])[^。；\\n：])+")
"""How far a row of names may reach: not into a bracket that counts them."""
LONGEST_NAME = 4
SAFE_VERBS = ("chosen", "resigning")


class BareNameReader:
    """Reads the names that no title stands before; made once, it keeps nothing of a text."""

    def __init__(self, names: NameReader) -> None:
        self._names = names

    @cached_property
    def _verbs(self) -> list[tuple[str, re.Pattern[str], re.Pattern[str]]]:
        verbs = tables.raw("people")["verb"]
        return [(v["name"], self._before_name(v["left"]), re.compile(v["right"])) for v in verbs]

    def _before_name(self, left: str) -> re.Pattern[str]:
        """Compile an expression whose matches have the group `name`, empty, where a name may begin behind them."""
        return re.compile(f"(?:{left})(?:(?={self._names.beginning})(?P<name>))?")

    @cached_property
    def _clause_marks(self) -> str:
        marks: str = tables.raw("people")["bare"]["marks"]
        return marks

    @cached_property
    def _continuing(self) -> tuple[str, re.Pattern[str]]:
        continuing = tables.raw("people")["continuing"]
        return continuing["marks"], re.compile(continuing["right"])

    @cached_property
    def _mark(self) -> re.Pattern[str]:
        """What may stand before a name at its left edge: anything but a word, or a word that joins clauses."""
        return re.compile(f"[^·{templates.chinese_but(self._continuing[0])}](?={self._names.beginning})")

    @cached_property
    def _opening(self) -> re.Pattern[str]:
        return self._before_name(f"[{self._clause_marks}](?:{tables.raw('people')['bare']['opening']})")

    @cached_property
    def _bare_right(self) -> re.Pattern[str]:
        return re.compile(tables.raw("people")["bare"]["right"])

    def find(self, article: Text, listings: Sequence[Listing]) -> Iterator[PersonMention]:
        """Find bare names in safe places: by verbs, at the beginning of a clause, before 同志, in lists."""
        text = article.folded
        for rule, left, right in self._verbs:
            for _, names, end in self._rows(text, self._beginnings(text, left), safe=rule in SAFE_VERBS):
                if (names and right.match(text, names[-1][1])) or (names and right.match(text, end)):
                    yield from self._group(names, rule)
        starts = [0, *map(END, self._mark.finditer(text))]
        yield from self._behind_marks(text, starts)
        yield from self._bare(text, self._beginnings(text, self._opening))
        for start, names, _ in self._rows(text, (listing.end for listing in listings)):
            yield from self._group(names or self._spaced_row(article, start), "list-opened")
        yield from self._noted(text)
        yield from self._comrades(text)
        yield from self._lists(text, starts)

    def _spaced_row(self, article: Text, start: int) -> list[Range]:
        """Read a row of names set apart by white space, if one stands so near that a name can end there."""
        near = any(article.spaced(index) for index in range(start + 1, start + LONGEST_NAME + 1))
        stretch = STRETCH.match(article.folded, start) if near else None
        return self._names.row_at(article, start, stretch.end()) if stretch else []

    def _behind_marks(self, text: str, starts: list[int]) -> Iterator[PersonMention]:
        """Find bare names right behind a mark: those of a list that goes on, and those at the beginning of a clause."""
        marks, right = self._continuing
        opening: list[int] = []
        rows: dict[int, tuple[list[Range], int]] = {}
        given: set[int] = set()
        for start in starts:
            mark = text[start - 1 : start]
            names, end = row = rows.get(start) or self._names.list_at(text, start, safe=True)
            if not names:
                continue
            if start not in rows:
                rows.update((name, row) for name, _ in names)
            told = mark and mark in marks and start not in given
            if told and (right.match(text, names[-1][1]) or right.match(text, end)):
                rest = [name for name in names if name[0] >= start]
                given.update(name for name, _ in rest)
                yield from self._group(rest, "continuing")
            if mark in self._clause_marks:
                opening.append(start)
        yield from self._bare(text, opening)

    def _bare(self, text: str, starts: Iterable[int]) -> Iterator[PersonMention]:
        for start, names, end in self._rows(text, starts):
            last = None if names else self._names.transliterated_at(text, start)
            row = [(start, last)] if last else names
            if row and (self._bare_right.match(text, row[-1][1]) or self._bare_right.match(text, last or end)):
                yield from self._group(row, "bare")

    def _beginnings(self, text: str, opening: re.Pattern[str]) -> list[int]:
        """Give the places behind an opening where a name may begin."""
        return [match.end() for match in opening.finditer(text) if match.lastgroup]

    def _rows(self, text: str, starts: Iterable[int], *, safe: bool = False) -> Iterator[tuple[int, list[Range], int]]:
        """Read the names in a row from each start on, and the row's end; no row again from within: it may be long."""
        read: set[int] = set()
        for start in starts:
            if start not in read:
                names, end = self._names.list_at(text, start, safe=safe)
                read.update(name for name, _ in names)
                yield start, names, end

    def _group(self, names: list[Range], rule: str) -> Iterator[PersonMention]:
        for name in names:
            yield PersonMention(*name, (), names[0][0], rule)

    def _noted(self, text: str) -> Iterator[PersonMention]:
        """Find names by the note behind them: 王大山（侗族）, 李小云（女）."""
        for match in self._note.finditer(text):
            start = self._names.ending_at(text, match.start(), self._note_left)
            if start is not None:
                yield PersonMention(start, match.start(), (), start, "noted")

    @cached_property
    def _note(self) -> re.Pattern[str]:
        return re.compile(tables.raw("people")["noted"]["note"])

    @cached_property
    def _note_left(self) -> re.Pattern[str]:
        return re.compile(tables.raw("people")["noted"]["left"])

    @cached_property
    def _comrade(self) -> re.Pattern[str]:
        return re.compile(tables.raw("people")["comrade"]["word"])

    @cached_property
    def _comrade_left(self) -> re.Pattern[str]:
        return re.compile(tables.raw("people")["comrade"]["left"])

    def _comrades(self, text: str) -> Iterator[PersonMention]:
        """Find names by the word behind them: 王青同志."""
        for match in self._comrade.finditer(text):
            start = self._names.ending_at(text, match.start(), self._comrade_left)
            if start is not None:
                yield PersonMention(start, match.start(), (), start, "comrade")

    def _lists(self, text: str, starts: list[int]) -> Iterator[PersonMention]:
        """Find rows of three and more items that can all be names: 甲，乙、丙，丁…."""
        done = 0
        for start in starts:
            if start >= done and (row := ROW.match(text, start)):
                done = row.end()
                yield from self._within_row(text, start, done)

    def _within_row(self, text: str, start: int, end: int) -> Iterator[PersonMention]:
        row: list[Range] = []
        for item in ITEM.finditer(text, start, end):
            if self._names.is_name(item.group()) or (row and self._names.can_stand_among(item.group())):
                row.append(item.span())
            elif len(row) > 1 and (last := self._names.at(text, item.start())):
                row.append((item.start(), last))
                break
            else:
                yield from self._row(text, row)
                row = []
        yield from self._row(text, row)

    def _row(self, text: str, row: list[Range]) -> Iterator[PersonMention]:
        """Take a row for names when two in three are: a rare surname among others is none the less one."""
        if len(row) < SHORTEST_ROW:
            return
        names = sum(self._names.is_name(text[start:end]) for start, end in row)
        if names * 3 >= len(row) * 2:
            yield from self._group(row, "list")
