"""Finds the printed numbers of delegates: 应到代表74名, 77名人大代表, 列席人员共计12人.

The shapes of sentences stand in `lexicon/data/delegates.toml`, in the order in which they are tried. Every number of
people in a text is put to them, and the first shape that fits it claims it; a shape of the kind `none` claims a
number that counts something else (speakers, people elected, absentees), so that none below it can.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

from xjcli.extract.bounds import SENTENCE_END, SENTENCE_MARKS, behind_last
from xjcli.extract.mentions import DelegateMention, DoubtMention
from xjcli.lexicon import numerals, tables, templates
from xjcli.lexicon.gates import Form, Gate, indexes
from xjcli.model import DelegateKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SUBJECT = "delegates"
ABSENT, WHOLE = "absent", "whole"
"""The shapes of a number of those who stayed away, and of a number without a word of who came."""
SPELT = "".join(numerals.DIGITS | numerals.UNITS) + "廿卅"
NUMBER = f"(?<![0-9.,第{SPELT}])(?P<count>[0-9]{{1,3}},[0-9]{{3}}|[0-9]{{1,5}}|[{SPELT}]{{1,7}})"
REACH = 80
"""How many characters on either side of a number its sentence is looked at."""
BESIDE = 20
"""So many numbers on either side may divide one into absentees and those who came."""
COUNTED = re.compile(r"\{(?:count|figure|anybody)\}")
LEADING = ("{count}", "{figure}", "{anybody}")
NO_FIGURE_BEFORE = "-年月日届次个项时分点条件票倍万亿元周岁号%.:："


class Shape(NamedTuple):
    """One wording: `leading` when the number is its first word, `kind` None when it counts no delegates.

    With `each` it reaches for the farthest number, and claims all between.
    """

    name: str
    kind: DelegateKind | None
    total: bool
    least: int
    leading: bool
    each: bool

    def matches(
        self, pattern: re.Pattern[str], text: str, numbers: Iterable[int], low: int, high: int
    ) -> Iterator[re.Match[str]]:
        """Give all matches within a sentence, also those that begin within one another."""
        if self.leading:
            yield from (match for start in numbers if (match := pattern.match(text, start, high)))
            return
        while match := pattern.search(text, low, high):
            yield match
            low = match.start() + 1
            while self.each and (match := pattern.match(text, match.start(), match.start("count"))):
                yield match


class Claim(NamedTuple):
    """A number that a shape has claimed."""

    shape: Shape
    match: re.Match[str]
    number: int

    @property
    def range(self) -> tuple[int, int]:
        """Give the range from the first to the last of label, number, unit and noun."""
        parts = [part for part in ("label", "count", "unit", "noun") if self.match.groupdict().get(part)]
        return min(map(self.match.start, parts)), max(map(self.match.end, parts))


def slots(*, farthest: bool = False) -> dict[str, str]:
    """Give the slots of the table's templates as expressions; stretches reach the farthest number, or the nearest."""
    raw = tables.raw(SUBJECT)
    any_of = {name: templates.alternation(raw[name].split()) for name in raw if isinstance(raw[name], str)}
    made = {name: templates.alternation(words.split()) for name, words in raw["slots"].items()}
    made |= {name: f"(?P<label>{templates.alternation(words.split())})" for name, words in raw["labels"].items()}
    made |= {name: f"(?!{templates.alternation(words.split())})" for name, words in raw["unless"].items()}
    for name, words in raw["not_after"].items():
        made[name] = "".join(f"(?<!{re.escape(word)})" for word in words.split())
    made |= {name: f"(?:{'|'.join(f'(?<={word})' for word in words.split())})" for name, words in raw["after"].items()}
    made |= {name: _stretch(**rule) + "?" * (not farthest) for name, rule in raw["stretches"].items()}
    person = f"人(?!{any_of['no_unit_before']})"
    units = f"{any_of['units']}|{person}"
    unit = f"(?P<unit>{units})"
    # no figure follows: a unit does, or what is refused below
    number = f"(?:{any_of['about']})?{NUMBER}(?P<more>{any_of['more']})?"
    made["number"] = f"(?<![0-9.,第{SPELT}])[0-9{SPELT}]{{1,7}}"
    around = f"(?P<around>{any_of['around']})?"
    made["count"] = number + unit + around
    made["figure"] = f"{number}(?:{unit}|(?!{any_of['units']}|人|[{NO_FIGURE_BEFORE}0-9{SPELT}]))"
    made["anybody"] = f"{number}(?P<unit>{units}|个)"
    place = f"{templates.HAN}{{1,6}}?(?:[镇乡区县市州旗省村]|街道|社区)"
    before = f"(?:{made['qualifier']}|第?[0-9{SPELT}]+届|{place})"
    ends = f"(?!(?!{any_of['noun_before']}){any_of['no_noun_before']})"
    made["noun"] = f"(?P<noun>{any_of['nouns']}){ends}"
    made["who"] = f"{before}{{0,4}}{made['noun']}"
    made["no_delegates"] = f"(?!{before}{{0,4}}{any_of['nouns']}{ends})"
    members = templates.alternation((raw["nouns"] + raw["attending_nouns"]).split())
    made["member"] = f"{before}{{0,4}}(?P<noun>{members}){ends}"
    return made


