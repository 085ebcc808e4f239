"""Reading issues in several processes where there are many, while this one stores what they give.

What is read comes back in the order of the inputs, so a database is the same however many processes have read for it.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING

from xjcli.cli.ending import held_back
from xjcli.cli.sources import read_bytes
from xjcli.errors import InputError, XjcliError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from xjcli.model import Account, IssueRecord
    from xjcli.rows import Row
    from xjcli.store.flatten import Rows

MANY = {"fork": 50}
MANY_ELSEWHERE = 100
"""From so many issues on, further processes save more time than they take to start; a fork starts faster."""

MOST_PROCESSES = 8
LEARNT = 4
"""So many issues teach a process the expressions it needs."""


@dataclass(frozen=True, slots=True)
class Input:
    """A text to be read: where from, its bytes where no file holds them, and the day of its paper if that is given."""

    source: str
    data: bytes | None = None
    published: str | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What an input says: the rows to store, and a line for each account of a session."""

    source: str
    rows: Rows
    sessions: tuple[Row, ...]


def read_issue(source: str, data: bytes, published: str | None, debug: bool) -> IssueRecord:
    """Read one issue; whatever goes wrong is an InputError that names it, so that others can still be read."""
    with held_back():  # Python makes a fault of an interruption that comes while it makes a class
        from xjcli.pipeline import process
    try:
        return process(data, source, published)
    except XjcliError:
        raise
    except Exception as error:
        if debug:
            raise
        raise fault(source, "reading failed", error) from error


def fault(source: str, what: str, error: Exception) -> InputError:
    """Make a fault of the program, met with one source, into an error that names the source."""
    words = f"{source}: {what}: {type(error).__name__}: {error}"
    return InputError(words, where=source, hint="run it again with --debug and report what it prints")


def session_rows(record: IssueRecord, path: str) -> tuple[Row, ...]:
    """Give what a run tells of each account of a session that an issue holds."""
    return tuple(_session_row(account, path) for article in record.articles for account in article.accounts)


@contextmanager
def readings(
    inputs: Iterable[Input | InputError], number: int, *, debug: bool
) -> Iterator[Iterator[Reading | InputError]]:
    """Read inputs in their order, with an InputError in the place of what cannot be read.

    What is an error already is passed on, so that it is told in its turn.
    `number` is how many there will be: further processes read them if they are many and there are processors.
    """
    import multiprocessing

    processes = min(os.cpu_count() or 1, MOST_PROCESSES)
    method = multiprocessing.get_start_method()
    left = iter(inputs)
    if processes < 2 or debug or number < MANY.get(method, MANY_ELSEWHERE):
        yield (_read(one, debug) for one in left)
        return
    # what reading a few makes a process learn, expressions above all, a fork of it knows
    first = [_read(one, debug) for one in islice(left, LEARNT if method == "fork" else 0)]
    from xjcli.cli.workers import Workers

    # the processes start now, while no thread of this one draws a progress bar
    with Workers(_read, _lost, processes) as workers:
        yield chain(first, workers.answers_to(left))


def _read(one: Input | InputError, debug: bool = False) -> Reading | InputError:
    """Read one input; nothing is raised, but for what `debug` wants to see."""
    if isinstance(one, InputError):
        return one
    from xjcli.store.flatten import flatten

    try:
        data = read_bytes(one.source) if one.data is None else one.data
        record = read_issue(one.source, data, one.published, debug)
        return Reading(one.source, flatten(record), session_rows(record, one.source))
    except InputError as error:
        return error
    except Exception as error:
        if debug:
            raise
        return fault(one.source, "reading failed", error)


def _lost(one: Input | InputError) -> InputError:
    """Say of an input that whatever process reads it is killed."""
    if isinstance(one, InputError):
        return one
    words = f"{one.source}: the process that read it was killed again and again"
    return InputError(words, where=one.source, hint="it may need more memory than there is: read it by itself")


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
