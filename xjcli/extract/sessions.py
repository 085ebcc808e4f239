"""Sessions as they are named: 新泾镇第二十届人民代表大会第八次会议, 镇二十届人大六次会议, 党的十九大.

Every name has a numeral with 届, 次 or 大. The finder goes from one such numeral to the next, tries the wordings
of `bodies.toml` from there to the right, and looks for what they want to the left; the longest reading wins.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from xjcli.extract import numbered_sessions
from xjcli.extract.bounds import line_start
from xjcli.extract.congresses import Congresses
from xjcli.extract.numbered_sessions import HEADING
from xjcli.extract.organisations import OrganisationReader, organised
from xjcli.extract.places import Place, PlaceReader
from xjcli.extract.session_wordings import REACH, SessionWordings, Wording, refused
from xjcli.lexicon import numerals, tables, templates
from xjcli.model import Body

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from xjcli.model import Article

ANCHOR = f"第?(?:{numerals.NUMERAL}|首)(?=[届次大])"
MARK = re.compile(rf"[届次大](?<=[{numerals.CHARACTERS}首].)")
"""The end of an anchor: what can begin with few characters is found many times as fast."""
LINE_NUMBER = re.compile(rf"(?:[（]?{numerals.NUMERAL}[）]?、?)?")
"""What may stand before the first words of a line."""
TERM_ALONE = re.compile(
    LINE_NUMBER.pattern + rf"(?P<name>第(?P<term>{numerals.NUMERAL})届(?P<standing>常务委员会|常委会)?(?:委员会)?)"
)
CENTRAL = ("中央", "中纪委")
HEADLINES = 4
NEAR_BEFORE = 12
"""So far before its numeral is looked for what makes a session one of another body."""
LEFT_REACH = 24
HOST = "host"
"""The rule of a session that is named as the one in which a presidium met."""
TERMS = frozenset({"ordinal", "congress", "great", "counted"})
"""The slots whose numeral is the term."""
JOINING = "、和及与"
CLAUSE = re.compile("[，；。]")
LONGEST_NUMERAL = 40
"""So many characters of a numeral are read, far more than any has."""


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

    def counts(self) -> tuple[int | None, list[int | None], int | None]:
        """Read the numerals: the term, the numbers of the sessions, and that of the one in which a presidium met.

        What the name leaves out is None; of 三中、四中全会 there are several numbers.
        """
        said = {**self.core.groupdict(), self.wording.slot: self.numeral}
        term = self.numeral if self.wording.slot in TERMS else said.get("term")
        if several := said.get("numbers"):
            numbers = [numerals.value(words) for words in re.findall(numerals.NUMERAL, several)]
        else:
            numbers = [_value(said.get("number"))]
        return _value(term), numbers, _value(said.get("session"))


class SessionFinder:
    """Finds the names of sessions in the folded text of an article."""

    def __init__(self, places: PlaceReader) -> None:
        self._places = places
        self._organisations = OrganisationReader(places)
        self._congresses = Congresses()
        self._table = SessionWordings(places.last_characters)

    @cached_property
    def _held(self) -> tuple[str, ...]:
        return tuple(tables.raw("standing")["held"]["plain"])

    @cached_property
    def _body_words(self) -> re.Pattern[str]:
        return re.compile(templates.last_of(tables.raw("bodies")["unnamed_bodies"]))

    @cached_property
    def _held_left(self) -> tuple[re.Pattern[str], re.Pattern[str]]:
        """Give what stands between a place and the name of its session, and the end of it, which few names have."""
        held = tables.raw("standing")["held"]
        return re.compile(rf"{held['left']}(?:{held['left_verbs']})\Z"), re.compile(rf"(?:{held['left_verbs']})\Z")

    @cached_property
    def _organ_left(self) -> re.Pattern[str]:
        return re.compile(rf"(?:{templates.alternation(tables.raw('standing')['held']['organs'])})\Z")

    def find_in(self, article: Article) -> list[SessionMention]:
        """Find the names of sessions in an article, numbers alone under a heading that gives the term among them."""
        text = article.text.folded
        counts = numbered_sessions.counts(text)
        numbered = list(numbered_sessions.listed(text, counts, self._heading)) if counts else []
        named = self.find(text)
        if counts:
            named = [m for m in named if not any(n.start <= m.start < n.end for n in numbered)]
            starts = {mention.start for mention in numbered}
            numbered += [m for m in numbered_sessions.carried_on(text, counts, named) if m.start not in starts]
        opened = [*named, *numbered_sessions.openings(text, named, self._heading)]
        summed_up = list(numbered_sessions.summed_up(text, self._heading)) if counts else []
        bodies = {body.start for body, _ in summed_up}
        named, opened = ([m for m in mentions if m.start not in bodies] for mentions in (named, opened))
        starts = {mention.start for mention in numbered}
        numbered += [mention for _, told in summed_up for mention in told if mention.start not in starts]
        numbered += [*numbered_sessions.told_under(text, opened), *numbered_sessions.among(text, named)]
        numbered += numbered_sessions.enumerated(text, self._counted_of)
        return sorted([*named, *numbered], key=lambda mention: mention.start)

    def _heading(self, text: str, line: re.Match[str]) -> SessionMention | None:
        """Read the body and the term of sessions told below a line, by the wording that says most."""
        best: SessionMention | None = None
        for anchor in re.compile(ANCHOR).finditer(text, line.start(), line.end()):
            start, end = anchor.span()
            for body, wording in self._table.headings:
                core = wording.match(text, end, text[end : end + REACH])
                if not core or self._counts_sessions(text, start):
                    continue
                if core.end() != line.end() and not self._tail.fullmatch(text, core.end(), line.end()):
                    continue
                if left := self._left(text, wording, core, start, {}):
                    name = Name(wording, body, core, text[start:end], *left)
                    if best is None or name.start < best.start:
                        term = name.counts()[0]
                        best = SessionMention(name.start, line.end(), body, name.place, term, None, HEADING)
            if best:
                break
        return best or self._heading_alone(text, line)

    def _heading_alone(self, text: str, line: re.Match[str]) -> SessionMention | None:
        """Read 第一届, or 二、第二届委员会, alone on its line: the body is that of the headline, if no standing one.

        第六届常务委员会 is the standing committee of that body.
        """
        term = TERM_ALONE.fullmatch(text, line.start(), line.end())
        words = self._headline_body(text) if term else None
        if term is None or words is None or "常" in text[words.start(1) : words.end(1) + 1]:
            return None
        body = Body(tables.raw("bodies")["unnamed_bodies"][words.group(1)])
        whose = self._congresses.standing_committees.get(body) if term["standing"] else body
        if whose is None:
            return None
        return SessionMention(term.start("name"), term.end(), whose, None, _value(term["term"]), None, HEADING)

    def _headline_body(self, text: str) -> re.Match[str] | None:
        """Find the body that the headline names, or one of the short lines below it: 《青溪县志》卷二十 人民政协."""
        start = 0
        for _ in range(HEADLINES):
            end = text.find("\n", start)
            if not 0 <= end <= start + numbered_sessions.LONGEST_HEADING:
                return None
            if words := self._body_words.match(text, start, end):
                return words
            start = end + 1
        return None

    def _counted_of(self, text: str, counted: re.Match[str]) -> SessionMention | None:
        """Tell whose congresses are counted: 召开过7次全县妇女代表大会; no people's congress is counted so."""
        begin = max(line_start(text, counted.start()), counted.start() - LEFT_REACH // 2)
        words = self._congresses.words.match(text, begin, counted.end())
        if words is None:
            return None
        body = Body(tables.raw("bodies")["congresses"][words.group(1)])
        return SessionMention(*counted.span(), body, None, None, None, HEADING)

    @cached_property
    def _tail(self) -> re.Pattern[str]:
        return re.compile(tables.raw("bodies")["headings"]["tail"])

    def find(self, text: str) -> list[SessionMention]:
        """Find all names of sessions, in order, none overlapping."""
        found: list[SessionMention] = []
        position = 0
        for mark in MARK.finditer(text):
            begin, stop = _numeral(text, position, mark.start()), mark.start()
            if begin == stop or self._is_no_term(text, begin, stop):
                continue
            readings = self._readings(text, begin, stop, found)
            position = stop
            if readings and (not found or readings[0].end > found[-1].end):
                found += readings
                position = readings[0].end
        return found

    def _is_no_term(self, text: str, begin: int, stop: int) -> bool:
        """Tell whether a numeral counts no terms: 新一届."""
        return text[begin : stop + 1] == "一届" and text.startswith(self._before_no_term, begin - 1)

    @cached_property
    def _before_no_term(self) -> tuple[str, ...]:
        return tuple(tables.raw("bodies")["no_terms"]["before"])

    def _readings(self, text: str, start: int, end: int, found: list[SessionMention]) -> list[SessionMention]:
        """Give what the longest wording around a numeral names: the sessions of one name share its range."""
        best: Name | None = None
        length = 0
        if not self._counts_sessions(text, start):
            places: dict[int, Place | None] = {}
            for wording, core in self._table.fitting(text, start, end):
                left = self._left(text, wording, core, start, places)
                if left and core.end() - left[0] > length:
                    best, length = Name(wording, wording.body, core, text[start:end], *left), core.end() - left[0]
        best = best or self._unnamed(text, start, end)
        return list(self._mentions(text, best, found)) if best else []

    def _unnamed(self, text: str, start: int, end: int) -> Name | None:
        """Read 七届四次会议 after the name of its body."""
        if self._counts_sessions(text, start):
            return None
        wording, numeral = self._table.unnamed, text[start:end]
        core = wording.match(text, end, text[end : end + REACH]) if wording.slot not in refused(numeral) else None
        begin = line_start(text, start)
        words = self._body_words.match(text, begin, start) if core else None
        opens = LINE_NUMBER.fullmatch(text, begin, start) or text.endswith(self._held, begin, start)
        if core and words is None and opens:
            # 第一届第一次会议 1950年1月16日…, below a headline that says of what
            words = self._headline_body(text)
        if core is None or words is None:
            return None
        body = Body(tables.raw("bodies")["unnamed_bodies"][words.group(1)])
        return Name(wording, body, core, numeral, start, None)

    def _left(
        self, text: str, wording: Wording, core: re.Match[str], start: int, places: dict[int, Place | None]
    ) -> tuple[int, Place | None] | None:
        """Read what a wording wants left of its numeral: where the name begins and its place, or None.

        `core` is what it says behind the numeral; `places` keeps the places that were read for other wordings, by
        where they end.
        """
        if self._is_none(text, wording, core, start):
            return None
        position, place = start, None
        if wording.after:
            after = wording.after.search(text, max(0, start - LEFT_REACH), start)
            if after is None:
                return None
            position = after.start()
        if wording.has_inner and core["inner"]:
            place = self._places.ending_at(text, core.end("inner"), floor=core.start("inner"))
            if place is None or place.start != core.start("inner"):
                return None
        if wording.has_place:
            if position not in places:
                places[position] = self._places.ending_at(text, position)
            place = places[position]
            if place is None and wording.body in organised():
                place = self._organisations.ending_at(text, position)
            position = place.start if place else position
        if wording.before:
            before = wording.before.search(text, max(0, position - LEFT_REACH), position)
            if before is None:
                return None
            position = before.start()
        return position, place

    @cached_property
    def _joint(self) -> re.Pattern[str]:
        return re.compile(tables.raw("bodies")["joint"]["before"])

    @cached_property
    def _joint_inside(self) -> re.Pattern[str]:
        return re.compile(tables.raw("bodies")["joint"]["inside"])

    @cached_property
    def _counting(self) -> tuple[str, ...]:
        return tuple(tables.raw("bodies")["counted"]["before"])

    def _counts_sessions(self, text: str, start: int) -> bool:
        """Tell whether a numeral counts sessions and numbers none: 召开了7次党代会, 两次党代会."""
        return text[start] == "两" or (text[start] != "第" and text.endswith(self._counting, 0, start))

    def _is_none(self, text: str, wording: Wording, core: re.Match[str], start: int) -> bool:
        """Tell whether what stands around the numerals makes them something else than this body's session."""
        unless = self._table.unless_followed.get(wording.body)
        if (
            unless
            and unless.match(text, core.end())
            and wording.slot != "number"
            and not core.groupdict().get("number")
        ):
            return True
        if wording.template == "{great}":
            return not self._great_alone(text, start, text[start : core.start()])
        before = self._table.unless_preceded.get(wording.body)
        return before is not None and before.search(text, max(0, start - NEAR_BEFORE), start) is not None

    def _great_alone(self, text: str, start: int, term: str) -> bool:
        number = numerals.value(term) or 0
        earliest = tables.raw("bodies")["great"]["earliest_alone"]
        return earliest <= number < 40 and not text[max(0, start - 1) : start].isdigit()

    def _mentions(self, text: str, name: Name, found: Sequence[SessionMention]) -> Iterator[SessionMention]:
        start, end, template, place = name.start, name.core.end(), name.wording.template, name.place
        if place is None and not template.startswith(("党的", "中共{great}", "{great}", *CENTRAL)):
            place = self._held_by(text, start, name.body)
        if place is None and self._national(template):
            place = Place(start, start, ("全国",), False, True)
        whose = self._congresses.whose(text, name, found) if template in self._table.bare else name.body
        if whose is None:
            return
        term, numbers, session = name.counts()
        if session is not None:
            # a presidium's meeting within a session names that session too
            yield SessionMention(start, end, Body.NPC, place, term, session, HOST)
        bodies = [whose]
        if whose is Body.DISCIPLINE and self._joint.search(text, max(0, start - LEFT_REACH), start):
            bodies.insert(0, Body.PLENUM)
        if whose is Body.PLENUM and self._joint_inside.search(text, name.core.start(), end):
            bodies.append(Body.DISCIPLINE)
        for number in numbers:
            for one in self._each_place(text, start, end, place):
                for body in bodies:
                    yield SessionMention(start, end, body, one, term, number, template)

    def _each_place(self, text: str, start: int, end: int, place: Place | None) -> Sequence[Place | None]:
        """Give every place that held a session of this name: 甲乡、乙乡分别召开了…, 各乡镇召开了…，甲乡…，乙乡…."""
        if place and self._everywhere.search(text, max(0, place.start - 8), place.end):
            places = [
                p for match in CLAUSE.finditer(text, end, end + 200) if (p := self._opening_clause(text, match.end()))
            ]
            return places or [place]
        each = [place]
        joined = place and text[place.start - 1] in JOINING and self._apart.search(text, place.end, start)
        while joined and place and text[place.start - 1] in JOINING:
            place = self._places.ending_at(text, place.start - 1)
            each += [place] if place else []
        return each

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
        return any(word in template for word in ("{plenary}", "{great}", "全国代表大会", *CENTRAL))

    def _held_by(self, text: str, start: int, body: Body) -> Place | None:
        """Read the place that holds the session where its name says none: 青溪镇召开第五届人大十次会议."""
        whole, verb = self._held_left
        if not verb.search(text, max(0, start - 3), start):
            return None
        held = whole.search(text, max(0, start - 40), start)
        position = held.start() if held else start
        organ = self._organ_left.search(text, max(0, position - 12), position)
        end = organ.start() if organ else position
        place = self._places.ending_at(text, end)
        return place if place or body not in organised() else self._organisations.holding(text, end)


def _value(words: str | None) -> int | None:
    return numerals.value(words.strip("第次")) if words else None


def _numeral(text: str, low: int, end: int) -> int:
    """Give where the numeral of an anchor begins that ends at `end`, not left of `low`; `end` if there is none."""
    words = text[max(low, end - LONGEST_NUMERAL) : end]
    start = end - 1 if words.endswith("首") else end - len(words) + len(words.rstrip(numerals.CHARACTERS))
    return start - 1 if low < start < end and text[start - 1] == "第" else start
