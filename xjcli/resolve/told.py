"""What an article tells, by where it stands: made once for all of its sessions, so that each looks at its own part."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from itertools import takewhile
from operator import attrgetter, itemgetter
from typing import TYPE_CHECKING, Generic, TypeVar

from xjcli.extract.acts import CHAIRING
from xjcli.extract.delegate_tables import table_counts
from xjcli.model import Body
from xjcli.resolve.reports import PARTY_BODIES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from xjcli.extract.acts import ActMention, OfficeMention
    from xjcli.extract.article import Mentions
    from xjcli.extract.delegate_tables import TableCount
    from xjcli.extract.mentions import (
        DelegateMention,
        ElectionMention,
        PersonMention,
        ReportMention,
        ResolutionMention,
    )
    from xjcli.model import SessionKey
    from xjcli.resolve.scopes import Meeting, Range

Found = TypeVar("Found")
COMMITTEES = {Body.PLENUM: PARTY_BODIES, Body.DISCIPLINE: PARTY_BODIES}
"""Bodies that a congress elects, with the bodies of the same terms."""


class Placed(Generic[Found]):
    """What was found in a text, in its own order, so that what stands in some ranges is found without the rest."""

    def __init__(self, found: Sequence[Found], place: Callable[[Found], int]) -> None:
        self.all = found
        self._places = [(place(one), index) for index, one in enumerate(found)]
        self._places.sort()

    def within(self, scope: Iterable[Range]) -> list[Found]:
        """Give what begins in one of the ranges."""
        if not self._places:
            return []
        indexes: set[int] = set()
        for start, end in scope:
            within = self._places[bisect_left(self._places, (start,)) : bisect_left(self._places, (end,))]
            indexes.update([index for _, index in within])
        return [self.all[index] for index in sorted(indexes)]


class Told:
    """The mentions of an article and what holds of all its reported sessions."""

    def __init__(self, mentions: Mentions, reported: Sequence[Meeting]) -> None:
        self.mentions = mentions
        self.bodies = Counter(meeting.key.body for meeting in reported)
        start = attrgetter("start")
        self.people: Placed[PersonMention] = Placed(mentions.people, start)
        plain = [act for act in mentions.acts if act.rule != CHAIRING]
        sitting = dict.fromkeys(act.person for act in mentions.acts if act.rule == CHAIRING)
        self.acts: Placed[ActMention] = Placed(plain, start)
        self.chairing: Placed[PersonMention] = Placed([mentions.people[index] for index in sitting], start)
        self.offices: Placed[OfficeMention] = Placed(mentions.offices, start)
        self.partakers: Placed[PersonMention] = Placed(mentions.partakers, start)
        self.elections: Placed[ElectionMention] = Placed(
            mentions.elections, lambda election: mentions.people[election.person].start
        )
        self.reports: Placed[ReportMention] = Placed(mentions.reports, start)
        self.resolutions: Placed[ResolutionMention] = Placed(mentions.resolutions, start)
        self.delegates: Placed[DelegateMention] = Placed(mentions.delegates, start)
        self.totals: Placed[TableCount] = Placed(list(table_counts(mentions.article)), attrgetter("position"))
        self._report_ends = sorted(report.end for report in mentions.reports)
        parts: dict[Range, set[SessionKey]] = {}
        for meeting in reported:
            for part in meeting.scope:
                parts.setdefault(part, set()).add(meeting.key)
        self._parts = sorted(((*part, keys) for part, keys in parts.items() if part[0] < part[1]), key=itemgetter(0, 1))
        self._terms = {(meeting.key.body, meeting.key.term) for meeting in reported}

    def _at(self, position: int) -> set[SessionKey]:
        index = bisect_right(self._parts, position, key=itemgetter(0)) - 1
        return self._parts[index][2] if index >= 0 and position < self._parts[index][1] else set()

    def bodies_at(self, position: int) -> set[Body]:
        """Give the bodies of the sessions that a place of the text tells of."""
        return {key.body for key in self._at(position)}

    def is_of_another_term(self, position: int, bodies: Iterable[Body]) -> bool:
        """Tell whether a place tells of a congress whose term none of the sessions of its committees `bodies` has."""
        terms = {key.term for key in self._at(position) if any(key.body in COMMITTEES.get(body, ()) for body in bodies)}
        return bool(terms) and not any((body, term) in self._terms for body in bodies for term in terms)

    def before(self, position: int, floor: int) -> Iterator[PersonMention]:
        """Give those who are named between `floor` and a place, the nearest first."""
        people = self.mentions.people
        nearest = bisect_left(people, position, key=attrgetter("start")) - 1
        return takewhile(lambda person: person.start >= floor, (people[index] for index in range(nearest, -1, -1)))

    def reports_between(self, start: int, end: int) -> bool:
        """Say whether a report's words end behind `start` and not behind `end`."""
        return bisect_right(self._report_ends, start) < bisect_right(self._report_ends, end)
