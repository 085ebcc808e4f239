"""Runs: what an ingest or a new reading changed, and taking the last one back. Corrections are no runs, and stay."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from xjcli.errors import NotFoundError
from xjcli.store.amending import statements
from xjcli.store.damage import reading_document
from xjcli.store.snapshots import rows_of, unpacked
from xjcli.store.statements import named

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from xjcli.rows import Row
    from xjcli.store.writer import Writer

ADDED, CHANGED, REMOVED = "added", "changed", "removed"


def diff(connection: sqlite3.Connection, number: int | None = None) -> list[Row]:
    """Give what a run changed, statement by statement; without a number, the last one that was not taken back.

    Of a document that was new, all that was read from it then. Raises NotFoundError if there is no such run.
    """
    run = find(connection, number)
    about = {"run": run["id"], **{name: run[name] for name in ("command", "started", "undone")}}
    return [{**about, **row} for row in (*_new(connection, run["id"]), *_different(connection, run["id"]))]


def find(connection: sqlite3.Connection, number: int | None = None) -> Row:
    """Give a run, or the last one that was not taken back. Raises NotFoundError if there is none."""
    ask = named("run")
    cursor = connection.execute(ask["last"]) if number is None else connection.execute(ask["one"], (number,))
    names = [column[0] for column in cursor.description]
    cells = cursor.fetchone()
    if cells is None:
        words = "no run has stored anything" if number is None else f"there is no run {number}"
        raise NotFoundError(words, hint="`xjcli status` shows the last run")
    return dict(zip(names, cells, strict=True))


def undo(writer: Writer) -> Row:
    """Take the last run back: its documents go, and what it replaced is there again, as it was read then.

    Gives the run with the paths of documents that were `removed` and `restored`.
    """
    connection, ask = writer.connection, named("run")
    with writer.writing():
        run = find(connection)
        number = run["id"]
        removed = connection.execute(ask["added_documents"], (number,)).fetchall()
        for document, _ in removed:
            writer.delete_claims(document)
            connection.execute(ask["no_longer_superseded"], (document,))
            connection.execute(ask["delete_document"], (document,))
        restored = connection.execute(ask["replaced"], (number,)).fetchall()
        for document, _, claims_run, rows in restored:
            with reading_document(connection, document):
                kept = unpacked(rows)
            writer.delete_claims(document)
            values = {**kept.issue, "document": document, "claims_run": claims_run}
            connection.execute(ask["restore_document"], values)
            writer.insert_claims(document, kept)
        for name in ("delete_locations", "delete_differences", "delete_replaced"):
            connection.execute(ask[name], (number,))
        connection.execute(ask["restore_paths"], (json.dumps([row[0] for row in restored]),))
        connection.execute(ask["undone"], (datetime.now(UTC).isoformat(timespec="seconds"), number))
    return {
        **{name: run[name] for name in ("id", "command", "started")},
        "removed": [path for _, path in removed],
        "restored": [row[1] for row in restored],
    }


def _new(connection: sqlite3.Connection, run: int) -> Iterator[Row]:
    """Give what new documents said when they were read first; a later reading may say otherwise."""
    for document, path in connection.execute(named("run")["new_documents"], {"run": run}).fetchall():
        replaced = connection.execute(named("run")["first_replaced"], (document, run)).fetchone()
        with reading_document(connection, document):
            rows = unpacked(replaced[0]) if replaced else rows_of(connection, document)
        for said in sorted(statements(rows), key=lambda said: said.fact):
            session, field, item = said.key
            yield _row(path, session, field, item, None, said.whole)


def _different(connection: sqlite3.Connection, run: int) -> Iterator[Row]:
    for cells in connection.execute(named("run")["differences"], (run,)):
        yield _row(*cells)


def _row(path: str, session: str | None, field: str, item: str, before: str | None, after: str | None) -> Row:
    change = ADDED if before is None else REMOVED if after is None else CHANGED
    return {
        "change": change,
        "path": path,
        "session": session,
        "field": field,
        "item": item,
        "before": before,
        "after": after,
    }
