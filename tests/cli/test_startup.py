"""What a command loads: start-up is kept short by what is not imported, and that needs no clock to see."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

import pytest

from tests.cli.sample import record
from xjcli.store import open_for_writing
from xjcli.store.writer import Writer

if TYPE_CHECKING:
    from pathlib import Path

LOADED = """
import json, sys
from xjcli.cli import main
try:
    main(sys.argv[1:])
except SystemExit as end:
    code = end.code
else:
    code = 0
print(json.dumps([code, sorted(sys.modules)]), file=sys.stderr)
"""

HEAVY = (
    "pydantic",
    "sqlite_utils",
    "dateutil",
    "rich",
    "xjcli.reading",
    "xjcli.extract",
    "xjcli.lexicon",
    "xjcli.resolve",
)

FREE = (
    ("sessions --json", HEAVY),
    ("sessions --format csv --body npc --since 2024", HEAVY),
    ("timeline", HEAVY),
    ("who 贺一舟 --json", HEAVY),
    ("sessions --help", (*HEAVY, "sqlite3", "xjcli.store")),
    ("--help", (*HEAVY, "sqlite3", "xjcli.store", "xjcli.cli.sessions")),
    ("--version", (*HEAVY, "typer", "sqlite3", "dataclasses")),
)


def loaded(line: str, database: Path, **environment: str) -> tuple[str, set[str]]:
    """Run a command line in a process of its own; give what it printed and the modules it loaded."""
    done = subprocess.run(
        [sys.executable, "-c", LOADED, *line.split()],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={**os.environ, "XJCLI_DB": str(database), **environment},
        check=True,
    )
    code, modules = json.loads(done.stderr.splitlines()[-1])
    assert not code, done.stderr
    return done.stdout, set(modules)


@pytest.mark.parametrize(("line", "unwanted"), FREE)
def test_a_command_loads_only_what_it_needs(database: Path, line: str, unwanted: tuple[str, ...]) -> None:
    out, modules = loaded(line, database)
    assert out
    assert [name for name in unwanted if name in modules] == []


def test_completion_loads_no_command(database: Path) -> None:
    out, modules = loaded("", database, _XJCLI_COMPLETE="complete_bash", COMP_WORDS="xjcli se", COMP_CWORD="1")
    assert out.split() == ["sessions", "search"]
    assert [name for name in (*HEAVY, "sqlite3", "xjcli.cli.sessions") if name in modules] == []


@pytest.mark.parametrize(
    ("words", "offered"),
    [
        ("xjcli sessions --body np", ["npc", "npcsc"]),
        ("xjcli sessions --place 白", ["白鹭镇"]),
        ("xjcli --place 白", ["白鹭镇"]),
        ("xjcli who 贺", ["贺一舟"]),
        ("xjcli sessions --format j", ["json"]),
        ("xjcli --db /nowhere.db who 贺", []),
    ],
)
def test_the_shell_offers_values(database: Path, words: str, offered: list[str]) -> None:
    count = str(len(words.split()) - 1)
    out, _ = loaded("", database, _XJCLI_COMPLETE="complete_bash", COMP_WORDS=words, COMP_CWORD=count)
    assert out.split() == offered


def test_the_shell_is_offered_nothing_that_steers_it(tmp_path: Path) -> None:
    path = tmp_path / "steering.db"
    with closing(open_for_writing(path)) as connection, Writer(connection) as writer:
        writer.ingest(record(), "issue.txt")
        connection.execute("UPDATE participant SET name = name || char(27) || '[31m', person = person || char(27)")
    out, _ = loaded("", path, _XJCLI_COMPLETE="complete_bash", COMP_WORDS="xjcli who 欧", COMP_CWORD="2")
    assert out.strip() == ""


def test_a_table_is_what_loads_rich(database: Path) -> None:
    assert "rich" in loaded("sessions --format table", database)[1]
