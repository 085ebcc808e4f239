"""A session, drawn as a page: what each text says of it, and where else it is named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding
from rich.text import Text

from xjcli.render.cells import cell, period
from xjcli.render.facts import INDENT, facts, heading, inside, section

if TYPE_CHECKING:
    from collections.abc import Iterable

    from rich.console import RenderableType

    from xjcli.rows import Row


def draw(session: Row, width: int | None) -> RenderableType:
    """Draw the object of `show`: account by account where there are several."""
    parts: list[RenderableType] = [heading(session)]
    parts += [Text(line, style="dim") for line in _about(session)]
    for account in session["accounts"]:
        parts.append(Padding(Group(*_account(account, len(session["accounts"]) > 1, width)), (1, 0, 0, INDENT)))
    if session["mentions"]:
        lines = [(cell(mention["text"]), cell(mention["source"])) for mention in session["mentions"]]
        parts.append(Padding(section("named in", lines, inside(width, 1)), (1, 0, 0, INDENT)))
    return Group(*parts)


def _about(session: Row) -> Iterable[str]:
    if session["within"]:
        yield " > ".join(map(cell, [*session["within"], session["place"]]))
    if session["disagree"]:
        yield f"the texts disagree: {', '.join(map(cell, session['disagree']))}"
    if session["corrected"]:
        yield f"corrected: {cell(session['corrected'])}"
    if session["state"] == "mentioned":
        yield "no text reports it; it is only named"


def _account(account: Row, one_of_several: bool, width: int | None) -> Iterable[RenderableType]:
    """Draw what one article says, under its headline and source; its days where another may say otherwise."""
    yield Text(cell(account["headline"]) or "without a headline", style="bold")
    known = [cell(account[name]) for name in ("paper", "published", "source") if account[name]]
    yield Text(" · ".join(known), style="dim")
    if account["start"] and one_of_several:
        yield Text(period(account["start"], account["end"]))
    yield from (Padding(part, (1, 0, 0, 0)) for part in facts(account, inside(width, 1)))
