"""Every word of every command line, hostile: an answer or a sentence, an exit code of the contract, and nothing broken.

The commands and their parameters are those that the program itself knows, so a new one is tried as it comes.
"""

from __future__ import annotations

import json
import shutil
from typing import TYPE_CHECKING, Any

import pytest

from tests.reliability.made import issue
from tests.reliability.running import integrity, snapshot
from xjcli.cli.commands import COMMANDS, load
from xjcli.cli.program import run

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SESSION = "npc:柳溪镇:1:1"
CODES = {0, 1, 2, 3, 4, 5, 6}
NUMBERS = ("99999999999999999999", "-99999999999999999999", "9" * 5000, "1e999", "\udcff", "")
WORDS = ("\udcff", "镇\udcff长", "99999999999999999999", "", "\x1b]0;题\x07", "npc:柳溪镇:99999999999999999999:1")
BEFORE = {
    "ingest": ["issue.txt"],
    "extract": ["issue.txt"],
    "show": [SESSION],
    "who": ["NAME"],
    "search": ["会议"],
    "cite": [SESSION],
    "export": ["gazetteer"],
    "correct": ["set", SESSION, "present", "3", "--reason", "见公告"],
    "person": ["same", "NAME", "NAME", "--reason", "见公告"],
}
"""What a command needs to run at all; its arguments are tried one after the other."""

LINES = [
    ["correct", "set", "WORD", "present", "3"],
    ["correct", "set", SESSION, "WORD", "3"],
    ["correct", "set", SESSION, "present", "WORD"],
    ["correct", "set", SESSION, "date", "WORD"],
    ["correct", "set", SESSION, "participant", "WORD", "name=甲"],
    ["correct", "add", SESSION, "resolution", "WORD"],
    ["correct", "add", SESSION, "title", "甲", "text=WORD"],
    ["correct", "add", "npc:柳溪镇:WORD:WORD", "present", "3"],
    ["correct", "revoke", "WORD"],
    ["person", "same", "WORD", "WORD"],
    ["person", "different", "NAME", "WORD"],
    ["person", "different", "NAME", "npc:WORD:1"],
    ["person", "revoke", "WORD"],
    ["cite", "npc:WORD:1"],
    ["cite", "npc:柳溪镇:1:WORD"],
    ["show", "npc:1:WORD"],
]
"""Commands that give their words a meaning of their own."""

CORRECTION: dict[str, Any] = {
    "action": "add",
    "session": SESSION,
    "field": "present",
    "item": "",
    "value": {"count": 3},
    "replaced": [],
    "reason": "见公告",
    "source": None,
    "made": None,
}
STATEMENT: dict[str, Any] = {"relation": "same", "person": "甲", "other": "乙", "reason": "见公告", "source": None}
PARTS = (1, 1e999, 10**20, [1], {"count": True}, {"count": 10**20}, {"name": 5}, {"a": {}}, "\ud800", "\0")
FIELDS = ("session", "start", "present", "participant", "title", "act", "report", "election", "resolution", "reference")
RAW = (
    "[" * 100_000,
    '{"a":' * 100_000,
    "NaN",
    "[1]",
    '"x"',
    "1",
    "{}",
    '{"reason": 1e999}',
    '{"reason": NaN}',
    "\ufeff",
    "{",
)


@pytest.fixture(scope="module")
def original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a folder with a database of one issue, which nobody has written to since."""
    folder = tmp_path_factory.mktemp("original")
    (folder / "issue.txt").write_text(issue(0), "utf-8")
    assert run(["--db", str(folder / "words.db"), "ingest", str(folder / "issue.txt")]) == 0
    return folder


@pytest.fixture
def folder(original: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a copy of that folder, and work there."""
    shutil.copytree(original, tmp_path, dirs_exist_ok=True)
    monkeypatch.setenv("XJCLI_DB", str(tmp_path / "words.db"))
    monkeypatch.chdir(tmp_path)
    return tmp_path


def mayor() -> str:
    return issue(0).split("镇长")[1][:3]


def tried(line: list[str], capsys: pytest.CaptureFixture[str]) -> list[str]:
    """Run a command line; give what is wrong with how it ended."""
    line = [mayor() if word == "NAME" else word for word in line]
    code = run(line)
    said = capsys.readouterr()
    talk = said.out + said.err
    wrong = [words for words in ("Traceback", "should not have happened") if words in talk]
    if code not in CODES or wrong or (code and not said.err):
        return [f"{code} {[word[:30] for word in line]}: {talk[-300:]}"]
    return []


def lines_of(name: str) -> Iterator[list[str]]:
    """Give command lines that try each parameter of a command with each hostile word."""
    before = BEFORE.get(name, [])
    place = 0
    for param in load(name).params:
        words = NUMBERS if "int" in param.type.name else WORDS
        if param.param_type_name == "argument":
            yield from ([name, *before[:place], word, *before[place + 1 :]] for word in words)
            place += 1
        elif not param.is_flag:
            yield from ([name, *before, f"{param.opts[0]}={word}"] for word in words)


@pytest.mark.parametrize("name", COMMANDS)
def test_every_parameter_of_every_command(name: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = snapshot(folder / "words.db")
    faults = [fault for line in lines_of(name) for fault in tried(line, capsys)]
    assert faults == []
    assert integrity(folder / "words.db") == ["ok"]
    if name not in ("correct", "person", "ingest", "undo"):
        assert snapshot(folder / "words.db") == before


@pytest.mark.parametrize("line", LINES, ids=" ".join)
def test_words_with_a_meaning_of_their_own(line: list[str], folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    reason = ["--reason", "见公告"] if line[0] in ("correct", "person") else []
    tries = [[part.replace("WORD", word) for part in line] + reason for word in (*WORDS, *NUMBERS)]
    assert [fault for one in tries for fault in tried(one, capsys)] == []
    assert tried(["coverage"], capsys) + tried(["check"], capsys) == []
    assert integrity(folder / "words.db") == ["ok"]


def changes() -> Iterator[tuple[str, str]]:
    """Give hostile files of changes with the command that is to apply them."""
    for command, row in (("correct", CORRECTION), ("person", STATEMENT)):
        yield from ((command, raw) for raw in RAW)
        yield from ((command, json.dumps({**row, name: part})) for name in row for part in PARTS)
    for field in FIELDS:
        items = ("", "甲", "甲 乙")
        values = ({}, None, "x", *({part: "x"} for part in ("name", "text", "act", "kind")), {"name": ""})
        for item in items:
            for value in values:
                yield "correct", json.dumps({**CORRECTION, "field": field, "item": item, "value": value})


def test_files_of_changes(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    faults = []
    for command, text in changes():
        (folder / "changes.jsonl").write_text(text, "utf-8")
        faults += [f"{text[:200]} {fault}" for fault in tried([command, "apply", "changes.jsonl"], capsys)]
    assert faults == []
    for line in (["correct", "list", "--all"], ["correct", "export"], ["sessions"], ["check"], ["coverage"]):
        assert tried(line, capsys) == []
    assert integrity(folder / "words.db") == ["ok"]
