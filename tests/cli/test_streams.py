"""Standard streams that are closed, full, or pipes: a sentence and the right exit code, never a traceback."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.cli.sample import PAGE

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

XJCLI = f"{shlex.quote(sys.executable)} -m xjcli"
BASH = "/bin/bash"
COMPLETION = "_XJCLI_COMPLETE=complete_bash COMP_WORDS='xjcli se' COMP_CWORD=1"
UNWRITTEN = "standard output cannot be written"

pytestmark = pytest.mark.skipif(not os.path.exists("/dev/full") or not os.path.exists(BASH), reason="needs Unix")

ENDED = (
    ("XJCLI sessions --count >&-", 1, UNWRITTEN),
    ("XJCLI --version >&-", 1, UNWRITTEN),
    ("XJCLI --help >&-", 1, UNWRITTEN),
    ("XJCLI who 无此人 2>&-", 3, ""),
    ("XJCLI extract - <&-", 1, "-: cannot be read"),
    ("XJCLI sessions --count <&- 2>&-", 0, ""),
    ("XJCLI sessions --count <&- >&- 2>&-", 1, ""),
    ("XJCLI --version >/dev/full", 1, UNWRITTEN),
    ("XJCLI --help >/dev/full", 1, UNWRITTEN),
    ("XJCLI sessions --help >/dev/full", 1, UNWRITTEN),
    ("XJCLI sessions --json >/dev/full", 1, UNWRITTEN),
    ("XJCLI sessions --format table >/dev/full", 1, UNWRITTEN),
    ("XJCLI sessions -o /dev/full", 1, "/dev/full: cannot be written"),
    ("XJCLI who 无此人 2>/dev/full", 3, ""),
    (f"{COMPLETION} XJCLI >/dev/full", 1, UNWRITTEN),
    ("XJCLI --help | true", 0, ""),
    ("XJCLI --version | true", 0, ""),
    ("XJCLI sessions --help | true", 0, ""),
    ("XJCLI export ndjson | true", 0, ""),
    (f"{COMPLETION} XJCLI | true", 0, ""),
    ("XJCLI ingest <(cat issue.txt)", 1, "xjcli ingest -"),
    ("cat issue.txt | XJCLI ingest /dev/stdin", 1, "xjcli ingest -"),
    ("XJCLI ingest /dev/stdin < issue.txt", 1, "xjcli ingest -"),
    ("mkfifo pipe; cat issue.txt > pipe & XJCLI ingest pipe; code=$?; kill %1; exit $code", 1, "xjcli ingest -"),
    ("XJCLI ingest <(cat issue.txt) issue.txt", 5, "xjcli ingest -"),
    ("XJCLI extract <(cat issue.txt) --json", 0, ""),
    ("cat issue.txt | XJCLI ingest --dry-run -", 0, ""),
)


@pytest.fixture
def bash(database: Path, tmp_path: Path) -> Callable[[str], subprocess.CompletedProcess[str]]:
    """Give a function that runs a line in a folder with an issue; the first command of a pipe sets the exit code."""
    (tmp_path / "issue.txt").write_text(PAGE, "utf-8")

    def run(line: str) -> subprocess.CompletedProcess[str]:
        words = [BASH, "-c", "set -o pipefail; " + line.replace("XJCLI", XJCLI).replace("_" + XJCLI, "_XJCLI")]
        environment = {**os.environ, "XJCLI_DB": str(tmp_path / "own.db" if "ingest" in line else database)}
        environment["PYTHONPATH"] = os.getcwd()
        return subprocess.run(
            words,
            capture_output=True,
            text=True,
            encoding="utf-8",
            cwd=tmp_path,
            env=environment,
            check=False,
            timeout=60,
        )

    return run


@pytest.mark.parametrize(("line", "code", "said"), ENDED)
def test_a_stream_that_fails(
    bash: Callable[[str], subprocess.CompletedProcess[str]], line: str, code: int, said: str
) -> None:
    done = bash(line)
    assert done.returncode == code, done.stderr
    assert said in done.stderr
    assert done.stderr.count("error: ") <= 2
    assert "Traceback" not in done.stderr
    assert "Exception ignored" not in done.stderr
    if not code and "ingest" not in line:
        assert done.stderr == ""


def test_issues_are_stored_though_nobody_listens(bash: Callable[[str], subprocess.CompletedProcess[str]]) -> None:
    assert bash("XJCLI ingest issue.txt 2> >(true)").stdout.endswith("added 1, updated 0, unchanged 0, failed 0\n")
    assert bash("XJCLI ingest issue.txt missing.txt 2>&-").returncode == 5
    assert bash("XJCLI ingest --again >&-").returncode == 1
    assert "documents" in bash("XJCLI status # ingest").stdout
