"""Hostile text and names, through the program from end to end: read or refused, stored and shown, steering nothing."""

from __future__ import annotations

import json
import os
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings

from tests.pipeline.articles import articles, issues
from tests.reliability import trying
from tests.reliability.hostile import NASTY, drawn, mutated
from tests.reliability.made import issue
from tests.reliability.running import documents, integrity, snapshot, xjcli
from tests.reliability.trying import tried
from xjcli.errors import InputError
from xjcli.pipeline import process
from xjcli.render.safe import STEERING

if TYPE_CHECKING:
    from pathlib import Path

INPUTS = 300
"""The script `benchmarks/reliability/fuzz.py` tries a hundred thousand."""
PACE = 20.0
"""Seconds of processor time a megabyte: ten times what the script allows, for machines that do much else."""

SESSION = "npc:柳溪镇:1:1"
STEERING_NAMES = [
    "红\x1b[31m.txt",
    "标\x1b]0;题\x07.txt",
    "行\n二.txt",
    "向\u202e左.txt",
    "[red]红[.txt",
    "';DROP TABLE run;--.txt",
]
WORDS = [
    "'",
    '"',
    "';DROP TABLE document;--",
    "%",
    "_",
    "\\",
    "\x1b[31m",
    "[red]",
    "(",
    "*",
    "NEAR",
    "a OR b",
    "\u202e",
]


@pytest.fixture(scope="module", autouse=True)
def _compiled() -> None:
    """Let the expressions be compiled before anything is timed."""
    for source in issues():
        process(source.text.encode(), "warm.txt")


def test_spoilt_pages_are_read_or_refused() -> None:
    pages = [source.text for source in articles() + issues()]
    outcomes = [tried(mutated(pages, Random(number)), PACE) for number in range(INPUTS)]
    assert [outcome.faults for outcome in outcomes if outcome.faults] == []
    assert sum(outcome.sessions or 0 for outcome in outcomes) > INPUTS / 2


@settings(derandomize=True, deadline=None, database=None, max_examples=INPUTS)
@given(drawn())
def test_drawn_strings_are_read_or_refused(data: bytes) -> None:
    assert tried(data, PACE).faults == ()


def test_the_trial_would_notice(monkeypatch: pytest.MonkeyPatch) -> None:
    page = issue(0).encode()
    assert tried(page).faults == ()
    monkeypatch.setattr(trying, "FASTEST", 0.0)
    assert "bytes" in tried(page, 0.0).faults[0]
    monkeypatch.setattr(trying, "process", lambda data, name: data[len(data)])
    assert tried(page).faults[0].startswith("IndexError")


@pytest.mark.parametrize(
    "page", ["腿\n;\n\n传达了消息\n\n传达\r■段汉", "议\n补委员列席会议并讲话\n\n第八届体会议\n\n议推\n发布日期："]
)
def test_a_caption_within_what_is_lifted_to_the_heading(page: str) -> None:
    article = process(page.encode(), "page.txt").issue.articles[0]
    assert list(article.text.offsets) == sorted(set(article.text.offsets))


@pytest.mark.parametrize("piece", NASTY)
def test_a_nasty_piece_anywhere_loses_no_session(piece: str) -> None:
    page = issue(7).replace("大会由", f"{piece}大会由")
    try:
        record = process(page.encode("utf-8", "replace"), "page.txt")
    except InputError:
        assert piece == "\x00"
        return
    assert {account.key.body for article in record.articles for account in article.accounts}


@pytest.mark.parametrize("data", [b"\xff" * 3000, b"\xe4\xb8" * 3000, b"\x81" * 3001, b"\xff\xfe" + b"\x00\xd8" * 900])
def test_broken_encodings_are_refused_or_read(data: bytes) -> None:
    try:
        record = process("东桥镇召开人代会\n\n".encode() + data, "page.txt")
    except InputError:
        return
    assert record.articles


def test_names_of_files_steer_nothing(tmp_path: Path) -> None:
    database = tmp_path / "names.db"
    folder = tmp_path / "issues"
    folder.mkdir()
    for number, name in enumerate(STEERING_NAMES):
        (folder / name).write_text(issue(number), "utf-8")
    done = xjcli(database, "ingest", folder)
    assert done.returncode == 0, done.stderr
    for arguments in (
        ["sessions", "--fields", "id,sources"],
        ["status"],
        ["timeline"],
        ["extract", folder / STEERING_NAMES[0]],
    ):
        shown = xjcli(database, *arguments)
        assert shown.returncode == 0
        assert not STEERING.search((shown.stdout + shown.stderr).translate(dict.fromkeys(map(ord, "\r\n\t"))))
    listed = json.loads(xjcli(database, "sessions", "--json").stdout)
    assert len(listed) == len(STEERING_NAMES)
    assert xjcli(database, "ingest", folder).stdout.strip().endswith(f"unchanged {len(STEERING_NAMES)}, failed 0")
    missing = xjcli(database, "ingest", folder / "无\x1b[2J.txt")
    assert missing.returncode == 1
    assert "\x1b" not in missing.stderr


