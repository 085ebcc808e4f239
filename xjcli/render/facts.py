"""The facts of a session, drawn for a person: the same block for what was just read and for what is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.cells import cell_len
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

GAP = 2
"""Columns are this far apart."""

FOLDED, UNFOLDED = 6, 20
"""A column that may be folded gets at least the first width; one that should not be, up to the second."""

INDENT = 2
"""What belongs to a heading stands so much further in."""


def heading(session: Row) -> Text:
    """Draw a session's id, name and days on one line."""
    line = Text(cell(session["id"]), style="bold cyan")
    name = cell(session.get("name"))
    met = period(session.get("start"), session.get("end"))
    return line.append(f"  {name}" if name else "", "bold").append(f"  {met or 'no date'}", "" if met else "dim")


def facts(session: Row, width: int | None) -> Iterable[RenderableType]:
    """Draw what is known of a session, kind by kind; nothing for a kind without facts.

    The `path` of a session that one text tells is left out of the sources: they are places in it.
    """
    inside = f"{session['path']}:" if session.get("path") else ""
    for kind, title, line in KINDS:
        if session[kind]:
            yield section(title, [(*line(fact), _source(fact, inside)) for fact in session[kind]], width)


def section(
    title: str, lines: Sequence[Sequence[str]], width: int | None = None, whole: Sequence[int] = (0, -1)
) -> RenderableType:
    """Draw a heading and lines in columns below it, the last one a source; columns without a word are left out.

    The columns in `whole` are not folded where a screen of `width` columns has room for them and some of the others.
    """
    columns = list(zip(*lines, strict=True))
    widths = [max(map(cell_len, words)) for words in columns]
    least = [min(width, FOLDED) for width in widths]
    for index in whole:
        least[index] = min(widths[index], UNFOLDED)
    fits = width is None or sum(least) + GAP * (len(least) - 1) + 3 * INDENT <= width
    table = Table(box=None, padding=(0, GAP, 0, 0), pad_edge=False, show_header=False)
    for index, natural in enumerate(widths):
        if natural:
            style = "dim" if index == len(columns) - 1 else "bold" if index == 0 else ""
            table.add_column(overflow="fold", style=style, min_width=least[index] if fits else None)
    for line in lines:
        table.add_row(*(Text(words) for words, natural in zip(line, widths, strict=True) if natural))
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
