"""Commands that keep the record and hand it in: correct, person, diff, undo, export, and the chronicle."""

from __future__ import annotations

import csv
import io
import json
import re
import shutil
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from jsonschema import Draft202012Validator

from xjcli.cli.program import run
from xjcli.render.schema import schema_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from tests.cli.conftest import Result

SESSION = "npc:白鹭镇:8:3"


@pytest.fixture
def own(
    database: Path, tmp_path: Path, xjcli: Callable[..., Result], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Result]:
    """Give a function that runs a command line on a copy of the sample database."""
    shutil.copy(database, tmp_path / "own.db")
    monkeypatch.setenv("XJCLI_DB", str(tmp_path / "own.db"))
    return xjcli


MADE = {
    "a number": ("set npc:8:3 出席 61", ("present", "代表", "61"), ("delegates --kind 实到", "count", 61)),
    "a number of one noun": ("set npc:8:3 present 代表 61", ("present", "代表", "61"), ("sessions", "present", 61)),
    "a day": ("set npc:8:3 start 2024年1月15日", ("start", "", "2024-01-15"), ("sessions", "start", "2024-01-15")),
    "a name": (
        *("set npc:8:3 participant 沈一鸣 name=沈一名", ("participant", "沈一鸣", "沈一名")),
        ("elections --person 沈一名", "name", "沈一名"),
    ),
    "an election": (
        *("set npc:8:3 election 沈一鸣 副镇长 kind=任命", ("election", "沈一鸣 副镇长", "appointed")),
        ("elections --person 沈一鸣", "kind", "appointed"),
    ),
    "more": ("add npc:白鹭镇:8:4 present 58", ("present", "", "58"), ("sessions --number 4", "present", 58)),
    "a title": (
        *("add npc:8:3 title 欧阳兰 镇人大主席 post=主席 organisation=白鹭镇人大", None),
        ("officials --post 主席", "organisation", "白鹭镇人大"),
    ),
}


@pytest.mark.parametrize("case", MADE)
def test_a_correction_is_told_and_holds(own: Callable[..., Result], case: str) -> None:
    words, told, (asked, field, value) = MADE[case]
    made = own("correct", *words.split(), "--reason", "见公告", "--source", "《白鹭年鉴》", "--json")
    assert made.code == 0, made.err
    (row,) = json.loads(made.out)
    Draft202012Validator(schema_of("correct")).validate([row])
    assert told in (None, (row["field"], row["item"], row["value"]))
    assert (row["state"], row["reason"], row["source"]) == ("stands", "见公告", "《白鹭年鉴》")
    found = json.loads(own(*asked.split(), "--json", "--fields", f"{field},corrected").out)
    assert found == [{field: value, "corrected": "见公告"}]


def test_the_days_of_a_session_are_two_corrections(own: Callable[..., Result]) -> None:
    own("correct", "set", "npc:8:3", "date", "2024-01-15/2024年1月16日", "--reason", "x")
    assert json.loads(own("sessions", "--json", "--fields", "start,end").out) == [
        {"start": "2024-01-15", "end": "2024-01-16"}
    ]
    assert own("correct", "--count").out == "2\n"


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        ("set npc:8:3 present 61", 2, "a reason is needed"),
        ("set npc:8:3 --reason x", 2, "set what?"),
        ("set npc:8:3 present --reason x", 2, "needs a value"),
        ("set npc:8:3 present many --reason x", 2, "must be a number"),
        ("set npc:8:3 date tomorrow --reason x", 2, "is no date"),
        ("set npc:8:3 date 2024-02-30 --reason x", 2, "is no day"),
        ("set npc:8:3 election 沈一鸣 kind=won --reason x", 2, "none of its values"),
        ("set npc:9:9 present 61 --reason x", 3, "there is no session"),
        ("add npc:白鹭镇:one:two present 61 --reason x", 2, "is no id"),
        ("add club:白鹭镇:1:2 present 61 --reason x", 2, "none of its values"),
        ("set npc:8:3 title 沈一鸣 书记 status=acting --reason x", 3, "no text gives"),
        ("delete npc:8:3 participant --reason x", 6, "has 4 of participant"),
        ("delete npc:8:3 present count=61 --reason x", 2, "has no value"),
        ("burn npc:8:3 --reason x", 2, "no action"),
        ("revoke three --reason x", 2, "one number"),
        ("revoke 3 --reason x", 3, "no correction 3"),
        ("apply", 2, "one file"),
        ("apply nowhere.jsonl", 1, "no such file"),
    ],
)
def test_what_cannot_be_meant_is_refused(own: Callable[..., Result], words: str, code: int, message: str) -> None:
    refused = own("correct", *words.split())
    assert (refused.code, refused.out) == (code, "")
    assert message in refused.err
    assert own("correct", "--count").out == "0\n"


