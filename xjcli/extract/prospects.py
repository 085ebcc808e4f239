"""What is still to come: agendas, and sessions that are only announced. Nothing in them has happened yet."""

from __future__ import annotations

import re

from xjcli.extract.phrases import alternatives
from xjcli.lexicon.tables import raw


class Prospects:
    """Tells of a text which stretches speak of what is to come, by the table `context` of the lexicon's `reports`."""

    def __init__(self) -> None:
        context = raw("reports")["context"]
        self._announced = re.compile(alternatives(context["announced"]))
        self._agenda = re.compile(alternatives(context["agenda"]))
        self._item = re.compile(alternatives(context["agenda_item"]))

    def agendas(self, text: str) -> list[tuple[int, int]]:
        """Give the ranges of the agendas in a folded text: the paragraph that opens one, and its numbered items."""
        ranges = []
        for opening in self._agenda.finditer(text):
            end = _paragraph_end(text, opening.end())
            while end < len(text) and self._item.match(text, end + 1):
                end = _paragraph_end(text, end + 1)
            ranges.append((opening.start(), end))
        return ranges

    def coming(self, text: str, start: int, end: int, agendas: list[tuple[int, int]]) -> bool:
        """Tell whether the sentence `start`-`end` lies in an agenda or announces a session."""
        return any(start < last and first < end for first, last in agendas) or bool(
            self._announced.search(text, start, end)
        )


def _paragraph_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return len(text) if end < 0 else end
