"""The sample issues from end to end: read, stored, asked, and every JSON form valid."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from xjcli.cli.program import run
from xjcli.render.schema import schema_of
from xjcli.rows import SHAPES

FIELDS = "name,status,held"
ISSUES = Path(__file__).parents[2] / "data" / "issues"


@pytest.fixture(scope="module")
def stored(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Ingest the sample issues into a new database."""
    path = tmp_path_factory.mktemp("issues") / "issues.db"
    assert run(["ingest", str(ISSUES), "--db", str(path)]) == 0
    return path


def ask(database: Path, capfd: pytest.CaptureFixture[str], *arguments: str) -> object:
    """Run a command line with `--json` and give what it printed."""
    capfd.readouterr()
    assert run([*arguments, "--json", "--db", str(database)]) == 0
    return json.loads(capfd.readouterr().out)


@pytest.mark.parametrize("name", SHAPES)
def test_listings_of_the_issues_validate(stored: Path, capfd: pytest.CaptureFixture[str], name: str) -> None:
    rows = ask(stored, capfd, name, "--fields", ",".join(SHAPES[name].fields))
    assert rows
    Draft202012Validator(schema_of(name)).validate(rows)


def test_every_session_and_person_of_the_issues_has_a_valid_page(
    stored: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    sessions = ask(stored, capfd, "sessions", "--mentioned")
    people = ask(stored, capfd, "participants", "--fields", "name")
    assert isinstance(sessions, list)
    assert isinstance(people, list)
    show, who = (Draft202012Validator(schema_of(command)) for command in ("show", "who"))
    for session in sessions:
        show.validate(ask(stored, capfd, "show", session["id"]))
        assert run(["show", session["id"], "--db", str(stored)]) == 0
    for name in sorted({person["name"] for person in people}):
        who.validate(ask(stored, capfd, "who", name, "--at", "2022-06-01"))
        assert run(["who", name, "--db", str(stored)]) == 0


def test_mayors_follow_one_another(stored: Path, capfd: pytest.CaptureFixture[str]) -> None:
    fields = "name,status,begins_after,first_seen,last_seen,ends_before"
    rows = ask(stored, capfd, "officials", "--post", "镇长", "--place", "青溪镇", "--fields", fields)
    assert isinstance(rows, list)
    assert [tuple(row.values()) for row in rows] == [
        ("周明远", None, None, "2019-01-17", "2020-01-09", "2020-01-09"),
        ("顾海峰", None, "2020-01-09", "2020-01-09", "2024-01-11", "2024-01-12"),
        ("陈雨桐", "acting", "2022-07-20", "2023-11-28", "2024-01-11", "2024-01-12"),
        ("陈雨桐", None, "2024-01-11", "2024-01-12", "2026-01-15", None),
    ]


@pytest.mark.parametrize(
    ("day", "held"),
    [
        ("2018-01-01", {"周明远": "unknown"}),
        ("2019-06-01", {"周明远": "surely"}),
        ("2023-06-01", {"顾海峰": "surely", "陈雨桐 acting": "possibly"}),
        ("2023-12-15", {"顾海峰": "surely", "陈雨桐 acting": "surely"}),
        ("2025-01-01", {"陈雨桐": "surely"}),
        ("2027-01-01", {"陈雨桐": "unknown"}),
    ],
)
def test_who_was_mayor_on_a_day(
    stored: Path, capfd: pytest.CaptureFixture[str], day: str, held: dict[str, str]
) -> None:
    found = ask(stored, capfd, "officials", "--post", "镇长", "--place", "青溪镇", "--at", day, "--fields", FIELDS)
    assert isinstance(found, list)
    assert {" ".join(filter(None, (row["name"], row["status"]))): row["held"] for row in found} == held


def test_what_extract_prints_of_the_issues_validates(capfd: pytest.CaptureFixture[str]) -> None:
    assert run(["extract", *map(str, sorted(ISSUES.glob("*.txt"))), "--json"]) == 0
    issues = json.loads(capfd.readouterr().out)
    assert len(issues) == len(list(ISSUES.glob("*.txt")))
    Draft202012Validator(schema_of("extract")).validate(issues)
