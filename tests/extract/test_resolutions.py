"""Resolutions: what is found in sentences of our own, and in the examples of the lexicon."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xjcli.extract.resolutions import ResolutionFinder
from xjcli.lexicon.tables import entries

FINDER = ResolutionFinder()


def read(text: str) -> list[str]:
    """Give the names that were found, with the words that a list shares."""
    return [
        text[mention.start : mention.end] + "".join(text[start:end] for start, end in mention.shared)
        for mention in FINDER.find(text)
    ]


@pytest.mark.parametrize(
    ("rule", "text"), [(entry.name, text) for entry in entries("resolutions") for text in entry.examples]
)
def test_example_of_the_lexicon_is_found(rule: str, text: str) -> None:
    assert {mention.rule for mention in FINDER.find(text)} == {rule}


@pytest.mark.parametrize("text", [text for entry in entries("resolutions") for text in entry.counter_examples])
def test_counter_example_of_the_lexicon_is_not_found(text: str) -> None:
    assert read(text) == []


@given(st.text(alphabet="审议通过作出了的决议决定办法《》“”（），。；、和及关于报告两项各草案\n", max_size=60))
def test_any_text_is_read_and_ranges_lie_in_it(text: str) -> None:
    for mention in FINDER.find(text):
        assert 0 <= mention.start < mention.end <= len(text)
    FINDER.doubts(text)
