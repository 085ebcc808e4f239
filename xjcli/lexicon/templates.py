"""The template language of the lexicon, and how it becomes a regular expression.

A template is literal text with `{slot}`, `[optional]` and `(either|or)`, nested as needed:
`[第]{number}次[全体](会议|大会)`. Literals are matched as they stand, against folded text.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

COUNTING = "²³¹¼-¾⁰-₟⅐-↏①-⓿❶-➓㈠-㊰"
"""Signs that count, which Python takes for parts of words: ①, ❶, Ⅱ."""
HAN = rf"[^\W\da-zA-Z_{COUNTING}]"
"""A Chinese character: as good here as their range, and compiled a hundred times as fast."""
FIRST, LAST = "\u4e00", "\u9fff"
"""The first and the last Chinese character that folded text holds; rarer ones stand elsewhere."""
NO_HAN = rf"[\W\da-zA-Z_{COUNTING}]"
"""Any other character."""
TOKEN = re.compile(r"\{(\w+)\}|([\[\]()|])|([^{}\[\]()|]+)")
GROUPING = {"[": "(?:", "]": ")?", "(": "(?:", ")": ")", "|": "|"}


def pattern(template: str, slots: Mapping[str, str]) -> str:
    """Turn a template into a regular expression; `slots` gives the expression of each slot.

    Raises ValueError for an unknown slot or brackets that do not close: the lexicon's tests meet it, users do not.
    """
    pieces: list[str] = []
    end = 0
    for token in TOKEN.finditer(template):
        if token.start() != end:
            break
        end = token.end()
        slot, bracket, literal = token.groups()
        if slot is not None and slot not in slots:
            raise ValueError(f"template {template!r}: unknown slot {slot!r}")
        pieces.append(slots[slot] if slot else GROUPING[bracket] if bracket else re.escape(literal))
    if end != len(template):
        raise ValueError(f"template {template!r}: cannot be read from {template[end:]!r}")
    return "".join(pieces)


def edges(template: str, words: Mapping[str, Iterable[str]], *, last: bool = False) -> set[str] | None:
    """Give the words that a template can begin with, or end with (`last`): one of them must stand in a text it fits.

    `words` lists what each slot can say, nothing for a slot that only looks around; None where it cannot be told.
    """
    tokens = [match[0] for match in TOKEN.finditer(template)]
    return _edges(_sequence(tokens[::-1]), words, last)


def _sequence(tokens: list[str]) -> list[list[object]]:
    """Parse tokens, the next one last, up to the bracket that closes: the alternatives, each a list of elements."""
    either: list[list[object]] = [[]]
    while tokens:
        token = tokens.pop()
        if token in ("]", ")"):
            break
        if token == "|":
            either.append([])
        else:
            either[-1].append((token, _sequence(tokens)) if token in ("[", "(") else token)
    return either


def _edges(either: list[list[object]], words: Mapping[str, Iterable[str]], last: bool) -> set[str] | None:
    found: set[str] = set()
    for sequence in either:
        for element in reversed(sequence) if last else sequence:
            if isinstance(element, tuple):
                said = _edges(element[1], words, last)
            elif str(element).startswith("{"):
                said = set(words[name]) if (name := str(element).strip("{}")) in words else None
            else:
                said = {str(element)}
            if said is None:
                return None
            found |= said
            if said and not (isinstance(element, tuple) and element[0] == "["):
                break
        else:
            return None
    return found


def needed(template: str, words: Mapping[str, Iterable[str]]) -> list[frozenset[str]]:
    """Give what every text that a template fits must hold: of each set, one word.

    `words` lists what slots can say, as for `edges`; a slot that is not listed asks for nothing.
    """
    tokens = [match[0] for match in TOKEN.finditer(template)]
    return _needed(_sequence(tokens[::-1]), words)


def _needed(either: list[list[object]], words: Mapping[str, Iterable[str]]) -> list[frozenset[str]]:
    if len(either) > 1:
        each = [_needed([sequence], words) for sequence in either]
        # whichever it is, its words of most characters tell most
        most = [max(sets, key=lambda said: min(map(len, said))) for sets in each if sets]
        return [frozenset[str]().union(*most)] if len(most) == len(either) else []
    found: list[frozenset[str]] = []
    for element in either[0]:
        if isinstance(element, tuple):
            found += _needed(element[1], words) if element[0] == "(" else []
        elif not str(element).startswith("{"):
            found.append(frozenset((str(element),)))
        elif said := frozenset(words.get(str(element).strip("{}"), ())):
            found.append(said)
    return found


def chinese_but(characters: Iterable[str]) -> str:
    """Give the inside of a class of all Chinese characters but these, in ranges."""
    holes = sorted({ord(character) for character in characters if FIRST <= character <= LAST})
    ranges = pairwise([ord(FIRST) - 1, *holes, ord(LAST) + 1])
    return "".join(f"{chr(before + 1)}-{chr(past - 1)}" for before, past in ranges if past - before > 1)


def alternation(words: Iterable[str]) -> str:
    """Give an expression for any of the words, as a trie: the longest is found, and none is tried twice."""
    trie: dict[str, object] = {}
    for word in words:
        node = trie
        for character in word:
            node = node.setdefault(character, {})  # type: ignore[assignment]
        node[""] = {}
    return _branch(trie)


def last_of(words: Iterable[str]) -> str:
    """Give an expression for all up to the last of some words in a line, which is its only group.

    A look at the one character spares trying them all at each.
    """
    listed = list(words)
    return f".*(?=[{re.escape(''.join(sorted({word[0] for word in listed})))}])({alternation(listed)})"


def _branch(node: dict[str, object]) -> str:
    ends = "" in node
    options = [
        re.escape(key) + _branch(child)  # type: ignore[arg-type]
        for key, child in sorted(node.items())
        if key
    ]
    if not options:
        return ""
    body = options[0] if len(options) == 1 and not ends else "(?:" + "|".join(options) + ")"
    return body + "?" if ends else body
