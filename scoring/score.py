"""Compare facts read with facts annotated, count hits, misses and false facts, and give precision, recall and F1."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from scoring.facts import KINDS, Fact

if TYPE_CHECKING:
    from collections.abc import Iterable


@dataclass(slots=True)
class Tally:
    """Hits, misses and false facts of one kind."""

    hits: int = 0
    missed: int = 0
    false: int = 0

    def figures(self) -> tuple[float, float, float]:
        """Give precision, recall and F1, each 1.0 where there was nothing to find or nothing was found."""
        precision = self.hits / (self.hits + self.false) if self.hits + self.false else 1.0
        recall = self.hits / (self.hits + self.missed) if self.hits + self.missed else 1.0
        both = precision + recall
        return precision, recall, 2 * precision * recall / both if both else 0.0


@dataclass(slots=True)
class Comparison:
    """What became of one article: its tallies by kind, its missed and its false facts."""

    tallies: dict[str, Tally] = field(default_factory=lambda: {kind: Tally() for kind in KINDS})
    missed: list[Fact] = field(default_factory=list)
    false: list[Fact] = field(default_factory=list)

    def faults(self) -> list[str]:
        """Give each miss and false fact as a line: the form in which the accepted score keeps them."""
        return [f"missed {fact}" for fact in self.missed] + [f"false {fact}" for fact in self.false]


def compare(gold: Iterable[Fact], read: Iterable[Fact]) -> Comparison:
    """Match the facts of one article, within each session and kind, each fact at most once."""
    gold_groups, read_groups = _groups(gold), _groups(read)
    reported = {(body, term, number) for body, _, term, number in (k for k in gold_groups if k is not None)}
    result = Comparison()
    _match("sessions", _of(gold_groups, "sessions"), _of(read_groups, "sessions"), result)
    for key in [*gold_groups, *(k for k in read_groups if k not in gold_groups)]:
        for kind in KINDS[1:-1] if key is not None else ():
            _match(kind, gold_groups[key][kind], read_groups[key][kind] if key in read_groups else [], result)
    wanted = gold_groups[None]["refs"]
    asked = {fact.value for fact in wanted}
    # A report's own session may be named again anywhere in the article: no false reference.
    found = [f for f in read_groups[None]["refs"] if f.value in asked or f.value not in reported]
    _match("refs", wanted, found, result)
    return result


def total(comparisons: Iterable[Comparison]) -> dict[str, Tally]:
    """Add up the tallies of many articles."""
    tallies = {kind: Tally() for kind in KINDS}
    for comparison in comparisons:
        for kind, tally in comparison.tallies.items():
            tallies[kind].hits += tally.hits
            tallies[kind].missed += tally.missed
            tallies[kind].false += tally.false
    return tallies


def mean(tallies: dict[str, Tally]) -> float:
    """Give the mean F1 over all kinds of fact."""
    return sum(tally.figures()[2] for tally in tallies.values()) / len(tallies)


def same(gold: Fact, read: Fact) -> bool:
    """Tell whether two facts of one kind and session agree.

    Titles and posts agree where one ends with the other: the organisation may be spelt out more or less fully.
    Resolutions agree where one holds the other. Everything else must be equal.
    """
    if gold.value == read.value:
        return True
    if gold.kind in ("titles", "elected", "resigned"):
        (gold_name, gold_post), (name, post) = gold.value, read.value
        return gold_name == name and bool(gold_post and post) and (gold_post.endswith(post) or post.endswith(gold_post))
    if gold.kind == "resolutions":
        (wanted,), (found,) = gold.value, read.value
        return bool(wanted and found) and (wanted in found or found in wanted)
    return False


Groups = defaultdict[tuple[str, str, int | None, int | None] | None, defaultdict[str, list[Fact]]]


def _groups(facts: Iterable[Fact]) -> Groups:
    groups: Groups = defaultdict(lambda: defaultdict(list))
    for fact in facts:
        groups[fact.session][fact.kind].append(fact)
    return groups


def _of(groups: Groups, kind: str) -> list[Fact]:
    return [fact for group in groups.values() for fact in group[kind]]


def _match(kind: str, gold: list[Fact], read: list[Fact], result: Comparison) -> None:
    left = list(read)
    tally = result.tallies[kind]
    for wanted in gold:
        whole = (f for f in left if (f.session, f.value) == (wanted.session, wanted.value))
        hit = next(whole, None) or next((f for f in left if f.session == wanted.session and same(wanted, f)), None)
        if hit is None:
            tally.missed += 1
            result.missed.append(wanted)
        else:
            tally.hits += 1
            left.remove(hit)
    tally.false += len(left)
    result.false += left
