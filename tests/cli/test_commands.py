"""What command lines give: exit code, data on stdout, talk on stderr."""

from __future__ import annotations

import csv
import io
import json
import os
from typing import TYPE_CHECKING, Any

import pytest

from xjcli import __version__
from xjcli.cli.commands import COMMANDS, load

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Result

LISTINGS = ("sessions", "participants", "delegates", "officials", "reports", "elections", "resolutions", "timeline")

ANSWERED = (
    ("--version", f"xjcli {__version__}\n"),
    ("--color never --version", f"xjcli {__version__}\n"),
    ("sessions --count", "1\n"),
    ("sessions --mentioned --count", "2\n"),
    ("sessions --body 人大 --count", "1\n"),
    ("sessions --body 党代会 --count", "0\n"),
    ("sessions --since 2024 --until 2024年1月 --count", "1\n"),
    ("sessions --since 2024-02 --count", "0\n"),
    ("sessions --fields id,present --format csv", "id,present\r\nnpc:白鹭镇:8:3,60\r\n"),
    ("sessions --fields id,end", "id\tend\nnpc:白鹭镇:8:3\t2024-01-17\n"),
    ("sessions --fields id --mentioned --sort start", "id\nnpc:白鹭镇:8:3\nnpc:白鹭镇:8:2\n"),
    ("sessions --fields id --mentioned --sort=-start", "id\nnpc:白鹭镇:8:3\nnpc:白鹭镇:8:2\n"),
    ("sessions --fields id --mentioned --sort number --limit 1", "id\nnpc:白鹭镇:8:2\n"),
    ("delegates --kind 实到 --fields count,noun", "count\tnoun\n60\t代表\n"),
    ("delegates --fields count --sort=-count --format md", "| count |\n| ---: |\n| 62 |\n| 60 |\n| 9 |\n"),
    ("delegates --fields count --format ndjson --limit 2", '{"count": 62}\n{"count": 60}\n'),
    ("reports --kind 预算 --fields form", "form\nwritten\n"),
    ("reports --person 贺一舟 --fields kind", "kind\ngovernment\n"),
    ("elections --kind 辞职 --fields name,post", "name\tpost\n唐小川\t副镇长\n"),
    ("elections --post 副镇长 --count", "2\n"),
    ("resolutions --fields name,evidence", "name\tevidence\n" + "\t".join(["关于政府工作报告的决议"] * 2) + "\n"),
    ("officials --post 镇长 --fields name,organisation", "name\torganisation\n贺一舟\t白鹭镇人民政府\n"),
    ("officials --at 2024-01-16 --post 镇长 --fields name,held", "name\theld\n贺一舟\tsurely\n"),
    ("timeline --fields event --limit 1", "event\nsession\n"),
    ("sessions --json --fields id", '[\n  {\n    "id": "npc:白鹭镇:8:3"\n  }\n]\n'),
)

REFUSED = (
    ("sessions --body 大会", 2, "'大会'", "npc (人大)"),
    ("sessions --since 昨天", 2, "--since: '昨天' is no date", "2025年12月29日"),
    ("sessions --until 2024-02-30", 2, "no day '2024-02-30'", "2025-12"),
    ("officials --at 2024", 2, "no single day", "2025-12-29"),
    ("sessions --fields id,names", 2, "no field 'names'", "id, name"),
    ("sessions --sort=-when", 2, "no field 'when'", "start"),
    ("sessions --format xml", 2, "'xml'", "ndjson"),
    ("sessions --json --format csv", 2, "--json and --format csv", ""),
    ("sessions --color blue", 2, "'blue'", "always"),
    ("sessions --term x", 2, "--term", "xjcli sessions --help"),
    ("sessions --colour never", 2, "--colour", "xjcli sessions --help"),
    ("session", 2, "Did you mean 'sessions'", "xjcli --help"),
    ("delegates --kind 多数", 2, "'多数'", "present (出席)"),
    ("show npc", 2, "'npc' is no id", "npc:20:8"),
    ("show npc:9:9", 3, "no session npc:9:9", "npc:白鹭镇:8:3"),
    ("who 贺一州", 3, "贺一州", "贺一舟"),
    ("who 贺一舟 --format csv", 2, "no form 'csv'", "--json"),
    ("schema session", 2, "'session'", "sessions"),
    ("ingest", 2, "nothing to read", "xjcli ingest PATH"),
    ("extract missing.txt", 1, "missing.txt: there is no such file", ""),
    ("--db /nowhere/x.db sessions", 1, "no database at /nowhere/x.db", "xjcli ingest"),
)


@pytest.mark.parametrize(("line", "out"), ANSWERED)
def test_questions_are_answered(xjcli: Callable[..., Result], line: str, out: str) -> None:
    result = xjcli(*line.split())
    assert (result.code, result.out) == (0, out)


@pytest.mark.parametrize(("line", "code", "message", "hint"), REFUSED)
def test_mistakes_are_explained(xjcli: Callable[..., Result], line: str, code: int, message: str, hint: str) -> None:
    result = xjcli(*line.split())
    assert (result.code, result.out) == (code, "")
    assert message in result.err
    assert hint in result.err
    assert "Traceback" not in result.err


@pytest.mark.parametrize(
    ("line", "code", "message", "hint"), [case for case in REFUSED if "--format csv" not in case[0]]
)
def test_mistakes_are_objects_for_programs(
    xjcli: Callable[..., Result], line: str, code: int, message: str, hint: str
) -> None:
    result = xjcli("--json", *line.split())
    error = json.loads(result.err)["error"]
    assert {"code", "message", "hint"} <= set(error)
    assert message in error["message"]
    assert result.code == code


