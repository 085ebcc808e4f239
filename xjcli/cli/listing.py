"""What all listing commands do: turn options into filters, ask the store, print the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from xjcli.cli.database import open_to_read
from xjcli.cli.output import answer_rows
from xjcli.cli.values import code_of, first_day, last_day
from xjcli.rows import SHAPES, Filters

if TYPE_CHECKING:
    from sqlite3 import Connection

    from xjcli.cli.options import Rows, Sessions
    from xjcli.rows import Listing


KNOWN = {
    "--place": ("place", "places"),
    "--person": ("name", "people"),
    "--post": ("post", "posts"),
    "--org": ("organisation", "organisations"),
}
"""Filters that take any word: the field of each, and the question that gives the words the database knows."""


def session_filters(filters: Sessions) -> dict[str, Any]:
    """Give the filters by session as the store takes them, codes and days checked."""
    return {
        "body": _body(filters.body),
        "place": filters.place,
        "term": filters.term,
        "number": filters.number,
        "since": first_day("--since", filters.since),
        "until": last_day("--until", filters.until),
    }


def ask(name: str, options: Rows, filters: dict[str, Any]) -> Listing:
    """Ask the store for a listing; unset filters let everything through."""
    from contextlib import closing

    from xjcli.store import reader

    with closing(open_to_read(options)) as connection:
        found = reader.listing(connection, name, Filters(**filters))
        if not found.rows:
            _say_unknown(connection, filters)
        return found


def answer(name: str, options: Rows, filters: dict[str, Any], chart: bool = False) -> None:
    """Ask for a listing and print it, as a chart if so wished."""
    answer_rows(SHAPES[name], lambda: ask(name, options, filters), options, chart)


def _say_unknown(connection: Connection, filters: dict[str, Any]) -> None:
    """Say which value of a filter is not known at all, and what is: an empty answer may be a slip of the pen."""
    from difflib import get_close_matches

    from xjcli.cli.failures import say
    from xjcli.store import reader

    for option, (field, question) in KNOWN.items():
        value = filters.get(field)
        values: list[str] = getattr(reader, question)(connection) if value else []
        if value and value not in values:
            near = get_close_matches(value, values, n=5, cutoff=0.5) or values[:5]
            say(f"{option}: {value!r} is not known" + (f"; known are {', '.join(near)}" if near else ""))


def _body(value: str | None) -> str | None:
    if value is None:
        return None
    from xjcli.model import Body

    return code_of("--body", "body", Body, value)
