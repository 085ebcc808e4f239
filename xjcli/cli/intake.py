"""Taking issues in: reading them one by one, storing what they say, keeping count of what became of each."""

from __future__ import annotations

import hashlib
from contextlib import ExitStack, nullcontext
from dataclasses import dataclass, field
from itertools import tee
from typing import TYPE_CHECKING, TypeVar

from xjcli.cli.ending import held_back
from xjcli.cli.readers import Input, Reading, fault, readings
from xjcli.cli.sources import STANDARD_INPUT, is_read_once, read_bytes
from xjcli.errors import DatabaseError, InputError, XjcliError
from xjcli.store.writer import document_count, documents

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from xjcli.rows import Row
    from xjcli.store.writer import Change, Writer

Origin = TypeVar("Origin")
"""Where a reading is from: a source, or a stored document."""

SHOWN_SESSIONS = 40
"""A run prints so many of the sessions it found; thousands would help nobody, and need not be kept."""

TOGETHER = 100_000
"""Issues of so many characters are stored in one piece: few enough that others who write wait for moments only."""

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
    with readings(fresh.values(), len(fresh), debug=debug) as read:
        told = ((source, next(read) if source in fresh else None) for source in shown(sources))
        for some in _together(told):
            _store(writer, tally, some, lambda source, reading: writer.store(reading.rows, source, again=again), debug)


def take_again(writer: Writer, tally: Tally, *, debug: bool) -> None:
    """Read what is stored once more, from the stored text, and store what it says now."""
    stored, texts = tee(documents(writer.connection))
    inputs = (Input(one.path, one.text.encode("utf-8", "surrogatepass"), one.given) for one in texts)
    with readings(inputs, document_count(writer.connection), debug=debug) as read:
        told = zip(stored, read, strict=True)
        for some in _together(told):
            _store(writer, tally, some, lambda document, reading: writer.derive(document, reading.rows), debug)


def _new(writer: Writer, source: str, published: str | None, again: bool) -> Input | InputError | None:
    """Give a source that is to be read, the error if it cannot be, None if its bytes are stored already."""
    if source != STANDARD_INPUT and is_read_once(source):
        words = f"{source}: this is no file but a pipe or a stream: its name is that of another text the next time"
        return InputError(words, where=source, hint="read it from standard input: … | xjcli ingest -")
    if again and source != STANDARD_INPUT:
        return Input(source, published=published)
    try:
        data = read_bytes(source)
    except InputError as error:
        return error
    if not again and writer.is_known(source, hashlib.sha256(data).hexdigest(), published):
        return None
    return Input(source, data if source == STANDARD_INPUT else None, published)


def _store(
    writer: Writer,
    tally: Tally,
    some: Sequence[tuple[Origin, Reading | InputError | None]],
    store: Callable[[Origin, Reading], Change],
    debug: bool,
) -> None:
    """Store some readings in one piece; where that fails, one by one, so that what can be stored is.

    Each comes with where it is from; None stands for what need not be read. What is wrong with the database and not
    with a page is raised.
    """
    read = [(origin, reading) for origin, reading in some if isinstance(reading, Reading)]
    changes: list[Change] = []
    try:
        with ExitStack() as until_counted:
            with writer.together() if read else nullcontext():
                changes += (store(origin, reading) for origin, reading in read)
                until_counted.enter_context(held_back())  # what is stored is counted before an interruption is heard
            _count(tally, some, iter(changes))
    except DatabaseError:
        if len(some) == 1 or not changes:
            raise
    except Exception as error:
        if len(some) == 1:
            if debug:
                raise
            tally.failures.append(fault(read[0][1].source, "could not be stored", error))
            return
    else:
        return
    for one in some:
        _store(writer, tally, [one], store, debug)


def _count(tally: Tally, some: Iterable[tuple[Origin, Reading | InputError | None]], changes: Iterator[Change]) -> None:
    for origin, reading in some:
        if reading is None:
            tally.skip(str(origin))
        elif isinstance(reading, InputError):
            tally.failures.append(reading)
        else:
            tally.add(next(changes), reading.sessions)


def _together(
    told: Iterable[tuple[Origin, Reading | InputError | None]],
) -> Iterator[list[tuple[Origin, Reading | InputError | None]]]:
    """Give readings in lots: those whose texts are some `TOGETHER` characters."""
    some, length = [], 0
    for one in told:
        some.append(one)
        length += len(one[1].rows.issue["text"]) if isinstance(one[1], Reading) else 0
        if length >= TOGETHER:
            yield some
            some, length = [], 0
    if some:
        yield some
