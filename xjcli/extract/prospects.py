"""What is still to come: agendas, and sessions that are only announced. Nothing in them has happened yet."""

from __future__ import annotations

import re
from bisect import bisect_left

from xjcli.extract.phrases import alternatives
from xjcli.lexicon.tables import raw

LONGEST_LEAD = 20
"""How many characters before the word 议程 tell whose it is."""


class Prospects:
    """Tells of a text which stretches speak of what is to come, by the table `context` of the lexicon's `reports`."""

    def __init__(self) -> None:
        context = raw("reports")["context"]
        self._announced = re.compile(alternatives(context["announced"]))
        self._agenda = re.compile(alternatives(context["agenda"]))
        self._item = re.compile(alternatives(context["agenda_item"]))
        self._held = re.compile(alternatives(context["agenda_held"]))
        self._open = re.compile(alternatives(context["agenda_open"]))

    def agendas(self, text: str) -> list[tuple[int, int]]:
        """Give the ranges of the agendas in a folded text: the paragraph that opens one, and its numbered items.

        They stand in order and do not overlap. What a session had on its agenda (会议有三项议程) was dealt with there,
        unless the session goes on.
        """
        ranges: list[tuple[int, int]] = []
        for opening in self._agenda.finditer(text):
            if ranges and opening.start() < ranges[-1][1]:
                continue
            held = self._held.search(text, max(0, opening.start() - LONGEST_LEAD), opening.end())
            if held and not self._open.search(text):
                continue
            end = _paragraph_end(text, opening.end())
            while end < len(text) and self._item.match(text, end + 1):
                end = _paragraph_end(text, end + 1)
            ranges.append((opening.start(), end))
        return ranges

    def coming(self, text: str, start: int, end: int, agendas: list[tuple[int, int]]) -> bool:
        """Tell whether the sentence `start`-`end` lies in an agenda or announces a session."""
        before = bisect_left(agendas, (end, 0))
        within = before > 0 and start < agendas[before - 1][1]
        return within or self._announced.search(text, start, end) is not None


def _paragraph_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end
