"""What taking a run back did, in a sentence and the documents below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group

from xjcli.render.cells import cell, moment
from xjcli.render.prose import Prose, marked_line

if TYPE_CHECKING:
    from rich.console import RenderableType

    from xjcli.rows import Row

MARKS = (("removed", "-", "red"), ("restored", "~", "cyan"))


def draw(run: Row, _width: int | None) -> RenderableType:
    """Draw the object of `undo`."""
    lines = [marked_line(mark, style, cell(path)) for name, mark, style in MARKS for path in run[name]]
    verb = "would be taken back" if run["dry_run"] else "is taken back"
    counts = ", ".join(f"{name} {len(run[name])}" for name, *_ in MARKS)
    about = Prose(f"{cell(run['command'])}, {moment(run['started'])}", style="dim")
    return Group(*lines, Prose(f"run {run['id']} {verb}: {counts}", style="bold"), about)
