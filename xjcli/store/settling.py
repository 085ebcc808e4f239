"""Keeping the claims in step with the corrections: whenever a document is stored, or a correction made or revoked.

Claims hold what stands. Of a document that a correction touches, what the machine read is kept beside them.
"""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

from xjcli.store.additions import addition, path_of, told
from xjcli.store.amending import COLUMNS, Correction, amended, identified, statements
from xjcli.store.correction_values import completed
from xjcli.store.identities import identities
from xjcli.store.keys import key_cells
from xjcli.store.snapshots import packed, rows_of
from xjcli.store.statements import named

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterable

    from xjcli.store.amending import Key
    from xjcli.store.flatten import Cells, Rows
    from xjcli.store.writer import Writer


PLAIN = ("session", "start", "end", "entitled", "present", "observers")
"""Fields whose whole value a statement gives."""


def in_force(connection: sqlite3.Connection, sessions: Iterable[str]) -> list[Correction]:
    """Give the corrections that stand for some sessions, in the order in which they were made."""
    found = connection.execute(named("correction")["in_force"], (json.dumps(list(sessions)),))
    return [correction_of(cells) for cells in found]


def correction_of(cells: Cells) -> Correction:
    """Make a correction of a row of the table."""
    number, action, session, field, item, value, replaced, *rest = cells
    return Correction(
        number, action, session, field, item, value and json.loads(value), tuple(json.loads(replaced or "[]")), *rest
    )


def as_corrected(connection: sqlite3.Connection, document: int, rows: Rows) -> tuple[Rows, dict[int, int]]:
    """Give the claims of a document as corrections leave them, and the correction of each fact that has one.

    What the machine read is kept for as long as corrections speak of its sessions, or people are known otherwise.
    """
    ask = named("correction")
    if not connection.execute(ask["anything_said"]).fetchone():
        return rows, {}
    found = in_force(connection, rows.sessions)
    after, marks = amended(rows, found) if found else (rows, {})
    known = identities(connection)
    after = identified(after, known.of) if known else after
    if not found and after is rows:
        return rows, {}
    connection.execute(ask["keep_machine"], (document, packed(rows)))
    connection.executemany(ask["keep_statement"], ((document, *said.key, said.value) for said in statements(rows)))
    return after, marks


def apply(writer: Writer, sessions: Iterable[str]) -> None:
    """Make the claims on some sessions anew, from what the machine read and the corrections that stand now."""
    for session in sessions:
        documents = writer.connection.execute(named("correction")["documents"], (session,)).fetchall()
        rewrite(writer, [document for (document,) in documents])
        writer.touched.add(session)  # what is missing now is added when the writing ends


def rewrite(writer: Writer, documents: Iterable[int]) -> None:
    """Make the claims of some documents anew, from what the machine read and what people say of it now."""
    for document in documents:
        rows = rows_of(writer.connection, document)
        writer.delete_claims(document)
        (session,) = writer.connection.execute(named("correction")["session_of"], (document,)).fetchone()
        if session is None:
            writer.insert_claims(document, rows)
        else:  # what people added is made anew when the writing ends
            writer.connection.execute(named("correction")["delete_document"], (document,))
            writer.touched.add(session)


def settle(writer: Writer, session: str) -> None:
    """Make the document of what people added to a session, or drop it, as corrections and texts now ask for."""
    connection, ask = writer.connection, named("correction")
    keys = set(connection.execute(ask["keys"], (session,)))
    standing = [one for one in in_force(connection, [session]) if one.value is not None and one.key not in keys]
    missing = [replace(one, value=completed(connection, session, one.field, one.item, one.value)) for one in standing]
    old = connection.execute(ask["added"], (session,)).fetchone()
    if not missing and not old:
        return
    named_so = next((one.value["name"] for one in missing if one.field == "session" and one.value), None)
    read_so = connection.execute(ask["session_name"], (session,)).fetchone()
    rows, marks = addition(key_cells(session), named_so or (read_so[0] if read_so else composed(session)), missing)
    rows = identified(rows, identities(connection).of)
    if missing and old and old[1] == rows.issue["text"]:
        return
    if old:
        writer.delete_claims(old[0])
        connection.execute(ask["delete_document"], (old[0],))
    if missing:
        values = {**rows.issue, "path": path_of(session), "run": writer.run_number(), "session": session}
        document = connection.execute(ask["insert_document"], values).lastrowid
        assert document is not None
        writer.insert_claims(document, rows, marks)


def composed(session: str) -> str:
    """Name a session that no text names: 青溪镇人大第七届第六次会议."""
    from xjcli.lexicon.naming import composed as named_by

    return named_by(*key_cells(session)[1:])


def read_values(connection: sqlite3.Connection, key: Key, parts: Iterable[str] = ()) -> list[str | None]:
    """Give the values that texts give a fact by now, as the machine reads them; none where it reads no such fact.

    They are those of the view `statement`, or some `parts` of a value in words, where a statement says too little.
    """
    wanted = [part for part in parts if part in COLUMNS[key[1]][1]]
    if not wanted or key[1] in PLAIN:
        session, field, item = key
        found = connection.execute(
            named("correction")["read"], {"session": session, "field": field, "item": item}
        ).fetchall()
        return [value for (value,) in found]
    columns = COLUMNS[key[1]][1]
    values = set()
    for (document,) in connection.execute(named("correction")["documents"], (key[0],)).fetchall():
        rows = rows_of(connection, document)
        for said in statements(rows):
            if said.key == key:
                cells = next(cells for cells in rows.claims[said.table] if cells[0] == said.fact)
                values.add(told({part: cells[columns[part]] for part in wanted}))
    return [*sorted(values)]
