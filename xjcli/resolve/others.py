"""What the other names of an article say of a session that its own name leaves out: its term, its place."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from xjcli.extract.organisations import organised
from xjcli.extract.standing import Standing

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Sequence

    from xjcli.model import Body, SessionKey
    from xjcli.resolve.scopes import Naming


COUNTRY = "全国"
ANY = ""
"""Stands for whatever place or number a name says, and for none."""


class Other(NamedTuple):
    """A name of a session: whether it stands behind the one looked at, and how many names away."""

    behind: bool
    away: int
    naming: Naming


class Others:
    """The names of sessions around one, by what they say, so that the nearest of thousands is found at once.

    All are behind the reader at first; each is left, and learnt when it is completed, in the order of the text.
    """

    def __init__(self, namings: Sequence[Naming]) -> None:
        self._namings = list(namings)
        self._signs = [_signs(naming.key) for naming in namings]
        self._at = 0
        self._before: dict[Hashable, int] = {}
        self._behind: dict[Hashable, list[int]] = {}
        self._first: dict[Hashable, int] = {}
        self._reported: dict[Body, int] = {}
        said = (naming.mention.place for naming in namings)
        self._organisations = {
            n.key.place for n, place in zip(namings, said, strict=True) if place and place.organisation
        }
        for index in range(len(namings) - 1, -1, -1):
            for sign in self._signs[index]:
                self._behind.setdefault(sign, []).append(index)
            self._place(index, namings[index])

    def leave(self, index: int) -> None:
        """Go on to a name, which then is not behind any more."""
        self._at = index
        for sign in self._signs[index]:
            self._behind[sign].pop()

    def learn(self, index: int, naming: Naming) -> None:
        """Take in a name, which may have been completed."""
        if naming is not self._namings[index]:
            self._namings[index], self._signs[index] = naming, _signs(naming.key)
            self._place(index, naming)
        self._before.update(dict.fromkeys(self._signs[index], index))
        if naming.standing is Standing.REPORTED and naming.key.place not in (None, COUNTRY):
            self._reported[naming.key.body] = index

    def with_term(self, place: str | None, bodies: Iterable[Body], number: int | str | None = ANY) -> Other | None:
        """Give the nearest name of one of some bodies, in a place if it is known, that says its term."""
        return self._nearest([("term", body, ANY if place is None else place, number) for body in bodies])

    def place(self, key: SessionKey, standing: Standing) -> str | None:
        """Give the place of the same session elsewhere, else that of the last of its body reported before it.

        A commune became a town: 1984年3月，青溪镇第一届…召开。1987年2月，召开第二届…. Where none of its body was
        reported before, it is the place of the first one reported. Of a session that is reported, one only mentioned
        is no other name: 第七次代表大会召开…，选出出席青溪市第七次党代会的代表.
        """
        # the first session of a congress may be named without its number
        numbers = {key.number, None} if key.number == 1 and key.term is not None else {key.number}
        same = self._nearest([("place", key.body, key.term, number) for number in numbers])
        reported = Standing.REPORTED, key.body in organised()
        another = standing is Standing.REPORTED and reported in self._first
        if same and not (another and same.naming.standing is Standing.MENTIONED):
            return same.naming.key.place
        near = self._reported.get(key.body, self._first.get(reported))
        return None if near is None else self._namings[near].key.place

    def place_at_all(self, key: SessionKey) -> str | None:
        """Give the place of the first session of the body that is named, else of the first at all that may have it."""
        signs = key.body, (None, key.body in organised())
        first = next((self._first[sign] for sign in signs if sign in self._first), None)
        return None if first is None else self._namings[first].key.place

    def _nearest(self, signs: Sequence[Hashable]) -> Other | None:
        before = [self._before[sign] for sign in signs if sign in self._before]
        behind = [self._behind[sign][-1] for sign in signs if self._behind.get(sign)]
        found = max(before) if before else min(behind, default=None)
        return None if found is None else Other(found > self._at, abs(found - self._at), self._namings[found])

    def _place(self, index: int, naming: Naming) -> None:
        if naming.key.place not in (None, COUNTRY):
            signs: list[Hashable] = [naming.key.body, (naming.standing, True), (None, True)]
            if naming.key.place not in self._organisations:
                # a people's congress is held by no organisation
                signs += [(naming.standing, False), (None, False)]
            for sign in signs:
                self._first[sign] = min(index, self._first.get(sign, index))


def lost_in(namings: Sequence[Naming]) -> frozenset[int]:
    """Give where sessions begin that are of an organisation named in full nowhere, or may be, as one beside them is."""
    if not any(naming.unplaced for naming in namings):
        return frozenset()
    bodies = organised()
    alone = (n for n in namings if n.unplaced or (n.mention.place is None and n.key.body in bodies))
    return frozenset(naming.mention.start for naming in alone)


def _signs(key: SessionKey) -> list[Hashable]:
    """Give what a name can be asked for by."""
    signs: list[Hashable] = []
    if key.term is not None:
        signs += [("term", key.body, place, number) for place in (ANY, key.place) for number in (ANY, key.number)]
    if key.place:
        signs.append(("place", key.body, key.term, key.number))
    return signs