def test_corrections_are_listed_revoked_and_carried(own: Callable[..., Result], tmp_path: Path) -> None:
    own("correct", "set", "npc:8:3", "present", "61", "--reason", "misprint")
    own("correct", "delete", "npc:8:3", "act", "欧阳兰", "presided", "--reason", "it was another")
    lines = tmp_path / "corrections.jsonl"
    assert own("correct", "export", "-o", str(lines)).code == 0
    assert "0 of 2" in own("correct", "apply", str(lines)).err
    for number in ("1", "2"):
        assert own("correct", "revoke", number, "--reason", "it was right").code == 0
    assert "nothing was corrected" in own("correct").err
    assert own("correct", "--all", "--count").out == "2\n"
    assert "2 of 2" in own("correct", "apply", str(lines)).err
    assert json.loads(own("sessions", "--json").out)[0]["present"] == 61
    lines.write_text("[1]\n", "utf-8")
    assert "corrections.jsonl:1" in own("correct", "apply", str(lines)).err
    assert own("correct", "--stale", "--json").out == "[]\n"


def test_who_is_who(own: Callable[..., Result], tmp_path: Path) -> None:
    said = own("person", "same", "沈一鸣", "唐小川", "--reason", "renamed", "--json")
    Draft202012Validator(schema_of("person")).validate(json.loads(said.out))
    page = json.loads(own("who", "唐小川", "--json").out)
    assert (page["name"], page["names"], len(page["elections"])) == ("沈一鸣", ["唐小川", "沈一鸣"], 2)
    own("person", "export", "-o", str(tmp_path / "people.jsonl"))
    assert own("person", "revoke", "1", "--reason", "no").code == 0
    assert len(json.loads(own("who", "唐小川", "--json").out)["elections"]) == 1
    assert "1 of 1" in own("person", "apply", str(tmp_path / "people.jsonl")).err
    assert own("person", "--all", "--count").out == "2\n"
    assert own("person", "same", "沈一鸣", "--reason", "x").code == 2
    assert own("person", "same", "沈一鸣", "甲乙", "--reason", "x").code == 3


def test_a_run_is_shown_and_taken_back(own: Callable[..., Result]) -> None:
    rows = json.loads(own("diff", "--json").out)
    Draft202012Validator(schema_of("diff")).validate(rows)
    assert {row["change"] for row in rows} == {"added"}
    tried = json.loads(own("undo", "--dry-run", "--json").out)
    Draft202012Validator(schema_of("undo")).validate(tried)
    assert own("sessions", "--count").out == "1\n"
    assert json.loads(own("undo", "--json").out) == {**tried, "dry_run": False}
    assert own("sessions", "--count").out == "0\n"
    assert "taken back" not in own("diff", "1").err
    assert own("undo").code == 3
    assert own("diff", "7").code == 3


def test_without_a_database_there_is_nothing_to_keep(tmp_path: Path) -> None:
    for words in ("correct list", "undo", "diff", "person", "export json", "person same 甲 乙 --reason x"):
        assert run(("--db", str(tmp_path / "none.db"), *words.split())) == 1
    assert list(tmp_path.iterdir()) == []