def words() -> dict[str, list[str]]:
    """Give the words of the slots that name something, for what a wording needs."""
    raw = tables.raw(SUBJECT)
    said = {name: words.split() for table in ("slots", "labels") for name, words in raw[table].items()}
    said["noun"] = said["who"] = raw["nouns"].split()
    said["member"] = (raw["nouns"] + raw["attending_nouns"]).split()
    return said


def _stretch(stop: str, without: str, most: int) -> str:
    refused = f"(?!{templates.alternation(without.split())})" if without else ""
    return f"(?:{refused}[^{stop}\n]){{0,{most}}}"


class DelegateFinder:
    """Finds numbers of delegates; made once, used for any number of articles."""

    def __init__(self) -> None:
        raw, expressions, farthest, said = tables.raw(SUBJECT), slots(), slots(farthest=True), words()
        self._shapes = [
            Form(
                _shape(entry, wording),
                templates.pattern(wording, farthest if entry.attributes.get("each") else expressions),
                (),
            )
            for entry in tables.entries(SUBJECT)
            for wording in entry.wordings
        ]
        wordings = [COUNTED.split(wording) for entry in tables.entries(SUBJECT) for wording in entry.wordings]
        self._before, self._behind = (
            Gate(templates.needed(parts[side], said) for parts in wordings) for side in (0, -1)
        )
        self._doubts = [
            Form(entry.name, templates.pattern(wording, expressions), templates.needed(wording, said))
            for entry in tables.entries(SUBJECT, "doubt")
            for wording in entry.wordings
        ]
        units = templates.alternation([*raw["units"].split(), "人", "个"])
        more = templates.alternation(raw["more"].split())
        number = (
            f"[0-9]+(?:,[0-9]{{3}})?(?![{NO_FIGURE_BEFORE}0-9])|[0-9]+(?=个)"
            f"|(?<![{SPELT}])[{SPELT}]{{1,7}}(?=(?:{more})?{units})"
        )
        # a figure that no other stands before is found fast, and looked back at to see what begins there
        self._number = re.compile(f"[0-9{SPELT}](?<![0-9{SPELT}]{{2}})(?<=(?={number}).)")
        self._noun = expressions["noun"]
        self._trigger = re.compile(templates.alternation(raw["triggers"].split()))
        self._about = tuple(raw["about"].split())

    def find(self, text: str) -> list[DelegateMention]:
        """Find all numbers of delegates in an article's folded text, in order."""
        return self.read(text)[0]

    def read(self, text: str) -> tuple[list[DelegateMention], list[DoubtMention]]:
        """Find numbers of delegates, in order, and words that announce a number where none could be read."""
        claims = list(self.claims(text))
        counting = [claim for claim in claims if claim.shape.kind and claim.number >= claim.shape.least]
        came = sorted(c.match.start() for c in counting if c.shape.kind is DelegateKind.PRESENT and not c.shape.total)
        standing = [claim for claim in counting if not (claim.shape.total and _summed(text, claim, came))]
        # without anybody absent nothing is divided, and no claim need be set beside others
        divided = claims if any(claim.shape.name == ABSENT for claim in claims) else []
        return [self._mention(text, claim, divided) for claim in standing], self._doubtful(text, claims)

    def _doubtful(self, text: str, claims: list[Claim]) -> list[DoubtMention]:
        read = sorted(claim.match.span() for claim in claims)
        starts = [start for start, _ in read]
        furthest = [0, *accumulate((end for _, end in read), max)]
        return [
            DoubtMention(*match.span(), form.name)
            for form in self._doubts
            if (pattern := form.within(text))
            for match in pattern.finditer(text)
            if furthest[bisect_left(starts, match.end())] <= match.start()
        ]

    def claims(self, text: str) -> Iterator[Claim]:
        """Put every number of people to the shapes, and give what the first that fits makes of it, in order."""
        numbers = [match.start() for match in self._number.finditer(text)]
        first = done = 0
        while first < len(numbers):
            start = numbers[first]
            low = behind_last(text, done, start, SENTENCE_MARKS)
            stop = SENTENCE_END.search(text, start)
            done = stop.end() if stop else len(text)
            past = bisect_left(numbers, done, first)
            if self._trigger.search(text, low, done):
                yield from self._in_sentence(text, low, done, numbers[first:past])
            first = past

    def _in_sentence(self, text: str, low: int, high: int, numbers: list[int]) -> Iterator[Claim]:
        waiting = set(numbers)
        claimed: dict[int, Claim] = {}
        before, behind = text[low : numbers[-1]], text[numbers[0] : high]
        for index in indexes(self._before.passing(before) & self._behind.passing(behind)):
            shape, pattern = self._shapes[index].name, self._shapes[index].pattern
            for match in shape.matches(pattern, text, numbers, low, high):
                start = match.start("count")
                count = numerals.value(match["count"].replace(",", ""))
                if start in waiting and count:
                    waiting.discard(start)
                    claimed[start] = Claim(shape, match, count)
            if not waiting:
                break
        yield from (claimed[start] for start in sorted(claimed))

    def _mention(self, text: str, claim: Claim, claims: list[Claim]) -> DelegateMention:
        groups = claim.match.groupdict()
        start, end = claim.range
        count_start = claim.match.start("count")
        about = text.endswith(self._about, 0, count_start)
        noun = groups.get("noun")
        if not noun and claim.shape.kind is not DelegateKind.OBSERVERS:
            noun = self._nearest_noun(text, start)
        return DelegateMention(
            start=start,
            end=end,
            kind=DelegateKind.ENTITLED if _divided(text, claim, claims) else claim.shape.kind or DelegateKind.PRESENT,
            count=claim.number,
            approximate=bool(groups.get("more") or groups.get("around") or about),
            noun=noun or groups.get("label") or groups["unit"] or "",
            rule=claim.shape.name,
        )

    def _nearest_noun(self, text: str, start: int) -> str | None:
        """Give the delegate noun that a number without one shares: 应到代表74名，实到74名."""
        line = text.rfind("\n", 0, start) + 1
        before = list(re.compile(self._noun).finditer(text, max(line, start - REACH), start))
        return before[-1]["noun"] if before else None


