"""The program asks no network for anything: with every socket closed to it, it does all its work."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

from tests.reliability.made import issue

if TYPE_CHECKING:
    from pathlib import Path

CLOSED = """
import sys
def refuse(event, arguments):
    if event.startswith("socket."):
        raise SystemExit(f"asked the network: {event} {arguments}")
sys.addaudithook(refuse)
from xjcli.cli.program import run
sys.exit(run(sys.argv[1:]))
"""
COMMANDS = [
    ["ingest", "issue.txt"],
    ["sessions"],
    ["show", "npc:柳溪镇:1:1"],
    ["officials", "--chart"],
    ["search", "会议"],
    ["check"],
    ["extract", "issue.txt", "--json"],
    ["export", "json"],
    ["schema"],
    ["--version"],
]


def closed(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", CLOSED, *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", cwd=folder, check=False)


def test_no_command_asks_the_network(tmp_path: Path) -> None:
    (tmp_path / "issue.txt").write_text(issue(0), "utf-8")
    for arguments in COMMANDS:
        done = closed(tmp_path, "--db", "offline.db", *arguments)
        assert "asked the network" not in done.stderr
        assert done.returncode in (0, 4), (arguments, done.stderr)


def test_the_trial_would_notice() -> None:
    words = CLOSED.replace("from xjcli.cli.program import run", "import socket; socket.socket()")
    done = subprocess.run([sys.executable, "-c", words], capture_output=True, text=True, check=False)
    assert "asked the network: socket" in done.stderr
