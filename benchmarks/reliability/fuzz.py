"""Read spoilt pages by the hundred thousand: `python -m benchmarks.reliability.fuzz`.

    python -m benchmarks.reliability.fuzz [--inputs 100000] [--seed 1] [--processes 2] [FOLDER…]

The pages are those of `data/gold`, `data/issues` and of the folders named. Every input must be read or refused with a
sentence, at no more than two seconds a megabyte (at least half a second is given), and every span must lie in its
text. Prints the counts; exit code 1 and the input's number if anything else happens.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from random import Random

from tests.reliability.hostile import mutated
from xjcli.errors import InputError
from xjcli.pipeline import process

DATA = Path(__file__).parents[2] / "data"
STEP = 500


def pages(folders: list[Path]) -> list[str]:
    """Load the pages to spoil."""
    files = sorted(file for folder in folders for file in folder.glob("*.txt"))
    return [file.read_bytes().decode("utf-8", "replace") for file in files]


def trial(first: int, seed: int, folders: list[Path]) -> tuple[Counter[str], list[str]]:
    """Try inputs number `first` to `first + STEP`; give what became of them, and what should not have."""
    known = pages(folders)
    process(known[0].encode(), "warm.txt")
    counts: Counter[str] = Counter()
    wrong: list[str] = []
    for number in range(first, first + STEP):
        data = mutated(known, Random(seed * 10**9 + number))
        start = time.process_time()
        try:
            record = process(data, "page.txt")
            counts["read"] += 1
            counts["sessions"] += sum(len(article.accounts) for article in record.articles)
        except InputError:
            counts["refused"] += 1
        except Exception as error:
            wrong.append(f"input {number}: {type(error).__name__}: {error}")
        seconds = time.process_time() - start
        if seconds > max(0.5, 2 * len(data) / 1_000_000):
            wrong.append(f"input {number}: {seconds:.2f} s for {len(data)} bytes")
    return counts, wrong


def main() -> int:
    """Run the trials and print the counts."""
    parser = argparse.ArgumentParser(description="Read spoilt pages by the hundred thousand.")
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--inputs", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--processes", type=int, default=2)
    options = parser.parse_args()
    folders = [DATA / "gold", DATA / "issues", *options.folders]
    counts: Counter[str] = Counter()
    wrong: list[str] = []
    starts = range(0, options.inputs, STEP)
    with ProcessPoolExecutor(options.processes) as pool:
        for some, others in pool.map(trial, starts, [options.seed] * len(starts), [folders] * len(starts)):
            counts += some
            wrong += others
            for line in others:
                print(line, flush=True)
    print(
        f"{len(starts) * STEP:,} inputs: {counts['read']:,} read with {counts['sessions']:,} accounts of sessions, "
        f"{counts['refused']:,} refused with a sentence, {len(wrong)} wrong"
    )
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
