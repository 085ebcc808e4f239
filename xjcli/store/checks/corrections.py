"""Check of the human layer: corrections that the texts have overtaken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xjcli.store import corrections
from xjcli.store.checks.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xjcli.rows import Row
    from xjcli.store.checks.findings import Record


def stale(record: Record) -> Iterator[Finding]:
    """Find corrections whose fact the texts say otherwise than when it was corrected, or no more, or rightly now."""
    for row in corrections.listing(record.connection):
        if row["state"] not in (corrections.STALE, corrections.AGREED):
            continue
        about = " ".join(row[name] for name in ("session", "field", "item") if row[name])
        said = record.ask("said", **{name: row[name] for name in ("session", "field", "item")})
        code, words = _overtaken(row)
        hint = f"xjcli correct revoke {row['id']} --reason …, or correct it anew"
        yield Finding(
            code,
            row["session"],
            f"correction {row['id']} of {about}: {words}",
            hint,
            tuple(one["fact"] for one in said),
        )


def _overtaken(row: Row) -> tuple[str, str]:
    then, now = (", ".join(map(str, filter(None, row[name]))) or "nothing" for name in ("replaced", "now"))
    if row["state"] == corrections.AGREED:
        return "XJ1103", f"the texts are read as it says now, {now}"
    if not row["now"]:
        return "XJ1102", "the texts say nothing of it any more"
    return "XJ1101", f"it replaced {then}, and the texts say {now} now"
