"""Texts that nobody would print: real pages with parts cut, doubled, swapped and spoilt, drawn by chance."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from random import Random

NASTY = [
    "\x00", "\x07", "\x1b[31m", "\x1b]0;title\x07", "\x1b]8;;http://example.org\x1b\\", "\x9b2J", "\r", "\v", "\f",
    "\u200b", "\u200d", "\u202e", "\u2066", "\ufeff", "\u2028", "\ufffd", "\U000e0041", "e\u0301", "😀", "[red]", "[/]",
    "=cmd|' /C calc'!A0", "+1", "@SUM(A1)", "';DROP TABLE document;--", '"', "''", "%s", "{0}", "\\", "（（（", "））",
    "《《", "》", "“", "第", "届", "次会议", "第〇届", "第九千九百九十九万届", "99999999999999999999名代表",
    "2月30日", "0月0日",
    "9999年", "分别当选", "，，，", "、、、", "。\n\n", "\n", "\n\n\n", "# ", "## ", "（下转2版）", "来源：",
]  # fmt: skip
"""Pieces that break programs which did not think of them."""


SIGNS = [
    *"第届次会议镇长区委0123456789年月日至名代表、，。；：（）《》“”\n ",
    "人民代表大会",
    "第三次会议",
    "当选",
    "作报告",
    "\ud800",
]
HEAD = "东桥镇第五届人民代表大会第三次会议"


def drawn() -> st.SearchStrategy[bytes]:
    """Give a strategy for strings of signs that mean something here, of any signs, and of any bytes."""
    words = st.lists(st.one_of(st.sampled_from(SIGNS + NASTY), st.text(max_size=5)), max_size=60).map("".join)
    # lone surrogates become bytes that are no UTF-8
    said = words.map(lambda text: f"{HEAD}{text}".encode("utf-8", "surrogatepass"))
    return st.one_of(said, said, st.binary(max_size=400).map(lambda data: HEAD.encode() + data), st.binary())


def mutated(pages: Sequence[str], chance: Random) -> bytes:
    """Spoil a page in a few ways; give bytes in one of the encodings, some of them broken."""
    text = chance.choice(pages)
    for _ in range(chance.randint(1, 6)):
        text = chance.choice(CHANGES)(text, pages, chance)
    data = text.encode(chance.choice(("utf-8", "utf-8", "utf-8-sig", "gb18030", "utf-16")), "replace")
    return _broken(data, chance) if chance.random() < 0.2 and data else data


def _cut(text: str, _: Sequence[str], chance: Random) -> str:
    start, end = sorted((chance.randint(0, len(text)), chance.randint(0, len(text))))
    return text[:start] + text[end:]


def _double(text: str, _: Sequence[str], chance: Random) -> str:
    start = chance.randint(0, len(text))
    return text[:start] + text[start : start + 40] * chance.randint(2, 5) + text[start:]


def _insert(text: str, _: Sequence[str], chance: Random) -> str:
    for _each in range(chance.randint(1, 8)):
        at = chance.randint(0, len(text))
        text = text[:at] + chance.choice(NASTY) * chance.randint(1, 3) + text[at:]
    return text


def _cross(text: str, pages: Sequence[str], chance: Random) -> str:
    other = chance.choice(pages)
    return text[: chance.randint(0, len(text))] + other[chance.randint(0, len(other)) :]


def _shuffle(text: str, _: Sequence[str], chance: Random) -> str:
    lines = text.split("\n")
    chance.shuffle(lines)
    return "\n".join(lines)


def _swap(text: str, _: Sequence[str], chance: Random) -> str:
    characters = list(text)
    for _each in range(min(20, len(characters) // 2)):
        left, right = chance.randrange(len(characters)), chance.randrange(len(characters))
        characters[left], characters[right] = characters[right], characters[left]
    return "".join(characters)


def _drop_stops(text: str, _: Sequence[str], chance: Random) -> str:
    return text.replace(chance.choice("。，、；\n"), "")


CHANGES: list[Callable[[str, Sequence[str], Random], str]] = [
    _cut, _double, _insert, _insert, _cross, _shuffle, _swap, _drop_stops,
]  # fmt: skip


def _broken(data: bytes, chance: Random) -> bytes:
    spoilt = bytearray(data)
    for _ in range(chance.randint(1, 12)):
        spoilt[chance.randrange(len(spoilt))] = chance.randrange(256)
    return bytes(spoilt[chance.randint(0, 1) :])
