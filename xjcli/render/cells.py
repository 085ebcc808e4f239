"""One value of a row as text: the same in every form that is not JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xjcli.render.safe import visible

if TYPE_CHECKING:
    from xjcli.rows import Value

BETWEEN = "; "
"""What stands between the members of a list within one cell."""


def cell(value: Value) -> str:
    """Write a value on one line: nothing for None, `yes` or `no`, lists set apart by semicolons."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list | tuple):
        return BETWEEN.join(cell(member) for member in value if member is not None)
    if isinstance(value, dict):
        return " ".join(cell(member) for member in value.values() if member is not None)
    return visible(str(value))


def moment(value: str | None) -> str:
    """Write the time at which a program did something, kept as ISO text in UTC, to the minute: 2026-01-23 04:18 UTC."""
    return cell(value)[:16].replace("T", " ") + " UTC" if value else ""


def period(start: str | None, end: str | None) -> str:
    """Write first and last day as one expression: `2025-12-29–30`, `2024-12-30–2025-01-02`, nothing if unknown."""
    if not start:
        return end or ""
    if not end or end == start:
        return start
    shared = 0
    for left, right in zip(start.split("-"), end.split("-"), strict=False):
        if left != right:
            break
        shared += 1
    return start + "–" + "-".join(end.split("-")[shared if shared else 0 :])
