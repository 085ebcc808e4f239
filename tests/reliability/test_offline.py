"""The program asks no network for anything: with every socket closed to it, each of its commands does its work."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

from tests.reliability.made import issue, write_issues
from xjcli.cli.commands import COMMANDS

if TYPE_CHECKING:
    from pathlib import Path

CLOSED = """
import json, os, sys
def refuse(event, arguments):
    # other programs could ask for it
    if event.startswith(("socket.", "subprocess.", "os.system", "os.exec", "os.posix_spawn")):
        os.write(2, f"asked the network: {event}".encode())
        os._exit(9)
sys.addaudithook(refuse)
from xjcli.cli.program import run
for line in json.loads(sys.argv[1]):
    print(json.dumps([line, run(["--db", "offline.db", *line])]), file=sys.stderr)
"""
SESSION = "npc:柳溪镇:1:1"
LINES = [
    ["--version"],
    ["--help"],
    ["ingest", "issue.txt"],
    ["extract", "issue.txt", "--json"],
    ["sessions"],
    ["sessions", "--format", "table"],
    ["show", SESSION],
    ["who", "NAME"],
    ["officials", "--chart"],
    ["participants"],
    ["delegates", "--chart"],
    ["reports"],
    ["elections"],
    ["resolutions"],
    ["timeline", "--format", "md"],
    ["search", "会议"],
    ["cite", SESSION],
    ["coverage"],
    ["check"],
    ["correct", "set", SESSION, "present", "33", "--reason", "a typing error"],
    ["person", "list"],
    ["export", "gazetteer"],
    ["export", "sqlite", "-o", "out.db"],
    ["schema"],
    ["status"],
    ["diff"],
    ["undo"],
]


MANY = 110
"""So many issues are read by processes of their own; those start by a fork, which the trial follows."""


def closed(folder: Path, script: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", script, *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", cwd=folder, check=False)


def test_no_command_asks_the_network(tmp_path: Path) -> None:
    (tmp_path / "issue.txt").write_text(issue(0), "utf-8")
    mayor = issue(0).split("镇长")[1][:3]
    lines = [[mayor if word == "NAME" else word for word in line] for line in LINES]
    done = closed(tmp_path, CLOSED, json.dumps(lines))
    assert done.returncode == 0, done.stderr
    ended = [json.loads(line) for line in done.stderr.splitlines() if line.startswith("[[")]
    assert [line for line, _ in ended] == lines
    assert [(line, code) for line, code in ended if code not in ((0, 4) if line == ["check"] else (0,))] == []


def test_reading_processes_ask_no_network(tmp_path: Path) -> None:
    write_issues(tmp_path / "issues", range(MANY))
    # more processors than there may be: the trial is of the processes
    script = CLOSED.replace("from xjcli", "os.cpu_count = lambda: 2\nfrom xjcli", 1)
    done = closed(tmp_path, script, json.dumps([["ingest", "issues"], ["ingest", "--again"]]))
    assert (done.returncode, "asked the network" in done.stderr) == (0, False), done.stderr
    assert done.stdout.count(f"{MANY}, failed 0") == 1
    assert f"added {MANY}, updated 0, unchanged 0, failed 0" in done.stdout


def test_every_command_is_tried() -> None:
    assert {line[0] for line in LINES} >= set(COMMANDS)


def test_the_trial_would_notice(tmp_path: Path) -> None:
    for asking in ("import socket; socket.socket()", "import subprocess; subprocess.run(['true'])"):
        done = closed(tmp_path, CLOSED.replace("from xjcli.cli.program import run", asking), "[]")
        assert done.returncode == 9
        assert "asked the network" in done.stderr
