"""Where the database is, and how a command opens it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from xjcli.errors import DatabaseError, UsageError

if TYPE_CHECKING:
    from sqlite3 import Connection

    from xjcli.cli.options import Common

MEMORY = ":memory:"
"""What SQLite calls a database that is no file and ends with the program."""


def database_path(options: Common) -> Path:
    """Give `--db`, else `XJCLI_DB`, else `xjcli.db` in the user's data folder."""
    given = options.db or os.environ.get("XJCLI_DB")
    if given:
        return Path(given)
    from platformdirs import user_data_path

    return user_data_path("xjcli", appauthor=False) / "xjcli.db"


def open_to_read(options: Common) -> Connection:
    """Open the database for questions; without one, say how to make it."""
    from xjcli import store

    path = database_path(options)
    if not path.exists():
        raise DatabaseError(f"there is no database at {path}", hint="xjcli ingest FOLDER reads issues into a new one")
    return store.open_for_reading(path)


def open_to_write(options: Common, dry_run: bool = False) -> Connection:
    """Open the database to store in it; a new one is announced, and for a dry run made in memory only."""
    from xjcli import store
    from xjcli.cli.failures import say

    path = database_path(options)
    if str(path) == MEMORY and not dry_run:
        words = f"--db {MEMORY} is no file: what is stored in it would be lost when this command ends"
        raise UsageError(words, hint="name a file; `xjcli extract FILE` and `--dry-run` read without storing")
    if path.exists():
        return store.open_for_writing(path)
    if dry_run:
        return store.open_for_writing(MEMORY)
    connection = store.open_for_writing(path)
    say(f"new database: {path}")
    return connection
