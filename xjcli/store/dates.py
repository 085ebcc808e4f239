"""Partial dates and the days between which they lie, for sorting and filtering."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache

Bounds = tuple[str | None, str | None]
"""The first and the last day that a date can mean, as ISO dates; both None when the year is unknown."""


@lru_cache(maxsize=4096)
def bounds(edtf: str | None) -> Bounds:
    """Give the bounds of an EDTF date: `2025-12-29`, `1990-08-XX`, `1990-08`, `1990`, `XXXX-12-14`.

    A day that the calendar does not have is kept within its month or year: a paper may print one.
    """
    parts = (edtf or "").split("-")
    year, month, day = (_figure(part) for part in (*parts, "", "", "")[:3])
    if not year or not 1 <= year <= 9998:
        return None, None
    if not month or not 1 <= month <= 12:
        return f"{year:04}-01-01", f"{year:04}-12-31"
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    if not day or not 1 <= day <= last.day:
        return last.replace(day=1).isoformat(), last.isoformat()
    return (whole := last.replace(day=day).isoformat()), whole


def _figure(part: str) -> int | None:
    return int(part) if part.isascii() and part.isdigit() and len(part) <= 4 else None
