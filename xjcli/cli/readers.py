"""Reading issues in several processes where there are many, while this one stores what they give.

What is read comes back in the order of the inputs, so a database is the same however many processes have read for it.
"""

from __future__ import annotations

import os
from collections import deque
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING

from xjcli.cli.sources import read_bytes
from xjcli.errors import InputError, XjcliError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from concurrent.futures import Executor, Future

    from xjcli.model import Account, IssueRecord
    from xjcli.rows import Row
    from xjcli.store.flatten import Rows

MANY = {"fork": 50}
MANY_ELSEWHERE = 100
"""From so many issues on, further processes save more time than they take to start; a fork starts faster."""

MOST_PROCESSES = 8
LEARNT = 4
"""So many issues teach a process the expressions it needs."""

CHUNK = 8
"""How many issues go to a process at a time: enough that passing them on costs nothing, few enough to be held."""

AHEAD = 4
"""So many chunks a process are read before they are taken: none waits while this one stores some thirty issues."""


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
    from concurrent.futures import ProcessPoolExecutor

    pool = ProcessPoolExecutor(processes, initializer=_begin_work)
    # the processes start with the first task: now, while no thread of this one draws a progress bar
    pool.submit(os.getpid)
    try:
        yield chain(first, _read_apart(pool, left, AHEAD * processes))
    finally:
        pool.shutdown(cancel_futures=True)


def _read_apart(pool: Executor, left: Iterator[Input | InputError], ahead: int) -> Iterator[Reading | InputError]:
    """Read inputs by a pool, never more than `ahead` chunks before what is taken."""
    waiting: deque[Future[list[Reading | InputError]]] = deque()
    while True:
        while len(waiting) < ahead and (chunk := list(islice(left, CHUNK))):
            waiting.append(pool.submit(_read_all, chunk))
        if not waiting:
            return
        yield from waiting.popleft().result()


def _read_all(inputs: Sequence[Input | InputError]) -> list[Reading | InputError]:
    return [_read(one, False) for one in inputs]


def _read(one: Input | InputError, debug: bool) -> Reading | InputError:
    if isinstance(one, InputError):
        return one
    from xjcli.store.flatten import flatten

    try:
        data = read_bytes(one.source) if one.data is None else one.data
        record = read_issue(one.source, data, one.published, debug)
    except InputError as error:
        return error
    return Reading(one.source, flatten(record), session_rows(record, one.source))


def _begin_work() -> None:
    """Let a reading process end with the one that started it, even if that is killed, and never by Ctrl-C before it."""
    import signal
    import threading
    from multiprocessing import parent_process

    signal.signal(signal.SIGINT, signal.SIG_IGN)

    def follow() -> None:
        parent = parent_process()
        if parent:
            parent.join()
            os._exit(1)

    threading.Thread(target=follow, daemon=True).start()


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
