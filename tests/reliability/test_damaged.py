"""A damaged database: a sentence that says so, and of which document, never a fault of the program."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.reliability.made import write_issues
from xjcli.cli.program import run

if TYPE_CHECKING:
    from pathlib import Path

COMMANDS = ("ingest --again", "diff", "diff 1", "undo", "sessions", "search 会议", "check", "export ndjson")

HURT = {
    "a text that is none": ("UPDATE document SET text = CAST(x'ff41fe' AS TEXT) WHERE id = 2", {"ingest --again"}),
    "what was kept": ("INSERT INTO machine VALUES (2, x'00')", {"ingest --again"}),
    "what a run replaced": ("UPDATE replaced_claims SET rows = x'00' WHERE document = 2", {"diff 1", "undo"}),
    "facts without articles": ("UPDATE fact SET article = 99 WHERE document = 2", {"ingest --again"}),
}
"""What is done to the second document, and which commands cannot do without."""


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a database of three issues, all read twice, the second time otherwise."""
    place = tmp_path_factory.mktemp("whole")
    database = place / "whole.db"
    assert run(["--db", str(database), "ingest", str(write_issues(place / "issues", range(3)))]) == 0
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("UPDATE document SET paper = 'another'")
        connection.commit()
    assert run(["--db", str(database), "ingest", "--again"]) == 0
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return database


@pytest.mark.parametrize("kind", HURT)
def test_the_document_that_is_damaged_is_named(
    whole: Path, tmp_path: Path, kind: str, capfd: pytest.CaptureFixture[str]
) -> None:
    statement, hindered = HURT[kind]
    for command in ("ingest --again", "diff", "diff 1", "undo"):
        database = shutil.copy(whole, tmp_path / "hurt.db")
        with closing(sqlite3.connect(database)) as connection:
            connection.execute(statement)
            connection.commit()
        code = run(["--db", str(database), *command.split()])
        words = capfd.readouterr().err
        assert "should not have happened" not in words
        assert code == (command in hindered), words
        if code:
            assert "document 2 (" in words
            assert "issue-00001.txt), is damaged: " in words
            assert "xjcli --db NEW ingest" in words


@pytest.mark.parametrize("at", [0.15, 0.3, 0.45, 0.6, 0.75, 0.9])
def test_pages_that_are_overwritten_are_no_fault_of_the_program(
    whole: Path, tmp_path: Path, at: float, capfd: pytest.CaptureFixture[str]
) -> None:
    told = 0
    for command in COMMANDS:
        database = tmp_path / "hurt.db"
        data = bytearray(whole.read_bytes())
        start = int(len(data) * at) // 4096 * 4096
        data[start : start + 16384] = b"\xa5" * 16384
        database.write_bytes(data)
        code = run(["--db", str(database), *command.split()])
        words = capfd.readouterr().err
        assert "should not have happened" not in words, command
        assert code in (0, 1, 4), words
        told += "is damaged: " in words
    assert told
