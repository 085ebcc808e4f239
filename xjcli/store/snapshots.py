"""The claims of a document as the machine read them, taken out of the tables again: the way back of `flatten`.

A snapshot restores claims when a run is undone, and is what corrections are applied to.
"""

from __future__ import annotations

import json
import zlib
from dataclasses import fields
from typing import TYPE_CHECKING, Any

from xjcli.store.damage import reading_document
from xjcli.store.flatten import ARTICLE, CLAIMS, NOT_TOLD, Rows
from xjcli.store.statements import named

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping

    from xjcli.store.flatten import Cells


def rows_of(connection: sqlite3.Connection, document: int) -> Rows:
    """Give what the machine read in a document, numbered from 0 as `flatten` does; corrections are left out.

    Raises DatabaseError where that is damaged.
    """
    with reading_document(connection, document):
        return _rows_of(connection, document)


def _rows_of(connection: sqlite3.Connection, document: int) -> Rows:
    ask = named("snapshot")
    kept = connection.execute(ask["machine"], (document,)).fetchone()
    if kept:
        return unpacked(kept[0])
    cursor = connection.execute(ask["issue"], (document,))
    names = [column[0] for column in cursor.description]
    rows = Rows(dict(zip(names, cursor.fetchone(), strict=True)))
    articles = connection.execute(ask["articles"], (document,)).fetchall()
    facts = connection.execute(ask["facts"], (document,)).fetchall()
    article_numbers = {cells[0]: number for number, cells in enumerate(articles)}
    fact_numbers = {cells[0]: number for number, cells in enumerate(facts)}
    rows.articles = [cells[1:] for cells in articles]
    rows.facts = [(article_numbers[cells[1]], *cells[2:]) for cells in facts]
    rows.sessions = {cells[0]: cells for cells in connection.execute(ask["sessions"], {"document": document})}
    for table, columns in CLAIMS.items():
        found = connection.execute(ask[table], (document,))
        rows.claims[table] = [renumbered(cells, columns, fact_numbers) for cells in found]
    return rows


def renumbered(cells: Cells, columns: tuple[int, ...], numbers: Mapping[int, int]) -> Cells:
    """Give a row with other numbers of facts in some of its columns; None stays None."""
    changed = list(cells)
    for column in columns:
        if changed[column] is not None:
            changed[column] = numbers[changed[column]]
    return tuple(changed)


def packed(rows: Rows) -> bytes:
    """Write rows as compressed JSON."""
    value = {field.name: getattr(rows, field.name) for field in fields(rows)}
    return zlib.compress(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass"))


def unpacked(data: bytes) -> Rows:
    """Read what `packed` wrote."""
    value: dict[str, Any] = json.loads(zlib.decompress(data).decode("utf-8", "surrogatepass"))
    # What was kept before articles had a page and lines beside them ends with their text.
    value["articles"] = [(*cells, *NOT_TOLD)[:ARTICLE] for cells in value["articles"]]
    value["facts"] = [tuple(cells) for cells in value["facts"]]
    value["sessions"] = {name: tuple(cells) for name, cells in value["sessions"].items()}
    value["claims"] = {table: [tuple(cells) for cells in rows] for table, rows in value["claims"].items()}
    return Rows(**value)
