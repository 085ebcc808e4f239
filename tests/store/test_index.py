"""The search index in one piece: after a run that brought much, with nothing lost, while others write."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING

import pytest

from tests.store.building import issue
from xjcli import store
from xjcli.errors import DatabaseError
from xjcli.store import index, writer
from xjcli.store.writer import Writer

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ISSUES = 40
PLACES = "SELECT rowid FROM search WHERE search MATCH ? ORDER BY 1"


def fill(connection: sqlite3.Connection, first: int = 0, count: int = ISSUES) -> None:
    """Store issues of one article, in one run, each in a transaction of its own."""
    with Writer(connection) as run:
        for number in range(first, first + count):
            run.ingest(issue(note=f"第{number}期，山里的路通了。" * 20), f"{number}.txt")


def pieces(connection: sqlite3.Connection) -> int:
    """Count the pieces of the index."""
    return int(connection.execute("SELECT count(DISTINCT segid) FROM search_idx").fetchone()[0])


def found(connection: sqlite3.Connection) -> list[list[tuple[int]]]:
    return [connection.execute(PLACES, (phrase,)).fetchall() for phrase in ('"山 里"', '"第 1 7 期"', "通")]


@pytest.fixture
def many(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a run of these tests be one that brings much."""
    monkeypatch.setattr(writer, "MANY", ISSUES)


def test_a_run_that_brought_little_leaves_the_index_alone(database: sqlite3.Connection) -> None:
    fill(database)
    assert pieces(database) > 1


@pytest.mark.usefixtures("many")
def test_a_run_that_brought_much_leaves_one_piece(database: sqlite3.Connection, tmp_path: Path) -> None:
    fill(database)
    assert pieces(database) == 1
    with closing(store.open_for_writing(tmp_path / "other.db")) as other:
        fill(other, count=ISSUES // 2)
        fill(other, ISSUES // 2, ISSUES // 2)
        assert pieces(other) > 1
        assert found(other) == found(database)
    assert all(found(database))
    database.execute("INSERT INTO search (search) VALUES ('integrity-check')")


@pytest.mark.usefixtures("many")
def test_a_small_part_leaves_the_index_alone(database: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(database)
    monkeypatch.setattr(writer, "MANY", 1)
    fill(database, ISSUES, 3)
    assert pieces(database) > 1


def test_others_write_between_two_steps(
    database: sqlite3.Connection, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = []

    @contextmanager
    def step(connection: sqlite3.Connection) -> Iterator[None]:
        with store.connection.transaction(connection):
            yield
        with closing(sqlite3.connect(path, timeout=0, isolation_level=None)) as other:
            steps.append(other.execute("INSERT INTO run (started, command, version) VALUES ('', 'other', '')"))

    fill(database)
    monkeypatch.setattr(index, "PAGES", 1)
    monkeypatch.setattr(index, "transaction", step)
    index.merge(database)
    assert len(steps) > 2
    assert pieces(database) == 1


@pytest.mark.usefixtures("many")
def test_an_index_that_cannot_be_merged_costs_nothing(
    database: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_connection: sqlite3.Connection) -> None:
        raise DatabaseError("the disk is full", hint="make room")

    monkeypatch.setattr(writer, "merge", full)
    fill(database)
    assert pieces(database) > 1
    assert database.execute("SELECT count(*) FROM run WHERE finished IS NOT NULL").fetchone() == (1,)
    assert all(found(database))
