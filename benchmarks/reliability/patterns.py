"""Time inputs built against every wording of the lexicon: `python -m benchmarks.reliability.patterns`.

    python -m benchmarks.reliability.patterns [--bytes 64000] [--only SUBJECT] [--every 1]

Each wording and each half of it is repeated without a full stop, to a quarter of the length and to the whole: reading
that takes four times as long is as it should be, sixteen times as long goes with the square of the length, and what
backtracks for ever does not end. Prints the slowest and all that grow faster than in proportion; exit code 1 if there
is any. Processor time is measured, so that other programs on the machine count for little.
"""

from __future__ import annotations

import argparse
import sys
import time

from tests.reliability.patterns import page, units
from xjcli.errors import InputError
from xjcli.pipeline import process

MOST = 8.0
"""How many times as long four times the length may take: half way between its proportion and its square."""
SHORT = 0.1
"""Seconds below which nothing is said of growth: they are measured too roughly."""


def main() -> int:
    """Time every input and print the slowest."""
    parser = argparse.ArgumentParser(description="Time inputs built against every wording of the lexicon.")
    parser.add_argument("--bytes", type=int, default=64_000)
    parser.add_argument("--only", default="", help="wordings whose place begins so")
    parser.add_argument("--every", type=int, default=1, help="try one of so many")
    options = parser.parse_args()
    process(page("会", 10_000), "warm.txt")
    chosen = [(place, unit) for place, unit in units().items() if place.startswith(options.only)][:: options.every]
    times: list[tuple[float, str, str]] = []
    growing = 0
    for place, unit in chosen:
        try:
            seconds = _seconds(unit, options.bytes)
            grown = seconds / _seconds(unit, options.bytes // 4) if seconds > SHORT else 0.0
        except InputError:
            continue
        times.append((seconds, place, unit))
        if grown > MOST:
            growing += 1
            print(f"{grown:8.1f} times as long for four times the length: {place}  {unit}", flush=True)
    times.sort(reverse=True)
    print(f"{len(times)} inputs of {options.bytes:,} bytes, {growing} that grow faster than their length; the slowest:")
    for seconds, place, unit in times[:10]:
        print(f"{seconds * 1_000_000 / options.bytes:8.2f} s/MB  {place}  {unit}")
    return 1 if growing else 0


def _seconds(unit: str, length: int) -> float:
    start = time.process_time()
    process(page(unit, length), "page.txt")
    return time.process_time() - start


if __name__ == "__main__":
    sys.exit(main())
