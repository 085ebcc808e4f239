"""Runs: what each changed, and taking the last one back as if it had not been."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING, Any

import pytest

from tests.store.building import Meeting, issue
from xjcli.errors import NotFoundError
from xjcli.store import corrections, open_for_writing, runs
from xjcli.store.flatten import flatten
from xjcli.store.snapshots import rows_of
from xjcli.store.writer import Writer, documents

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator
    from pathlib import Path

    from xjcli.model import IssueRecord

TABLES = (
    *("document", "location", "article", "fact", "evidence", "session", "account", "delegate_count", "participant"),
    *("title", "act", "report", "election", "resolution", "reference", "machine", "difference", "replaced_claims"),
)
NUMBERED = ("id", "fact", "article", "account", "participant", "title")


def page(present: int = 60, number: int = 1, note: str = "") -> IssueRecord:
    meeting = Meeting(
        number=number,
        start="2022-03-01",
        counts={"present": present},
        people=[("周一鸣", ["镇长"], ["reported"])],
        elections=[("周一鸣", "镇长", "elected")],
    )
    return issue(meeting, published="2022-03-04", note=note)


def ingest(connection: sqlite3.Connection, *records: tuple[IssueRecord, str]) -> None:
    with Writer(connection) as writer:
        for record, path in records:
            writer.ingest(record, path)


def undo(connection: sqlite3.Connection) -> dict[str, Any]:
    with Writer(connection, "undo") as writer:
        return runs.undo(writer)


def state(connection: sqlite3.Connection) -> dict[str, Any]:
    """Give all that the tables hold, but for the numbers of facts, which are new each time."""
    held: dict[str, Any] = {}
    for table in TABLES:
        texts = " WHERE session IS NULL" if table == "document" else ""  # what people added is made anew each time
        cursor = connection.execute(f"SELECT * FROM {table}{texts}")
        names = [column[0] for column in cursor.description]
        keep = [index for index, name in enumerate(names) if table == "document" or name not in NUMBERED]
        held[table] = sorted(str([cells[index] for index in keep]) for cells in cursor)
    held["read"] = [
        rows_of(connection, number)
        for (number,) in connection.execute("SELECT id FROM document WHERE session IS NULL ORDER BY id")
    ]
    held["found"] = connection.execute("SELECT count(*) FROM search WHERE search MATCH '\"周 一 鸣\"'").fetchone()
    return held


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    opened = open_for_writing(":memory:")
    ingest(opened, (page(), "a.txt"), (page(number=2), "b.txt"))
    yield opened
    opened.close()


def test_a_run_tells_what_was_new(connection: sqlite3.Connection) -> None:
    rows = [row for row in runs.diff(connection) if row["path"] == "b.txt"]
    assert {row["change"] for row in rows} == {"added"}
    assert ("npc:柳溪镇:5:2", "present", "代表", None, "60") in [
        tuple(row[name] for name in ("session", "field", "item", "before", "after")) for row in rows
    ]


def test_a_run_tells_what_it_changed(connection: sqlite3.Connection) -> None:
    ingest(connection, (page(61), "a.txt"))
    (row,) = runs.diff(connection)
    assert (row["change"], row["path"], row["field"], row["before"], row["after"]) == (
        *("changed", "a.txt", "present"),
        *("60", "61"),
    )
    first = [row for row in runs.diff(connection, 1) if row["path"] == "a.txt" and row["field"] == "present"]
    assert [row["after"] for row in first] == ["60"]


STEPS = {
    "a new document": [(page(number=3), "c.txt")],
    "a new text of a file": [(page(61), "a.txt")],
    "the text of another file": [(page(number=2), "a.txt")],
    "a copy of a file": [(page(), "copy.txt")],
    "several": [(page(61), "a.txt"), (page(number=3), "c.txt"), (page(62), "a.txt")],
}


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("corrected", [False, True])
def test_undoing_a_run_leaves_what_was_before(connection: sqlite3.Connection, step: str, corrected: bool) -> None:
    if corrected:
        with Writer(connection, "correct") as writer:
            corrections.record(writer, "set", "npc:柳溪镇:5:1", "present", None, {"count": 59}, "yearbook")
            corrections.record(writer, "add", "npc:柳溪镇:5:3", "present", None, {"count": 58}, "yearbook")
    before = state(connection)
    ingest(connection, *STEPS[step])
    assert state(connection) != before
    undo(connection)
    after = state(connection)
    assert {name: after[name] for name in after if after[name] != before[name]} == {}
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_undoing_a_new_reading_gives_back_the_old_one(connection: sqlite3.Connection) -> None:
    before = state(connection)
    with Writer(connection) as writer:
        for document in list(documents(connection)):
            writer.derive(document, flatten(page(70 + document.id, note="")))
    assert [row["after"] for row in runs.diff(connection) if row["field"] == "present" and row["after"]][:1] == ["71"]
    done = undo(connection)
    assert (done["removed"], done["restored"]) == ([], ["a.txt", "b.txt"])
    assert state(connection)["read"] == before["read"]


def test_a_reading_that_says_the_same_is_no_run(connection: sqlite3.Connection) -> None:
    with Writer(connection) as writer:
        writer.ingest(page(), "a.txt", again=True)
    assert runs.find(connection)["id"] == 1


def test_runs_are_undone_one_after_the_other_and_corrections_stay(connection: sqlite3.Connection) -> None:
    ingest(connection, (page(61), "a.txt"))
    with Writer(connection, "correct") as writer:
        corrections.record(writer, "set", "npc:柳溪镇:5:1", "present", None, {"count": 59}, "yearbook")
        corrections.record(writer, "add", "npc:柳溪镇:5:1", "observers", "人员", {"count": 9}, "yearbook")
    assert undo(connection)["id"] == 2
    assert [row["state"] for row in corrections.listing(connection)] == ["stale", "stands"]
    assert undo(connection)["id"] == 1
    assert connection.execute("SELECT count(*) FROM document WHERE session IS NULL").fetchone() == (0,)
    (present, observers) = connection.execute("SELECT present, observers FROM sessions").fetchone()
    assert (present, observers) == (59, 9)
    with pytest.raises(NotFoundError, match="no run"):
        undo(connection)


def test_trying_it_changes_nothing(connection: sqlite3.Connection) -> None:
    before = state(connection)
    with Writer(connection, "undo", dry_run=True) as writer:
        assert runs.undo(writer)["removed"] == ["a.txt", "b.txt"]
    assert state(connection) == before
    with pytest.raises(NotFoundError, match="no run 9"):
        runs.diff(connection, 9)


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[sqlite3.Connection, sqlite3.Connection]]:
    """Give two connections to one database, as two programs have them, that holds what `connection` does."""
    with closing(open_for_writing(tmp_path / "x.db")) as one, closing(open_for_writing(tmp_path / "x.db")) as other:
        ingest(one, (page(), "a.txt"), (page(number=2), "b.txt"))
        yield one, other


def test_what_is_stored_after_its_run_was_undone_is_another_run(
    two: tuple[sqlite3.Connection, sqlite3.Connection],
) -> None:
    one, other = two
    before = state(one)
    with Writer(one) as writer:
        writer.ingest(page(number=3), "c.txt")
        writer.ingest(page(61), "a.txt")
        assert undo(other)["id"] == 2
        assert state(one) == before
        writer.ingest(page(number=4), "d.txt")
        writer.ingest(page(number=5), "e.txt")
    assert undo(other)["removed"] == ["d.txt", "e.txt"]
    assert state(one) == before
    assert undo(other)["removed"] == ["a.txt", "b.txt"]
    assert one.execute("SELECT count(*) FROM run WHERE command = 'ingest' AND finished IS NULL").fetchone() == (0,)


def test_what_is_undone_while_it_is_read_again_stays_away(
    two: tuple[sqlite3.Connection, sqlite3.Connection],
) -> None:
    one, other = two
    ingest(one, (page(number=3), "c.txt"))
    with Writer(one, "ingest --again") as writer:
        stored = documents(one)
        read = [next(stored) for _ in range(3)]
        undo(other)
        changes = [writer.derive(document, flatten(page(70 + document.id))) for document in read]
    assert [(change.status, change.path) for change in changes] == [
        ("updated", "a.txt"),
        ("updated", "b.txt"),
        ("unchanged", "c.txt"),
    ]


BOTH = {
    "nothing in common": ("c.txt", page(number=3), "d.txt", page(number=4)),
    "a text of the same file": ("c.txt", page(number=3), "c.txt", page(64, number=3)),
    "another text of a file that was there": ("a.txt", page(61), "a.txt", page(62)),
    "a copy of what the other brought": ("c.txt", page(number=3), "copy.txt", page(number=3)),
}


@pytest.mark.parametrize("case", BOTH)
def test_two_at_once_are_undone_one_after_the_other(
    two: tuple[sqlite3.Connection, sqlite3.Connection], case: str
) -> None:
    one, other = two
    before = state(one)
    path, record, path_after, record_after = BOTH[case]
    with Writer(one) as early, Writer(other) as late:
        early.ingest(page(number=8), "early.txt")
        late.ingest(record, path)
        early.ingest(record_after, path_after)
    between = []
    while state(one) != before:
        between.append(undo(other)["id"])
    assert between == sorted(between, reverse=True)
    assert len(between) == len(set(between))
    assert one.execute("PRAGMA foreign_key_check").fetchall() == []
    assert between[-1] == 2
