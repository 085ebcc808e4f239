"""Asking: listings and their filters, one session, one person, what there is."""

from __future__ import annotations

import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest
from building import Meeting, issue

from xjcli import store
from xjcli.errors import AmbiguousError, NotFoundError
from xjcli.model import Body, SessionKey
from xjcli.rows import SHAPES, Filters
from xjcli.store import reader
from xjcli.store.writer import Writer

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path

HEAD = "柳溪镇人民政府 镇长"


def issues() -> Iterator[tuple[str, Any]]:
    """Give a small town's record: three sessions of its congress, one of another town and one without a year."""
    yield (
        "2020.txt",
        issue(
            Meeting(
                number=1,
                start="2020-01-05",
                counts={"entitled": 80, "present": 77},
                people=[("陆远", [HEAD], ["reported"]), ("何青", ["柳溪镇人大 主席"], ["presided"])],
                reports=[("government", "陆远", None)],
                resolutions=["关于政府工作报告的决议"],
            ),
            mentions=(SessionKey(Body.PARTY, "柳溪镇", 9, None),),
        ),
    )
    yield (
        "2022.txt",
        issue(
            Meeting(
                number=3,
                start="2022-01-05",
                end="2022-01-06",
                counts={"present": 75},
                people=[("方晓", [HEAD], ["elected"]), ("张 敏", ["原 柳溪镇人民政府 镇长"], ["attended"])],
                elections=[("陆远", "镇长", "resigned"), ("方晓", "镇长", "elected")],
            )
        ),
    )
    yield "2021.txt", issue(Meeting(number=2, start="2021-01-XX", people=[("陆远", [HEAD], [])]))
    yield (
        "other.txt",
        issue(
            Meeting(number=3, place="北岭乡", start="2022-06-01", counts={"present": 40}, within=("云阳县", "东川市"))
        ),
    )
    yield "undated.txt", issue(Meeting(body=Body.PARTY, term=9, number=1, start="XXXX-12-14"))


@pytest.fixture
def record(path: Path) -> Iterator[sqlite3.Connection]:
    with closing(store.open_for_writing(path)) as connection, Writer(connection) as writer:
        for name, told in issues():
            writer.ingest(told, name)
    with closing(store.open_for_reading(path)) as connection:
        yield connection


def column(record: sqlite3.Connection, listing: str, field: str, **filters: Any) -> list[Any]:
    return [row[field] for row in reader.listing(record, listing, Filters(**filters)).rows]


ALL = ["npc:柳溪镇:5:1", "npc:柳溪镇:5:2", "npc:柳溪镇:5:3", "npc:北岭乡:5:3", "party:柳溪镇:9:1"]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({}, ALL),
        ({"mentioned": True}, [*ALL, "party:柳溪镇:9:-"]),
        ({"body": "party"}, ALL[4:]),
        ({"place": "北岭乡"}, ALL[3:4]),
        ({"place": "云阳县"}, ALL),
        ({"place": "东川市"}, ALL[3:4]),
        ({"term": 5, "number": 3}, ALL[2:4]),
        ({"session": ALL[1]}, ALL[1:2]),
        ({"since": "2022"}, ALL[2:4]),
        ({"since": "2022-01-06"}, ALL[2:4]),
        ({"since": "2022-01-07"}, ALL[3:4]),
        ({"since": "2021-01-15"}, ALL[1:4]),
        ({"until": "2020"}, ALL[:1]),
        ({"until": "2022-01"}, ALL[:3]),
        ({"since": "2021-01", "until": "2021-01"}, ALL[1:2]),
        ({"since": "2030"}, []),
        ({"place": "'; DROP TABLE fact; --"}, []),
    ],
)
def test_sessions(record: sqlite3.Connection, filters: dict[str, Any], expected: list[str]) -> None:
    assert column(record, "sessions", "id", **filters) == expected


def test_what_is_said_of_a_session(record: sqlite3.Connection) -> None:
    (row,) = reader.listing(record, "sessions", Filters(session=ALL[3])).rows
    assert row == {
        "id": "npc:北岭乡:5:3",
        "name": "北岭乡第5届第3次会议",
        "body": "npc",
        "place": "北岭乡",
        "within": ["云阳县", "东川市"],
        "term": 5,
        "number": 3,
        "start": "2022-06-01",
        "end": "2022-06-01",
        "entitled": None,
        "present": 40,
        "observers": None,
        "sources": ["other.txt:4:1"],
        "state": "reported",
        "basis": "printed",
        "accounts": 1,
        "disagree": None,
        "evidence": "北岭乡第5届第3次会议",
        "corrected": None,
    }


def test_a_session_that_is_only_named(record: sqlite3.Connection) -> None:
    row = reader.listing(record, "sessions", Filters(mentioned=True)).rows[-1]
    assert (row["state"], row["accounts"], row["start"], row["within"]) == ("mentioned", 0, None, [])
    assert [source.split(":")[0] for source in row["sources"]] == ["2020.txt"]


