"""The grid of 届 × 次: for each body and place a line a term, a mark a session, and the gaps below it."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding
from rich.text import Text

from xjcli.render.cells import cell
from xjcli.render.facts import INDENT
from xjcli.render.labels import label
from xjcli.render.prose import Prose
from xjcli.rows import ranges

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rich.console import RenderableType

    from xjcli.rows import Row

MARKS = {"reported": "●", "cut-off": "◐", "mentioned": "○", "unseen": "·"}
STYLES = {"reported": "green", "cut-off": "magenta", "mentioned": "cyan", "unseen": "dim"}
MEANINGS = {
    "reported": "reported",
    "cut-off": "reported, and the article breaks off",
    "mentioned": "only named",
    "unseen": "unseen",
}
CELL = 3
"""Columns for a session: its number has at most three figures."""

HEAD = 8
"""Columns for the term before its sessions."""

PAPER = 100
"""The width of a grid that goes to no terminal."""


def draw(rows: Sequence[Row], width: int | None) -> RenderableType:
    """Draw the rows of `coverage`, one block for each body and place, and what the marks mean."""
    parts: list[RenderableType] = []
    for (body, place), together in groupby(rows, key=lambda row: (row["body"], row["place"])):
        sessions = list(together)
        parts.append(Text(f"{cell(place)} {label('body', body)}".strip(), style="bold"))
        parts += [Padding(part, (0, 0, 0, INDENT)) for part in (*_grid(sessions, width), *_gaps(sessions))]
        parts.append(Text())
    legend = Text()
    for state in dict.fromkeys(row["state"] for row in sorted(rows, key=lambda row: list(MARKS).index(row["state"]))):
        legend.append(f"{MARKS[state]} ", STYLES[state]).append(f"{MEANINGS[state]}   ", "dim")
    return Group(*parts, legend)


def _grid(rows: Sequence[Row], width: int | None) -> Iterable[Text]:
    """Draw a line a term under the numbers; what does not fit goes on in a further block."""
    numbers = sorted({row["number"] for row in rows if row["number"] is not None})
    known = {(row["term"], row["number"]): row["state"] for row in rows}
    terms = list(dict.fromkeys(row["term"] for row in rows))
    columns: list[int | None] = [None] * any(number is None for _, number in known)
    columns += range(numbers[0], numbers[-1] + 1) if numbers else []
    room = max(((width or PAPER) - INDENT - HEAD) // CELL, 1)
    for start in range(0, len(columns), room):
        shown = columns[start : start + room]
        heads = "".join(f"{'–' if number is None else number:>{CELL}}" for number in shown)
        yield Text(f"{'':{HEAD}}{heads}", style="dim")
        for term in terms:
            states = [known.get((term, number)) for number in shown]
            if any(states):
                line = Text(f"{'–' if term is None else f'term {term}':<{HEAD}}")
                for state in states:
                    line.append(" " * (CELL - 1))
                    line.append(MARKS[state] if state else " ", STYLES[state] if state else "")
                yield line


def _gaps(rows: Sequence[Row]) -> Iterable[Text]:
    """Say of each gap between which dates it lies: sessions of one term with the same neighbours together."""
    missing = (row for row in rows if row["state"] in ("mentioned", "unseen"))
    for (term, after, before), together in groupby(missing, key=lambda row: (row["term"], row["after"], row["before"])):
        gap = list(together)
        said = ranges([row["number"] for row in gap])
        dates = " and ".join(filter(None, (f"after {after}" if after else "", f"before {before}" if before else "")))
        where = f"{'' if term is None else f'term {term}'}{f', {said}' if said else ''}"
        yield Prose(f"{where}: {dates or 'no neighbour has a date'}")
