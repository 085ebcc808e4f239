"""Which columns show each listing best: chosen for a reader, with codes in the words of the field.

A column may draw on several fields. Those marked `wide` need a screen of 100 columns; every field is at hand with
`--fields` and in every form but the table.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import PurePath
from typing import TYPE_CHECKING

from xjcli.render.cells import cell, period
from xjcli.render.labels import label

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from xjcli.rows import Row, Value

WIDE_SCREEN = 100
"""From so many columns on, a screen is wide."""


@dataclass(frozen=True, slots=True)
class Column:
    """One column of a table: its heading, what it shows of a row, and how."""

    title: str
    show: Callable[[Row], str]
    right: bool = False
    whole: bool = False
    style: str = ""
    wide: bool = False
    narrow: bool = False
    needed: Callable[[Sequence[Row]], bool] | None = None


def columns_of(name: str, width: int, rows: Sequence[Row]) -> Sequence[Column]:
    """Give the columns of a listing for a screen of so many columns, and these rows."""
    is_wide = width >= WIDE_SCREEN
    columns = [column for column in COLUMNS[name]() if not (column.narrow if is_wide else column.wide)]
    return [column for column in columns if column.needed is None or column.needed(rows)]


def short_source(source: Value) -> str:
    """Give `FILE:LINE:COL` without its folders; of several the first, and how many more."""
    if not source:
        return ""
    sources = source if isinstance(source, list) else [source]
    first = cell(PurePath(sources[0]).name)
    return first if len(sources) == 1 else f"{first} +{len(sources) - 1}"


def shortest_source(source: Value) -> str:
    """Give `FILE:LINE` without folders, ending and column, for a narrow screen."""
    path, _, place = short_source(source).partition(":")
    line, _, rest = place.partition(":")
    more = rest.partition(" ")[2]
    first = ":".join(filter(None, (PurePath(path).stem, line)))
    return " ".join(filter(None, (first, more)))


def office(row: Row) -> str:
    """Give an office as organisation and post, with the status in which it is held: 青溪镇人民政府 · 代理镇长."""
    return " · ".join(filter(None, (cell(row["organisation"]), label("status", row["status"]) + cell(row["post"]))))


def _field(name: str, title: str = "", style: str = "", wide: bool = False, whole: bool = False) -> Column:
    return Column(title or name, lambda row: cell(row[name]), style=style, wide=wide, whole=whole)


def _number(name: str, title: str) -> Column:
    return Column(title, lambda row: cell(row[name]) or "–", right=True, whole=True)


def _code(name: str, subject: str, title: str = "") -> Column:
    return Column(title or name, lambda row: label(subject, row[name]))


def _source(name: str = "source", whole: bool = False) -> tuple[Column, Column]:
    return (
        Column(name, lambda row: short_source(row[name]), style="dim", wide=True, whole=whole),
        Column(name, lambda row: shortest_source(row[name]), style="dim", narrow=True, whole=whole),
    )


def _short_source(name: str = "source") -> Column:
    """Give file and line: for listings whose words need the room."""
    return Column(name, lambda row: shortest_source(row[name]), style="dim")


def _corrected() -> Column:
    """Mark rows that people put right, where there are such."""
    return Column("*", lambda row: "*" if _is_corrected(row) else "", needed=lambda rows: any(map(_is_corrected, rows)))


def _is_corrected(row: Row) -> bool:
    return bool(row.get("corrected"))


def _session() -> Column:
    return _field("session", style="cyan", whole=True)


def _met(wide: bool = False) -> Column:
    return Column("met", lambda row: period(row["start"], row.get("end")), whole=True, wide=wide)


def _sessions() -> list[Column]:
    return [
        _field("id", style="cyan", whole=True),
        _field("name", wide=True),
        _met(),
        _number("entitled", label("delegates", "entitled")),
        _number("present", label("delegates", "present")),
        _number("observers", label("delegates", "observers")),
        _short_source("sources"),
        _corrected(),
    ]


def _delegates() -> list[Column]:
    return [
        _session(),
        _met(),
        _code("kind", "delegates"),
        Column(
            "count", lambda row: ("about " if row["approximate"] else "") + cell(row["count"]), right=True, whole=True
        ),
        _field("noun"),
        *_source(),
        _corrected(),
    ]


def _officials() -> list[Column]:
    return [
        _field("name", style="bold"),
        Column("office", office),
        Column("seen", lambda row: period(row["first_seen"], row["last_seen"]), whole=True),
        _field("begins_after", "not before", wide=True),
        _field("ends_before", "not after", wide=True),
        _field("predecessor", wide=True),
        _field("successor"),
        Column(
            "times", lambda row: cell(row["sightings"]), right=True, whole=True, needed=lambda rows: not _asked(rows)
        ),
        Column("held", lambda row: cell(row["held"]), whole=True, needed=_asked),
        _corrected(),
    ]


def _asked(rows: Sequence[Row]) -> bool:
    """Say whether a day was asked for, so that rows say how certainly an office was held on it."""
    return any(row["held"] for row in rows)


def _participants() -> list[Column]:
    return [
        _session(),
        _met(wide=True),
        _field("name", style="bold"),
        Column("titles", lambda row: "、".join(map(cell, row["titles"]))),
        Column("acts", lambda row: "、".join(label("act", act) for act in row["acts"])),
        *_source(whole=True),
        _corrected(),
    ]


def _kind_and_form(row: Row) -> str:
    """Give the kind of a report and, where nobody read it out, as most are, its form."""
    form = label("form", row["form"]) if row["form"] == "written" else ""
    return f"{label('report', row['kind'])} {form}".rstrip()


def _reports() -> list[Column]:
    return [
        _session(),
        _met(),
        Column("kind", lambda row: label("report", row["kind"]), wide=True),
        Column("kind", _kind_and_form, narrow=True),
        _field("title", wide=True),
        _field("by"),
        Column("form", lambda row: label("form", row["form"]), wide=True),
        _short_source(),
        _corrected(),
    ]


def _elections() -> list[Column]:
    return [
        _session(),
        _met(),
        _field("name", style="bold"),
        _code("kind", "election", "how"),
        _field("post"),
        *_source(),
        _corrected(),
    ]


def _resolutions() -> list[Column]:
    return [_session(), _met(wide=True), _field("name", "resolution"), *_source(whole=True), _corrected()]


COLUMNS: dict[str, Callable[[], list[Column]]] = {
    "sessions": _sessions,
    "participants": _participants,
    "delegates": _delegates,
    "officials": _officials,
    "reports": _reports,
    "elections": _elections,
    "resolutions": _resolutions,
}
"""The columns of each listing; made when called, since they read the lexicon's words."""
