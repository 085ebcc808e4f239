"""Long pages full of one thing are read in good time.

The script `benchmarks/reliability/shapes.py` reads a megabyte of each.
"""

from __future__ import annotations

import time
from contextlib import suppress

import pytest

from tests.reliability.shapes import PIECES, shaped
from xjcli.errors import InputError
from xjcli.pipeline import process

LENGTH = 30_000
PATIENCE = 1.0
"""Seconds of CPU: some twenty times what they take; what goes with the square of the length took more."""


@pytest.mark.parametrize("shape", PIECES)
def test_a_page_full_of_one_thing_is_read_in_good_time(shape: str) -> None:
    process(shaped("articles", 4_000), "warm.txt")
    start = time.process_time()
    with suppress(InputError):
        process(shaped(shape, LENGTH), "page.txt")
    assert time.process_time() - start < PATIENCE


def test_a_shape_is_as_long_as_asked_for_and_the_same_each_time() -> None:
    page = shaped("sessions told", LENGTH)
    assert LENGTH <= len(page) < LENGTH + 1_000
    assert page == shaped("sessions told", LENGTH)
    assert len(process(page, "page.txt").articles[0].accounts) > 50
