"""Reports: what is found in sentences of our own, and in the examples of the lexicon."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xjcli.extract.reports import ReportFinder
from xjcli.lexicon.tables import raw

FINDER = ReportFinder()


def read(text: str) -> list[tuple[str, str | None, str | None]]:
    """Give kind, title and the last characters of the giver's words, of each report that was found."""
    return [
        (
            str(mention.kind),
            text[mention.title[0] : mention.title[1]] if mention.title else None,
            text[max(0, mention.giver_end - 2) : mention.giver_end] if mention.giver_end is not None else None,
        )
        for mention in FINDER.find(text)
    ]


def lexicon_examples(name: str) -> list[tuple[str, str]]:
    tables = [entry for table in ("topic", "institution") for entry in raw("reports")[table]]
    return [
        (kind, text) for entry in tables for kind in entry.get("kinds", [entry["name"]]) for text in entry.get(name, ())
    ]


@pytest.mark.parametrize(("kind", "text"), lexicon_examples("examples"))
def test_example_of_the_lexicon_is_found(kind: str, text: str) -> None:
    assert kind in [found for found, _, _ in read(text)]


@pytest.mark.parametrize(("kind", "text"), lexicon_examples("counter_examples"))
def test_counter_example_of_the_lexicon_is_not_found(kind: str, text: str) -> None:
    assert kind not in [found for found, _, _ in read(text)]


@given(st.text(alphabet="听取审议通过作了的报告说明《》“”（），。；、和及关于政府代表向大会书面决议\n丁", max_size=60))
def test_any_text_is_read_and_ranges_lie_in_it(text: str) -> None:
    for mention in FINDER.find(text):
        assert 0 <= mention.start < mention.end <= len(text)
        assert mention.giver_end is None or mention.giver_end <= mention.end
    FINDER.doubts(text)
