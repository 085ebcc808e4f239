"""Tenures from sightings: a table of cases for one office, and what is certain on a day."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xjcli.store.dates import bounds
from xjcli.store.tenures import CERTAINTY, held, tenures

if TYPE_CHECKING:
    from random import Random

    from xjcli.rows import Row

SINGLE = {"镇长": 1}


def sighting(line: str, post: str = "镇长") -> Row:
    """Make a sighting of `NAME[/STATUS] [EVENT] DAY[~UNTIL]`; a day `?` is unknown."""
    who, *event, days = line.split()
    name, _, status = who.partition("/")
    day, _, until = days.partition("~")
    until = until or day
    dated = day != "?"
    return {
        "person": name,
        "name": name,
        "organisation": "柳溪镇人民政府",
        "post": post,
        "status": status or None,
        "place": "柳溪镇",
        "text": post,
        "event": event[0] if event else "seen",
        "session": f"npc:{days}",
        "session_place": "柳溪镇",
        "day": day if dated else None,
        "until": until if dated else None,
        "low": bounds(day)[0],
        "high": bounds(until)[1],
        "source": f"{days}.txt:1:1",
        "document": 1,
    }


def told(row: Row) -> str:
    """Say a tenure in one line: after < first..last < before."""
    status = f"/{row['status']}" if row["status"] else ""
    dates = [row[field] or "?" for field in ("begins_after", "first_seen", "last_seen", "ends_before")]
    return f"{row['name']}{status} {dates[0]} < {dates[1]}..{dates[2]} < {dates[3]}"


CASES = {
    "one sighting": (["甲 2020-01-05"], ["甲 ? < 2020-01-05..2020-01-05 < ?"]),
    "a spell": (["甲 2022-01-05", "甲 2020-01-05", "甲 2021-01-05"], ["甲 ? < 2020-01-05..2022-01-05 < ?"]),
    "neighbours bound one another": (
        ["甲 2020-01-05", "甲 2021-01-05", "乙 2022-01-05"],
        ["甲 ? < 2020-01-05..2021-01-05 < 2022-01-05", "乙 2021-01-05 < 2022-01-05..2022-01-05 < ?"],
    ),
    "A, B, A are three": (
        ["甲 2020-01-05", "乙 2021-01-05", "甲 2022-01-05"],
        [
            "甲 ? < 2020-01-05..2020-01-05 < 2021-01-05",
            "乙 2020-01-05 < 2021-01-05..2021-01-05 < 2022-01-05",
            "甲 2021-01-05 < 2022-01-05..2022-01-05 < ?",
        ],
    ),
    "an election closes the bound to its day": (
        ["甲 2020-01-05", "乙 entered 2021-01-05", "乙 2022-01-05"],
        ["甲 ? < 2020-01-05..2020-01-05 < 2021-01-05", "乙 2021-01-05 < 2021-01-05..2022-01-05 < ?"],
    ),
    "or to the days of its session": (
        ["乙 entered 2021-01-05~2021-01-07"],
        ["乙 2021-01-05 < 2021-01-07..2021-01-07 < ?"],
    ),
    "a resignation closes the other": (
        ["甲 2020-01-05", "甲 left 2021-01-05~2021-01-06", "乙 2022-01-05"],
        ["甲 ? < 2020-01-05..2021-01-05 < 2021-01-06", "乙 2021-01-05 < 2022-01-05..2022-01-05 < ?"],
    ),
    "one session: seen, leaves, another enters and is seen": (
        ["乙 2021-01-05", "乙 entered 2021-01-05", "甲 left 2021-01-05", "甲 2021-01-05"],
        ["甲 ? < 2021-01-05..2021-01-05 < 2021-01-05", "乙 2021-01-05 < 2021-01-05..2021-01-05 < ?"],
    ),
    "elected again is no new tenure": (
        ["甲 entered 2016-01-05", "甲 entered 2021-01-05", "甲 2022-01-05"],
        ["甲 2016-01-05 < 2016-01-05..2022-01-05 < ?"],
    ),
    "back after resigning is": (
        ["甲 left 2016-01-05", "甲 2021-01-05"],
        ["甲 ? < 2016-01-05..2016-01-05 < 2016-01-05", "甲 2016-01-05 < 2021-01-05..2021-01-05 < ?"],
    ),
    "acting is kept apart, and ends when a tenure begins": (
        ["甲 2020-01-05", "乙/acting 2020-09-01", "乙 entered 2021-01-05"],
        [
            "甲 ? < 2020-01-05..2020-01-05 < 2021-01-05",
            "乙/acting 2020-01-05 < 2020-09-01..2020-09-01 < 2021-01-05",
            "乙 2021-01-05 < 2021-01-05..2021-01-05 < ?",
        ],
    ),
    "who is away while another acts still holds": (
        ["甲 2020-01-05", "乙/acting 2020-09-01", "甲 left 2021-01-05"],
        ["甲 ? < 2020-01-05..2021-01-05 < 2021-01-05", "乙/acting 2020-01-05 < 2020-09-01..2020-09-01 < ?"],
    ),
    "acting ends on the day of an election": (
        ["乙/acting 2021-01-05", "乙 entered 2021-01-05"],
        ["乙 2021-01-05 < 2021-01-05..2021-01-05 < ?", "乙/acting ? < 2021-01-05..2021-01-05 < 2021-01-05"],
    ),
    "nobody acts while a holder is seen in office": (
        ["乙/acting 2020-01-05", "甲 2020-06-01", "乙/acting 2020-09-01"],
        [
            "乙/acting ? < 2020-01-05..2020-01-05 < 2020-06-01",
            "甲 ? < 2020-06-01..2020-06-01 < ?",
            "乙/acting 2020-06-01 < 2020-09-01..2020-09-01 < ?",
        ],
    ),
    "who acts bounds who acts": (
        ["甲/acting 2020-01-05", "乙/acting 2020-09-01"],
        ["甲/acting ? < 2020-01-05..2020-01-05 < 2020-09-01", "乙/acting 2020-01-05 < 2020-09-01..2020-09-01 < ?"],
    ),
    "news told twice is told once": (
        ["甲 left 2021-01-05~2021-01-06", "甲 left 2021-01-05~2021-01-06", "乙 entered 2021-01-05~2021-01-06"],
        ["甲 ? < 2021-01-05..2021-01-05 < 2021-01-06", "乙 2021-01-05 < 2021-01-06..2021-01-06 < ?"],
    ),
    "a designate fills no seat": (
        ["甲 2020-01-05", "乙/designate 2020-06-01", "甲 2020-09-01"],
        ["甲 ? < 2020-01-05..2020-09-01 < ?", "乙/designate ? < 2020-06-01..2020-06-01 < ?"],
    ),
    "a former holder has left": (
        ["甲 2020-01-05", "甲/former 2021-06-01"],
        ["甲 ? < 2020-01-05..2020-01-05 < 2021-06-01", "甲/former ? < 2021-06-01..2021-06-01 < ?"],
    ),
    "and an earlier successor says more": (
        ["甲 2020-01-05", "乙 2021-01-05", "甲/former 2021-06-01"],
        [
            "甲 ? < 2020-01-05..2020-01-05 < 2021-01-05",
            "乙 2020-01-05 < 2021-01-05..2021-01-05 < ?",
            "甲/former ? < 2021-06-01..2021-06-01 < ?",
        ],
    ),
    "a month is a day somewhere in it": (
        ["甲 1990-08-XX", "乙 1991"],
        ["甲 ? < 1990-08-XX..1990-08-XX < 1991", "乙 1990-08-XX < 1991..1991 < ?"],
    ),
    "a day without a year dates nothing": (["甲 ?"], ["甲 ? < ?..? < ?"]),
    "nor does it count beside days that do": (["甲 ?", "甲 2020-01-05"], ["甲 ? < 2020-01-05..2020-01-05 < ?"]),
    "two in one seat on one day bound nobody": (
        ["甲 2020-01-05", "乙 2020-01-05", "甲 2021-01-05"],
        ["乙 ? < 2020-01-05..2020-01-05 < ?", "甲 ? < 2020-01-05..2021-01-05 < ?"],
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_single_seat(case: str) -> None:
    lines, expected = CASES[case]
    assert [told(row) for row in tenures([sighting(line) for line in lines], SINGLE)] == expected


def test_several_seats_bound_nobody_but_by_elections() -> None:
    lines = ["甲 2020-01-05", "乙 2021-01-05", "甲 2022-01-05", "乙 left 2023-01-05"]
    rows = tenures([sighting(line, "副镇长") for line in lines], SINGLE)
    assert [told(row) for row in rows] == [
        "甲 ? < 2020-01-05..2022-01-05 < ?",
        "乙 ? < 2021-01-05..2023-01-05 < 2023-01-05",
    ]
    assert [(row["predecessor"], row["successor"]) for row in rows] == [(None, None), (None, None)]


def test_who_follows_whom_is_another_person() -> None:
    lines = ["甲 2020-01-05", "乙/acting 2020-09-01", "乙 2021-01-05", "丙 2022-01-05"]
    rows = tenures([sighting(line) for line in lines], SINGLE)
    assert [(row["predecessor"], row["name"], row["successor"]) for row in rows] == [
        (None, "甲", "乙"),
        ("甲", "乙", None),
        ("甲", "乙", "丙"),
        ("乙", "丙", None),
    ]


def test_offices_are_told_apart() -> None:
    other = {**sighting("乙 2021-01-05"), "organisation": "北岭乡人民政府", "place": "北岭乡"}
    nameless = [{**sighting(line), "organisation": None, "place": None} for line in ("甲 2020-01-05", "乙 2021-01-05")]
    nameless[1]["session_place"] = "北岭乡"
    rows = tenures([sighting("甲 2020-01-05"), other, *nameless], SINGLE)
    assert {(row["begins_after"], row["ends_before"]) for row in rows} == {(None, None)}
    assert [row["place"] is None for row in rows] == [False, False, True, True]


def test_days_are_counted_once() -> None:
    (row,) = tenures([sighting("甲 2020-01-05"), sighting("甲 2020-01-05"), sighting("甲 2021-01-05")], SINGLE)
    assert (row["sightings"], row["sources"]) == (2, ["2020-01-05.txt:1:1", "2021-01-05.txt:1:1"])


@pytest.mark.parametrize(
    ("day", "certainty"),
    [
        ("2019-12-31", "unknown"),
        ("2020-01-05", "surely"),
        ("2020-06-01", "surely"),
        ("2021-01-05", "surely"),
        ("2021-06-01", "possibly"),
        ("2022-01-05", None),
        ("2023-01-05", None),
    ],
)
def test_on_a_day(day: str, certainty: str | None) -> None:
    rows = tenures([sighting(line) for line in ("甲 2020-01-05", "甲 2021-01-05", "乙 2022-01-05")], SINGLE)
    assert held(rows[0], day) == certainty


def test_somebody_may_have_acted_since_the_holder_was_last_seen() -> None:
    rows = tenures([sighting(line) for line in ("甲 2020-01-05", "乙/acting 2020-09-01", "甲 left 2021-01-05")], SINGLE)
    acting = next(row for row in rows if row["status"])
    asked = ("2020-01-05", "2020-06-01", "2020-09-01", "2021-06-01")
    assert [held(acting, day) for day in asked] == [None, "possibly", "surely", "unknown"]


@pytest.mark.parametrize(
    ("line", "day", "certainty"),
    [
        ("甲 1990-08-XX", "1990-08-15", "possibly"),
        ("甲 1990-08-XX", "1990-09-01", "unknown"),
        ("甲 ?", "1990-08-15", "unknown"),
        ("甲/former 2020-01-05", "2020-01-05", None),
        ("甲 entered 2020-01-05", "2020-01-04", None),
        ("甲 entered 2020-01-05", "2020-01-05", "surely"),
        ("甲 entered 2020-01-05~2020-01-07", "2020-01-06", "possibly"),
        ("甲 left 2020-01-05~2020-01-07", "2020-01-06", "possibly"),
        ("甲 left 2020-01-05", "2020-01-06", None),
    ],
)
def test_on_a_day_with_one_sighting(line: str, day: str, certainty: str | None) -> None:
    (row,) = tenures([sighting(line)], SINGLE)
    assert held(row, day) == certainty


days = st.dates(max_value=date(2100, 1, 1)).map(str)
lines = st.lists(
    st.builds(
        lambda name, event, day, length: sighting(f"{name} {event} {day}~{day + timedelta(length)}"),
        st.sampled_from(["甲", "乙", "丙", "甲/acting", "乙/former"]),
        st.sampled_from(["seen", "entered", "left"]),
        st.dates(date(2000, 1, 1), date(2000, 1, 20)),
        st.integers(0, 2),
    ),
    max_size=12,
)


@settings(deadline=None)
@given(lines, days, st.randoms())
def test_tenures_of_any_sightings(sightings: list[Row], day: str, random: Random) -> None:
    rows = tenures(sightings, SINGLE)
    random.shuffle(sightings)
    assert list(map(told, tenures(sightings, SINGLE))) == list(map(told, rows))
    assert all((row["begins_after"] or "") <= row["first_seen"] <= row["last_seen"] for row in rows)
    assert all(row["last_seen"] <= (row["ends_before"] or "9999") for row in rows)
    assert {source for row in rows for source in row["sources"]} == {one["source"] for one in sightings}
    assert {held(row, day) for row in rows} <= {*CERTAINTY, None}
