"""The table of sessions as county gazetteers print it, with notes on its sources."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from xjcli.lexicon.numerals import spelled
from xjcli.lexicon.tables import raw
from xjcli.render import chinese
from xjcli.render.cells import cell
from xjcli.render.labels import label
from xjcli.rows import reference

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from xjcli.rows import Row

COLUMNS = ("term", "number", "entitled", "present", "observers", "held", "notes")
"""The columns of one table; `place` and `body` come first where all stand in one."""


def headings(whole: bool = False) -> tuple[str, ...]:
    """Give the headings of the columns, `whole` with place and body and room for the notes themselves."""
    words = raw("compiling")["gazetteer"]
    columns = ("place", "body", *COLUMNS) if whole else (*COLUMNS[:-1], "numbered")
    return tuple(words[name] for name in columns)


def flat_rows(rows: Sequence[Row]) -> list[Row]:
    """Give one row a session under the Chinese headings, with place and body; notes are written out."""
    names = headings(whole=True)
    return [
        dict(zip(names, (row["place"], label("body", row["body"]), *_cells(row, _noted(row))), strict=True))
        for row in rows
    ]


def to_markdown(rows: Sequence[Row]) -> str:
    """Write a table for each place and body under its heading, the notes numbered below it."""
    return "\n".join(_table(list(group)) for _, group in groupby(rows, key=lambda row: (row["place"], row["body"])))


def title(row: Row) -> str:
    """Give what a table is called: 青溪镇人大历次会议."""
    words: str = raw("compiling")["gazetteer"]["title"]
    return words.format(place=cell(row["place"]), body=label("body", row["body"]))


def noted(rows: Sequence[Row]) -> tuple[list[Row], list[str]]:
    """Give the rows of one table with numbers in the place of notes, and the notes; the same note once."""
    notes: dict[str, int] = {}
    between: str = raw("compiling")["notes"]["and"]
    lines = []
    for row in rows:
        numbers = [notes.setdefault(note, len(notes) + 1) for note in _notes(row)]
        lines.append(dict(zip(headings(), _cells(row, between.join(map(str, numbers))), strict=True)))
    return lines, list(notes)


def _table(rows: Sequence[Row]) -> str:
    from xjcli.render import markdown, safe

    lines, notes = noted(rows)
    listed = "".join(f"{number}. {safe.markdown(note)}\n" for number, note in enumerate(notes, 1))
    return f"## {safe.markdown(title(rows[0]))}\n\n{markdown.to_markdown(headings(), lines)}\n{listed}"


def _cells(row: Row, notes: str) -> Iterator[object]:
    words = raw("compiling")["gazetteer"]
    for name in ("term", "number"):
        known = row[name] is not None
        yield words[f"{name}_words"].format(number=spelled(row[name])) if known else None
    yield from (row[name] for name in ("entitled", "present", "observers"))
    yield chinese.days(row["start"], row["end"])
    yield notes


def _noted(row: Row) -> str:
    return str(raw("compiling")["notes"]["between"]).join(_notes(row))


def _notes(row: Row) -> Iterable[str]:
    """Give the notes on a session: its sources, the figures that differ, what was put right."""
    words = raw("compiling")["notes"]
    yield from dict.fromkeys(_reference(source) for source in row["sources"])
    for other in row["others"]:
        yield words["differs"].format(what=label("delegates", other["kind"]), value=other["count"])
    for correction in row["corrections"]:
        source = words["source"].format(source=cell(correction["source"])) if correction["source"] else ""
        yield words["corrected"].format(reason=cell(correction["reason"])) + source
    if row["state"] == "mentioned":
        yield words["mentioned"]


def _reference(source: Row) -> str:
    return cell(f"{reference(source)} {source['source']}")
