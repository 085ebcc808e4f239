"""What a new reading of a document says otherwise than the one before, statement by statement."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from xjcli.store.amending import statements

if TYPE_CHECKING:
    from xjcli.store.flatten import Rows


@dataclass(frozen=True, slots=True)
class Difference:
    """One statement that a document makes anew, makes no longer, or makes with another value.

    `field` and `item` are those of the view `statement`: `present` and `人大代表`, `start` and nothing, `title` and
    name and title. `before` or `after` is None where the statement was not or is not made; a statement without a value
    has the empty string.
    """

    session: str
    field: str
    item: str
    before: str | None
    after: str | None


def differences(before: Rows, after: Rows) -> tuple[Difference, ...]:
    """Compare what the machine read in a document with what it reads, in the order of the text."""
    old, new = (_by_key(rows) for rows in (before, after))
    return tuple(
        Difference(*key[:3], old.get(key), new.get(key))
        for key in dict.fromkeys([*new, *old])
        if old.get(key) != new.get(key)
    )


def _by_key(rows: Rows) -> dict[tuple[str, str, str, int], str]:
    """Give values by session, field, item and how often the three came before."""
    seen: Counter[tuple[str, str, str]] = Counter()
    values: dict[tuple[str, str, str, int], str] = {}
    for said in sorted(statements(rows), key=lambda said: said.fact):
        values[*said.key, seen[said.key]] = said.whole
        seen[said.key] += 1
    return values
