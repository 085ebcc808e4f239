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
    from collections.abc import Callable, Iterable, Sequence

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
    """Draw what is known of a session, kind by kind; nothing for a kind without facts.

    The `path` of a session that one text tells is left out of the sources: they are places in it.
    """
    inside = f"{session['path']}:" if session.get("path") else ""
    for kind, title, line in KINDS:
        if session[kind]:
            yield section(title, [(*line(fact), _source(fact, inside)) for fact in session[kind]])


def section(title: str, lines: Sequence[Sequence[str]]) -> RenderableType:
    """Draw a heading and lines in columns below it, the last one a source; columns without a word are left out."""
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, show_header=False)
    columns = list(zip(*lines, strict=True))
    for index, words in enumerate(columns):
        if any(words):
            style = "dim" if index == len(columns) - 1 else "bold" if index == 0 else ""
            table.add_column(overflow="fold", style=style)
    for line in lines:
        table.add_row(*(Text(words) for words, column in zip(line, columns, strict=True) if any(column)))
    return Group(Text(title, style="dim"), Padding(table, (0, 0, 0, INDENT)))


def _delegates(count: Row) -> tuple[str, ...]:
    about = "about " if count["approximate"] else ""
    return label("delegates", count["kind"]), f"{about}{count['count']} {cell(count['noun'])}"


def _person(person: Row) -> tuple[str, ...]:
    titles = "、".join(cell(title["text"] if isinstance(title, dict) else title) for title in person["titles"])
    acts = "、".join(label("act", act["act"] if isinstance(act, dict) else act) for act in person["acts"])
    return cell(person["name"]), acts, titles


def _report(report: Row) -> tuple[str, ...]:
    title = f"《{cell(report['title'])}》" if report["title"] else ""
    form = label("form", report["form"]) if report["form"] == "written" else ""
    return label("report", report["kind"]), " ".join(filter(None, (cell(report["by"]), form, title)))


def _election(election: Row) -> tuple[str, ...]:
    return cell(election["name"]), label("election", election["kind"]), cell(election["post"])


def _resolution(resolution: Row) -> tuple[str, ...]:
    return (cell(resolution["name"]),)


def _source(fact: Row, inside: str) -> str:
    source = fact.get("source") or ""
    return cell(source.removeprefix(inside)) if inside else short_source(source)


KINDS: tuple[tuple[str, str, Callable[[Row], tuple[str, ...]]], ...] = (
    ("delegates", "delegates", _delegates),
    ("participants", "people", _person),
    ("reports", "reports", _report),
    ("elections", "elections", _election),
    ("resolutions", "resolutions", _resolution),
)
"""The kinds of facts: the field that holds them, the heading, and what their lines say."""
