"""Storing what was read: whole documents, some in one transaction, and for each a word on what that changed."""

from __future__ import annotations

import os
import re
from contextlib import contextmanager, nullcontext, suppress
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from xjcli.errors import DatabaseError
from xjcli.store.connection import transaction
from xjcli.store.damage import reading_document
from xjcli.store.differences import differences
from xjcli.store.flatten import CLAIMS, FOLDED, days, flatten
from xjcli.store.index import indexed, merge, spaced
from xjcli.store.settling import as_corrected, settle
from xjcli.store.snapshots import packed, rows_of
from xjcli.store.statements import named

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable, Iterator, Mapping

    from xjcli.model import IssueRecord
    from xjcli.store.differences import Difference
    from xjcli.store.flatten import Rows

STANDARD_INPUT = "-"
"""The path of what comes from no file: two such texts are two documents, not versions of one."""

LIKE_A_BYTE = re.compile(r"(\\+)(?=x[0-9a-f]{2}|[\udc80-\udcff])")
"""Where a name is spelt as a byte would be shown, or ends in a backslash before one: both are to be told apart."""

GIVEN = "given"
"""The basis of a date of publication that somebody gave on the command line."""

MANY = 100
PART = 10
"""A run that writes so many articles, and a tenth of all there are, puts the search index together when it ends."""


class Status(StrEnum):
    """What became of a document."""

    ADDED = "added"
    UPDATED = "updated"
    UNCHANGED = "unchanged"


@dataclass(frozen=True, slots=True)
class Change:
    """What storing a document did: its status, the sessions it now reports, the differences from what was there."""

    status: Status
    path: str
    document: int | None
    sessions: tuple[str, ...] = ()
    differences: tuple[Difference, ...] = ()


@dataclass(frozen=True, slots=True)
class StoredDocument:
    """A text as it was read, to be read again. `given` is the date of publication that somebody gave."""

    id: int
    path: str
    sha256: str
    encoding: str
    text: str
    given: str | None


@dataclass(slots=True)
class _Known:
    """What the store knows of a document before it is written."""

    id: int
    sha256: str
    path: str
    published: str | None
    published_basis: str | None
    claims_run: int

    def has(self, published: str | None) -> bool:
        """Say whether a date of publication, if one is given, is the one that is stored."""
        return published is None or published == self.published


