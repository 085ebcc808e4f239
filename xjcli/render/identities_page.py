"""Who is who, drawn one statement below the other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding

from xjcli.render.cells import cell
from xjcli.render.facts import INDENT
from xjcli.render.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import RenderableType

    from xjcli.rows import Row


def draw(identities: Sequence[Row], _width: int | None) -> RenderableType:
    """Draw what was said of people, each with its number first."""
    parts: list[RenderableType] = []
    for row in identities:
        sign = "=" if row["relation"] == "same" else "is somebody else in"
        line = Prose(f"{row['id']:>3}  ", style="dim").append(f"{cell(row['person'])} ", "not dim bold")
        line.append(f"{sign} ", "not dim").append(cell(row["other"]), "not dim bold")
        parts.append(line.append("  revoked", "dim") if row["state"] == "revoked" else line)
        why = " · ".join(filter(None, (cell(row["reason"]), cell(row["source"]))))
        parts.append(Padding(Prose(why), (0, 0, 0, 3 + INDENT)))
    return Group(*parts)
