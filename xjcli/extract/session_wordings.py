"""The wordings of sessions, compiled from `bodies.toml` for a search from their first numeral."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from xjcli.lexicon import numerals, tables, templates
from xjcli.model import Body

CHINESE = "\u4e00-\u9fff"
FIRST_SLOT = re.compile(r"\{(term|ordinal|number|congress|great|counted|plenary)\}")
MARKS = {
    "term": "届",
    "ordinal": "届",
    "number": "次",
    "congress": "届次",
    "great": "大",
    "counted": "大",
    "plenary": "中",
}
"""The character behind the numeral of each slot that a wording can begin with."""


LOOKING_ON = ("great", "plenary")
"""The slots that do not end right behind their mark."""


@dataclass(frozen=True)
class Wording:
    """One wording, cut at its first numeral: `core` goes right from there, `after` and `before` left of it.

    Expressions are compiled on first use: most wordings are met in no issue of most papers.
    """

    body: Body
    template: str
    expressions: tuple[str, str, str]
    has_place: bool

    @cached_property
    def core(self) -> re.Pattern[str]:
        """Give what the wording says from its first numeral on."""
        return re.compile(self.expressions[0])

    @cached_property
    def before(self) -> re.Pattern[str] | None:
        """Give what the wording says before its place."""
        return re.compile(self.expressions[1]) if self.expressions[1] else None

    @cached_property
    def after(self) -> re.Pattern[str] | None:
        """Give what the wording says between its place, or nothing, and its first numeral."""
        return re.compile(self.expressions[2]) if self.expressions[2] else None


class SessionWordings:
    """The table of wordings, and what may not stand around them."""

    @cached_property
    def _slots(self) -> dict[str, str]:
        data = tables.raw("bodies")
        number = numerals.NUMERAL
        return {
            "term": rf"第?(?P<term>{number}|首)届",
            "number": rf"第?(?P<number>{number})次",
            "ordinal": rf"(?:第|(?=首))(?P<term>{number}|首)届",
            "session": rf"(?P<session>第?{number}次)",
            "congress": rf"第?(?P<term>{number}|首)[届次]",
            "great": rf"(?P<term>{number})大(?=[{data['great']['followed_by']}\n]|$)",
            "counted": rf"(?P<term>{number})大",
            "plenary": rf"(?P<numbers>{number}中(?:[、和]{number}中)*)",
            "held": tables.raw("standing")["held"]["inside"],
            "dated": tables.raw("standing")["held"]["dated"],
            "inner": rf"(?P<inner>[{CHINESE}·]{{1,14}}?)",
            "society": f"(?:{templates.alternation(data['societies']['words'])})",
        }

    @cached_property
    def by_mark(self) -> dict[str, list[Wording]]:
        """Give the wordings by the character behind their first numeral."""
        by_mark: dict[str, list[Wording]] = {"届": [], "次": [], "大": [], "中": []}
        for entry in tables.entries("bodies"):
            for template in entry.wordings:
                wording = self._compile(Body(entry.name), template)
                slot = FIRST_SLOT.search(template)
                assert slot is not None  # the table's test sees to it
                for mark in MARKS[slot.group(1)]:
                    by_mark[mark].append(wording)
        return by_mark

    @cached_property
    def _first_words(self) -> dict[str, list[str]]:
        figures = ["第", *numerals.CHARACTERS]
        society = list(tables.raw("bodies")["societies"]["words"])
        return {"number": figures, "session": figures, "plenary": [*numerals.CHARACTERS], "society": society}

    def behind(self, mark: str, following: str) -> tuple[Wording, ...]:
        """Give the wordings whose first numeral has `mark` behind it, and behind that perhaps `following`.

        Most wordings go on with certain characters only; the others are given whatever follows.
        """
        by_next = self._by_next.get(mark)
        return by_next.get(following, by_next[""]) if by_next else ()

    @cached_property
    def _by_next(self) -> dict[str, dict[str, tuple[Wording, ...]]]:
        return {mark: self._sorted_by_next(wordings) for mark, wordings in self.by_mark.items()}

    def _sorted_by_next(self, wordings: list[Wording]) -> dict[str, tuple[Wording, ...]]:
        nexts: list[set[str] | None] = []
        for wording in wordings:
            slot = FIRST_SLOT.search(wording.template)
            words = templates.edges(wording.template[slot.end() :], self._first_words) if slot else None
            known = words is not None and slot is not None and slot.group(1) not in LOOKING_ON
            nexts.append({word[0] for word in words or ()} if known else None)
        characters = {"", *(character for following in nexts if following for character in following)}
        pairs = list(zip(wordings, nexts, strict=True))
        return {c: tuple(wording for wording, first in pairs if first is None or c in first) for c in characters}

    def _compile(self, body: Body, template: str) -> Wording:
        slot = FIRST_SLOT.search(template)
        if slot is None:
            raise ValueError(f"wording {template!r} names no session")
        left, core = template[: slot.start()], template[slot.start() :]
        before, has_place, after = left.partition("{place}")
        if not has_place:
            before, after = "", left
        expressions = templates.pattern(core, self._slots), self._ending(before), self._ending(after)
        return Wording(body, template, expressions, bool(has_place))

    def _ending(self, template: str) -> str:
        return rf"(?:{templates.pattern(template, self._slots)})\Z" if template else ""

    @cached_property
    def unless_followed(self) -> dict[Body, re.Pattern[str]]:
        """Give what may not follow an unnumbered name, by body."""
        return {
            Body(entry.name): re.compile(entry.attributes["unless_followed_by"])
            for entry in tables.entries("bodies")
            if "unless_followed_by" in entry.attributes
        }

    @cached_property
    def unless_preceded(self) -> dict[Body, re.Pattern[str]]:
        """Give what may not stand before a name without a place, by body."""
        return {
            Body(entry.name): re.compile(entry.attributes["unless_preceded_by"])
            for entry in tables.entries("bodies")
            if "unless_preceded_by" in entry.attributes
        }

    @cached_property
    def unnamed(self) -> Wording:
        """Give the wording of a session named without its body."""
        return self._compile(Body.OTHER, tables.entries("bodies", "unnamed")[0].wordings[0])

    @cached_property
    def headings(self) -> list[tuple[Body, Wording]]:
        """Give the wordings of headings that give the body and the term of numbered lines."""
        return [
            (Body(entry.name), self._compile(Body(entry.name), template))
            for entry in tables.entries("bodies")
            for template in entry.attributes.get("heading_wordings", ())
        ]

    @cached_property
    def bare(self) -> frozenset[str]:
        """Give the wordings that do not say whose congress or committee it is."""
        return frozenset(w for entry in tables.entries("bodies") for w in entry.attributes.get("bare", ()))
