"""Ctrl-C, `kill`, a closed terminal, once or ten times: a run ends soon and in order, and leaves no process behind."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from random import Random
from typing import TYPE_CHECKING

import pytest

from tests.reliability.made import write_issues
from tests.reliability.running import documents, integrity

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

if not hasattr(os, "killpg"):
    pytest.skip("no groups of processes on this system", allow_module_level=True)

ISSUES = 120
"""Enough for further processes to read them."""

SOON = 20
"""Seconds within which a run ends that was told to, on a machine that has much else to do."""

START = """
import multiprocessing, signal, sys
signal.signal(signal.SIGINT, signal.default_int_handler)
from xjcli.cli import main
multiprocessing.set_start_method(sys.argv.pop(1))
main()
"""
"""Runs the program as from a terminal, where nothing has told it to pass Ctrl-C over."""

CASES = [
    ("fork", (signal.SIGINT,), 0.0),
    ("fork", (signal.SIGINT, signal.SIGINT), 0.005),
    ("fork", (signal.SIGINT,) * 10, 0.02),
    ("fork", (signal.SIGTERM, signal.SIGINT), 0.05),
    ("spawn", (signal.SIGINT, signal.SIGHUP, signal.SIGINT), 0.1),
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_issues(tmp_path_factory.mktemp("many") / "issues", range(ISSUES))


@pytest.mark.parametrize(("method", "signals", "pause"), CASES)
def test_a_run_that_is_told_to_end_does_so(
    tmp_path: Path, folder: Path, method: str, signals: Sequence[signal.Signals], pause: float
) -> None:
    database = tmp_path / "ended.db"
    process = subprocess.Popen(
        [sys.executable, "-c", START, method, "--db", database, "ingest", folder],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        start_new_session=True,
    )
    wait_for_start(process, database, Random(len(signals) + int(pause * 1000)))
    for number in signals:
        tell(process.pid, number)
        time.sleep(pause)
    try:
        _, words = process.communicate(timeout=SOON)  # to the end of all processes that could write there
    finally:
        tell(process.pid, signal.SIGKILL)
    assert process.returncode in (130, -signal.SIGINT), words  # a shell calls both 130
    assert "Traceback" not in words
    assert f"added {len(documents(database))}," in words
    assert "the same command goes on" in words
    assert integrity(database) == ["ok"]


def wait_for_start(process: subprocess.Popen[str], database: Path, chance: Random) -> None:
    """Wait until the database is made, and a little longer: into the first readings, or the first that are stored."""
    while process.poll() is None and not has_tables(database):
        time.sleep(0.01)
    time.sleep(chance.uniform(0, 0.5))


def has_tables(database: Path) -> bool:
    """Say whether a database can be asked for its documents."""
    try:
        return documents(database) is not None
    except sqlite3.Error:
        return False


def tell(group: int, number: signal.Signals) -> None:
    """Send a signal to all processes of a group, as a terminal does, if any is left."""
    try:
        os.killpg(group, number)
    except ProcessLookupError:
        return
