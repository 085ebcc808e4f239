"""What people added and no text says, as a document of its own: the words of the corrections are its source.

So an added fact has words that it leads to, like every other, and lives in the same tables.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any

from xjcli.store.amending import COLUMNS
from xjcli.store.flatten import NOT_TOLD, Rows

if TYPE_CHECKING:
    from collections.abc import Iterable

    from xjcli.store.amending import Correction
    from xjcli.store.flatten import Cells

FOLDER = "corrections"
"""What the path of such a document begins with."""

COMPUTED = ("person", "place", "low", "high", "office_post")
"""Parts of a value that follow from the others."""

BELONGING = ("title", "act")
"""Fields of somebody who takes part: their facts hang from the person."""


def path_of(session: str) -> str:
    """Give the path of the document that holds what was added to a session."""
    return f"{FOLDER}/{session.replace(':', '-')}"


def told(value: dict[str, Any] | None, item: str = "") -> str:
    """Say the value of a correction in words: its one part, or its parts by name; what the item says is left out."""
    known = item.split()
    parts = {
        name: part
        for name, part in sorted((value or {}).items())
        if name not in COMPUTED and part is not None and part not in known
    }
    if len(parts) == 1:
        return str(next(iter(parts.values())))
    return " ".join(f"{name}={part}" for name, part in parts.items())


def addition(session: Cells, name: str, corrections: Iterable[Correction]) -> tuple[Rows, dict[int, int]]:
    """Make the document of a session from corrections that no text has a fact for.

    `session` is its row; `name` what it is called. Gives the rows, and the correction of each fact.
    """
    making = _Addition(session, name)
    for correction in corrections:
        making.add(correction)
    return making.finished(), making.marks


class _Addition:
    """The document so far: its lines, its facts."""

    def __init__(self, session: Cells, name: str) -> None:
        self.text = (session[0] if name == session[0] else f"{session[0]} {name}") + "\n"
        self.marks: dict[int, int] = {}
        self.people: dict[str, int] = {}
        self.rows = Rows({}, sessions={session[0]: session})
        self.account = self._fact("account", 0, len(self.text) - 1)
        self.rows.claims["account"].append((self.account, session[0], name))

    def add(self, correction: Correction) -> None:
        """Write a correction down, with its reason and source below, and make its fact."""
        value = correction.value or {}
        line = " ".join(filter(None, (correction.field, correction.item, told(value, correction.item))))
        start, end = len(self.text), len(self.text) + len(line)
        self.text += "\n".join(filter(None, (line, correction.reason, correction.source))) + "\n"
        if correction.field == "session":
            self.marks[self.account] = correction.id
        elif correction.field in ("start", "end"):
            self._date(correction, start, end)
        elif correction.field in COLUMNS:
            self._claim(correction, value, start, end)

    def finished(self) -> Rows:
        """Give the rows, the text and its one article among them."""
        digest = hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()
        whole = json.dumps([[0, len(self.text)]])
        self.rows.issue = {
            **dict.fromkeys(("paper", "number", "published", "published_basis")),
            "sha256": digest,
            "encoding": "utf-8",
            "text": self.text,
        }
        self.rows.articles.append((1, FOLDER, None, None, None, 0, whole, whole, self.text, *NOT_TOLD))
        return self.rows

    def _claim(self, correction: Correction, value: dict[str, Any], start: int, end: int) -> None:
        table, columns = COLUMNS[correction.field]
        if correction.field in (*BELONGING, "participant"):
            parent = self._person(correction, value, start, end)
            if correction.field == "participant":
                return
        else:
            parent = self.account
        fact = self._fact(table, start, end, correction)
        if table == "delegate_count":
            cells = [fact, parent, correction.field, value["count"], 0, correction.item]
        else:
            by_column = {column: value.get(part) for part, column in columns.items()}
            cells = [fact, parent, *(by_column[column] for column in sorted(by_column))]
        if table == "election":
            cells.append(None)  # no title of an article goes with it
        self.rows.claims[table].append(tuple(cells))

    def _person(self, correction: Correction, value: dict[str, Any], start: int, end: int) -> int:
        person = value["person"]
        if person not in self.people:
            self.people[person] = self._fact("participant", start, end, correction)
            self.rows.claims["participant"].append((self.people[person], self.account, value["name"], person))
        return self.people[person]

    def _date(self, correction: Correction, start: int, end: int) -> None:
        """Date the session; a first day alone is the last day too, and the other way round."""
        value = correction.value or {}
        days = (value["date"], value["low"], value["high"])
        dates = self.rows.claims["session_date"]
        if dates:
            first = dates.pop()
            days_before = (
                (first[2], first[5], first[6]) if correction.field == "end" else (first[3], first[7], first[8])
            )
            fact = first[0]
        else:
            fact, days_before = self._fact("session_date", start, end, correction), days
        begin, done = (days_before, days) if correction.field == "end" else (days, days_before)
        dates.append((fact, self.account, begin[0], done[0], "printed", *begin[1:], *done[1:]))

    def _fact(self, kind: str, start: int, end: int, correction: Correction | None = None) -> int:
        number = len(self.rows.facts)
        line = self.text.count("\n", 0, start) + 1
        self.rows.facts.append((0, kind, FOLDER, line, 1))
        self.rows.claims["evidence"].append((number, 0, start, end, self.text[start:end]))
        if correction:
            self.marks[number] = correction.id
        return number
