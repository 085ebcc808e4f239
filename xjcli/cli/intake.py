"""Taking issues in: reading them one by one, storing what they say, keeping count of what became of each."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeVar

from xjcli.cli.sources import read_bytes
from xjcli.errors import InputError, XjcliError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from xjcli.model import Account, IssueRecord
    from xjcli.rows import Row
    from xjcli.store.writer import Change, StoredDocument, Writer

Item = TypeVar("Item")

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

    def add(self, change: Change, record: IssueRecord) -> None:
        """Count an input that was stored, and note its sessions."""
        row: Row = {"path": change.path, "status": change.status.value, "sessions": list(change.sessions)}
        row["differences"] = []
        if change.status == "updated":
            row["differences"] = [{name: getattr(one, name) for name in DIFFERENCE} for one in change.differences]
            self.updates.append(row)
        self._count(row)
        if change.status != "unchanged":
            for article in record.articles:
                for account in article.accounts:
                    self._found(account, change.path)

    def summary(self) -> str:
        """Give the last line of a run: `added 2, updated 0, unchanged 11, failed 1`."""
        counts = {**self.counts, "failed": len(self.failures)}
        return ", ".join(f"{status} {count}" for status, count in counts.items())

    def _count(self, document: Row) -> None:
        self.counts[document["status"]] += 1
        if self.keep_documents:
            self.documents.append(document)

    def _found(self, account: Account, path: str) -> None:
        """Note a session; what several articles say is put together, the first has the word."""
        row = _session_row(account, path)
        known = self.sessions.get(account.key.id)
        if known:
            known.update({name: value for name, value in row.items() if known[name] is None})
            known["sources"] = list(dict.fromkeys([*known["sources"], path]))
        elif len(self.sessions) < SHOWN_SESSIONS:
            self.sessions[account.key.id] = row
        else:
            self.more += 1


def read_issue(source: str, data: bytes, published: str | None, debug: bool) -> IssueRecord:
    """Read one issue; whatever goes wrong is an InputError that names it, so that others can still be read."""
    from xjcli.pipeline import process

    try:
        return process(data, source, published)
    except XjcliError:
        raise
    except Exception as error:
        if debug:
            raise
        words = f"{source}: reading failed: {type(error).__name__}: {error}"
        raise InputError(words, where=source, hint="run it again with --debug and report what it prints") from error


def take_in(
    writer: Writer, sources: Iterable[str], tally: Tally, *, published: str | None, again: bool, debug: bool
) -> None:
    """Read and store the sources; an input that fails is counted, and the others go on."""

    def one(source: str) -> None:
        data = read_bytes(source)
        if not again and writer.is_known(source, hashlib.sha256(data).hexdigest(), published):
            return tally.skip(source)
        record = read_issue(source, data, published, debug)
        return tally.add(writer.ingest(record, source, again=again), record)

    _each(one, sources, tally)


def take_again(writer: Writer, documents: Iterable[StoredDocument], tally: Tally, *, debug: bool) -> None:
    """Read what is stored once more, from the stored text, and store what it says now."""

    def one(document: StoredDocument) -> None:
        record = read_issue(document.path, document.text.encode("utf-8", "surrogatepass"), document.given, debug)
        tally.add(writer.derive(document, record), record)

    _each(one, documents, tally)


def _each(step: Callable[[Item], None], items: Iterable[Item], tally: Tally) -> None:
    for item in items:
        try:
            step(item)
        except InputError as error:
            tally.failures.append(error)


def _session_row(account: Account, path: str) -> Row:
    counts = {count.kind.value: count.count for count in reversed(account.delegates)}
    return {
        "id": account.key.id,
        "body": account.key.body.value,
        "name": account.name,
        "start": account.dates.start if account.dates else None,
        "end": account.dates.end if account.dates else None,
        "entitled": counts.get("entitled"),
        "present": counts.get("present"),
        "observers": counts.get("observers"),
        "sources": [path],
    }
