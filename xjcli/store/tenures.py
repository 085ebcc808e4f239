"""Who held which office: spells of sightings, and the bounds that neighbours set. Worked out on asking, never stored.

A tenure begins with the first sighting of somebody in an office and lasts while nobody else is seen in it: A, B and A
again are three tenures. Where an office has one seat, its holder came after the last sighting of the one before and
left before the first of the next. An election or a resignation closes a bound exactly: to the days of its session.
Somebody acting, designate or former is kept apart from the holders; nobody acts while a holder is seen in office.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from xjcli.store.dates import bounds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

    from xjcli.rows import Row

ACTING, FORMER = "acting", "former"
"""Ways to be in an office without holding it that say something of those who do."""

SURELY, POSSIBLY, UNKNOWN = "surely", "possibly", "unknown"
CERTAINTY = (SURELY, POSSIBLY, UNKNOWN)
"""How an office was held on a day: within the sightings, between them and a bound, beyond them with no bound."""


@dataclass(slots=True)
class Spell:
    """Sightings of one person in one office under one status, with nobody else between them.

    `first` to `last` are the days from which to which the office was held for certain; the other dates bound it.
    All are EDTF dates; None is unknown.
    """

    sightings: list[Row] = field(default_factory=list)
    first: str | None = None
    last: str | None = None
    begins_after: str | None = None
    ends_before: str | None = None
    began: str | None = None
    ended: str | None = None

    @property
    def holder(self) -> tuple[str, str | None]:
        """Give who holds, and as what: person and status."""
        return self.sightings[0]["person"], self.sightings[0]["status"]

    def goes_on_with(self, sighting: Row) -> bool:
        """Say whether a sighting belongs to this spell; of somebody who has left only the same news told again."""
        if self.holder != (sighting["person"], sighting["status"]):
            return False
        newest = self.sightings[-1]
        return not self.ended or (newest["event"], newest["session"]) == (sighting["event"], sighting["session"])

    def take(self, sighting: Row) -> None:
        """Add the next sighting. Only an election at the start says when a tenure began: a later one confirms it."""
        day, until = sighting["day"], sighting["until"]
        if sighting["event"] == "entered" and not self.sightings:
            self.begins_after, self.began = day, _days(day, until)
            day = until
        self.first = self.first or day
        self.last = day if self.last is None else max(self.last, day, key=_low)
        if sighting["event"] == "left":
            self.ends_before, self.ended = max(self.last, until, key=_low), _days(sighting["day"], until)
        self.sightings.append(sighting)


def tenures(sightings: Iterable[Row], seats: Mapping[str, int]) -> list[Row]:
    """Give the tenures in the offices that are seen, as rows of `officials`, by office and first day.

    Offices of no known place come last.
    `sightings` are rows of the view of that name, all of those of an office; `seats` are the seats of each post that
    has a fixed number. The row's `sightings` counts the days on which somebody is seen.
    """
    offices: defaultdict[tuple[str, str, str], list[Row]] = defaultdict(list)
    for sighting in sightings:
        where = sighting["organisation"] or f"?{sighting['session_place'] or ''}"
        offices[sighting["place"] or "", where, sighting["post"]].append(sighting)
    ordered = sorted(offices, key=lambda office: (not office[0], office))
    return [row for office in ordered for row in _office(offices[office], seats.get(office[2]))]


def held(row: Row, at: str) -> str | None:
    """Say how certainly a tenure covers a day: a word of CERTAINTY, or None when it surely does not."""
    (earliest, first), (last, latest) = bounds(row["first_seen"]), bounds(row["last_seen"])
    if earliest is None or first is None or last is None or latest is None:
        return UNKNOWN
    if row["status"] == FORMER:
        return None
    if first <= at <= last:
        return SURELY
    if earliest <= at <= latest:  # within a month or year of which one day is meant
        return POSSIBLY
    if at > last:
        end = bounds(row["ends_before"])[1]
        return UNKNOWN if end is None else POSSIBLY if at < end else None
    begin = bounds(row["begins_after"])[0]
    return UNKNOWN if begin is None else POSSIBLY if at > begin else None


def _office(sightings: list[Row], seats: int | None) -> Iterator[Row]:
    """Give the tenures of one office in order."""
    dated = sorted((one for one in sightings if one["low"]), key=_order({*_entries(sightings)}))
    holding = [one for one in dated if one["status"] is None]
    single = seats == 1 and not _is_shared(holding)
    cut = _spells if single else _by_person
    spells = [*cut(holding)]
    in_office = [one for one in holding if one["event"] != "left"] if single else []
    acting = [*cut((one for one in dated if one["status"] == ACTING), [one["low"] for one in in_office])]
    apart = [*_by_person(one for one in dated if one["status"] not in (None, ACTING))]
    if single:
        _bound(spells)
        _bound(acting)
        _bound_acting(acting, in_office)
    _bound_by_former(spells, apart)
    for spell in sorted([*spells, *acting, *apart], key=lambda spell: _low(spell.first)):
        yield _row(spell, seats, *(_neighbours(spells, spell) if single and spell not in apart else (None, None)))
    known = {spell.holder for spell in (*spells, *acting, *apart)}
    for spell in _by_person(one for one in sightings if not one["low"] and (one["person"], one["status"]) not in known):
        spell.first = spell.last = spell.begins_after = spell.ends_before = None
        yield _row(spell, seats, None, None)


def _spells(ordered: Iterable[Row], breaks: Sequence[str] = ()) -> Iterator[Spell]:
    """Cut the sightings in a single seat where somebody else comes, where somebody has left, and at days of breaks."""
    spell: Spell | None = None
    for sighting in ordered:
        broken = spell and any(_low(spell.last) < day < sighting["low"] for day in breaks)
        if spell and (broken or not spell.goes_on_with(sighting)):
            yield spell
            spell = None
        spell = spell or Spell()
        spell.take(sighting)
    if spell:
        yield spell


def _by_person(ordered: Iterable[Row], breaks: Sequence[str] = ()) -> Iterator[Spell]:
    """Cut the sightings in an office of several seats, each person's by themselves."""
    people: defaultdict[tuple[str, str | None], list[Row]] = defaultdict(list)
    for sighting in ordered:
        people[sighting["person"], sighting["status"]].append(sighting)
    for own in people.values():
        yield from _spells(own, breaks)


