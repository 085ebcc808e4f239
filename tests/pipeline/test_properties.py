"""What holds for any article: how its page is laid out, what stands around it and what people are called is no matter.

Each property is tried with the annotated articles and the sample issues, and with choices drawn from seeds that stay
the same from run to run: what fails once fails again.
"""

from __future__ import annotations

from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.pipeline.articles import Source, articles, facts_of, issues, read, told
from tests.pipeline.changes import CHANGES, WORDS, changed
from tests.pipeline.renaming import renaming
from xjcli.errors import InputError
from xjcli.pipeline import process

SOURCES = articles() + issues()
UNDATED = [source for source in articles() if source.published is None]
STEADY = settings(derandomize=True, deadline=None, database=None)
"""The same examples in every run."""
SIGNS = [
    *"第届次会议镇长区委0123456789年月日至名代表、，。；：（）《》“”\n ",
    "\n\n",
    "人民代表大会",
    "第三次会议",
    "当选",
    "\x00",
    "\ud800",
]


def named(source: Source) -> str:
    return source.name


@pytest.mark.parametrize("kind", CHANGES)
@pytest.mark.parametrize("source", SOURCES, ids=named)
def test_the_layout_of_paragraphs_changes_no_fact(source: Source, kind: str) -> None:
    page = changed(source.text, kind, Random(f"{source.name}:{kind}:0"))
    assert told(facts_of(page, source.published)) == read(source)


def test_the_layout_is_changed_indeed() -> None:
    for kind in CHANGES:
        pages = [changed(source.text, kind, Random(f"{source.name}:{kind}:0")) for source in SOURCES]
        assert sum(page != source.text for page, source in zip(pages, SOURCES, strict=True)) > len(SOURCES) / 3, kind


@settings(STEADY, max_examples=120)
@given(st.sampled_from(UNDATED), st.sampled_from(UNDATED))
def test_two_articles_in_one_file_give_the_union(first: Source, second: Source) -> None:
    if first == second:
        return
    page = f"{_marked(first.text)}\n\n{_marked(second.text)}"
    assert told(facts_of(page)) == told(facts_of(_marked(first.text))) | told(facts_of(_marked(second.text)))


@settings(STEADY, max_examples=80)
@given(st.sampled_from(SOURCES), st.sampled_from(WORDS["unrelated"]), st.sampled_from(WORDS["unrelated"]))
def test_unrelated_articles_around_change_nothing(source: Source, above: dict[str, str], below: dict[str, str]) -> None:
    before, behind = (f"{article['headline']}\n\n{article['text']}" for article in (above, below))
    page = f"{before}\n\n{_marked(source.text)}\n\n{behind}\n"
    assert told(facts_of(page, source.published)) == told(facts_of(_marked(source.text), source.published))


@pytest.mark.parametrize("source", SOURCES, ids=named)
def test_other_names_change_nothing_but_names(source: Source) -> None:
    record = process(source.text.encode("utf-8"), "page.txt", source.published)
    facts = facts_of(source.text, source.published)
    names = renaming(source.text, record, facts, Random(source.name))
    assert told(facts_of(names.text(source.text), source.published)) == names.facts(facts)


@settings(STEADY, max_examples=300)
@given(st.lists(st.one_of(st.sampled_from(SIGNS), st.text(max_size=5)), max_size=60).map("".join))
def test_any_text_raises_nothing_but_a_refusal(words: str) -> None:
    try:
        record = process(f"东桥镇第五届人民代表大会第三次会议{words}".encode("utf-8", "replace"), "page.txt")
    except InputError:
        return
    assert record.articles


def _marked(text: str) -> str:
    """Give a text whose first line says that it is a headline."""
    text = text.strip().lstrip("\ufeff")
    return text if text.startswith("#") else f"# {text}"
