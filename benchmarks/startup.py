"""How long the program takes to start and answer, beside sqlite-utils on the same file.

    python -m benchmarks.startup [TEXT...] [--rounds 15]

The texts (default: the sample issues) are ingested into a new database; then each command runs in turn. A table is
drawn as on a terminal of 100 columns. Prints processor milliseconds and the ratio to `sqlite-utils tables`.
"""

from __future__ import annotations

import argparse
import compileall
import sys
import tempfile
from pathlib import Path

from benchmarks.timing import program, programs

SAMPLES = Path(__file__).parents[1] / "data" / "issues"
PACKAGE = Path(__file__).parents[1] / "xjcli"
XJCLI = (sys.executable, "-m", "xjcli")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure how fast the program starts.")
    parser.add_argument("texts", nargs="*")
    parser.add_argument("--rounds", type=int, default=15)
    options = parser.parse_args()
    # an installed program has been compiled; a work tree in which Python may not write has not
    compileall.compile_dir(PACKAGE, quiet=1)
    with tempfile.TemporaryDirectory() as folder:
        database = str(Path(folder) / "start.db")
        texts = options.texts or [str(SAMPLES)]
        program([*XJCLI, "--db", database, "ingest", *texts])()
        taken = programs(commands(database, texts[0]), options.rounds)
    yardstick = taken["sqlite-utils tables"]
    for name, seconds in taken.items():
        print(f"{name:32} {seconds * 1000:7.1f} ms  {seconds / yardstick:5.2f}")


def commands(database: str, text: str) -> dict[str, list[str]]:
    """Give the commands to compare, by name."""
    issue = str(next(iter(sorted(Path(text).glob("*.txt"))))) if Path(text).is_dir() else text
    asked = [*XJCLI, "--db", database]
    complete = "import os;os.environ.update(_XJCLI_COMPLETE='complete_bash',COMP_WORDS='xjcli se',COMP_CWORD='1');"
    return {
        "python -c pass": [sys.executable, "-c", "pass"],
        "sqlite-utils tables": [sys.executable, "-m", "sqlite_utils", "tables", database],
        "xjcli --version": [*XJCLI, "--version"],
        "xjcli completion": [sys.executable, "-c", complete + "from xjcli.cli import main;main()"],
        "xjcli sessions --json": [*asked, "sessions", "--json"],
        "xjcli sessions (tab-separated)": [*asked, "sessions"],
        "xjcli sessions --format table": [*asked, "sessions", "--format", "table"],
        "xjcli extract (first issue)": [*XJCLI, "extract", issue, "--json"],
    }


if __name__ == "__main__":
    main()
