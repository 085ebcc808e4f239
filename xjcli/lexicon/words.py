"""Sets of words looked up in a text by their first characters.

A place of a text that begins no word of the set costs one look into a dictionary, and nothing is compiled for it.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from xjcli.lexicon.templates import alternation

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class Words:
    """A set of words, each of one character or more."""

    def __init__(self, words: Iterable[str]) -> None:
        beginnings: dict[str, list[str]] = {}
        for word in sorted(words, key=len, reverse=True):
            beginnings.setdefault(word[0], []).append(word)
        self._beginning = {first: tuple(longest_first) for first, longest_first in beginnings.items()}

    @property
    def beginnings(self) -> str:
        """Give the characters with which the words begin, in their order."""
        return "".join(sorted(self._beginning))

    def stand_at(self, text: str, index: int) -> bool:
        """Tell whether one of the words begins at an index of a text."""
        return text.startswith(self._beginning.get(text[index : index + 1], ()), index)

    def find(self, text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
        """Give the words within `start`-`end` of a text, with their indexes: leftmost, longest, none overlapping."""
        done = start
        for match in self._anywhere.finditer(text, start, end):
            begin, past = match.span(1)
            if begin >= done:
                done = past
                yield begin, text[begin:past]

    def everywhere(self, text: str) -> list[str]:
        """Give the longest word at each place of a text where one begins, overlapping ones too."""
        return self._anywhere.findall(text) if self._beginning else []

    @cached_property
    def _anywhere(self) -> re.Pattern[str]:
        """Give an expression that asks for two characters before it tries a word, which it looks back at to begin."""
        # words of one character that begin no other are asked for together, before the others one by one
        alone = "".join(first for first, words in self._beginning.items() if words == (first,))
        words = [word for longest_first in self._beginning.values() for word in longest_first if word not in alone]
        seconds = "".join(sorted({word[1:2] for word in words}))
        ahead = f"(?=[{re.escape(seconds)}])" if not alone and all(word[1:] for word in words) else ""
        either = "|".join([f"[{re.escape(alone)}]"] * bool(alone) + [alternation(words)] * bool(words))
        return re.compile(f"[{re.escape(self.beginnings)}]{ahead}(?<=(?=({either})).)", re.DOTALL)

    def __contains__(self, word: str) -> bool:
        return word in self._beginning.get(word[:1], ())
