"""Days as Chinese print has them: 2024年1月11日至12日."""

from __future__ import annotations


def days(start: str | None, end: str | None, with_year: bool = True) -> str:
    """Write first and last day (EDTF): 2024年1月11日至12日; what is not known, and what both share, is left out."""
    if not start:
        return ""
    first = _parts(start)
    words = _words(first if with_year else (None, *first[1:]))
    if not end or end == start:
        return words
    last = _parts(end)
    shared = 0
    while shared < 2 and first[shared] == last[shared]:
        shared += 1
    return f"{words}至{_words((*[None] * shared, *last[shared:]))}"


def _parts(day: str) -> tuple[int | None, ...]:
    parts = [int(part) if part.isdigit() else None for part in day.split("-")]
    return tuple([*parts, None, None, None][:3])


def _words(parts: tuple[int | None, ...]) -> str:
    return "".join(f"{part}{unit}" for part, unit in zip(parts, "年月日", strict=True) if part is not None)
