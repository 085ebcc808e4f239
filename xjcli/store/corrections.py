"""Corrections: what people put right, with reasons. Only ever added to; they outlive every reading.

A correction points at a fact by session, field and item, so it finds it again in another reading, and keeps the values
that it took the place of, so that it is known when the texts are read otherwise since.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from xjcli.errors import AmbiguousError, NotFoundError, UsageError
from xjcli.store.additions import COMPUTED, told
from xjcli.store.amending import COLUMNS
from xjcli.store.correction_values import COUNTS, check, completed, following, value_of
from xjcli.store.keys import key_cells
from xjcli.store.portable import quoted, shaped
from xjcli.store.settling import apply, in_force, read_values
from xjcli.store.statements import named

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping, Sequence

    from xjcli.rows import Row
    from xjcli.store.writer import Writer

SINGLE = ("session", "start", "end")
"""Fields that a session has once: they need no item."""

FIELDS = (*SINGLE, "date", *COUNTS, "participant", "title", "act", "report", "election", "resolution", "reference")
"""What can be corrected; `date` is first and last day at once."""

PORTABLE = {
    **dict.fromkeys(("action", "session", "field", "item"), str),
    "value": dict,
    "replaced": list,
    **dict.fromkeys(("reason", "source", "made"), str),
}
"""What a correction is made of when it is carried from one database to another, and the kind of each part."""

NEEDED = ("action", "session", "field", "reason")

STANDS, STALE, AGREED, FOLLOWED, REVOKED = "stands", "stale", "agreed", "followed", "revoked"


def record(
    writer: Writer,
    action: str,
    session: str,
    field: str,
    item: str | None,
    parts: Mapping[str, Any],
    reason: str,
    source: str | None = None,
) -> list[int]:
    """Make a correction, or two for a date, and let it hold at once; gives their numbers.

    `parts` are the parts of the value by name. Raises NotFoundError for a fact that is not there, AmbiguousError where
    several are meant, UsageError for a value that cannot be.
    """
    if not reason.strip():
        raise UsageError("a correction needs its reason", hint='--reason "what is wrong, and how that is known"')
    if field not in FIELDS:
        raise UsageError(f"{field!r} cannot be corrected", hint=f"use one of: {', '.join(FIELDS)}")
    _check_session(session)
    with writer.writing():
        made = [
            _insert(writer, action, session, name, one, own, reason, source)
            for name, own in _by_field(action, field, parts)
            for one in _items(writer.connection, action, session, name, item)
        ]
        apply(writer, [session])
    return made


def revoke(writer: Writer, number: int, reason: str, source: str | None = None) -> str:
    """Take a correction back by a further row; gives its session. Raises NotFoundError if there is none that stands."""
    connection = writer.connection
    found = connection.execute(named("correction")["one"], (number,)).fetchone()
    if not found or found[1] == "revoke":
        raise NotFoundError(f"there is no correction {number}", hint="`xjcli correct list` shows them")
    if found[2]:
        raise UsageError(f"correction {number} is revoked already, by {found[2]}", hint="`xjcli correct list --all`")
    with writer.writing():
        connection.execute(
            named("correction")["revoke"], {"made": _now(), "reason": reason, "source": source, "revokes": number}
        )
        apply(writer, [found[0]])
    return str(found[0])


def listing(connection: sqlite3.Connection, *, overtaken: bool = False, everything: bool = False) -> list[Row]:
    """Give the corrections, oldest first: those that stand, of these only the overtaken, or with all that are past.

    A correction is overtaken when the texts are read otherwise now than when it was made: `agreed` if as it says,
    else `stale`. It is `followed` when a later one is about the same fact.
    """
    rows = [_row(connection, cells) for cells in connection.execute(named("correction")["all"]).fetchall()]
    if overtaken:
        return [row for row in rows if row["state"] in (STALE, AGREED)]
    return [row for row in rows if everything or row["state"] not in (FOLLOWED, REVOKED)]


def portable(connection: sqlite3.Connection) -> list[Row]:
    """Give the corrections that stand in the form in which they are carried elsewhere."""
    return [
        {name: row[name] for name in PORTABLE} | {"value": _without_computed(row["value"])}
        for row in (_plain(cells) for cells in connection.execute(named("correction")["all"]) if cells[-1])
    ]


def take_over(writer: Writer, rows: Sequence[Mapping[str, Any]]) -> int:
    """Make corrections that were carried here, unless the same stand already; gives how many are new.

    Raises UsageError for what is no correction; then none is made.
    """
    standing = [{name: row[name] for name in PORTABLE} for row in portable(writer.connection)]
    known = {_identity(row) for row in standing}
    checked = (_checked(writer.connection, row) for row in rows)
    new = [row for row in checked if _identity(row) not in known]
    with writer.writing():
        for row in new:
            value = None if row["value"] is None else _json(row["value"])
            values = {**row, "value": value, "replaced": _json(row["replaced"] or [])}
            writer.connection.execute(named("correction")["insert"], values)
        apply(writer, dict.fromkeys(row["session"] for row in new))
    return len(new)


def _insert(
    writer: Writer,
    action: str,
    session: str,
    field: str,
    item: str,
    parts: Mapping[str, Any],
    reason: str,
    source: str | None,
) -> int:
    connection = writer.connection
    replaced = read_values(connection, (session, field, item))
    earlier = next((one for one in in_force(connection, [session]) if one.key == (session, field, item)), None)
    if action != "add" and not replaced and not (earlier and earlier.value is not None):
        raise _missing(connection, session, field, item)
    if not parts and replaced and action != "delete":
        words = " ".join(filter(None, (session, field, item)))
        raise UsageError(f"the texts say so already: {words}", hint="give what is to be said instead: NAME=VALUE")
    value = None
    if action != "delete":
        before = dict(earlier.value or {}) if earlier else {}
        value = value_of(connection, session, field, item, {**before, **parts}, whole=not replaced)
        replaced = replaced and read_values(connection, (session, field, item), _visible(value))
    values = {
        "made": _now(),
        "action": action,
        "session": session,
        "field": field,
        "item": item,
        "value": None if value is None else _json(value),
        "replaced": _json(replaced),
        "reason": reason.strip(),
        "source": source,
    }
    number = connection.execute(named("correction")["insert"], values).lastrowid
    assert number is not None
    return number


def _check_session(session: str) -> None:
    """Refuse what is no id of a session: a fact may be added to one that no text names, but not to nothing."""
    from xjcli.model import Body

    try:
        known = key_cells(session)[1] in list(Body)
    except ValueError:
        known = False
    if not known:
        raise UsageError(f"{session!r} is no id of a session", hint="write npc:新泾镇:20:8; - for what is unknown")


def _by_field(action: str, field: str, parts: Mapping[str, Any]) -> Iterator[tuple[str, Mapping[str, Any]]]:
    """Take a date apart into first and last day."""
    if field != "date":
        yield field, parts
        return
    first, _, last = str(parts.get("date") or "").partition("/")
    yield "start", {"date": first} if action != "delete" else {}
    yield "end", {"date": last or first} if action != "delete" else {}


def _items(connection: sqlite3.Connection, action: str, session: str, field: str, item: str | None) -> Sequence[str]:
    """Give the items that are meant: where nobody named one, all that say the same.

    A number of delegates stands in two articles as of 代表 and of 人大代表: it is put right in both.
    """
    if field in SINGLE or (field in COUNTS and action == "add" and not item):
        return [""]
    if item:
        return [item]
    items = [cells[0] for cells in connection.execute(named("correction")["items"], _where(session, field))]
    said = {str(read_values(connection, (session, field, one))) for one in items}
    if action == "add" or not items:
        raise _missing(connection, session, field, None)
    if len(items) > 1 and (len(said) > 1 or field not in COUNTS):
        words = f"{session} has {len(items)} of {field}"
        raise AmbiguousError(words, hint="name one of: " + ", ".join(items), candidates=items)
    return items


def _missing(connection: sqlite3.Connection, session: str, field: str, item: str | None) -> NotFoundError:
    items = [cells[0] for cells in connection.execute(named("correction")["items"], _where(session, field))]
    known = [name for name in items if name]
    hint = f"there are: {', '.join(known)}" if known else f"`xjcli correct add {session} {field} …` adds one"
    return NotFoundError(
        f"no text gives {session} " + " ".join(filter(None, ("a", field, item))), hint=hint, candidates=known
    )


def _where(session: str, field: str) -> dict[str, str]:
    return {"session": session, "field": field}


def _row(connection: sqlite3.Connection, cells: Sequence[Any]) -> Row:
    """Make the row of a listing: the values in words, what the texts say now, and whether it still fits."""
    plain = _plain(cells)
    *_, revoked, stands = cells
    now = read_values(connection, (plain["session"], plain["field"], plain["item"]), _visible(plain["value"]))
    words = told(plain["value"], plain["item"])
    state = STANDS
    if revoked or not stands:
        state = REVOKED if revoked else FOLLOWED
    elif sorted(map(str, now)) != sorted(map(str, plain["replaced"])):
        state = AGREED if now == _wanted(plain["field"], plain["value"]) else STALE
    return {
        "id": cells[0],
        **plain,
        "value": words if plain["value"] is not None else None,
        "replaced": plain["replaced"],
        "now": now,
        "state": state,
    }


def _wanted(field: str, value: Mapping[str, Any] | None) -> list[str]:
    """Give what texts would say that are read as a correction says: nothing, for a deletion."""
    if value is None:
        return []
    return [told({name: part for name, part in value.items() if name in COLUMNS[field][1]})]


def _visible(value: Mapping[str, Any] | None) -> list[str]:
    """Give the parts of a value that somebody chose, in an order of their own."""
    return sorted(name for name in value or {} if name not in COMPUTED)


def _plain(cells: Sequence[Any]) -> Row:
    _, action, session, field, item, value, replaced, reason, source, made, *_ = cells
    return {
        "action": action,
        "session": session,
        "field": field,
        "item": item,
        "value": value and json.loads(value),
        "replaced": json.loads(replaced or "[]"),
        "reason": reason,
        "source": source,
        "made": made,
    }


def _checked(connection: sqlite3.Connection, row: Mapping[str, Any]) -> Row:
    """Give a correction that was carried here with every part present; raises UsageError where it is none."""
    plain = shaped(row, PORTABLE, NEEDED, "correction")
    plain["item"] = plain["item"] or ""
    plain["made"] = plain["made"] or _now()
    session, field, item, value = (plain[name] for name in ("session", "field", "item", "value"))
    if plain["action"] not in ("set", "add", "delete") or field not in COLUMNS:
        raise UsageError(f"this is no correction: {quoted(row)}")
    if not all(said is None or isinstance(said, str) for said in plain["replaced"] or ()):
        raise UsageError(f"replaced of this correction must be a list of texts: {quoted(row)}")
    _check_session(session)
    if (value is None) != (plain["action"] == "delete"):
        raise UsageError(f"this correction has no value: {quoted(row)}")
    if (field in SINGLE) == bool(item) and field not in COUNTS:
        raise UsageError(f"{field} has {'no item' if item else 'an item'}: {quoted(row)}")
    if value is not None:
        check(field, value)
        plain["value"] = value | following(session, field, value)
        check(field, completed(connection, session, field, item, value))
    return plain


def _without_computed(value: dict[str, Any] | None) -> dict[str, Any] | None:
    """Leave out what `following` works out again where a correction is taken over."""
    return value and {name: part for name, part in value.items() if name not in ("person", "low", "high")}


def _identity(row: Mapping[str, Any]) -> str:
    plain = {**row, "value": _without_computed(row["value"])}
    return _json([plain[name] for name in ("action", "session", "field", "item", "value", "reason", "source")])


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _now() -> str:
    from datetime import UTC, datetime

    return datetime.now(UTC).isoformat(timespec="seconds")
