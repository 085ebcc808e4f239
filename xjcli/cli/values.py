"""Values of options, in a code or in Chinese: what was typed becomes what the store knows, or an error that helps."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from xjcli.errors import UsageError

if TYPE_CHECKING:
    from enum import StrEnum

DATE = r"(\d{4})(?:(?:[-./]|年)(\d{1,2})(?:(?:[-./]|月)(\d{1,2})日?|月)?|年)?"
"""2025, 2025-12, 2025-12-29 and 2025年12月29日, in part too."""

FIGURES = 9
"""Figures of the largest number that a word may be."""

DATE_HINT = "write 2025, 2025-12, 2025-12-29 or 2025年12月29日"


def is_text(word: str) -> bool:
    """Say whether a word can be written as UTF-8: bytes of a command line that are none come as lone surrogates."""
    try:
        word.encode()
    except UnicodeEncodeError:
        return False
    return True


def whole_number(word: str) -> int | None:
    """Give the number that a word is; None if it is none, or beyond what is counted here."""
    return int(word) if word.isascii() and word.isdigit() and len(word) <= FIGURES else None


def code_of(option: str, subject: str, codes: type[StrEnum], value: str | None) -> str | None:
    """Give the code that a value means: itself, or the code of which it is a Chinese name.

    `subject` names the words in the lexicon, which is loaded only for a value that is no code.
    """
    known = tuple(member.value for member in codes)
    if value is None or value in known:
        return value
    from xjcli.render.labels import labels

    for name, words in labels(subject).items():
        if value in words:
            return name
    choices = ", ".join(_choice(name, labels(subject).get(name, ())) for name in known)
    raise UsageError(f"{option}: {value!r} is none of its values", hint=f"use one of: {choices}", values=list(known))


def _choice(name: str, words: tuple[str, ...]) -> str:
    return f"{name} ({words[0]})" if words else name


def first_day(option: str, value: str | None) -> str | None:
    """Give the first day of a day, month or year as an ISO date."""
    return _days(option, value)[0] if value else None


def last_day(option: str, value: str | None) -> str | None:
    """Give the last day of a day, month or year as an ISO date."""
    return _days(option, value)[1] if value else None


def one_day(option: str, value: str | None) -> str | None:
    """Give a whole date as an ISO date; a month or year alone is an error."""
    if value is None:
        return None
    first, last = _days(option, value)
    if first != last:
        raise UsageError(f"{option}: {value!r} is no single day", hint="write 2025-12-29 or 2025年12月29日")
    return first


def _days(option: str, value: str) -> tuple[str, str]:
    from calendar import monthrange
    from datetime import date

    match = re.fullmatch(DATE, value.strip())
    if not match:
        raise UsageError(f"{option}: {value!r} is no date", hint=DATE_HINT)
    year, month, day = (int(part) if part else None for part in match.groups())
    try:
        first = date(year or 0, month or 1, day or 1)
        last = date(year or 0, month or 12, day or monthrange(year or 0, month or 12)[1])
    except (ValueError, IndexError) as error:
        raise UsageError(f"{option}: there is no day {value!r}", hint=DATE_HINT) from error
    return first.isoformat(), last.isoformat()


def session_id(value: str) -> str:
    """Give the id of a session with its body as a code: `人大:20:8` is `npc:20:8`."""
    from xjcli.model import Body

    body, colon, rest = value.strip().replace("：", ":").partition(":")
    if not colon or not 2 <= rest.count(":") + 1 <= 3:
        raise UsageError(
            f"{value!r} is no id of a session", hint="write npc:新泾镇:20:8, or npc:20:8 without the place"
        )
    return f"{code_of('ID', 'body', Body, body)}:{rest}"
