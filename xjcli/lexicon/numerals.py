"""Numbers as papers print them: 二十, 廿, 120, 一百零三, 两."""

from __future__ import annotations

from functools import lru_cache

DIGITS = (
    {"零": 0, "〇": 0, "○": 0} | {digit: value for value, digit in enumerate("一二三四五六七八九", start=1)} | {"两": 2}
)
UNITS = {"十": 10, "百": 100, "千": 1000, "万": 10000}
CHARACTERS = "0123456789零〇○一二两三四五六七八九十百千万廿卅"
NUMERAL = f"[{CHARACTERS}]+"
"""A regular expression for the characters of one number, folded."""


LONGEST = 24
LARGEST = 1_000_000_000


@lru_cache(1024)
def value(words: str) -> int | None:
    """Read a number, Chinese or Arabic: 二十 is 20, 一百零三 is 103, 二〇二五 is 2025, 首 is 1; None if it is none.

    One of a milliard and more counts nothing of what is read here, and no database could hold it.
    """
    number = _value(words) if len(words) <= LONGEST else None
    return number if number is None or number < LARGEST else None


def _value(words: str) -> int | None:
    if words == "首":
        return 1
    if words.isascii() and words.isdigit():
        return int(words)
    words = words.replace("廿", "二十").replace("卅", "三十")
    if words and all(c in DIGITS for c in words):
        return int("".join(str(DIGITS[c]) for c in words))
    total = section = digit = 0
    for character in words:
        if character in DIGITS:
            digit = DIGITS[character]
        elif character == "万":
            total, section, digit = (total + section + digit) * 10000, 0, 0
        elif character in UNITS:
            section += (digit or 1) * UNITS[character]
            digit = 0
        else:
            return None
    result = total + section + digit
    return result if words and result else None


SPELT = "零一二三四五六七八九"
PLACES = ("", "十", "百", "千")


def spelled(number: int) -> str:
    """Write a number from 0 to 9999 in Chinese figures: 20 is 二十, 103 is 一百零三; a larger one as it stands."""
    if not 0 <= number <= 9999:
        return str(number)
    if number == 0:
        return SPELT[0]
    figures = [int(figure) for figure in reversed(str(number))]
    words, gap = "", False
    for place in range(len(figures) - 1, -1, -1):
        if figures[place]:
            words += (SPELT[0] if gap else "") + SPELT[figures[place]] + PLACES[place]
            gap = False
        else:
            gap = bool(words)
    return words.removeprefix(SPELT[1]) if 10 <= number <= 19 else words
