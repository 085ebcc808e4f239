"""Runs of the program as people start it, and what a database holds afterwards, row for row."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    Snapshot = dict[str, list[tuple[Any, ...]]]

RUNS = {"run", "claims_run"}
"""Columns that say in which run something was stored: a run that was cut short has another number."""


def command(database: Path, *arguments: str | Path) -> list[str]:
    """Give the command line that runs xjcli on a database."""
    return [sys.executable, "-m", "xjcli", "--db", str(database), *map(str, arguments)]


def xjcli(database: Path, *arguments: str | Path, before: Sequence[str] = ()) -> subprocess.CompletedProcess[str]:
    """Run xjcli to its end, with its words as text; `before` are words that run a command in a certain way."""
    words = [*before, *command(database, *arguments)]
    return subprocess.run(words, capture_output=True, text=True, encoding="utf-8", check=False)


def snapshot(database: Path) -> Snapshot:
    """Give every row of every table but `run`, sorted, without the numbers of runs."""
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
        tables = [
            name
            for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
            if name != "run" and not name.startswith(("sqlite_", "search_"))
        ]
        return {name: sorted(_rows(connection, name), key=repr) for name in tables}


def _rows(connection: sqlite3.Connection, table: str) -> Iterable[tuple[Any, ...]]:
    cursor = connection.execute(f'SELECT * FROM "{table}"')
    kept = [index for index, column in enumerate(cursor.description) if column[0] not in RUNS]
    return (tuple(row[index] for index in kept) for row in cursor)


def integrity(database: Path) -> list[str]:
    """Give what SQLite finds wrong: `["ok"]`, and nothing of foreign keys, where all is well."""
    with closing(sqlite3.connect(database)) as connection:
        problems = [row[0] for row in connection.execute("PRAGMA integrity_check")]
        return problems + [str(row) for row in connection.execute("PRAGMA foreign_key_check")]


def documents(database: Path) -> list[str]:
    """Give the paths of the documents in a database, in the order in which they came."""
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
        return [row[0] for row in connection.execute("SELECT path FROM document ORDER BY id")]
