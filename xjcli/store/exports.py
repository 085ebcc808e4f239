"""The record as a whole, for other programs and for those who compile gazetteers from it."""

from __future__ import annotations

from collections import defaultdict
from math import inf
from typing import TYPE_CHECKING

from xjcli.model import Body
from xjcli.rows import RECORD, SHAPES, Filters, Listing
from xjcli.store import corrections, identities, reader
from xjcli.store.statements import named

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

    from xjcli.rows import Row

HEAD = ("place", "body", "term", "number", "entitled", "present", "observers", "start", "end", "session", "state")
"""What a row of the gazetteer's table takes from a session."""


def everything(connection: sqlite3.Connection) -> Iterator[Listing]:
    """Give every listing with all its fields, what people put right and who is who among them."""
    for name in SHAPES:
        yield reader.listing(connection, name, Filters(mentioned=True))
    for name, rows in (
        ("correct", corrections.listing(connection, everything=True)),
        ("person", identities.listing(connection, everything=True)),
    ):
        fields = RECORD[name].fields
        yield Listing(name, fields, fields, [{field: row[field] for field in fields} for row in rows])


def gazetteer(connection: sqlite3.Connection, filters: Filters) -> list[Row]:
    """Give the sessions as gazetteers print them: by place and body, from the first term on.

    `sources` are the articles that report each; `others` the numbers of delegates
    that differ from those given; `corrections` why people put something right.
    """
    accounts = _by_session(connection, "accounts")
    reasons = _by_session(connection, "reasons")
    told: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for row in reader.listing(connection, "delegates", filters).rows:
        told[row["session"], row["kind"]].append(row["count"])
    rows = []
    for session in reader.listing(connection, "sessions", filters).rows:
        row = {name: session.get(name, session["id"]) for name in HEAD}
        row["sources"] = accounts.get(session["id"], [])
        row["others"] = [
            {"kind": kind, "count": count}
            for kind in ("entitled", "present", "observers")
            for count in dict.fromkeys(told[session["id"], kind])
            if count != session[kind]
        ]
        told_why = reasons.get(session["id"], [])
        row["corrections"] = [{name: one[name] for name in ("reason", "source")} for one in told_why]
        rows.append(row)
    order = [body.value for body in Body]
    return sorted(rows, key=lambda row: (row["place"] or "", order.index(row["body"]), *_numbers(row)))


def _numbers(row: Row) -> tuple[float, float]:
    """Give term and number for sorting, unknown ones last."""
    return row["term"] or inf, row["number"] or inf


def _by_session(connection: sqlite3.Connection, name: str) -> dict[str, list[Row]]:
    found: dict[str, list[Row]] = {}
    for row in reader.fetch(connection, named("export")[name]):
        found.setdefault(row["session"], []).append(row)
    return found
