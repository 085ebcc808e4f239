"""No room and no right: a clear sentence, the right exit code, and the database as it was."""

from __future__ import annotations

import os
import re
import shutil
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing, suppress
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from tests.reliability.made import issue, write_issues
from tests.reliability.running import documents, integrity, snapshot, xjcli
from xjcli.errors import DatabaseError
from xjcli.store.connection import open_for_writing, translated

if TYPE_CHECKING:
    from pathlib import Path

DATABASE = "record.db"
SESSION = "npc:柳溪镇:1:1"


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


@pytest.mark.parametrize(
    "words",
    [
        "ingest more",
        f"correct set {SESSION} present 3 --reason x",
        "undo",
        "export sqlite -o OUT.db",
        "export csv -o OUT",
        "sessions -o OUT.tsv",
        "sessions --format table -o OLD.txt",
    ],
)
def test_no_command_leaves_half_of_anything_on_a_full_disk(small_disk: Path, tmp_path: Path, words: str) -> None:
    database = small_disk / DATABASE
    assert xjcli(database, "ingest", write_issues(tmp_path / "issues", range(12))).returncode == 0
    (small_disk / "OLD.txt").write_text("as it was", "utf-8")
    stored = snapshot(database)
    filled(small_disk)
    names = sorted(path.name for path in small_disk.iterdir())
    more = write_issues(tmp_path / "more", range(12, 30))
    line = words.replace("more", str(more)).replace("-o ", f"-o {small_disk}/")
    done = xjcli(database, *line.split())
    assert done.returncode == 1, done.stdout + done.stderr
    clear(done.stderr)
    assert "full" in done.stderr or "no space left" in done.stderr
    assert snapshot(database) == stored
    assert integrity(database) == ["ok"]
    assert (small_disk / "OLD.txt").read_text("utf-8") == "as it was"
    left = {path.name for path in small_disk.rglob("*")} - set(names)
    assert left <= {"OUT", f"{DATABASE}-wal", f"{DATABASE}-shm"}
    assert (small_disk / "FILLER").stat().st_size


def filled(place: Path) -> None:
    """Fill a file system to its last block."""
    with (place / "FILLER").open("wb", buffering=0) as filler, suppress(OSError):
        while filler.write(bytes(4096)):
            pass


@pytest.mark.parametrize(
    ("code", "free", "said"),
    [
        (sqlite3.SQLITE_FULL, 10**12, "the disk is full"),
        (sqlite3.SQLITE_IOERR_WRITE, 0, "the disk is full"),
        (sqlite3.SQLITE_IOERR_FSYNC, 4096, "the disk is full"),
        (sqlite3.SQLITE_IOERR_SHMSIZE, 0, "the disk is full"),
        (sqlite3.SQLITE_IOERR_WRITE, 10**12, "disk I/O error (NAME)"),
        (sqlite3.SQLITE_IOERR_READ, 0, "disk I/O error (NAME)"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, 0, "is being written by another process"),
        (sqlite3.SQLITE_READONLY_DIRECTORY, 0, "cannot be written or opened here"),
        (sqlite3.SQLITE_NOTADB, 0, "is not a database"),
    ],
)
def test_what_sqlite_complains_about(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, free: int, said: str
) -> None:
    error = sqlite3.OperationalError("disk I/O error")
    error.sqlite_errorcode, error.sqlite_errorname = code, "NAME"
    monkeypatch.setattr(shutil, "disk_usage", lambda place: SimpleNamespace(free=free))
    with pytest.raises(DatabaseError, match=re.escape(said)), translated(tmp_path / DATABASE):
        raise error


def test_an_answer_keeps_the_rights_of_the_file_it_replaces(issues: Path, tmp_path: Path) -> None:
    database = tmp_path / DATABASE
    assert xjcli(database, "ingest", issues).returncode == 0
    answer, fresh = tmp_path / "answer.tsv", tmp_path / "fresh.tsv"
    answer.touch()
    answer.chmod(0o600)
    for file in (answer, fresh):
        assert xjcli(database, "sessions", "-o", file).returncode == 0
    fresh.with_name("plain").touch()
    assert stat.S_IMODE(answer.stat().st_mode) == 0o600
    assert fresh.stat().st_mode == fresh.with_name("plain").stat().st_mode


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


def test_a_link_into_a_locked_folder_answers_nothing_stale(issues: Path, tmp_path: Path, bound: list[str]) -> None:
    made, locked = tmp_path / "made.db", tmp_path / "locked"
    locked.mkdir()
    assert xjcli(made, "ingest", issues / "issue-00000.txt").returncode == 0
    with closing(open_for_writing(made)):  # as long as this is open, what is written stands beside the database
        assert xjcli(made, "ingest", issues).returncode == 0
        for ending in ("", "-wal"):
            shutil.copy(f"{made}{ending}", locked / f"{DATABASE}{ending}")
    link = tmp_path / "link.db"
    link.symlink_to(locked / DATABASE)
    locked.chmod(0o555)
    asked = [xjcli(database, "sessions", "--count", before=bound) for database in (locked / DATABASE, link)]
    locked.chmod(0o755)
    assert [done.returncode for done in asked] == [1, 1], [done.stdout + done.stderr for done in asked]
    for done in asked:
        clear(done.stderr)


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
    done, megabytes = watched("extract", huge)
    assert done.returncode == 1
    clear(done.stderr)
    assert "MiB" in done.stderr
    assert megabytes < 100


@pytest.mark.skipif(not os.path.exists("/proc/self/status"), reason="needs a system that counts memory")
def test_a_large_file_is_read_in_memory_that_is_a_multiple_of_its_size(tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    large.write_text("\n\n".join(map(issue, range(80))), "utf-8")
    done, megabytes = watched("--db", tmp_path / DATABASE, "ingest", large)
    assert done.returncode == 0
    assert megabytes < 45 + 20 * large.stat().st_size / 1_000_000


def watched(*words: str | Path) -> tuple[subprocess.CompletedProcess[str], int]:
    """Run xjcli; give what it said, and the megabytes of memory that it took at most."""
    watch = (
        "import sys; from xjcli.cli.program import run; code = run(sys.argv[1:]); "
        # the high-water mark of this program alone: getrusage would count what it was forked from
        "print(int(open('/proc/self/status').read().split('VmHWM:')[1].split()[0]) // 1024); sys.exit(code)"
    )
    done = subprocess.run(
        [sys.executable, "-c", watch, *words], capture_output=True, text=True, encoding="utf-8", check=False
    )
    return done, int(done.stdout.splitlines()[-1])
