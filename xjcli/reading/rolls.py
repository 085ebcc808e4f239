"""Rolls of people under posts, as notices set them: 主任：甲 / 副主任：乙　丙, 区长　丁, a row of names below."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from xjcli.lexicon.tables import entries, raw, words
from xjcli.lexicon.templates import HAN
from xjcli.reading.shapes import below

if TYPE_CHECKING:
    from xjcli.reading.lines import Line

NOTES = "(?:（[^（）]*）)*"
NAME = rf"(?:{HAN} {HAN}|{HAN}{{2,4}}|{HAN}{{1,9}}(?:·{HAN}{{1,9}})+)"
NAMED_FOR = re.compile(rf"{NAME}{NOTES}(?:、{NAME}{NOTES})*为{HAN}{{4,40}}")
"""A line of a list of appointments, without a mark at its end: 王青（女）为县教育局局长."""
ROW = re.compile(rf"{NAME}{NOTES}(?:[ 、]+{NAME}{NOTES})*[ 、]*")
NAMED = re.compile(rf"{NAME}{NOTES}")
LABELS = (
    re.compile(rf"(?P<post>{HAN}(?: ?{HAN}){{1,30}}){NOTES}： ?"),
    re.compile(rf"(?P<post>{HAN}{{2,30}}){NOTES}(?: |$)"),
)
"""A post and a colon, a post and white space, or a post alone."""
POSTS = ("leader", "deputy", "acting", "member", "session", "candidate")
MOST = 60
"""So many lines an entry may take: in a page of nothing but rows each would else be read with all below it."""
LED_BY = ("：", "名单", "结果")


def length(lines: list[Line], index: int) -> int:
    """Give how many lines from `index` on are an entry of a roll: a post, who holds it, rows of names below; 0 if none.

    One in a line alone is none, unless what stands above announces a list.
    """
    words = lines[index].words
    if "。" in words or ("，" in words and "（" not in words):  # most lines are sentences
        return 0
    rows = _rows(lines, index)
    if not rows:
        return 0
    if rows > 1 and "：" in words:
        return rows
    following = index + rows < len(lines) and _rows(lines, index + rows)
    return rows if following or (index and _announces(lines, index - 1)) else 0


def _rows(lines: list[Line], index: int) -> int:
    """Give how many lines an entry takes that begins with a post at `index`."""
    line = lines[index]
    if (
        line.kind is None
        and line.words.endswith(_posts())
        and line.words[0] in _firsts()
        and NAMED_FOR.fullmatch(line.words)
    ):
        return 1
    labels = () if line.kind or line.level else (label.match(line.words) for label in LABELS)
    label = next((found for found in labels if found), None)
    if label is None or not label["post"].replace(" ", "").endswith(_posts()):
        return 0
    named = line.words[label.end() :]
    if named and not is_row(named):
        return 0
    count = 1
    while count < MOST and (row := below(lines, index + count - 1)) and (row.breaks == 1 or (count == 1 and not named)):
        if row.kind or row.level or not is_row(row.words):
            break
        count += 1
    return count if named or count > 1 else 0


def is_row(line: str) -> bool:
    """Tell whether a folded line is nothing but names, with notes on them: 李小云（女）　王　明."""
    return ROW.fullmatch(line) is not None and all(found[0][0] in _firsts() for found in NAMED.finditer(line))


def _announces(lines: list[Line], above: int) -> bool:
    """Tell whether a line above says that a list follows, or is of the list itself."""
    line = lines[above]
    return line.words.rstrip("）").endswith(LED_BY) or _ends_an_entry(lines, above)


def _ends_an_entry(lines: list[Line], index: int) -> bool:
    last = max(0, index - MOST)
    while index > last and lines[index].kind is None and is_row(lines[index].words):
        index -= 1
    return _rows(lines, index) > 0


@cache
def _posts() -> tuple[str, ...]:
    return tuple(word for entry in entries("posts") if entry.name in POSTS for word in entry.wordings)


@cache
def _firsts() -> frozenset[str]:
    """Give the characters that a name can begin with."""
    compound = {name[0] for name in words("names", "compound")}
    return (
        words("names", "single")
        | words("names", "rare")
        | compound
        | frozenset(raw("names")["transliterated"] + raw("names")["in_rows"])
    )
