"""The facts of a session, drawn for a person: the same block for what was just read and for what is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from xjcli.render.cells import cell, period
from xjcli.render.columns import short_source
from xjcli.render.labels import label

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rich.console import RenderableType

    from xjcli.rows import Row

INDENT = 2
"""What belongs to a heading stands so much further in."""


def heading(session: Row) -> Text:
    """Draw a session's id, name and days on one line."""
    line = Text(cell(session["id"]), style="bold cyan")
    name = cell(session.get("name"))
    met = period(session.get("start"), session.get("end"))
    return line.append(f"  {name}" if name else "", "bold").append(f"  {met or 'no date'}", "" if met else "dim")


def facts(session: Row) -> Iterable[RenderableType]:
    """Draw what is known of a session, kind by kind; nothing for a kind without facts."""
    if session["delegates"]:
        yield section("delegates", [_delegates(count) for count in session["delegates"]])
    if session["participants"]:
        yield section("people", [_person(person) for person in session["participants"]])
    if session["reports"]:
        yield section("reports", [_report(report) for report in session["reports"]])
    if session["elections"]:
        yield section("elections", [_election(election) for election in session["elections"]])
    if session["resolutions"]:
        yield section("resolutions", [(cell(fact["name"]), "", _source(fact)) for fact in session["resolutions"]])


def section(title: str, lines: Sequence[tuple[str, str, str]]) -> RenderableType:
    """Draw a heading and lines of up to three columns below it: what, more about it, where it stands."""
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, show_header=False)
    table.add_column(overflow="fold", min_width=8)
    if any(more for _, more, _ in lines):
        table.add_column(overflow="fold", ratio=1)
    if any(source for *_, source in lines):
        table.add_column(overflow="fold", style="dim")
    for line in lines:
        table.add_row(
            *(Text(words) for words, column in zip(line, zip(*lines, strict=True), strict=True) if any(column))
        )
    return Group(Text(title, style="dim"), Padding(table, (0, 0, 0, INDENT)))


def _delegates(count: Row) -> tuple[str, str, str]:
    about = "about " if count["approximate"] else ""
    return label("delegates", count["kind"]), f"{about}{count['count']} {cell(count['noun'])}", _source(count)


def _person(person: Row) -> tuple[str, str, str]:
    titles = "、".join(cell(title["text"] if isinstance(title, dict) else title) for title in person["titles"])
    acts = " ".join(label("act", act["act"] if isinstance(act, dict) else act) for act in person["acts"])
    return cell(person["name"]), " – ".join(filter(None, (titles, acts))), _source(person)


def _report(report: Row) -> tuple[str, str, str]:
    title = f"《{cell(report['title'])}》" if report["title"] else ""
    by = cell(report["by"])
    form = f"({label('form', report['form'])})" if report["form"] == "written" else ""
    return label("report", report["kind"]), " ".join(filter(None, (by, title, form))), _source(report)


def _election(election: Row) -> tuple[str, str, str]:
    return cell(election["name"]), f"{label('election', election['kind'])} {cell(election['post'])}", _source(election)


def _source(fact: Row) -> str:
    return short_source(fact.get("source") or fact.get("sources"))
