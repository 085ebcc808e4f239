"""What was read from an issue, drawn for a person: article by article, its sessions with their facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding
from rich.text import Text

from xjcli.render.cells import cell
from xjcli.render.facts import INDENT, facts, heading, inside

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rich.console import RenderableType

    from xjcli.rows import Row


def draw(issues: Sequence[Row], width: int | None) -> RenderableType:
    """Draw the objects of `extract --json`, one below the other."""
    parts: list[RenderableType] = []
    for issue in issues:
        parts += [Text()] * bool(parts) + list(_issue(issue, width))
    return Group(*parts)


def _issue(issue: Row, width: int | None) -> Iterable[RenderableType]:
    known = (issue["paper"], issue["number"], issue["published"])
    yield Text(cell(issue["source"]), style="bold").append(
        "  " + " · ".join(map(cell, filter(None, known))), "not bold"
    )
    silent = 0
    for article in issue["articles"]:
        if article["sessions"] or article["refs"] or article["doubts"]:
            yield Padding(Group(*_article(article, width)), (1, 0, 0, INDENT))
        else:
            silent += 1
    if silent:
        yield Padding(Text(_silent(silent, len(issue["articles"])), style="dim"), (1, 0, 0, INDENT))


def _silent(count: int, articles: int) -> str:
    if count == articles:
        return "no article names a session"
    return "1 more article names no session" if count == 1 else f"{count} more articles name no session"


def _article(article: Row, width: int | None) -> Iterable[RenderableType]:
    title = cell(article["headline"]) or "without a headline"
    yield Text(f"{article['ordinal']}  {title}", style="bold")
    for session in article["sessions"]:
        yield Padding(
            Group(heading(session), *(Padding(part, (0, 0, 0, INDENT)) for part in facts(session, inside(width, 3)))),
            (0, 0, 0, INDENT),
        )
    for reference in article["refs"]:
        line = Text("named  ", style="dim").append(cell(reference["id"]), "cyan").append(f"  {cell(reference['text'])}")
        yield Padding(line, (0, 0, 0, INDENT))
    for doubt in article["doubts"]:
        line = (
            Text("in doubt  ", style="magenta")
            .append(cell(doubt["text"]), "default")
            .append(f"  {cell(doubt['rule'])}", "dim")
        )
        yield Padding(line, (0, 0, 0, INDENT))
    if article["continues"]:
        yield Padding(Text(f"continues: {cell(article['continues'])}", style="dim"), (0, 0, 0, INDENT))
