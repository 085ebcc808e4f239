"""How fast many issues are taken in, with one process and with all, and how fast when nothing has changed.

    python -m benchmarks.ingesting [--issues 10000] [--rounds 1]

Prints seconds by the clock, processor seconds, and the largest memory of any process; the floor is reading, hashing
and inserting the texts with their search index, and nothing else. `some` are as few issues as several processes begin
to read together; one more issue is stored among all of them, and in a database of its own. Half of the issues, taken in
by two programs at once that share nothing, show what this machine's processors gain by being two.
"""

from __future__ import annotations

import argparse
import hashlib
import multiprocessing
import resource
import sqlite3
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.issues import write
from xjcli.cli import readers
from xjcli.cli.intake import Tally, take_again, take_in
from xjcli.cli.sources import sources_of
from xjcli.store import open_for_writing
from xjcli.store.index import spaced
from xjcli.store.writer import Writer

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

SOME = 60
MORE = "\n\n这一行别处没有。\n"
"""What one more issue says that no other does."""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure ingest.")
    parser.add_argument("--issues", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=1)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = write(Path(place) / "issues", options.issues)
        half = write(Path(place) / "half", options.issues // 2)
        some = write(Path(place) / "some", SOME)
        another = write(Path(place) / "another", 1)
        issue = next(another.iterdir())
        issue.write_text(issue.read_text("utf-8") + MORE, "utf-8")
        for number in range(options.rounds):
            one, several = Path(place) / f"one-{number}.db", Path(place) / f"several-{number}.db"
            report("read and hash", read_and_hash, folder)
            report("text and search index alone", floor, folder, Path(place) / f"floor-{number}.db")
            report("ingest, one process", ingest, folder, one, False)
            report("ingest, several processes", ingest, folder, several, True)
            report("half of it twice, apart", ingest_apart, half, [Path(place) / f"{number}-{n}.db" for n in "ab"])
            report("the same folder again", ingest, folder, several, True)
            report("one more issue", ingest, another, several, True)
            report("one issue alone", ingest, another, Path(place) / f"alone-{number}.db", True)
            report("some, one process", ingest, some, Path(place) / f"some-by-one-{number}.db", False)
            report("some, several processes", ingest, some, Path(place) / f"some-{number}.db", True)
            report("read again, several processes", read_again, several)


def report(name: str, work: Callable[..., object], *arguments: object) -> None:
    """Do a work in a process of its own and print what it took."""
    begin = time.perf_counter()
    ours, theirs = multiprocessing.get_context("spawn").Pipe(duplex=False)
    method = multiprocessing.get_start_method()
    process = multiprocessing.get_context("spawn").Process(target=measured, args=(theirs, method, work, arguments))
    process.start()
    cpu, memory = ours.recv()
    process.join()
    print(f"{name:32} {time.perf_counter() - begin:8.2f} s  {cpu:8.2f} s of processors  {memory:5.0f} MB", flush=True)


def measured(answer: object, method: str, work: Callable[..., object], arguments: tuple[object, ...]) -> None:
    """Do a work; send the processor seconds it took, and the megabytes of its largest process.

    `method` is how the program starts processes: one that was spawned would spawn others.
    """
    multiprocessing.set_start_method(method, force=True)
    work(*arguments)
    usages = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    cpu = sum(usage.ru_utime + usage.ru_stime for usage in usages)
    answer.send((cpu, max(usage.ru_maxrss for usage in usages) / 1024))  # type: ignore[attr-defined]


def read_and_hash(folder: Path) -> None:
    """Read all issues and hash them."""
    for path in folder.iterdir():
        hashlib.sha256(path.read_bytes()).hexdigest()


def floor(folder: Path, database: Path) -> None:
    """Read, hash and insert all texts with an index of their characters, one transaction an issue."""
    connection = sqlite3.connect(database, isolation_level=None)
    connection.execute("pragma journal_mode = wal")
    connection.execute("pragma synchronous = normal")
    connection.execute("create table text (sha256 text, text text)")
    connection.execute("create virtual table search using fts5 (text, content='')")
    for path in sorted(folder.iterdir()):
        data = path.read_bytes()
        text = data.decode()
        connection.execute("begin")
        row = connection.execute("insert into text values (?, ?)", (hashlib.sha256(data).hexdigest(), text)).lastrowid
        connection.execute("insert into search (rowid, text) values (?, ?)", (row, spaced(text)))
        connection.execute("commit")


def ingest(folder: Path, database: Path, several: bool) -> None:
    """Take a folder in."""
    if not several:
        readers.MANY, readers.MANY_ELSEWHERE = {}, 1 << 60
    connection = open_for_writing(database)
    with Writer(connection) as writer:
        tally = Tally()
        take_in(writer, sources_of([str(folder)]), tally, published=None, again=False, debug=False)
    connection.close()
    print(f"  {tally.summary()}", flush=True)


def ingest_apart(folder: Path, databases: Sequence[Path]) -> None:
    """Take a folder into several databases at once, each in one process of its own."""
    processes = [multiprocessing.Process(target=ingest, args=(folder, database, False)) for database in databases]
    for process in processes:
        process.start()
    for process in processes:
        process.join()


def read_again(database: Path) -> None:
    """Read all that is stored again."""
    connection = open_for_writing(database)
    with Writer(connection, "ingest --again") as writer:
        tally = Tally()
        take_again(writer, tally, debug=False)
    connection.close()
    print(f"  {tally.summary()}", flush=True)


if __name__ == "__main__":
    main()
