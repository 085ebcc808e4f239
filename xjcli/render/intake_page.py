"""What a run of `ingest` found and changed, drawn for a person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding
from rich.text import Text

from xjcli.render.cells import cell
from xjcli.render.facts import INDENT
from xjcli.render.prose import marked_line
from xjcli.render.table import listing_table

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import RenderableType

    from xjcli.rows import Row


def draw(run: Row, width: int | None) -> RenderableType:
    """Draw the `sessions` found (and how many `more`), the `updates` of known documents, the `summary` of the run."""
    sessions = sorted(run["sessions"], key=lambda row: row["start"] or "")
    parts: list[RenderableType] = [listing_table("sessions", None, sessions, width)] if sessions else []
    if run["more"]:
        parts.append(Text(f"… and {run['more']} more reports of sessions: xjcli sessions", style="dim"))
    parts += [Text()] * bool(parts)
    for change in run["updates"]:
        parts += [Text(cell(change["path"]), style="bold"), Padding(Group(*_differences(change)), (0, 0, 1, INDENT))]
    return Group(*parts, Text(run["summary"], style="bold"))


def _differences(change: Row) -> Iterable[Text]:
    for one in change["differences"]:
        before, after = one["before"], one["after"]
        mark, style = ("+", "green") if before is None else ("-", "red") if after is None else ("~", "cyan")
        values = f"{cell(before)} → {cell(after)}" if mark == "~" else cell(before or after)
        words = " ".join(filter(None, (cell(one["session"]), cell(one["field"]), cell(one["item"]), values)))
        yield marked_line(mark, style, words)
