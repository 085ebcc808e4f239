"""Databases of every released schema are brought up to date with all they hold; newer ones are left alone."""

from __future__ import annotations

import json
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.reliability.made import issue
from tests.reliability.running import integrity, xjcli
from xjcli import store
from xjcli.errors import DatabaseError
from xjcli.store import statements
from xjcli.store.index import spaced

if TYPE_CHECKING:
    from typing import Any

    Contents = dict[str, Counter[tuple[Any, ...]]]

SCHEMAS = Path(__file__).with_name("schemas")
DUMPS = sorted(SCHEMAS.glob("*.sql"), key=lambda file: int(file.stem))


@pytest.fixture(params=DUMPS, ids=lambda file: f"schema {file.stem}")
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / f"old-{request.param.stem}.db"
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


def contents(path: Path, columns: dict[str, list[str]]) -> Contents:
    """Give the rows of each table, in the columns that are asked for."""
    with closing(sqlite3.connect(path)) as connection:
        return {
            table: Counter(connection.execute(f'SELECT {", ".join(names)} FROM "{table}"'))
            for table, names in columns.items()
        }


def tables(path: Path) -> dict[str, list[str]]:
    """Give the columns of each table that is no part of the search index."""
    with closing(sqlite3.connect(path)) as connection:
        names = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT GLOB 'search*'")
        return {name: [row[1] for row in connection.execute(f'PRAGMA table_info("{name}")')] for (name,) in names}


def test_every_schema_that_was_released_has_its_dump() -> None:
    assert [int(file.stem) for file in DUMPS] == list(range(1, statements.migration_count() + 1))


def test_the_dumps_hold_something_of_everything(old: Path) -> None:
    held = contents(old, tables(old))
    empty = {table for table, rows in held.items() if not rows}
    people_say = {"correction", "identity", "machine", "machine_statement", "replaced_claims"}
    # the first schema had no command by which people could say something
    assert empty <= (people_say if old.stem == "old-1" else set())


def test_an_old_database_becomes_one_of_today(old: Path, tmp_path: Path) -> None:
    columns = tables(old)
    before = contents(old, columns)
    store.open_for_writing(old).close()
    new = tmp_path / "new.db"
    store.open_for_writing(new).close()
    assert shape(old) == shape(new)
    assert contents(old, columns) == before
    assert integrity(old) == ["ok"]


def test_an_old_database_answers_and_goes_on(old: Path, tmp_path: Path) -> None:
    with_corrections = old.stem != "old-1"
    for question in (
        ["who", "赵燕国"],
        ["search", "会议"],
        ["check", "quotes"],
        ["correct", "list"],
        ["person", "list"],
    ):
        done = xjcli(old, *question)
        assert done.returncode in (0, 3), done.stderr
    sessions = {row["id"]: row for row in json.loads(xjcli(old, "sessions", "--json").stdout)}
    assert sessions["npc:柳溪镇:1:1"]["present"] == (90 if with_corrections else 93)
    assert ("npc:柳溪镇:1:2" in sessions) is with_corrections
    (tmp_path / "more.txt").write_text(issue(5), "utf-8")
    last = xjcli(old, "ingest", tmp_path / "more.txt").stdout.strip().splitlines()[-1]
    assert last == "added 1, updated 0, unchanged 0, failed 0"
    done = xjcli(old, "correct", "set", "npc:柳溪镇:1:1", "observers", "7", "--reason", "a typing error")
    assert done.returncode == 0, done.stderr
    assert xjcli(old, "sessions", "--count").stdout.strip() == str(len(sessions) + 1)
    assert xjcli(old, "undo").returncode == 0
    assert xjcli(old, "sessions", "--count").stdout.strip() == str(len(sessions))


def test_what_people_said_outlives_the_new_schema(old: Path) -> None:
    if old.stem == "old-1":
        pytest.skip("nobody could say anything then")
    corrections = json.loads(xjcli(old, "correct", "list", "--all", "--json").stdout)
    assert [(row["id"], row["action"], row["state"]) for row in corrections] == [
        (1, "set", "stands"),
        (2, "set", "revoked"),
        (3, "add", "stands"),
        (4, "delete", "stands"),
    ]
    relations = json.loads(xjcli(old, "person", "list", "--json").stdout)
    assert [(row["relation"], row["person"], row["other"]) for row in relations] == [
        ("same", "赵燕国", "许志英"),
        ("different", "冯国刚", "柳桥镇"),
    ]


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
