"""The template language, and alternations as tries."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xjcli.lexicon.templates import alternation, chinese_but, edges, needed, pattern

WORDS = st.text(alphabet="镇区人大代表团.+*([", min_size=1, max_size=5)


@pytest.mark.parametrize(
    ("template", "said", "unsaid"),
    [
        ("会议", ["会议"], ["会", "会议室"]),
        ("[全体]会议", ["会议", "全体会议"], ["全体"]),
        ("(会议|大会)", ["会议", "大会"], ["会"]),
        ("[第]{number}次[全体](会议|大会)", ["第3次会议", "3次全体大会"], ["第次会议", "三次会议"]),
        ("[应邀|受邀]列席", ["列席", "应邀列席", "受邀列席"], ["应邀"]),
        ("共[计[为]]{number}人", ["共3人", "共计3人", "共计为3人"], ["共为3人"]),
        ("a.b", ["a.b"], ["axb"]),
    ],
)
def test_a_template_says_what_it_spells(template: str, said: list[str], unsaid: list[str]):
    form = re.compile(pattern(template, {"number": "[0-9]+"}))
    assert all(form.fullmatch(text) for text in said)
    assert not any(form.fullmatch(text) for text in unsaid)


@pytest.mark.parametrize("template", ["{nobody}会议", "{number", "会议}"])
def test_a_template_that_cannot_be_read_is_refused(template: str):
    with pytest.raises(ValueError, match="template"):
        pattern(template, {"number": "[0-9]+"})


@given(st.lists(WORDS, min_size=1, max_size=8))
def test_an_alternation_matches_its_words_and_no_others(words: list[str]):
    form = re.compile(alternation(words))
    assert all(form.fullmatch(word) for word in words)
    assert not form.fullmatch("".join(words) + "会")


@given(st.lists(WORDS, min_size=1, max_size=8), st.text(alphabet="镇区人大代表团", max_size=4))
def test_an_alternation_takes_the_longest_word(words: list[str], tail: str):
    text = words[0] + tail
    longest = max((word for word in words if text.startswith(word)), key=len)
    found = re.match(alternation(words), text)
    assert found is not None
    assert found[0] == longest


def test_an_alternation_of_nothing_matches_nothing_but_the_empty_text():
    assert re.fullmatch(alternation([]), "") is not None


@pytest.mark.parametrize(
    ("template", "first", "last"),
    [
        ("会议", {"会议"}, {"会议"}),
        ("[全体]会议", {"全体", "会议"}, {"会议"}),
        ("(会议|大会)[上]", {"会议", "大会"}, {"上", "会议", "大会"}),
        ("{hall}召开", {"会议", "大会"}, {"召开"}),
        ("{around}召开{around}", {"召开"}, {"召开"}),
        ("{number}次", None, {"次"}),
        ("[第][{number}]", None, None),
        ("(在[本次|此次]{hall}|召开)", {"在", "召开"}, {"会议", "大会", "召开"}),
    ],
)
def test_the_words_at_the_edges_of_a_template(template: str, first: set[str] | None, last: set[str] | None):
    words = {"hall": ["会议", "大会"], "around": []}
    assert edges(template, words) == first
    assert edges(template, words, last=True) == last


@pytest.mark.parametrize(
    ("template", "sets"),
    [
        ("[全体]会议", [{"会议"}]),
        ("{number}次[全体](会议|大会)", [{"1", "2"}, {"次"}, {"会议", "大会"}]),
        ("(听取{gap}报告|审议)", [{"听取", "审议"}]),
        ("(听取|{gap})", []),
    ],
)
def test_what_a_template_needs(template: str, sets: list[set[str]]):
    assert needed(template, {"number": ["1", "2"]}) == sets


PROBES = "a，\u4dff一丁丂七幵并幷眀着睁龥\u9ffe\u9fff\ua000"


@given(st.sets(st.sampled_from(PROBES)))
def test_a_class_of_all_chinese_characters_but_some(but: set[str]):
    allowed = re.compile(f"[{chinese_but(but)}]")
    assert {c for c in PROBES if allowed.match(c)} == {c for c in PROBES if "\u4e00" <= c <= "\u9fff"} - but
