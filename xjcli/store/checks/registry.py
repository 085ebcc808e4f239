"""The checks by name, and how they are run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xjcli.store.checks import corrections, figures, people, series, words
from xjcli.store.checks.findings import ERROR, WARNING, Check, Record

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Sequence

    from xjcli.rows import Row

CHECKS = (
    Check(
        "quotes",
        "Every fact leads to the words it was read from.",
        {
            "XJ101": (ERROR, "the quoted words do not stand at their place in the document"),
            "XJ102": (ERROR, "a fact has no words, or a claim no fact"),
            "XJ103": (ERROR, "line and column lead to another character than the words"),
            "XJ104": (ERROR, "a name does not stand in the words it was read from"),
        },
        words.quotes,
    ),
    Check(
        "gaps",
        "Every session of a term is reported, from the first on.",
        {
            "XJ201": (WARNING, "sessions that nobody even names must have met"),
            "XJ202": (WARNING, "a session is named and not reported"),
        },
        series.gaps,
    ),
    Check(
        "order",
        "Sessions met in the order of their numbers, and before the paper that reports them.",
        {
            "XJ301": (ERROR, "a session met after one of a higher number in its term"),
            "XJ302": (ERROR, "a session met after one of a later term"),
            "XJ303": (ERROR, "a session ended before it began"),
            "XJ304": (ERROR, "a session met after the paper that reports it came out"),
        },
        series.order,
    ),
    Check(
        "counts",
        "No more delegates came than were to come, and their number is steady.",
        {
            "XJ401": (ERROR, "more delegates were present than entitled"),
            "XJ402": (WARNING, "fewer than half of the delegates were present"),
            "XJ403": (WARNING, "the number entitled differs from the session before by more than a fifth"),
        },
        figures.counts,
    ),
    Check(
        "one-holder",
        "An office with one seat has one holder at a time.",
        {
            "XJ501": (ERROR, "two people are seen in one seat on one day"),
            "XJ502": (ERROR, "one session elected two people to one seat"),
            "XJ503": (WARNING, "somebody is seen in a seat again after another held it"),
        },
        people.one_holder,
    ),
    Check(
        "disagree",
        "Texts that report one session say the same.",
        {
            "XJ601": (ERROR, "two accounts give different dates"),
            "XJ602": (ERROR, "two accounts give different numbers of delegates"),
        },
        figures.disagree,
    ),
    Check(
        "namesakes",
        "One name is one person, one person one name.",
        {
            "XJ701": (WARNING, "one name held offices in two places at the same time"),
            "XJ702": (WARNING, "two names that differ in one character held the same office"),
        },
        people.namesakes,
    ),
    Check(
        "no-date",
        "Every session that is reported has a date.",
        {
            "XJ801": (WARNING, "a session is reported and no text gives its date"),
            "XJ802": (WARNING, "the year of a session is not known"),
        },
        series.no_date,
    ),
    Check(
        "cut-off",
        "Every article that goes on elsewhere is there whole.",
        {"XJ901": (WARNING, "an article goes on elsewhere, and its end is not there")},
        series.cut_off,
    ),
    Check(
        "unread",
        "Every sentence that names a session, an office or a number of delegates gave a fact.",
        {
            "XJ1001": (WARNING, "a rule read half of it and stopped"),
            "XJ1002": (WARNING, "words of a session gave no fact"),
            "XJ1003": (WARNING, "an office in the report of a session gave no fact"),
            "XJ1004": (WARNING, "a number of delegates gave no fact"),
        },
        words.unread,
    ),
    Check(
        "stale-corrections",
        "Every correction still corrects what the texts say.",
        {
            "XJ1101": (WARNING, "what the correction replaced has changed since"),
            "XJ1102": (WARNING, "what the correction is about is not there any more"),
            "XJ1103": (WARNING, "the texts are read as the correction says, and need it no more"),
        },
        corrections.stale,
    ),
    Check(
        "no-place",
        "Every session that is reported is one of a place.",
        {"XJ1201": (WARNING, "no text says of which place a session is: those of two places may stand under one id")},
        series.no_place,
    ),
)
"""All checks, in the order in which they are run and listed."""


def find(connection: sqlite3.Connection, names: Sequence[str] = ()) -> Iterator[Row]:
    """Run the checks of these names, all if none is given, and give their findings as rows."""
    record = Record(connection)
    for check in CHECKS:
        if names and check.name not in names:
            continue
        for finding in check.look(record):
            places = [*map(record.place, dict.fromkeys(filter(None, finding.facts))), *finding.places]
            yield {
                "code": finding.code,
                "level": check.level(finding.code),
                "check": check.name,
                "subject": finding.subject,
                "message": finding.message,
                "source": places[0]["source"] if places else None,
                "hint": finding.hint,
                "places": places,
            }
