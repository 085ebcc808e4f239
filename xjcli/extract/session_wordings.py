"""The wordings of sessions, compiled from `bodies.toml` for a search from their first numeral."""

from __future__ import annotations

import re
from functools import cached_property

from xjcli.lexicon import numerals, tables, templates
from xjcli.lexicon.gates import Form
from xjcli.model import Body

FIRST_SLOT = re.compile(r"\{(term|ordinal|number|congress|great|counted)\}")
MARKS = {
    "term": "届",
    "ordinal": "届",
    "number": "次",
    "congress": "届次",
    "great": "大",
    "counted": "大",
}
"""The character behind the numeral of each slot that a wording can begin with."""
CARDINAL = frozenset({"great", "counted"})
"""The slots whose numeral has no 第 before it."""
LONGEST_INNER = 15
"""Before so many characters behind the mark a place ends that stands within a name: 第二十届|青溪镇|人大."""
NOT_FIRST = CARDINAL | {"number"}
ORDINAL = frozenset({"ordinal"})
REACH = 80
"""How many characters behind its first numeral the words of a wording are looked for."""


class Wording:
    """One wording, cut at its first numeral: `core` goes right from behind it, `after` and `before` left of it.

    `slot` says what the numeral is; `ends` are the words one of which stands left of it, none if that is not known.
    Expressions are compiled on first use: most wordings are met in no issue of most papers.
    """

    def __init__(
        self, body: Body, template: str, core: Form[str], around: tuple[str, str], ends: tuple[str, ...]
    ) -> None:
        self.body = body
        self.template = template
        self.slot = core.name
        self.has_place = "{place}" in template
        self.has_inner = "{inner}" in template
        self.ends = ends
        self.core = core
        self._around = around

    def match(self, text: str, position: int, within: str) -> re.Match[str] | None:
        """Match what the wording says from behind its first numeral on; `within` is the text there, cut at `REACH`."""
        core = self.core.within(within)
        return core.match(text, position) if core else None

    @cached_property
    def before(self) -> re.Pattern[str] | None:
        """Give what the wording says before its place."""
        return re.compile(self._around[0]) if self._around[0] else None

    @cached_property
    def after(self) -> re.Pattern[str] | None:
        """Give what the wording says between its place, or nothing, and its first numeral."""
        return re.compile(self._around[1]) if self._around[1] else None


def refused(numeral: str) -> frozenset[str]:
    """Give the slots that a numeral is not the word of: 首届 counts terms, 首次 no sessions; no 第 stands before 大."""
    if numeral == "第首":
        return frozenset(MARKS)
    if numeral[0] == "第":
        return CARDINAL
    return NOT_FIRST if numeral == "首" else ORDINAL


Tried = tuple[Wording, Form[str], tuple[str, ...]]
"""A wording with its core and its ends, side by side: most are tried in vain."""


