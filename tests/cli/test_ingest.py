"""Taking issues in: what is stored, what is said, and what happens to inputs that fail."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING

import pytest
from jsonschema import Draft202012Validator

from tests.cli.sample import PAGE, record
from xjcli import pipeline
from xjcli.cli.program import run
from xjcli.errors import InputError
from xjcli.render.schema import schema_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Result
    from xjcli.model import IssueRecord


def sample_process(data: bytes, source: str, published: str | None = None) -> IssueRecord:
    """Stand in for reading: the sample's bytes give the sample, `bad` ones an error, `broken` ones a fault."""
    if data == b"bad":
        raise InputError(f"{source}: no text", where=source)
    if data == b"broken":
        raise ZeroDivisionError
    return record(source)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a folder with a good issue in a folder of its own, and a database that is not there yet."""
    monkeypatch.setattr(pipeline, "process", sample_process)
    monkeypatch.setenv("XJCLI_DB", str(tmp_path / "new.db"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in" / "2024").mkdir(parents=True)
    (tmp_path / "in" / "2024" / "good.txt").write_text(PAGE, "utf-8")
    return tmp_path


@pytest.fixture
def ingest(folder: Path, capfd: pytest.CaptureFixture[str]) -> Callable[..., Result]:
    """Give a function that runs a command line in that folder."""
    from tests.cli.conftest import Result

    def call(*arguments: str) -> Result:
        code = run(arguments)
        return Result(code, *capfd.readouterr())

    return call


def test_a_folder_is_read_and_the_same_bytes_change_nothing(ingest: Callable[..., Result], folder: Path) -> None:
    first = ingest("ingest", "in")
    assert first.code == 0
    assert first.out.splitlines()[-1] == "added 1, updated 0, unchanged 0, failed 0"
    assert "npc:白鹭镇:8:3" in first.out
    assert "new database" in first.err
    before = (folder / "new.db").read_bytes()
    again = ingest("ingest", "in")
    assert again.out == "added 0, updated 0, unchanged 1, failed 0\n"
    assert again.err == ""
    assert (folder / "new.db").read_bytes() == before
    assert ingest("ingest", "--again").out == "added 0, updated 0, unchanged 1, failed 0\n"


def test_a_dry_run_stores_nothing(ingest: Callable[..., Result], folder: Path) -> None:
    result = ingest("ingest", "in", "--dry-run")
    assert "added 1" in result.out
    assert "nothing stored" in result.out
    assert not (folder / "new.db").exists()


@pytest.mark.parametrize(("words", "said"), [("bad", "no text"), ("broken", "reading failed: ZeroDivisionError")])
def test_an_input_that_fails_is_named_and_the_others_are_stored(
    ingest: Callable[..., Result], folder: Path, words: str, said: str
) -> None:
    (folder / "in" / "bad.txt").write_text(words, "utf-8")
    result = ingest("ingest", "in")
    assert result.code == 5
    assert "added 1, updated 0, unchanged 0, failed 1" in result.out
    assert f"in/bad.txt: {said}" in result.err
    assert "Traceback" not in result.err


@pytest.mark.parametrize(
    ("arguments", "code", "said"),
    [
        (["empty"], 1, "no texts in this folder"),
        (["missing.txt"], 1, "missing.txt: there is no such file"),
        (["a.txt", "b.txt"], 1, "all 2 inputs"),
        (["in", "--db", ":memory:"], 2, "would be lost when this command ends"),
        (["in", "--published", "gestern"], 2, "--published: 'gestern' is no date"),
    ],
)
def test_what_cannot_be_read_is_explained(
    ingest: Callable[..., Result], folder: Path, arguments: list[str], code: int, said: str
) -> None:
    (folder / "empty").mkdir()
    result = ingest("ingest", *arguments)
    assert result.code == code
    assert said in result.err


def test_a_run_is_an_object_for_programs(ingest: Callable[..., Result], folder: Path) -> None:
    (folder / "in" / "bad.txt").write_text("bad", "utf-8")
    result = ingest("ingest", "in", "--json")
    run_object = json.loads(result.out)
    Draft202012Validator(schema_of("ingest")).validate(run_object)
    assert (run_object["added"], run_object["failed"]) == (1, 1)
    assert json.loads(result.err.split("\n", 1)[1])["error"]["code"] == "partial"


def test_extract_prints_what_ingest_would_store(ingest: Callable[..., Result], folder: Path) -> None:
    issues = json.loads(ingest("extract", "in/2024/good.txt", "--json").out)
    Draft202012Validator(schema_of("extract")).validate(issues)
    assert issues[0]["articles"][0]["sessions"][0]["delegates"][1]["count"] == 60
    start, end = issues[0]["articles"][0]["sessions"][0]["span"][0]
    assert PAGE[start:end] == "白鹭镇第八届人民代表大会第三次会议"
    assert "贺一舟" in ingest("extract", "in/2024/good.txt").out
    assert not (folder / "new.db").exists()


def test_extract_goes_on_after_a_bad_file(ingest: Callable[..., Result], folder: Path) -> None:
    (folder / "bad.txt").write_text("bad", "utf-8")
    result = ingest("extract", "bad.txt", "in/2024/good.txt", "--json")
    assert (result.code, len(json.loads(result.out))) == (5, 1)
    assert json.loads(result.err)["error"]["failures"][0]["message"] == "bad.txt: no text"
    assert ingest("extract", "bad.txt").code == 1


def test_standard_input_is_an_input(ingest: Callable[..., Result], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PAGE.encode())))
    assert json.loads(ingest("extract", "-", "--json").out)[0]["source"] == "-"
