"""A session, drawn as a page: its facts, and the texts that report or name it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding
from rich.text import Text

from xjcli.render.cells import cell
from xjcli.render.facts import INDENT, facts, heading, section

if TYPE_CHECKING:
    from rich.console import RenderableType

    from xjcli.rows import Row


def session_page(session: Row, _width: int | None) -> RenderableType:
    """Draw the object of `show`."""
    within = " > ".join([*map(cell, session["within"]), cell(session["place"])])
    parts: list[RenderableType] = [Group(heading(session), *([Text(within, style="dim")] if session["within"] else []))]
    parts += facts(session)
    parts.append(section("sources", [(cell(source), "") for source in session["sources"]]))
    return Group(*(Padding(part, (0, 0, 0, INDENT if number else 0)) for number, part in enumerate(parts)))
