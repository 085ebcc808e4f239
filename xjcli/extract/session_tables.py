"""Reads sessions from tables, as gazetteers set them: 届次　会期　出席　列席　选出县长, and a row for each.

What stands above a table says whose sessions they are. Its words stand in the tables `[table]` of
`lexicon/data/bodies.toml` and of `delegates.toml`.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, NamedTuple

from xjcli.extract.mentions import DelegateMention, ElectionMention, PersonMention
from xjcli.extract.numbered_sessions import HEADING
from xjcli.extract.sessions import SessionMention
from xjcli.extract.table_cells import FIGURE, Cell, columns_of
from xjcli.extract.table_elections import TableElections
from xjcli.lexicon import numerals, tables, templates
from xjcli.model import Body, DelegateKind, ElectionKind
from xjcli.reading.tables import headings
from xjcli.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from xjcli.extract.names import NameReader
    from xjcli.extract.places import Place, PlaceReader
    from xjcli.extract.titles import TitleMention
    from xjcli.model import Article

TABLE = "table"
"""The rule of what a table says: that its sessions were held."""
REACH = 120
"""How many characters above a table its title is looked for."""
NUMERAL = numerals.NUMERAL
ROW = re.compile(rf"第?(?P<term>{NUMERAL})届(?:第?(?P<number>{NUMERAL})(?:次(?:会议)?)?)?")
CONGRESS = f"(?:{templates.HAN}{{0,8}}大会|{templates.HAN}{{0,4}}代会)?"
COUNTED = re.compile(f"第?(?P<term>{NUMERAL})[届次]{CONGRESS}")
"""A congress of a body that counts them: 第三次代表大会."""
PARTED = re.compile(rf"第?{NUMERAL}届第?{NUMERAL}次(?:会议)?")
NAMED_AGAIN = re.compile(rf"第(?P<term>{NUMERAL})届第(?P<number>{NUMERAL})次(?:全体)?会议")
TERM = re.compile(rf"第?(?P<term>{NUMERAL})届")
NUMBER = re.compile(rf"第?(?P<number>{NUMERAL})(?:次(?:会议)?)?")
DAY_IN_FIGURES = re.compile(r"[0-9]{4}[.-][0-9]{1,2}[.-][0-9]")
"""1954.3.12—14, where nothing but white space tells the day from the figure of the next cell."""
DAY = re.compile(f"[{numerals.CHARACTERS}]年|{DAY_IN_FIGURES.pattern}")


class Table(NamedTuple):
    """A table: its headings, whose sessions it lists and of what term if one, and whether it tells who was elected."""

    heads: list[Cell]
    body: Body
    place: Place | None
    term: int | None
    elects: bool


class Row(NamedTuple):
    """A row of a table: its session, the cells behind it under their headings, and those that set a day in figures."""

    session: SessionMention
    cells: tuple[tuple[Cell, Cell], ...]
    days: tuple[Cell, ...]
    elects: bool


class Sessions(NamedTuple):
    """What the tables of an article say; who was elected is given with the title that a heading names.

    `days` are the ranges, in the folded text, of the cells that set a day in figures alone.
    """

    sessions: tuple[SessionMention, ...] = ()
    days: tuple[tuple[int, int], ...] = ()
    delegates: tuple[DelegateMention, ...] = ()
    elected: tuple[tuple[PersonMention, TitleMention], ...] = ()

    def with_named(self, text: str, named: Sequence[SessionMention]) -> list[SessionMention]:
        """Put the sessions of the tables among those `named` in sentences, in order.

        Below a table the numbers alone name one of its sessions: 第十届第一次会议上，王青作了报告.
        """
        listed = {(session.term, session.number): session for session in self.sessions}
        if not listed:
            return list(named)
        named = [mention for mention in named if mention.place or (mention.term, mention.number) not in listed]
        ends = {mention.end for mention in (*named, *self.sessions)}
        again: list[SessionMention] = []
        for match in NAMED_AGAIN.finditer(text, self.sessions[0].end):
            session = listed.get((numerals.value(match["term"]), numerals.value(match["number"])))
            if session and match.end() not in ends:
                again.append(session._replace(start=match.start(), end=match.end(), rule=HEADING))
        return sorted([*named, *self.sessions, *again], key=attrgetter("start"))

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
        self._elections = TableElections(names, TABLE)

    def read(self, article: Article) -> Sessions:
        """Read the tables of an article, most of which have none."""
        if not self._headings.search(article.text.folded):
            return Sessions()
        rows = list(self._rows(article))
        cells = [(pair, row.elects) for row in rows for pair in row.cells]
        counted = (self._counted(article, *pair) for pair, _ in cells)
        elected = [one for pair, elects in cells for one in self._elections.read(article, *pair, by_post=elects)]
        days = tuple(cell.folded(article) for row in rows for cell in row.days)
        return Sessions(tuple(row.session for row in rows), days, tuple(filter(None, counted)), tuple(elected))

    @cached_property
    def _words(self) -> dict[str, str]:
        words: dict[str, str] = tables.raw("bodies")["table"]
        return words

    @cached_property
    def _heads(self) -> frozenset[str]:
        return frozenset(self._words["sessions"].split())

    @cached_property
    def _headings(self) -> re.Pattern[str]:
        return re.compile(f"\n{headings().pattern}")

    @cached_property
    def _dates(self) -> frozenset[str]:
        return frozenset(self._words["dates"].split())

    @cached_property
    def _kinds(self) -> dict[str, DelegateKind]:
        words = tables.raw("delegates")["table"]
        return {word: DelegateKind(kind) for kind in DelegateKind for word in words[kind.value].split()}

    @cached_property
    def _body(self) -> re.Pattern[str]:
        return re.compile(templates.alternation(tables.raw("bodies")["table_bodies"]))

    @cached_property
    def _sign(self) -> re.Pattern[str]:
        return re.compile(self._words["congresses"])

    def _rows(self, article: Article) -> Iterator[Row]:
        table: Table | None = None
        above = ""
        for line in columns_of(article):
            cells = self._two_in_one(line)
            if cells[0].words in self._heads and any(cell.words in self._dates for cell in cells[1:]):
                table = self._headed(article, cells, table if self._goes_on(above) else None)
            elif table and (row := self._row(article, table, cells)):
                # a term stands once for all rows below it
                table = table._replace(term=row.session.term if row.session.number else table.term)
                yield row
            above = cells[0].words

    def _two_in_one(self, line: list[Cell]) -> list[Cell]:
        """Join the columns of the term and of the number, where a table has both: 届别　次别, 第一届　第二次."""
        if len(line) < 2:
            return line
        words = line[0].words + line[1].words
        empty = not line[0].words and NUMBER.fullmatch(words)
        term = TERM.fullmatch(line[0].words) and NUMBER.fullmatch(line[1].words)
        if words not in self._heads and not (PARTED.fullmatch(words) or empty or term):
            return line
        start = (line[0] if line[0].words else line[1]).span.start
        return [Cell(words, Span(start, line[1].span.end)), *line[2:]]

    def _goes_on(self, above: str) -> bool:
        """Tell whether the line above headings says that the table before goes on: 续表."""
        return re.match(self._words["continued"], above) is not None

    def _headed(self, article: Article, heads: list[Cell], before: Table | None) -> Table | None:
        """Begin a table, or go on with the one before; None where nothing says whose sessions it lists."""
        if before:
            return before._replace(heads=heads)
        start = heads[0].folded(article)[0]
        text = article.text.folded
        title = text[max(0, start - REACH) : start].rstrip("\n").rpartition("\n")[2]
        elects = re.search(self._words["electing"], title) is not None
        # a table may be all that an article has below its headline but for some words on it
        whose = self._whose(text, start) or self._whose(text, max(0, text.find("\n")))
        return Table(heads, *whose, elects) if whose else None

    def _row(self, article: Article, table: Table, line: list[Cell]) -> Row | None:
        counts = self._counts(line[0].words, table.body, table.term)
        if counts is None or not any(DAY.search(cell.words) for cell in line[1:]):
            return None
        start, end = line[0].folded(article)
        session = SessionMention(start, end, table.body, table.place, *counts, TABLE)
        days = tuple(cell for cell in line if DAY_IN_FIGURES.match(cell.words))
        return Row(session, tuple(self._below(table.heads, line)), days, table.elects)

    def _below(self, heads: list[Cell], line: list[Cell]) -> Iterator[tuple[Cell, Cell]]:
        """Give the cells of a row with their headings; of one that does not fit, figures that stand where they should.

        White space may stand between those elected, too: 主任甲　副主任乙 are two cells under 选举结果.
        """
        results = self._elections.holds_results(heads[-1])
        row = self._elections.posts_joined(line, len(heads) - 1) if results else line
        columns = [*heads, *[heads[-1]] * (len(row) - len(heads) if results else 0)]
        if len(columns) == len(row):
            yield from zip(columns[1:], row[1:], strict=True)
            return
        counted = [index for index, head in enumerate(heads) if head.words in self._kinds]
        figures = [index for index, cell in enumerate(row) if FIGURE.match(cell.words)]
        yield from ((heads[index], row[index]) for index in counted if counted == figures)

    def _counts(self, words: str, body: Body, term: int | None) -> tuple[int | None, int | None] | None:
        """Read the term and the number of a row: 三届一次, below it 二次; of other bodies 第三次代表大会."""
        if named := ROW.fullmatch(words):
            return numerals.value(named["term"]), numerals.value(named["number"] or "")
        if term and (numbered := NUMBER.fullmatch(words)):
            return term, numerals.value(numbered["number"])
        counted = COUNTED.fullmatch(words) if body not in (Body.NPC, Body.NPCSC) and not term else None
        return (numerals.value(counted["term"]), None) if counted else None

    def _whose(self, text: str, start: int) -> tuple[Body, Place | None, int | None] | None:
        """Read from the title of a table whose sessions it lists, and of which term if it is one.

        泉水县第三至五届人民代表大会会议简况; 中共青溪镇历次代表大会一览表.
        """
        low = max(0, start - REACH)
        terms = self._words["terms"]
        signs = list(self._sign.finditer(text, low, start))
        found = list(self._body.finditer(text, low, start))
        if signs and (not found or signs[-1].end() > found[-1].end()):
            begin, end = signs[-1].span("body")
            words = tables.raw("bodies")["table_congresses"]
        elif found:
            begin, end = found[-1].span()
            words = tables.raw("bodies")["table_bodies"]
        else:
            return None
        before = re.compile(rf"(?:{terms})\Z").search(text, low, begin)
        behind = re.compile(terms).search(text, end, start)
        place = self._places.ending_at(text, before.start() if before else begin)
        if place is None and behind:
            place = self._places.ending_at(text, behind.start(), floor=end)
        term = TERM.fullmatch(said[0]) if (said := before or behind) else None
        return Body(words[text[begin:end]]), place, numerals.value(term["term"]) if term else None

    def _counted(self, article: Article, head: Cell, cell: Cell) -> DelegateMention | None:
        figure = FIGURE.match(cell.words) if head.words in self._kinds else None
        if figure is None or not int(figure[0]):
            return None
        return DelegateMention(*cell.folded(article), self._kinds[head.words], int(figure[0]), False, head.words, TABLE)
