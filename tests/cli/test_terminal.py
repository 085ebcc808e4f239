"""What a terminal gets, and what happens when it goes away."""

from __future__ import annotations

import os
import pty
import signal
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

XJCLI = [sys.executable, "-m", "xjcli"]


def on_terminal(line: str, database: Path, code: int = 0, **environment: str) -> str:
    """Run a command line on a terminal of 80 columns and give what it shows; it is to end with `code`."""
    ours, theirs = pty.openpty()
    settings = {"TERM": "xterm-256color", "COLUMNS": "80", "XJCLI_DB": str(database), **environment}
    given = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR")}
    process = subprocess.Popen([*XJCLI, *line.split()], stdout=theirs, stderr=theirs, env={**given, **settings})
    os.close(theirs)
    shown = b""
    try:
        while piece := os.read(ours, 65536):
            shown += piece
    except OSError:  # how Linux says that the other end is closed
        pass
    os.close(ours)
    assert process.wait() == code
    return shown.decode()


def test_a_terminal_gets_a_table_in_colour(database: Path) -> None:
    shown = on_terminal("sessions", database)
    assert "应到" in shown
    assert "\t" not in shown
    assert "\x1b[" in shown


@pytest.mark.parametrize(
    ("line", "environment"),
    [("sessions", {"NO_COLOR": "1"}), ("sessions", {"TERM": "dumb"}), ("sessions --color never", {})],
)
def test_colour_is_left_out_where_it_is_not_wanted(database: Path, line: str, environment: dict[str, str]) -> None:
    shown = on_terminal(line, database, **environment)
    assert "应到" in shown
    assert "\x1b" not in shown
    error = on_terminal(line.replace("sessions", "who 无此人"), database, code=3, **environment)
    assert error.startswith("error: nobody is called 无此人")
    assert "\x1b" not in error


def test_an_error_is_in_colour_on_a_terminal_or_where_that_is_wished(database: Path) -> None:
    assert "\x1b[" in on_terminal("who 无此人", database, code=3)
    words = [*XJCLI, "--db", str(database), "who", "无此人", "--color", "always"]
    assert b"\x1b[" in subprocess.run(words, capture_output=True, check=False).stderr


@pytest.mark.parametrize("line", ["sessions --json", "sessions --format tsv", "sessions --count"])
def test_forms_for_programs_are_the_same_on_a_terminal(database: Path, line: str) -> None:
    piped = subprocess.run(
        [*XJCLI, *line.split()], capture_output=True, env={**os.environ, "XJCLI_DB": str(database)}, check=True
    )
    assert on_terminal(line, database).replace("\r\n", "\n") == piped.stdout.decode()


@pytest.mark.parametrize("line", ["sessions --json", "schema --json", "officials --chart"])
def test_a_closed_pipe_ends_quietly(database: Path, line: str) -> None:
    ours, theirs = os.pipe()
    os.close(ours)
    done = subprocess.run(
        [*XJCLI, *line.split()],
        stdout=theirs,
        stderr=subprocess.PIPE,
        env={**os.environ, "XJCLI_DB": str(database)},
        check=False,
    )
    os.close(theirs)
    assert (done.returncode, done.stderr) == (0, b"")


def test_an_interruption_ends_quietly(tmp_path: Path) -> None:
    process = subprocess.Popen([*XJCLI, "extract", "-"], stdin=subprocess.PIPE, stderr=subprocess.PIPE, cwd=tmp_path)
    time.sleep(1.5)  # until it waits for its input
    process.send_signal(signal.SIGINT)
    _, said = process.communicate()
    assert (process.returncode, said) == (130, b"")
