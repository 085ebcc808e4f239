"""Inputs built against every wording of the lexicon: what a pattern nearly fits, over and over."""

from __future__ import annotations

from importlib import resources
from typing import TYPE_CHECKING, Any

from xjcli.lexicon.tables import raw
from xjcli.lexicon.templates import TOKEN

if TYPE_CHECKING:
    from collections.abc import Iterator

HEAD = "东桥镇第五届人民代表大会第三次会议于2024年1月5日召开，"
"""Names a session, so that every finder reads on."""

SAMPLES = {"number": "三", "digits": "3", "year": "2024", "month": "1", "day": "5", "count": "12名", "figure": "12"}
SUBJECTS = sorted(
    file.name.removesuffix(".toml") for file in resources.files("xjcli.lexicon").joinpath("data").iterdir()
)


def units() -> dict[str, str]:
    """Give pieces to repeat, by where they come from: each wording (with and without options), each example, halves."""
    found: dict[str, str] = {}
    for subject in SUBJECTS:
        for name, wording, examples in _entries(raw(subject)):
            for number, piece in enumerate(_pieces(wording, examples)):
                if piece and piece not in found.values():
                    found[f"{subject}/{name}/{number}"] = piece
    return found


def page(unit: str, length: int) -> bytes:
    """Repeat a piece behind the name of a session, to so many bytes, in one paragraph without an end."""
    head = f"东桥镇召开人代会\n\n{HEAD}"
    return (head + unit * (length // len(unit.encode()) + 1)).encode()[:length]


def _entries(node: Any) -> Iterator[tuple[str, list[str], list[str]]]:
    if isinstance(node, dict):
        if "wordings" in node:
            yield node.get("name", ""), node["wordings"], [*node.get("examples", ()), *node.get("counter_examples", ())]
        else:
            for child in node.values():
                yield from _entries(child)
    elif isinstance(node, list):
        for child in node:
            yield from _entries(child)


def _pieces(wordings: list[str], examples: list[str]) -> Iterator[str]:
    for wording in wordings:
        for options in (True, False):
            said = _said(wording, options)
            yield from (said, said[: len(said) // 2], said[len(said) // 2 :])
    for example in examples[:4]:
        plain = example.rstrip("。！\n")
        yield from (plain, f"{plain}。", plain[: len(plain) // 2], plain[len(plain) // 2 :])


def _said(wording: str, options: bool) -> str:
    """Say a template: the first of alternatives, with or without what is optional."""
    pieces: list[str] = []
    skipping: list[bool] = []
    for slot, bracket, literal in TOKEN.findall(wording):
        if bracket in ("[", "("):
            skipping.append(bracket == "[" and not options)
        elif bracket in ("]", ")"):
            skipping.pop()
        elif bracket == "|":
            skipping[-1:] = [True]
        elif not any(skipping):
            pieces.append(SAMPLES.get(slot, "会") if slot else literal)
    return "".join(pieces)
