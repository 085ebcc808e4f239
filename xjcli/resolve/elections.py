"""Elections of one session: each once, however often and in however many words it is told."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from xjcli.lexicon import numerals
from xjcli.model import ElectionKind

if TYPE_CHECKING:
    from xjcli.model import Election, Title


MEETING = "大会"
"""Before an office of the meeting itself, or left out there."""
COMMITTEE = re.compile(
    rf"第{numerals.NUMERAL}届|{numerals.NUMERAL}届|(?<!监察)(?<!检查)(?<!居民)(?<!村民)委员会(?!委员)"
)
"""What a headline leaves out of a title: 青溪镇工会第三届委员会主席 is 工会主席."""

COMPARED = 60
"""With so many titles or elections of one name, or reports of one kind, another is compared: no session has more."""


class Elections:
    """Gathers the elections of a session; of two tellings of one it keeps the one with the fuller post."""

    def __init__(self) -> None:
        self._found: list[tuple[Election, Title]] = []
        self._of: dict[str, list[int]] = {}

    @property
    def kept(self) -> tuple[Election, ...]:
        """Give the elections in the order in which they were first told."""
        return tuple(election for election, _ in self._found)

    def take(self, election: Election, title: Title) -> None:
        """Take in one telling of an election to the office of a title."""
        places = self._of.setdefault(election.name, [])
        for place in places[:COMPARED]:
            known, office = self._found[place]
            resigned = (known.kind is ElectionKind.RESIGNED) == (election.kind is ElectionKind.RESIGNED)
            # 新当选主席甲 tells again of whom it was said before, in fewer words
            again = election.rule == "newly" and office.post == title.post
            if resigned and (again or same_office(office, title)):
                if len(election.post) > len(known.post):
                    self._found[place] = (replace(election, kind=known.kind), title)
                return
        places.append(len(self._found))
        self._found.append((election, title))


def same_office(one: Title, other: Title) -> bool:
    """Tell whether two titles are one office in other words: 副市长, 市人民政府副市长; 执行主席, 大会执行主席."""
    if one.post.removeprefix(MEETING) != other.post.removeprefix(MEETING) or one.status != other.status:
        return False
    first, second = (COMMITTEE.sub("", title.text) for title in (one, other))
    ending = first.endswith(second) or second.endswith(first)
    return ending or (one.organisation is not None and one.organisation == other.organisation)
