"""Time long pages full of one thing: `python -m benchmarks.reliability.shapes`.

    python -m benchmarks.reliability.shapes [--bytes 1000000] [--only SHAPE]

Each shape of `tests/reliability/shapes.py` is read at a tenth of the length, at three tenths and at the whole: where
seconds a megabyte stay the same, the time grows with the length alone. Processor time is measured, so that other
programs on the machine count for little. Prints each shape; exit code 1 if one takes more than two seconds a megabyte.
"""

from __future__ import annotations

import argparse
import sys
import time
from contextlib import suppress

from tests.reliability.shapes import PIECES, shaped
from xjcli.errors import InputError
from xjcli.pipeline import process

ALLOWED = 2.0
"""Seconds of processor time a megabyte."""
PARTS = (0.1, 0.3, 1.0)


def main() -> int:
    """Time every shape and print what a megabyte of it takes."""
    parser = argparse.ArgumentParser(description="Time long pages full of one thing.")
    parser.add_argument("--bytes", type=int, default=1_000_000)
    parser.add_argument("--only", default="", help="shapes whose name begins so")
    options = parser.parse_args()
    process(shaped("articles", 10_000), "warm.txt")
    slow = 0
    for shape in PIECES:
        if shape.startswith(options.only):
            paces = [_pace(shaped(shape, int(options.bytes * part))) for part in PARTS]
            slow += paces[-1] > ALLOWED
            print("  ".join(f"{pace:7.2f}" for pace in paces), f" s/MB  {shape}", flush=True)
    print(f"{slow} shapes take more than {ALLOWED} s a megabyte")
    return 1 if slow else 0


def _pace(page: bytes) -> float:
    """Give the seconds that a megabyte of a page takes, to be read or to be refused."""
    start = time.process_time()
    with suppress(InputError):
        process(page, "page.txt")
    return (time.process_time() - start) * 1_000_000 / len(page)


if __name__ == "__main__":
    sys.exit(main())