@pytest.mark.skipif(os.name == "nt", reason="names are text there")
def test_names_that_look_alike_are_two_places(tmp_path: Path) -> None:
    database = tmp_path / "names.db"
    names = [b"\xff.txt", rb"\xff.txt", b"\\\xff.txt", rb"\\xff.txt", b"\xe4\xb8.txt"]
    for number, name in enumerate(names):
        (tmp_path / os.fsdecode(name)).write_text(issue(number), "utf-8")
    done = xjcli(database, "ingest", *(tmp_path / os.fsdecode(name) for name in names))
    assert done.returncode == 0, done.stderr
    assert done.stdout.endswith(f"added {len(names)}, updated 0, unchanged 0, failed 0\n")
    assert [name.rsplit("/", 1)[1] for name in documents(database)] == [
        r"\xff.txt", r"\\xff.txt", r"\\\xff.txt", r"\\\\xff.txt", r"\xe4\xb8.txt",
    ]  # fmt: skip
    again = xjcli(database, "ingest", *(tmp_path / os.fsdecode(name) for name in names))
    assert again.stdout == f"added 0, updated 0, unchanged {len(names)}, failed 0\n"


@pytest.mark.parametrize("word", WORDS)
def test_words_on_the_command_line_stay_words(tmp_path: Path, capsys: pytest.CaptureFixture[str], word: str) -> None:
    from xjcli.cli.program import run

    database = tmp_path / "words.db"
    (tmp_path / "issue.txt").write_text(issue(0), "utf-8")
    assert run(["--db", str(database), "ingest", str(tmp_path / "issue.txt")]) == 0
    before = snapshot(database)
    for arguments in (
        ["who", word], ["show", word], ["search", word], ["cite", word], ["officials", "--post", word],
        ["officials", "--org", word], ["sessions", "--place", word], ["sessions", "--body", word],
        ["timeline", "--since", word], ["elections", "--name", word], ["sessions", "--sort", word],
        ["sessions", "--fields", word], ["participants", "--name", word], ["reports", "--kind", word],
        ["coverage", "--place", word], ["check", word], ["diff", word], ["schema", word],
        ["search", "--regex", word], ["search", "会", "--place", word], ["ingest", "--published", word, "issue.txt"],
        ["correct", "revoke", word], ["correct", "set", word, "present", "3", "--reason", "x"],
        ["correct", "set", SESSION, word, "3", "--reason", "x"], ["person", word, "甲", "乙"],
    ):  # fmt: skip
        assert run(["--db", str(database), *arguments]) in (0, 1, 2, 3), arguments
        captured = capsys.readouterr()
        assert not STEERING.search((captured.out + captured.err).translate(dict.fromkeys(map(ord, "\r\n\t"))))
        assert "Traceback" not in captured.err
        assert "should not have happened" not in captured.err
    assert snapshot(database) == before
    assert integrity(database) == ["ok"]


@pytest.mark.parametrize("word", WORDS)
def test_words_that_are_stored_stay_words(tmp_path: Path, capsys: pytest.CaptureFixture[str], word: str) -> None:
    from xjcli.cli.program import run

    database = ["--db", str(tmp_path / "words.db")]
    (tmp_path / "issue.txt").write_text(issue(0), "utf-8")
    assert run([*database, "ingest", str(tmp_path / "issue.txt")]) == 0
    assert run([*database, "correct", "set", SESSION, "present", "3", "--reason", word]) == 0
    capsys.readouterr()
    assert run([*database, "correct", "list", "--json"]) == 0
    assert [row["reason"] for row in json.loads(capsys.readouterr().out)] == [word]
    assert run([*database, "correct", "list", "--format", "csv"]) == 0
    assert not STEERING.search(capsys.readouterr().out.translate(dict.fromkeys(map(ord, "\r\n\t"))))


def test_no_page_of_the_program_shows_hostile_text_raw(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from xjcli.cli.program import run

    database = ["--db", str(tmp_path / "pages.db"), "--color", "never"]
    nasty = "".join(piece for piece in NASTY if piece != "\x00" and "\n" not in piece and len(piece) < 16)
    page = (
        issue(0)
        .replace("《关于政府工作报告", f"《=关于[red]{nasty}政府工作报告")
        .replace("社区食堂", f"社区{nasty}食堂")
    )
    (tmp_path / "issue.txt").write_text(page, "utf-8", "replace")
    assert run([*database, "ingest", str(tmp_path / "issue.txt")]) == 0
    shown = ""
    for arguments in (
        ["show", SESSION], ["show", SESSION, "--evidence"], ["show", SESSION, "--raw"], ["cite", SESSION],
        ["resolutions"], ["timeline"], ["search", "食堂"], ["check"], ["diff"], ["coverage"], ["export", "gazetteer"],
    ):  # fmt: skip
        for form in ("table", "tsv", "csv", "md", "json", "ndjson"):
            run([*database, *arguments, "--format", form])
            shown += (page := capsys.readouterr()).out + page.err
    assert not STEERING.search(shown.translate(dict.fromkeys(map(ord, "\r\n\t"))))
    assert "␛" in shown
    assert "[red]" in shown
    assert "Traceback" not in shown
    assert "should not have happened" not in shown
