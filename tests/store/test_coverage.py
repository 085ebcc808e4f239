"""Coverage: every session that there must have been, what is known of it, and between which days it lies."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.store.building import Meeting, issue
from xjcli.model import Body, SessionKey
from xjcli.rows import Filters
from xjcli.store import coverage
from xjcli.store.writer import Writer

if TYPE_CHECKING:
    import sqlite3

    from xjcli.model import IssueRecord


def key(term: int | None, number: int | None, body: Body = Body.NPC) -> SessionKey:
    return SessionKey(body, "柳溪镇", term, number)


def held(term: int | None, number: int | None, start: str | None, end: str | None = None) -> IssueRecord:
    return issue(Meeting(term, number, start=start, end=end))


def rows(connection: sqlite3.Connection, *records: IssueRecord, **filters: object) -> list[tuple[object, ...]]:
    with Writer(connection) as writer:
        for number, record in enumerate(records):
            writer.ingest(record, f"{number}.txt")
    found = coverage.coverage(connection, Filters(**filters))  # type: ignore[arg-type]
    return [tuple(row[name] for name in ("term", "number", "state", "after", "before")) for row in found]


CASES: dict[str, tuple[list[IssueRecord], list[tuple[object, ...]]]] = {
    "below, between and above": (
        [held(5, 2, "2021-03-01", "2021-03-02"), held(5, 4, "2023-01-05")],
        [
            (5, 1, "unseen", None, "2021-03-01"),
            (5, 2, "reported", None, None),
            (5, 3, "unseen", "2021-03-02", "2023-01-05"),
            (5, 4, "reported", None, None),
        ],
    ),
    "a session that is only named": (
        [issue(Meeting(5, 1, start="2021-03-01"), mentions=(key(5, 2),))],
        [(5, 1, "reported", None, None), (5, 2, "mentioned", "2021-03-01", None)],
    ),
    "neighbours in other terms": (
        [held(5, 1, "2021-03-01"), held(6, 2, "2026-01-05")],
        [
            (5, 1, "reported", None, None),
            (6, 1, "unseen", "2021-03-01", "2026-01-05"),
            (6, 2, "reported", None, None),
        ],
    ),
    "a term of which nothing is known": (
        [held(5, 1, "2021-03-01"), held(7, 1, "2031-01-05")],
        [
            (5, 1, "reported", None, None),
            (6, None, "unseen", "2021-03-01", "2031-01-05"),
            (7, 1, "reported", None, None),
        ],
    ),
    "a date without a year bounds nothing": (
        [held(5, 1, "XXXX-03-01"), held(5, 3, "2023-01-05")],
        [
            (5, 1, "reported", None, "2023-01-05"),
            (5, 2, "unseen", None, "2023-01-05"),
            (5, 3, "reported", None, None),
        ],
    ),
    "a term that is named without a number": (
        [issue(Meeting(5, 1, start="2021-03-01"), mentions=(key(5, None),))],
        [(5, 1, "reported", None, None)],
    ),
    "sessions without a term": (
        [held(None, 2, "2021-03-01")],
        [(None, 1, "unseen", None, "2021-03-01"), (None, 2, "reported", None, None)],
    ),
    "a number that cannot be": (
        [held(5, 2021, "2021-03-01")],
        [(5, 2021, "reported", None, None)],
    ),
    "what is known by hearsay alone": ([issue(mentions=(key(5, 2),))], []),
}


@pytest.mark.parametrize("case", CASES)
def test_what_must_have_met_is_there(database: sqlite3.Connection, case: str) -> None:
    records, expected = CASES[case]
    assert rows(database, *records) == expected


def test_hearsay_is_told_when_asked_for(database: sqlite3.Connection) -> None:
    found = rows(database, *CASES["what is known by hearsay alone"][0], mentioned=True)
    assert found == [(5, 1, "unseen", None, None), (5, 2, "mentioned", None, None)]


@pytest.mark.parametrize(
    ("filters", "count"),
    [({"body": "npc"}, 4), ({"body": "party"}, 0), ({"place": "云阳县"}, 4), ({"term": 6}, 0), ({"term": 5}, 4)],
)
def test_filters_choose_series(database: sqlite3.Connection, filters: dict[str, object], count: int) -> None:
    assert len(rows(database, *CASES["below, between and above"][0], **filters)) == count


def test_an_article_that_breaks_off_is_no_whole_report(database: sqlite3.Connection) -> None:
    from xjcli.pipeline import process

    name = "竹坪镇第三届人民代表大会第一次会议举行"
    page = f"{name}\n\n2022年1月6日，{name}，会议听取了\n\n（下转2版）\n"
    assert rows(database, process(page.encode(), "0.txt")) == [(3, 1, "cut-off", None, None)]
    assert rows(database, process(f"{page}\n（上接1版）\n\n报告。\n".encode(), "0.txt")) == [
        (3, 1, "reported", None, None)
    ]
