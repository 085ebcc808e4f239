"""No wording of the lexicon makes a pattern run away: what it nearly fits, over and over, is read in good time.

The script `benchmarks/reliability/patterns.py` does the same with a megabyte of each.
"""

from __future__ import annotations

import time
from collections import defaultdict

import pytest

from tests.reliability.patterns import page, units
from xjcli.errors import InputError
from xjcli.pipeline import process

LENGTH = 1_200
EVERY = 4
"""The script takes all pieces; here one of so many."""
PATIENCE = 2.0
"""Seconds of CPU for so many bytes: a thousand times what they take, and nothing to one that backtracks for ever."""

BY_SUBJECT: dict[str, list[str]] = defaultdict(list)
for place, piece in units().items():
    BY_SUBJECT[place.split("/")[0]].append(piece)


@pytest.mark.parametrize("subject", BY_SUBJECT)
def test_no_pattern_runs_away(subject: str) -> None:
    for piece in BY_SUBJECT[subject][::EVERY]:
        start = time.process_time()
        try:
            process(page(piece, LENGTH), "page.txt")
        except InputError:
            continue
        assert time.process_time() - start < PATIENCE, piece


@pytest.mark.parametrize("piece", ["9" * 60 + "名代表报告", "一" * 60 + "报告", "（" * 60, "、" * 60, "张三、" * 40])
def test_runs_of_one_sign_do_not_run_away(piece: str) -> None:
    start = time.process_time()
    process(page(f"会议听取了{piece}，", LENGTH), "page.txt")
    assert time.process_time() - start < PATIENCE


def test_pieces_come_from_every_table_of_wordings() -> None:
    assert {"bodies", "dates", "delegates", "reports", "resolutions", "furniture"} <= set(BY_SUBJECT)
    assert sum(map(len, BY_SUBJECT.values())) > 500
