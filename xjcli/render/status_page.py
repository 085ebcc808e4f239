"""The state of the database, drawn for a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from xjcli.render.cells import cell

if TYPE_CHECKING:
    from rich.console import RenderableType

    from xjcli.rows import Row


def status_page(status: Row, _width: int | None) -> RenderableType:
    """Draw the object of `status`: one line a fact."""
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, show_header=False)
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    for name, value in status.items():
        table.add_row(Text(name.replace("_", " ")), Text(cell(value)))
    return table
