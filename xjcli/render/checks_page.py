"""The checks themselves, drawn: what each asks, and what its codes mean."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from rich.text import Text

from xjcli.render.check_page import STYLES
from xjcli.render.grid import grid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import RenderableType

    from xjcli.rows import Row


def draw(codes: Sequence[Row], width: int | None) -> RenderableType:
    """Draw the rows of `check --list`, check by check."""
    lines: list[list[Text]] = []
    for (name, summary), together in groupby(codes, key=lambda row: (row["check"], row["summary"])):
        lines.append([Text(name, style="bold"), Text(), Text(summary)])
        lines += [
            [
                Text(f"  {row['code']}"),
                Text(row["level"], style=STYLES[row["level"]]),
                Text(row["meaning"]),
            ]
            for row in together
        ]
    return grid(lines, width, whole=[True, True, False])
