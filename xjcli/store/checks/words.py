"""Checks of words: that facts lead to theirs, and that words which ought to give a fact did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xjcli.layout import LAYOUT_SPACE
from xjcli.model import Article
from xjcli.store.checks.findings import Finding
from xjcli.store.flatten import person_key

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xjcli.resolve.unread import Told
    from xjcli.rows import Row
    from xjcli.store.checks.findings import Record

NAMED = {"session": "XJ1002", "office": "XJ1003", "delegates": "XJ1004"}
"""The code for a sentence that names one of these and gave no fact."""

LONG_TEXT = 200_000
"""A text of more characters is no issue of a paper, but a volume."""

REREAD = "read the documents again: xjcli ingest --again"


def quotes(record: Record) -> Iterator[Finding]:
    """Find facts whose words are not those of the document at the place that they name."""
    for row in (*record.ask("misquoted", longest=LONG_TEXT), *_misquoted_in_long_texts(record)):
        words = f"{row['kind']} {row['fact']} quotes “{row['quote']}”, and the document has “{row['stands']}” there"
        yield Finding("XJ101", str(row["fact"]), words, REREAD, (row["fact"],))
    for row in record.ask("without_words"):
        words = f"{row['kind']} {row['fact']} has no words, or no claim stands for it"
        place = {"source": row["source"], "text": "", "marks": []}
        yield Finding("XJ102", str(row["fact"]), words, REREAD, places=(place,))
    for row in record.ask("first_words"):
        line, column = record.archive.page(row["document"]).place(row["start"])
        if (line, column) != (row["line"], row["column"]):
            words = (
                f"{row['kind']} {row['fact']} says {row['line']}:{row['column']}, its words stand at {line}:{column}"
            )
            yield Finding("XJ103", str(row["fact"]), words, REREAD, (row["fact"],))
    for row in record.ask("worded"):
        if not _stands(record, row):
            words = f"fact {row['fact']} says “{row['said']}”, and not in the words it was read from"
            yield Finding("XJ104", str(row["fact"]), words, REREAD, (row["fact"],))


def _misquoted_in_long_texts(record: Record) -> Iterator[Row]:
    """Compare here what SQLite, which counts characters from the beginning each time, would take hours to find."""
    for row in record.ask("quotes_of_long_texts", longest=LONG_TEXT):
        stands = record.archive.page(row["document"]).text[row["start"] : row["end"]]
        if stands != row["quote"]:
            yield {**row, "stands": stands}


def _stands(record: Record, row: Row) -> bool:
    """Say whether what a fact says stands in its words: as written first, then folded."""
    quote = "".join(character for character in row["quote"] or "" if character not in LAYOUT_SPACE)
    said = "".join(row["said"].split())
    return said in quote or person_key(said) in person_key(quote)


def unread(record: Record) -> Iterator[Finding]:
    """Find words that a rule half read, and sentences that name what is looked for and gave no fact."""
    from xjcli.resolve.unread import UnreadFinder

    for row in record.ask("doubts"):
        words = f"“{row['text']}” was read in part and gave no fact: the rule {row['rule']} stopped"
        yield Finding("XJ1001", row["rule"], words, None, (row["fact"],))
    finder = UnreadFinder()
    for row in record.ask("articles"):
        text = record.archive.article(row["article"])
        article = Article(row["ordinal"], row["headline"], None, text, row["body_start"], ())
        for found in finder.find(article, _told(record, row["article"], row["document"])):
            place = {
                "source": record.archive.page(row["document"]).source(found.spans[0].start),
                **record.archive.passage(row["article"], found.spans),
            }
            words = f"{found.names} “{found.words}”, found by the rule {found.rule}, gave no fact: {found.reason}"
            yield Finding(NAMED[found.names], row["headline"], words, None, places=(place,))


def _told(record: Record, article: int, document: int) -> Told:
    """Gather what was read from an article."""
    from xjcli.resolve.unread import Told

    where = {"article": article, "document": document}
    facts = record.ask("read", **where)
    sessions = record.ask("sessions_of_article", **where)
    return Told(
        tuple((row["start"], row["end"]) for row in facts),
        frozenset((row["body"], row["term"], row["number"]) for row in sessions),
        frozenset(row["person"] for row in record.ask("people_of_article", **where)),
        frozenset(row["count"] for row in record.ask("counts_of_article", **where)),
        any(row["reported"] for row in sessions),
    )
