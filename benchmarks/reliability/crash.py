"""Kill `ingest` at random moments and compare with an undisturbed run: `python -m benchmarks.reliability.crash`.

    python -m benchmarks.reliability.crash [--issues 500] [--kills 50] [--seed 1]

After each kill the database must pass SQLite's checks and hold whole documents only; after the next run it must equal
one that was never disturbed, row for row, with the correction that was made before.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from pathlib import Path
from random import Random

from tests.reliability.crash import any_moment, kill_and_repeat, prepare


def main() -> None:
    """Run the trials and print what came of them; an AssertionError says what was broken."""
    parser = argparse.ArgumentParser(description="Kill ingest at random moments.")
    parser.add_argument("--issues", type=int, default=500)
    parser.add_argument("--kills", type=int, default=50)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    chance = Random(options.seed)
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        trial = prepare(place, options.issues)
        print(f"{options.issues} issues undisturbed: {trial.seconds:.1f} s", flush=True)
        stored = []
        for number in range(options.kills):
            at_kill = kill_and_repeat(trial, place / f"trial-{number}", any_moment(trial, chance))
            if at_kill is not None:
                stored.append(at_kill)
            words = "ended before" if at_kill is None else f"{at_kill} documents, whole"
            print(f"kill {number + 1}: {words}; after the next run all is equal", flush=True)
    print(
        f"{len(stored)} kills, documents stored at the kill: {min(stored)} to {max(stored)}, "
        f"median {statistics.median(stored):.0f}; nothing lost, nothing broken"
    )


if __name__ == "__main__":
    main()
