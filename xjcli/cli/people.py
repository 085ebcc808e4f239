"""What `xjcli person` does with its words."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from xjcli.cli.changes import read_changes
from xjcli.cli.correcting import json_lines, number_of, reason_of, writing
from xjcli.cli.database import open_to_read
from xjcli.cli.failures import say
from xjcli.cli.output import answer_rows, send
from xjcli.errors import UsageError
from xjcli.rows import RECORD, Listing

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xjcli.cli.options import Rows
    from xjcli.rows import Row


def show(options: Rows, everything: bool) -> None:
    """List what was said of who is who."""
    from xjcli.store import identities

    def ask() -> Listing:
        with closing(open_to_read(options)) as connection:
            return _listing(identities.listing(connection, everything))

    answer_rows(RECORD["person"], ask, options, nothing="people are told apart by name alone")


def carry_out(options: Rows, action: str, words: Sequence[str], reason: str | None, source: str | None) -> None:
    """Say who is who, take it back, export or apply it; show what was said."""
    from xjcli.store import identities

    if action == "export":
        with closing(open_to_read(options)) as connection:
            return send(json_lines(identities.portable(connection)), options)
    if action == "apply":
        lines = read_changes(words)
        with writing(options, "person") as writer:
            new = identities.take_over(writer, lines)
        return say(f"{new} of {len(lines)} statements are new here")
    why = reason_of(reason)
    if action == "revoke":
        number = number_of(words)
        with writing(options, "person") as writer:
            identities.revoke(writer, number, why, source)
        return say(f"{number} is revoked")
    if len(words) < 2:
        raise UsageError("this needs two", hint="xjcli person same NAME NAME; xjcli person different NAME PLACE")
    with writing(options, "person") as writer:
        made = identities.record(writer, action, words[0], words[1:], why, source)
        rows = [row for row in identities.listing(writer.connection) if row["id"] in made]
    return answer_rows(RECORD["person"], lambda: _listing(rows), options)


def _listing(rows: list[Row]) -> Listing:
    return Listing("person", RECORD["person"].fields, RECORD["person"].shown, rows)