class SessionWordings:
    """The table of wordings, and what may not stand around them; `place_ends` are the characters a place ends in."""

    def __init__(self, place_ends: frozenset[str]) -> None:
        self._place_ends = place_ends

    @cached_property
    def _slots(self) -> dict[str, str]:
        data = tables.raw("bodies")
        number = numerals.NUMERAL
        return {
            "number": rf"(?!两)第?(?P<number>{number})次",
            "term": rf"第?(?P<term>{number}|首)届",
            "plenary": rf"(?P<numbers>{number}中(?:[、和]{number}中)*)",
            "several": rf"第?(?P<numbers>{number}次?(?:[、和及]第?{number}次?)+)(?<=次)",
            "shared": data["shared"]["behind"],
            "shared_congress": data["shared"]["behind_congress"],
            "session": rf"(?P<session>第?{number}次)",
            "held": tables.raw("standing")["held"]["inside"],
            "dated": tables.raw("standing")["held"]["dated"],
            "inner": rf"(?P<inner>(?:{templates.HAN}|·){{1,{LONGEST_INNER - 1}}}?)(?:（[省市区县镇乡]）)?",
            "poor": "贫(?:农[、和]?)?下中农",
            "note": "（[^（），。\\n]{2,14}）",
            "society": f"(?:{templates.alternation(data['societies']['words'])})",
        }

    @cached_property
    def _behind(self) -> dict[str, str]:
        """Give what stands behind the first numeral, by its slot; it begins with the slot's mark."""
        data = tables.raw("bodies")
        return {
            "term": "届",
            "number": "次",
            "ordinal": "届",
            "congress": "[届次]",
            "great": f"大(?=[{data['great']['followed_by']}\n]|{data['great']['possessive']}|$)",
            "counted": "大",
        }

    @cached_property
    def by_mark(self) -> dict[str, list[Wording]]:
        """Give the wordings by the character behind their first numeral."""
        by_mark: dict[str, list[Wording]] = {"届": [], "次": [], "大": []}
        for entry in tables.entries("bodies"):
            for template in entry.wordings:
                wording = self._compile(Body(entry.name), template)
                for mark in MARKS[wording.slot]:
                    by_mark[mark].append(wording)
        return by_mark

    @cached_property
    def _words(self) -> dict[str, list[str]]:
        figures = ["第", *numerals.CHARACTERS]
        society = list(tables.raw("bodies")["societies"]["words"])
        return {
            "number": figures,
            "session": figures,
            "several": figures,
            "plenary": [*numerals.CHARACTERS],
            "society": society,
        }

    def fitting(self, text: str, start: int, end: int) -> list[tuple[Wording, re.Match[str]]]:
        """Give the wordings that fit behind the numeral `start`–`end` before a mark, and may fit before it."""
        fitting: list[tuple[Wording, re.Match[str]]] = []
        within, unfit = text[end : end + REACH], refused(text[start:end])
        by_next = self._by_next[within[0], self._place_ends.isdisjoint(within[1:LONGEST_INNER])]
        for wording, form, ends in by_next.get(within[1:2]) or by_next[""]:
            if form.name not in unfit and (not ends or text.endswith(ends, 0, start)):
                pattern = form.compiled or form.within(within)
                core = pattern.match(text, end) if pattern else None
                if core:
                    fitting.append((wording, core))
        return fitting

    @cached_property
    def _by_next(self) -> dict[tuple[str, bool], dict[str, list[Tried]]]:
        """Give the wordings by the mark and the character behind it, where no place can follow without `inner` ones."""
        return {
            (mark, placeless): self._sorted_by_next([w for w in wordings if not (placeless and w.has_inner)])
            for mark, wordings in self.by_mark.items()
            for placeless in (False, True)
        }

    def _sorted_by_next(self, wordings: list[Wording]) -> dict[str, list[Tried]]:
        nexts: list[set[str] | None] = []
        for wording in wordings:
            said = templates.edges(_slot(wording.template)[2], self._words)
            known = said is not None and wording.slot != "great"  # which looks at what follows itself
            nexts.append({word[0] for word in said or ()} if known else None)
        characters = {"", *(character for following in nexts if following for character in following)}
        pairs = list(zip(wordings, nexts, strict=True))
        return {
            character: [(w, w.core, w.ends) for w, first in pairs if first is None or character in first]
            for character in characters
        }

    def _compile(self, body: Body, template: str) -> Wording:
        left, slot, core = _slot(template)
        before, place, after = left.partition("{place}")
        if not place:
            before, after = "", left
        behind = self._behind[slot] + templates.pattern(core, self._slots)
        form = Form(slot, behind, templates.needed(core, self._words))
        ends = templates.edges(after, self._words, last=True) if after else None
        return Wording(body, template, form, (self._ending(before), self._ending(after)), tuple(ends or ()))

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
            Body(entry.name): re.compile(rf"(?:{entry.attributes['unless_preceded_by']})\Z")
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


def _slot(template: str) -> tuple[str, str, str]:
    """Cut a template at its first numeral: what stands before it, the numeral's slot, and what stands behind it."""
    slot = FIRST_SLOT.search(template)
    if slot is None:
        raise ValueError(f"wording {template!r} names no session")
    return template[: slot.start()], slot[1], template[slot.end() :]
