"""Check of the human layer: corrections that the texts have overtaken."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from xjcli.store.checks.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xjcli.rows import Row
    from xjcli.store.checks.findings import Record


def stale(record: Record) -> Iterator[Finding]:
    """Find corrections whose subject, or the value that they replaced, is no longer what the texts say."""
    for correction in record.ask("corrections"):
        said = record.ask("said", **{name: correction[name] for name in ("session", "field", "item")})
        about = " ".join(str(correction[name]) for name in ("session", "field", "item") if correction[name])
        hint = f"xjcli correct revoke {correction['id']}, or leave it as it is"
        facts = tuple(row["fact"] for row in said)
        if correction["action"] == "add":
            continue
        if not said:
            words = f"correction {correction['id']} is about {about}, of which the texts say nothing any more"
            yield Finding("XJ1102", correction["session"], words, hint)
        elif correction["replaced"] is not None and not any(_same(correction["replaced"], row) for row in said):
            now = ", ".join(dict.fromkeys(str(row["value"]) for row in said))
            words = (
                f"correction {correction['id']} of {about} replaced {_value(correction['replaced'])}; now it is {now}"
            )
            yield Finding("XJ1101", correction["session"], words, hint, facts)


def _same(replaced: str, row: Row) -> bool:
    value = _value(replaced)
    return value is None or str(value) == str(row["value"])


def _value(text: str) -> Any:
    return json.loads(text)
