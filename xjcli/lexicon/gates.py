"""Which of many wordings a text can hold at all, told by their words, before any is compiled."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Name = TypeVar("Name")


class Gate:
    """Lets those wordings pass whose needed words stand in a text; it never stops one that fits.

    `needs` gives for each wording what `templates.needed` says of it. Each set of words is a bit of a mask.
    """

    def __init__(self, needs: Iterable[Sequence[frozenset[str]]]) -> None:
        self._words: dict[str, list[tuple[str, int]]] = {}
        self._masks: list[int] = []
        self._asking: dict[int, list[int]] = {}
        bits: dict[frozenset[str], int] = {}
        words: dict[str, int] = {}
        for sets in needs:
            own = [bits.setdefault(said, 1 << len(bits)) for said in sorted(sets, key=_rareness)]
            # a wording waits for the words that are met most seldom, and is asked for the others then
            self._asking.setdefault(own[0] if own else 0, []).append(len(self._masks))
            self._masks.append(sum(set(own)))
        for said, bit in bits.items():
            for word in said:
                words[word] = words.get(word, 0) | bit
        for word, mask in words.items():
            self._words.setdefault(word[0], []).append((word, mask))

    def open(self, text: str) -> list[int]:
        """Give the indexes of the wordings that may fit a text, in order."""
        said = 0
        for character in self._words.keys() & set(text):
            for word, mask in self._words[character]:
                if mask & ~said and word in text:
                    said |= mask
        masks = self._masks
        return sorted(
            index
            for bit, asking in self._asking.items()
            if bit & said == bit
            for index in asking
            if masks[index] & said == masks[index]
        )


def _rareness(words: frozenset[str]) -> tuple[int, int]:
    return -min(map(len, words)), len(words)


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

    def within(self, text: str) -> Iterator[tuple[Name, re.Pattern[str]]]:
        """Give the wordings that may fit a text, or a part of it, in order."""
        for index in self._gate.open(text):
            name, expression = self._forms[index]
            form = self._compiled.get(index)
            if form is None:
                form = self._compiled[index] = re.compile(expression)
            yield name, form
