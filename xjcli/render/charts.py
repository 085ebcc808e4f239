"""Pictures of listings: tenures as bars over the years, numbers of delegates from session to session."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from rich.cells import cell_len, set_cell_size
from rich.console import Group
from rich.text import Text

from xjcli.render.axis import Axis
from xjcli.render.cells import cell, period
from xjcli.render.labels import label

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rich.console import RenderableType

    from xjcli.rows import Row

PAPER = 80
"""The width of a picture that goes to no terminal."""

NAME = 12
"""Names are at least given so many columns, and no more than twice that."""

SEEN, BETWEEN, PERHAPS = "●", "━", "┄"
"""How a sighting, the time between two, and the time that the neighbours leave open are drawn."""

STYLES = {"present": "green", "entitled": "blue", "observers": "magenta"}
"""How the bars of each kind of delegates are coloured."""


def tenures(rows: Sequence[Row], width: int | None) -> RenderableType:
    """Draw each spell of sightings as a bar, office by office, and what the neighbours in a single seat allow."""
    names = _width([_holder(row) for row in rows])
    spans = [period(row["first_seen"], row["last_seen"]) for row in rows]
    room = (width or PAPER) - names - max(map(len, spans), default=0) - 6
    bounds = ("begins_after", "first_seen", "last_seen", "ends_before")
    axis = Axis.over((row[bound] for row in rows for bound in bounds), max(room, 10))
    if axis is None:
        return Text("no dates to draw")
    lines = [Text(" " * (names + 4) + axis.labels(), style="dim")]
    for office, holders in groupby(zip(rows, spans, strict=True), key=lambda pair: _office(pair[0])):
        lines.append(Text(office, style="bold"))
        for row, seen in holders:
            name = set_cell_size(_holder(row), names)
            lines.append(Text(f"  {name}  ").append(bar(row, axis)).append(f"  {seen}"))
    lines.append(Text(f"{SEEN} seen  {BETWEEN} between sightings  {PERHAPS} perhaps: no other was seen", style="dim"))
    return Group(*lines)


def delegates(rows: Sequence[Row], width: int | None) -> RenderableType:
    """Draw the numbers of each session as bars, all to one measure, under the term they belong to."""
    most = max((row["count"] for row in rows), default=0)
    kinds = _width([label("delegates", row["kind"]) for row in rows], least=0)
    room = (width or PAPER) - kinds - 28
    lines: list[Text] = []
    bodies = list(dict.fromkeys(map(_body, rows)))
    for term, counts in groupby(sorted(rows, key=lambda row: (bodies.index(_body(row)), row["term"] or 0)), key=_term):
        lines += [Text()] * bool(lines) + [Text(term, style="bold")]
        before = None
        for row in _each_once(counts):
            number = f"{row['number']:>4}" if row["number"] is not None else "   –"
            head = f"{number}  {cell(row['start']):<10}"
            blocks = "█" * max(round(row["count"] * max(room, 10) / most), 1) if row["count"] else ""
            kind = set_cell_size(label("delegates", row["kind"]), kinds)
            line = Text(head if row["session"] != before else " " * len(head)).append(f"  {kind}  ")
            lines.append(line.append(blocks, STYLES.get(row["kind"], "")).append(f" {_count(row)}"))
            before = row["session"]
    return Group(*lines)


def bar(row: Row, axis: Axis) -> Text:
    """Draw a bar from first to last sighting; before and behind it stands what the neighbours leave open."""
    columns = [axis.column(row[bound]) for bound in ("begins_after", "first_seen", "last_seen", "ends_before")]
    after, first, last, before = columns
    marks = [" "] * axis.width
    if first is None or last is None:
        return Text("".join(marks))
    marks[first : last + 1] = BETWEEN * (last + 1 - first)
    marks[first] = marks[last] = SEEN
    if after is not None and after < first:
        marks[after:first] = PERHAPS * (first - after)
    if before is not None and before > last:
        marks[last + 1 : before + 1] = PERHAPS * (before - last)
    bar = Text()
    for mark, run in groupby(marks):
        bar.append("".join(run), "dim" if mark == PERHAPS else "green")
    return bar


def _office(row: Row) -> str:
    return " · ".join(filter(None, (cell(row["organisation"]), cell(row["post"]))))


def _holder(row: Row) -> str:
    return cell(row["name"]) + (f" ({label('status', row['status'])})" if row["status"] else "")


def _each_once(rows: Iterable[Row]) -> Iterable[Row]:
    """Leave out what a further text says too; where texts disagree, each number is drawn."""
    said = ("session", "kind", "count", "approximate")
    return {tuple(row[name] for name in said): row for row in rows}.values()


def _body(row: Row) -> str:
    return f"{cell(row['place'])} {label('body', row['body'])}"


def _term(row: Row) -> str:
    return _body(row) + (f"  term {row['term']}" if row["term"] is not None else "")


def _count(row: Row) -> str:
    return f"about {row['count']}" if row["approximate"] else str(row["count"])


def _width(words: Sequence[str], least: int = NAME) -> int:
    return min(max([least, *map(cell_len, words)]), 2 * NAME)
