"""A chronicle (大事记): what happened, sentence by sentence, each with a footnote that leads to the page."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from xjcli.lexicon.tables import raw
from xjcli.render import chinese
from xjcli.render.cells import cell
from xjcli.render.labels import label, labels
from xjcli.render.safe import markdown
from xjcli.rows import reference

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from xjcli.rows import Row

COUNTED = ("entitled", "present", "observers")
"""The numbers of delegates, in the order in which a chronicle gives them."""


def to_markdown(events: Sequence[Row], delegates: Sequence[Row]) -> str:
    """Write the events of a timeline as a chronicle; `delegates` are the rows of that listing, for its sentences."""
    notes: dict[str, int] = {}
    parts: list[str] = []
    for year, of_year in groupby(events, key=_year):
        parts.append(f"## {markdown(year)}\n")
        for session, told in groupby(of_year, key=lambda event: event["session"]):
            counted = [row for row in delegates if row["session"] == session]
            parts.append(
                "".join(_noted(sentence, rows, notes) for sentence, rows in _sentences(list(told), counted)) + "\n"
            )
    listed = [f"[^{number}]: {note}" for note, number in notes.items()]
    return "\n".join([*parts, *listed]) + "\n" if parts else ""


def _sentences(events: Sequence[Row], delegates: Sequence[Row]) -> Iterator[tuple[str, Sequence[Row]]]:
    """Give each sentence on a session with the facts it rests on."""
    words = raw("compiling")["chronicle"]
    for event in events:
        if event["event"] == "session":
            yield _held(event), [event]
            if counts := _counts(delegates):
                yield words["counts"].format(counts="，".join(said for said, _ in counts)), [row for _, row in counts]
        else:
            yield _happened(event), [event]


def _held(event: Row) -> str:
    words = raw("compiling")["chronicle"]
    name = cell(event["what"])
    date = chinese.days(event["date"], event["until"], with_year=False)
    form = "named_so" if any(word in name for word in words["happens"]) else "session"
    sentence: str = words[form].format(date=date, name=name)
    return sentence if date else sentence.partition("，")[2]


def _happened(event: Row) -> str:
    words = raw("compiling")["chronicle"]
    kind, name, what = event["event"], cell(event["name"]), cell(event["what"])
    if kind == "report":
        what = words["reports"].get(what) or (label("report", what) if what in labels("report") else f"《{what}》")
        kind = "report" if name else "heard"
    elif kind == "resolution":
        what = f"《{what}》"
    sentence: str = words[kind].format(name=name, what=what)
    return sentence


def _counts(delegates: Sequence[Row]) -> list[tuple[str, Row]]:
    """Say the first number of each kind that the articles give."""
    words = raw("compiling")["chronicle"]
    found = {row["kind"]: row for row in reversed(delegates)}
    return [
        (
            words["about" if row["approximate"] else "count"].format(
                kind=label("delegates", kind), noun=cell(row["noun"]), count=row["count"]
            ),
            row,
        )
        for kind in COUNTED
        if (row := found.get(kind))
    ]


def _noted(sentence: str, rows: Iterable[Row], notes: dict[str, int]) -> str:
    """Set a sentence with its footnotes; facts of the same passage share one."""
    numbers = dict.fromkeys(notes.setdefault(_note(row), len(notes) + 1) for row in rows)
    return markdown(sentence) + "".join(f"[^{number}]" for number in numbers)


def _note(row: Row) -> str:
    article = f"{cell(reference(row))} " if row["paper"] or row["published"] else ""
    quoted = f": “{cell(row['evidence'])}”" if row["evidence"] else ""
    corrected = f" ({cell(row['corrected'])})" if row["corrected"] else ""
    return markdown(f"{article}{cell(row['source'])}{quoted}{corrected}")


def _year(event: Row) -> str:
    words = raw("compiling")["chronicle"]
    year = cell(event["date"])[:4]
    return str(words["year"].format(year=year)) if year.isdigit() else str(words["undated"])
