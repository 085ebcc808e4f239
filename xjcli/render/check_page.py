"""The findings of `check`, drawn one below the other: what is wrong, where, the words, what helps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding
from rich.text import Text

from xjcli.render.cells import cell
from xjcli.render.facts import INDENT
from xjcli.render.passage import marked

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rich.console import RenderableType

    from xjcli.rows import Row

STYLES = {"error": "bold red", "warning": "bold magenta"}


def draw(findings: Sequence[Row], _width: int | None) -> RenderableType:
    """Draw findings, a blank line between two."""
    parts: list[RenderableType] = []
    for finding in findings:
        parts += [Text()] * bool(parts) + list(_finding(finding))
    return Group(*parts)


def _finding(finding: Row) -> Iterable[RenderableType]:
    head = Text(f"{finding['level']} {finding['code']} ", style=STYLES[finding["level"]])
    yield head.append(f"{finding['check']}: ", "dim not bold").append(cell(finding["message"]), "default not bold")
    for place in finding["places"]:
        yield Padding(Text(cell(place["source"]), style="dim"), (0, 0, 0, INDENT))
        if place["text"]:
            yield Padding(marked(place), (0, 0, 0, 2 * INDENT))
    if finding["hint"]:
        yield Padding(Text("hint: ", style="cyan").append(cell(finding["hint"]), "default"), (0, 0, 0, INDENT))
