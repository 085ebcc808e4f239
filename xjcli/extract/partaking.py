"""People who take part in a session by something that is no act of its own: who reads out a result, swears others in.

镇人大主席孙立监誓 · 县人大常委会主任丁一为新任命人员颁发任命书 · 总监票人李明宣读计票结果
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from xjcli.extract.acts import IN_ROW
from xjcli.lexicon import tables

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xjcli.extract.mentions import PersonMention


class PartakerFinder:
    """Finds those of whom the words behind their names say no more than that they were there."""

    @cached_property
    def _behind(self) -> re.Pattern[str]:
        return re.compile("|".join(tables.raw("acts")["partaking"]["behind"]))

    def find(self, text: str, people: Sequence[PersonMention]) -> list[PersonMention]:
        """Give them among the people of a folded text, in its order, with those in a row with them: 甲、乙监誓."""
        found: list[PersonMention] = []
        for person in reversed(people):
            in_row = found and IN_ROW.fullmatch(text, person.end, found[-1].begin)
            if in_row or self._behind.match(text, person.end):
                found.append(person)
        return found[::-1]
