"""Columns that fit their screen: widths are worked out here, so that nothing is ever cut, only folded."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.console import Group
from rich.padding import Padding
from rich.table import Table

from xjcli.render.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import RenderableType
    from rich.text import Text

GAP = 2
"""Columns are this far apart."""

BELOW = 4
"""Words below a line stand so much further in."""

LEAST = 6
"""A column that is folded keeps at least this width, while there is room."""

WHOLE = 26
"""A column that is not to be folded keeps up to this width: an id may be as long as a name."""


def grid(
    lines: Sequence[Sequence[Text]],
    room: int | None,
    *,
    titles: Sequence[str] = (),
    styles: Sequence[str] = (),
    right: Sequence[bool] = (),
    whole: Sequence[bool] = (),
) -> Table:
    """Lay out lines of cells in columns, in a room of so many columns or without a bound.

    `titles`, if given, stand above; `whole` says which columns are folded last.
    """
    natural = widths_of(lines, titles)
    return _table(lines, fitted(natural, least_of(natural, whole), room), titles, styles, right)


def entries(
    lines: Sequence[Sequence[Text]],
    below: Sequence[Text],
    room: int | None,
    *,
    styles: Sequence[str] = (),
    whole: Sequence[bool] = (),
) -> RenderableType:
    """Lay out lines as `grid` does, and under each, over the whole width, words that are too long for a column."""
    natural = widths_of(lines)
    widths = fitted(natural, least_of(natural, whole), room)
    parts: list[RenderableType] = []
    for line, words in zip(lines, below, strict=True):
        parts.append(_table([line], widths, styles=styles))
        if words.plain:
            parts.append(Padding(Prose.of(words), (0, 0, 0, BELOW)))
    return Group(*parts)


def needs(lines: Sequence[Sequence[Text]]) -> int:
    """Give the room in which nothing is folded."""
    widths = widths_of(lines)
    return sum(widths) + GAP * (len(widths) - 1)


def _table(
    lines: Sequence[Sequence[Text]],
    widths: Sequence[int],
    titles: Sequence[str] = (),
    styles: Sequence[str] = (),
    right: Sequence[bool] = (),
) -> Table:
    table = Table(box=None, padding=(0, GAP, 0, 0), pad_edge=False, show_header=bool(titles), header_style="bold")
    for index, width in enumerate(widths):
        table.add_column(
            titles[index] if titles else "",
            justify="right" if right and right[index] else "left",
            style=styles[index] if styles else "",
            overflow="fold",
            width=width,
        )
    for line in lines:
        table.add_row(*map(Prose.of, line))
    return table


def widths_of(lines: Sequence[Sequence[Text]], titles: Sequence[str] = ()) -> list[int]:
    """Give the width that each column would like to have."""
    heads = [cell_len(title) for title in titles]
    columns = zip(*lines, strict=True)
    widths = [max((cell.cell_len for cell in column), default=0) for column in columns]
    return [max(pair) for pair in zip(widths, heads, strict=True)] if heads else widths


def least_of(natural: Sequence[int], whole: Sequence[bool] = ()) -> list[int]:
    """Give the width that each column needs to be read well."""
    limits = [WHOLE if keep else LEAST for keep in whole] if whole else [LEAST] * len(natural)
    return [min(pair) for pair in zip(natural, limits, strict=True)]


def fitted(natural: Sequence[int], least: Sequence[int], room: int | None) -> list[int]:
    """Narrow columns, the widest first, down to their least and, where even that is too much, below it."""
    widths = list(natural)
    if room is None:
        return widths
    room = max(room - GAP * (len(widths) - 1), len(widths))
    widths = [min(width, room) for width in widths]
    while sum(widths) > room:
        shrinking = [index for index, width in enumerate(widths) if width > least[index]] or range(len(widths))
        widest = max(shrinking, key=lambda index: widths[index])
        widths[widest] -= 1
    return widths
