"""Opening: what is made, what is refused, what is left alone."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from typing import TYPE_CHECKING

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


def text(path: Path) -> None:
    path.write_text("柳溪镇第五届人民代表大会第一次会议\n" * 100, "utf-8")


def foreign(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE song (title)")


@pytest.mark.parametrize("opener", OPENERS)
@pytest.mark.parametrize(
    ("make", "words"),
    [(newer, "newer xjcli"), (text, "not a database"), (foreign, "another program")],
)
def test_a_file_that_is_refused_is_left_byte_for_byte(
    path: Path, opener: Callable[[Path], sqlite3.Connection], make: Callable[[Path], None], words: str
) -> None:
    make(path)
    before = path.read_bytes()
    with pytest.raises(DatabaseError, match=words) as refused:
        opener(path)
    assert refused.value.hint
    assert path.read_bytes() == before
    assert [file.name for file in path.parent.iterdir()] == [path.name]


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
