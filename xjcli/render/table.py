"""A listing as a table for a person: chosen columns that fit the screen, or one field a line where they cannot."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from xjcli.render.cells import cell
from xjcli.render.columns import WIDE_SCREEN, Column, columns_of
from xjcli.render.grid import GAP, grid, least_of, widths_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import RenderableType

    from xjcli.rows import Row


def listing_table(name: str, fields: Sequence[str] | None, rows: Sequence[Row], width: int | None) -> RenderableType:
    """Draw a listing for so many columns: the fields asked for, else those that show it best."""
    columns = [_plain(field, rows) for field in fields] if fields else columns_of(name, width or WIDE_SCREEN, rows)
    titles, whole = [column.title for column in columns], [column.whole for column in columns]
    lines = [[Text(column.show(row), style=_style(row)) for column in columns] for row in rows]
    least = least_of(widths_of(lines, titles), whole)
    if width is not None and sum(least) + GAP * (len(columns) - 1) > width:
        return _records(titles, lines, width)
    return grid(
        lines,
        width,
        titles=titles,
        styles=[column.style for column in columns],
        right=[column.right for column in columns],
        whole=whole,
    )


def _records(titles: Sequence[str], lines: Sequence[Sequence[Text]], width: int) -> RenderableType:
    """Give one field a line, for rows that are wider than the screen."""
    pairs: list[list[Text]] = []
    for line in lines:
        pairs += [[Text(), Text()]] * bool(pairs)
        pairs += [[Text(title), words] for title, words in zip(titles, line, strict=True)]
    return grid(pairs, width, styles=["dim", ""], whole=[True, False])


def _style(row: Row) -> str:
    return "dim" if row.get("state") == "mentioned" else ""


def _plain(field: str, rows: Sequence[Row]) -> Column:
    numbers = all(isinstance(row[field], int) for row in rows if row[field] is not None)
    return Column(field, lambda row: cell(row[field]), right=numbers, whole=numbers)
