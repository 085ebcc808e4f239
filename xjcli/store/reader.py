"""Questions to the store: listings, one session, one person, what there is. Plain sqlite3, rows as dicts."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from xjcli.errors import AmbiguousError, NotFoundError
from xjcli.layout import LAYOUT_SPACE
from xjcli.rows import SHAPES, Filters, Listing, Row
from xjcli.store.connection import file_of, translated
from xjcli.store.dates import bounds
from xjcli.store.keys import ordinal
from xjcli.store.statements import named, query

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Callable, Iterable, Mapping, Sequence

    from xjcli.rows import Value

ARRAYS = ("within", "sources", "disagree", "titles", "acts")
"""Columns that hold JSON."""

TRUTHS = ("approximate",)
"""Columns that hold 0 or 1."""

KINDS = ("delegates", "reports", "elections", "resolutions")
"""The kinds of fact that hang from an account itself."""

NO_LAYOUT = dict.fromkeys(map(ord, LAYOUT_SPACE - {" "}))
"""What is left out of quoted words: a space stays, since it sets several ranges apart."""


def listing(connection: sqlite3.Connection, name: str, filters: Filters | None = None) -> Listing:
    """Answer a listing command: a name of `SHAPES`, and what narrows it.

    Rows come in the order of time, newest last, those without a known year at the end; `officials` by office.
    """
    shape = SHAPES[name]
    filters = filters or Filters()
    if name == "officials":
        rows = officials(connection, filters)
    else:
        given = parameters(connection, filters)
        rows = fetch(connection, query("listing", name, given), given)
        if name == "timeline":
            rows = _once(rows)
    return Listing(name, shape.fields, shape.shown, [{field: row[field] for field in shape.fields} for row in rows])


def officials(connection: sqlite3.Connection, filters: Filters) -> list[Row]:
    """Give the tenures in offices; with `at` those that may cover the day, the certain ones first."""
    from xjcli.store.tenures import CERTAINTY, held, tenures

    given = parameters(connection, filters)
    seats = dict(_cells(connection, named("listing")["seats"]))
    sightings = fetch(connection, query("listing", "sightings", given), given)
    if given["person"]:
        sightings = _with_neighbours(connection, sightings, seats)
    rows = tenures(sightings, seats)
    rows = [row for row in rows if _fits(row, filters, given)]
    if filters.at:
        rows = [{**row, "held": held(row, filters.at)} for row in rows]
        rows = sorted((row for row in rows if row["held"]), key=lambda row: CERTAINTY.index(row["held"]))
    return rows


def session(connection: sqlite3.Connection, wanted: str) -> Row:
    """Tell everything known about one session, account by account.

    `wanted` is an id, or `npc:20:8` when only one place has such a session. Raises NotFoundError with the nearest ids,
    AmbiguousError with the candidates.
    """
    found = session_id(connection, wanted)
    ask = named("ask")
    row = fetch(connection, ask["session"], (found,))[0]
    row["accounts"] = [_account(connection, account) for account in fetch(connection, ask["accounts"], (found,))]
    row["mentions"] = fetch(connection, ask["mentions"], (found,))
    return row


def person(connection: sqlite3.Connection, name: str, at: str | None = None) -> Row:
    """Tell everything known about a person: offices, sessions, reports, elections, sources.

    With `at`, an ISO day, `held` of each office says how certainly it was held then. Raises NotFoundError with the
    nearest names.
    """
    from xjcli.store.tenures import held

    key = _person(connection, name)
    filters = Filters(name=key)
    offices = officials(connection, filters)
    if at:
        offices = [{**office, "held": held(office, at)} for office in offices]
    took_part = [_as_session(row) for row in listing(connection, "participants", filters).rows]
    reports = listing(connection, "reports", filters).rows
    elections = listing(connection, "elections", filters).rows
    told = [*took_part, *reports, *elections]
    return {
        "name": key,
        "names": [cells[0] for cells in _cells(connection, named("ask")["written_names"], {"person": key})],
        "at": at,
        "offices": offices,
        "sessions": took_part,
        "reports": reports,
        "elections": elections,
        "sources": list(dict.fromkeys(row["source"] for row in told)),
    }


def status(connection: sqlite3.Connection) -> Row:
    """Say what the database holds: its file, size in bytes and schema, and how many there are of everything."""
    file = file_of(connection)
    version = _cells(connection, "PRAGMA user_version")[0][0]
    runs = fetch(connection, named("ask")["last_run"])
    counts = fetch(connection, named("ask")["status"])[0]
    size = file.stat().st_size if file.exists() else None
    return {"database": str(file), "size": size, "schema": version, **counts, "last_run": runs[0] if runs else None}


def places(connection: sqlite3.Connection) -> list[str]:
    """Give every jurisdiction that has a session or stands above one."""
    return _column(connection, "places")


def posts(connection: sqlite3.Connection) -> list[str]:
    """Give every post in which somebody is seen."""
    return _column(connection, "posts")


def organisations(connection: sqlite3.Connection) -> list[str]:
    """Give every organisation of which somebody holds a post."""
    return _column(connection, "organisations")


def people(connection: sqlite3.Connection) -> list[str]:
    """Give the name of everybody, as people are found by."""
    return _column(connection, "people")


def bodies(connection: sqlite3.Connection) -> list[str]:
    """Give the code of every body that has a session."""
    return _column(connection, "bodies")


def parameters(connection: sqlite3.Connection, filters: Filters) -> dict[str, Any]:
    """Give the parameters of a listing; those that are None take their conditions with them."""
    return {
        "body": filters.body,
        "place": filters.place,
        "term": filters.term,
        "number": filters.number,
        "session": filters.session,
        "since": bounds(filters.since)[0],
        "until": bounds(filters.until)[1],
        "person": filters.name and _key(connection, filters.name),
        "post": filters.post,
        "organisation": filters.organisation,
        "kind": filters.kind,
        "act": filters.act,
        "state": None if filters.mentioned else "reported",
    }


def _fits(row: Row, filters: Filters, given: Mapping[str, Any]) -> bool:
    """Say whether a tenure fits the filters that cannot narrow the sightings: they would cut a tenure in two."""
    since, until = given["since"], given["until"]
    return (
        given["person"] in (None, row["person"])
        and filters.post in (None, row["post"])
        and (not filters.organisation or filters.organisation in (row["organisation"] or ""))
        and (not since or (bounds(row["last_seen"])[1] or "") >= since)
        and (not until or (bounds(row["first_seen"])[0] or "9999") <= until)
    )


def _with_neighbours(connection: sqlite3.Connection, sightings: Sequence[Row], seats: Mapping[str, int]) -> list[Row]:
    """Give somebody's sightings, those in offices of one seat with all others: there they bound the person's own."""
    alone = [row for row in sightings if seats.get(row["post"]) != 1]
    offices = {_office(row): None for row in sightings if seats.get(row["post"]) == 1}
    ask = named("listing")["sightings_in"]
    return [*alone, *(row for office in offices for row in fetch(connection, ask, office))]


def _office(row: Row) -> tuple[Value, ...]:
    """Give what an office is known by; the place of the session counts where the organisation is not known."""
    organisation = row["organisation"]
    return row["post"], row["place"], organisation, row["session_place"] if organisation is None else None


def _once(rows: Iterable[Row]) -> list[Row]:
    """Tell each event once, as the first account does."""
    events: dict[tuple[Any, ...], Row] = {}
    for row in rows:
        what = None if row["event"] == "session" else row["what"]
        events.setdefault((row["session"], row["event"], what, row["name"]), row)
    return list(events.values())


def _as_session(row: Row) -> Row:
    return {"id": row["session"], **{field: row[field] for field in ("start", "titles", "acts", "source", "place")}}


def _account(connection: sqlite3.Connection, row: Row) -> Row:
    """Add to an account the facts that hang from it."""
    ask = named("ask")
    account = row.pop("account")
    for kind in KINDS:
        row[kind] = fetch(connection, ask[f"account_{kind}"], (account,))
    row["participants"] = fetch(connection, ask["account_participants"], (account,))
    for someone in row["participants"]:
        number = someone.pop("id")
        someone["titles"] = fetch(connection, ask["participant_titles"], (number,))
        someone["acts"] = fetch(connection, ask["participant_acts"], (number,))
    return row


def session_id(connection: sqlite3.Connection, wanted: str) -> str:
    """Give the whole id that `npc:20:8` stands for; raises NotFoundError and AmbiguousError, as `session` does."""
    asked = _asked(wanted.strip())
    found = [cells[0] for cells in _cells(connection, query("ask", "find_session", asked), asked)] if asked else []
    if len(found) > 1:
        raise AmbiguousError(
            f"{wanted} fits {len(found)} sessions", hint="name one of: " + ", ".join(found), candidates=found
        )
    if not found:
        near = _near(wanted, _column(connection, "all_sessions"))
        raise NotFoundError(f"there is no session {wanted}", hint=_hint(near, "xjcli sessions"), candidates=near)
    return str(found[0])


def _asked(wanted: str) -> dict[str, Any] | None:
    """Give what an id, or one without its place, asks for; None where no session can be meant."""
    body, *ordinals = wanted.split(":")
    if len(ordinals) != 2:
        return {"id": wanted}
    try:
        term, number = map(ordinal, ordinals)
    except ValueError:
        return None
    return {"body": body, "term": term, "number": number}


def _person(connection: sqlite3.Connection, name: str) -> str:
    key = _key(connection, name)
    if _is_person(connection, key):
        return key
    near = _near(key, people(connection))
    raise NotFoundError(f"nobody is called {name}", hint=_hint(near, "xjcli officials"), candidates=near)


def _key(connection: sqlite3.Connection, name: str) -> str:
    """Give the key of a person: the name without spaces or, where nobody has that, the name that stands for it."""
    from xjcli.store.identities import identities

    key = "".join(name.split())
    key = key if _is_person(connection, key) else identities(connection).known(key)
    if _is_person(connection, key):
        return key
    from xjcli.store.flatten import person_key  # loads the lexicon: only for a name that is not found as it stands

    return identities(connection).known(person_key(name))


def _is_person(connection: sqlite3.Connection, key: str) -> bool:
    return bool(_cells(connection, named("ask")["is_person"], {"person": key}))


def _near(wanted: str, known: Sequence[str]) -> list[str]:
    from difflib import get_close_matches

    return get_close_matches(wanted, known, n=5, cutoff=0.5)


def _hint(near: Sequence[str], command: str) -> str:
    return f"did you mean {', '.join(near)}?" if near else f"`{command}` lists what there is"


def _column(connection: sqlite3.Connection, name: str) -> list[str]:
    return [cells[0] for cells in _cells(connection, named("ask")[name])]


def _cells(
    connection: sqlite3.Connection, statement: str, values: Mapping[str, Any] | Sequence[Any] = ()
) -> list[tuple[Any, ...]]:
    with translated(connection):
        return connection.execute(statement, values).fetchall()


def fetch(connection: sqlite3.Connection, statement: str, values: Mapping[str, Any] | Sequence[Any] = ()) -> list[Row]:
    """Give rows as dicts: arrays and truths as such, quoted words without the layout of the page."""
    with translated(connection):
        cursor = connection.execute(statement, values)
        names = [column[0] for column in cursor.description]
        rows = [dict(zip(names, cells, strict=True)) for cells in cursor]
    for name in names:
        convert = _conversion(name)
        if convert:
            for row in rows:
                row[name] = row[name] if row[name] is None else convert(row[name])
    return rows


def _conversion(name: str) -> Callable[[Any], Value] | None:
    if name in ARRAYS:
        return _array
    if name in TRUTHS:
        return bool
    return _plain if name.endswith("evidence") else None


def _array(value: Any) -> Value:
    return json.loads(value) if isinstance(value, str) else value


def _plain(quote: str) -> str:
    return quote.translate(NO_LAYOUT)
