"""How an answer leaves the program: which fields and rows, in which form, to the terminal, a pipe or a file.

stdout is data, stderr is talk. Rich is loaded for a terminal's table only.
"""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from xjcli.errors import UsageError, XjcliError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rich.console import RenderableType

    from xjcli.cli.options import Form, Rows
    from xjcli.model import IssueRecord
    from xjcli.rows import Listing, Row, Value

    Draw = Callable[[int], RenderableType]
    """Draws an answer for a screen of so many columns."""

WIDE = 10_000
"""The width of a table that goes to no terminal: nothing is folded."""


def form_of(options: Form) -> str:
    """Give the form to print in: as wished, else a table on a terminal, else tab-separated text."""
    if options.json:
        return "json"
    if options.format:
        return options.format
    return "table" if sys.stdout.isatty() and not options.output else "tsv"


def answer_rows(listing: Listing, options: Rows, draw: Draw | None = None) -> None:
    """Print a listing as the options say; `draw` is what a terminal shows instead of the plain table."""
    if options.fields == "list":
        return _field_names(listing, options)
    fields, rows = _chosen(listing, options)
    if options.count:
        return send(f"{len(rows)}\n", options)
    rows = rows[: options.limit]
    form = form_of(options)
    if not rows:
        _say_empty(listing)
    if form == "table":
        if rows:
            _print_table(listing.name, fields if options.fields else None, rows, options, draw)
        return None
    return send(_as_text(form, fields, rows), options)


def answer_object(value: Value, options: Form, draw: Draw, text: Callable[[], str] | None = None) -> None:
    """Print one object: JSON where JSON is wished, else the drawn page (`text` in place of it for Markdown)."""
    form = "json" if options.json else options.format or "table"
    if form in ("json", "ndjson"):
        from xjcli.render.structured import to_json, to_json_lines

        return send(to_json(value) if form == "json" else to_json_lines([value]), options)
    if form == "md" and text:
        return send(text(), options)
    if form != "table":
        raise UsageError(f"this is one page, not a listing: it has no form {form!r}", hint="use table, json or md")
    return send(drawn(draw, options), options)


def answer_records(records: Sequence[IssueRecord], options: Form) -> None:
    """Print what was read from issues: an array of their objects, or pages for a person."""
    from xjcli.render.record import issue_object
    from xjcli.render.structured import to_json_lines

    objects = [issue_object(record) for record in records]
    if options.format == "ndjson":
        return send(to_json_lines(objects), options)

    def draw(_width: int) -> RenderableType:
        from xjcli.render.issue_page import issue_pages

        return issue_pages(objects)

    return answer_object(objects, options, draw)


def drawn(draw: Draw, options: Form) -> str:
    """Draw for the terminal, or unbounded and without colour for anything else."""
    from xjcli.render.screen import screen_text

    return screen_text(draw, terminal_width(options), colour(options))


def terminal_width(options: Form) -> int | None:
    """Give the columns of the terminal that the answer goes to; None if it goes elsewhere."""
    import shutil

    return shutil.get_terminal_size().columns if sys.stdout.isatty() and not options.output else None


def colour(options: Form) -> bool:
    """Say whether to colour: as wished, else on a terminal unless `NO_COLOR` or `TERM=dumb` speak against it."""
    if options.color != "auto":
        return options.color == "always"
    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    return not plain and terminal_width(options) is not None


def send(text: str, options: Form) -> None:
    """Write to stdout, or whole or not at all to the file of `--output`. A pipe that has closed is no error."""
    if options.output:
        return _write_whole(options.output, text)
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:  # whoever read our output has read enough; the interpreter's own flush must not fail
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return None


def _chosen(listing: Listing, options: Rows) -> tuple[Sequence[str], list[Row]]:
    fields = [name.strip() for name in options.fields.split(",")] if options.fields else listing.shown
    sort = options.sort or ""
    for name in [*fields, *([sort.removeprefix("-")] if sort else [])]:
        if name not in listing.fields:
            raise UsageError(f"{listing.name} have no field {name!r}", hint=f"use one of: {', '.join(listing.fields)}")
    return fields, sorted_rows(listing.rows, sort) if sort else listing.rows


def sorted_rows(rows: list[Row], sort: str) -> list[Row]:
    """Sort by a field, downwards with `-` before it; rows of equal value keep their order, unknown ones come last."""
    name = sort.removeprefix("-")
    known = [row for row in rows if row[name] is not None]
    unknown = [row for row in rows if row[name] is None]
    return sorted(known, key=lambda row: _comparable(row[name]), reverse=sort.startswith("-")) + unknown


def _comparable(value: Value) -> tuple[int, Value]:
    if isinstance(value, int | float):
        return 0, value
    return (1, value) if isinstance(value, str) else (2, str(value))


def _as_text(form: str, fields: Sequence[str], rows: list[Row]) -> str:
    if form in ("json", "ndjson"):
        from xjcli.render import structured

        picked = [{name: row[name] for name in fields} for row in rows]
        return structured.to_json(picked) if form == "json" else structured.to_json_lines(picked)
    if form == "md":
        from xjcli.render.markdown import to_markdown

        return to_markdown(fields, rows)
    from xjcli.render import delimited

    return delimited.to_csv(fields, rows) if form == "csv" else delimited.to_tsv(fields, rows)


def _print_table(name: str, fields: Sequence[str] | None, rows: list[Row], options: Rows, draw: Draw | None) -> None:
    from xjcli.render.table import listing_table

    send(drawn(draw or (lambda width: listing_table(name, fields, rows, width)), options), options)


def _field_names(listing: Listing, options: Rows) -> None:
    if form_of(options) in ("json", "ndjson"):
        from xjcli.render.structured import to_json

        return send(to_json(list(listing.fields)), options)
    return send("".join(f"{name}\n" for name in listing.fields), options)


def _say_empty(listing: Listing) -> None:
    from xjcli.cli.failures import say

    say(f"no {listing.name} fit the question" if listing.rows == [] else "nothing printed: --limit 0")


def _write_whole(path: Path, text: str) -> None:
    """Write beside the file and put it in its place at the end, so that nobody sees half of it."""
    try:
        with tempfile.NamedTemporaryFile(
            "w", encoding="utf-8", errors="backslashreplace", newline="", dir=path.parent, prefix=".", delete=False
        ) as file:
            file.write(text)
        Path(file.name).chmod(0o666 & ~_umask())
        Path(file.name).replace(path)
    except OSError as error:
        raise XjcliError(f"{path}: cannot be written: {(error.strerror or str(error)).lower()}") from error


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
