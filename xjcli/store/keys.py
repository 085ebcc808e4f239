"""The id of a session as people write it and the store keeps it: `npc:青溪镇:6:7`, `-` for what is unknown."""

from __future__ import annotations

LONGEST_ORDINAL = 4
"""Figures of the largest term or number: `coverage` has a line for each session before the last of its term."""


def key_cells(session: str) -> tuple[str, str, str | None, int | None, int | None]:
    """Give the row of a session by its id. Raises ValueError for what is no id."""
    body, place, *ordinals = session.split(":")
    term, number = map(ordinal, ordinals)
    return session, body, None if place == "-" else place, term, number


def ordinal(part: str) -> int | None:
    """Give the term or number that stands in an id, None for `-`. Raises ValueError for what is neither."""
    if part == "-":
        return None
    if not part.isascii() or not part.isdigit() or len(part) > LONGEST_ORDINAL:
        raise ValueError(f"{part!r} is no number of a term or a session")
    return int(part)