class Writer:
    """Stores documents, as one run of the program; use it as a context.

    A run is recorded when it first changes something. With `dry_run` every change is worked out, said, and not kept.
    """

    def __init__(self, connection: sqlite3.Connection, command: str = "ingest", *, dry_run: bool = False) -> None:
        self.connection = connection
        self.command = command
        self.dry_run = dry_run
        self.run: int | None = None
        self.touched: set[str] = set()
        self.articles = 0
        self.statements = named("write")

    def __enter__(self) -> Writer:
        return self

    def __exit__(self, *error: object) -> None:
        if self.run is not None and not self.dry_run:
            with transaction(self.connection):
                self._end_run()
            if self.articles >= MANY and not any(error):
                self._merge()

    def _merge(self) -> None:
        """Put the pieces of the search index together where this run wrote a good part of it.

        All is stored by now: where a full disk or another writer prevents this, searches take longer, and no more.
        """
        articles, _ = self._do("taken").fetchone()
        if self.articles * PART >= articles:
            with suppress(DatabaseError):
                merge(self.connection)

    def is_known(self, path: str, sha256: str, published: str | None = None) -> bool:
        """Say whether storing this file would change nothing, before it is read: same bytes, path and given date."""
        known = self._at(_location(path)) if path != STANDARD_INPUT else self._with(sha256)
        return known is not None and known.sha256 == sha256 and known.has(published)

    def ingest(self, record: IssueRecord, path: str, *, again: bool = False) -> Change:
        """Store an issue read from `path`.

        The bytes that are stored already change nothing, unless `again` asks to derive their claims anew or another
        date of publication is given. Another text of the same file supersedes the one before it.
        """
        return self.store(flatten(record), path, again=again)

    def store(self, rows: Rows, path: str, *, again: bool = False) -> Change:
        """Store an issue that was turned into rows elsewhere; otherwise like `ingest`."""
        shown = _shown(path)
        given = rows.issue["published"] if rows.issue["published_basis"] == GIVEN else None
        with self.writing():
            here = self._at(_location(path)) if path != STANDARD_INPUT else None
            same = here if here and here.sha256 == rows.issue["sha256"] else self._with(rows.issue["sha256"])
            self._follow(one.claims_run for one in (here, same) if one)
            if same is None:
                change = self._add(rows, shown, here)
            elif again or not same.has(given):
                change = self._derive(same.id, rows, shown)
            else:
                change = Change(Status.UNCHANGED, shown, same.id, _reported(rows))
            if path != STANDARD_INPUT:
                self._move(path, here, change.document)
        return change

    def derive(self, document: StoredDocument, rows: Rows) -> Change:
        """Derive the claims of a stored document anew; `rows` were made of what was read from its text."""
        rows.issue |= {"sha256": document.sha256, "encoding": document.encoding}
        with self.writing():
            claims_run = self._do("claims_run", document.id).fetchone()
            if claims_run is None:  # taken back or superseded since it was given
                return Change(Status.UNCHANGED, document.path, None)
            self._follow(claims_run)
            return self._derive(document.id, rows, document.path)

    @contextmanager
    def together(self) -> Iterator[None]:
        """Write all that is stored inside in one piece, or nothing of it; in a dry run each document by itself.

        A commit costs as much as storing three documents.
        """
        with nullcontext() if self.dry_run else self._piece():
            yield

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Write in one piece, which is part of a larger one where several documents are stored together."""
        with nullcontext() if self.connection.in_transaction else self._piece():
            yield
            self._settle()

    @contextmanager
    def _piece(self) -> Iterator[None]:
        """Write in one transaction; a run that was recorded in a piece that is not kept is not recorded.

        Where somebody has taken the run back meanwhile, what is written from now on is another one.
        """
        run = self.run
        kept = False
        try:
            with transaction(self.connection, keep=not self.dry_run):
                if self.run is not None and self._do("is_undone", self.run).fetchone()[0]:
                    self._end_run()
                yield
            kept = not self.dry_run
        finally:
            if not kept:
                self.run = run

    def _settle(self) -> None:
        """Let corrections of the sessions that were written hold for what is said of them now."""
        if self.touched and self._do("any_correction").fetchone():
            for session in sorted(self.touched):
                settle(self, session)
        self.touched.clear()

    def _add(self, rows: Rows, path: str, before: _Known | None) -> Change:
        """Write a document that was not there; `before` is what this file held until now."""
        document = self._do("insert_document", {**rows.issue, "path": path, "run": self.run_number()}).lastrowid
        assert document is not None
        self.insert_claims(document, rows)
        if before is None:
            return Change(Status.ADDED, path, document, _reported(rows))
        found = differences(rows_of(self.connection, before.id), rows)
        self._note(document, found)
        return Change(Status.UPDATED, path, document, _reported(rows), found)

    def _derive(self, document: int, rows: Rows, path: str) -> Change:
        """Write the claims of a document that is there; it counts as unchanged when it says what it said."""
        before = rows_of(self.connection, document)
        if before == rows:
            return Change(Status.UNCHANGED, path, document, _reported(rows))
        self._keep(document, before)
        self.delete_claims(document)
        self._do("update_document", {**rows.issue, "document": document, "run": self.run_number()})
        self.insert_claims(document, rows)
        found = differences(before, rows)
        self._note(document, found)
        status = Status.UPDATED if found else Status.UNCHANGED
        return Change(status, path, document, _reported(rows), found)

    def _move(self, path: str, left: _Known | None, document: int | None) -> None:
        """Note that a file now holds a document; one that no file holds any more is superseded by it."""
        if left is not None and left.id == document:
            return
        location = _location(path)
        self._do("insert_location", location, _shown(path), document, self.run_number())
        if left is None:
            return
        other = self._do("other_path", {"document": left.id, "location": location}).fetchone()
        if other:
            self._do("rename_document", other[0], left.id)
        else:
            self._keep(left.id, rows_of(self.connection, left.id))
            self.delete_claims(left.id)
            self._do("supersede", document, left.id)

    def insert_claims(self, document: int, rows: Rows, marks: Mapping[int, int] | None = None) -> None:
        """Write the claims of a document as corrections leave them; `marks` are those of facts that people added."""
        articles, facts = (taken + 1 for taken in self._do("taken").fetchone())
        self.articles += len(rows.articles)
        read = marks is None
        if marks is None:
            rows, marks = as_corrected(self.connection, document, rows)
        numbered = list(enumerate(rows.articles, articles))
        self._many("insert_article", ((number, document, *cells) for number, cells in numbered))
        self._many("insert_search", ((number, spaced(indexed(cells[FOLDED], cells[-1]))) for number, cells in numbered))
        self._many("insert_session", rows.sessions.values())
        self._many(
            "insert_fact",
            ((number, document, articles + cells[0], *cells[1:]) for number, cells in enumerate(rows.facts, facts)),
        )
        for table, columns in CLAIMS.items():
            if cells := rows.claims[table]:
                self._many(table, _shifted(cells, columns, facts))
        if read:
            self._many("insert_day", enumerate(days(rows), articles))
        self._many("mark", ((correction, facts + number) for number, correction in marks.items()))
        self.touched.update(rows.sessions)

    def delete_claims(self, document: int) -> None:
        """Delete articles, and with them all claims; sessions that nobody names any more go too."""
        sessions = [{"session": row[0]} for row in self._do("sessions_of", {"document": document})]
        articles = self._do("articles", document).fetchall()
        self._many("delete_search", ((number, spaced(indexed(*texts))) for number, *texts in articles))
        self._do("delete_articles", document)
        self._do("drop_machine", document)
        self._many("delete_session", sessions)
        self.touched.update(row["session"] for row in sessions)

    def _keep(self, document: int, rows: Rows) -> None:
        """Keep what this run takes the place of, so that it can be undone."""
        self._do("keep_claims", {"run": self.run_number(), "document": document, "rows": packed(rows)})

    def _note(self, document: int, differences: Iterable[Difference]) -> None:
        self._many(
            "insert_difference",
            (
                (self.run_number(), document, one.session, one.field, one.item, one.before, one.after)
                for one in differences
            ),
        )

    def run_number(self) -> int:
        """Give the number of this run; the first that asks for it records it, and refreshes the seats of offices."""
        if self.run is None:
            from xjcli import __version__

            self.run = self._do("run", _now(), self.command, __version__).lastrowid
            self._refresh_seats()
        assert self.run is not None
        return self.run

    def _follow(self, others: Iterable[int]) -> None:
        """Begin another run where a later one has written what this one builds on: the last is taken back first."""
        if self.run is not None and any(other > self.run for other in others):
            self._end_run()

    def _end_run(self) -> None:
        """Note when this run ended; what is written after that is another one."""
        self._do("finish_run", _now(), self.run)
        self.run = None

    def _refresh_seats(self) -> None:
        from xjcli.lexicon.tables import entries

        seats = {post: entry.attributes["seats"] for entry in entries("seats") for post in entry.wordings}
        if dict(self._do("seats")) != seats:
            self._do("delete_seats")
            self._many("insert_seats", seats.items())

    def _at(self, location: str) -> _Known | None:
        row = self._do("at_location", location).fetchone()
        return _Known(*row) if row else None

    def _with(self, sha256: str) -> _Known | None:
        row = self._do("with_sha256", sha256).fetchone()
        return _Known(*row) if row else None

    def _do(self, name: str, *values: Any) -> sqlite3.Cursor:
        bound = values[0] if values and isinstance(values[0], dict) else values
        return self.connection.execute(self.statements[name], bound)

    def _many(self, name: str, rows: Iterable[Any]) -> None:
        self.connection.executemany(self.statements[name], rows)


def document_count(connection: sqlite3.Connection) -> int:
    """Give the number of current documents."""
    return int(connection.execute(named("write")["document_count"]).fetchone()[0])


def documents(connection: sqlite3.Connection) -> Iterator[StoredDocument]:
    """Give every current document with its text, one at a time, in the order in which they came."""
    last = 0
    # One query a document: what is written between two of them must not meet an open cursor.
    while row := connection.execute(named("write")["next_document"], (last,)).fetchone():
        (last,) = row
        with reading_document(connection, last):
            cells = connection.execute(named("write")["document"], row).fetchone()
        if cells is None:  # taken back meanwhile
            continue
        path, sha256, encoding, published, basis, text = cells
        yield StoredDocument(last, path, sha256, encoding, text, published if basis == GIVEN else None)


def _shifted(rows: Iterable[tuple[Any, ...]], columns: tuple[int, ...], by: int) -> Iterator[list[Any]]:
    """Give rows with the numbers in some columns raised; None stays None."""
    for row in rows:
        cells = list(row)
        for column in columns:
            if cells[column] is not None:
                cells[column] += by
        yield cells


def _reported(rows: Rows) -> tuple[str, ...]:
    return tuple(dict.fromkeys(cells[1] for cells in rows.claims["account"]))


def _shown(path: str) -> str:
    r"""Give a path as text, a byte that is no UTF-8 as `\xff`; what is spelt so in the name itself as `\\xff`."""
    spelt = LIKE_A_BYTE.sub(r"\1\1", path) if os.sep != "\\" else path
    return os.fsencode(spelt).decode("utf-8", "backslashreplace")


def _location(path: str) -> str:
    return _shown(os.path.abspath(path))


def _now() -> str:
    from datetime import UTC, datetime

    return datetime.now(UTC).isoformat(timespec="seconds")
