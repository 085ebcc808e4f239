"""Days as Chinese print has them, and how long something lasted."""

from __future__ import annotations

import pytest

from xjcli.render.chinese import days
from xjcli.render.lengths import length


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        ("2024-01-11", "2024-01-11", "2024年1月11日"),
        ("2024-01-11", None, "2024年1月11日"),
        ("2024-01-11", "2024-01-12", "2024年1月11日至12日"),
        ("2024-01-30", "2024-02-02", "2024年1月30日至2月2日"),
        ("2024-12-30", "2025-01-02", "2024年12月30日至2025年1月2日"),
        ("XXXX-12-14", "XXXX-12-15", "12月14日至15日"),
        ("1990-08-XX", None, "1990年8月"),
        ("1990", None, "1990年"),
        (None, None, ""),
    ],
)
def test_days(start: str | None, end: str | None, words: str) -> None:
    assert days(start, end) == words


def test_days_below_their_year() -> None:
    assert days("2024-01-11", "2024-01-12", with_year=False) == "1月11日至12日"
    assert days("2024-12-30", "2025-01-02", with_year=False) == "12月30日至2025年1月2日"


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("2020-01-09", "2024-01-11", "4 years"),
        ("2020-01-09", "2021-12-17", "1 year 11 months"),
        ("2024-01-31", "2024-03-01", "1 month 1 day"),
        ("2024-01-11", "2024-01-12", "1 day"),
        ("2024-01-11", "2024-01-11", ""),
        ("2024-01", "2024-03", ""),
        (None, None, ""),
    ],
)
def test_lengths(first: str | None, last: str | None, words: str) -> None:
    assert length(first, last) == words
