"""Every screen as it looks at several widths; `make docs` writes them anew, for eyes to judge."""

from __future__ import annotations

import os
import re
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from rich.cells import cell_len

from tests.cli.sample import record
from xjcli.render.drawings import draw_listing, draw_page
from xjcli.render.record import issue_object
from xjcli.render.screen import screen_text
from xjcli.rows import Filters
from xjcli.store import open_for_reading, reader

if TYPE_CHECKING:
    from rich.console import RenderableType

PALE = {"30", "33", "37", "90", "93", "97"}
"""Pens that one ground or the other swallows: black, yellow and white, and their bright forms."""

GROUNDS = {str(code) for code in (*range(40, 48), *range(100, 108))}
SCREENS = Path(__file__).parent / "screens"
WIDTHS = (60, 80, 120, None)
LISTINGS = ("sessions", "participants", "delegates", "officials", "reports", "elections", "resolutions", "timeline")
CHARTS = ("officials", "delegates")
PAGES = ("session", "person", "issue", "status")


def draw(database: Path, name: str, width: int | None) -> RenderableType:
    """Draw a screen by its name: a listing, `NAME-chart`, or a page."""
    connection = open_for_reading(database)
    listing = name.removesuffix("-chart")
    if listing in LISTINGS:
        rows = reader.listing(connection, listing, Filters(mentioned=True)).rows
        return draw_listing(listing, None, rows, width, chart=name != listing)
    if name == "session":
        return draw_page("session", reader.session(connection, "npc:8:3"), width)
    if name == "person":
        return draw_page("person", reader.person(connection, "贺一舟"), width)
    if name == "issue":
        return draw_page("issue", [issue_object(record())], width)
    status = {**reader.status(connection), "database": "sample.db", "size": 4096, "last_run": None}
    return draw_page("status", status, width)


@pytest.mark.parametrize("width", [30, 40, 50, 60, None])
def test_the_years_of_an_office_stand_on_one_line(database: Path, width: int | None) -> None:
    with closing(open_for_reading(database)) as connection:
        person = reader.person(connection, "贺一舟")
    person["offices"] = [
        {**office, "first_seen": "2019-01-18", "last_seen": "2021-12-28"} for office in person["offices"]
    ]
    lines = screen_text(lambda columns: draw_page("person", person, columns), width, colour=False).splitlines()
    assert sum("2019-01-18–2021-12-28" in line for line in lines) == len(person["offices"]) == 2


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("name", [*LISTINGS, *(f"{name}-chart" for name in CHARTS), *PAGES])
def test_a_screen_is_as_it_was_judged(database: Path, name: str, width: int | None) -> None:
    text = screen_text(lambda columns: draw(database, name, columns), width, colour=False)
    assert max(map(cell_len, text.splitlines())) <= (width or 10_000)
    kept = SCREENS / f"{name}-{width or 'unbounded'}.txt"
    if os.environ.get("XJCLI_WRITE_DOCS"):
        kept.write_text(text, "utf-8")
    assert kept.read_text("utf-8") == text


@pytest.mark.parametrize("name", [*LISTINGS, *(f"{name}-chart" for name in CHARTS), *PAGES])
def test_no_words_vanish_on_a_light_or_a_dark_ground(database: Path, name: str) -> None:
    text = screen_text(lambda width: draw(database, name, width), 80, colour=True)
    pens = [set(codes.split(";")) for codes in re.findall(r"\x1b\[([0-9;]+)m", text)]
    assert pens
    assert [pen for pen in pens if pen & PALE and not pen & GROUNDS] == []


def test_taking_back_is_said_in_short_lines() -> None:
    run = {"id": 1234, "command": "ingest --again", "started": "2026-01-23T04:18:04+00:00", "dry_run": True}
    paths = [f"issues/{number}.txt" for number in range(1200)]
    done = {**run, "removed": paths, "restored": paths}
    lines = screen_text(lambda width: draw_page("undo", done, width), 80, colour=False).splitlines()
    assert lines[-2:] == [
        "run 1234 would be taken back: removed 1200, restored 1200",
        "ingest --again, 2026-01-23 04:18 UTC",
    ]


@pytest.mark.parametrize("name", LISTINGS)
def test_nothing_is_cut_on_a_narrow_screen(database: Path, name: str) -> None:
    rows = reader.listing(open_for_reading(database), name, Filters(mentioned=True)).rows
    fields = list(rows[0])
    text = screen_text(lambda width: draw_listing(name, fields, rows, width), 30, colour=False)
    squeezed = "".join(text.split())
    for row in rows:
        for value in row.values():
            if isinstance(value, str):
                assert "".join(value.split()) in squeezed
    assert max(map(cell_len, text.splitlines())) <= 30
