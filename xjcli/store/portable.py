"""What was said in one database and is carried to another: its parts are of the kinds that they are here."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from xjcli.errors import UsageError

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from xjcli.rows import Row

KINDS = {str: "a text", dict: "an object", list: "a list", int: "a whole number"}
"""The kinds of parts, in words."""

LARGEST = 10**9
"""No body has as many delegates."""

SHOWN = 200
"""So many characters of what is refused are shown."""


def shaped(row: Mapping[str, Any], kinds: Mapping[str, type], needed: Sequence[str], what: str) -> Row:
    """Give the parts of a row by name, None for those that it does not have.

    Raises UsageError, with `what` the row should be, for one of another kind, and for a `needed` one that is empty.
    """
    parts: Row = {name: row.get(name) for name in kinds}
    for name, part in parts.items():
        if not part and name in needed:
            raise UsageError(f"this {what} has no {name}: {quoted(row)}", hint=f"needed are: {', '.join(needed)}")
        if part is not None and not of_kind(part, kinds[name]):
            raise UsageError(f"{name} of this {what} must be {KINDS[kinds[name]]}: {quoted(row)}")
    return parts


def of_kind(part: Any, kind: type) -> bool:
    """Say whether a part is of a kind; True and False are no numbers, and no number is out of bounds."""
    if kind is int:
        return type(part) is int and 0 <= part <= LARGEST
    return isinstance(part, kind)


def quoted(value: Any) -> str:
    """Give the JSON of a value, cut off where it is long."""
    import json

    words = json.dumps(value, ensure_ascii=False)
    return words if len(words) <= SHOWN else f"{words[:SHOWN]}…"
