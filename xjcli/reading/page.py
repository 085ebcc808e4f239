"""A page in the making: units of lines, the articles they make, and what was set beside them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from xjcli.model import BlockKind
from xjcli.reading import furniture

if TYPE_CHECKING:
    from xjcli.reading.lines import Line


@dataclass(slots=True)
class Unit:
    """Lines that belong together: a re-joined paragraph (which captions may interrupt), or one line of its own."""

    kind: BlockKind
    lines: list[Line]
    subhead: bool = False
    complete: bool = False


@dataclass(slots=True)
class Draft:
    """An article in the making: its heading lines, then paragraphs and subheads, and what was set beside them."""

    heading: list[Unit] = field(default_factory=list)
    body: list[Unit] = field(default_factory=list)
    beside: list[Unit] = field(default_factory=list)
    resumed: Line | None = None
    """The turn line behind which the article goes on, further down the source."""

    @property
    def level(self) -> int:
        """Give the deepest mark among the heading lines."""
        return max((unit.lines[0].level for unit in self.heading), default=0)

    @property
    def turns(self) -> bool:
        """Tell whether a line beside it says that it goes on elsewhere."""
        turns = (unit.lines[0].words for unit in self.beside if unit.kind is BlockKind.TURN_LINE)
        return any(furniture.goes_on_elsewhere(turn) for turn in turns)


@dataclass(slots=True)
class Page:
    """All blocks in the order of the source (a line each), and the articles they make."""

    placed: list[tuple[Line, Unit]] = field(default_factory=list)
    drafts: list[Draft] = field(default_factory=list)
    masthead: list[Unit] = field(default_factory=list)
    title: Line | None = None
