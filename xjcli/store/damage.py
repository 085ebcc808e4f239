"""What is said of a damaged database, wherever that shows: of a page of its file, or of what stands in it."""

from __future__ import annotations

import sqlite3
import zlib
from contextlib import contextmanager
from typing import TYPE_CHECKING

from xjcli.errors import DatabaseError
from xjcli.store.statements import named

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PRIMARY = 0xFF
"""The part of an error's code that says its kind; the rest says where it arose."""

DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB)
NO_TEXT = "Could not decode to UTF-8"
"""What Python says of stored text that is none; SQLite has no code for it."""

UNREADABLE = (sqlite3.Error, zlib.error, ArithmeticError, LookupError, TypeError, ValueError)
"""What reading rows back runs into when they are not what was written."""


def is_damage(error: BaseException) -> bool:
    """Say whether SQLite complains of what stands in a database, and not of how it was asked."""
    if not isinstance(error, sqlite3.Error):
        return isinstance(error, UNREADABLE)
    return getattr(error, "sqlite_errorcode", 0) & PRIMARY in DAMAGED or str(error).startswith(NO_TEXT)


def damaged(where: Path | str, error: BaseException) -> DatabaseError:
    """Make the error that says of a file, or of a document in it, that it is damaged."""
    words = str(error) if isinstance(error, sqlite3.Error) else f"{type(error).__name__}: {error}"
    return DatabaseError(
        f"{where} is damaged: {words}",
        hint="bring back a copy of the database, or read the issues into a new one: xjcli --db NEW ingest FOLDER",
    )


@contextmanager
def reading_document(connection: sqlite3.Connection, document: int) -> Iterator[None]:
    """Raise DatabaseError, with the document's number and path, where what is stored of it cannot be read back."""
    try:
        yield
    except UNREADABLE as error:
        if not is_damage(error):
            raise
        raise damaged(f"the database, at document {document}{_path(connection, document)},", error) from error


def _path(connection: sqlite3.Connection, document: int) -> str:
    """Give the path of a document in brackets, if that can be read."""
    try:
        (path,) = connection.execute(named("snapshot")["path"], (document,)).fetchone()
    except (sqlite3.Error, TypeError):
        return ""
    return f" ({path})"
