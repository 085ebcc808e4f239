"""Changes to a page that change nothing of what it says, drawn by chance from a seed."""

from __future__ import annotations

import re
import tomllib
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
HAN = re.compile("[\u4e00-\u9fff]")
SENTENCE_ENDS = "。！？；…"
MARGIN = 40
"""The first part of a cut paragraph has so many characters: a shorter one cannot be told from a headline."""
REST = 10
"""What is left behind a cut."""
SHORTEST = MARGIN + REST + 20
"""Only paragraphs of so many characters are cut."""

WORDS = tomllib.loads(Path(__file__).with_name("page.toml").read_text("utf-8"))
"""What may stand around and between the paragraphs of any page."""


def broken_lines(paragraph: str, chance: Random) -> str:
    """Set a paragraph in lines of one width, as a column has."""
    width = chance.randint(18, 40)
    lines = [""]
    for character in paragraph:
        if len(lines[-1]) >= width and _may_part(lines[-1][-1], character):
            lines.append("")
        lines[-1] += character
    return "\n".join(lines)


def column_end(paragraph: str, chance: Random) -> str:
    """Cut a paragraph in mid-sentence, and leave a blank line."""
    return "\n\n".join(_halves(paragraph, chance))


def caption(paragraph: str, chance: Random) -> str:
    """Cut a paragraph in mid-sentence, and set a caption between the halves."""
    return f"\n\n{chance.choice(WORDS['captions'])}\n\n".join(_halves(paragraph, chance))


def spaces(paragraph: str, chance: Random) -> str:
    """Set spaces between Chinese characters, as the recognition of scanned pages does."""
    pieces = [paragraph[0]]
    for left, right in pairwise(paragraph):
        if chance.random() < 0.03 and HAN.match(left) and HAN.match(right):
            pieces.append(chance.choice(" \u3000"))
        pieces.append(right)
    return "".join(pieces)


def full_width(paragraph: str, _: Random) -> str:
    """Print figures as wide as characters."""
    return paragraph.translate(FULL_WIDTH)


CHANGES: dict[str, Callable[[str, Random], str]] = {
    "broken lines": broken_lines,
    "column end": column_end,
    "caption": caption,
    "spaces": spaces,
    "full-width figures": full_width,
}


def changed(text: str, kind: str, chance: Random) -> str:
    """Change every long paragraph of a text that is a whole block, and leave all else as it is."""
    blocks = re.split(r"(\n[ \u3000]*\n\s*)", text)
    return "".join(
        CHANGES[kind](block, chance) if _is_paragraph(block) and chance.random() < 0.8 else block for block in blocks
    )


def _is_paragraph(block: str) -> bool:
    return len(block) >= SHORTEST and "\n" not in block.strip() and block.strip()[-1:] in SENTENCE_ENDS


def _halves(paragraph: str, chance: Random) -> list[str]:
    """Cut a paragraph where a column may end; whole where none may."""
    places = range(MARGIN, len(paragraph) - REST)
    cuts = [at for at in places if _may_part(paragraph[at - 1], paragraph[at]) and HAN.match(paragraph[at - 1])]
    at = chance.choice(cuts) if cuts else len(paragraph)
    return [half for half in (paragraph[:at], paragraph[at:]) if half]


def _may_part(left: str, right: str) -> bool:
    inside = (left.isascii() and left.isalnum()) and (right.isascii() and right.isalnum())
    return not inside and right not in WORDS["never_first"] and left not in WORDS["never_last"]
