"""The gazetteer's tables on a screen, their notes below them."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding
from rich.text import Text

from xjcli.render.cells import cell
from xjcli.render.gazetteer import headings, noted, title
from xjcli.render.grid import grid

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import RenderableType

    from xjcli.rows import Row


def draw(rows: Sequence[Row], width: int | None) -> RenderableType:
    """Draw a table for each place and body."""
    parts: list[RenderableType] = []
    for _, group in groupby(rows, key=lambda row: (row["place"], row["body"])):
        own = list(group)
        lines, notes = noted(own)
        names = headings()
        parts.append(Text(title(own[0]), style="bold"))
        parts.append(
            grid(
                [[Text(cell(line[name])) for name in names] for line in lines],
                width,
                titles=names,
                right=[name in names[2:5] for name in names],
                whole=[True] * (len(names) - 1) + [False],
            )
        )
        numbered = [[Text(f"{number}."), Text(note)] for number, note in enumerate(notes, 1)]
        parts.append(Padding(grid(numbered, width, right=(True, False), whole=(True, False)), (1, 0, 1, 0)))
    return Group(*parts)
