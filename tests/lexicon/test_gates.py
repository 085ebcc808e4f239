"""A gate stops what a text cannot hold, and never what it holds."""

from __future__ import annotations

import re

from hypothesis import given, settings
from hypothesis import strategies as st

from xjcli.lexicon.gates import PATIENCE, Form, Forms, Gate, indexes
from xjcli.lexicon.templates import needed, pattern

TEMPLATES = ("[全体]会议", "{number}次(会议|大会)", "第{number}(届|次)代表[大会]", "(开|闭)幕", "{any}")
SLOTS = {"number": "[0-9]+", "any": ".*"}
WORDS = {"number": "0123456789"}
TEXTS = st.text(alphabet="第全体会议大次届代表开闭幕1", max_size=12)


@settings(deadline=None)
@given(TEXTS)
def test_a_wording_that_fits_is_let_pass(text: str):
    passed = list(indexes(Gate(needed(template, WORDS) for template in TEMPLATES).passing(text)))
    assert passed == sorted(passed)
    for index, template in enumerate(TEMPLATES):
        if re.search(pattern(template, SLOTS), text):
            assert index in passed


def test_a_wording_whose_words_are_missing_is_stopped():
    forms = Forms((template, pattern(template, SLOTS), needed(template, WORDS)) for template in TEMPLATES)
    held = forms.within("第3次全体会议闭幕")
    assert [name for name, form in held if form.search("第3次全体会议闭幕")] == ["[全体]会议", "(开|闭)幕", "{any}"]
    assert [name for name, _ in forms.within("议会")] == ["{any}"]


def test_a_wording_is_compiled_in_the_end_whatever_is_asked():
    form = Form("meeting", "会议", [frozenset({"会议"})])
    assert [form.within("大会") for _ in range(PATIENCE)] == [None] * PATIENCE
    compiled = form.within("大会")
    assert compiled is not None
    assert compiled.search("大会") is None
    assert form.search("全体会议") is not None


def test_a_wording_asks_for_a_word_of_each_set_wherever_they_overlap():
    needs = [
        [frozenset({"代表大会"})],
        [frozenset({"大会", "会议"}), frozenset({"代表"})],
        [frozenset({"会\n", "代"})],
        [],
    ]
    gate = Gate(needs)
    assert list(indexes(gate.passing("代表大会"))) == [0, 1, 2, 3]
    assert list(indexes(gate.passing("大会\n"))) == [2, 3]
    assert list(indexes(gate.passing(""))) == [3]
