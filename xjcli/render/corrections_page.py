"""Corrections, drawn one below the other: what about, from what to what, why, and whether it still fits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding

from xjcli.render.cells import cell
from xjcli.render.facts import INDENT
from xjcli.render.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rich.console import RenderableType

    from xjcli.rows import Row, Value

STYLES = {"stale": "bold magenta", "agreed": "green", "followed": "dim", "revoked": "dim"}
"""How states look; one that stands needs no mark."""


def draw(corrections: Sequence[Row], _width: int | None) -> RenderableType:
    """Draw corrections, each with its number first."""
    return Group(*(part for row in corrections for part in _correction(row)))


def _correction(row: Row) -> Iterable[RenderableType]:
    line = Prose(f"{row['id']:>3}  ", style="dim").append(cell(row["session"]), "not dim cyan")
    about = " ".join(filter(None, (cell(row["field"]), cell(row["item"]))))
    line.append(f" {about}  ", "not dim bold").append(_change(row), "not dim")
    yield line.append(f"  {row['state']}", f"not dim {STYLES.get(row['state'], 'dim')}")
    why = " · ".join(filter(None, (cell(row["reason"]), cell(row["source"]))))
    yield Padding(Prose(why), (0, 0, 0, 3 + INDENT))
    if row["state"] == "stale":
        now = _said(row["now"]) if row["now"] else "the texts say nothing of it any more"
        words = f"the texts now say {now}" if row["now"] else now
        yield Padding(Prose(words, style="magenta"), (0, 0, 0, 3 + INDENT))


def _change(row: Row) -> str:
    before = _said(row["replaced"])
    if row["action"] == "delete":
        return " ".join(filter(None, (before, "deleted")))
    return f"{before} → {cell(row['value'])}" if before else f"+ {cell(row['value'])}".rstrip()


def _said(values: Value) -> str:
    """Say values that texts give; a fact without a value is simply there."""
    return " / ".join(cell(value) for value in values if value is not None)
