"""Reads who was elected from the cells of a table: 镇长甲，副镇长乙、丙 under 选举结果, names under 选出县长 or 镇长.

Its words stand in the table `[table]` of `lexicon/data/bodies.toml`.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from xjcli.extract.mentions import PersonMention
from xjcli.extract.sharing import TitleSharing
from xjcli.extract.table_cells import Cell
from xjcli.extract.titles import TitleReader
from xjcli.lexicon import tables
from xjcli.text import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from xjcli.extract.names import NameReader
    from xjcli.extract.titles import Range, TitleMention
    from xjcli.model import Article

    Elected = tuple[PersonMention, TitleMention]

SEPARATORS = ("，", "、", "；")
CLAUSE = re.compile("[^，；。]+")


class TableElections:
    """Reads those elected; `rule` is what their mentions bear."""

    def __init__(self, names: NameReader, rule: str) -> None:
        self._names = names
        self._rule = rule
        self._titles = TitleReader()
        self._sharing = TitleSharing()

    def read(self, article: Article, head: Cell, cell: Cell, *, by_post: bool) -> Iterator[Elected]:
        """Read the cell below a heading; with `by_post` one that is a post alone stands over those elected to it."""
        if self.holds_results(head):
            first, end = cell.folded(article)
            # what stands beside the cell belongs to no title and no name
            yield from self._moved(self._results(article.text.folded[first:end]), first)
        elif (post := self._post(head, by_post=by_post)) is not None:
            yield from self._under(article, head, post, cell)

    def holds_results(self, head: Cell) -> bool:
        """Tell whether a heading stands over cells that tell who was elected for what."""
        return self._result.fullmatch(head.words) is not None and self._chosen.fullmatch(head.words) is None

    def posts_joined(self, line: Sequence[Cell], first: int) -> list[Cell]:
        """Put a post, from the cell `first` on, together with the cell behind it: 书记　王青."""
        row = [*line[:first]]
        for cell in line[first:]:
            above = row[-1] if len(row) > first else None
            posts = self._titles.posts(above.words, 0, len(above.words)) if above else []
            if above and posts and posts[-1].end == len(above.words):
                row[-1] = Cell(above.words + cell.words, Span(above.span.start, cell.span.end))
            else:
                row.append(cell)
        return row

    @cached_property
    def _words(self) -> dict[str, str]:
        words: dict[str, str] = tables.raw("bodies")["table"]
        return words

    @cached_property
    def _chosen(self) -> re.Pattern[str]:
        return re.compile(self._words["elected"])

    @cached_property
    def _result(self) -> re.Pattern[str]:
        return re.compile(self._words["results"])

    @cached_property
    def _verbs(self) -> re.Pattern[str]:
        return re.compile(self._words["verbs"])

    @cached_property
    def _linking(self) -> re.Pattern[str]:
        return re.compile(self._words["linking"])

    def _post(self, head: Cell, *, by_post: bool) -> int | None:
        """Give where the title begins in a heading that names one: 选出|县长, or 镇党委书记 alone."""
        if chosen := self._chosen.fullmatch(head.words):
            return chosen.start("post")
        posts = self._titles.posts(head.words, 0, len(head.words)) if by_post else []
        return 0 if posts and posts[-1].end == len(head.words) else None

    def _under(self, article: Article, head: Cell, begin: int, cell: Cell) -> Iterator[Elected]:
        """Read names below a title; a cell that holds anything else is left."""
        posts = self._titles.posts(head.words, begin, len(head.words))
        names, stop = self._names.list_at(cell.words, 0, safe=True)
        if posts and names and stop == len(cell.words):
            (title,) = self._sharing.share(head.words, [(begin, posts[-1])], None)
            own = title.moved(head.folded(article)[0])
            first = cell.folded(article)[0]
            for start, end in names:
                yield PersonMention(first + start, first + end, (own,), first, self._rule), own

    def _results(self, text: str) -> Iterator[tuple[Range, Range, TitleMention]]:
        """Read each person of a cell with where the group begins and the title: 镇长甲，副镇长乙、丙; 甲为镇长."""
        position, title = 0, None
        for post in self._titles.posts(text, 0, len(text)):
            if post.start < position:
                continue
            names, stop = self._names.list_at(text, post.end + text.startswith("：", post.end), safe=True)
            if names and not self._linking.match(text, stop):
                begin = max(position + text.startswith(SEPARATORS, position), self._titles.begin(text, position, post))
                (title,) = self._sharing.share(text, [(begin, post)], title)
                yield from ((name, names[0], title) for name in names)
                position = stop
        if title is None and not self._verbs.search(text):
            yield from self._linked(text)

    def _linked(self, text: str) -> Iterator[tuple[Range, Range, TitleMention]]:
        """Read 甲为镇长，乙、丙为副镇长, where no verb says it that the sentences of an article are read by."""
        title: TitleMention | None = None
        position = 0
        while clause := CLAUSE.search(text, position):
            names, stop = self._names.list_at(text, clause.start(), safe=True)
            position = clause.end()
            if names and (link := self._linking.match(text, stop)):
                end = CLAUSE.match(text, link.end())
                posts = self._titles.posts(text, link.end(), end.end() if end else stop)
                if posts and end and posts[-1].end == end.end():
                    (title,) = self._sharing.share(text, [(link.end(), posts[-1])], title)
                    yield from ((name, names[0], title) for name in names)
                position = end.end() if end else link.end()

    def _moved(self, found: Iterable[tuple[Range, Range, TitleMention]], by: int) -> Iterator[Elected]:
        for (start, end), (group, _), title in found:
            own = title.moved(by)
            yield PersonMention(by + start, by + end, (own,), by + group, self._rule), own
