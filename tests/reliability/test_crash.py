"""A killed run leaves whole documents, and the next one finishes the work; the script of the same name tries more."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

from tests.reliability.crash import kill_and_repeat, prepare

if TYPE_CHECKING:
    from pathlib import Path


def test_a_killed_run_leaves_whole_documents(tmp_path: Path) -> None:
    trial = prepare(tmp_path, 160)
    assert len(trial.undisturbed["correction"]) == 1
    stored = {kill_and_repeat(trial, tmp_path / f"trial-{number}", Random(number)) for number in (1, 3)}
    assert stored <= set(range(1, 161))
