"""A person, drawn as a page: offices with bars over the years, sessions, reports, elections, and their sources."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len, set_cell_size
from rich.console import Group
from rich.padding import Padding
from rich.text import Text

from xjcli.render.axis import Axis
from xjcli.render.cells import cell, period
from xjcli.render.charts import PAPER, bar
from xjcli.render.columns import WIDE_SCREEN, office, short_source, shortest_source
from xjcli.render.facts import INDENT, section
from xjcli.render.labels import label
from xjcli.render.lengths import length
from xjcli.render.prose import Prose

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from rich.console import RenderableType

    from xjcli.rows import Row, Value

BAR = 40
"""The bars of a page are at most so many columns wide: they are to be compared, not measured."""


def draw(person: Row, width: int | None) -> RenderableType:
    """Draw the object of `who`."""
    source = short_source if (width or WIDE_SCREEN) >= WIDE_SCREEN else shortest_source
    parts: list[RenderableType] = [_heading(person)]
    if person["offices"]:
        parts.append(
            Group(
                Text("offices as seen", style="dim"),
                Padding(_offices(person["offices"], person["at"], width), (0, 0, 0, INDENT)),
            )
        )
    lines: list[tuple[str, Sequence[Row], Callable[[Row], tuple[str, ...]]]] = [
        ("sessions", _united(person["sessions"], "id"), _session),
        ("reports", _united(person["reports"], "session", "kind", "title"), _report),
        ("elections", _united(person["elections"], "session", "kind", "post"), _election),
    ]
    for title, facts, words in lines:
        if facts:
            rows = [(cell(fact["start"]), *words(fact), source(fact["sources"])) for fact in facts]
            parts.append(section(title, rows, width, (0, 1, -1), long=3))
    return Group(*(Padding(part, (0, 0, 1, 0)) if part is not parts[-1] else part for part in parts))


def _heading(person: Row) -> Text:
    dates = sorted(session["start"] for session in person["sessions"] if session["start"])
    count = len({session["id"] for session in person["sessions"]})
    words = f"{count} session{'' if count == 1 else 's'}" + (f", {period(dates[0], dates[-1])}" if dates else "")
    others = [cell(name) for name in person["names"] if name != person["name"]]
    name = Text(cell(person["name"]), style="bold").append(f" ({'、'.join(others)})" if others else "", "not bold")
    return name.append(f"  {words}", "not bold dim")


def _offices(offices: Sequence[Row], at: str | None, width: int | None) -> RenderableType:
    names = [office(tenure) for tenure in offices]
    seen = [period(tenure["first_seen"], tenure["last_seen"]) for tenure in offices]
    left = min(max(map(cell_len, names)), (width or PAPER) // 2)
    room = (width or PAPER) - left - max(map(len, seen)) - INDENT - 4
    axis = Axis.over((tenure[bound] for tenure in offices for bound in ("first_seen", "last_seen")), min(room, BAR))
    lines = [Text(" " * (left + 2) + axis.labels(), style="dim")] if axis else []
    fits = axis is not None or room >= 0  # else years would be broken over two lines
    for tenure, name, dates in zip(offices, names, seen, strict=True):
        beside = fits and cell_len(name) <= left
        lines += [] if beside else [Prose(name)]
        line = Text(set_cell_size(name if beside else "", left) + "  ") if fits else Text()
        line = line.append(bar(tenure, axis)) if axis else line
        lines.append(line.append(f"  {dates}"))
        lines += [Prose(f"  {words}") for words in _bounds(tenure, at)]
    return Group(*lines)


def _bounds(tenure: Row, at: str | None) -> Iterable[str]:
    """Say how certainly the tenure covers a day, and who was in a single seat before and after: what bounds it."""
    if at:
        yield f"on {at}: {tenure['held'] or 'not held'}"
    if lasted := length(tenure["first_seen"], tenure["last_seen"]):
        yield f"for at least {lasted}"
    if tenure["predecessor"]:
        last = f", last seen {cell(tenure['begins_after'])}" if tenure["begins_after"] else ""
        yield f"after {cell(tenure['predecessor'])}{last}"
    if tenure["successor"]:
        first = f", first seen {cell(tenure['ends_before'])}" if tenure["ends_before"] else ""
        yield f"before {cell(tenure['successor'])}{first}"


def _united(rows: Sequence[Row], *same: str) -> Sequence[Row]:
    """Put together what several texts tell of one thing: rows alike in these fields, with all their sources."""
    united: dict[tuple[Value, ...], Row] = {}
    for row in rows:
        known = united.setdefault(tuple(row[name] for name in same), {**row, "sources": []})
        known["sources"] = [*known["sources"], row["source"]]
        for name in ("acts", "titles"):
            if name in row:
                known[name] = list(dict.fromkeys([*known[name], *row[name]]))
    return list(united.values())


def _session(session: Row) -> tuple[str, ...]:
    acts = "、".join(label("act", act) for act in session["acts"])
    return cell(session["id"]), acts, "、".join(map(cell, session["titles"]))


def _report(report: Row) -> tuple[str, ...]:
    title = f"《{cell(report['title'])}》" if report["title"] else ""
    return cell(report["session"]), label("report", report["kind"]), title


def _election(election: Row) -> tuple[str, ...]:
    return cell(election["session"]), label("election", election["kind"]), cell(election["post"])
