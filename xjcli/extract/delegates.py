"""Finds the printed numbers of delegates: 应到代表74名, 77名人大代表, 列席人员共计12人.

The shapes of sentences stand in `lexicon/data/delegates.toml`, in the order in which they are tried. Every number of
people in a text is put to them, and the first shape that fits it claims it; a shape of the kind `none` claims a
number that counts something else (speakers, people elected, absentees), so that none below it can.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

from xjcli.extract.mentions import DelegateMention, DoubtMention
from xjcli.lexicon import numerals, tables, templates
from xjcli.model import DelegateKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

SUBJECT = "delegates"
SPELT = "".join(numerals.DIGITS | numerals.UNITS) + "廿卅"
NUMBER = f"(?<![0-9.,第{SPELT}])(?P<count>[0-9]{{1,3}},[0-9]{{3}}|[0-9]{{1,5}}|[{SPELT}]{{1,7}})(?![0-9{SPELT}])"
REACH = 80
"""How many characters on either side of a number its sentence is looked at."""
RUN = re.compile(f"[0-9{SPELT}]+")
LEADING = ("{count}", "{figure}", "{anybody}")
SENTENCE_END = re.compile("[。！？\n]")
NO_FIGURE_BEFORE = "[年月日届次个项时分点条件票倍万亿元周岁号%.:：-]"


@dataclass(frozen=True)
class Shape:
    """One wording: `leading` when the number is its first word, `kind` None when it counts no delegates.

    With `each` it reaches for the farthest number, and claims all between.
    """

    name: str
    kind: DelegateKind | None
    total: bool
    least: int
    leading: bool
    each: bool
    expression: str
    marks: frozenset[str]
    """Pairs of characters, or single ones, of which a sentence must hold one; none if that cannot be told."""
    end_marks: frozenset[str] = frozenset()
    """The same for the other end of the wording."""

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Compile the expression, on first use: most shapes fit no sentence of most issues."""
        return re.compile(self.expression)

    def matches(self, text: str, numbers: Iterable[int], low: int, high: int) -> Iterator[re.Match[str]]:
        """Give all matches within a sentence, also those that begin within one another."""
        if self.leading:
            yield from (match for start in numbers if (match := self.pattern.match(text, start, high)))
            return
        while match := self.pattern.search(text, low, high):
            yield match
            low = match.start() + 1
            while self.each and (match := self.pattern.match(text, match.start(), match.start("count"))):
                yield match


@dataclass(frozen=True, slots=True)
class Claim:
    """A number that a shape has claimed."""

    shape: Shape
    match: re.Match[str]
    count: int

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
    number = f"(?:{any_of['about']})?{NUMBER}(?P<more>{any_of['more']})?"
    made["number"] = f"(?<![0-9.,第{SPELT}])[0-9{SPELT}]{{1,7}}"
    around = f"(?P<around>{any_of['around']})?"
    made["count"] = number + unit + around
    made["figure"] = f"{number}(?:{unit}|(?!{any_of['units']}|人|{NO_FIGURE_BEFORE}))"
    made["anybody"] = f"{number}(?P<unit>{units}|个)"
    place = "[\u4e00-\u9fff]{1,6}?[镇乡区县市州旗省村]|[\u4e00-\u9fff]{1,6}?(?:街道|社区)"
    before = f"(?:{made['qualifier']}|第?[0-9{SPELT}]+届|{place})"
    made["noun"] = f"(?P<noun>{any_of['nouns']})(?!{any_of['no_noun_before']})"
    made["who"] = f"{before}{{0,4}}{made['noun']}"
    made["no_delegates"] = f"(?!{before}{{0,4}}{any_of['nouns']})"
    members = templates.alternation((raw["nouns"] + raw["attending_nouns"]).split())
    made["member"] = f"{before}{{0,4}}(?P<noun>{members})(?!{any_of['no_noun_before']})"
    return made


def marks(wording: str, *, other_end: bool = False) -> frozenset[str]:
    """Give what a sentence must hold for a wording to fit: the two characters that can begin it, or end it.

    A wording that leads with the number is looked at from its end, the others from their beginning, or the other way
    round with `other_end`.
    """
    raw = tables.raw(SUBJECT)
    words = {name: said.split() for table in ("slots", "labels") for name, said in raw[table].items()}
    words["noun"] = words["who"] = raw["nouns"].split()
    words |= {name: [] for table in ("unless", "not_after", "after") for name in raw[table]} | {"no_delegates": []}
    last = wording.startswith(LEADING) is not other_end
    said = templates.edges(wording, words, last=last) or set()
    return frozenset(word[-2:] if last else word[:2] for word in said)


def _stretch(stop: str, without: str, most: int) -> str:
    refused = f"(?!{templates.alternation(without.split())})" if without else ""
    return f"(?:{refused}[^{stop}\n]){{0,{most}}}"


