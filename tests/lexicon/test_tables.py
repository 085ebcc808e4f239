"""Every example of every table is found by what reads the table, and no counter-example is."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

import pytest

from xjcli.extract.dates import DateFinder, forms, word_slots
from xjcli.extract.delegates import DelegateFinder
from xjcli.extract.numbered_sessions import form
from xjcli.extract.places import PlaceReader
from xjcli.extract.sessions import SessionFinder
from xjcli.lexicon import tables, templates
from xjcli.lexicon.gates import Forms
from xjcli.reading.fold import fold
from xjcli.reading.furniture import entry_pattern

if TYPE_CHECKING:
    from collections.abc import Callable

FURNITURE_PARTS = (
    "subhead",
    "date",
    "dateline",
    "dispatch",
    "column",
    "contents",
    "paper",
    "number",
    "page",
    "adoption",
    "turn_at_start",
    "heading_of_days",
    "day_told",
    "sitting",
    "row",
    "question",
)
TESTED_IN_THEIR_ROOM = {
    "acts": "an act is found behind a person",
    "furniture": "parts of a line are read within it; only `line` is tried here",
    "reports": "kinds are read from phrases",
    "resolutions": "names stand in lists of what was passed",
    "seats": "the store looks posts up",
    "standing": "a session is judged by the words around its name",
}
"""Subjects whose examples the tests of the reading room try, and why not here."""


@cache
def dates() -> DateFinder:
    return DateFinder()


@cache
def delegates() -> DelegateFinder:
    return DelegateFinder()


@cache
def sessions() -> SessionFinder:
    return SessionFinder(PlaceReader())


def contexts(text: str) -> set[str]:
    """Give the names of the contexts that end or begin with a text, as they stand before or behind a date."""
    slots = word_slots()
    found: set[str] = set()
    for entry in tables.entries("dates", "context"):
        behind = entry.attributes["side"] == "behind"
        for wording in entry.wordings:
            form = templates.pattern(wording, slots)
            if re.match(form, text) if behind else re.search(f"(?:{form})$", text):
                found.add(entry.name)
    return found


def said(table: str, text: str) -> set[str]:
    """Name the entries of a table of dates that a text says, each asked without its gate and with it."""
    wordings = list(forms(tables.entries("dates", table)))
    found = {name for name, form in Forms(wordings).within(text) if form.search(text)}
    assert found == {name for name, expression, _ in wordings if re.search(expression, text)}
    return found


def furniture(text: str) -> set[str]:
    return {entry.name for entry in tables.entries("furniture", "line") if entry_pattern(entry).fullmatch(fold(text))}


def numbered(text: str) -> set[str]:
    """Name the forms of sessions told by number that a text holds, or begins with where they are tried there."""
    entries = tables.entries("numbered")
    return {
        e.name for e in entries if (form(e.name).match if e.attributes.get("begins") else form(e.name).search)(text)
    }


READERS: dict[tuple[str, str], Callable[[str], set[str]]] = {
    ("bodies", "entry"): lambda text: {mention.body.value for mention in sessions().find(text)},
    ("dates", "entry"): lambda text: {mention.rule for mention in dates().find(text)},
    ("dates", "year"): lambda text: {mention.rule for mention in dates().find_years(text)},
    ("dates", "issue"): lambda text: said("issue", text),
    ("dates", "context"): contexts,
    ("dates", "length"): lambda text: said("length", text),
    ("delegates", "entry"): lambda text: {claim.shape.name for claim in delegates().claims(text)},
    ("delegates", "doubt"): lambda text: {doubt.rule for doubt in delegates().read(text)[1]},
    ("furniture", "line"): furniture,
    ("numbered", "entry"): numbered,
}


def files() -> list[str]:
    folder = resources.files("xjcli.lexicon").joinpath("data")
    return sorted(file.name.removesuffix(".toml") for file in folder.iterdir() if file.name.endswith(".toml"))


def tables_with_examples() -> list[tuple[str, str]]:
    return [
        (subject, name)
        for subject in files()
        for name, value in tables.raw(subject).items()
        if isinstance(value, list) and any(isinstance(entry, dict) and "examples" in entry for entry in value)
    ]


def cases(field: str) -> list[tuple[str, str, str, str]]:
    return [
        (subject, table, entry["name"], text)
        for subject, table in tables_with_examples()
        if (subject, table) in READERS
        for entry in tables.raw(subject)[table]
        for text in entry.get(field, ())
    ]


def test_every_table_with_examples_has_a_reader():
    unread = {table for table in tables_with_examples() if table not in READERS}
    assert {subject for subject, table in unread} <= {*TESTED_IN_THEIR_ROOM, "bodies"}
    assert {table for subject, table in unread if subject == "bodies"} <= {"unnamed"}


def test_every_reader_has_a_table():
    assert set(READERS) <= set(tables_with_examples())


@pytest.mark.parametrize("subject", files())
def test_a_file_is_valid_toml_with_a_note_at_its_head(subject: str):
    text = resources.files("xjcli.lexicon").joinpath("data", f"{subject}.toml").read_text("utf-8")
    assert text.lstrip().startswith("#")
    assert tomllib.loads(text)


@pytest.mark.parametrize(("subject", "table", "name", "text"), cases("examples"))
def test_an_example_is_found(subject: str, table: str, name: str, text: str):
    assert name in READERS[subject, table](text)


@pytest.mark.parametrize(("subject", "table", "name", "text"), cases("counter_examples"))
def test_a_counter_example_is_not_found(subject: str, table: str, name: str, text: str):
    assert name not in READERS[subject, table](text)