def test_debug_shows_where(xjcli: Callable[..., Result]) -> None:
    result = xjcli("sessions", "--body", "大会\x1b[31m", "--debug")
    assert result.code == 2
    assert "Traceback" in result.err
    assert "xjcli.errors.UsageError: --body: '大会" in result.err
    assert "\x1b" not in result.err


@pytest.mark.parametrize("name", LISTINGS)
def test_an_empty_listing_is_no_error(xjcli: Callable[..., Result], name: str) -> None:
    result = xjcli(name, "--place", "无此镇", "--json")
    assert (result.code, result.out) == (0, "[]\n")
    assert f"no {name}" in result.err


@pytest.mark.parametrize("name", LISTINGS)
def test_every_form_has_every_promised_field(xjcli: Callable[..., Result], name: str) -> None:
    rows: list[dict[str, Any]] = json.loads(xjcli(name, "--json").out)
    fields = list(rows[0])
    assert xjcli(name, "--fields", "list").out.split()[: len(fields)] == fields
    assert xjcli(name).out.splitlines()[0].split("\t") == fields
    assert [json.loads(line) for line in xjcli(name, "--format", "ndjson").out.splitlines()] == rows
    assert len(list(csv.reader(io.StringIO(xjcli(name, "--format", "csv").out)))) == len(rows) + 1
    if name != "timeline":
        # in Markdown the timeline is a chronicle, sentence by sentence
        assert len(xjcli(name, "--format", "md").out.splitlines()) == len(rows) + 2
    assert xjcli(name, "--format", "table").out


@pytest.mark.parametrize(
    "line",
    [
        "--json --limit 1 sessions --fields id",
        "--limit=1 sessions --json --fields id",
        "--fields id --body 人大 sessions --limit 3 --json",
        "sessions --body npc --json --fields id --color never",
        "--color never --format json sessions --fields id",
    ],
)
def test_options_stand_before_and_behind(xjcli: Callable[..., Result], line: str) -> None:
    assert json.loads(xjcli(*line.split()).out) == [{"id": "npc:白鹭镇:8:3"}]


def test_the_database_may_be_named_before_and_behind(xjcli: Callable[..., Result], tmp_path: Path) -> None:
    missing = str(tmp_path / "none.db")
    assert missing in xjcli("--db", missing, "sessions").err
    assert missing in xjcli("sessions", "--db", missing).err


def test_output_is_written_whole_or_not(xjcli: Callable[..., Result], tmp_path: Path) -> None:
    target = tmp_path / "sessions.json"
    assert xjcli("-o", str(target), "sessions", "--json").out == ""
    assert json.loads(target.read_text("utf-8"))[0]["id"] == "npc:白鹭镇:8:3"
    assert [path.name for path in tmp_path.iterdir()] == ["sessions.json"]
    refused = xjcli("sessions", "-o", str(tmp_path / "no" / "folder.csv"))
    assert refused.code == 1
    assert "cannot be written" in refused.err


def test_one_page_is_for_people_and_programs(xjcli: Callable[..., Result]) -> None:
    assert json.loads(xjcli("who", "贺一舟", "--json").out)["offices"][0]["post"] == "镇长"
    assert "白鹭镇人民政府 · 镇长" in xjcli("who", "贺一舟").out
    assert json.loads(xjcli("show", "人大:8:3", "--json").out)["id"] == "npc:白鹭镇:8:3"
    assert "白鹭镇党委副书记、白鹭镇镇长" in xjcli("show", "npc:白鹭镇:8:3").out
    assert json.loads(xjcli("status", "--json").out)["documents"] == 1
    assert "CREATE TABLE" in xjcli("schema").out


def test_colour_is_there_when_asked_for(xjcli: Callable[..., Result]) -> None:
    assert "\x1b[" in xjcli("sessions", "--format", "table", "--color", "always").out
    assert "\x1b[" not in xjcli("sessions", "--format", "table").out


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(xjcli: Callable[..., Result], name: str) -> None:
    help_text = xjcli(name, "-h").out
    assert help_text == xjcli(name, "--help").out
    assert help_text.startswith(f"Usage: xjcli {name}")
    assert "Examples:" in help_text
    assert max(map(len, help_text.splitlines())) <= 80


@pytest.mark.parametrize(("name", "summary"), COMMANDS.items())
def test_the_overview_says_what_the_command_says(name: str, summary: str) -> None:
    assert load(name).help.splitlines()[0] == summary


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("sessions --place 白露镇", "--place: '白露镇' is not known; known are 白鹭镇"),
        ("officials --post 镇张", "--post: '镇张' is not known; known are"),
        ("reports --person 贺一州", "--person: '贺一州' is not known; known are 贺一舟"),
    ],
)
def test_an_empty_answer_names_what_is_not_known(xjcli: Callable[..., Result], line: str, said: str) -> None:
    result = xjcli(*line.split())
    assert result.code == 0
    assert said in result.err


def test_an_answer_takes_the_place_of_no_database(xjcli: Callable[..., Result], database: Path) -> None:
    before = database.read_bytes()
    result = xjcli("sessions", "-o", str(database))
    assert result.code == 1
    assert "this is a database" in result.err
    assert database.read_bytes() == before


def test_an_answer_goes_through_a_link_and_to_a_device(xjcli: Callable[..., Result], tmp_path: Path) -> None:
    link = tmp_path / "link.tsv"
    link.symlink_to(tmp_path / "answer.tsv")
    assert xjcli("sessions", "-o", str(link)).code == 0
    assert link.is_symlink()
    assert "npc" in (tmp_path / "answer.tsv").read_text("utf-8")
    assert xjcli("sessions", "-o", "/dev/null").code == 0
    assert not os.path.isfile("/dev/null")
