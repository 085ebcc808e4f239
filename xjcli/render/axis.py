"""A time axis of years on a line of characters: where a day falls, and how the years are written above."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

DATE = re.compile(r"(\d{4})(?:-(\d\d))?(?:-(\d\d))?")

LABEL = 5
"""A year's four figures and the space before the next."""


@dataclass(frozen=True, slots=True)
class Axis:
    """Years `first` to `last`, both drawn whole, over `width` columns."""

    first: int
    last: int
    width: int

    @classmethod
    def over(cls, dates: Iterable[str | None], width: int) -> Axis | None:
        """Make the axis that all dates fall on; None if no date has a year, or no year has room."""
        years = [int(match[1]) for date in dates if date and (match := DATE.match(date))]
        return cls(min(years), max(years), width) if years and width >= LABEL else None

    def column(self, date: str | None) -> int | None:
        """Give the column of a date, a month or year alone at its beginning; None for a date without a year."""
        match = DATE.match(date or "")
        if not match:
            return None
        year, month, day = (int(part) if part else 1 for part in match.groups())
        passed = year - self.first + ((month - 1) + (day - 1) / 31) / 12
        return min(int(passed * self.width / (self.last - self.first + 1)), self.width - 1)

    def labels(self) -> str:
        """Write the years over their first days, as many as there is room for."""
        years = self.last - self.first + 1
        step = next(step for step in (1, 2, 5, 10, 20, 50, 100, 1000) if years * LABEL <= self.width * step)
        line = [" "] * (self.width + LABEL)
        for year in range(self.first, self.last + 1, step):
            start = self.column(str(year)) or 0
            line[start : start + 4] = str(year)
        return "".join(line).rstrip()
