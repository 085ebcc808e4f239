"""Taking issues in: reading them one by one, storing what they say, keeping count of what became of each."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from xjcli.cli.readers import Input, read_issue, readers, session_rows
from xjcli.cli.sources import STANDARD_INPUT, read_bytes
from xjcli.errors import InputError, XjcliError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from xjcli.rows import Row
    from xjcli.store.writer import Change, StoredDocument, Writer

SHOWN_SESSIONS = 40
"""A run prints so many of the sessions it found; thousands would help nobody, and need not be kept."""


DIFFERENCE = ("session", "field", "item", "before", "after")
"""What is told of a statement that changed."""


@dataclass(slots=True)
class Tally:
    """What became of the inputs of a run: numbers, the first sessions found, and the documents if they are wanted."""

    keep_documents: bool = False
    counts: dict[str, int] = field(default_factory=lambda: {"added": 0, "updated": 0, "unchanged": 0})
    failures: list[XjcliError] = field(default_factory=list)
    sessions: dict[str, Row] = field(default_factory=dict)
    more: int = 0
    updates: list[Row] = field(default_factory=list)
    documents: list[Row] = field(default_factory=list)

    def skip(self, path: str) -> None:
        """Count an input whose bytes are stored already."""
        self._count({"path": path, "status": "unchanged", "sessions": [], "differences": []})

    def add(self, change: Change, sessions: Iterable[Row]) -> None:
        """Count an input that was stored, and note its sessions."""
        row: Row = {"path": change.path, "status": change.status.value, "sessions": list(change.sessions)}
        row["differences"] = []
        if change.status == "updated":
            row["differences"] = [{name: getattr(one, name) for name in DIFFERENCE} for one in change.differences]
            self.updates.append(row)
        self._count(row)
        if change.status != "unchanged":
            for session in sessions:
                self._found(session)

    def summary(self) -> str:
        """Give the last line of a run: `added 2, updated 0, unchanged 11, failed 1`."""
        counts = {**self.counts, "failed": len(self.failures)}
        return ", ".join(f"{status} {count}" for status, count in counts.items())

    def _count(self, document: Row) -> None:
        self.counts[document["status"]] += 1
        if self.keep_documents:
            self.documents.append(document)

    def _found(self, row: Row) -> None:
        """Note a session; what several articles say is put together, the first has the word."""
        known = self.sessions.get(row["id"])
        if known:
            known.update({name: value for name, value in row.items() if known[name] is None})
            known["sources"] = list(dict.fromkeys([*known["sources"], *row["sources"]]))
        elif len(self.sessions) < SHOWN_SESSIONS:
            self.sessions[row["id"]] = row
        else:
            self.more += 1


def take_in(
    writer: Writer,
    sources: Sequence[str],
    tally: Tally,
    *,
    published: str | None,
    again: bool,
    debug: bool,
    shown: Callable[[Sequence[str]], Iterable[str]] = iter,
) -> None:
    """Read and store the sources; an input that fails is counted, and the others go on.

    `shown` gives the sources one by one and may show how far the work is.
    """
    fresh = {source: one for source in sources if (one := _new(writer, source, published, again))}
    with readers(len(fresh), published, debug=debug) as read:
        readings = read(list(fresh.values()))
        for source in shown(sources):
            if source not in fresh:
                tally.skip(source)
                continue
            reading = next(readings)
            if isinstance(reading, InputError):
                tally.failures.append(reading)
            else:
                tally.add(writer.store(reading.rows, source, again=again), reading.sessions)


def _new(writer: Writer, source: str, published: str | None, again: bool) -> Input | InputError | None:
    """Give a source that is to be read, the error if it cannot be, None if its bytes are stored already."""
    if again and source != STANDARD_INPUT:
        return Input(source)
    try:
        data = read_bytes(source)
    except InputError as error:
        return error
    if not again and writer.is_known(source, hashlib.sha256(data).hexdigest(), published):
        return None
    return Input(source, data if source == STANDARD_INPUT else None)


def take_again(writer: Writer, documents: Iterable[StoredDocument], tally: Tally, *, debug: bool) -> None:
    """Read what is stored once more, from the stored text, and store what it says now."""
    for document in documents:
        data = document.text.encode("utf-8", "surrogatepass")
        try:
            record = read_issue(document.path, data, document.given, debug)
        except InputError as error:
            tally.failures.append(error)
        else:
            tally.add(writer.derive(document, record), session_rows(record, document.path))
