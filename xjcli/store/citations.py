"""The passages behind facts, with references; and the page as it came, with all that was read from it.

A fact is addressed as the view `statement` names it: session, field and item – `npc:新泾镇:20:8`, `present`,
`人大代表`. The address holds nothing that a later reading could change, and all texts that say the same share it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from xjcli.errors import NotFoundError
from xjcli.rows import reference
from xjcli.store import reader
from xjcli.store.passages import GAP, Archive
from xjcli.store.statements import named, query

if TYPE_CHECKING:
    import sqlite3

    from xjcli.rows import Row

FIELDS = (
    *("session", "start", "end", "entitled", "present", "observers"),
    *("participant", "title", "act", "report", "election", "resolution", "reference"),
)
"""The fields by which facts are addressed."""


def cite(connection: sqlite3.Connection, session: str, field: str | None = None, item: str | None = None) -> list[Row]:
    """Give the passages behind the facts of a session, or of one field, or of one item of it, in the text's order.

    An item may be given in part: the person of a title will do. Raises NotFoundError when no text says such a thing,
    with what there is.
    """
    found = reader.session_id(connection, session)
    given = {"session": found, "field": field}
    rows = reader.fetch(connection, query("cite", "statements", given), given)
    chosen = _with_item(rows, item)
    if not chosen:
        items = list(dict.fromkeys(" ".join(filter(None, (row["field"], row["item"]))) for row in rows))
        said = " ".join(filter(None, (found, field, item)))
        hint = f"xjcli cite {found} shows what there is"
        raise NotFoundError(f"no text says anything of {said}", hint=hint, candidates=items)
    archive = Archive(connection)
    return [_cited(connection, archive, row) for row in chosen]


def _with_item(rows: list[Row], item: str | None) -> list[Row]:
    """Choose by item: those that are it, else those that begin with it, else those that hold it."""
    if item is None:
        return rows
    wanted = "".join(item.split())
    whole = [(row, "".join(row["item"].split())) for row in rows]
    for fits in (str.__eq__, str.startswith, str.__contains__):
        if chosen := [row for row, words in whole if fits(words, wanted)]:
            return chosen
    return []


def _cited(connection: sqlite3.Connection, archive: Archive, row: Row) -> Row:
    ranges = reader.fetch(connection, named("passage")["spans"], (row["fact"],))
    spans = [(one["start"], one["end"]) for one in ranges]
    found = archive.passage(row["article"], spans)
    return {
        **row,
        **found,
        "quote": GAP.join(found["text"][start:end] for start, end in found["marks"]),
        "spans": [list(span) for span in spans],
        "reference": reference(row),
    }


def pages(connection: sqlite3.Connection, session: str) -> Row:
    """Give the documents that tell of a session as they came, each with the `marks` of all that was read from it.

    A mark is a range of the text with the kind of its fact, its line and column, and what it says.
    """
    found = reader.session_id(connection, session)
    documents = reader.fetch(connection, named("cite")["documents"], {"session": found})
    for document in documents:
        document["marks"] = reader.fetch(connection, named("cite")["marks"], (document["id"],))
        del document["id"]
    return {"session": found, "documents": documents}
