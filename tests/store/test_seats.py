"""The table of seats: its examples and counter-examples."""

from __future__ import annotations

import pytest

from xjcli.lexicon.tables import Entry, entries

ENTRIES = entries("seats")
POSTS = {post for entry in ENTRIES for post in entry.wordings}


def post_of(title: str) -> str | None:
    """Give the longest post of the table that a title ends with, unless the post is only the end of a deputy's."""
    posts = [post for post in POSTS if title.endswith(post)]
    longest = max(posts, key=len, default="")
    return longest if longest and not title.removesuffix(longest).endswith(("副", "专职副", "常务副")) else None


@pytest.mark.parametrize("entry", ENTRIES, ids=lambda entry: entry.name)
def test_examples(entry: Entry) -> None:
    assert entry.attributes["seats"] >= 1
    assert entry.examples
    assert entry.counter_examples
    assert [post_of(title) in entry.wordings for title in entry.examples] == [True] * len(entry.examples)
    assert [post_of(title) for title in entry.counter_examples] == [None] * len(entry.counter_examples)


def test_no_post_stands_twice() -> None:
    assert len(POSTS) == sum(len(entry.wordings) for entry in ENTRIES)
