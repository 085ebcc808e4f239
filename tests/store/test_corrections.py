"""Corrections: they hold in every listing, outlive every reading, say when they are stale, and are only added to."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from tests.store.building import Meeting, issue
from xjcli.errors import AmbiguousError, NotFoundError, UsageError
from xjcli.rows import Filters
from xjcli.store import corrections, open_for_writing, reader
from xjcli.store.amending import statements
from xjcli.store.snapshots import packed, rows_of, unpacked
from xjcli.store.writer import Writer

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

SESSION = "npc:柳溪镇:5:1"


def meeting(present: int = 60) -> Meeting:
    return Meeting(
        start="2022-03-01",
        end="2022-03-02",
        counts={"entitled": 62, "present": present},
        people=[("周一鸣", ["镇长"], ["reported"]), ("何小满", ["镇人大主席"], ["presided"])],
        reports=[("government", "周一鸣", None)],
        elections=[("周一鸣", "镇长", "elected")],
        resolutions=["关于政府工作报告的决议"],
    )


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    opened = open_for_writing(":memory:")
    with Writer(opened) as writer:
        writer.ingest(issue(meeting(), published="2022-03-04"), "柳溪报.txt")
    yield opened
    opened.close()


def correct(
    connection: sqlite3.Connection, action: str, field: str, item: str | None = None, **parts: Any
) -> list[int]:
    with Writer(connection, "correct") as writer:
        return corrections.record(writer, action, SESSION, field, item, parts, "misprint", "柳溪年鉴")


def rows(connection: sqlite3.Connection, listing: str, /, **filters: Any) -> list[dict[str, Any]]:
    return reader.listing(connection, listing, Filters(**filters)).rows


def state(connection: sqlite3.Connection) -> list[tuple[str, str]]:
    return [(row["field"], row["state"]) for row in corrections.listing(connection, everything=True)]


CASES = {
    "a number": ("set", "present", None, {"count": 61}, "delegates", {"kind": "present"}, "count", [61]),
    "a day": ("set", "date", None, {"date": "2022-03-03"}, "sessions", {}, "start", ["2022-03-03"]),
    "a month": ("set", "date", None, {"date": "2022-03"}, "sessions", {"since": "2022-03-20"}, "end", ["2022-03"]),
    "a name": ("set", "participant", "周一鸣", {"name": "周一名"}, "elections", {}, "name", ["周一名"]),
    "a name that is asked for": (
        *("set", "participant", "周一鸣", {"name": "周一名"}),
        *("reports", {"name": "周一名"}, "by", ["周一名"]),
    ),
    "a title": (
        "set",
        "title",
        "何小满 镇人大主席",
        {"post": "副主席"},
        "officials",
        {"post": "副主席"},
        "name",
        ["何小满"],
    ),
    "an act": ("delete", "act", "何小满 presided", {}, "participants", {"name": "何小满"}, "acts", [[]]),
    "somebody": ("delete", "participant", "何小满", {}, "officials", {"post": "主席"}, "name", []),
    "an election": ("set", "election", None, {"kind": "appointed"}, "elections", {}, "kind", ["appointed"]),
    "a report": ("set", "report", None, {"by": "何小满"}, "reports", {}, "by", ["何小满"]),
    "a resolution": ("delete", "resolution", None, {}, "resolutions", {}, "name", []),
    "a name of a session": ("set", "session", None, {"name": "镇人代会"}, "sessions", {}, "name", ["镇人代会"]),
    "a whole session": ("delete", "session", None, {}, "sessions", {}, "id", []),
    "more": ("add", "observers", "人员", {"count": 9}, "sessions", {}, "observers", [9]),
    "somebody more": ("add", "participant", "沈 青", {}, "participants", {"name": "沈青"}, "name", ["沈 青"]),
    "an office": (
        "add",
        "title",
        "沈青 镇长",
        {"status": "acting"},
        "officials",
        {"name": "沈青"},
        "status",
        ["acting"],
    ),
    "who left": (
        "add",
        "election",
        "沈青 镇长",
        {"kind": "resigned"},
        "elections",
        {"name": "沈青"},
        "kind",
        ["resigned"],
    ),
    "one report more": (
        "add",
        "report",
        "budget",
        {"form": "written"},
        "reports",
        {"kind": "budget"},
        "form",
        ["written"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_correction_holds_in_the_listing_and_is_marked(connection: sqlite3.Connection, case: str) -> None:
    action, field, item, parts, listing, filters, column, expected = CASES[case]
    correct(connection, action, field, item, **parts)
    found = rows(connection, listing, **filters)
    assert [row[column] for row in found] == expected
    assert {row["corrected"] for row in found} <= {"misprint"}
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


@pytest.mark.parametrize("case", CASES)
def test_revoking_gives_back_what_was_read(connection: sqlite3.Connection, case: str) -> None:
    action, field, item, parts, *_ = CASES[case]
    before = {name: rows(connection, name) for name in ("sessions", "participants", "officials", "timeline")}
    for number in correct(connection, action, field, item, **parts):
        with Writer(connection, "correct") as writer:
            corrections.revoke(writer, number, "it was right")
    assert {name: rows(connection, name) for name in before} == before
    assert connection.execute("SELECT count(*) FROM machine").fetchone() == (0,)


@pytest.mark.parametrize("case", CASES)
def test_it_outlives_a_new_reading_of_the_same_text(connection: sqlite3.Connection, case: str) -> None:
    action, field, item, parts, listing, filters, column, expected = CASES[case]
    correct(connection, action, field, item, **parts)
    with Writer(connection) as writer:
        writer.ingest(issue(meeting(), published="2022-03-04", note="新的一页"), "柳溪报.txt")
    assert [row[column] for row in rows(connection, listing, **filters)] == expected
    assert {state for _, state in state(connection)} == {"stands"}


def test_it_says_when_the_texts_are_read_otherwise_since(connection: sqlite3.Connection) -> None:
    correct(connection, "set", "present", None, count=61)
    for read, told in ((59, "stale"), (61, "agreed"), (60, "stands")):
        with Writer(connection) as writer:
            writer.ingest(issue(meeting(read), published="2022-03-04"), "柳溪报.txt")
        assert state(connection) == [("present", told)]
        assert rows(connection, "sessions")[0]["present"] == 61
    assert corrections.listing(connection)[0]["replaced"] == ["60"]


def test_a_fact_that_is_read_no_more_is_still_said(connection: sqlite3.Connection) -> None:
    correct(connection, "set", "present", None, count=61)
    correct(connection, "set", "election", None, post="区长", kind="appointed")
    with Writer(connection) as writer:
        writer.ingest(issue(Meeting(start="2022-03-01"), published="2022-03-04"), "柳溪报.txt")
    assert state(connection) == [("present", "stale"), ("election", "stale")]
    assert rows(connection, "sessions")[0]["present"] == 61
    (row,) = rows(connection, "elections")
    assert (row["name"], row["post"], row["kind"]) == ("周一鸣", "区长", "appointed")
    assert row["source"].startswith("corrections/npc-柳溪镇-5-1:")


def test_a_session_that_no_text_reports_can_be_added(connection: sqlite3.Connection) -> None:
    with Writer(connection, "correct") as writer:
        corrections.record(writer, "add", "npc:柳溪镇:5:2", "present", None, {"count": 58}, "yearbook", None)
        corrections.record(writer, "add", "npc:柳溪镇:5:2", "date", None, {"date": "2023-03-01/2023-03-02"}, "yearbook")
    row = rows(connection, "sessions", number=2)[0]
    assert (row["state"], row["present"], row["start"], row["end"]) == ("reported", 58, "2023-03-01", "2023-03-02")
    assert row["sources"] == ["corrections/npc-柳溪镇-5-2:1:1"]
    told = reader.session(connection, "npc:5:2")["accounts"][0]["delegates"][0]
    assert (told["count"], told["evidence"]) == (58, "present 58")


def test_a_later_correction_takes_the_place_of_an_earlier_one(connection: sqlite3.Connection) -> None:
    correct(connection, "set", "present", None, count=61)
    (number,) = correct(connection, "set", "present", None, count=62)
    assert state(connection) == [("present", "followed"), ("present", "stands")]
    with Writer(connection, "correct") as writer:
        corrections.revoke(writer, number, "the first was right")
    assert rows(connection, "sessions")[0]["present"] == 61


def test_numbers_of_two_articles_are_told_apart(connection: sqlite3.Connection) -> None:
    with Writer(connection) as writer:
        other = issue(meeting(59), published="2022-03-05", note="另一篇")
        writer.ingest(other, "柳溪晚报.txt")
    correct(connection, "set", "present", "代表", count=61)
    assert {row["count"] for row in rows(connection, "delegates", kind="present")} == {61}
    assert rows(connection, "sessions")[0]["disagree"] is None
    assert corrections.listing(connection)[0]["replaced"] == ["59", "60"]


def test_nothing_is_ever_changed_or_taken_away(connection: sqlite3.Connection) -> None:
    correct(connection, "set", "present", None, count=61)
    for statement in ("UPDATE correction SET reason = ''", "DELETE FROM correction"):
        with pytest.raises(Exception, match="only ever added"):
            connection.execute(statement)


WRONG: list[tuple[str, str, str | None, dict[str, Any], type[Exception], str]] = [
    ("set", "colour", None, {}, UsageError, "cannot be corrected"),
    ("set", "present", None, {"count": "many"}, UsageError, "must be a number"),
    ("set", "date", None, {"date": "some day"}, UsageError, "is no day"),
    ("set", "election", None, {"kind": "won"}, UsageError, "none of its values"),
    ("set", "election", None, {"colour": "red"}, UsageError, "has no part"),
    ("set", "observers", None, {"count": 3}, NotFoundError, "no text gives"),
    ("delete", "participant", "沈青", {}, NotFoundError, "no text gives"),
    ("delete", "participant", None, {}, AmbiguousError, "has 2 of participant"),
    ("add", "participant", None, {}, NotFoundError, "no text gives"),
    ("add", "title", "沈青", {}, UsageError, "needs a text"),
    ("add", "participant", "周一鸣", {}, UsageError, "say so already"),
]


@pytest.mark.parametrize(("action", "field", "item", "parts", "error", "words"), WRONG)
def test_what_cannot_be_meant_is_refused(
    connection: sqlite3.Connection,
    action: str,
    field: str,
    item: str | None,
    parts: dict[str, Any],
    error: type[Exception],
    words: str,
) -> None:
    with pytest.raises(error, match=words):
        correct(connection, action, field, item, **parts)
    assert connection.execute("SELECT count(*) FROM correction").fetchone() == (0,)


def test_they_are_carried_to_another_database_once(connection: sqlite3.Connection) -> None:
    correct(connection, "set", "date", None, date="2022-03-03")
    correct(connection, "delete", "act", "何小满 presided")
    lines = [json.dumps(row, ensure_ascii=False) for row in corrections.portable(connection)]
    other = open_for_writing(":memory:")
    with Writer(other) as writer:
        writer.ingest(issue(meeting(), published="2022-03-04"), "柳溪报.txt")
        assert corrections.take_over(writer, [json.loads(line) for line in lines]) == 3
        assert corrections.take_over(writer, [json.loads(line) for line in lines]) == 0
    assert rows(other, "sessions")[0]["start"] == "2022-03-03"
    assert corrections.portable(other) == corrections.portable(connection)


def test_what_is_no_correction_is_not_taken_over(connection: sqlite3.Connection) -> None:
    good = {
        "action": "set",
        "session": SESSION,
        "field": "present",
        "item": "代表",
        "value": {"count": 1},
        "reason": "x",
    }
    with Writer(connection) as writer:
        for bad in (
            {},
            {**good, "action": "burn"},
            {**good, "session": "npc:x"},
            {**good, "session": "a:b:1:2"},
            {**good, "value": None},
            {**good, "value": {"count": -1}},
        ):
            with pytest.raises(UsageError):
                corrections.take_over(writer, [good, bad])
    assert corrections.listing(connection) == []


def test_a_snapshot_is_what_was_read(connection: sqlite3.Connection) -> None:
    before = rows_of(connection, 1)
    assert unpacked(packed(before)) == before
    correct(connection, "delete", "participant", "周一鸣")
    assert rows_of(connection, 1) == before


def test_statements_are_told_alike_in_the_view_and_from_rows(connection: sqlite3.Connection) -> None:
    seen = connection.execute("SELECT session, field, item, value, fact FROM statement").fetchall()
    told = [(*said.key, said.value, said.fact + 1) for said in statements(rows_of(connection, 1))]
    assert sorted(map(str, told)) == sorted(map(str, seen))


@pytest.mark.parametrize("day", ["2024-02-30", "2024-13", "24-01-01", "2024-1-1", "XXXX-01-01", "2024-02-0", ""])
def test_a_day_that_is_none_is_refused(connection: sqlite3.Connection, day: str) -> None:
    with pytest.raises(UsageError, match="is no day"):
        correct(connection, "set", "start", date=day)


def test_what_a_correction_replaced_is_told_in_its_own_parts(connection: sqlite3.Connection) -> None:
    correct(connection, "set", "title", "周一鸣 镇长", organisation="柳溪镇人民政府")
    (row,) = corrections.listing(connection)
    assert (row["value"], row["replaced"], row["now"]) == ("柳溪镇人民政府", [""], [""])


def test_a_deletion_is_agreed_with_when_the_fact_is_read_no_more(connection: sqlite3.Connection) -> None:
    correct(connection, "delete", "resolution")
    with Writer(connection) as writer:
        writer.ingest(issue(Meeting(start="2022-03-01"), published="2022-03-04"), "柳溪报.txt")
    assert state(connection) == [("resolution", "agreed")]
    assert len(corrections.listing(connection, overtaken=True)) == 1
