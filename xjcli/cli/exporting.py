"""What `xjcli export` does in each of its forms."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

from xjcli.cli.database import open_to_read
from xjcli.cli.failures import say
from xjcli.cli.files import replacing, write_whole
from xjcli.cli.listing import session_filters
from xjcli.cli.output import drawn, form_of, send
from xjcli.errors import UsageError, XjcliError
from xjcli.rows import Filters

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

    from rich.console import RenderableType

    from xjcli.cli.options import Form, Sessions
    from xjcli.rows import Listing, Row

BYTE_ORDER_MARK = "\ufeff"
"""What tells Excel that a file is UTF-8: without it, it takes GB 18030 on Chinese Windows."""


NAMED = {"csv": "a folder of files", "sqlite": "a file"}
"""Forms that cannot go to standard output, and what they are."""


def export_gazetteer(options: Form, filters: Sessions, mentioned: bool, excel: bool) -> None:
    """Write the table of sessions, one for each place and body where the form has room for headings."""
    from xjcli.render import delimited, gazetteer, structured
    from xjcli.store import exports

    with closing(open_to_read(options)) as connection:
        rows = exports.gazetteer(connection, Filters(**session_filters(filters), mentioned=mentioned))
    if not rows:
        say("no sessions to show; `xjcli status` says what there is")
    form = "csv" if excel and not options.format else form_of(options)
    if form in ("json", "ndjson"):
        return send((structured.to_json if form == "json" else structured.to_json_lines)(rows), options)
    if form == "md":
        return send(gazetteer.to_markdown(rows), options)
    if form == "table":
        return send(drawn(lambda width: _page(rows, width), options), options) if rows else None
    write = delimited.to_csv if form == "csv" else delimited.to_tsv
    text = write(gazetteer.headings(whole=True), gazetteer.flat_rows(rows))
    return send(_marked(text, excel and form == "csv"), options)


def export_record(options: Form, form: str, excel: bool) -> None:
    """Write every listing: a folder of CSV files, one JSON object, JSON lines, or tables."""
    from xjcli.render import structured
    from xjcli.store import exports

    if options.format or options.json:
        raise UsageError("the form stands already: --format is for `export gazetteer`", hint=f"xjcli export {form}")
    if form in NAMED and not options.output:
        raise UsageError(f"{form} is {NAMED[form]}", hint=f"xjcli export {form} -o NAME")
    with closing(open_to_read(options)) as connection:
        listings = exports.everything(connection)
        if form == "csv" and options.output:
            return _write_folder(options.output, listings, excel)
        if form == "sqlite" and options.output:
            return _write_tables(options.output, listings)
        if form == "json":
            return send(structured.to_json({listing.name: listing.rows for listing in listings}), options)
        rows = ({"listing": listing.name, **row} for listing in listings for row in listing.rows)
        return send(structured.to_json_lines(list(rows)), options)


def _write_folder(folder: Path, listings: Iterable[Listing], excel: bool) -> None:
    """Write a file for each listing; says how many rows each has."""
    from xjcli.render.delimited import to_csv

    counts = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for listing in listings:
            text = _marked(to_csv(listing.fields, listing.rows), excel)
            write_whole(folder / f"{listing.name}.csv", text)
            counts.append(f"{listing.name} {len(listing.rows)}")
    except OSError as error:
        raise XjcliError(f"{folder}: cannot be written: {(error.strerror or str(error)).lower()}") from error
    say(f"{folder}: {', '.join(counts)}")


def _write_tables(file: Path, listings: Iterable[Listing]) -> None:
    """Write a new database with a table for each listing; lists are JSON, as everywhere in SQLite."""
    from sqlite_utils import Database

    if file.exists():
        raise XjcliError(f"{file}: there is such a file already", hint="name a new one; nothing is overwritten")
    counts = []
    try:
        with replacing(file) as beside, closing(Database(beside)) as database:
            for listing in listings:
                if listing.rows:
                    database.table(listing.name).insert_all(listing.rows, columns=_types(listing))
                counts.append(f"{listing.name} {len(listing.rows)}")
    except sqlite3.Error as error:
        raise XjcliError(f"{file}: cannot be written: {error}") from error
    say(f"{file}: {', '.join(counts)}")


def _types(listing: Listing) -> dict[str, type]:
    """Give the type of each column: the first rows of a listing may not know all its values."""
    values = {field: [row[field] for row in listing.rows if row[field] is not None] for field in listing.fields}
    return {
        field: int if known and all(isinstance(value, int) for value in known) else str
        for field, known in values.items()
    }


def _marked(text: str, excel: bool) -> str:
    return BYTE_ORDER_MARK + text if excel else text


def _page(rows: Sequence[Row], width: int | None) -> RenderableType:
    from xjcli.render.drawings import draw_page

    return draw_page("gazetteer", rows, width)
