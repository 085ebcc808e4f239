"""Sessions as they are named: 新泾镇第二十届人民代表大会第八次会议, 镇二十届人大六次会议, 党的十九大.

Every name has a numeral with 届, 次 or 大. The finder goes from one such numeral to the next, tries the wordings
of `bodies.toml` from there to the right, and looks for what they want to the left; the longest reading wins.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from xjcli.extract.places import Place, PlaceReader
from xjcli.extract.session_wordings import REACH, SessionWordings, Wording
from xjcli.lexicon import numerals, tables, templates
from xjcli.model import Body

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xjcli.model import Article

ANCHOR = f"第?(?:{numerals.NUMERAL}|首)(?=[届次大])"
MARK = re.compile(rf"[届次大](?<=[{numerals.CHARACTERS}首].)")
"""The end of an anchor: what can begin with few characters is found many times as fast."""
LEFT_REACH = 24
HOST = "host"
"""The rule of a session that is named as the one in which a presidium met."""
CLAUSE = re.compile("[，；。]")
LINE = re.compile(r"[^\n]+")
LONGEST_HEADING = 40
NUMBERED = rf"(?P<name>第(?P<number>{numerals.NUMERAL})次(?:全体)?会议)"
NUMBERED_SENTENCE = f"[。，](?:其中)?{NUMBERED}(?=[于：]?[0-9]{{4}}年)"
NUMBERED_AMONG = f"日(?:上午|下午)?(?:召开|举行)的{NUMBERED}"
NUMBERED_LINE = rf"(?:[（]?[一二三四五六七八九十]+[）]?、?|[0-9]+[.、]?)?{NUMBERED}(?=[：\n于0-9（])"
NUMBERED_IN_PARAGRAPH = (
    r"(?P<held>日[^，。；\n]{0,10}?(?:举行|召开)了?)?"
    rf"(?P<name>第(?P<number>{numerals.NUMERAL})次会议)(?(held)|(?=[于在：]?(?:[0-9]{{4}}年|[同当]年|[0-9]+月)))"
)
PARAGRAPH_START = rf"(?:[（(]?{numerals.NUMERAL}[）)]?[、.]?)?"
MAY_BE_NUMBERED = re.compile("次(?:全体)?会议[：\n于0-9（]")


class SessionMention(NamedTuple):
    """A session as named in the text: `start`–`end` is the whole name, `place` what it says of the place.

    `term` and `number` are None where the name leaves them out; `carries_on` is a number alone under a heading.
    """

    start: int
    end: int
    body: Body
    place: Place | None
    term: int | None
    number: int | None
    rule: str


class Name(NamedTuple):
    """A session's name as one wording reads it: the words behind its first numeral, and that numeral.

    `start` is where the whole name begins, once its left is read.
    """

    wording: Wording
    body: Body
    core: re.Match[str]
    numeral: str
    start: int
    place: Place | None

    def said(self, slot: str) -> str | None:
        """Give the words of a slot, None where the wording has none of that name or does not use it."""
        if slot == self.wording.slot:
            return self.numeral
        return self.core[slot] if slot in self.core.re.groupindex else None

    @property
    def length(self) -> int:
        """Give how many characters the name has."""
        return self.core.end() - self.start

    @property
    def term(self) -> int | None:
        """Give the term, None where the name leaves it out."""
        counted = self.wording.slot in ("ordinal", "congress", "great", "counted")
        words = self.numeral if counted else self.said("term")
        return numerals.value(words.removeprefix("第")) if words else None

    @property
    def numbers(self) -> list[int | None]:
        """Give the numbers of the sessions that are named: of 三中、四中全会 several, else one that may be unknown."""
        if several := self.said("numbers"):
            return [numerals.value(words) for words in re.findall(numerals.NUMERAL, several)]
        words = self.said("number")
        return [numerals.value(words.removeprefix("第")) if words else None]


class SessionFinder:
    """Finds the names of sessions in the folded text of an article."""

    def __init__(self, places: PlaceReader) -> None:
        self._places = places
        self._table = SessionWordings()

    @cached_property
    def _congresses(self) -> re.Pattern[str]:
        return re.compile(f".*({templates.alternation(tables.raw('bodies')['congresses'])})")

    @cached_property
    def _congressional(self) -> dict[Body | None, Body]:
        """Give the bodies whose congresses or committees may be named without them, by that of the session before."""
        bodies = {Body(name) for name in tables.raw("bodies")["congresses"].values()}
        return {**{body: body for body in bodies}, Body.CPPCCSC: Body.CPPCC}

    def _whose(self, text: str, name: Name, before: Body | None) -> Body | None:
        """Find whose congress or committee it is where the name does not say: by the words before it in its line.

        第一次代表大会 is that of the body named last, in its line or as a session `before`, else the Party's; a
        committee's plenum is none but the Party's.
        """
        if name.wording.template not in self._table.bare:
            return name.body
        start = name.core.start()
        words = self._congresses.match(text, text.rfind("\n", 0, start) + 1, start)
        body = (
            Body(tables.raw("bodies")["congresses"][words.group(1)])
            if words
            else self._congressional.get(before, Body.PARTY)
        )
        if name.body is Body.PARTY:
            return body if body is not Body.CPPCC else name.body
        return {Body.PARTY: name.body, Body.CPPCC: body}.get(body)

    @cached_property
    def _body_words(self) -> re.Pattern[str]:
        return re.compile(f".*({templates.alternation(tables.raw('bodies')['unnamed_bodies'])})")

    @cached_property
    def _held_left(self) -> re.Pattern[str]:
        return re.compile(tables.raw("standing")["held"]["left"])

    @cached_property
    def _organ_left(self) -> re.Pattern[str]:
        return re.compile(rf"(?:{templates.alternation(tables.raw('standing')['held']['organs'])})\Z")

    def find_in(self, article: Article) -> list[SessionMention]:
        """Find the names of sessions in an article, numbers alone under a heading that gives the term among them."""
        text = article.text.folded
        may_be_numbered = MAY_BE_NUMBERED.search(text) is not None
        numbered = list(self._numbered(text)) if may_be_numbered else []
        named = [m for m in self.find(text) if not any(n.start <= m.start < n.end for n in numbered)]
        if may_be_numbered:
            numbered += self._carried_on(text, named)
        numbered += [*self._told_under(text, named), *self._among(text, named)]
        return sorted([*named, *numbered], key=lambda mention: mention.start)

    def _numbered(self, text: str) -> Iterator[SessionMention]:
        """Find 第一次会议 at the beginning of a line, under a heading that names the body and its term.

        So gazetteers list sessions: 城中区第十五届人民代表大会, then 第一次会议：2003年1月16日….
        """
        form = re.compile(NUMBERED_LINE)
        lines = [(line, form.match(text, line.start())) for line in LINE.finditer(text)]
        if not any(numbered for _, numbered in lines):
            return
        heading: SessionMention | None = None
        for line, numbered in lines:
            if numbered:
                number = numerals.value(numbered["number"])
                if heading:
                    yield heading._replace(start=numbered.start("name"), end=numbered.end("name"), number=number)
            elif len(line.group()) <= LONGEST_HEADING:
                heading = self._heading(text, line) or heading

    def _carried_on(self, text: str, named: list[SessionMention]) -> Iterator[SessionMention]:
        """Find 第二次会议于1985年1月18日… at the beginning of a sentence, after the first session of its term.

        A year must follow: 第二次会议 alone is a number inside a session.
        """
        for match in re.finditer(NUMBERED_SENTENCE, text):
            before = [m for m in named if m.end <= match.start("name") and m.term is not None and m.number is not None]
            reported = [m for m in before if m.number == 1]
            if reported:
                number = numerals.value(match["number"])
                start, end = match.span("name")
                yield reported[-1]._replace(start=start, end=end, number=number, rule="heading")

    def _among(self, text: str, named: list[SessionMention]) -> Iterator[SessionMention]:
        """Find 8月30日召开的第五次会议 in a paragraph that names another of its term in full before."""
        for match in re.finditer(NUMBERED_AMONG, text):
            begin = text.rfind("\n", 0, match.start()) + 1
            whole = [m for m in named if begin <= m.start and m.end <= match.start() and m.term and m.number]
            number = numerals.value(match["number"])
            if whole and whole[-1].number != number:
                start, end = match.span("name")
                yield whole[-1]._replace(start=start, end=end, number=number, rule="heading")

    def _told_under(self, text: str, named: list[SessionMention]) -> Iterator[SessionMention]:
        """Find sessions by number in a paragraph that begins with their term, as gazetteers set it.

        第九届人民代表大会　1984年4月选出代表60名。第一次会议于同年5月3日举行…；1986年3月1日召开第二次会议….
        """
        for heading in named:
            if heading.number is not None or heading.term is None:
                continue
            begin, end = text.rfind("\n", 0, heading.start) + 1, text.find("\n", heading.end)
            end = end if end >= 0 else len(text)
            if re.compile(PARAGRAPH_START).fullmatch(text, begin, heading.start):
                for match in re.compile(NUMBERED_IN_PARAGRAPH).finditer(text, heading.end, end):
                    number = numerals.value(match["number"])
                    start, stop = match.span("name")
                    yield heading._replace(start=start, end=stop, number=number, rule="heading")

    def _heading(self, text: str, line: re.Match[str]) -> SessionMention | None:
        for anchor in re.compile(ANCHOR).finditer(text, line.start(), line.end()):
            start, end = anchor.span()
            for body, wording in self._table.headings:
                core = wording.match(text, end, text[end : end + REACH])
                name = self._read(text, wording, core, start, {}) if core and core.end() == line.end() else None
                if name:
                    return SessionMention(name.start, line.end(), body, name.place, name.term, None, "heading")
        return None

    def find(self, text: str) -> list[SessionMention]:
        """Find all names of sessions, in order, none overlapping."""
        found: list[SessionMention] = []
        position = 0
        for mark in MARK.finditer(text):
            begin, stop = _numeral(text, position, mark.start()), mark.start()
            if begin == stop or self._is_no_term(text, begin, stop):
                continue
            readings = list(self._readings(text, begin, stop, found[-1].body if found else None))
            position = stop
            if readings:
                end = max(mention.end for mention in readings)
                start = min(mention.start for mention in readings)
                floor = found[-1].end if found else 0
                if start >= floor or all(mention.end > floor for mention in readings):
                    found += readings
                    position = end
        return found

    def _is_no_term(self, text: str, begin: int, stop: int) -> bool:
        """Tell whether a numeral counts no terms: 新一届."""
        return text[begin : stop + 1] == "一届" and text.startswith(self._before_no_term, begin - 1)

    @cached_property
    def _before_no_term(self) -> tuple[str, ...]:
        return tuple(tables.raw("bodies")["no_terms"]["before"])

    def _readings(self, text: str, start: int, end: int, before: Body | None) -> Iterator[SessionMention]:
        best: Name | None = None
        places: dict[int, Place | None] = {}
        for wording, core in self._table.fitting(text, start, end):
            name = self._read(text, wording, core, start, places)
            if name and (best is None or name.length > best.length):
                best = name
        if best:
            yield from self._mentions(text, best, before)
        elif name := self._unnamed(text, start, end):
            yield from self._mentions(text, name, before)

    def _unnamed(self, text: str, start: int, end: int) -> Name | None:
        """Read 七届四次会议 after the name of its body."""
        wording, numeral = self._table.unnamed, text[start:end]
        core = wording.match(text, end, text[end : end + REACH]) if wording.counts(numeral) else None
        words = self._body_words.match(text, text.rfind("\n", 0, start) + 1, start) if core else None
        if core is None or words is None:
            return None
        body = Body(tables.raw("bodies")["unnamed_bodies"][words.group(1)])
        return Name(wording, body, core, numeral, start, None)

    def _read(
        self, text: str, wording: Wording, core: re.Match[str], start: int, places: dict[int, Place | None]
    ) -> Name | None:
        """Read what a wording wants left of its numeral, or None; `core` is what it says behind it.

        `places` keeps the places that were read for other wordings, by where they end.
        """
        name = Name(wording, wording.body, core, text[start : core.start()], start, None)
        if self._is_none(text, name):
            return None
        position, place = start, None
        if wording.after:
            after = wording.after.search(text, max(0, start - LEFT_REACH), start)
            if after is None:
                return None
            position = after.start()
        if name.said("inner"):
            place = self._places.ending_at(text, core.end("inner"), floor=core.start("inner"))
            if place is None or place.start != core.start("inner"):
                return None
        if wording.has_place:
            if position not in places:
                places[position] = self._places.ending_at(text, position)
            place = places[position]
            position = place.start if place else position
        if wording.before:
            before = wording.before.search(text, max(0, position - LEFT_REACH), position)
            if before is None:
                return None
            position = before.start()
        return name._replace(start=position, place=place)

    @cached_property
    def _joint(self) -> re.Pattern[str]:
        return re.compile(tables.raw("bodies")["joint"]["before"])

    @cached_property
    def _counting(self) -> re.Pattern[str]:
        return re.compile(tables.raw("bodies")["counted"]["before"])

    def _is_none(self, text: str, name: Name) -> bool:
        """Tell whether what stands around the numerals makes them something else than this body's session."""
        if name.numeral[0] != "第" and self._counting.search(text, max(0, name.start - LEFT_REACH), name.start):
            return True
        unless = self._table.unless_followed.get(name.body)
        if unless and not name.said("number") and unless.match(text, name.core.end()):
            return True
        if name.wording.template == "{great}":
            return not self._great_alone(text, name.start, name.numeral)
        before = self._table.unless_preceded.get(name.body)
        return before is not None and before.search(text, max(0, name.start - 1), name.start) is not None

    def _great_alone(self, text: str, start: int, term: str) -> bool:
        number = numerals.value(term) or 0
        earliest = tables.raw("bodies")["great"]["earliest_alone"]
        return earliest <= number < 40 and not text[max(0, start - 1) : start].isdigit()

    def _mentions(self, text: str, name: Name, before: Body | None) -> Iterator[SessionMention]:
        start, end, template, place = name.start, name.core.end(), name.wording.template, name.place
        if place is None and not template.startswith(("党的", "中共{great}", "{great}", "中央")):
            place = self._held_by(text, start)
        if place is None and self._national(template):
            place = Place(start, start, ("全国",), False, True)
        whose = self._whose(text, name, before)
        if whose is None:
            return
        if session := name.said("session"):
            # a presidium's meeting within a session names that session too
            yield SessionMention(start, end, Body.NPC, place, name.term, numerals.value(session.strip("第次")), HOST)
        bodies = [whose]
        if whose is Body.DISCIPLINE and self._joint.search(text, max(0, start - LEFT_REACH), start):
            bodies.insert(0, Body.PLENUM)
        for number in name.numbers:
            for one in self._each_place(text, start, end, place):
                for body in bodies:
                    yield SessionMention(start, end, body, one, name.term, number, template)

    def _each_place(self, text: str, start: int, end: int, place: Place | None) -> Iterator[Place | None]:
        """Give every place that held a session of this name: 甲乡、乙乡分别召开了…, 各乡镇召开了…，甲乡…，乙乡…."""
        if place and self._everywhere.search(text, max(0, place.start - 8), place.end):
            places = [
                p for match in CLAUSE.finditer(text, end, end + 200) if (p := self._opening_clause(text, match.end()))
            ]
            yield from places or [place]
            return
        yield place
        apart = place and self._apart.search(text, place.end, start)
        while apart and place and text[place.start - 1] in "、和及与":
            place = self._places.ending_at(text, place.start - 1)
            if place:
                yield place

    def _opening_clause(self, text: str, start: int) -> Place | None:
        place = self._places.standing_at(text, start, 12)
        return place if place and not place.relative else None

    @cached_property
    def _everywhere(self) -> re.Pattern[str]:
        return re.compile(tables.raw("standing")["held"]["everywhere"])

    @cached_property
    def _apart(self) -> re.Pattern[str]:
        return re.compile(tables.raw("standing")["held"]["apart"])

    def _national(self, template: str) -> bool:
        return "{plenary}" in template or "{great}" in template or "中央" in template or "全国代表大会" in template

    def _held_by(self, text: str, start: int) -> Place | None:
        """Read the place that holds the session where its name says none: 青溪镇召开第五届人大十次会议."""
        held = self._held_left.search(text, max(0, start - 40), start)
        if held is None:
            return None
        position = held.start()
        organ = self._organ_left.search(text, max(0, position - 12), position)
        return self._places.ending_at(text, organ.start() if organ else position)


def _numeral(text: str, low: int, end: int) -> int:
    """Give where the numeral of an anchor begins that ends at `end`, not left of `low`; `end` if there is none."""
    start = end
    if start > low and text[start - 1] == "首":
        start -= 1
    while start > low and text[start - 1] in numerals.CHARACTERS and text[end - 1] != "首":
        start -= 1
    return start - 1 if low < start < end and text[start - 1] == "第" else start
