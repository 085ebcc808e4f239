"""The text around the words of a fact: the sentences of the re-joined article that hold them, with the words marked.

A passage shows the source's own characters. Words that a caption or a column's end cuts stand together again, since
the sentences are those of the article's text, not of the page.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

from xjcli.store.connection import translated
from xjcli.store.flatten import line_starts
from xjcli.store.statements import named
from xjcli.text import Runs, Text

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

    from xjcli.rows import Row

SENTENCE_END = re.compile("[。！？][”’）》]*|\n")
"""What ends a sentence of a folded text; between two paragraphs stands a line feed."""

ENDINGS = "。！？\n”’）》"

REACH = 60
"""Of a sentence that is longer than twice this, so many characters on either side of the words are shown."""

GAP = " … "
"""What stands between two passages of one fact, and for what is left out of a long sentence."""

ON_ONE_LINE = dict.fromkeys(map(ord, "\n\r"), " ")
IN_LINE = " \t\u3000\u00a0"
"""Space that sets words apart in a line."""

KEPT_PAGES = 4
"""So many documents are kept at hand: facts come in the order of their documents."""

Range = tuple[int, int]


@dataclass(frozen=True)
class Page:
    """The text of a document, and where its lines begin."""

    path: str
    text: str

    @cached_property
    def lines(self) -> list[int]:
        """Give the offset at which each line begins."""
        return line_starts(self.text)

    def place(self, offset: int) -> tuple[int, int]:
        """Give line and column, both from 1, of a code point of the text."""
        line = bisect_right(self.lines, offset)
        return line, offset - self.lines[line - 1] + 1

    def source(self, offset: int) -> str:
        """Give `FILE:LINE:COL` of a code point of the text."""
        line, column = self.place(offset)
        return f"{self.path}:{line}:{column}"

    def words(self, ranges: Iterable[Range]) -> str:
        """Write ranges of the text on one line: what lies between them is left out, a space in a line stays."""
        pieces: list[str] = []
        behind = 0
        for start, end in ranges:
            if pieces and start > behind and not self.text[behind:start].strip(IN_LINE):
                pieces.append(" ")
            pieces.append(self.text[start:end])
            behind = end
        return "".join(pieces).translate(ON_ONE_LINE)


class Archive:
    """The documents and articles of a database, read when they are asked for; those of last time are kept."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.page = lru_cache(KEPT_PAGES)(self._page)
        self.article = lru_cache(KEPT_PAGES)(self._article)

    def _page(self, document: int) -> Page:
        return Page(*self._row("page", document))

    def _article(self, article: int) -> Text:
        """Give an article's text; as `written` it holds the source's own characters."""
        document, pieces, folded = self._row("article", article)
        text = self.page(document).text
        ranges = json.loads(pieces)
        return Text(text, folded, "".join(text[start:end] for start, end in ranges), Runs(ranges))

    def passage(self, article: int, spans: Sequence[Range]) -> Row:
        """Give the sentences in which spans of the source stand: `text`, and in `marks` the ranges of it they are."""
        return passage(self.article(article), spans)

    def _row(self, name: str, number: int) -> tuple[str, ...]:
        with translated(self._connection):
            row: tuple[str, ...] = self._connection.execute(named("passage")[name], (number,)).fetchone()
            return row


def passage(text: Text, spans: Sequence[Range]) -> Row:
    """Give the sentences of a text in which spans of its source stand, with the marks in them."""
    ranges = _joined((text.position(start), text.position(end)) for start, end in spans)
    shown, marks = "", []
    for window in _windows(text.folded, ranges):
        shown += GAP if shown else ""
        inside = [one for one in ranges if window[0] <= one[0] < window[1]]
        words, found = _quoted(text, window, inside)
        marks += [(start + len(shown), end + len(shown)) for start, end in found]
        shown += words
    return {"text": shown, "marks": [list(mark) for mark in marks]}


def _joined(ranges: Iterable[Range]) -> list[Range]:
    """Give ranges in order, those that touch as one: a caption stood between them."""
    joined: list[Range] = []
    for start, end in sorted(one for one in ranges if one[0] < one[1]):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _windows(folded: str, ranges: Iterable[Range]) -> list[Range]:
    """Give the stretches to show: sentences, or what is near the words in a long one; those that meet are one."""
    windows: list[Range] = []
    for start, end in ranges:
        first = max(
            (found.end() for found in SENTENCE_END.finditer(folded, max(start - 2 * REACH, 0), start)), default=-1
        )
        if first < 0:
            first = 0 if start <= 2 * REACH else start - REACH
        found = SENTENCE_END.search(folded, max(end - 1, start), end + 2 * REACH)
        last = found.end() if found else min(end + REACH, len(folded))
        if windows and first <= windows[-1][1]:
            windows[-1] = (windows[-1][0], max(last, windows[-1][1]))
        else:
            windows.append((first, last))
    return windows


def _quoted(text: Text, window: Range, ranges: Iterable[Range]) -> tuple[str, Iterator[Range]]:
    """Write a stretch as the source does, one space where it sets one; give the ranges as they stand in it."""
    places: list[int] = []
    pieces: list[str] = []
    length = 0
    for index in range(*window):
        if pieces and text.spaced(index):
            pieces.append(" ")
            length += 1
        places.append(length)
        pieces.append(" " if text.folded[index] == "\n" else text.written[index])
        length += 1
    words = "".join(pieces)
    cut_before = "…" if window[0] and text.folded[window[0] - 1] not in ENDINGS else ""
    cut_behind = "…" if window[1] < len(text) and text.folded[window[1] - 1] not in ENDINGS else ""
    shift, origin = len(cut_before), window[0]
    marks = ((places[start - origin] + shift, places[end - 1 - origin] + 1 + shift) for start, end in ranges)
    return cut_before + words.rstrip() + cut_behind, marks


def located(text: Text, start: int, end: int) -> list[Range]:
    """Give the ranges of the source that a range of the text was made from."""
    return [(span.start, span.end) for span in text.spans(start, end)]


def covers(ranges: Sequence[Range], position: int) -> bool:
    """Say whether one of the sorted ranges, which do not overlap, holds a position."""
    index = bisect_left(ranges, (position + 1,)) - 1
    return index >= 0 and position < ranges[index][1]
