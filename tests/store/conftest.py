"""What the tests of the store share: an empty database, and a way to see all that is in one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from xjcli import store

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterator
    from pathlib import Path


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "records.db"


@pytest.fixture
def database(path: Path) -> Iterator[sqlite3.Connection]:
    connection = store.open_for_writing(path)
    yield connection
    connection.close()


@pytest.fixture
def dump(database: sqlite3.Connection) -> Callable[[], list[str]]:
    """Give all tables and rows as SQL."""
    return lambda: list(database.iterdump())
