"""What a check gives: findings, each with a code, what it is about, a sentence, and the places that show it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from xjcli.store import reader
from xjcli.store.passages import Archive
from xjcli.store.statements import named, query

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator, Mapping

    from xjcli.rows import Row

ERROR, WARNING = "error", "warning"
LEVELS = (ERROR, WARNING)
"""How bad a finding is: an error cannot be true, a warning wants somebody to look."""


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that a check found: its code, what it is about (a session, a person, an article), a sentence.

    `facts` are the numbers of the facts that show it; `places` are passages that no fact stands for.
    """

    code: str
    subject: str | None
    message: str
    hint: str | None = None
    facts: tuple[int, ...] = ()
    places: tuple[Row, ...] = field(default=())


@dataclass(frozen=True, slots=True)
class Check:
    """A named check: what it asks in one line, what its codes mean and how bad each is, and how it is answered."""

    name: str
    summary: str
    codes: Mapping[str, tuple[str, str]]
    look: Callable[[Record], Iterator[Finding]]

    def level(self, code: str) -> str:
        """Give the level of a code of this check."""
        return self.codes[code][0]


class Record:
    """The database as checks see it."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        self.archive = Archive(connection)

    def ask(self, name: str, **given: Any) -> list[Row]:
        """Ask a question of `queries/check.sql`."""
        return reader.fetch(self.connection, query("check", name, given), given)

    def place(self, fact: int) -> Row:
        """Give where a fact was read: `source`, the `text` of the sentence and the `marks` in it."""
        row = reader.fetch(self.connection, named("check")["place"], (fact,))[0]
        return {"source": row["source"], **self.archive.passage(row["article"], self.spans(fact))}

    def spans(self, fact: int) -> list[tuple[int, int]]:
        """Give the ranges of the document in which a fact was read."""
        rows = reader.fetch(self.connection, named("passage")["spans"], (fact,))
        return [(row["start"], row["end"]) for row in rows]
