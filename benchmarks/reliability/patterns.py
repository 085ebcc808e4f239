"""Time inputs built against every wording of the lexicon: `python -m benchmarks.reliability.patterns`.

    python -m benchmarks.reliability.patterns [--bytes 1000000] [--most 2.0] [--only SUBJECT]

Prints the slowest and every one above the limit; exit code 1 if there is any. CPU time is measured, so that other
programs on the machine do not count.
"""

from __future__ import annotations

import argparse
import sys
import time

from tests.reliability.patterns import page, units
from xjcli.errors import InputError
from xjcli.pipeline import process


def main() -> int:
    """Time every input and print the slowest."""
    parser = argparse.ArgumentParser(description="Time inputs built against every wording of the lexicon.")
    parser.add_argument("--bytes", type=int, default=1_000_000)
    parser.add_argument("--most", type=float, default=2.0, help="seconds for a megabyte")
    parser.add_argument("--only", default="", help="wordings whose place begins so")
    options = parser.parse_args()
    process(page("会", 10_000), "warm.txt")
    chosen = {place: unit for place, unit in units().items() if place.startswith(options.only)}
    times: list[tuple[float, str, str]] = []
    for place, unit in chosen.items():
        start = time.process_time()
        try:
            process(page(unit, options.bytes), place)
        except InputError:
            continue
        times.append(((time.process_time() - start) * 1_000_000 / options.bytes, place, unit))
        if times[-1][0] > options.most:
            print(f"{times[-1][0]:8.2f} s/MB  {place}  {unit}", flush=True)
    times.sort(reverse=True)
    slow = [entry for entry in times if entry[0] > options.most]
    print(f"{len(times)} inputs of {options.bytes:,} bytes, {len(slow)} above {options.most} s/MB; the slowest:")
    for seconds, place, unit in times[:10]:
        print(f"{seconds:8.2f} s/MB  {place}  {unit}")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main())
