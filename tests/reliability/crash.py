"""A run that is killed at a random moment, and what must hold then and after the next run."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import time
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.reliability.made import write_issues
from tests.reliability.running import command, documents, integrity, snapshot, xjcli

if TYPE_CHECKING:
    from pathlib import Path
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


def kill_and_repeat(trial: Trial, place: Path, chance: Random) -> int:
    """Kill a run at a random moment, check what it left, run again, compare; give how many documents were stored."""
    place.mkdir()
    database = _copy(trial.corrected, place / "killed.db")
    process = subprocess.Popen(
        command(database, "ingest", trial.folder), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _wait(process, trial, database, chance)
    process.kill()
    process.wait()

    assert integrity(database) == ["ok"]
    stored = documents(database)
    left = snapshot(database)
    left.pop("search")
    assert left == _first(trial, len(stored), place), "what is stored are whole documents"

    assert xjcli(database, "ingest", trial.folder).returncode == 0
    assert integrity(database) == ["ok"]
    assert snapshot(database) == trial.undisturbed
    shutil.rmtree(place)
    return len(stored)


def _wait(process: subprocess.Popen[bytes], trial: Trial, database: Path, chance: Random) -> None:
    """Wait to a random moment: by the clock, or until so many documents are stored, which no busy machine moves."""
    if chance.random() < 0.5:
        time.sleep(chance.uniform(0, trial.seconds))
        return
    stored = chance.randint(1, trial.issues)
    while process.poll() is None and len(documents(database)) < stored:
        time.sleep(0.01)
    time.sleep(chance.uniform(0, 0.05))


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
