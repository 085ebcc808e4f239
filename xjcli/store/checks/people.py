"""Checks of who held what: seats with two holders, one name for two people, two names for one."""

from __future__ import annotations

from itertools import combinations, groupby, pairwise
from typing import TYPE_CHECKING

from xjcli.store.checks.findings import Finding
from xjcli.store.identities import DIFFERENT, SAME, identities
from xjcli.store.identities import listing as told

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from xjcli.rows import Row
    from xjcli.store.checks.findings import Record
    from xjcli.store.identities import Identities

SHORTEST = 2
"""Names of fewer characters are too short to be compared."""


def one_holder(record: Record) -> Iterator[Finding]:
    """Find offices of one seat in which two people are seen at once."""
    rows = _as_somebody(record.ask("seats"), identities(record.connection))
    for (organisation, post), together in groupby(rows, key=lambda row: (row["organisation"], row["post"])):
        sightings = list(together)
        office = f"{organisation} · {post}"
        yield from _at_once(office, sightings)
        yield from _returned(office, [row for row in sightings if row["status"] is None])


def _at_once(office: str, sightings: Iterable[Row]) -> Iterator[Finding]:
    """Find two people in one seat on one day, neither coming nor going; and two elected to it by one session."""
    for (low, high), together in groupby(sightings, key=lambda row: (row["low"], row["high"])):
        day = list(together)
        holding = {row["person"]: row for row in day if row["status"] is None}
        if {row["event"] for row in day} == {"seen"} and len(holding) > 1:
            said = low if low == high else f"between {low} and {high}"
            words = f"{office} has one seat, and {_names(holding.values())} are both seen in it on {said}"
            yield Finding("XJ501", office, words, _compare(holding.values()), _facts(holding.values()))
        for session, entering in groupby(
            sorted((row for row in day if row["event"] == "entered"), key=lambda row: row["session"]),
            key=lambda row: row["session"],
        ):
            elected = {row["person"]: row for row in entering}
            if len(elected) > 1:
                words = f"{office} has one seat, and {session} elected {_names(elected.values())}"
                yield Finding("XJ502", session, words, f"xjcli cite {session} election", _facts(elected.values()))


def _returned(office: str, sightings: Iterable[Row]) -> Iterator[Finding]:
    """Find who is seen in a seat, then another, then the first again: more often a slip than a return."""
    spells = [list(rows) for _, rows in groupby(sightings, key=lambda row: row["person"])]
    for before, between, after in zip(spells, spells[1:], spells[2:], strict=False):
        days = before[-1]["high"], between[0]["low"], between[-1]["high"], after[0]["low"]
        in_order = all(earlier < later for earlier, later in pairwise(days)) or days[1] == days[2]
        came_back = after[0]["event"] == "entered"
        if before[0]["person"] == after[0]["person"] and in_order and days[0] < days[3] and not came_back:
            words = (
                f"{office}: {after[0]['name']} is seen in it on {after[0]['day']} again, "
                f"after {between[0]['name']} on {between[0]['day']}"
            )
            shown = (before[-1], between[0], after[0])
            yield Finding("XJ503", office, words, _compare(shown[1:]), _facts(shown))


def namesakes(record: Record) -> Iterator[Finding]:
    """Find one name that may be two people, and two names that may be one person, unless somebody has said so."""
    who = identities(record.connection)
    said = {(row["relation"], frozenset((row["person"], row["other"]))) for row in told(record.connection)}
    above = _above(record)
    rows = _as_somebody(record.ask("offices"), who)
    for person, together in groupby(sorted(rows, key=lambda row: row["person"]), key=lambda row: row["person"]):
        if (SAME, frozenset((person,))) not in said:
            yield from _in_two_places(person, list(together), above)
    yield from _spelt_twice(record, who, said)


def _in_two_places(person: str, sightings: list[Row], above: dict[str, set[str]]) -> Iterator[Finding]:
    """Compare the days of somebody's offices in places of which neither lies in the other."""
    seen = {place: list(rows) for place, rows in groupby(sightings, key=lambda row: row["place"])}
    for one, other in combinations(seen, 2):
        if one in above.get(other, ()) or other in above.get(one, ()):
            continue
        first, second = sorted((seen[one], seen[other]), key=lambda rows: rows[0]["low"])
        if second[0]["low"] <= first[-1]["high"]:
            words = (
                f"{person} holds office in {first[0]['place']} ({_period(first)}) "
                f"and in {second[0]['place']} ({_period(second)}): one person or two?"
            )
            hint = (
                f"two: xjcli person different {person} {second[0]['place']} --reason …; "
                f"one: xjcli person same {person} {person} --reason …"
            )
            yield Finding("XJ701", person, words, hint, (first[-1]["fact"], second[0]["fact"]))


def _spelt_twice(record: Record, who: Identities, said: set[tuple[str, frozenset[str]]]) -> Iterator[Finding]:
    """Compare the holders of an office of one seat: a name may be misprinted."""
    rows = record.ask("seats")
    for (organisation, post), together in groupby(rows, key=lambda row: (row["organisation"], row["post"])):
        holders = {row["person"]: row for row in together}
        for one, other in combinations(holders, 2):
            settled = who.known(one) == who.known(other) or (DIFFERENT, frozenset((one, other))) in said
            if _differ_in_one(one, other) and not settled:
                words = f"{one} and {other} are both seen as {organisation} · {post}: one person, misprinted once?"
                hint = (
                    f"one: xjcli person same {one} {other} --reason …; "
                    f"two: xjcli person different {one} {other} --reason …"
                )
                yield Finding("XJ702", one, words, hint, _facts((holders[one], holders[other])))


def _differ_in_one(one: str, other: str) -> bool:
    same_length = len(one) == len(other) and len(one) > SHORTEST
    return same_length and sum(left != right for left, right in zip(one, other, strict=True)) == 1


def _as_somebody(rows: Iterable[Row], who: Identities) -> list[Row]:
    """Give sightings under the key of the person that each name means there."""
    return [{**row, "person": who.of(row["person"], row["session"], row["session_place"])} for row in rows]


def _above(record: Record) -> dict[str, set[str]]:
    above: dict[str, set[str]] = {}
    for row in record.ask("jurisdictions"):
        above.setdefault(row["place"], set()).add(row["above"])
    return above


def _period(rows: list[Row]) -> str:
    first, last = rows[0]["low"], rows[-1]["high"]
    return first if first == last else f"{first} to {last}"


def _names(rows: Iterable[Row]) -> str:
    return " and ".join(row["name"] for row in rows)


def _facts(rows: Iterable[Row]) -> tuple[int, ...]:
    return tuple(row["fact"] for row in rows)


def _compare(rows: Iterable[Row]) -> str:
    return "; ".join(f"xjcli who {row['person']}" for row in rows)
