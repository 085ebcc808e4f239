"""The passages behind facts, drawn article by article under their reference."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding
from rich.text import Text

from xjcli.render.cells import cell
from xjcli.render.facts import INDENT, inside
from xjcli.render.grid import grid
from xjcli.render.passage import marked

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rich.console import RenderableType

    from xjcli.rows import Row


def draw(facts: Sequence[Row], width: int | None) -> RenderableType:
    """Draw the rows of `cite`: facts that stand in one sentence share it, with all their words marked."""
    parts: list[RenderableType] = []
    for (reference, session), told in groupby(facts, key=lambda fact: (fact["reference"], fact["session"])):
        parts += [Text()] * bool(parts)
        parts += [Text(cell(reference), style="bold"), Text(cell(session), style="cyan")]
        for _, together in groupby(told, key=lambda fact: (fact["source"].rpartition(":")[0], fact["text"])):
            parts.append(Padding(Group(*_passage(list(together), inside(width, 1))), (1, 0, 0, INDENT)))
    return Group(*parts)


def _passage(facts: Sequence[Row], width: int | None) -> Iterable[RenderableType]:
    """Draw a sentence under its place, and below it what was read from it, each with line and column."""
    yield Text(cell(facts[0]["source"]), style="dim")
    yield marked({"text": facts[0]["text"], "marks": _united(facts)})
    lines = [
        [Text(address(fact)), Text(cell(fact["value"])), Text(line_and_column(fact["source"])), _corrected(fact)]
        for fact in facts
    ]
    styles, whole = ("dim", "bold", "dim", ""), (False, False, True, False)
    table = grid(lines, inside(width, 1), styles=styles, whole=whole)
    yield Padding(table, (0, 0, 0, INDENT))


def _corrected(fact: Row) -> Text:
    """Say that somebody put the fact right: the words on the page are not what it says."""
    return Text(f"corrected: {cell(fact['corrected'])}" if fact["corrected"] else "", style="magenta")


def address(fact: Row) -> str:
    """Give field and item of a fact, as `cite` and `correct` take them."""
    return " ".join(cell(fact[name]) for name in ("field", "item") if fact[name])


def line_and_column(source: str) -> str:
    """Give LINE:COL of FILE:LINE:COL."""
    return ":".join(source.split(":")[-2:])


def _united(facts: Iterable[Row]) -> list[list[int]]:
    """Give the marks of all facts, those that overlap as one."""
    united: list[list[int]] = []
    for start, end in sorted({(start, end) for fact in facts for start, end in fact["marks"]}):
        if united and start < united[-1][1]:
            united[-1][1] = max(end, united[-1][1])
        else:
            united.append([start, end])
    return united
