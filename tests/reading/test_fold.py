"""Folding: one form for each character, and nothing moves."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xjcli.reading.fold import PUNCTUATION, fold, write


@pytest.mark.parametrize(
    ("source", "folded"),
    [
        ("１２月１５日—１６日", "12月15日-16日"),
        ("12月15日～16日、26日~27日、3日－4日", "12月15日-16日、26日-27日、3日-4日"),
        ("3月2日,大会开幕;代表(80名)到会.", "3月2日，大会开幕；代表（80名）到会."),
        ("1,200人，12,13日，9:30，９：３０，议程:一", "1,200人，12，13日，9:30，9:30，议程：一"),
        ("比上年增长3.5%", "比上年增长3.5%"),
        ("阿不都•热合曼、迪丽‧古丽、买买提・江", "阿不都·热合曼、迪丽·古丽、买买提·江"),
        ("「同心」『同德』〈決議〉【记者】", "“同心”‘同德’《决议》（记者）"),
        ('作"同心同德"的报告,"好"', "作“同心同德”的报告，“好”"),
        ("厚橋鎮第七屆人民代表大會應到代表", "厚桥镇第七届人民代表大会应到代表"),
        ("⼈⺠代表⼤会", "人民代表大会"),
        ("Ａ座，ｂ区", "A座，b区"),
        ("二O一三年、二ＯＯ九年、一九八0年，OK厅", "二〇一三年、二〇〇九年、一九八〇年，OK厅"),
        ("二四一○农场，○一、○", "二四一〇农场，○一、○"),
    ],
)
def test_one_form_for_each_character(source: str, folded: str) -> None:
    assert fold(source) == folded


def test_only_figures_and_letters_change_in_what_facts_say() -> None:
    assert write("厚橋鎮（１２名），Ａ座：") == "厚橋鎮（12名），A座："


@given(st.text())
def test_folding_keeps_every_place(source: str) -> None:
    assert len(fold(source)) == len(write(source)) == len(source)


SIGNS = [sign for signs, _ in PUNCTUATION for sign in signs] + [chr(code) for code in range(0xFF01, 0xFF5F)]


@given(st.text(alphabet=st.sampled_from([*SIGNS, *"12一人，。"])))
def test_folding_twice_is_folding_once(source: str) -> None:
    assert fold(fold(source)) == fold(source)
