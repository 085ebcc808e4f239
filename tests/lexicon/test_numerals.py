"""Numbers as papers print them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xjcli.lexicon import numerals

SPELT = "零一二三四五六七八九"


def spell(number: int) -> str:
    """Spell a number below 10,000 the way papers do."""
    if number < 10:
        return SPELT[number]
    words, zero = "", False
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // unit % 10
        if digit:
            words += ("零" if zero else "") + SPELT[digit] + name
            zero = False
        elif words:
            zero = True
    return words.removeprefix("一") if words.startswith("一十") else words


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("首", 1),
        ("7", 7),
        ("08", 8),
        ("120", 120),
        ("两", 2),
        ("十", 10),
        ("十二", 12),
        ("二十", 20),
        ("廿", 20),
        ("廿三", 23),
        ("卅一", 31),
        ("一百", 100),
        ("百", 100),
        ("一百零三", 103),
        ("一百二十", 120),
        ("三千四百五十六", 3456),
        ("二〇二五", 2025),
        ("二○二五", 2025),
        ("一九八七", 1987),
    ],
)
def test_value(words: str, number: int):
    assert numerals.value(words) == number


@pytest.mark.parametrize("words", ["", "届", "二十届", "第二", "1.5", "１２", "abc"])
def test_what_is_no_number_has_no_value(words: str):
    assert numerals.value(words) is None


@given(st.integers(min_value=1, max_value=9999))
def test_a_spelt_number_is_read_back(number: int):
    assert numerals.value(spell(number)) == number


@given(st.text(alphabet="0123456789零〇○一二两三四五六七八九十百千万廿卅", min_size=1, max_size=8))
def test_any_run_of_numerals_is_one_number_or_none(words: str):
    assert re.fullmatch(numerals.NUMERAL, words)
    result = numerals.value(words)
    assert result is None or result >= 0


@given(st.integers(1, 9999))
def test_what_is_spelt_is_read_again(number: int) -> None:
    assert numerals.spelled(number) == spell(number)
    assert numerals.value(numerals.spelled(number)) == number
