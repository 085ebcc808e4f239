"""A listing as a table for a person: chosen columns that fit the screen, or one field a line where they cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.table import Table
from rich.text import Text

from xjcli.render.cells import cell
from xjcli.render.columns import Column, columns_of
from xjcli.render.screen import UNBOUNDED

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import RenderableType

    from xjcli.rows import Row

GAP = 2
"""Columns are this far apart."""

WHOLE = 26
"""A column that is not to be folded is given so much at most: an id may be as long as a name."""

LEAST = 4
"""A column narrower than this cannot be read."""


def listing_table(name: str, fields: Sequence[str] | None, rows: Sequence[Row], width: int | None) -> RenderableType:
    """Draw a listing for so many columns: the fields asked for, else those that show it best."""
    width = width or UNBOUNDED
    columns = [_plain(field, rows) for field in fields] if fields else columns_of(name, width, rows)
    cells = [[column.show(row) for column in columns] for row in rows]
    if sum(_least(column, index, cells) + GAP for index, column in enumerate(columns)) - GAP > width:
        return _records(columns, cells)
    return _table(columns, cells, rows)


def _table(columns: Sequence[Column], cells: Sequence[Sequence[str]], rows: Sequence[Row]) -> Table:
    table = Table(box=None, padding=(0, GAP, 0, 0), pad_edge=False, header_style="bold", show_edge=False)
    for index, column in enumerate(columns):
        table.add_column(
            column.title,
            justify="right" if column.right else "left",
            overflow="fold",
            style=column.style,
            min_width=_least(column, index, cells),
        )
    for row, line in zip(rows, cells, strict=True):
        table.add_row(*map(Text, line), style="dim" if row.get("state") == "mentioned" else "")
    return table


def _records(columns: Sequence[Column], cells: Sequence[Sequence[str]]) -> Table:
    """One field a line, for rows that are wider than any screen."""
    table = Table(box=None, padding=(0, GAP, 0, 0), pad_edge=False, show_header=False)
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    for number, line in enumerate(cells):
        if number:
            table.add_row("", "")
        for column, words in zip(columns, line, strict=True):
            table.add_row(Text(column.title), Text(words))
    return table


def _least(column: Column, index: int, cells: Sequence[Sequence[str]]) -> int:
    """Columns that must not be folded are as wide as they are; others as wide as their heading, within reason."""
    if column.whole:
        return min(WHOLE, max([cell_len(column.title), *(cell_len(line[index]) for line in cells)]))
    widest = max((cell_len(line[index]) for line in cells), default=0)
    return max(LEAST, min(max(cell_len(column.title), 8), widest))


def _plain(field: str, rows: Sequence[Row]) -> Column:
    numbers = all(isinstance(row[field], int) for row in rows if row[field] is not None)
    return Column(field, lambda row: cell(row[field]), right=numbers, whole=numbers)
