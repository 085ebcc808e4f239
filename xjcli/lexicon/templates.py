"""The template language of the lexicon, and how it becomes a regular expression.

A template is literal text with `{slot}`, `[optional]` and `(either|or)`, nested as needed:
`[第]{number}次[全体](会议|大会)`. Literals are matched as they stand, against folded text.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

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


def alternation(words: Iterable[str]) -> str:
    """Give an expression for any of the words, as a trie: the longest is found, and none is tried twice."""
    trie: dict[str, object] = {}
    for word in words:
        node = trie
        for character in word:
            node = node.setdefault(character, {})  # type: ignore[assignment]
        node[""] = {}
    return _branch(trie)


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
