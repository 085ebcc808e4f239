"""Sets of words looked up in a text by their first characters.

A place of a text that begins no word of the set costs one look into a dictionary, and hardly anything is compiled.
"""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

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

    def at(self, text: str, index: int) -> str:
        """Give the longest word that begins at an index of a text, nothing where none does."""
        for word in self._beginning.get(text[index : index + 1], ()):
            if text.startswith(word, index):
                return word
        return ""

    def find(self, text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
        """Give the words within `start`-`end` of a text, with their indexes: leftmost, longest, none overlapping."""
        done = start
        for match in self._two_characters.finditer(text, start, end):
            index = match.start()
            for word in self._beginning[text[index]] if index >= done else ():
                if text.startswith(word, index, end):
                    yield index, word
                    done = index + len(word)
                    break

    @cached_property
    def _two_characters(self) -> re.Pattern[str]:
        words = [word for longest_first in self._beginning.values() for word in longest_first]
        seconds = "".join(sorted({word[1:2] for word in words}))
        ahead = f"(?=[{re.escape(seconds)}])" if all(word[1:] for word in words) else ""
        return re.compile(f"[{re.escape(self.beginnings)}]{ahead}")

    def __contains__(self, word: str) -> bool:
        return word in self._beginning.get(word[:1], ())
