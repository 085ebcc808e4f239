"""The facts of a session, drawn for a person: the same block for what was just read and for what is stored."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding
from rich.text import Text

from xjcli.render.cells import cell, period
from xjcli.render.columns import short_source
from xjcli.render.grid import entries, needs
from xjcli.render.labels import label

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from rich.console import RenderableType

    from xjcli.rows import Row

CORRECTED = "*"
"""What marks a fact that people put right."""

INDENT = 2
"""What belongs to a heading stands so much further in."""


def inside(width: int | None, steps: int) -> int | None:
    """Give what is left of a width so many indentations further in."""
    return None if width is None else width - steps * INDENT


def heading(session: Row) -> Text:
    """Draw a session's id, name and days on one line."""
    line = Text(cell(session["id"]), style="cyan")
    name = cell(session.get("name"))
    met = period(session.get("start"), session.get("end"))
    return line.append(f"  {name}" if name else "", "bold").append(f"  {met or 'no date'}", "" if met else "dim")


def facts(session: Row, width: int | None) -> Iterable[RenderableType]:
    """Draw what is known of a session, kind by kind; nothing for a kind without facts.

    The `path` of a session that one text tells is left out of the sources: they are places in it.
    """
    file = f"{session['path']}:" if session.get("path") else ""
    for kind, title, line in KINDS:
        if session[kind]:
            long = LONG.get(kind)
            yield section(title, [(*line(fact), _source(fact, file)) for fact in session[kind]], width, long=long)


def section(
    title: str,
    lines: Sequence[Sequence[str]],
    width: int | None,
    whole: Sequence[int] = (0, -1),
    long: int | None = None,
) -> RenderableType:
    """Draw a heading and lines in columns below it, the last one a source; columns without a word are left out.

    On a screen of `width` columns that is too narrow for all, the column `long` stands below its line, and those
    that are `whole` are folded last.
    """
    size, room = len(lines[0]), inside(width, 1)
    kept = [index for index in range(size) if any(line[index] for line in lines)]
    texts = [[Text(line[index]) for index in kept] for line in lines]
    below = [Text()] * len(lines)
    if long in kept and room is not None and needs(texts) > room:
        below = [Text(line[long]) for line in lines]
        kept = [index for index in kept if index != long]
        texts = [[Text(line[index]) for index in kept] for line in lines]
    first_and_last = {0: "bold", size - 1: "dim"}
    table = entries(
        texts,
        below,
        room,
        styles=[first_and_last.get(index, "") for index in kept],
        whole=[index in whole or index - size in whole for index in kept],
    )
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
    return label("report", report["kind"]), " ".join(filter(None, (cell(report["by"]), form))), title


def _election(election: Row) -> tuple[str, ...]:
    return cell(election["name"]), label("election", election["kind"]), cell(election["post"])


def _resolution(resolution: Row) -> tuple[str, ...]:
    return (cell(resolution["name"]),)


def _source(fact: Row, file: str) -> str:
    source = fact.get("source") or ""
    words = cell(source.removeprefix(file)) if file else short_source(source)
    return f"{words} {CORRECTED}" if fact.get("corrected") else words


KINDS: tuple[tuple[str, str, Callable[[Row], tuple[str, ...]]], ...] = (
    ("delegates", "delegates", _delegates),
    ("participants", "people", _person),
    ("reports", "reports", _report),
    ("elections", "elections", _election),
    ("resolutions", "resolutions", _resolution),
)
"""The kinds of facts: the field that holds them, the heading, and what their lines say."""

LONG = {"participants": 2, "reports": 2}
"""The column of a kind that stands below its line where the screen is too narrow: titles."""
