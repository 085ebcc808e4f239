"""Which of many wordings a text can hold at all, told by their words, before any is compiled."""

from __future__ import annotations

import re
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Generic, TypeVar

from xjcli.lexicon.words import Words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

Name = TypeVar("Name")
PATIENCE = 100
"""After so many texts without its words a wording is compiled: over many issues, asking for them costs more."""


class Gate:
    """Lets those wordings pass whose needed words stand in a text; it never stops one that fits.

    `needs` gives for each wording what `templates.needed` says of it. Each of its sets is a bit, which the words of the
    set raise: the first sets of all wordings come first, then their second sets, so that shifting lines them up.
    """

    def __init__(self, needs: Iterable[Sequence[frozenset[str]]]) -> None:
        listed = list(needs)
        self._size, self._most = len(listed), max(map(len, listed), default=0)
        raised: dict[str, int] = {}
        self._unasked = (1 << self._size * self._most) - 1
        for index, sets in enumerate(listed):
            for place, words in enumerate(sets):
                bit = 1 << place * self._size + index
                self._unasked ^= bit
                for word in words:
                    raised[word] = raised.get(word, 0) | bit
        self._words = Words(raised)
        # where a word stands, those stand that it begins with
        self._raised = {
            word: reduce(or_, (raised.get(word[:size], 0) for size in range(1, len(word) + 1))) for word in raised
        }

    def passing(self, text: str) -> int:
        """Give the wordings that may fit a text, each as the bit of its index."""
        held = reduce(or_, map(self._raised.__getitem__, self._words.everywhere(text)), self._unasked)
        fits = (1 << self._size) - 1
        for _ in range(self._most):
            fits &= held
            held >>= self._size
        return fits


def indexes(bits: int) -> Iterator[int]:
    """Give the indexes of the bits that are set, in order."""
    while bits:
        yield (bits & -bits).bit_length() - 1
        bits &= bits - 1


def _holds(text: str, needs: Iterable[frozenset[str]]) -> bool:
    return all(any(map(text.__contains__, words)) for words in needs)


class Form(Generic[Name]):
    """A wording and what it stands for, compiled when a text may hold it for the first time.

    Most wordings are met in no issue of most papers. `needs` is what `templates.needed` says of it;
    `compiled` is None until then.
    """

    __slots__ = ("_expression", "_needs", "_refused", "compiled", "name")

    def __init__(self, name: Name, expression: str, needs: Iterable[frozenset[str]]) -> None:
        self.name = name
        self._expression = expression
        self._needs = tuple(needs)
        self.compiled: re.Pattern[str] | None = None
        self._refused = 0

    @property
    def pattern(self) -> re.Pattern[str]:
        """Give the expression, compiled."""
        if self.compiled is None:
            self.compiled = re.compile(self._expression)
        return self.compiled

    def within(self, text: str) -> re.Pattern[str] | None:
        """Give the expression if it is compiled or may fit a text, or a part of it."""
        if self.compiled is None:
            if self._refused < PATIENCE and not _holds(text, self._needs):
                self._refused += 1
                return None
            self.compiled = re.compile(self._expression)
        return self.compiled

    def search(self, text: str) -> re.Match[str] | None:
        """Find the wording in a text."""
        pattern = self.within(text)
        return pattern.search(text) if pattern else None

    def match(self, text: str) -> re.Match[str] | None:
        """Match the wording at the beginning of a text."""
        pattern = self.within(text)
        return pattern.match(text) if pattern else None

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """Match the wording with a whole text."""
        pattern = self.within(text)
        return pattern.fullmatch(text) if pattern else None


class Forms(Generic[Name]):
    """Many wordings, of which those are found at once that may fit a text."""

    def __init__(self, forms: Iterable[tuple[Name, str, Sequence[frozenset[str]]]]) -> None:
        listed = list(forms)
        self._forms = [Form(*form) for form in listed]
        self._gate = Gate(needs for _, _, needs in listed)

    def within(self, text: str) -> Iterator[tuple[Name, re.Pattern[str]]]:
        """Give the wordings that may fit a text, or a part of it, in order."""
        for index in indexes(self._gate.passing(text)):
            form = self._forms[index]
            yield form.name, form.pattern
