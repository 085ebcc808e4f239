"""What `search` found, drawn article by article: headline, date and sessions, then each place in its context."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from rich.cells import cell_len
from rich.console import Group
from rich.padding import Padding
from rich.text import Text

from xjcli.render.cells import cell
from xjcli.render.columns import short_source
from xjcli.render.facts import INDENT
from xjcli.render.passage import CLOSE, MARK, OPEN
from xjcli.render.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from rich.console import RenderableType

    from xjcli.rows import Row


def draw(rows: Sequence[Row], width: int | None) -> RenderableType:
    """Draw the rows of `search`: one line a place, or two where those of an article do not all fit."""
    parts: list[RenderableType] = []
    for _, together in groupby(rows, key=lambda row: row["article"]):
        places = list(together)
        known = (places[0]["paper"], places[0]["published"], *places[0]["sessions"])
        parts += [Text()] * bool(parts) + [Text(cell(places[0]["headline"]) or "without a headline", style="bold")]
        if any(known):
            parts.append(Prose(" · ".join(cell(value) for value in known if value), style="dim"))
        sources = [short_source(place["source"]) for place in places]
        left = max(map(cell_len, sources))
        words = [_words(place) for place in places]
        beside = width is None or INDENT + left + 2 + max(line.cell_len for line in words) <= width
        for line, source in zip(words, sources, strict=True):
            parts += _place(line, source, left if beside else None)
    return Group(*parts)


def _words(place: Row) -> Prose:
    words = Prose(cell(place["before"]).lstrip())
    words.append(f"{OPEN}{cell(place['words'])}{CLOSE}", MARK).append(cell(place["after"]))
    return words


def _place(words: Prose, source: str, left: int | None) -> Sequence[RenderableType]:
    """Draw the words beside their source, in so many columns, or below it."""
    if left is not None:
        line = Text(f"{' ' * INDENT}{source}{' ' * (left - cell_len(source) + 2)}", style="dim")
        return [line.append_text(Text("", style="not dim").append_text(words))]
    return [
        Padding(Text(source, style="dim"), (0, 0, 0, INDENT)),
        Padding(words, (0, 0, 0, 2 * INDENT)),
    ]
