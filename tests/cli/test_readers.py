"""Many issues are read by several processes, and give the database that one process gives."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.reliability.made import write_issues
from xjcli.cli import readers
from xjcli.cli.intake import Tally, take_again, take_in
from xjcli.cli.sources import sources_of
from xjcli.cli.workers import Workers
from xjcli.store import flatten as flattening
from xjcli.store import open_for_writing
from xjcli.store.writer import Writer

if TYPE_CHECKING:
    from pathlib import Path

    from xjcli.model import IssueRecord
    from xjcli.store.flatten import Rows
    from xjcli.store.writer import Change

ISSUES = 60


def ingested(database: Path, folder: Path) -> tuple[Tally, list[str]]:
    """Ingest a folder; give what became of the inputs, and all rows but those of the run."""
    tally = Tally()
    connection = open_for_writing(database)
    with Writer(connection) as writer:
        take_in(writer, sources_of([str(folder)]), tally, published=None, again=False, debug=False)
    connection.close()
    return tally, rows_of(database)


def read_again(database: Path) -> tuple[Tally, list[str]]:
    """Read what is stored again, when some of it has come to say something else; give what `ingested` gives."""
    tally = Tally()
    connection = open_for_writing(database)
    connection.execute("UPDATE document SET paper = 'another' WHERE id % 2")
    with Writer(connection, "ingest --again") as writer:
        take_again(writer, tally, debug=False)
    connection.close()
    return tally, rows_of(database)


def rows_of(database: Path) -> list[str]:
    with closing(sqlite3.connect(database)) as connection:
        rows = [line for line in connection.iterdump() if 'INTO "run"' not in line]
    return [line for line in rows if '"_sqlite_migrations"' not in line]


def several_processes(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(readers, "MANY", {})
    patch.setattr(readers, "MANY_ELSEWHERE", 2)
    patch.setattr(readers.os, "cpu_count", lambda: 3)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = write_issues(tmp_path / "issues", range(ISSUES))
    (folder / "issue-00030a.txt").write_bytes(b"\x00\x01 no text")
    (folder / "issue-00031a.txt").write_bytes((folder / "issue-00002.txt").read_bytes())
    return folder


def test_any_number_of_processes_gives_the_same_database(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(readers.os, "cpu_count", lambda: 1)
    one, rows = ingested(tmp_path / "one.db", folder)
    several_processes(monkeypatch)
    several, same = ingested(tmp_path / "several.db", folder)
    assert one.counts == several.counts == {"added": ISSUES, "updated": 0, "unchanged": 1}
    assert [str(failure) for failure in one.failures] == [str(failure) for failure in several.failures]
    assert len(one.failures) == 1
    assert one.sessions == several.sessions
    assert rows == same


def test_any_number_of_processes_reads_again(tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readers.os, "cpu_count", lambda: 1)
    _, before = ingested(tmp_path / "one.db", folder)
    shutil.copy(tmp_path / "one.db", tmp_path / "several.db")
    one, rows = read_again(tmp_path / "one.db")
    several_processes(monkeypatch)
    several, same = read_again(tmp_path / "several.db")
    assert one.counts == several.counts == {"added": 0, "updated": 0, "unchanged": ISSUES}
    assert rows == same
    assert not [line for line in rows if "'another'" in line]
    assert len([line for line in rows if 'INTO "replaced_claims"' in line]) == ISSUES / 2
    assert len([line for line in before if 'INTO "replaced_claims"' in line]) == 0


def double(number: int) -> int:
    """Stand in for reading; the 13 and the 40 end the process that reads them, as a system short of memory does."""
    if number in (13, 40):
        os._exit(9)
    return 2 * number


@pytest.mark.parametrize("processes", [1, 3])
def test_a_task_that_kills_its_process_takes_no_other_with_it(processes: int) -> None:
    with Workers(double, lambda number: -number, processes) as workers:
        assert list(workers.answers_to(range(90))) == [
            -number if number in (13, 40) else 2 * number for number in range(90)
        ]
        left = [worker.process for worker in workers.workers]
    assert len(left) == processes
    assert not any(process.is_alive() for process in left)


def test_processes_that_are_killed_are_replaced() -> None:
    with Workers(double, lambda number: -number, 2) as workers:
        answers = workers.answers_to(range(100, 400))
        first = [next(answers)]
        for worker in workers.workers:
            worker.process.kill()
        assert [*first, *answers] == [2 * number for number in range(100, 400)]


SPOILT = {
    "OverflowError": {"number": 2**70},
    "UnicodeEncodeError": {"paper": "\ud800"},
    "IntegrityError": {"path": None, "text": None},
    "ProgrammingError": {"number": ["1"]},
}


@pytest.mark.parametrize("fault", SPOILT)
def test_a_page_that_cannot_be_stored_is_one_that_failed(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, fault: str
) -> None:
    store = Writer.store

    def spoil(self: Writer, rows: Rows, path: str, *, again: bool = False) -> Change:
        if path.endswith("issue-00007.txt"):
            rows.issue |= SPOILT[fault]
        return store(self, rows, path, again=again)

    monkeypatch.setattr(Writer, "store", spoil)
    tally, _ = ingested(tmp_path / "spoilt.db", folder)
    assert tally.counts["added"] == ISSUES - 1
    assert [f"{fault}: " in str(failure) for failure in tally.failures] == [True, False]
    assert str(tally.failures[0]).startswith(f"{folder}/issue-00007.txt: could not be stored: ")


@pytest.mark.parametrize("several", [False, True])
def test_a_page_that_stops_the_reading_is_one_that_failed(
    tmp_path: Path, folder: Path, monkeypatch: pytest.MonkeyPatch, several: bool
) -> None:
    def spoilt(record: IssueRecord) -> Rows:
        if not any(article.accounts for article in record.articles):
            raise RecursionError
        return flatten(record)

    (folder / "issue-00007.txt").write_text("# 一页\n\n什么也没有。\n", "utf-8")
    flatten = flattening.flatten
    monkeypatch.setattr(flattening, "flatten", spoilt)
    if several:
        several_processes(monkeypatch)
    tally, _ = ingested(tmp_path / "spoilt.db", folder)
    assert tally.counts["added"] == ISSUES - 1
    assert "issue-00007.txt: reading failed: RecursionError" in str(tally.failures[0])


def test_few_issues_are_read_without_further_processes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("xjcli.cli.workers.Workers", None)
    with readers.readings([], 3, debug=False) as read:
        assert list(read) == []
