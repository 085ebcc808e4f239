"""What a run changed, document by document: + added, ~ changed, - removed."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding
from rich.text import Text

from xjcli.render.cells import cell, moment
from xjcli.render.facts import INDENT
from xjcli.render.prose import Prose, marked_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rich.console import RenderableType

    from xjcli.rows import Row

MARKS = {"added": ("+", "green"), "removed": ("-", "red"), "changed": ("~", "cyan")}


def draw(changes: Sequence[Row], _width: int | None) -> RenderableType:
    """Draw the changes under the run, their documents and sessions."""
    run = changes[0]
    undone = f", taken back {moment(run['undone'])}" if run["undone"] else ""
    about = f"  {cell(run['command'])}, {moment(run['started'])}{undone}"
    parts: list[RenderableType] = [Text(f"run {run['run']}", style="bold").append(about, "not bold")]
    for path, told in groupby(changes, key=lambda change: change["path"]):
        parts.append(Padding(Group(Text(cell(path), style="bold"), *_sessions(told)), (1, 0, 0, 0)))
    return Group(*parts)


def _sessions(changes: Iterable[Row]) -> Iterable[RenderableType]:
    for session, told in groupby(changes, key=lambda change: change["session"]):
        yield Padding(Text(cell(session), style="cyan"), (0, 0, 0, INDENT))
        yield Padding(Group(*map(statement, told)), (0, 0, 0, 2 * INDENT))


def statement(change: Row) -> Prose:
    """Draw one statement that was added, changed or removed."""
    mark, style = MARKS[change["change"]]
    before, after = cell(change["before"]), cell(change["after"])
    value = f"{before} → {after}" if change["change"] == "changed" else before or after
    said = " ".join(filter(None, (cell(change["field"]), cell(change["item"]), value)))
    return marked_line(mark, style, said)
