"""The search index: what it holds of an article, and how its pieces are put together.

Each commit adds a piece to the index, and every search asks all of them. SQLite puts some together as it writes; after
a run that brought much, all become one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from xjcli.store.connection import transaction
from xjcli.store.statements import named

if TYPE_CHECKING:
    import sqlite3

PAGES = 64
"""So many pages of the index are written at a time: some hundredths of a second, in which others wait."""

NOTHING_DONE = 2
"""A step that changes fewer rows than this has found nothing left to put together."""


def indexed(folded: str, beside: str) -> str:
    """Give what the search index holds of an article: its text, and what is set beside it."""
    return f"{folded}\n{beside}" if beside else folded


def spaced(text: str) -> str:
    """Set a text's characters apart, as the search index takes them."""
    return text.replace("", " ")[1:-1]


def merge(connection: sqlite3.Connection) -> None:
    """Put all pieces of the index together, step by step: between two steps others write, and a kill costs one step.

    Raises DatabaseError; what was stored is found all the same, however many pieces there are.
    """
    pages = -PAGES  # below zero: begin to put together all there are, and not only pieces of about one size
    changed = NOTHING_DONE
    while changed >= NOTHING_DONE:
        before = connection.total_changes
        with transaction(connection):
            connection.execute(named("write")["merge"], (pages,))
        changed = connection.total_changes - before
        pages = PAGES
