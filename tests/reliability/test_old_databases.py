"""Databases of every released schema are brought up to date with all they hold; newer ones are left alone."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.reliability.made import issue
from tests.reliability.running import integrity, snapshot, xjcli
from xjcli import store
from xjcli.errors import DatabaseError
from xjcli.store import statements
from xjcli.store.index import spaced

if TYPE_CHECKING:
    from tests.reliability.running import Snapshot

SCHEMAS = Path(__file__).with_name("schemas")
DUMPS = sorted(SCHEMAS.glob("*.sql"), key=lambda file: int(file.stem))


@pytest.fixture(params=DUMPS, ids=lambda file: f"schema {file.stem}")
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / "old.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(request.param.read_text("utf-8"))
        articles = connection.execute("SELECT id, folded FROM article").fetchall()
        connection.executemany("INSERT INTO search (rowid, text) VALUES (?, ?)", [(n, spaced(t)) for n, t in articles])
        connection.commit()
    return path


def shape(path: Path) -> set[tuple[str, str, str]]:
    """Give every column of every table, and every index, trigger and view."""
    with closing(sqlite3.connect(path)) as connection:
        things = connection.execute("SELECT type, name FROM sqlite_schema WHERE name NOT GLOB 'sqlite_*'").fetchall()
        columns = {
            (name, row[1], row[2])
            for kind, name in things
            if kind == "table"
            for row in connection.execute(f'PRAGMA table_info("{name}")')
        }
    return columns | {(kind, name, "") for kind, name in things}


def kept(before: Snapshot, after: Snapshot) -> list[str]:
    """Give the tables that hold less than before."""
    return [table for table, rows in before.items() if len(after[table]) < len(rows)]


def test_every_schema_that_was_released_has_its_dump() -> None:
    assert [int(file.stem) for file in DUMPS] == list(range(1, statements.migration_count() + 1))


def test_an_old_database_becomes_one_of_today(old: Path, tmp_path: Path) -> None:
    before = snapshot(old)
    store.open_for_writing(old).close()
    new = tmp_path / "new.db"
    store.open_for_writing(new).close()
    assert shape(old) == shape(new)
    assert kept(before, snapshot(old)) == []
    assert snapshot(old)["document"] != []
    assert integrity(old) == ["ok"]


def test_an_old_database_answers_and_goes_on(old: Path, tmp_path: Path) -> None:
    for question in (["sessions", "--count"], ["who", "贺一舟"], ["search", "会议"], ["check", "quotes"]):
        done = xjcli(old, *question)
        assert done.returncode in (0, 3), done.stderr
    assert xjcli(old, "sessions", "--count").stdout.strip() == "1"
    (tmp_path / "more.txt").write_text(issue(1), "utf-8")
    assert (
        xjcli(old, "ingest", tmp_path / "more.txt").stdout.strip().endswith("added 1, updated 0, unchanged 0, failed 0")
    )
    done = xjcli(old, "correct", "set", "npc:柳溪镇:1:1", "observers", "7", "--reason", "a typing error")
    assert done.returncode == 0, done.stderr
    assert xjcli(old, "sessions", "--count").stdout.strip() == "2"


@pytest.mark.parametrize("command", [["sessions"], ["ingest", "."], ["status"]])
def test_a_newer_database_is_left_byte_for_byte(tmp_path: Path, command: list[str]) -> None:
    path = tmp_path / "newer.db"
    with closing(store.open_for_writing(path)) as connection:
        connection.execute(f"PRAGMA user_version = {statements.migration_count() + 1}")
        connection.execute("PRAGMA journal_mode = DELETE")
    before = path.read_bytes()
    done = xjcli(path, *command)
    assert done.returncode == 1
    assert "newer xjcli" in done.stderr
    assert path.read_bytes() == before
    with pytest.raises(DatabaseError, match="newer"):
        store.open_for_reading(path)
