"""The values of corrections: what may be said of a fact, and what follows from what was said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from xjcli.errors import UsageError
from xjcli.store.additions import BELONGING, COMPUTED
from xjcli.store.amending import COLUMNS
from xjcli.store.dates import bounds
from xjcli.store.keys import key_cells
from xjcli.store.portable import of_kind, quoted
from xjcli.store.statements import named

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping
    from enum import StrEnum


COUNTS = ("entitled", "present", "observers")
"""The kinds of delegates, as fields that can be corrected."""


def value_of(
    connection: sqlite3.Connection, session: str, field: str, item: str, parts: Mapping[str, Any], whole: bool
) -> dict[str, Any]:
    """Give the value of a correction: the parts that were given and what follows from them.

    Where no text has the fact it must be `whole`: what is not given comes from the item.
    """
    value = {**(_from_item(connection, session, field, item) if whole else {}), **parts}
    check(field, value)
    return value | following(session, field, value)


def completed(
    connection: sqlite3.Connection, session: str, field: str, item: str, value: Mapping[str, Any] | None
) -> dict[str, Any]:
    """Give the value of a correction whose fact no text has (any more), with all parts that its item says."""
    whole = {**_from_item(connection, session, field, item), **(value or {})}
    return whole | following(session, field, whole)


def _from_item(connection: sqlite3.Connection, session: str, field: str, item: str) -> dict[str, Any]:
    """Give the parts that an item says: of `title` name and title, of `report` kind and title, and so on."""
    first, _, rest = item.partition(" ")
    place = key_cells(session)[2]
    if field == "title":
        return {"name": first, "text": rest, **_office(connection, "title_office", rest, place, "post")}
    if field == "election":
        office = _office(connection, "election_office", rest, place, "office_post")
        return {"name": first, "post": rest, "kind": "elected", **office}
    said: dict[str, dict[str, Any]] = {
        "participant": {"name": item},
        "resolution": {"name": item},
        "act": {"name": first, "act": rest},
        "report": {"kind": first, "title": rest or None, "by": None, "form": "spoken"},
    }
    return said.get(field, {})


def _office(connection: sqlite3.Connection, question: str, text: str, place: str | None, post: str) -> dict[str, Any]:
    """Give the office that a title means at a place, as the texts of that place are mostly read."""
    found = connection.execute(named("correction")[question], {"text": text, "place": place}).fetchone()
    organisation, known_post, status, of = found or (None, text, None, None)
    return {"organisation": organisation, post: known_post, "status": status, "place": of}


def check(field: str, value: Mapping[str, Any]) -> None:
    """Refuse what no reading could say: parts and codes that are none, numbers and days that cannot be."""
    from xjcli import model

    _check_parts(field, value)
    codes: dict[str, dict[str, type[StrEnum]]] = {
        "act": {"act": model.Act},
        "report": {"kind": model.ReportKind, "form": model.ReportForm},
        "election": {"kind": model.ElectionKind, "status": model.OfficeStatus},
        "title": {"status": model.OfficeStatus},
    }
    for part, known in codes.get(field, {}).items():
        members = [member.value for member in known]
        if value.get(part) is not None and value[part] not in members:
            raise UsageError(f"{part}: {value[part]!r} is none of its values", hint=f"use one of: {', '.join(members)}")
    if field in COUNTS and not of_kind(value.get("count"), int):
        raise UsageError(f"{field} must be a number", hint=f"xjcli correct set SESSION {field} 74 --reason …")
    if field in ("start", "end") and not _is_day(value.get("date")):
        raise UsageError(f"{field}: {value.get('date')!r} is no day", hint="write 2025, 2025-12 or 2025-12-29")
    for part in ("name", "text", "post"):
        if part in value and not value[part]:
            raise UsageError(f"{field} needs a {part}", hint='an item of a title is "NAME TITLE"')


def _check_parts(field: str, value: Mapping[str, Any]) -> None:
    """Refuse parts that a field does not have, and parts that are no text; of numbers there is `count` alone."""
    if not COLUMNS[field][1]:
        raise UsageError(
            f"a {field} can only be deleted", hint=f"xjcli correct delete SESSION {field} WORDS --reason …"
        )
    known = {*COLUMNS[field][1], *(("name", "person") if field in BELONGING else ())}
    for name, part in value.items():
        if name not in known:
            offered = ", ".join(sorted(known - set(COMPUTED)))
            raise UsageError(f"{field} has no part {name!r}", hint=f"use one of: {offered}" if offered else None)
        if name != "count" and part is not None and not of_kind(part, str):
            raise UsageError(f"{name} of {field} must be a text, not {quoted(part)}")


def _is_day(value: Any) -> bool:
    """Say whether this is a day, a month or a year of the calendar, in EDTF."""
    low, _ = bounds(value)
    return low is not None and len(value) in (4, 7, 10) and low.startswith(value)


def following(session: str, field: str, value: Mapping[str, Any]) -> dict[str, Any]:
    """Give the parts that follow from others."""
    from xjcli.store.flatten import person_key

    follows: dict[str, Any] = {}
    if field in ("start", "end"):
        follows["low"], follows["high"] = bounds(value["date"])
    name = value.get("by" if field == "report" else "name")
    if name and field in ("participant", "title", "act", "report", "election"):
        follows["person"] = person_key(name)
    organisation, place = value.get("organisation"), key_cells(session)[2]
    if organisation and place and organisation.startswith(place):
        follows["place"] = place
    if field == "election" and "post" in value and "office_post" not in value:
        follows["office_post"] = value["post"]
    return follows
