"""A run that is killed at a random moment, and what must hold then and after the next run."""

from __future__ import annotations

import shutil
import subprocess
import time
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
    return Trial(folder, corrected, snapshot(whole), time.monotonic() - start, issues)


def kill_and_repeat(trial: Trial, place: Path, chance: Random) -> int:
    """Kill a run at a random moment, check what it left, run again, compare; give how many documents were stored."""
    place.mkdir()
    database = _copy(trial.corrected, place / "killed.db")
    process = subprocess.Popen(
        command(database, "ingest", trial.folder), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    time.sleep(chance.uniform(0, trial.seconds))
    process.kill()
    process.wait()

    assert integrity(database) == ["ok"]
    stored = documents(database)
    alone = _copy(trial.corrected, place / "alone.db")
    if len(stored) > 1:
        assert xjcli(alone, "ingest", *stored[1:]).returncode == 0
    assert snapshot(database) == snapshot(alone), "what is stored are whole documents"

    assert xjcli(database, "ingest", trial.folder).returncode == 0
    assert integrity(database) == ["ok"]
    assert snapshot(database) == trial.undisturbed
    shutil.rmtree(place)
    return len(stored)


def _copy(database: Path, to: Path) -> Path:
    shutil.copy(database, to)
    return to
