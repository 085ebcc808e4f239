"""The findings of `check`, drawn: errors first, those of one code together, with the words and what helps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding
from rich.text import Text

from xjcli.render.cells import cell
from xjcli.render.facts import INDENT
from xjcli.render.passage import marked
from xjcli.render.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rich.console import RenderableType

    from xjcli.rows import Row

STYLES = {"error": "bold red", "warning": "bold magenta"}
"""How levels look, the gravest first."""


def draw(findings: Sequence[Row], _width: int | None) -> RenderableType:
    """Draw findings, a block a code; a hint that fits several stands once, behind the last."""
    parts: list[RenderableType] = []
    codes: dict[tuple[str, str, str], list[Row]] = {}
    for finding in sorted(findings, key=lambda finding: list(STYLES).index(finding["level"])):
        codes.setdefault((finding["level"], finding["code"], finding["check"]), []).append(finding)
    for (level, code, check), together in codes.items():
        head = Text(f"{level} {code} ", style=STYLES[level]).append(check, "default not bold")
        head.append(f"  {len(together)}" if len(together) > 1 else "", "dim not bold")
        parts += [Text()] * bool(parts) + [head, *_findings(together)]
    return Group(*parts)


def _findings(findings: Sequence[Row]) -> Iterable[RenderableType]:
    following = [*(finding["hint"] for finding in findings[1:]), None]
    for finding, next_hint in zip(findings, following, strict=True):
        yield _in(1, Prose(cell(finding["message"])))
        for place in finding["places"]:
            yield _in(2, Text(cell(place["source"]), style="dim"))
            if place["text"]:
                yield _in(2, marked(place))
        if finding["hint"] and finding["hint"] != next_hint:
            yield _in(2, Prose("hint: ", style="cyan").append(cell(finding["hint"]), "default"))


def _in(steps: int, part: RenderableType) -> Padding:
    return Padding(part, (0, 0, 0, steps * INDENT))
