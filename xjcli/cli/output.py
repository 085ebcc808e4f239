"""How an answer leaves the program: which fields and rows, in which form, to the terminal, a pipe or a file.

stdout is data, stderr is talk. Rich is loaded for a terminal's table only.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from xjcli.cli.failures import say, wished_colour
from xjcli.cli.streams import write
from xjcli.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rich.console import RenderableType

    from xjcli.cli.options import Form, Rows
    from xjcli.model import IssueRecord
    from xjcli.rows import Listing, Row, Shape, Value

    Draw = Callable[[int | None], RenderableType]
    """Draws an answer for a screen of so many columns, None for what is no screen."""


def form_of(options: Form) -> str:
    """Give the form to print in: as wished, else a table on a terminal, else tab-separated text."""
    if options.json:
        return "json"
    if options.format:
        return options.format
    return "table" if sys.stdout.isatty() and not options.output else "tsv"


def answer_rows(
    shape: Shape, ask: Callable[[], Listing], options: Rows, chart: bool = False, nothing: str | None = None
) -> None:
    """Print a listing as the options say; it is asked for only when the options hold together.

    `nothing` is what to say when there are no rows; empty, it says nothing, and only JSON that there are none.
    """
    if options.fields == "list":
        return _print_names(shape, options)
    chosen = _fields(shape, options)
    rows = _sorted(ask().rows, options.sort)
    if options.count:
        return send(f"{len(rows)}\n", options)
    rows = rows[: options.limit]
    if not rows and nothing == "" and form_of(options) not in ("json", "ndjson"):
        return None
    if not rows and nothing != "":
        say(nothing or f"no {shape.name} to show; `xjcli status` says what there is")
    form = "table" if chart and not (options.json or options.format) else form_of(options)
    if form == "table":
        return _draw_rows(shape.name, chosen, rows, options, chart) if rows else None
    return send(_as_text(form, chosen or shape.shown, rows), options)


def answer_object(value: Value, options: Form, page: str) -> None:
    """Print one object: JSON where JSON is wished, else the page of that name; a page is no table, and has no rows."""
    form = "json" if options.json else options.format or "table"
    if form in ("json", "ndjson"):
        from xjcli.render import structured

        return send((structured.to_json if form == "json" else structured.to_json_line)(value), options)
    if form != "table":
        raise UsageError(f"this is a page, not a listing: it has no form {form!r}", hint="use --json or --format table")
    return send(drawn(lambda width: _page(page, value, width), options), options)


def answer_records(records: Sequence[IssueRecord], options: Form) -> None:
    """Print what was read from issues: an array of their objects, or pages for a person."""
    from xjcli.render.record import issue_object
    from xjcli.render.structured import to_json_lines

    objects = [issue_object(record) for record in records]
    if options.format == "ndjson":
        return send(to_json_lines(objects), options)
    return answer_object(objects, options, "issue")


def drawn(draw: Draw, options: Form) -> str:
    """Draw for the terminal, or unbounded and without colour for anything else."""
    from xjcli.render.screen import screen_text

    return screen_text(draw, terminal_width(options), colour(options))


def terminal_width(options: Form) -> int | None:
    """Give the columns of the terminal that the answer goes to; None if it goes elsewhere."""
    import shutil

    return shutil.get_terminal_size().columns if sys.stdout.isatty() and not options.output else None


def colour(options: Form) -> bool:
    """Say whether to colour: as wished, else on a terminal."""
    wish = wished_colour(options.color)
    return terminal_width(options) is not None if wish is None else wish


def send(text: str, options: Form) -> None:
    """Write to stdout, or whole or not at all to the file of `--output`. A pipe that has closed is no error."""
    if options.output:
        from xjcli.cli.files import write_whole

        return write_whole(options.output, text)
    return write(text)


def _fields(shape: Shape, options: Rows) -> Sequence[str] | None:
    """Give the fields that were asked for, None if nobody did; raises UsageError for a name that is none."""
    fields = [name.strip() for name in options.fields.split(",")] if options.fields else None
    for name in [*(fields or ()), *([options.sort.removeprefix("-")] if options.sort else ())]:
        if name not in shape.fields:
            raise UsageError(f"{shape.name} have no field {name!r}", hint=f"use one of: {', '.join(shape.fields)}")
    return fields


def _sorted(rows: list[Row], sort: str | None) -> list[Row]:
    """Sort by a field, downwards with `-` before it; rows of equal value keep their order, unknown ones come last."""
    if not sort:
        return rows
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


def _draw_rows(name: str, fields: Sequence[str] | None, rows: list[Row], options: Rows, chart: bool) -> None:
    from xjcli.render.drawings import draw_listing

    send(drawn(lambda width: draw_listing(name, fields, rows, width, chart), options), options)


def _page(name: str, value: Value, width: int | None) -> RenderableType:
    from xjcli.render.drawings import draw_page

    return draw_page(name, value, width)


def _print_names(shape: Shape, options: Rows) -> None:
    if form_of(options) in ("json", "ndjson"):
        from xjcli.render.structured import to_json

        return send(to_json(list(shape.fields)), options)
    return send("".join(f"{name}\n" for name in shape.fields), options)
