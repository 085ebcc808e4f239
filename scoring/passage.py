"""The sentence behind a fact: where it was read, or where it should have been."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scoring.facts import Fact

SENTENCE = re.compile(r"[^。！？；]+[。！？；]?[”」』）]?")
PARAGRAPH = re.compile(r"(?<=[。！？：”）])\s*\n\s*\n|\n\s*\n(?=#)")
DIGITS = "零一二三四五六七八九"
LONGEST = 160
"""A passage is cut to this many characters around its fact."""


def behind(fact: Fact, source: str) -> str:
    """Give the sentence that a fact was read from, or the likeliest one for a missed fact; empty if there is none."""
    if fact.spans:
        return _around(source, fact.spans[0].start)
    needles = _needles(fact)
    sentences = ["".join(s.split()) for part in PARAGRAPH.split(source) for s in SENTENCE.findall(part)]
    best = max(sentences, key=lambda sentence: sum(needle in sentence for needle in needles), default="")
    found = [needle for needle in needles if needle in best]
    return _shorten(best, best.index(found[0])) if found else ""


def chinese(number: int) -> str:
    """Write a number below 100 as terms and sessions are counted: 7 is 七, 10 is 十, 23 is 二十三."""
    tens, ones = divmod(number, 10)
    if not tens:
        return DIGITS[ones]
    return ("" if tens == 1 else DIGITS[tens]) + "十" + (DIGITS[ones] if ones else "")


def _around(source: str, offset: int) -> str:
    start = max((source.rfind(mark, 0, offset) for mark in "。！？；"), default=-1) + 1
    ends = [end for mark in "。！？；" if (end := source.find(mark, offset)) >= 0]
    end = min(ends, default=len(source)) + 1
    before = "".join(source[start:offset].split())
    return _shorten(before + "".join(source[offset:end].split()), len(before))


def _shorten(sentence: str, position: int) -> str:
    start = max(0, position - LONGEST // 2)
    piece = sentence[start : start + LONGEST]
    return ("…" if start else "") + piece + ("…" if start + LONGEST < len(sentence) else "")


def _needles(fact: Fact) -> list[str]:
    if fact.kind == "sessions" and fact.session:
        return _counted(fact.session[2], fact.session[3])
    if fact.kind == "refs":
        return _counted(fact.value[1], fact.value[2])
    if fact.kind == "dates":
        numbers = [part.lstrip("0") for part in fact.value[1].split("-")]
        return [number + unit for number, unit in zip(numbers, "年月日", strict=False) if number.isdigit()]
    if fact.kind == "reports":
        return [part for part in (fact.value[1], "报告") if part]
    return [str(part) for part in reversed(fact.value)] + [str(fact.value[-1])[-4:]]


def _counted(term: int | None, number: int | None) -> list[str]:
    pairs = [(term, "届"), (number, "次"), (term, "次")]
    return [
        wording + unit
        for count, unit in pairs
        if count is not None and count < 100
        for wording in (chinese(count), str(count))
    ]
