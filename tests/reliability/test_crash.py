"""A killed run leaves whole documents, and the next one finishes the work; the script of the same name tries more."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.reliability.crash import Trial, is_opened, is_stored, is_written, kill_and_repeat, prepare

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ISSUES = 120
"""So many are stored in two pieces."""


@pytest.fixture(scope="module")
def trial(tmp_path_factory: pytest.TempPathFactory) -> Trial:
    return prepare(tmp_path_factory.mktemp("crash"), ISSUES)


@pytest.mark.parametrize(
    ("has_come", "stored"),
    [(is_opened, {1}), (is_written, {1, 77}), (is_stored, {77})],
    ids=["while it reads", "while it writes", "when some is stored"],
)
def test_a_killed_run_leaves_whole_documents(
    trial: Trial, tmp_path: Path, has_come: Callable[[Path], bool], stored: set[int]
) -> None:
    assert len(trial.undisturbed["correction"]) == 1
    assert kill_and_repeat(trial, tmp_path / "trial", has_come) in stored