def _bound(spells: Sequence[Spell]) -> None:
    """Let the neighbours in a single seat bound one another, where no election or resignation has done it.

    Where the texts contradict one another, and the one is seen before the other was last seen, neither does.
    """
    for before, after in pairwise(spells):
        if _low(after.first) < _low(before.last):
            continue
        after.begins_after = after.begins_after or before.last
        before.ends_before = before.ends_before or after.first


def _bound_acting(acting: Iterable[Spell], in_office: Sequence[Row]) -> None:
    """Let the holders seen in office bound whoever acts for them; who acts bounds no holder, who may be away.

    An exact bound, set by an election or a resignation of the one who acts, stays.
    """
    for spell in acting:
        before = [one["day"] for one in in_office if one["high"] < _low(spell.first)]
        behind = [_in_office_from(one) for one in in_office if _is_behind(one, spell)]
        if before and spell.began is None:
            spell.begins_after = max(filter(None, (spell.begins_after, *before)), key=_low)
        if behind and spell.ended is None:
            spell.ends_before = min(filter(None, (spell.ends_before, *behind)), key=_low)


def _is_behind(sighting: Row, spell: Spell) -> bool:
    """Say whether a holder is seen after a spell of acting; the election of one may be on its last day."""
    if sighting["event"] == "entered":
        return _low(sighting["until"]) >= _low(spell.last)
    return bool(sighting["low"] > _low(spell.last))


def _in_office_from(sighting: Row) -> str:
    return str(sighting["until"] if sighting["event"] == "entered" else sighting["day"])


def _bound_by_former(spells: Iterable[Spell], apart: Iterable[Spell]) -> None:
    """Let the first day on which somebody is called a former holder end the tenure before it."""
    for former in apart:
        person, status = former.holder
        if status != FORMER:
            continue
        own = [spell for spell in spells if spell.holder[0] == person and _low(spell.last) <= _low(former.first)]
        if own and (own[-1].ends_before is None or _low(former.first) < _low(own[-1].ends_before)):
            own[-1].ends_before = former.first


def _neighbours(spells: Sequence[Spell], spell: Spell) -> tuple[str | None, str | None]:
    """Give the names of the nearest other holders before and behind a spell; behind one acting, of the very next."""
    person, status = spell.holder
    place = next((index for index, other in enumerate(spells) if other is spell), None)
    if place is None:
        place = sum(_low(other.first) <= _low(spell.first) for other in spells)
    before, behind = spells[:place][::-1], spells[place : None if status is None else place + 1]
    names = [next((_name(other) for other in side if other.holder[0] != person), None) for side in (before, behind)]
    return names[0], names[1]


def _row(spell: Spell, seats: int | None, predecessor: str | None, successor: str | None) -> Row:
    newest = spell.sightings[-1]
    return {
        "name": _name(spell),
        "person": newest["person"],
        "organisation": newest["organisation"],
        "post": newest["post"],
        "status": newest["status"],
        "place": newest["place"],
        "first_seen": spell.first,
        "last_seen": spell.last,
        "begins_after": spell.begins_after,
        "ends_before": spell.ends_before,
        "predecessor": predecessor,
        "successor": successor,
        "sightings": len({sighting["low"] or sighting["session"] for sighting in spell.sightings}),
        "held": None,
        "began": spell.began,
        "ended": spell.ended,
        "seats": seats,
        "titles": list(dict.fromkeys(sighting["text"] for sighting in spell.sightings)),
        "sources": list(dict.fromkeys(sighting["source"] for sighting in spell.sightings)),
        "corrected": "; ".join(dict.fromkeys(one["corrected"] for one in spell.sightings if one.get("corrected")))
        or None,
    }


def _name(spell: Spell) -> str:
    """Give a person's name as it is mostly written."""
    names = [sighting["name"] for sighting in spell.sightings]
    return str(max(names, key=names.count))


def _entries(sightings: Iterable[Row]) -> Iterator[tuple[str, str]]:
    return ((one["person"], one["session"]) for one in sightings if one["event"] == "entered")


def _order(entries: set[tuple[str, str]]) -> Callable[[Row], tuple[str, int, str, int, str, str]]:
    """Give the order of sightings in time: in one session those in office, who leaves, who enters, whom it elected."""

    def key(sighting: Row) -> tuple[str, int, str, int, str, str]:
        new = (sighting["person"], sighting["session"]) in entries
        rank = {"left": 1, "entered": 2}.get(sighting["event"], 3 if new else 0)
        who = (sighting["person"], sighting["status"] or "holding")  # acting comes before holding
        return sighting["low"], rank, sighting["high"], sighting["document"], *who

    return key


def _is_shared(holding: Iterable[Row]) -> bool:
    """Say whether two people are seen in the seat on one day, nobody coming or going: then it bounds nobody."""
    for _, together in groupby(holding, key=lambda one: (one["low"], one["high"])):
        same_day = list(together)
        events = {one["event"] for one in same_day}
        if events == {"seen"} and len({one["person"] for one in same_day}) > 1:
            return True
    return False


def _days(day: str, until: str) -> str:
    return day if day == until else f"{day}/{until}"


def _low(day: str | None) -> str:
    return bounds(day)[0] or ""
