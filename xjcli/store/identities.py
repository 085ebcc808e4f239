"""Who is who: two names that are one person, and one name that two people bear. Only ever added to.

People are told apart by their name alone until somebody says otherwise. `same` joins names under the first of them;
`different` sets the bearer of a name in one session, or in the sessions of one place, apart.
"""

from __future__ import annotations

import json
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from xjcli.errors import NotFoundError, UsageError
from xjcli.store.portable import quoted, shaped
from xjcli.store.statements import named

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator, Mapping, Sequence

    from xjcli.rows import Row
    from xjcli.store.writer import Writer

SAME, DIFFERENT = "same", "different"

PORTABLE = dict.fromkeys(("relation", "person", "other", "reason", "source", "made"), str)
"""What an identity is made of when it is carried from one database to another, and the kind of each part."""

NEEDED = ("relation", "person", "other", "reason")


@dataclass(frozen=True, slots=True)
class Identities:
    """Who is who, as it stands: the name that stands for others, and where a name means somebody else."""

    first: dict[str, str] = field(default_factory=dict)
    apart: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def of(self, person: str, session: str | None, place: str | None) -> str:
        """Give the key of whoever bears a name in a session of a place: 王伟, or 王伟（青溪镇） for one set apart."""
        where = next((scope for scope in self.apart.get(person, ()) if scope in (session, place)), None)
        return f"{person}（{where}）" if where else self.first.get(person, person)

    def __bool__(self) -> bool:
        return bool(self.first or self.apart)

    def known(self, name: str) -> str:
        """Give the key by which somebody is asked for: the first of several names."""
        return self.first.get(name, name)

    def keys(self, name: str) -> set[str]:
        """Give every key under which bearers of a name may be known."""
        return {name, self.known(name), *(f"{name}（{scope}）" for scope in self.apart.get(name, ()))}


def identities(connection: sqlite3.Connection) -> Identities:
    """Give who is who as it stands."""
    first: dict[str, str] = {}
    apart: dict[str, tuple[str, ...]] = {}
    for row in listing(connection):
        person, other = str(row["person"]), str(row["other"])
        if row["relation"] == DIFFERENT:
            apart[person] = (*apart.get(person, ()), other)
        else:
            head, tail = first.get(person, person), first.get(other, other)
            if head != tail:
                first = {name: head if known == tail else known for name, known in first.items()}
                first[tail] = head
    return Identities(first, apart)


def listing(connection: sqlite3.Connection, everything: bool = False) -> list[Row]:
    """Give what was said of who is who, oldest first; what was revoked only with everything."""
    cursor = connection.execute(named("identity")["all"])
    names = [column[0] for column in cursor.description]
    rows = [dict(zip(names, cells, strict=True)) for cells in cursor]
    return [row for row in rows if everything or row["state"] == "stands"]


def record(
    writer: Writer, relation: str, person: str, others: Sequence[str], reason: str, source: str | None = None
) -> list[int]:
    """Say that names are one person, or that a name means somebody else in each of some sessions or places.

    Gives the numbers of what was said. Raises NotFoundError for a name that nobody bears, there or at all, and
    UsageError for names that are one already.
    """
    if not reason.strip():
        raise UsageError("this needs its reason", hint='--reason "how it is known"')
    if not others:
        raise UsageError("this needs two", hint="xjcli person same NAME NAME; xjcli person different NAME PLACE")
    names, person = (person, *others), key(person)
    if relation == SAME:
        others = _joined(writer.connection, names)
    else:
        others = [_scope(writer.connection, person, scope) for scope in others]
    said = [{"relation": relation, "person": person, "other": other} for other in others]
    return _insert(writer, [{**one, "reason": reason.strip(), "source": source, "made": None} for one in said])


