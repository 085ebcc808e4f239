"""What an article tells beside its sessions: another meeting, in a paragraph or sentences of its own, another entry.

1月12日，王青主持召开学习会，传达学习区委全会精神，李明参加: nobody took part in the plenum there.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

from xjcli.extract.bounds import sentence_end, sentence_start
from xjcli.lexicon import tables, templates

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

Range = tuple[int, int]
BRIEF = re.compile("\n[▲△●○■□◆◇★☆▶►]")
"""How each of several short items of news begins, where at least one tells of a session."""


def asides(text: str, told: Sequence[int]) -> Iterator[Range]:
    """Give the ranges of a folded text that tell of something else, where none of the sessions `told` of is named.

    `told` are the places where the article tells of a session by its name, in order.
    """
    briefs = [(match.start() + 1, _paragraph_end(text, match.end())) for match in BRIEF.finditer(text)]
    if any(_is_told(told, *brief) for brief in briefs):
        yield from (brief for brief in briefs if not _is_told(told, *brief))
    for match in _beginnings().finditer(text):
        start = match.start() + 1
        end = _paragraph_end(text, start)
        while match["meeting"] and _going_on().match(text, end):
            end = _paragraph_end(text, end + 1)
        if not _is_told(told, start, end):
            yield start, end
    for match in _sentences().finditer(text):
        start, end = match.start(), _paragraph_end(text, match.start())
        if not _is_told(told, start, sentence_end(text, match.end())):
            again = bisect_left(told, start)
            stop = _again().search(text, match.end(), end)
            end = stop.start() + 1 if stop else end
            yield start, min(end, sentence_start(text, told[again])) if again < len(told) else end


def _is_told(told: Sequence[int], start: int, end: int) -> bool:
    return bisect_left(told, start) < bisect_left(told, end)


def _paragraph_end(text: str, start: int) -> int:
    end = text.find("\n", start)
    return end if end >= 0 else len(text)


@cache
def _beginnings() -> re.Pattern[str]:
    """Compile how a paragraph begins that tells of another meeting, or an entry of another matter."""
    words = tables.raw("standing")["aside"]
    return re.compile(f"\n(?:(?P<meeting>{words['meeting']}{_kinds(words['kinds_apart'])})|{words['entry']})")


def _kinds(more: str) -> str:
    """Give an expression for the kinds of meetings that are no session, with some more of them."""
    return templates.alternation([*tables.raw("standing")["aside"]["kinds"].split(), *more.split()])


@cache
def _sentences() -> re.Pattern[str]:
    """Compile how a sentence begins that tells of another meeting, or of what others decide."""
    words = tables.raw("standing")["aside"]["sentence"]
    told = f"{words['held']}{_kinds(words['kinds'])}|{words['other']}|{words['decided']}|{words['spread']}"
    return re.compile(f"(?<=[。！？\n]){words['when']}(?:{told})")


@cache
def _again() -> re.Pattern[str]:
    return re.compile(tables.raw("standing")["aside"]["sentence"]["again"])


@cache
def _going_on() -> re.Pattern[str]:
    return re.compile("\n" + tables.raw("standing")["aside"]["going_on"])
