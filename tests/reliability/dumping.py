"""Writes a database as SQL that makes it again: `python -m tests.reliability.dumping DATABASE > schemas/N.sql`.

What a full-text index keeps cannot be dumped; it is made again from the text of the articles. Done once for each
released schema, by the release that has it.
"""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def dump(connection: sqlite3.Connection) -> Iterator[str]:
    """Give the statements, tables with their rows before indexes, triggers and views."""
    for pragma in ("application_id", "user_version"):
        yield f"PRAGMA {pragma} = {connection.execute(f'PRAGMA {pragma}').fetchone()[0]};"
    things = connection.execute(
        "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT GLOB 'search_*'"
        " AND name NOT GLOB 'sqlite_*' ORDER BY type <> 'table', rowid"
    ).fetchall()
    for kind, name, sql in things:
        yield f"{sql};"
        if kind == "table" and name != "search":
            for row in connection.execute(f'SELECT * FROM "{name}"'):
                yield f'INSERT INTO "{name}" VALUES ({", ".join(map(_quoted, row))});'


def _quoted(value: object) -> str:
    if value is None or isinstance(value, int | float):
        return "NULL" if value is None else str(value)
    if isinstance(value, bytes):
        return f"X'{value.hex()}'"
    return "'" + str(value).replace("'", "''") + "'"


if __name__ == "__main__":
    with closing(sqlite3.connect(sys.argv[1])) as database:
        print("\n".join(dump(database)))
