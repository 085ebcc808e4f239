"""Partial dates and their bounds."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xjcli.store.dates import bounds

if TYPE_CHECKING:
    from datetime import date


@pytest.mark.parametrize(
    ("edtf", "low", "high"),
    [
        ("2025-12-29", "2025-12-29", "2025-12-29"),
        ("1990-08-XX", "1990-08-01", "1990-08-31"),
        ("1990-08", "1990-08-01", "1990-08-31"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2021-12", "2021-12-01", "2021-12-31"),
        ("1990", "1990-01-01", "1990-12-31"),
        ("1990-XX-XX", "1990-01-01", "1990-12-31"),
        ("2021-02-30", "2021-02-01", "2021-02-28"),
        ("2021-13-01", "2021-01-01", "2021-12-31"),
        ("XXXX-12-14", None, None),
        ("", None, None),
        (None, None, None),
    ],
)
def test_bounds(edtf: str | None, low: str | None, high: str | None) -> None:
    assert bounds(edtf) == (low, high)


@given(st.dates())
def test_a_whole_date_is_its_own_bounds(day: date) -> None:
    if day.year < 9999:
        assert bounds(day.isoformat()) == (day.isoformat(), day.isoformat())


@given(st.text())
def test_no_text_raises(text: str) -> None:
    low, high = bounds(text)
    assert (low is None) == (high is None)
