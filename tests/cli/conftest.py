"""A database with the sample issue, and a way to run command lines in the tests' own process."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from tests.cli.sample import record
from xjcli.cli.program import run
from xjcli.store import open_for_writing
from xjcli.store.writer import Writer

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@dataclass
class Result:
    """What a command line gave."""

    code: int
    out: str
    err: str


@pytest.fixture(scope="session")
def database(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make a database that holds the sample issue."""
    path = tmp_path_factory.mktemp("database") / "sample.db"
    connection = open_for_writing(path)
    with Writer(connection) as writer:
        writer.ingest(record(), "bailu-2024-01-19.txt")
    connection.close()
    return path


@pytest.fixture
def xjcli(database: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Give a function that runs a command line on the sample database."""
    monkeypatch.setenv("XJCLI_DB", str(database))
    monkeypatch.delenv("NO_COLOR", raising=False)

    def call(*arguments: str) -> Result:
        code = run(arguments)
        return Result(code, *capfd.readouterr())

    return call
