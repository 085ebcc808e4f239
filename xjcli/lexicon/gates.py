"""Which of many wordings a text can hold at all, told by the pairs of characters in it, before any is compiled."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Name = TypeVar("Name")


def grams(text: str) -> set[str]:
    """Give the characters of a text and its pairs of neighbours."""
    return {*text, *map("".join, pairwise(text))}


class Gate:
    """Lets those wordings pass whose needed words a text may hold; it never stops one that fits.

    `needs` gives for each wording what `templates.needed` says of it.
    """

    def __init__(self, needs: Iterable[Sequence[frozenset[str]]]) -> None:
        self._bits: dict[str, int] = {}
        self._masks: list[int] = []
        self._asking: dict[int, list[int]] = {}
        numbers: dict[frozenset[str], int] = {}
        for sets in needs:
            bits = []
            for words in sorted(sets, key=lambda words: (-min(map(len, words)), len(words))):
                starts = frozenset(word[:2] for word in words)
                bits.append(1 << numbers.setdefault(starts, len(numbers)))
                for start in starts:
                    self._bits[start] = self._bits.get(start, 0) | bits[-1]
            # a wording waits for the words that are met most seldom, and is asked for the others then
            self._asking.setdefault(bits[0] if bits else 0, []).append(len(self._masks))
            self._masks.append(sum(set(bits)))

    def open(self, held: set[str]) -> list[int]:
        """Give the indexes of the wordings that may fit a text with these grams, in order."""
        said = 0
        for gram in self._bits.keys() & held:
            said |= self._bits[gram]
        masks = self._masks
        return sorted(
            index
            for bit, asking in self._asking.items()
            if bit & said == bit
            for index in asking
            if masks[index] & said == masks[index]
        )


class Forms(Generic[Name]):
    """Wordings, each with what it stands for, compiled when a text may hold them for the first time.

    Most wordings are met in no issue of most papers. `forms` are names, expressions, and what they need.
    """

    def __init__(self, forms: Iterable[tuple[Name, str, Sequence[frozenset[str]]]]) -> None:
        self._forms: list[tuple[Name, str]] = []
        self._compiled: dict[int, re.Pattern[str]] = {}
        needs: list[Sequence[frozenset[str]]] = []
        for name, expression, need in forms:
            self._forms.append((name, expression))
            needs.append(need)
        self._gate = Gate(needs)

    def within(self, held: set[str]) -> Iterator[tuple[Name, re.Pattern[str]]]:
        """Give the wordings that may fit a text with these grams, in order."""
        for index in self._gate.open(held):
            name, expression = self._forms[index]
            form = self._compiled.get(index)
            if form is None:
                form = self._compiled[index] = re.compile(expression)
            yield name, form
