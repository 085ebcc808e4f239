"""Pages as they came, for screens without colour: all that was read from them stands in brackets."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xjcli.render.raw_page import pages

if TYPE_CHECKING:
    from rich.console import RenderableType

    from xjcli.rows import Row


def draw(found: Row, width: int | None) -> RenderableType:
    """Draw the object of `show --raw` without colour."""
    return pages(found, width, bracketed=True)
