"""Which sessions there must have been, and what is known of each: reported, cut off, only named, unseen.

Sessions of a term are numbered from 1, so a known number stands for all before it. One that nobody reports met after
its neighbours before and before its neighbours after, which is all that is said of its date.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import groupby
from typing import TYPE_CHECKING, Any

from xjcli.store import reader
from xjcli.store.statements import named, query

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Sequence

    from xjcli.rows import Filters, Row

REPORTED, CUT_OFF, MENTIONED, UNSEEN = "reported", "cut-off", "mentioned", "unseen"
STATES = (REPORTED, CUT_OFF, MENTIONED, UNSEEN)
"""What is known of a session: reported by a text; by one that breaks off; only named; not even that."""

MOST = 400
"""A number above this is no number of a session but a slip: what would lie below it is not counted as missing."""


@dataclass(slots=True)
class Series:
    """The sessions of one body in one place, term by term; `terms` maps a term to its known sessions by number."""

    body: str
    place: str | None
    terms: dict[int | None, dict[int | None, Row]] = field(default_factory=dict)

    @property
    def is_reported(self) -> bool:
        """Say whether at least one session of it is reported: of other series the texts know only by hearsay."""
        return any(row["state"] != MENTIONED for sessions in self.terms.values() for row in sessions.values())


def coverage(connection: sqlite3.Connection, filters: Filters) -> list[Row]:
    """Give a row for each session that there must have been, by body, place, term and number.

    `after` and `before` are the dates of its neighbours between which a session without a date of its own met. With
    `mentioned` series of which no session is reported come too.
    """
    found = [one for one in series(connection, filters) if one.is_reported or filters.mentioned]
    return [row for one in found for row in rows_of(one)]


def series(connection: sqlite3.Connection, filters: Filters) -> Iterator[Series]:
    """Give the series of sessions that are known, with a state and cut-off accounts told."""
    given = {"body": filters.body, "place": filters.place, "term": filters.term}
    rows = reader.fetch(connection, query("coverage", "sessions", given), given)
    cut = {session for article in cut_off(connection) for session in article["sessions"]}
    for (body, place), sessions in groupby(rows, key=lambda row: (row["body"], row["place"])):
        one = Series(body, place)
        for row in sessions:
            row["state"] = CUT_OFF if row["id"] in cut and row["state"] == REPORTED else row["state"]
            one.terms.setdefault(row["term"], {})[row["number"]] = row
        yield one


def cut_off(connection: sqlite3.Connection) -> list[Row]:
    """Give the articles that go on elsewhere where nothing says that it is their continuation, with their sessions."""
    from xjcli.lexicon.tables import words

    statements = named("coverage")
    articles = reader.fetch(connection, statements["cut_off"])
    cut: list[Row] = []
    for issue, turning in groupby(articles, key=lambda article: article["issue"]):
        texts = reader.fetch(connection, statements["texts_of_issue"], (issue,))
        continued = sum(row["text"].count(word) for row in texts for word in words("furniture", "continued"))
        cut += list(turning)[continued:]
    for article in cut:
        where = (article["document"], article["article"])
        sessions = reader.fetch(connection, statements["sessions_of_article"], where)
        article["sessions"] = [row["session"] for row in sessions]
    return cut


def rows_of(one: Series) -> Iterator[Row]:
    """Give the sessions of a series in order, those that are missing between and below the known ones among them."""
    every = list(_expected(one))
    for index, (term, number, row) in enumerate(every):
        is_dated = row is not None and row["start_low"] is not None
        after, before = (None, None) if is_dated else (_latest(every[:index]), _earliest(every[index + 1 :]))
        yield {
            "body": one.body,
            "place": one.place,
            "term": term,
            "number": number,
            "state": row["state"] if row else UNSEEN,
            "session": row["id"] if row else None,
            "start": row["start"] if row else None,
            "end": row["end"] if row else None,
            "after": after,
            "before": before,
            "sources": row["sources"] if row else [],
        }


def _expected(one: Series) -> Iterator[tuple[int | None, int | None, Row | None]]:
    """Give term, number and what is known of each session, an unseen term as one session without a number."""
    terms = [term for term in one.terms if term is not None]
    for term in range(min(terms), max(terms) + 1) if terms and max(terms) - min(terms) <= MOST else sorted(terms):
        yield from ((term, number, row) for number, row in _numbers(one.terms.get(term, {None: None})))
    yield from ((None, number, row) for number, row in _numbers(one.terms.get(None, {})))


def _numbers(known: dict[int | None, Any]) -> Iterable[tuple[int | None, Row | None]]:
    numbers = [number for number in known if number is not None]
    # A term that is known by a session without a number says nothing that its numbered sessions do not.
    if not numbers:
        return known.items()
    if max(numbers) > MOST:
        return ((number, known[number]) for number in sorted(numbers))
    return ((number, known.get(number)) for number in range(1, max(numbers) + 1))


def _latest(before: Sequence[tuple[Any, Any, Row | None]]) -> str | None:
    return next((row["end"] for _, _, row in reversed(before) if row and row["end_high"]), None)


def _earliest(behind: Sequence[tuple[Any, Any, Row | None]]) -> str | None:
    return next((row["start"] for _, _, row in behind if row and row["start_low"]), None)


def gaps(rows: Iterable[Row]) -> Iterator[list[Row]]:
    """Gather the sessions that nobody reports: those of one term with the same neighbours, as one gap."""
    missing = (row for row in rows if row["state"] in (MENTIONED, UNSEEN))
    key = ("body", "place", "term", "after", "before")
    for _, together in groupby(missing, key=lambda row: [row[name] for name in key]):
        yield list(together)
