"""The state of the database, drawn for a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from xjcli.render.cells import cell, moment

if TYPE_CHECKING:
    from rich.console import RenderableType

    from xjcli.rows import Row, Value


NAMES = {
    "schema": "schema version",
    "superseded": "documents superseded",
    "oldest": "oldest issue",
    "newest": "newest issue",
    "reported": "sessions reported",
    "mentioned": "sessions only named",
    "delegates": "numbers of delegates",
    "doubts": "words in doubt",
}
"""What a field is called where its own name says too little."""


def draw(status: Row, _width: int | None) -> RenderableType:
    """Draw the object of `status`: one line a fact."""
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, show_header=False)
    table.add_column(style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    for name, value in status.items():
        table.add_row(Text(NAMES.get(name, name.replace("_", " "))), Text(_shown(name, value)))
    return table


def _shown(name: str, value: Value) -> str:
    if name == "size" and value is not None:
        return f"{value / 1024:,.0f} KiB"
    if name == "last_run" and value:
        return f"{moment(value['started'])}  {cell(value['command'])}, xjcli {cell(value['version'])}"
    return cell(value) or "–"
