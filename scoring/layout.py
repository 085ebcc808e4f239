"""Lay a clean article out as the text of a scanned page comes, to measure how much the layout costs.

The same text, seed and name give the same page. What is done to it is what real pages show: mastheads, headings with
or without a mark, columns that end in mid-sentence, captions between the two halves, hard line ends, indents,
full-width figures, a turn line, an unrelated article, a byte order mark, CRLF, GB 18030.
"""

from __future__ import annotations

import random
import re
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")
SENTENCE_ENDS = "。！？”）"
LINE_LENGTH = 60
"""A block shorter than this that ends no sentence is a heading, a caption or a line of metadata, and stays whole."""


@cache
def furniture() -> dict[str, Any]:
    """Load what stands around articles: mastheads, slogans, fillers, the words of metadata."""
    return tomllib.loads(Path(__file__).with_name("furniture.toml").read_text("utf-8"))


def page(text: str, seed: int, name: str) -> bytes:
    """Lay out the article `text` (headline, blank line, paragraphs) as a page, encoded."""
    chance = random.Random(f"{name}:{seed}")
    things = furniture()
    if chance.random() < 0.2:
        text = text.translate(FULL_WIDTH)
    first, *blocks = [block.strip() for block in re.split(r"\n\s*\n", text.strip()) if block.strip()]
    mark = chance.choice(["", "", "# ", "## "])
    pieces = [chance.choice(things["mastheads"])]
    if chance.random() < 0.3:
        pieces.append(mark + chance.choice(things["kickers"]))
    pieces.append(mark + re.sub(r"^#+\s*", "", first))
    pieces += _body(blocks, first, chance)
    if chance.random() < 0.3:
        pieces.append(chance.choice(things["turn_lines"]))
    if chance.random() < 0.6:
        pieces += [mark + (filler := chance.choice(things["fillers"]))["headline"], filler["text"]]
    return _encode("\n\n".join(pieces) + "\n", chance)


def _body(blocks: list[str], headline: str, chance: random.Random) -> list[str]:
    caption = _caption([headline, *blocks])
    captioned = False
    pieces: list[str] = []
    for block in blocks:
        if _is_line(block):
            pieces.append(block)
            continue
        columns = _columns(block, chance)
        for index, column in enumerate(columns):
            pieces.append(_wrap(column, chance))
            if index < len(columns) - 1 and not captioned and chance.random() < 0.25:
                pieces += ["", caption, ""]
                captioned = True
    return pieces


def _is_line(block: str) -> bool:
    words = furniture()["metadata_words"]
    return len(block) < LINE_LENGTH and (block[-1] not in SENTENCE_ENDS or any(word in block for word in words))


def _caption(blocks: list[str]) -> str:
    pattern = re.compile(furniture()["session_pattern"])
    found = (match.group(0) for block in blocks for match in pattern.finditer(block))
    return next(found, furniture()["caption"])


def _columns(block: str, chance: random.Random) -> list[str]:
    columns: list[str] = []
    while len(block) > 80 and chance.random() < 0.7:
        cut = chance.randint(30, len(block) - 10)
        while cut < len(block) and _inside_word(block[cut - 1 : cut + 1]):
            cut += 1
        columns.append(block[:cut])
        block = block[cut:]
    return [*columns, block] if block else columns


def _wrap(column: str, chance: random.Random) -> str:
    if chance.random() < 0.75 or "\n" in column:
        return column
    widest = 2 * chance.randint(18, 36)
    lines = [""]
    for character in column:
        if _width(lines[-1]) >= widest and not _inside_word(lines[-1][-1] + character):
            lines.append("")
        lines[-1] += character
    return "\n".join(lines)


def _width(line: str) -> int:
    return sum(1 if character.isascii() else 2 for character in line)


def _inside_word(pair: str) -> bool:
    """Tell whether a line must not end between these two: inside a figure or a Latin word, or before punctuation."""
    return len(pair) == 2 and ((pair.isascii() and pair.isalnum()) or pair[1] in furniture()["never_first"])


def _encode(text: str, chance: random.Random) -> bytes:
    if chance.random() < 0.2:
        text = re.sub(r"(?m)^(?=[\u4e00-\u9fff][^\n]{30})", "\u3000\u3000", text)
    if chance.random() < 0.2:
        text = text.replace("\n", "\r\n")
    return text.encode(chance.choice(["utf-8", "utf-8", "utf-8", "utf-8-sig", "gb18030"]))