def _joined(connection: sqlite3.Connection, names: Sequence[str]) -> list[str]:
    """Give the keys of the names behind the first, which all are to be people of their own as yet.

    A name set beside itself says that all its bearers are one person, in whatever places.
    """
    known = identities(connection)
    seen: dict[str, str] = {}
    for name in names:
        person = known.known(key(name))
        if seen.get(person, name) != name:
            raise UsageError(
                f"{seen[person]} and {name} are one person already",
                hint="traditional and simplified characters are one name; `xjcli person list` shows what was said",
            )
        if not connection.execute(named("ask")["is_person"], {"person": person}).fetchone():
            raise NotFoundError(f"nobody is called {name}", hint="xjcli participants lists people")
        seen[person] = name
    return [key(name) for name in names[1:]]


def _scope(connection: sqlite3.Connection, person: str, scope: str) -> str:
    """Give the session or place, as the store names it, in which a name is somebody else's; or the name of another."""
    from xjcli.store import reader

    if connection.execute(named("ask")["is_person"], {"person": key(scope)}).fetchone():
        return key(scope)
    where = reader.session_id(connection, scope) if ":" in scope else scope
    given = {"keys": json.dumps(sorted(identities(connection).keys(person))), "scope": where}
    if not connection.execute(named("identity")["is_there"], given).fetchone():
        raise NotFoundError(f"nobody is called {person} in {where}", hint=f"xjcli who {person} shows where")
    return where


def revoke(writer: Writer, number: int, reason: str, source: str | None = None) -> None:
    """Take back what was said by a further row. Raises NotFoundError if there is none that stands."""
    row = next((row for row in listing(writer.connection) if row["id"] == number), None)
    if row is None:
        raise NotFoundError(f"{number} does not stand", hint="`xjcli person list` shows what does")
    values = {"made": _now(), "reason": reason, "source": source, "revokes": number}
    with writer.writing(), _holding(writer, [row]):
        writer.connection.execute(named("identity")["revoke"], values)


def portable(connection: sqlite3.Connection) -> list[Row]:
    """Give what stands in the form in which it is carried elsewhere."""
    return [{name: row[name] for name in PORTABLE} for row in listing(connection)]


def take_over(writer: Writer, rows: Sequence[Mapping[str, Any]]) -> int:
    """Take over what was said elsewhere, unless the same stands here already; gives how many are new."""
    known = {_identity(row) for row in portable(writer.connection)}
    checked = [shaped(row, PORTABLE, NEEDED, "statement") for row in rows]
    for row in checked:
        if row["relation"] not in (SAME, DIFFERENT):
            raise UsageError(f"this says nothing of who is who: {quoted(row)}", hint=f"use {SAME} or {DIFFERENT}")
    return len(_insert(writer, [row for row in checked if _identity(row) not in known]))


def _insert(writer: Writer, rows: Sequence[Row]) -> list[int]:
    with writer.writing(), _holding(writer, rows):
        made = [
            writer.connection.execute(named("identity")["insert"], {**row, "made": row["made"] or _now()}).lastrowid
            for row in rows
        ]
    return [number for number in made if number is not None]


@contextmanager
def _holding(writer: Writer, rows: Sequence[Mapping[str, Any]]) -> Iterator[None]:
    """Let what is said inside hold at once: the claims of all documents that speak of these people are made anew."""
    from xjcli.store.settling import rewrite

    names = {row[name] for row in rows for name in ("person", "other")}
    before = identities(writer.connection)
    yield
    after = identities(writer.connection)
    keys = sorted({key for known in (before, after) for name in names for key in known.keys(name)})
    found = writer.connection.execute(named("identity")["documents"], {"keys": json.dumps(keys)}).fetchall()
    rewrite(writer, [document for (document,) in found])


def key(name: str) -> str:
    """Give the key of a name as the store writes it: simplified, without spaces."""
    from xjcli.store.flatten import person_key

    return person_key(name)


def _identity(row: Mapping[str, Any]) -> tuple[Any, ...]:
    return tuple(row[name] for name in ("relation", "person", "other", "reason", "source"))


def _now() -> str:
    from datetime import UTC, datetime

    return datetime.now(UTC).isoformat(timespec="seconds")
