"""Opening: what is made, what is refused, what is left alone."""

from __future__ import annotations

import shutil
import sqlite3
import threading
from contextlib import closing
from typing import TYPE_CHECKING, cast

import pytest
from building import Meeting, issue

from xjcli import store
from xjcli.errors import DatabaseError
from xjcli.store import connection as opening
from xjcli.store import statements
from xjcli.store.writer import Writer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

OPENERS = [store.open_for_reading, store.open_for_writing]


def newer(path: Path) -> None:
    with closing(store.open_for_writing(path)) as connection:
        connection.execute(f"PRAGMA user_version = {statements.migration_count() + 1}")
        connection.execute("PRAGMA journal_mode = DELETE")


def newer_left_open(path: Path) -> None:
    """Make one whose last pages are in its `-wal` file still, as a program leaves it that was killed."""
    original = path.parent / "original"
    original.mkdir()
    with closing(store.open_for_writing(original / path.name)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        connection.execute(f"PRAGMA user_version = {statements.migration_count() + 1}")
        for name in (path.name, f"{path.name}-wal"):
            (path.parent / name).write_bytes((original / name).read_bytes())
    shutil.rmtree(original)


def foreign_left_open(path: Path) -> None:
    with closing(sqlite3.connect(path.parent / "song", isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("CREATE TABLE song (title)")
        for end in ("", "-wal"):
            path.with_name(path.name + end).write_bytes((path.parent / f"song{end}").read_bytes())
    (path.parent / "song").unlink()


def closed(path: Path) -> None:
    with closing(store.open_for_writing(path)) as connection:
        connection.execute(f"PRAGMA user_version = {statements.migration_count() + 1}")


def text(path: Path) -> None:
    path.write_text("柳溪镇第五届人民代表大会第一次会议\n" * 100, "utf-8")


def foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE song (title)")


def contents(path: Path) -> dict[str, bytes]:
    """Give all files beside a database but the one by which SQLite's programs tell each other what they read."""
    return {file.name: file.read_bytes() for file in path.parent.iterdir() if not file.name.endswith("-shm")}


@pytest.mark.parametrize("opener", OPENERS)
@pytest.mark.parametrize(
    ("make", "words"),
    [
        (newer, "newer xjcli"),
        (newer_left_open, "newer xjcli"),
        (closed, "newer xjcli"),
        (foreign_left_open, "another program"),
        (text, "not a database"),
        (foreign, "another program"),
    ],
)
def test_a_file_that_is_refused_is_left_byte_for_byte(
    path: Path, opener: Callable[[Path], sqlite3.Connection], make: Callable[[Path], None], words: str
) -> None:
    make(path)
    before = contents(path)
    with pytest.raises(DatabaseError, match=words) as refused:
        opener(path)
    assert refused.value.hint
    assert contents(path) == before


def test_reading_makes_no_database(path: Path) -> None:
    with pytest.raises(DatabaseError, match="no database"):
        store.open_for_reading(path)
    assert not path.exists()


def test_a_reader_cannot_write(path: Path, database: sqlite3.Connection) -> None:
    with closing(store.open_for_reading(path)) as connection, pytest.raises(sqlite3.OperationalError):
        connection.execute("DELETE FROM session")


def test_opening_again_changes_nothing(path: Path) -> None:
    store.open_for_writing(path).close()
    before = path.read_bytes()
    store.open_for_writing(path).close()
    store.open_for_reading(path).close()
    assert path.read_bytes() == before


def test_views_of_another_program_version_are_made_anew(path: Path, database: sqlite3.Connection) -> None:
    database.execute("DROP VIEW sessions")
    database.execute("CREATE VIEW gone AS SELECT 1")
    with closing(store.open_for_reading(path)) as connection:
        assert dict(connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'view'")) == statements.views()


def test_every_view_answers(database: sqlite3.Connection) -> None:
    assert {name: database.execute(f"SELECT * FROM {name}").fetchall() for name in statements.views()} == {
        name: [] for name in statements.views()
    }


def test_tables_are_strict(database: sqlite3.Connection) -> None:
    tables = database.execute(
        "SELECT name FROM pragma_table_list WHERE type = 'table' AND NOT strict AND schema = 'main'"
        " AND name NOT GLOB 'sqlite_*'"
    )
    assert tables.fetchall() == []


@pytest.mark.parametrize("table", ["correction", "identity"])
def test_what_people_say_is_only_added_to(database: sqlite3.Connection, table: str) -> None:
    kind = {"correction": "action", "identity": "relation"}[table]
    word = {"correction": "delete", "identity": "same"}[table]
    database.execute(f"INSERT INTO {table} (made, {kind}, reason) VALUES ('2026-01-01', ?, 'a misprint')", (word,))
    for change in (f"UPDATE {table} SET reason = 'none'", f"DELETE FROM {table}"):
        with pytest.raises(sqlite3.IntegrityError, match="only ever added"):
            database.execute(change)


def test_one_who_waits_too_long_is_told(
    path: Path, database: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(opening, "PATIENCE", 0.1)
    with closing(store.open_for_writing(path)) as other:
        database.execute("BEGIN IMMEDIATE")
        with pytest.raises(DatabaseError, match="another process"), Writer(other) as writer:
            writer.ingest(issue(Meeting()), "issue.txt")


class Busy:
    """A connection that is told some times that its database is locked, as SQLite tells it without waiting."""

    def __init__(self, times: int) -> None:
        self.times = times

    def execute(self, _: str) -> None:
        self.times -= 1
        if self.times >= 0:
            error = sqlite3.OperationalError("database is locked")
            error.sqlite_errorcode = sqlite3.SQLITE_BUSY
            raise error


def test_who_comes_second_to_a_new_database_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    connection = Busy(3)
    opening._write_ahead(cast("sqlite3.Connection", connection))
    assert connection.times == -1
    monkeypatch.setattr(opening, "PATIENCE", 0.1)
    with pytest.raises(sqlite3.OperationalError):
        opening._write_ahead(cast("sqlite3.Connection", Busy(1000)))


def test_two_who_make_one_database_at_once(path: Path) -> None:
    failures: list[Exception] = []

    def make() -> None:
        try:
            store.open_for_writing(path).close()
        except Exception as error:  # any failure at all is what this test looks for
            failures.append(error)

    threads = [threading.Thread(target=make) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    store.open_for_reading(path).close()
