"""Events in order of date, under their years."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from rich.text import Text

from xjcli.render.cells import cell, period
from xjcli.render.columns import WIDE_SCREEN, short_source, shortest_source
from xjcli.render.facts import CORRECTED
from xjcli.render.grid import grid
from xjcli.render.labels import label, labels

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rich.console import RenderableType

    from xjcli.rows import Row

UNDATED = "no year"


def timeline_page(rows: Sequence[Row], width: int | None) -> RenderableType:
    """Draw the events of a timeline, one line each: the day, the session or what happened in it, the source."""
    source = short_source if (width or WIDE_SCREEN) >= WIDE_SCREEN else shortest_source
    lines: list[list[Text]] = []
    for year, events in groupby(rows, key=_year):
        lines += [[Text()] * 3] * bool(lines) + [[Text(year, style="bold"), Text(), Text()]]
        for event, is_new in _marked(events):
            lines.append(
                [
                    Text(_day(event) if is_new else ""),
                    _what(event, is_new),
                    Text(source(event["source"]) + (f" {CORRECTED}" if event.get("corrected") else "")),
                ]
            )
    return grid(lines, width, styles=["", "", "dim"], whole=[True, False, True])


def _marked(events: Iterable[Row]) -> Iterable[tuple[Row, bool]]:
    """Say of each event whether it is the first of its day and session."""
    before = None
    for event in events:
        yield event, before != (mark := (event["date"], event["session"]))
        before = mark


def _year(event: Row) -> str:
    year = cell(event["date"])[:4]
    return year if year.isdigit() else UNDATED


def _day(event: Row) -> str:
    whole = period(event["date"], event["until"])
    return whole.removeprefix(f"{cell(event['date'])[:4]}-")


def _what(event: Row, is_new: bool) -> Text:
    if event["event"] == "session":
        return Text(cell(event["what"]), style="bold")
    name, what = cell(event["name"]), cell(event["what"])
    if event["event"] == "report":  # a report without a title of its own is known by its kind
        what = label("report", what) if what in labels("report") else f"《{what}》"
    words = " ".join(filter(None, (name, label("event", event["event"]), what)))
    return Text(("" if is_new else "  ") + words)