@pytest.mark.parametrize(
    ("name", "field", "filters", "expected"),
    [
        ("delegates", "count", {}, [80, 77, 75, 40]),
        ("delegates", "count", {"kind": "present", "place": "柳溪镇"}, [77, 75]),
        ("delegates", "approximate", {"number": 1}, [False, False]),
        ("reports", "by", {}, ["陆远"]),
        ("reports", "kind", {"name": "陆 远", "since": "2020"}, ["government"]),
        ("reports", "kind", {"kind": "budget"}, []),
        ("elections", "name", {}, ["陆远", "方晓"]),
        ("elections", "name", {"kind": "elected", "post": "镇长"}, ["方晓"]),
        ("elections", "organisation", {"name": "方晓"}, ["柳溪镇人民政府"]),
        ("resolutions", "name", {"until": "2020-01"}, ["关于政府工作报告的决议"]),
        ("participants", "name", {}, ["陆远", "何青", "陆远", "方晓", "张 敏"]),
        ("participants", "titles", {"name": "张敏"}, [["柳溪镇人民政府镇长"]]),
        ("participants", "name", {"act": "presided"}, ["何青"]),
        ("participants", "name", {"post": "镇长", "organisation": "柳溪", "until": "2021"}, ["陆远", "陆远"]),
        ("timeline", "event", {"place": "柳溪镇", "until": "2020"}, ["session", "report", "resolution"]),
        ("timeline", "until", {"kind": "elected"}, ["2022-01-06"]),
        ("timeline", "what", {"name": "方晓"}, ["镇长"]),
        ("timeline", "event", {"name": "陸遠"}, ["report", "resigned"]),
        ("timeline", "event", {"name": "无名"}, []),
        ("officials", "name", {"post": "镇长"}, ["陆远", "张 敏", "方晓"]),
        ("officials", "name", {"name": "方晓"}, ["方晓"]),
        ("officials", "predecessor", {"name": "方晓"}, ["陆远"]),
        ("officials", "name", {"organisation": "人大"}, ["何青"]),
        ("officials", "name", {"place": "云阳县", "post": "主席"}, ["何青"]),
        ("officials", "name", {"place": "北岭乡"}, []),
        ("officials", "name", {"place": "北岭乡", "name": "方晓"}, []),
        ("officials", "predecessor", {"place": "云阳县", "name": "方晓"}, ["陆远"]),
        ("officials", "name", {"since": "2021-06"}, ["陆远", "张 敏", "方晓"]),
        ("officials", "name", {"since": "2022-01-06"}, ["方晓"]),
        ("officials", "name", {"until": "2020"}, ["何青", "陆远"]),
        ("officials", "held", {"at": "2020-06-01", "post": "镇长"}, ["surely"]),
    ],
)
def test_listings(
    record: sqlite3.Connection, name: str, field: str, filters: dict[str, Any], expected: list[Any]
) -> None:
    assert column(record, name, field, **filters) == expected


@pytest.mark.parametrize("name", SHAPES)
def test_every_field_is_in_every_row(record: sqlite3.Connection, name: str) -> None:
    listing = reader.listing(record, name)
    assert listing.rows
    assert {tuple(row) for row in listing.rows} == {SHAPES[name].fields}
    assert listing.fields[: len(listing.shown)] == listing.shown


@pytest.mark.parametrize("name", SHAPES)
def test_every_filter_at_once(record: sqlite3.Connection, name: str) -> None:
    everything = Filters(
        "npc", "柳溪镇", 5, 1, ALL[0], "2020", "2020", "陆远", "镇长", "人民政府", "present", "reported", "2020-01-05"
    )
    found = reader.listing(record, name, everything).rows
    assert len(found) <= len(reader.listing(record, name).rows)


def test_accounts_that_disagree(path: Path) -> None:
    facts: dict[str, Any] = {"start": "2020-01-05", "end": "2020-01-06"}
    accounts = [
        (Meeting(**facts, counts={"present": 77, "entitled": 80}), "a.txt"),
        (Meeting(start="2020-01-05", counts={"present": 78, "entitled": 80}), "b.txt"),
    ]
    with closing(store.open_for_writing(path)) as connection, Writer(connection) as writer:
        for meeting, name in accounts:
            writer.ingest(issue(meeting), name)
        (row,) = reader.listing(connection, "sessions").rows
        assert (row["present"], row["disagree"], row["accounts"]) == (77, ["present"], 2)
        writer.ingest(issue(Meeting(start="2020-02-01")), "c.txt")
        (row,) = reader.listing(connection, "sessions").rows
        assert (row["start"], sorted(row["disagree"])) == ("2020-01-05", ["date", "present"])
        events = reader.listing(connection, "timeline", Filters(kind="session")).rows
        assert [(event["date"], event["source"]) for event in events] == [("2020-01-05", "a.txt:4:1")]