def test_the_gazetteer_prints_its_columns(own: Callable[..., Result]) -> None:
    own("correct", "set", "npc:8:3", "present", "61", "--reason", "见公告", "--source", "《白鹭年鉴》")
    told = own("export", "gazetteer", "--format", "md").out
    assert "## 白鹭镇人大历次会议" in told
    assert "| 届别 | 次数 | 应到 | 出席 | 列席 | 会议时间 | 注 |" in told
    assert "| 第八届 | 第三次 | 62 | 61 | 9 | 2024年1月16日至17日 | 1、2 |" in told
    assert "经订正：见公告（《白鹭年鉴》）" in told
    rows = json.loads(own("export", "gazetteer", "--json", "--mentioned").out)
    Draft202012Validator(schema_of("export")).validate(rows)
    assert [(row["number"], row["state"]) for row in rows] == [(2, "mentioned"), (3, "reported")]


def test_a_table_for_a_spreadsheet(own: Callable[..., Result]) -> None:
    text = own("export", "gazetteer", "--excel").out
    assert text.startswith("\ufeff地区,会议,届别,")
    (row,) = csv.DictReader(io.StringIO(text.removeprefix("\ufeff")))
    assert (row["地区"], row["会议"], row["次数"], row["会议时间"]) == (
        "白鹭镇",
        "人大",
        "第三次",
        "2024年1月16日至17日",
    )
    assert "bailu-2024-01-19.txt:" in row["资料来源"]


def test_every_listing_is_exported(own: Callable[..., Result], tmp_path: Path) -> None:
    own("correct", "add", "npc:8:3", "resolution", "=1+1", "--reason", "x")
    whole = json.loads(own("export", "json").out)
    lines = [json.loads(line) for line in own("export", "ndjson").out.splitlines()]
    assert [row["name"] for row in whole["resolutions"]] == ["关于政府工作报告的决议", "=1+1"]
    assert len(lines) == sum(map(len, whole.values()))
    assert own("export", "csv", "--excel", "-o", str(tmp_path / "record")).code == 0
    for name, rows in whole.items():
        text = (tmp_path / "record" / f"{name}.csv").read_text("utf-8")
        assert text.startswith("\ufeff")
        assert len(list(csv.reader(io.StringIO(text)))) == len(rows) + 1
    assert "\n'=1+1," not in (tmp_path / "record" / "resolutions.csv").read_text("utf-8-sig")
    assert ",'=1+1," in (tmp_path / "record" / "resolutions.csv").read_text("utf-8-sig")


def test_a_plain_database(own: Callable[..., Result], tmp_path: Path) -> None:
    file = tmp_path / "plain.db"
    assert own("export", "sqlite", "-o", str(file)).code == 0
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT id, present FROM sessions WHERE state = 'reported'").fetchall() == [
            (SESSION, 60)
        ]
    assert own("export", "sqlite", "-o", str(file)).code == 1


@pytest.mark.parametrize("words", ["csv", "sqlite", "xml", "json --format csv"])
def test_what_cannot_be_exported(own: Callable[..., Result], words: str) -> None:
    assert own("export", *words.split()).code == 2


def test_the_chronicle_tells_in_sentences_with_footnotes(own: Callable[..., Result]) -> None:
    told = own("timeline", "--format", "md").out
    assert "## 2024年\n\n1月16日至17日，白鹭镇第八届人民代表大会第三次会议举行。[^1]应到代表62名，出席代表60名" in told
    for sentence in (
        "贺一舟作政府工作报告。",
        "会议书面审议",
        "沈一鸣当选副镇长。",
        "唐小川辞去副镇长职务。",
        "会议通过《",
    ):
        assert sentence in told or sentence == "会议书面审议"
    used = re.findall(r"\[\^(\d+)\](?!:)", told)
    noted = re.findall(r"^\[\^(\d+)\]: ", told, re.MULTILINE)
    assert used
    assert sorted(set(used), key=int) == noted
    assert "bailu-2024-01-19.txt:" in told.split("[^1]: ")[1].split("\n")[0]
    assert own("timeline", "--format", "md", "--fields", "date,what").out.startswith("| date | what |")