class DelegateFinder:
    """Finds numbers of delegates; made once, used for any number of articles."""

    def __init__(self) -> None:
        raw, expressions, farthest = tables.raw(SUBJECT), slots(), slots(farthest=True)
        self._shapes = [
            Shape(
                entry.name,
                None if entry.attributes["kind"] == "none" else DelegateKind(entry.attributes["kind"]),
                entry.attributes.get("total", False),
                entry.attributes.get("least", 1),
                wording.startswith(LEADING),
                entry.attributes.get("each", False),
                templates.pattern(wording, farthest if entry.attributes.get("each") else expressions),
                marks(wording),
                marks(wording, other_end=True),
            )
            for entry in tables.entries(SUBJECT)
            for wording in entry.wordings
        ]
        self._doubts = [
            (entry.name, re.compile(templates.pattern(wording, expressions)))
            for entry in tables.entries(SUBJECT, "doubt")
            for wording in entry.wordings
        ]
        units = templates.alternation([*raw["units"].split(), "人", "个"])
        more = templates.alternation(raw["more"].split())
        self._number = re.compile(
            f"[0-9]+(?:,[0-9]{{3}})?(?![0-9]|{NO_FIGURE_BEFORE[:-1]}])|[0-9]+(?=个)"
            f"|(?<![{SPELT}])[{SPELT}]{{1,7}}(?=(?:{more})?{units})"
        )
        self._noun = re.compile(expressions["noun"])
        self._trigger = re.compile(templates.alternation(raw["triggers"].split()))
        self._about = tuple(raw["about"].split())

    def find(self, text: str) -> list[DelegateMention]:
        """Find all numbers of delegates in an article's folded text, in order."""
        claims = [claim for claim in self.claims(text) if claim.shape.kind and claim.count >= claim.shape.least]
        return [
            self._mention(text, claim) for claim in claims if not (claim.shape.total and _summed(text, claim, claims))
        ]

    def doubts(self, text: str) -> list[DoubtMention]:
        """Find words that announce a number of delegates where none could be read."""
        doubts = [DoubtMention(*match.span(), name) for name, form in self._doubts for match in form.finditer(text)]
        if not doubts:
            return []
        read = sorted(claim.match.span() for claim in self.claims(text))
        starts = [start for start, _ in read]
        furthest = [0, *accumulate((end for _, end in read), max)]
        return [doubt for doubt in doubts if furthest[bisect_left(starts, doubt.end)] <= doubt.start]

    def claims(self, text: str) -> Iterator[Claim]:
        """Put every number of people to the shapes, and give what the first that fits makes of it, in order."""
        done = 0
        for start in self._numbers(text, 0, len(text)):
            if start < done:
                continue
            low = max((end.end() for end in SENTENCE_END.finditer(text, done, start)), default=done)
            stop = SENTENCE_END.search(text, start)
            done = stop.end() if stop else len(text)
            if self._trigger.search(text, low, done):
                yield from self._in_sentence(text, low, done)

    def _numbers(self, text: str, low: int, high: int) -> Iterator[int]:
        """Give where numbers of people may begin: a run of figures is found fast, and only then looked at."""
        return (run.start() for run in RUN.finditer(text, low, high) if self._number.match(text, run.start(), high))

    def _in_sentence(self, text: str, low: int, high: int) -> Iterator[Claim]:
        numbers = list(self._numbers(text, low, high))
        waiting = set(numbers)
        claimed: dict[int, Claim] = {}
        sentence = text[low:high]
        held = {*sentence, *map("".join, pairwise(sentence))}
        for shape in self._shapes:
            if any(said and said.isdisjoint(held) for said in (shape.marks, shape.end_marks)):
                continue
            for match in shape.matches(text, numbers, low, high):
                start = match.start("count")
                count = numerals.value(match["count"].replace(",", ""))
                if start in waiting and count:
                    waiting.discard(start)
                    claimed[start] = Claim(shape, match, count)
            if not waiting:
                break
        yield from (claimed[start] for start in sorted(claimed))

    def _mention(self, text: str, claim: Claim) -> DelegateMention:
        groups = claim.match.groupdict()
        start, end = claim.range
        count_start = claim.match.start("count")
        about = text[:count_start].endswith(self._about)
        noun = groups.get("noun")
        if not noun and claim.shape.kind is not DelegateKind.OBSERVERS:
            noun = self._nearest_noun(text, start)
        return DelegateMention(
            start=start,
            end=end,
            kind=claim.shape.kind or DelegateKind.PRESENT,
            count=claim.count,
            approximate=bool(groups.get("more") or groups.get("around") or about),
            noun=noun or groups.get("label") or groups["unit"] or "",
            rule=claim.shape.name,
        )

    def _nearest_noun(self, text: str, start: int) -> str | None:
        """Give the delegate noun that a number without one shares: 应到代表74名，实到74名."""
        line = text.rfind("\n", 0, start) + 1
        before = list(self._noun.finditer(text, max(line, start - REACH), start))
        return before[-1]["noun"] if before else None


def _summed(text: str, total: Claim, claims: list[Claim]) -> bool:
    """Say whether a total only sums up numbers of the same paragraph that were read already."""
    start = total.match.start()
    line, end = text.rfind("\n", 0, start) + 1, text.find("\n", start)
    return any(
        claim.shape.kind is DelegateKind.PRESENT
        and not claim.shape.total
        and line <= claim.match.start() < (end if end >= 0 else len(text))
        for claim in claims
    )
