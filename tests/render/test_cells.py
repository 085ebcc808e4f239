"""Values as text, and the axis of years."""

import pytest

from xjcli.render.axis import Axis
from xjcli.render.cells import cell, period


@pytest.mark.parametrize(
    ("start", "end", "written"),
    [
        (None, None, ""),
        ("2025-12-29", None, "2025-12-29"),
        ("2025-12-29", "2025-12-29", "2025-12-29"),
        ("2025-12-29", "2025-12-30", "2025-12-29–30"),
        ("2025-11-29", "2025-12-02", "2025-11-29–12-02"),
        ("2024-12-30", "2025-01-02", "2024-12-30–2025-01-02"),
        ("XXXX-12-14", "XXXX-12-16", "XXXX-12-14–16"),
        ("2021", "2023-04-05", "2021–2023-04-05"),
    ],
)
def test_periods(start: str | None, end: str | None, written: str) -> None:
    assert period(start, end) == written


@pytest.mark.parametrize(
    ("value", "written"),
    [(None, ""), (0, "0"), (True, "yes"), (["甲", "乙"], "甲; 乙"), ([], ""), ({"a": "甲", "b": None, "c": 2}, "甲 2")],
)
def test_cells(value: object, written: str) -> None:
    assert cell(value) == written


@pytest.mark.parametrize(
    ("date", "column"),
    [
        ("2020-01-01", 0),
        ("2020-07-01", 5),
        ("2021-01-01", 10),
        ("2021-12-31", 19),
        ("2021", 10),
        ("XXXX-12-14", None),
        (None, None),
    ],
)
def test_a_day_has_its_column(date: str | None, column: int | None) -> None:
    assert Axis(2020, 2021, 20).column(date) == column


@pytest.mark.parametrize(
    ("axis", "labels"),
    [
        (Axis(2020, 2021, 20), "2020      2021"),
        (Axis(2020, 2025, 20), "2020  2022   2024"),
        (Axis(1950, 2025, 20), "1950 1970 1990 2010"),
    ],
)
def test_years_stand_where_there_is_room(axis: Axis, labels: str) -> None:
    assert axis.labels() == labels


def test_no_axis_without_a_year() -> None:
    assert Axis.over(["XXXX-12-14", None], 20) is None
