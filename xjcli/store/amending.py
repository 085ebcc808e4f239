"""What corrections make of the claims of a document: from rows to rows, without a database.

A correction names a fact by session, field and item, in the words of the view `statement`; `value` is an object that
holds what is to be said instead, under the names of `COLUMNS`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from xjcli.store.flatten import CLAIMS, Rows
from xjcli.store.snapshots import renumbered

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from xjcli.store.flatten import Cells

Key = tuple[str, str, str]
"""Session, field and item: by these a fact is found again in another reading."""

COLUMNS: dict[str, tuple[str, dict[str, int]]] = {
    "session": ("account", {"name": 2}),
    "start": ("session_date", {"date": 2, "low": 5, "high": 6}),
    "end": ("session_date", {"date": 3, "low": 7, "high": 8}),
    "entitled": ("delegate_count", {"count": 3}),
    "present": ("delegate_count", {"count": 3}),
    "observers": ("delegate_count", {"count": 3}),
    "participant": ("participant", {"name": 2, "person": 3}),
    "title": ("title", {"text": 2, "organisation": 3, "post": 4, "status": 5, "place": 6}),
    "act": ("act", {"act": 2}),
    "report": ("report", {"kind": 2, "title": 3, "by": 4, "person": 5, "form": 6}),
    "election": (
        "election",
        {"name": 2, "person": 3, "post": 4, "kind": 5, "organisation": 6, "office_post": 7, "status": 8, "place": 9},
    ),
    "resolution": ("resolution", {"name": 2}),
    "reference": ("reference", {}),
}
"""The fields that can be corrected: the table of each, and the column that holds each part of a value."""

PARENTS = {table: 1 for table, columns in CLAIMS.items() if len(columns) > 1}
"""The column of a table that names the fact from which its facts hang."""

WITH_PARENT = ("session_date", "title", "act")
"""Tables whose facts are shown with the one they hang from: that is marked as corrected too."""


@dataclass(frozen=True, slots=True)
class Correction:
    """One row of the table `correction`.

    `value` is None for a deletion; `replaced` are the values that it took the place of.
    """

    id: int
    action: str
    session: str
    field: str
    item: str
    value: dict[str, Any] | None
    replaced: tuple[str | None, ...]
    reason: str
    source: str | None
    made: str

    @property
    def key(self) -> Key:
        """Give what the correction is about."""
        return self.session, self.field, self.item


@dataclass(frozen=True, slots=True)
class Statement:
    """One claim in flat form, as the view `statement` gives it, with the number of its fact and the office it means."""

    key: Key
    value: str | None
    table: str
    fact: int
    office: str | None = None

    @property
    def whole(self) -> str:
        """Give the value with the office that a title or an election means: what a change is told by."""
        return " ".join(filter(None, (self.value, self.office)))


def statements(rows: Rows) -> Iterator[Statement]:
    """Give all claims in flat form, those of a fact together; the twin of the view `statement`."""
    claims = rows.claims
    sessions = {cells[0]: cells[1] for cells in claims["account"]}
    people = {cells[0]: (sessions[cells[1]], cells[2]) for cells in claims["participant"]}
    for fact, session, name in claims["account"]:
        yield Statement((session, "session", ""), name, "account", fact)
    for cells in claims["session_date"]:
        yield Statement((sessions[cells[1]], "start", ""), cells[2], "session_date", cells[0])
        yield Statement((sessions[cells[1]], "end", ""), cells[3], "session_date", cells[0])
    for cells in claims["delegate_count"]:
        yield Statement((sessions[cells[1]], cells[2], cells[5]), str(cells[3]), "delegate_count", cells[0])
    for cells in claims["participant"]:
        yield Statement((sessions[cells[1]], "participant", cells[2]), None, "participant", cells[0])
    for table, value in (("title", 5), ("act", None)):
        for cells in claims[table]:
            session, name = people[cells[1]]
            said = None if value is None else cells[value]
            office = " ".join(filter(None, cells[3:5])) if table == "title" else None
            yield Statement((session, table, f"{name} {cells[2]}"), said, table, cells[0], office)
    for cells in claims["report"]:
        item = " ".join(filter(None, (cells[2], cells[3])))
        yield Statement((sessions[cells[1]], "report", item), cells[4], "report", cells[0])
    for cells in claims["election"]:
        key = (sessions[cells[1]], "election", f"{cells[2]} {cells[4]}")
        yield Statement(key, cells[5], "election", cells[0], " ".join(filter(None, cells[6:8])))
    for cells in claims["resolution"]:
        yield Statement((sessions[cells[1]], "resolution", cells[2]), None, "resolution", cells[0])
    for cells in claims["reference"]:
        yield Statement((cells[1], "reference", cells[2]), None, "reference", cells[0])


def amended(rows: Rows, corrections: Iterable[Correction]) -> tuple[Rows, dict[int, int]]:
    """Apply corrections to the claims of a document.

    Gives the rows as they stand then, and for each fact that a correction changed the number of that correction.
    """
    by_key = {correction.key: correction for correction in corrections}
    tables = {table: {cells[0]: cells for cells in cells_of} for table, cells_of in _with_facts(rows)}
    marks: dict[int, int] = {}
    gone: set[int] = set()
    for said in statements(rows):
        correction = by_key.get(said.key)
        deleted = by_key.get((said.key[0], "session", ""))
        if deleted and deleted.action == "delete":
            gone.add(said.fact)
        elif correction:
            changed = tables[said.table][said.fact]
            if said.table in WITH_PARENT:
                marks.setdefault(changed[1], correction.id)
            if correction.value is None:
                gone.add(said.fact)
            else:
                _set(tables[said.table], said, correction.value)
                marks[said.fact] = correction.id
    for key, correction in by_key.items():
        if key[1] == "participant" and correction.value is not None:
            marks |= dict.fromkeys(_rename(rows, tables, key, correction.value), correction.id)
    after = replace(rows, claims={**rows.claims, **{table: list(of.values()) for table, of in tables.items()}})
    return _without(after, gone, marks)


def identified(rows: Rows, of: Callable[[str, str, str | None], str]) -> Rows:
    """Give people the key by which they are known: `of` gives it for a name in a session of a place.

    The same rows come back when nobody is known otherwise.
    """
    sessions = {cells[0]: (cells[1], rows.sessions[cells[1]][2]) for cells in rows.claims["account"]}
    changed = {}
    for table, column in (("participant", 3), ("report", 5), ("election", 3)):
        known = [
            (*cells[:column], of(cells[column], *sessions[cells[1]]), *cells[column + 1 :]) if cells[column] else cells
            for cells in rows.claims[table]
        ]
        if known != rows.claims[table]:
            changed[table] = known
    return replace(rows, claims={**rows.claims, **changed}) if changed else rows


def _with_facts(rows: Rows) -> Iterator[tuple[str, list[Cells]]]:
    """Give the tables that have a row a fact, at most."""
    return ((table, rows.claims[table]) for table in rows.claims if table not in ("evidence", "account_within"))


def _set(table: dict[int, Cells], said: Statement, value: Mapping[str, Any]) -> None:
    """Put the parts of a value into the row of a fact; a number that people counted is exact."""
    cells = list(table[said.fact])
    for part, column in COLUMNS[said.key[1]][1].items():
        if part in value:
            cells[column] = value[part]
    if said.table == "delegate_count":
        cells[4] = 0
    table[said.fact] = tuple(cells)


def _rename(rows: Rows, tables: Mapping[str, dict[int, Cells]], key: Key, value: Mapping[str, Any]) -> Iterator[int]:
    """Let somebody's other name hold for what the same session says of elections and reports; gives these facts."""
    accounts = {cells[0] for cells in rows.claims["account"] if cells[1] == key[0]}
    for table, name, person in (("election", 2, 3), ("report", 4, 5)):
        for cells in rows.claims[table]:
            if cells[1] in accounts and cells[name] == key[2] and tables[table][cells[0]][name] == key[2]:
                changed = list(tables[table][cells[0]])
                changed[name], changed[person] = value["name"], value["person"]
                tables[table][cells[0]] = tuple(changed)
                yield cells[0]


def _without(rows: Rows, gone: set[int], marks: Mapping[int, int]) -> tuple[Rows, dict[int, int]]:
    """Leave out facts and all that hangs from them, and number the others anew."""
    if not gone:
        return rows, dict(marks)
    for table, parent in PARENTS.items():  # parents come first
        gone |= {cells[0] for cells in rows.claims[table] if cells[parent] in gone}
    kept = [number for number in range(len(rows.facts)) if number not in gone]
    numbers = {number: index for index, number in enumerate(kept)}
    claims = {
        table: [renumbered(_loose(table, cells, gone), CLAIMS[table], numbers) for cells in of if cells[0] not in gone]
        for table, of in rows.claims.items()
    }
    facts = [rows.facts[number] for number in kept]
    return replace(rows, facts=facts, claims=claims), {
        numbers[fact]: by for fact, by in marks.items() if fact in numbers
    }


def _loose(table: str, cells: Cells, gone: set[int]) -> Cells:
    """Let an election stand without the title that goes with it, if that is gone."""
    return (*cells[:10], None) if table == "election" and cells[10] in gone else cells