def _shape(entry: tables.Entry, wording: str) -> Shape:
    return Shape(
        name=entry.name,
        kind=None if entry.attributes["kind"] == "none" else DelegateKind(entry.attributes["kind"]),
        total=entry.attributes.get("total", False),
        least=entry.attributes.get("least", 1),
        leading=wording.startswith(LEADING),
        each=entry.attributes.get("each", False),
    )


def _summed(text: str, total: Claim, came: list[int]) -> bool:
    """Say whether a total only sums up numbers of the same paragraph, given by their places, that were read already."""
    start = total.match.start()
    before, behind = bisect_left(came, start) - 1, bisect_left(came, start)
    return (before >= 0 and text.find("\n", came[before], start) < 0) or (
        behind < len(came) and text.find("\n", start, came[behind]) < 0
    )


def _divided(text: str, whole: Claim, claims: list[Claim]) -> bool:
    """Say whether a number is that of all delegates, since those absent and those who came add up to it behind it.

    全镇57名代表，请假4人，共53名代表参加了会议: 57 is no number of those who came, though it is worded like one.
    """
    if whole.shape.kind is not DelegateKind.PRESENT:
        return False
    start = whole.match.start()
    end = text.find("\n", start)
    place = bisect_left(claims, whole.match.start("count"), key=lambda claim: claim.match.start("count"))
    near = claims[max(0, place - BESIDE) : place + BESIDE]
    behind = [c for c in near if start < c.match.start() and (end < 0 or c.match.start() < end)]
    absent = [c.number for c in behind if c.shape.name == ABSENT]
    came = [c.number for c in behind if c.shape.kind is DelegateKind.PRESENT]
    if whole.shape.name == WHOLE and absent and not came:
        # 本届代表101名，未能出席的41名: nobody says how many came
        return True
    return any(some + others == whole.number for some in absent for others in came)
