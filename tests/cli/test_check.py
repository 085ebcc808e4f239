"""`xjcli check`: what it prints, how it ends, what it refuses."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from jsonschema import Draft202012Validator

from tests.store.building import Meeting, issue
from xjcli.cli.program import run
from xjcli.render.schema import schema_of
from xjcli.rows import QUESTIONS
from xjcli.store import open_for_writing
from xjcli.store.checks import CHECKS
from xjcli.store.writer import Writer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Result

FOUND = ["XJ201", "XJ202", "XJ1001"]


@pytest.fixture
def wrong(tmp_path: Path) -> Path:
    """Make a database in which two texts disagree, and one of them cannot be."""
    path = tmp_path / "wrong.db"
    connection = open_for_writing(path)
    with Writer(connection) as writer:
        writer.ingest(issue(Meeting(start="2021-01-05", counts={"entitled": 60, "present": 61})), "a.txt")
        writer.ingest(issue(Meeting(start="2021-01-05", counts={"present": 59}), headline="[red]再说"), "b.txt")
    connection.close()
    return path


def test_warnings_are_printed_and_no_failure(xjcli: Callable[..., Result]) -> None:
    result = xjcli("check", "--json")
    assert [finding["code"] for finding in json.loads(result.out)] == FOUND
    assert (result.code, result.err) == (0, "")


def test_checks_are_chosen_by_name_and_level(xjcli: Callable[..., Result]) -> None:
    assert xjcli("check", "gaps", "--fields", "code").out == "code\nXJ201\nXJ202\n"
    assert xjcli("check", "unread", "gaps", "--count").out == "3\n"
    assert xjcli("check", "--level", "error", "--json").out == "[]\n"


@pytest.mark.parametrize("form", ["table", "tsv", "csv", "md"])
def test_all_is_well_in_silence(xjcli: Callable[..., Result], form: str) -> None:
    result = xjcli("check", "quotes", "order", "counts", "one-holder", "disagree", "--format", form)
    assert (result.code, result.out, result.err) == (0, "", "")


def test_errors_end_with_their_own_code(wrong: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "counts", "disagree", "--db", str(wrong)]) == 4
    captured = capfd.readouterr()
    assert [line.split("\t")[0] for line in captured.out.splitlines()] == ["code", "XJ401", "XJ602"]
    assert "check found 2 errors and 0 warnings" in captured.err


def test_a_program_gets_findings_and_the_sum(wrong: Path, capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["check", "--json", "--fields", ",".join(QUESTIONS["check"].fields), "--db", str(wrong)]) == 4
    captured = capfd.readouterr()
    findings = json.loads(captured.out)
    Draft202012Validator(schema_of("check")).validate(findings)
    error = json.loads(captured.err)["error"]
    assert (error["code"], error["errors"]) == ("findings", 2)
    disagreeing = next(finding for finding in findings if finding["code"] == "XJ602")
    assert [place["source"] for place in disagreeing["places"]] == ["a.txt:7:1", "b.txt:6:1"]
    assert [place["text"][start:end] for place in disagreeing["places"] for start, end in place["marks"]] == [
        "present61名代表",
        "present59名代表",
    ]


def test_the_page_shows_place_words_and_what_helps(wrong: Path, capfd: pytest.CaptureFixture[str]) -> None:
    run(["check", "disagree", "--format", "table", "--db", str(wrong)])
    page = capfd.readouterr().out
    for words in ("error XJ602", "a.txt:7:1", "«present61名代表»", "hint: xjcli show npc:柳溪镇:5:1"):
        assert words in page


def test_the_list_explains_every_code(xjcli: Callable[..., Result]) -> None:
    rows = json.loads(xjcli("check", "--list", "--json").out)
    assert [row["code"] for row in rows] == [code for check in CHECKS for code in check.codes]
    assert all(row["meaning"] and row["summary"] for row in rows)
    page = xjcli("check", "--list", "gaps", "--format", "table").out
    assert "XJ201" in page
    assert "XJ301" not in page


@pytest.mark.parametrize(
    ("arguments", "message", "hint"),
    [
        (["gap"], "there is no check 'gap'", "quotes, gaps, order"),
        (["--list", "gap"], "there is no check 'gap'", "quotes, gaps, order"),
        (["--level", "note"], "'note'", "error, warning"),
    ],
)
def test_what_is_no_check_is_refused(
    xjcli: Callable[..., Result], arguments: list[str], message: str, hint: str
) -> None:
    result = xjcli("check", *arguments)
    assert (result.code, result.out) == (2, "")
    assert message in result.err
    assert hint in result.err
