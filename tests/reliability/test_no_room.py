"""No room and no right: a clear sentence, the right exit code, and the database as it was."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.reliability.made import issue, write_issues
from tests.reliability.running import documents, integrity, snapshot, xjcli

if TYPE_CHECKING:
    from pathlib import Path

DATABASE = "record.db"


@pytest.fixture
def issues(tmp_path: Path) -> Path:
    return write_issues(tmp_path / "issues", range(3))


def clear(words: str) -> None:
    assert words.startswith("error: ")
    assert "Traceback" not in words
    assert "should not have happened" not in words


def test_a_full_disk_keeps_what_is_whole(small_disk: Path, tmp_path: Path) -> None:
    database = small_disk / DATABASE
    folder = write_issues(tmp_path / "issues", range(120))
    done = xjcli(database, "ingest", folder)
    assert done.returncode == 1
    assert "disk is full" in done.stderr
    assert "Traceback" not in done.stderr
    roomy = tmp_path / "roomy.db"
    shutil.copy(database, roomy)
    if (wal := small_disk / f"{DATABASE}-wal").exists():
        shutil.copy(wal, tmp_path / "roomy.db-wal")
    assert integrity(roomy) == ["ok"]
    stored = documents(roomy)
    assert 0 < len(stored) < 120
    alone = tmp_path / "alone.db"
    assert xjcli(alone, "ingest", *stored).returncode == 0
    assert snapshot(roomy) == snapshot(alone)


def test_a_database_that_may_only_be_read(issues: Path, tmp_path: Path, bound: list[str]) -> None:
    database = tmp_path / DATABASE
    assert xjcli(database, "ingest", issues / "issue-00000.txt").returncode == 0
    database.chmod(0o444)
    before = database.read_bytes()
    done = xjcli(database, "ingest", issues, before=bound)
    assert done.returncode == 1
    clear(done.stderr)
    assert str(database) in done.stderr
    assert database.read_bytes() == before
    asked = xjcli(database, "sessions", "--count", before=bound)
    assert (asked.returncode, asked.stdout.strip()) == (0, "1"), asked.stderr


def test_a_folder_that_may_only_be_read(issues: Path, tmp_path: Path, bound: list[str]) -> None:
    folder = tmp_path / "locked"
    folder.mkdir()
    folder.chmod(0o555)
    done = xjcli(folder / DATABASE, "ingest", issues, before=bound)
    folder.chmod(0o755)
    assert done.returncode == 1
    clear(done.stderr.removeprefix("new database"))
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("spoil", ["vanished", "unreadable"])
def test_a_file_that_cannot_be_read_is_named(issues: Path, tmp_path: Path, bound: list[str], spoil: str) -> None:
    bad = issues / "issue-00001.txt"
    if spoil == "vanished":
        bad.unlink()
        bad.symlink_to(tmp_path / "nowhere.txt")
    else:
        bad.chmod(0o000)
    files = [issues / f"issue-0000{number}.txt" for number in range(3)]
    done = xjcli(tmp_path / DATABASE, "ingest", *files, before=bound)
    assert done.returncode == 5
    assert bad.name in done.stderr
    assert "Traceback" not in done.stderr
    assert len(documents(tmp_path / DATABASE)) == 2


def test_an_endless_line_is_refused(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text("东桥镇召开人代会\n\n" + issue(0).replace("\n", "") * 400, "utf-8")
    done = xjcli(tmp_path / DATABASE, "ingest", page)
    assert done.returncode == 1
    clear(done.stderr.split("\n", 1)[-1] if done.stderr.startswith("new database") else done.stderr)
    assert "line 3 has" in done.stderr


@pytest.mark.skipif(not os.path.exists("/proc/self/status"), reason="needs a system that counts memory")
@pytest.mark.parametrize(("size", "line_ends"), [(200, True), (50, False)])
def test_a_huge_file_is_refused_in_bounded_memory(tmp_path: Path, size: int, line_ends: bool) -> None:
    huge = tmp_path / "huge.txt"
    line = (issue(0).replace("\n", "") + ("\n" if line_ends else "")).encode()
    with huge.open("wb") as file:
        for _ in range(size * 1_000_000 // len(line) + 1):
            file.write(line)
    watch = (
        "import sys; from xjcli.cli.program import run; code = run(sys.argv[1:]); "
        # the high-water mark of this program alone: getrusage would count what it was forked from
        "print(int(open('/proc/self/status').read().split('VmHWM:')[1].split()[0]) // 1024); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", watch, "extract", huge], capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 1
    clear(done.stderr)
    assert "MiB" in done.stderr
    assert int(done.stdout.splitlines()[-1]) < 100
