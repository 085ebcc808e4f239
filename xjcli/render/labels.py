"""Codes in the words of the field, for people: `npc` is shown as 人大, `presided` as 主持.

The words stand in the lexicon (`labels.toml`, `bodies.toml`); they are loaded for a screen, never for a program.
"""

from __future__ import annotations

from functools import cache

from xjcli.lexicon.tables import raw


@cache
def labels(subject: str) -> dict[str, tuple[str, ...]]:
    """Give the words of each code of a subject (`body`, `delegates`, `act`, `report` …), the one to show first."""
    if subject == "body":
        return {entry["name"]: tuple(entry["labels"]) for entry in raw("bodies")["entry"] if "labels" in entry}
    return {code: tuple(words) for code, words in raw("labels")[subject].items()}


def label(subject: str, code: str | None) -> str:
    """Show a code in the words of the field; a code without words as itself, None as nothing."""
    if code is None:
        return ""
    words = labels(subject).get(code)
    return words[0] if words else code
