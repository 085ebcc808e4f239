"""Reads sessions from tables, as gazetteers set them: 届次　会期　出席　列席　选出县长, and a row for each.

Columns are known by the white space or the bars between them, which the text of an article does not keep; so tables
are read from the lines of the source. What stands above a table says whose sessions they are. Its words stand in the
tables `[table]` of `lexicon/data/bodies.toml` and of `delegates.toml`.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from xjcli.extract.delegate_tables import FIGURE, Cell, cells_of
from xjcli.extract.mentions import DelegateMention, ElectionMention, PersonMention
from xjcli.extract.sessions import SessionMention
from xjcli.extract.sharing import TitleSharing
from xjcli.extract.titles import TitleMention, TitleReader
from xjcli.lexicon import numerals, tables, templates
from xjcli.model import Body, DelegateKind, ElectionKind
from xjcli.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from xjcli.extract.names import NameReader
    from xjcli.extract.places import Place, PlaceReader
    from xjcli.model import Article

TABLE = "table"
"""The rule of what a table says: that its sessions were held."""
REACH = 120
"""How many characters above a table its title is looked for."""
SEPARATORS = ("，", "、", "；")
NUMERAL = numerals.NUMERAL
ROW = re.compile(rf"第?(?P<term>{NUMERAL})届(?:第?(?P<number>{NUMERAL})次(?:会议)?)?")
CONGRESS = f"(?:{templates.HAN}{{0,8}}大会|{templates.HAN}{{0,4}}代会)?"
COUNTED = re.compile(f"第?(?P<term>{NUMERAL})[届次]{CONGRESS}")
"""A congress of a body that counts them: 第三次代表大会."""
PARTED = re.compile(rf"届[别次]次别|第?{NUMERAL}届第?{NUMERAL}次(?:会议)?")
NUMBER = re.compile(rf"第?(?P<number>{NUMERAL})次(?:会议)?")
DAY_IN_FIGURES = re.compile(r"[0-9]{4}[.-][0-9]{1,2}[.-][0-9]")
"""1954.3.12—14, where nothing but white space tells the day from the figure of the next cell."""
DAY = re.compile(f"[{numerals.CHARACTERS}]年|{DAY_IN_FIGURES.pattern}")


class Row(NamedTuple):
    """A row of a table: its session, the cells behind it under their headings, and those that set a day in figures."""

    session: SessionMention
    cells: tuple[tuple[Cell, Cell], ...]
    days: tuple[Cell, ...]


class Sessions(NamedTuple):
    """What the tables of an article say; who was elected is given with the title that a heading names.

    `days` are the ranges, in the folded text, of the cells that set a day in figures alone.
    """

    sessions: tuple[SessionMention, ...] = ()
    days: tuple[tuple[int, int], ...] = ()
    delegates: tuple[DelegateMention, ...] = ()
    elected: tuple[tuple[PersonMention, TitleMention], ...] = ()

    def among(self, people: Sequence[PersonMention]) -> list[PersonMention]:
        """Put those elected among the people found in the text, in order, each name once."""
        own = sorted(person for person, _ in self.elected)
        ends = [person.end for person in own]
        behind = ((person, bisect_right(ends, person.start)) for person in people)
        others = [person for person, at in behind if at == len(own) or own[at].start >= person.end]
        return sorted([*others, *own]) if own else list(people)

    def elections(self, people: Sequence[PersonMention]) -> Iterator[ElectionMention]:
        """Give the elections of those who are among the people given."""
        places = {(person.start, person.end): index for index, person in enumerate(people)}
        for person, title in self.elected:
            index = places[person.start, person.end]
            yield ElectionMention(index, title, ElectionKind.ELECTED, person.start, person.end, TABLE)


class SessionTableReader:
    """Reads the tables of articles; made once."""

    def __init__(self, places: PlaceReader, names: NameReader) -> None:
        self._places = places
        self._names = names
        self._titles = TitleReader()
        self._sharing = TitleSharing()

    def read(self, article: Article) -> Sessions:
        """Read the tables of an article, most of which have none."""
        if not any(word in article.text.folded for word in self._heads):
            return Sessions()
        rows = list(self._rows(article))
        cells = [pair for row in rows for pair in row.cells]
        counted = (self._counted(article, *pair) for pair in cells)
        elected = [found for pair in cells if (found := self._elected(article, *pair))]
        elected += [found for pair in cells for found in self._results(article, *pair)]
        days = tuple(_folded(article, cell) for row in rows for cell in row.days)
        return Sessions(tuple(row.session for row in rows), days, tuple(filter(None, counted)), tuple(elected))

    @cached_property
    def _table(self) -> dict[str, str]:
        table: dict[str, str] = tables.raw("bodies")["table"]
        return table

    @cached_property
    def _heads(self) -> tuple[str, ...]:
        return tuple(self._table["sessions"].split())

    @cached_property
    def _kinds(self) -> dict[str, DelegateKind]:
        words = tables.raw("delegates")["table"]
        return {word: DelegateKind(kind) for kind in DelegateKind for word in words[kind.value].split()}

    @cached_property
    def _body(self) -> re.Pattern[str]:
        return re.compile(templates.alternation(tables.raw("bodies")["table_bodies"]))

    @cached_property
    def _terms(self) -> str:
        return self._table["terms"]

    @cached_property
    def _chosen(self) -> re.Pattern[str]:
        return re.compile(self._table["elected"])

    def _rows(self, article: Article) -> Iterator[Row]:
        heads: list[Cell] = []
        whose: tuple[Body, Place | None] | None = None
        term: int | None = None
        for line in (_first_two_joined(_whole_words(cells)) for cells in cells_of(article)):
            if line[0].words in self._heads and any(cell.words in self._table["dates"].split() for cell in line[1:]):
                heads, whose, term = line, self._whose(article, line[0]), None
                continue
            counts = self._counts(line[0].words, whose[0], term) if whose else None
            if whose is None or counts is None or not any(DAY.search(cell.words) for cell in line[1:]):
                continue
            term = counts[0] if counts[1] else term
            start, end = _folded(article, line[0])
            session = SessionMention(start, end, *whose, *counts, TABLE)
            # white space may stand between those elected: 主任甲　副主任乙 are two cells under 选举结果
            results = heads[-1].words in self._table["results"].split()
            row = self._posts_joined(line, len(heads) - 1) if results else line
            columns = [*heads, *[heads[-1]] * (len(row) - len(heads) if results else 0)]
            cells = tuple(zip(columns[1:], row[1:], strict=True)) if len(columns) == len(row) else ()
            yield Row(session, cells, tuple(cell for cell in line if DAY_IN_FIGURES.match(cell.words)))

    def _posts_joined(self, line: list[Cell], first: int) -> list[Cell]:
        """Put a post, from the cell `first` on, together with the cell behind it: 书记　王青."""
        row = line[:first]
        for cell in line[first:]:
            above = row[-1] if len(row) > first else None
            posts = self._titles.posts(above.words, 0, len(above.words)) if above else []
            if above and posts and posts[-1].end == len(above.words):
                row[-1] = Cell(above.words + cell.words, Span(above.span.start, cell.span.end))
            else:
                row.append(cell)
        return row

    def _results(self, article: Article, head: Cell, cell: Cell) -> Iterator[tuple[PersonMention, TitleMention]]:
        """Read who was elected for what from a cell of results: 镇长甲，副镇长乙、丙."""
        if head.words not in self._table["results"].split():
            return
        offsets = article.text.offsets
        first, end = (bisect_left(offsets, edge) for edge in (cell.span.start, cell.span.end))
        text = article.text.folded[first:end]  # what stands beside the cell belongs to no title and no name
        position, title = 0, None
        for post in self._titles.posts(text, 0, len(text)):
            if post.start < position:
                continue
            names, stop = self._names.list_at(text, post.end + text.startswith("：", post.end), safe=True)
            if names:
                begin = max(position + text.startswith(SEPARATORS, position), self._titles.begin(text, position, post))
                (title,) = self._sharing.share(text, [(begin, post)], title)
                own, group = title.moved(first), first + names[0][0]
                for start, stop_of_name in names:
                    yield PersonMention(first + start, first + stop_of_name, (own,), group, TABLE), own
                position = stop

    def _counts(self, words: str, body: Body, term: int | None) -> tuple[int | None, int | None] | None:
        """Read the term and the number of a row: 三届一次, below it 二次; of other bodies 第三次代表大会."""
        if named := ROW.fullmatch(words):
            return numerals.value(named["term"]), numerals.value(named["number"] or "")
        if term and (numbered := NUMBER.fullmatch(words)):
            return term, numerals.value(numbered["number"])
        counted = COUNTED.fullmatch(words) if body not in (Body.NPC, Body.NPCSC) and not term else None
        return (numerals.value(counted["term"]), None) if counted else None

    def _whose(self, article: Article, head: Cell) -> tuple[Body, Place | None] | None:
        """Read from the title of a table whose sessions it lists: 泉水县第三至五届人民代表大会会议简况."""
        text = article.text.folded
        start = _folded(article, head)[0]
        found = list(self._body.finditer(text, max(0, start - REACH), start))
        if not found:
            return None
        begin, end = found[-1].span()
        before = re.compile(rf"(?:{self._terms})\Z").search(text, max(0, begin - REACH), begin)
        behind = re.compile(self._terms).search(text, end, start)
        place = self._places.ending_at(text, before.start() if before else begin)
        if place is None and behind:
            place = self._places.ending_at(text, behind.start(), floor=end)
        return Body(tables.raw("bodies")["table_bodies"][text[begin:end]]), place

    def _counted(self, article: Article, head: Cell, cell: Cell) -> DelegateMention | None:
        figure = FIGURE.match(cell.words) if head.words in self._kinds else None
        if figure is None or not int(figure[0]):
            return None
        return DelegateMention(
            *_folded(article, cell), self._kinds[head.words], int(figure[0]), False, head.words, TABLE
        )

    def _elected(self, article: Article, head: Cell, cell: Cell) -> tuple[PersonMention, TitleMention] | None:
        chosen = self._chosen.fullmatch(head.words)
        if chosen is None or not self._names.is_name(cell.words):
            return None
        end = _folded(article, head)[1]
        post = (end - len(chosen["post"]), end)
        title = TitleMention((post,), (), post, False)
        start, stop = _folded(article, cell)
        return PersonMention(start, stop, (title,), start, TABLE), title


def _whole_words(line: list[Cell]) -> list[Cell]:
    """Join words that are set with a space between two characters: 届　次, 李　明."""
    joined: list[Cell] = []
    open_at: int | None = None
    for cell, following in pairwise([*line, None]):
        if cell is None:
            continue
        single = len(cell.words) == 1 and re.fullmatch(templates.HAN, cell.words) is not None
        if open_at is not None and single:
            joined[-1] = Cell(joined[-1].words + cell.words, Span(joined[-1].span.start, cell.span.end))
            open_at = None
            continue
        joined.append(cell)
        open_at = len(joined) if single and following is not None else None
    return joined


def _first_two_joined(line: list[Cell]) -> list[Cell]:
    """Join the columns of the term and of the number, where a table has both: 届别　次别, 第一届　第二次."""
    if len(line) < 2 or not (PARTED.fullmatch(line[0].words + line[1].words)):
        return line
    return [Cell(line[0].words + line[1].words, Span(line[0].span.start, line[1].span.end)), *line[2:]]


def _folded(article: Article, cell: Cell) -> tuple[int, int]:
    """Give the range of a cell in the article's folded text."""
    start = bisect_left(article.text.offsets, cell.span.start)
    return start, start + len(cell.words)
