"""A session with its evidence: each fact with the words it was read from, and their place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.console import Group
from rich.padding import Padding
from rich.text import Text

from xjcli.render.cells import cell, period
from xjcli.render.facts import INDENT, heading, inside
from xjcli.render.grid import grid
from xjcli.render.labels import label
from xjcli.render.passage import CLOSE, MARK, OPEN

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from rich.console import RenderableType

    from xjcli.rows import Row

    Line = tuple[str, str, Row]
    """A fact as it is shown: its heading, what it says, and the row that holds its words and source."""


def draw(session: Row, width: int | None) -> RenderableType:
    """Draw the object of `show`, a line a fact: what it says, its words, LINE:COL in the file that is named above."""
    parts: list[RenderableType] = [heading(session)]
    for account in session["accounts"]:
        head = Text(cell(account["headline"]) or "without a headline", style="bold")
        known = (account["paper"], account["published"], account["path"])
        about = Text(" · ".join(cell(value) for value in known if value), style="dim")
        parts.append(Padding(Group(head, about, _table(list(_lines(account)), inside(width, 1))), (1, 0, 0, INDENT)))
    for mention in session["mentions"]:
        head = Text(cell(mention["headline"]) or "without a headline", style="bold")
        table = _table([("named", cell(mention["text"]), mention)], inside(width, 1), whole=True)
        parts.append(Padding(Group(head, table), (1, 0, 0, INDENT)))
    return Group(*parts)


def _table(lines: Sequence[Line], width: int | None, whole: bool = False) -> RenderableType:
    cells: list[list[Text]] = []
    before = ""
    for title, said, fact in lines:
        quoted = Text(f"{OPEN}{cell(fact['evidence'])}{CLOSE}", style=MARK)
        source = cell(fact["source"])
        place = Text(source if whole else ":".join(source.split(":")[-2:]), style="dim")
        cells.append([Text("" if title == before else title, style="dim"), Text(said), quoted, place])
        before = title
    return grid(cells, width, whole=(True, False, False, True))


def _lines(account: Row) -> Iterable[Line]:
    """Give the facts of an account, each with its own words: titles and acts stand below their person."""
    yield "session", cell(account["name"]), account
    if account["start"]:
        yield (
            "date",
            period(account["start"], account["end"]),
            {
                "evidence": account["date_evidence"],
                "source": account["date_source"],
            },
        )
    for count in account["delegates"]:
        about = "about " if count["approximate"] else ""
        yield "delegates", f"{label('delegates', count['kind'])} {about}{count['count']}", count
    for person in account["participants"]:
        yield "people", cell(person["name"]), person
        for title in person["titles"]:
            yield "people", f"  {cell(title['text'])}", title
        for act in person["acts"]:
            yield "people", f"  {label('act', act['act'])}", act
    for report in account["reports"]:
        title = f"《{cell(report['title'])}》" if report["title"] else ""
        yield "reports", " ".join(filter(None, (label("report", report["kind"]), cell(report["by"]), title))), report
    for election in account["elections"]:
        said = (cell(election["name"]), label("election", election["kind"]), cell(election["post"]))
        yield "elections", " ".join(said), election
    for resolution in account["resolutions"]:
        yield "resolutions", cell(resolution["name"]), resolution
