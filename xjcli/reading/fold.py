"""Folding: one form for each character, so that rules meet one wording. One to one, nothing moves.

- full-width figures, letters and signs become ASCII, Chinese sentence punctuation keeps its full-width form
  ，。；：！？（）《》“”‘’、 whatever form the page uses; other brackets become （）, 「」 “”, 『』 ‘’, 〈〉 《》;
- `,` and `:` between figures stay ASCII (1,200 and 9:30), `.` always does (3.5);
- every dash and tilde becomes `-`, every middle dot `·`;
- a letter or figure that stands for 〇 between Chinese figures (二O一三年) becomes 〇, and so does a circle behind one;
- traditional characters, radicals and compatibility forms become the simplified character.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)}
FIGURES_AND_LETTERS = {full: ascii_ for full, ascii_ in FULL_WIDTH.items() if chr(ascii_).isalnum()}

PUNCTUATION = (
    (",﹐;；﹔:﹕︰!﹗?﹖(﹙)﹚[〔【［〖]〕】］〗", "，，；；；：：：！！？？（（））（（（（（）））））"),
    ("，：！？（）｡。﹒､﹑「」『』｢｣〈〉＜＞", "，：！？（）。。.、、“”‘’“”《》<>"),
    ("~～〜—–－―‐‑‒−─━", "-------------"),
    ("•・‧∙⋅･⋯", "······…"),
)
"""Signs, and the sign that stands for each of them after folding."""

COMPATIBLE = ((0x2E80, 0x2FE0), (0xF900, 0xFB00))
"""Ranges of radicals and compatibility ideographs, which texts taken from PDF files use for common characters."""

IN_FIGURES = re.compile(r"[，：](?=[0-9])(?<=[0-9].)(?:(?<=：)|(?=[0-9]{3}(?![0-9])))")
LETTERS_FOR_NOUGHT = re.compile("(?<=[一二三四五六七八九零〇○])(?:[Oo0]+(?=[一二三四五六七八九零〇○年])|○+)")
"""What stands for 〇 in a year: 二O一三年; a circle does behind any figure: 二四一○农场."""
STRAIGHT_QUOTES = re.compile(r'"([^"]{0,200})"')


@cache
def _compatible() -> dict[int, int]:
    from xjcli.lexicon.tables import raw

    data = raw("traditional")
    forms = dict(zip(map(ord, data["radicals"]), map(ord, data["characters"]), strict=True))
    for first, last in COMPATIBLE:
        for code in range(first, last):
            plain = unicodedata.normalize("NFKC", chr(code))
            if len(plain) == 1 and ord(plain) != code:
                forms[code] = ord(plain)
    return forms


@cache
def table() -> dict[int, int]:
    """Give the folding of single characters, code point to code point."""
    from xjcli.lexicon.tables import raw

    data = raw("traditional")
    traditional, simplified = ("".join(data[name].split()) for name in ("traditional", "simplified"))
    simple = dict(zip(map(ord, traditional), map(ord, simplified), strict=True))
    folding = FULL_WIDTH | _compatible()
    for signs, folded in PUNCTUATION:
        folding.update(zip(map(ord, signs), map(ord, folded), strict=True))
    folding = {code: simple.get(to, to) for code, to in folding.items()}
    return {code: to for code, to in (simple | folding).items() if code != to}


@cache
def _folding() -> tuple[re.Pattern[str], dict[str, str]]:
    return _replacing(table())


@cache
def _writing() -> tuple[re.Pattern[str], dict[str, str]]:
    return _replacing(FIGURES_AND_LETTERS | _compatible())


def _replacing(codes: dict[int, int]) -> tuple[re.Pattern[str], dict[str, str]]:
    # Searching for the few characters that change is some twenty times faster than str.translate over all.
    characters = {chr(code): chr(to) for code, to in codes.items()}
    return re.compile("[" + re.escape("".join(characters)) + "]"), characters


def fold(source: str) -> str:
    """Fold a text character by character; the result has the same length."""
    changing, characters = _folding()
    folded = changing.sub(lambda sign: characters[sign[0]], source)
    folded = IN_FIGURES.sub(lambda sign: "," if sign[0] == "，" else ":", folded)
    folded = LETTERS_FOR_NOUGHT.sub(lambda noughts: "〇" * len(noughts[0]), folded)
    return STRAIGHT_QUOTES.sub(r"“\1”", folded) if '"' in folded else folded


def write(source: str) -> str:
    """Give a text as facts are to be worded: its own characters, at the same length.

    Only full-width figures and letters become ASCII, and radicals and compatibility forms, which nobody writes but
    programs leave behind, the character of the same shape.
    """
    changing, characters = _writing()
    return changing.sub(lambda sign: characters[sign[0]], source)
