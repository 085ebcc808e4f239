"""Markdown: a listing as a table that GitHub and Pandoc read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xjcli.render.cells import cell
from xjcli.render.safe import markdown

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from xjcli.rows import Row


def to_markdown(fields: Sequence[str], rows: Sequence[Row]) -> str:
    """Write a pipe table; columns that hold only numbers are set to the right."""
    marks = [_mark([row[name] for row in rows]) for name in fields]
    lines = [_line(map(markdown, fields)), _line(marks)]
    lines += [_line(markdown(cell(row[name])) for name in fields) for row in rows]
    return "\n".join(lines) + "\n"


def _line(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _mark(values: list[object]) -> str:
    known = [value for value in values if value is not None]
    return "---:" if known and all(isinstance(value, int) for value in known) else "---"
