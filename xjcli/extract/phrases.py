"""Sentences cut into the few words that steer them: verbs, head nouns, quoted names, separators.

What a reader of lists needs is not every word but who governs what: `听取和审议了A、B，书面审议了C` is a verb,
two things, a verb, one thing. The words of each class are the `[[token]]` tables of a subject of the lexicon.
"""

from __future__ import annotations

import re
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from xjcli.lexicon.tables import entries, raw
from xjcli.lexicon.templates import alternation, pattern

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

QUOTED = r"《(?:[^《》\n]|《[^《》\n]{0,80}》){1,160}》|“[^“”\n]{1,160}”"
SENTENCE = re.compile(rf"(?:{QUOTED}|[^。！？\n《“]+|[《“])+")
"""A stretch up to the next full stop that is not inside a quoted name; quotes that never close are mere signs."""

ENTRY = re.compile(r"\n(?:（?[0-9一二三四五六七八九十]{1,3}(?:、|）|\.))?《[^《》\n]{1,160}》[，、；。]?")
"""A paragraph that begins with a quoted name: behind a colon it is an item of a list."""

CLOSED = "。！？"
BUDGET, SHARE = 3000, 10
"""So many steering words are read of any text, and one more for so many of its characters: no paper has as many."""

LONGEST_LIST = 40
"""Of how many paragraphs a list may consist."""
MOST = 400
"""How many steering words of one sentence are read: more make no sentence, and would cost without end."""

NOTE = r"（[^（）\n]{0,80}）"
SLOTS = {
    "few": "[^，。；：、《》\n]{0,6}?",
    "some": "[^，。；：《》\n]{0,24}?",
    "many": "[^。；：《》\n]{0,60}?",
    "number": "[0-9零一二两三四五六七八九十百]+",
    "quoted": f"(?:{QUOTED})",
    "end": r"(?:$|\n)",
}
"""What the slots of a template stand for: stretches of a phrase, a number, a quoted name, a paragraph's end."""


class Token(NamedTuple):
    """A steering word: its class and its half-open range of the text."""

    kind: str
    start: int
    end: int


def alternatives(wordings: tuple[str, ...] | list[str], slots: Mapping[str, str] = SLOTS) -> str:
    """Give one expression for any of the templates, tried in their order."""
    return "|".join(pattern(wording, slots) for wording in wordings)


def guarded(wordings: tuple[str, ...] | list[str], attributes: Mapping[str, object]) -> str:
    """Give an expression for any of the templates where it does not stand behind or before the words that forbid it.

    `unless_after` lists words that must not stand before it, `unless_before` templates that must not follow, and
    `only_before` templates of which one must.
    """
    behind = "".join(f"(?<!{re.escape(word)})" for word in str(attributes.get("unless_after", "")).split())
    before = alternatives(str(attributes.get("unless_before", "")).split())
    needed = alternatives(str(attributes.get("only_before", "")).split())
    ahead = (f"(?!{before})" if before else "") + (f"(?={needed})" if needed else "")
    return f"{behind}(?:{alternatives(wordings)}){ahead}"


def initials(template: str) -> set[str]:
    """Give the characters that a template can begin with; it must not begin with a slot."""
    found: set[str] = set()
    position = 0
    while position < len(template) and template[position] in "[(":
        inside, position, optional = *_group(template, position), template[position] == "["
        found.update(*(initials(alternative) for alternative in inside))
        if not optional:
            return found
    return found | set(template[position : position + 1])


def _group(template: str, start: int) -> tuple[list[str], int]:
    """Give the alternatives of the group that opens at `start`, and the index behind it."""
    depth, begin, alternatives_ = 0, start + 1, []
    for index in range(start, len(template)):
        sign = template[index]
        depth += (sign in "[(") - (sign in "])")
        if depth == 0 or (depth == 1 and sign == "|"):
            alternatives_.append(template[begin:index])
            begin = index + 1
        if depth == 0:
            return alternatives_, index + 1
    raise ValueError(f"template {template!r}: a group does not close")


def begins_with(characters: set[str]) -> str:
    """Give an expression that stands before one of the characters: a look that spares trying what begins with them."""
    return f"(?=[{re.escape(''.join(sorted(characters)))}])"


class Scanner:
    """Cuts a text into sentences, and those that hold an anchor into tokens.

    `subject` names the lexicon table; its `anchors` are the words without which a sentence is not looked at, and
    `governing` the classes of words without one of which it tells nothing.
    Besides the subject's own classes there are always `title` (a quoted name) and `note` (words in brackets).
    """

    def __init__(self, subject: str, governing: frozenset[str]) -> None:
        self._governing = governing
        classes = [(f"(?P<title>{QUOTED})", set("《“")), (f"(?P<note>{NOTE})", set("（"))]
        for entry in entries(subject, "token"):
            token = f"(?P<{entry.name}>{guarded(entry.wordings, entry.attributes)})"
            classes.append((token, set().union(*map(initials, entry.wordings))))
        # most characters begin no token, and none begins one of every class: a look tells, before any is tried
        tokens = "|".join(f"{begins_with(first)}{token}" for token, first in classes)
        self._tokens = re.compile(f"{begins_with(set().union(*(first for _, first in classes)))}(?:{tokens})")
        self._anchor = re.compile(alternation(str(raw(subject)["anchors"]).split()))

    def sentences(self, text: str) -> Iterator[tuple[int, int, list[Token]]]:
        """Give start, end and tokens of each sentence of a folded text that holds an anchor and is governed."""
        budget = BUDGET + len(text) // SHARE
        near, past = self._next_anchor(text, 0)
        while near < past:
            start = self._list_start(text, text.rfind("\n", 0, near) + 1)
            stop = text.find("\n", start)
            stop = len(text) if stop < 0 else stop
            for sentence in SENTENCE.finditer(text, start, stop):
                begin, end = sentence.span()
                if end == stop and text[end - 1] == "：":
                    end = stop = self._list_end(text, end)
                if near < begin:
                    near, _ = self._next_anchor(text, begin)
                if near < end:
                    tokens = self.tokens(text, begin, end)
                    if not self._governing.isdisjoint(token.kind for token in tokens):
                        yield begin, end, tokens
                    budget -= len(tokens) + 3
                if budget < 0:
                    return
            near, past = self._next_anchor(text, max(stop, past))

    def _next_anchor(self, text: str, start: int) -> tuple[int, int]:
        """Give the range of the first anchor from `start` on, an empty one at the end of the text if there is none."""
        anchor = self._anchor.search(text, start)
        return anchor.span() if anchor else (len(text), len(text))

    def _list_start(self, text: str, start: int) -> int:
        """Give where the paragraph begins that opens the list of which the paragraph at `start` is an item."""
        line = start
        for _ in range(LONGEST_LIST):
            if line == 0 or not ENTRY.match(text, line - 1):
                return start
            opened = text[line - 2 : line - 1] == "："
            line = text.rfind("\n", 0, line - 1) + 1
            if opened:
                return line
        return start

    def _list_end(self, text: str, end: int) -> int:
        """Give where the list ends that a colon opens, a quoted name a paragraph."""
        while (entry := ENTRY.match(text, end)) and text[end - 1] not in CLOSED:
            end = entry.end()
        return end

    def tokens(self, text: str, start: int, end: int) -> list[Token]:
        """Give the tokens of the range `start`-`end` of a folded text, in order, none overlapping."""
        found = islice(self._tokens.finditer(text, start, end), MOST)
        return [Token(match.lastgroup or "", *match.span()) for match in found]
