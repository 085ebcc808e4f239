"""Sets of words find what an alternation of them finds: the first, then the longest, none overlapping."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from xjcli.lexicon import templates
from xjcli.lexicon.words import Words

WORDS = st.lists(st.text("甲乙丙\n", min_size=1, max_size=3), min_size=1, unique=True)


@settings(deadline=None)
@given(WORDS, st.text("甲乙丙丁\n"), st.integers(0, 4), st.integers(0, 12))
def test_finds_what_an_alternation_finds(words: list[str], text: str, start: int, end: int) -> None:
    expected = [(m.start(), m.group()) for m in re.compile(templates.alternation(words)).finditer(text, start, end)]
    assert list(Words(words).find(text, start, end)) == expected


@settings(deadline=None)
@given(WORDS, st.text("甲乙丙丁\n"))
def test_finds_the_longest_word_at_each_place(words: list[str], text: str) -> None:
    standing = [[word for word in words if text.startswith(word, index)] for index in range(len(text))]
    assert Words(words).everywhere(text) == [max(here, key=len) for here in standing if here]


@pytest.mark.parametrize(("index", "stands"), [(0, True), (2, True), (1, False), (4, False), (9, False)])
def test_tells_whether_a_word_begins_at_a_place(index: int, stands: bool) -> None:
    words = Words(["主任", "委员", "主任委员"])
    assert words.stand_at("主任委员王", index) == stands
    assert "主任委员" in words
    assert "任委" not in words
