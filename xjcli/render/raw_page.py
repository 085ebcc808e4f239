"""Pages as they came, with all that was read from them marked in colour, by kind."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from rich.console import Group
from rich.text import Text

from xjcli.render.cells import cell
from xjcli.render.grid import grid
from xjcli.render.passage import CLOSE, OPEN
from xjcli.render.prose import Prose
from xjcli.render.safe import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from rich.console import RenderableType

    from xjcli.rows import Row

LINE_END = re.compile(r"\r\n|\r|\n")

STYLES = {
    "account": "black on cyan",
    "session_date": "black on yellow",
    "delegate_count": "black on bright_yellow",
    "act": "black on bright_red",
    "report": "black on green",
    "resolution": "bright_white on blue",
    "title": "black on bright_magenta",
    "participant": "black on magenta",
    "election": "black on bright_green",
    "reference": "black on bright_cyan",
    "doubt": "bright_white on red",
}
"""How the words of each kind of fact are marked, as with pens: ink and ground both, to be read on dark and on light.

Where two kinds were read from the same words, the later one shows.
"""

RANKS = {kind: rank for rank, kind in enumerate(STYLES)}


def draw(found: Row, width: int | None) -> RenderableType:
    """Draw the object of `show --raw`: each document with its lines numbered, and below all what the colours mean."""
    return pages(found, width, bracketed=False)


def pages(found: Row, width: int | None, *, bracketed: bool) -> RenderableType:
    """Draw the documents; for a screen without colour the words that were read stand in brackets."""
    parts: list[RenderableType] = []
    for document in found["documents"]:
        parts += [Text()] * bool(parts)
        known = (document["path"], document["paper"], document["issue"], document["published"])
        parts.append(Text(" · ".join(cell(value) for value in known if value), style="bold"))
        lines = list(_lines(document, bracketed))
        numbered = [[Text(str(number), style="dim"), line] for number, line in enumerate(lines, 1)]
        parts.append(grid(numbered, width, right=(True, False), whole=(True, False)))
    return Group(*parts, Text(), _legend(found["documents"], bracketed, width))


def _lines(document: Row, bracketed: bool) -> Iterator[Text]:
    """Give the lines of a text; a character within several facts shows the one with the fewest words."""
    text = document["text"]
    kinds: list[str | None] = [None] * len(text)
    for mark in sorted(document["marks"], key=lambda mark: (mark["start"] - mark["end"], RANKS[mark["kind"]])):
        kinds[mark["start"] : mark["end"]] = [mark["kind"]] * (mark["end"] - mark["start"])
    begin = 0
    for end in [*LINE_END.finditer(text), None]:
        stop = end.start() if end else len(text)
        line = Text()
        for kind, run in groupby(range(begin, stop), key=lambda index: kinds[index]):
            indices = list(run)
            words = visible(text[indices[0] : indices[-1] + 1])
            line.append(f"{OPEN}{words}{CLOSE}" if kind and bracketed else words, STYLES[kind] if kind else "")
        yield line
        begin = end.end() if end else stop


def _legend(documents: Sequence[Row], bracketed: bool, width: int | None) -> RenderableType:
    if bracketed:
        return Prose(
            f"{OPEN}…{CLOSE} was read as a fact; in colour (--color always) each kind has its own", style="dim"
        )
    met = {mark["kind"] for document in documents for mark in document["marks"]}
    lines = [Text()]
    for kind in (kind for kind in STYLES if kind in met):
        pen = Text(f" {kind.replace('_', ' ')} ", style=STYLES[kind])
        if width is not None and lines[-1].cell_len + pen.cell_len > width:
            lines.append(Text())
        lines[-1].append_text(pen).append(" ")
    return Group(*lines)
