"""Search against a plain scan: the same places, and how long each takes.

    python -m benchmarks.search [--articles 10000] [--strings 200] [--db FILE]

Articles are generated with a fixed seed from the sample issues, character by character as those follow one another.
Strings of 1 to 8 characters are cut from random places; each is searched, and looked for by a scan of all re-joined
texts. Prints the number of strings whose places differ and median processor times; exits with 1 if any does.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections import defaultdict
from itertools import islice, pairwise
from pathlib import Path
from statistics import median
from typing import TYPE_CHECKING

from xjcli.model import ArticleRecord, IssueRecord
from xjcli.reading import read
from xjcli.rows import Filters
from xjcli.store import open_for_writing
from xjcli.store.search import literal, search
from xjcli.store.writer import Writer

if TYPE_CHECKING:
    import re
    import sqlite3
    from collections.abc import Iterator, Mapping, Sequence

ISSUES = Path(__file__).parents[1] / "data" / "issues"
SEED = 20
JUMP = 0.1
"""So often the next character is any."""

SCREEN = 20
"""So many places fill a screen; what is not asked for is not looked for."""

LONGEST = 8
"""Strings are at most so many characters long."""

TEXTS = "SELECT id, folded FROM article UNION ALL SELECT id, beside FROM article WHERE beside <> ''"
"""What is scanned: the articles, and what stands beside them."""


def main() -> int:
    """Build the database, unless `--db` names one that is there, then compare."""
    parser = argparse.ArgumentParser(description="Compare search with a plain scan.")
    parser.add_argument("--articles", type=int, default=10_000)
    parser.add_argument("--strings", type=int, default=200)
    parser.add_argument("--db", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = options.db or Path(folder) / "search.db"
        fresh = not path.exists()
        connection = open_for_writing(path)
        if fresh:
            build(connection, options.articles)
        differences = compare(connection, options.strings)
        connection.close()
    return 1 if differences else 0


def build(connection: sqlite3.Connection, count: int) -> None:
    """Store generated articles; nothing is extracted from them."""
    chance = random.Random(SEED)
    following = transitions()
    with Writer(connection, "benchmark") as writer:
        number = 0
        while number < count:
            issue = read(page(chance, following).encode(), f"{number}.txt")
            articles = tuple(ArticleRecord(article, (), (), ()) for article in issue.articles)
            writer.ingest(IssueRecord(issue, articles), f"{number}.txt")
            number += len(articles)


def transitions() -> Mapping[str, Sequence[str]]:
    """Give for each character of the sample issues all that follow it."""
    following: defaultdict[str, list[str]] = defaultdict(list)
    for file in sorted(ISSUES.glob("*.txt")):
        text = read(file.read_bytes(), file.name).text
        for character, behind in pairwise(text):
            following[character].append(behind)
    return following


def page(chance: random.Random, following: Mapping[str, Sequence[str]]) -> str:
    """Write a page of some thousand characters, line ends and all; now and then the text jumps."""
    known = sorted(following)
    text = [chance.choice(known)]
    for _ in range(chance.randint(500, 1500)):
        jumps = text[-1] not in following or chance.random() < JUMP
        text.append(chance.choice(known if jumps else following[text[-1]]))
    return "".join(text)


def compare(connection: sqlite3.Connection, count: int) -> int:
    """Search strings and scan for them; print what differs and the times, give the number of differences."""
    texts = connection.execute(TEXTS).fetchall()
    differences, showing, searching, scanning, found = 0, [], [], [], []
    for wanted in strings(texts, count):
        begun = time.process_time()
        list(islice(search(connection, wanted, Filters()), SCREEN))
        started = time.process_time()
        rows = list(search(connection, wanted, Filters()))
        searched = time.process_time()
        pattern = literal(wanted)
        expected = [(article, start) for article, text in texts for start in occurrences(pattern, text)]
        scanned = time.process_time()
        showing.append(started - begun)
        searching.append(searched - started)
        scanning.append(scanned - searched)
        found.append(len(rows))
        if sorted((row["article"], row["start"]) for row in rows) != sorted(expected):
            differences += 1
            print(f"differs: {wanted!r}: {len(rows)} found, {len(expected)} there")
    characters = sum(len(text) for _, text in texts)
    print(f"{len(texts)} articles, {characters} characters, {len(found)} strings, {sum(found)} places")
    print(f"differences {differences}")
    times = ((f"first {SCREEN} places", showing), ("all places", searching), ("scan", scanning))
    print("median, processor time: " + ", ".join(f"{name} {median(taken) * 1000:.2f} ms" for name, taken in times))
    return differences


def strings(texts: Sequence[tuple[int, str]], count: int) -> Iterator[str]:
    """Cut strings from random places, none across two paragraphs."""
    chance = random.Random(SEED)
    while count:
        _, text = chance.choice(texts)
        start = chance.randrange(len(text))
        wanted = text[start : start + chance.randint(1, LONGEST)]
        if "\n" not in wanted:
            count -= 1
            yield wanted


def occurrences(pattern: re.Pattern[str], text: str) -> Iterator[int]:
    """Give every place, also those that overlap."""
    match = pattern.search(text)
    while match:
        yield match.start()
        match = pattern.search(text, match.start() + 1)


if __name__ == "__main__":
    sys.exit(main())
