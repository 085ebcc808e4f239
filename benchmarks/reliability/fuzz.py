"""Read hostile pages by the hundred thousand: `python -m benchmarks.reliability.fuzz`.

    python -m benchmarks.reliability.fuzz [--spoilt 100000] [--drawn 20000] [--seed 1] [--processes 2] [FOLDER…]

`spoilt` are the pages of `data/gold`, `data/issues` and of the folders named, cut, doubled, crossed and broken;
`drawn` are strings of signs that Hypothesis draws. Every input must be read or refused with a sentence, at no more
than two seconds of processor time a megabyte (half a second is given to any); blocks must tile the text and every span
must lie in it. Prints the counts; exit code 1 and the input's number if anything else happens.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from random import Random

from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import seed as seeded

from tests.reliability.hostile import drawn, mutated
from tests.reliability.trying import tried

DATA = Path(__file__).parents[2] / "data"
STEP = 500
WARM = 1000.0
"""A pace for the first page, which waits for expressions to be compiled."""


def pages(folders: list[Path]) -> list[str]:
    """Load the pages to spoil."""
    files = sorted(file for folder in folders for file in folder.glob("*.txt"))
    return [file.read_bytes().decode("utf-8", "replace") for file in files]


def spoilt(first: int, last: int, seed: int, folders: list[Path]) -> tuple[Counter[str], list[str]]:
    """Try the spoilt pages from number `first` to `last`; give what became of them, and what should not have."""
    known = pages(folders)
    counts: Counter[str] = Counter()
    wrong: list[str] = []
    tried(known[0].encode(), WARM)
    for number in range(first, last):
        _count(mutated(known, Random(seed * 10**9 + number)), f"spoilt {number}", counts, wrong)
    return counts, wrong


def strings(inputs: int, seed: int, folders: list[Path]) -> tuple[Counter[str], list[str]]:
    """Try so many strings that Hypothesis draws."""
    counts: Counter[str] = Counter()
    wrong: list[str] = []
    tried(pages(folders)[0].encode(), WARM)
    checks = settings(max_examples=inputs, database=None, deadline=None, phases=[Phase.generate],
                      suppress_health_check=list(HealthCheck))  # fmt: skip

    @seeded(seed)
    @checks
    @given(drawn())
    def each(data: bytes) -> None:
        _count(data, f"drawn {data!r}", counts, wrong)

    each()
    return counts, wrong


def _count(data: bytes, name: str, counts: Counter[str], wrong: list[str]) -> None:
    outcome = tried(data)
    counts["inputs"] += 1
    counts["refused" if outcome.sessions is None else "read"] += 1
    counts["sessions"] += outcome.sessions or 0
    wrong += [f"{name}: {fault}" for fault in outcome.faults]


def main() -> int:
    """Run the trials and print the counts."""
    parser = argparse.ArgumentParser(description="Read hostile pages by the hundred thousand.")
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--spoilt", type=int, default=100_000)
    parser.add_argument("--drawn", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args()
    folders = [DATA / "gold", DATA / "issues", *options.folders]
    counts: Counter[str] = Counter()
    wrong: list[str] = []
    with ProcessPoolExecutor(options.processes) as pool:
        jobs = [pool.submit(strings, options.drawn, options.seed, folders)] if options.drawn else []
        for first in range(0, options.spoilt, STEP):
            last = min(first + STEP, options.spoilt)
            jobs.append(pool.submit(spoilt, first, last, options.seed, folders))
        for job in jobs:
            some, others = job.result()
            counts += some
            wrong += others
            for line in others:
                print(line, flush=True)
    print(
        f"{counts['inputs']:,} inputs: {counts['read']:,} read with {counts['sessions']:,} accounts of sessions, "
        f"{counts['refused']:,} refused with a sentence, {len(wrong)} faults"
    )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
