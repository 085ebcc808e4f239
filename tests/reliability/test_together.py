"""Several programs on one database: they wait for one another, and nobody loses anything."""

from __future__ import annotations

import subprocess
import time
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.reliability.made import write_issues
from tests.reliability.running import command, documents, integrity, snapshot, xjcli
from xjcli import store
from xjcli.errors import DatabaseError
from xjcli.store import connection as opening

if TYPE_CHECKING:
    from pathlib import Path

SHARE = 6

HELD = 2.5
"""Seconds for which another program writes: longer than this one takes to come to its first writing."""


def test_four_writers_and_a_reader(tmp_path: Path) -> None:
    folders = [write_issues(tmp_path / f"part-{part}", range(part * SHARE, (part + 1) * SHARE)) for part in range(4)]
    database = tmp_path / "together.db"
    writers = [
        subprocess.Popen(
            command(database, "ingest", folders[part], folders[(part + 1) % 4]),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )
        for part in range(4)
    ]
    seen = [0]
    while any(writer.poll() is None for writer in writers):
        if database.exists():
            answer = xjcli(database, "sessions", "--count")
            assert answer.returncode == 0 or "there is no database" in answer.stderr, answer.stderr
            seen.append(int(answer.stdout or 0))
    for writer in writers:
        _, words = writer.communicate()
        assert writer.returncode == 0, words
        assert "locked" not in words
    assert seen == sorted(seen)
    assert integrity(database) == ["ok"]
    assert sorted(documents(database)) == sorted(str(path) for folder in folders for path in folder.iterdir())
    alone = tmp_path / "alone.db"
    assert xjcli(alone, "ingest", *folders).returncode == 0
    assert len(snapshot(database)["fact"]) == len(snapshot(alone)["fact"])
    assert snapshot(database)["session"] == snapshot(alone)["session"]


def test_a_writer_waits_for_another(tmp_path: Path) -> None:
    database = tmp_path / "busy.db"
    folder = write_issues(tmp_path / "issues", range(2))
    with closing(store.open_for_writing(database)) as busy:
        busy.execute("BEGIN IMMEDIATE")
        start = time.monotonic()
        writer = subprocess.Popen(command(database, "ingest", folder), stderr=subprocess.PIPE, text=True)
        while time.monotonic() < start + HELD:
            assert writer.poll() is None
            time.sleep(0.05)
        busy.execute("COMMIT")
    _, words = writer.communicate(timeout=30)
    assert writer.returncode == 0, words
    assert len(documents(database)) == 2


def test_whoever_waits_too_long_is_told_how_long(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    database = tmp_path / "busy.db"
    monkeypatch.setattr(opening, "PATIENCE", 1.0)
    with closing(store.open_for_writing(database)) as busy, closing(store.open_for_writing(database)) as waiting:
        busy.execute("BEGIN IMMEDIATE")
        start = time.monotonic()
        with (
            pytest.raises(DatabaseError, match="written by another process; waited 1 s") as refused,
            opening.transaction(waiting),
        ):
            pass
        assert refused.value.hint
        assert 0.9 < time.monotonic() - start < 10
