"""What all listing commands do: turn options into filters, ask the store, print the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from xjcli.cli.database import open_to_read
from xjcli.cli.output import answer_rows
from xjcli.cli.values import code_of, first_day, last_day
from xjcli.rows import SHAPES, Filters

if TYPE_CHECKING:
    from xjcli.cli.options import Rows, Sessions
    from xjcli.rows import Listing


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
        return reader.listing(connection, name, Filters(**filters))


def answer(name: str, options: Rows, filters: dict[str, Any], chart: bool = False) -> None:
    """Ask for a listing and print it, as a chart if so wished."""
    answer_rows(SHAPES[name], lambda: ask(name, options, filters), options, chart)


def _body(value: str | None) -> str | None:
    if value is None:
        return None
    from xjcli.model import Body

    return code_of("--body", "body", Body, value)
