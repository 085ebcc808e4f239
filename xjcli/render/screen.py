"""Rich, and how it is used: what it draws is given as text, and no word from a source is read as its markup."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

from rich.console import Console

if TYPE_CHECKING:
    from collections.abc import Callable

    from rich.console import RenderableType

UNBOUNDED = 10_000
"""The width of a page that goes to no terminal: nothing is folded."""


def screen_text(draw: Callable[[int | None], RenderableType], width: int | None, colour: bool) -> str:
    """Draw for so many columns, None for no bound, and give what a terminal is to get; no trailing spaces."""
    columns = width or UNBOUNDED
    console = Console(
        file=io.StringIO(),
        width=columns,
        force_terminal=colour,
        color_system="standard" if colour else None,
        no_color=not colour,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
    )
    with console.capture() as captured:
        console.print(draw(width))
    return "".join(line.rstrip() + "\n" for line in captured.get().removesuffix("\n").split("\n"))
