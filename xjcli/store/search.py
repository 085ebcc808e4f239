"""Words on the pages: found in the re-joined text of articles, so that no caption or column's end hides them.

What stands beside an article – captions, bylines, mastheads – is searched line by line. The index holds single
characters; a phrase of it finds a text of any length, and may find a little too much. Every article that it gives is
searched again, so an answer is what a scan of all articles would give. Answers come one by one, in the order of days:
who wants a screenful waits for no more.
"""

from __future__ import annotations

import json
import re
from itertools import chain, groupby
from operator import itemgetter
from typing import TYPE_CHECKING, Any

from xjcli.errors import UsageError
from xjcli.layout import LAYOUT_SPACE
from xjcli.store import reader
from xjcli.store.connection import translated
from xjcli.store.passages import Page
from xjcli.store.statements import named, query
from xjcli.text import Runs

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping, Sequence

    from xjcli.rows import Filters, Row

EITHER = {",": ",，", "，": ",，", ":": ":：", "：": ":：", '"': '"“”', "“": '"“', "”": '"”'}
"""Signs that folding writes in one of several ways, as their neighbours want it: what each may have become."""

INDEXED = re.compile("[!-~¡-ʯ‐-‧‰-⁞、-〿㐀-䶵一-龥！-～]")
"""Characters that any version of SQLite takes for such; others are not asked of the index, only of the text."""

SAMPLE = 100
"""So many articles with a phrase show how frequent it is."""

FREQUENT = 80
"""Where the square of the number of articles with a phrase is so many times that of all articles, looking at one after
the other fills a screen sooner than putting in order all that have it."""

BY_SESSION = ("session", "body", "place", "term", "number")


def search(
    connection: sqlite3.Connection, wanted: str, filters: Filters, *, regex: bool = False, context: int = 24
) -> Iterator[Row]:
    """Find a text in all articles and give a row for each place, in the order of the articles' dates.

    `wanted` may be written in traditional or simplified characters; spaces in it do not count. With `regex` it is an
    expression over the folded text, in which punctuation is full-width. `since` and `until` narrow by the day of the
    paper or, where that is not known, of the session. `context` characters on either side are given. Raises UsageError
    for what cannot be looked for.
    """
    pattern = _expression(wanted) if regex else literal(wanted)
    given = reader.parameters(connection, filters)
    given["by_session"] = True if any(given[name] is not None for name in BY_SESSION) else None
    with translated(connection):
        for article, *texts in _articles(connection, None if regex else phrase(wanted), given):
            yield from _in_article(connection, article, texts, pattern, regex, context)


def literal(wanted: str) -> re.Pattern[str]:
    """Give what finds a text in a folded one: traditional characters folded, signs in any of their forms."""
    from xjcli.reading.fold import fold

    text = "".join(character for character in fold(wanted) if character not in LAYOUT_SPACE)
    if not text:
        raise UsageError("there is nothing to search for", hint="xjcli search TEXT")
    return re.compile("".join(f"[{EITHER[sign]}]" if sign in EITHER else re.escape(sign) for sign in text))


def phrase(wanted: str) -> str | None:
    """Give the question to the index that no article with this text fails; None if there is none to ask."""
    from xjcli.reading.fold import fold

    runs = [""]
    for character in fold(wanted):
        if character in LAYOUT_SPACE:
            continue
        if character not in EITHER and INDEXED.match(character):
            runs[-1] += character
        else:
            runs.append("")
    quoted = (" ".join(run).replace('"', '""') for run in runs if run)
    return " AND ".join(f'"{run}"' for run in quoted) or None


def _expression(wanted: str) -> re.Pattern[str]:
    from xjcli.reading.fold import table

    simplified = {code: to for code, to in table().items() if code > 0x7F}
    try:
        return re.compile(wanted.translate(simplified), re.MULTILINE)
    except re.error as error:
        raise UsageError(f"{wanted!r} is no expression: {error.msg}", hint="leave --regex out for the words") from error


def _articles(
    connection: sqlite3.Connection, wanted: str | None, given: Mapping[str, Any]
) -> Iterator[tuple[int, str, str]]:
    """Give the articles in which a phrase may stand, in the order of their days: number, text, what is beside it."""
    found = _indexed(connection, wanted, given) if wanted else None
    if found is None:
        yield from connection.execute(query("search", "articles", {**given, "in_order": True}), given)
        return
    for article, _ in sorted(found, key=lambda one: (one[1] is None, one[1], one[0])):
        yield article, *connection.execute(named("search")["text"], (article,)).fetchone()


def _indexed(connection: sqlite3.Connection, wanted: str, given: Mapping[str, Any]) -> list[tuple[int, str]] | None:
    """Give the articles in which the index finds a phrase, with their days; None where the phrase is frequent."""
    asked = {**given, "phrase": wanted}
    cursor = connection.execute(query("search", "articles", asked), asked)
    found = cursor.fetchmany(SAMPLE)
    if len(found) == SAMPLE:
        (last,) = connection.execute(named("search")["last"]).fetchone()
        expected = SAMPLE * last // found[-1][0]
        if expected**2 > FREQUENT * last:
            return None
    return found + cursor.fetchall()


def _in_article(
    connection: sqlite3.Connection,
    article: int,
    texts: Sequence[str],
    pattern: re.Pattern[str],
    regex: bool,
    context: int,
) -> Iterator[Row]:
    places = ((*found, beside) for beside in (0, 1) for found in _places(pattern, texts[beside], regex))
    place = next(places, None)
    if place is None:
        return
    row = connection.execute(named("search")["article"], (article,)).fetchone()
    document, path, text, *pieces, headline, paper, published = row
    told = connection.execute(named("search")["sessions"], {"document": document, "article": article})
    sessions = list(dict.fromkeys(session for (session,) in told))
    page = Page(path, text)
    for beside, there in groupby(chain([place], places), itemgetter(2)):
        offsets, length = Runs(json.loads(pieces[beside])), len(texts[beside])
        for start, end, _ in there:
            yield {
                "source": page.source(offsets[start]),
                "before": page.words(offsets.pieces(max(start - context, 0), start)),
                "words": page.words(offsets.pieces(start, end)),
                "after": page.words(offsets.pieces(end, min(end + context, length))),
                "headline": headline,
                "sessions": list(sessions),
                "published": published,
                "paper": paper,
                "article": article,
                "start": start,
                "beside": bool(beside),
            }


def _places(pattern: re.Pattern[str], folded: str, regex: bool) -> Iterator[tuple[int, int]]:
    """Give all places of a text, also those that overlap; of an expression those that do not, and are not empty."""
    if regex:
        yield from (match.span() for match in pattern.finditer(folded) if match.end() > match.start())
        return
    match = pattern.search(folded)
    while match:
        yield match.span()
        match = pattern.search(folded, match.start() + 1)
