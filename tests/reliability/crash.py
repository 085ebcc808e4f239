"""A run that is killed at some moment, and what must hold then and after the next run."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from signal import SIGKILL
from typing import TYPE_CHECKING

from tests.reliability.made import write_issues
from tests.reliability.running import command, documents, integrity, snapshot, xjcli

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from tests.reliability.running import Snapshot

CORRECTED = "npc:柳溪镇:1:1"
"""The session of issue 0, which is corrected before anything goes wrong."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What to kill: a folder of issues, a database with one of them, corrected; and how it ends undisturbed."""

    folder: Path
    corrected: Path
    whole: Path
    undisturbed: Snapshot
    seconds: float
    issues: int


def prepare(place: Path, issues: int) -> Trial:
    """Make issues, a corrected database, and see how long reading them all takes and what it gives."""
    folder = write_issues(place / "issues", range(issues))
    corrected = place / "corrected.db"
    done = xjcli(corrected, "ingest", folder / "issue-00000.txt")
    assert done.returncode == 0, done.stderr
    done = xjcli(corrected, "correct", "set", CORRECTED, "present", "33", "--reason", "a typing error")
    assert done.returncode == 0, done.stderr
    whole = _copy(corrected, place / "undisturbed.db")
    start = time.monotonic()
    assert xjcli(whole, "ingest", folder).returncode == 0
    return Trial(folder, corrected, whole, snapshot(whole), time.monotonic() - start, issues)


def kill_and_repeat(trial: Trial, place: Path, has_come: Callable[[Path], bool]) -> int | None:
    """Kill a run when a moment has come, check what it left, run again, compare.

    `has_come` looks at the database from outside. Gives how many documents were stored at the kill; None for a run that
    had ended before.
    """
    place.mkdir()
    database = _copy(trial.corrected, place / "killed.db")
    process = subprocess.Popen(
        command(database, "ingest", trial.folder), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    while process.poll() is None and not has_come(database):
        time.sleep(0.001)
    process.kill()
    was_killed = process.wait() == -SIGKILL

    assert integrity(database) == ["ok"]
    stored = documents(database)
    left = snapshot(database)
    left.pop("search")
    assert left == _first(trial, len(stored), place), "what is stored are whole documents"

    assert xjcli(database, "ingest", trial.folder).returncode == 0
    assert integrity(database) == ["ok"]
    assert snapshot(database) == trial.undisturbed
    shutil.rmtree(place)
    return len(stored) if was_killed else None


def any_moment(trial: Trial, chance: Random) -> Callable[[Path], bool]:
    """Choose a moment: by the clock, or when so many documents are stored, which no busy machine moves."""
    if chance.random() < 0.5:
        end = time.monotonic() + chance.uniform(0, trial.seconds)
        return lambda database: time.monotonic() > end
    number = chance.randint(1, trial.issues)
    return lambda database: len(documents(database)) >= number


def is_opened(database: Path) -> bool:
    """Say whether a run has opened the database: it has read little, and stored nothing."""
    return _ahead(database) is not None


def is_written(database: Path) -> bool:
    """Say whether a run is writing just now, or has written a first piece."""
    return bool(_ahead(database))


def is_stored(database: Path) -> bool:
    """Say whether a first piece is stored beside the one document that was there."""
    return len(documents(database)) > 1


def _ahead(database: Path) -> int | None:
    """Give the size of the file into which a run writes before it changes the database; None if there is none."""
    try:
        return Path(f"{database}-wal").stat().st_size
    except FileNotFoundError:
        return None


def _first(trial: Trial, number: int, place: Path) -> Snapshot:
    """Give what the first documents of the undisturbed database hold: the rest is deleted, and all that hangs on it.

    The search index is left out: nothing can be deleted from it by a plain statement.
    """
    few = _copy(trial.whole, place / "few.db")
    with closing(sqlite3.connect(few)) as connection:
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute(
            "DELETE FROM document WHERE id NOT IN (SELECT id FROM document ORDER BY id LIMIT ?)", [number]
        )
        connection.execute(
            "DELETE FROM session WHERE id NOT IN (SELECT session FROM account UNION SELECT session FROM reference)"
        )
        connection.commit()
    rows = snapshot(few)
    rows.pop("search")
    return rows


def _copy(database: Path, to: Path) -> Path:
    shutil.copy(database, to)
    return to