@pytest.mark.parametrize("wanted", ["npc:柳溪镇:5:1", "npc:5:1", " npc:5:1 "])
def test_one_session(record: sqlite3.Connection, wanted: str) -> None:
    found = reader.session(record, wanted)
    assert (found["id"], found["entitled"], found["mentions"]) == ("npc:柳溪镇:5:1", 80, [])
    (account,) = found["accounts"]
    assert account["source"] == "2020.txt:4:1"
    assert [count["count"] for count in account["delegates"]] == [80, 77]
    assert [(one["name"], one["titles"][0]["post"], one["acts"][0]["act"]) for one in account["participants"]] == [
        ("陆远", "镇长", "reported"),
        ("何青", "主席", "presided"),
    ]
    assert [account[kind][0]["evidence"] for kind in ("reports", "resolutions")] == [
        "陆远作government",
        "关于政府工作报告的决议",
    ]


def test_a_session_with_an_unknown_part(record: sqlite3.Connection) -> None:
    found = reader.session(record, "party:9:-")
    assert (found["id"], found["state"], len(found["mentions"])) == ("party:柳溪镇:9:-", "mentioned", 1)


def test_one_session_of_several(record: sqlite3.Connection) -> None:
    with pytest.raises(AmbiguousError) as several:
        reader.session(record, "npc:5:3")
    assert several.value.details["candidates"] == ["npc:北岭乡:5:3", "npc:柳溪镇:5:3"]


@pytest.mark.parametrize("wanted", ["npc:柳溪镇:5:8", "npc:5:8", "", ":", "npc:::", "npc:x:y", "npc:柳溪"])
def test_no_such_session(record: sqlite3.Connection, wanted: str) -> None:
    with pytest.raises(NotFoundError) as none:
        reader.session(record, wanted)
    assert none.value.hint
    assert all(near in [*ALL, "party:柳溪镇:9:-"] for near in none.value.details["candidates"])


def test_a_person(record: sqlite3.Connection) -> None:
    found = reader.person(record, "陆远", "2021-12-31")
    (office,) = found["offices"]
    assert (office["first_seen"], office["last_seen"], office["ends_before"], office["held"], office["successor"]) == (
        "2020-01-05",
        "2022-01-05",
        "2022-01-06",
        "surely",
        "方晓",
    )
    assert [row["id"] for row in found["sessions"]] == ALL[:2]
    assert [row["kind"] for row in found["reports"]] == ["government"]
    assert [row["kind"] for row in found["elections"]] == ["resigned"]
    assert len(found["sources"]) == 4


@pytest.mark.parametrize("name", ["张敏", "张 敏", "張敏"])
def test_a_person_however_written(record: sqlite3.Connection, name: str) -> None:
    found = reader.person(record, name)
    assert (found["name"], found["names"], found["offices"][0]["status"]) == ("张敏", ["张 敏"], "former")


def test_nobody_of_that_name(record: sqlite3.Connection) -> None:
    with pytest.raises(NotFoundError) as none:
        reader.person(record, "陆近")
    assert none.value.details["candidates"] == ["陆远"]


def test_what_there_is(record: sqlite3.Connection, path: Path) -> None:
    found = reader.status(record)
    assert (
        found.items()
        >= {
            "database": str(path),
            "documents": 5,
            "superseded": 0,
            "reported": 5,
            "mentioned": 1,
            "people": 4,
            "delegates": 4,
            "elections": 2,
            "corrections": 0,
        }.items()
    )
    assert found["last_run"]["command"] == "ingest"
    assert reader.places(record) == ["东川市", "云阳县", "北岭乡", "柳溪镇"]
    assert reader.posts(record) == ["主席", "镇长"]
    assert reader.people(record) == ["何青", "张敏", "方晓", "陆远"]
    assert reader.bodies(record) == ["npc", "party"]
    assert reader.organisations(record) == ["柳溪镇人大", "柳溪镇人民政府"]


def test_quoted_words_are_free_of_layout(database: sqlite3.Connection) -> None:
    with Writer(database) as writer:
        writer.ingest(issue(Meeting(resolutions=["关于政府\n\n　　工作报告的决议"])), "issue.txt")
    assert column(database, "resolutions", "evidence") == ["关于政府工作报告的决议"]


def test_asking_loads_nothing_that_only_writing_needs(record: sqlite3.Connection, path: Path) -> None:
    program = (
        "import sys; from xjcli import store; from xjcli.store import reader\n"
        f"connection = store.open_for_reading({str(path)!r})\n"
        "for name in ('sessions', 'delegates', 'officials', 'timeline'): reader.listing(connection, name)\n"
        "print(*[name for name in sys.modules if name.split('.')[0] in"
        " ('sqlite_utils', 'rich', 'dateutil', 'pydantic')"
        " or name.startswith(('xjcli.lexicon', 'xjcli.reading', 'xjcli.extract', 'xjcli.model'))])"
    )
    assert subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout == "\n"
