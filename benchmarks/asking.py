"""How fast questions are answered on many issues, beside the same rows by plain SQL through sqlite-utils.

    python -m benchmarks.asking [--issues 10000] [--db FILE] [--rounds 5]

Each command runs in turn with its SQL, both as programs of their own that print JSON. Questions without rows of one
view (`officials`, `coverage`, `who`) are set beside rows that they are worked out from. The person asked for is, of
those elected, the one who is met most often. How many rows the SQL gives is printed: a question that has none (as those
of 2015 have on few issues) measures nothing.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from contextlib import closing
from pathlib import Path

from benchmarks.ingesting import ingest
from benchmarks.issues import TOWNS, write
from benchmarks.timing import programs
from xjcli.store import open_for_reading

TOWN = TOWNS[1]
QUESTIONS = {
    "sessions --place": (["sessions", "--place", TOWN], "select * from sessions where place = '{town}'"),
    "sessions --body --since": (
        ["sessions", "--body", "npc", "--since", "2015"],
        "select * from sessions where body = 'npc' and end_high >= '2015'",
    ),
    "delegates --since --until": (
        ["delegates", "--since", "2015-03", "--until", "2015-03"],
        "select * from delegates where end_high >= '2015-03-01' and start_low <= '2015-03-31'",
    ),
    "delegates --place": (["delegates", "--place", TOWN], "select * from delegates where place = '{town}'"),
    "reports --place": (["reports", "--place", TOWN], "select * from reports where place = '{town}'"),
    "elections --place": (["elections", "--place", TOWN], "select * from elections where place = '{town}'"),
    "elections --person": (["elections", "--person", "{name}"], "select * from elections where person = '{name}'"),
    "resolutions --place": (["resolutions", "--place", TOWN], "select * from resolutions where place = '{town}'"),
    "timeline --place": (["timeline", "--place", TOWN], "select * from timeline where place = '{town}'"),
    "officials --place --at": (
        ["officials", "--place", TOWN, "--at", "2000-06-01"],
        "select * from sightings where place = '{town}'",
    ),
    "officials --person": (["officials", "--person", "{name}"], "select * from sightings where person = '{name}'"),
    "who": (["who", "{name}"], "select * from sightings where person = '{name}'"),
    "coverage --place": (
        ["coverage", "--place", TOWN],
        "select * from sessions where place = '{town}' union all select * from sessions where place = '{town}'",
    ),
}

MOST_MET = """select person from participant where person in (select person from election)
group by person order by count(*) desc, person limit 1"""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description="Measure how fast questions are answered.")
    parser.add_argument("--issues", type=int, default=10_000)
    parser.add_argument("--db", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        database = options.db or Path(place) / "asking.db"
        if not database.exists():
            ingest(write(Path(place) / "issues", options.issues), database, True)
        ask(str(database), options.rounds)


def ask(database: str, rounds: int) -> None:
    """Print the processor time of each question, that of its SQL, and how the two compare."""
    with closing(open_for_reading(database)) as connection:
        (person,) = connection.execute(MOST_MET).fetchone()
        asked = {name: (words, sql.format(town=TOWN, name=person)) for name, (words, sql) in QUESTIONS.items()}
        rows = {name: len(connection.execute(sql).fetchall()) for name, (_, sql) in asked.items()}
    for name, (words, sql) in asked.items():
        filled = [word.format(name=person) for word in words]
        command = [sys.executable, "-m", "xjcli", "--db", database, *filled, "--json"]
        plain = [sys.executable, "-m", "sqlite_utils", "query", database, sql]
        for asking in (command, plain):
            subprocess.run(asking, stdout=subprocess.DEVNULL, check=True)
        taken = programs({"xjcli": command, "SQL": plain}, rounds)
        ours, theirs = taken["xjcli"], taken["SQL"]
        times = f"{ours * 1000:7.0f} ms, SQL {theirs * 1000:7.0f} ms: {ours / theirs:5.2f}"
        print(f"{name:26} {rows[name]:6} rows {times}", flush=True)


if __name__ == "__main__":
    main()
