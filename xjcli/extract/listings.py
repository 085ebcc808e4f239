"""Words that open a list of those who came: 出席会议的有甲、乙, 列席会议的还有丙; in minutes 主持人：甲."""

from __future__ import annotations

import re
from functools import cached_property
from typing import NamedTuple

from xjcli.lexicon import tables
from xjcli.model import Act


class Listing(NamedTuple):
    """The opening of a list: what those who are listed did, and the folded range of the words that say so."""

    act: Act
    start: int
    end: int


class ListingReader:
    """Finds where such lists begin; asked once an article, for the people in them and for what these did."""

    @cached_property
    def _openings(self) -> list[tuple[Act, re.Pattern[str]]]:
        lists = tables.raw("acts")["lists"]
        return [(Act(name), re.compile(p)) for name in ("attended", "observed") for p in lists[name]]

    @cached_property
    def _labels(self) -> re.Pattern[str]:
        labels = tables.raw("acts")["labels"]
        return re.compile("\n(?:" + "|".join(f"(?P<{act}>{words})" for act, words in labels.items()) + ")：")

    def find(self, text: str) -> list[Listing]:
        """Find the openings in a folded text: labels, then those of one wording after those of another."""
        labels = [
            Listing(Act(str(match.lastgroup)), match.start() + 1, match.end()) for match in self._labels.finditer(text)
        ]
        return labels + [Listing(a, *found.span()) for a, opening in self._openings for found in opening.finditer(text)]
