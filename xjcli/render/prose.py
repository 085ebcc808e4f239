"""Words that are folded as Chinese is set: between any two characters, and no line begins with a comma."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any
from unicodedata import category

from rich.cells import get_character_cell_size
from rich.containers import Lines
from rich.text import Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import Console, JustifyMethod

CLOSING = {"Pe", "Pf", "Po"}
OPENING = {"Ps", "Pi"}
"""Classes of Unicode that stand at no beginning and at no end of a line."""


class Prose(Text):
    """A text of the same words and styles; what is folded goes on as far in as its first line begins."""

    @classmethod
    def of(cls, text: Text) -> Prose:
        """Give a text as prose."""
        prose = cls()
        prose.append_text(text)
        return prose

    def wrap(self, console: Console, width: int, *, justify: JustifyMethod | None = None, **_settings: Any) -> Lines:
        """Fold to so many columns, as Rich asks of a text; its own settings for words mean nothing in Chinese."""
        lines = Lines()
        for paragraph in self.split(allow_blank=True):
            plain = paragraph.plain
            indent = len(plain) - len(plain.lstrip(" "))
            indent = indent if indent * 2 < width else 0
            for number, line in enumerate(paragraph.divide(list(_folds(plain, width, indent)))):
                line.rstrip()
                lines.append(Text(" " * indent).append_text(line) if number and indent else line)
        if justify == "right":
            lines.justify(console, width, justify)
        return lines


def marked_line(mark: str, style: str, words: str) -> Prose:
    """Set words behind a coloured mark; they have the terminal's own colour, which is read on dark and on light."""
    return Prose.of(Text(f"{mark} ", style=style).append(words, "default"))


def folded(plain: str, width: int, indent: int) -> str:
    """Fold a line to so many columns; what is folded goes on so far in."""
    cuts = [0, *_folds(plain, width, indent), len(plain)]
    return f"\n{' ' * indent}".join(plain[start:end].rstrip() for start, end in pairwise(cuts))


def _folds(plain: str, width: int, indent: int) -> Iterator[int]:
    """Say before which characters a line is folded."""
    begin, used = 0, 0
    index = 0
    while index < len(plain):
        used += get_character_cell_size(plain[index])
        if used > width and index > begin and plain[index] != " ":
            begin = _fold(plain, begin, index)
            yield begin
            index, used = begin, indent
            continue
        index += 1


def _fold(plain: str, begin: int, end: int) -> int:
    """Give where a line is folded that has room up to a character: behind a space, if one is near."""
    space = plain.rfind(" ", begin, end) + 1
    if space > begin and end - space <= (end - begin) // 3 and _may_fold(plain, space):
        return space
    return next((at for at in range(end, begin + 1, -1) if _may_fold(plain, at)), end)


def _may_fold(plain: str, at: int) -> bool:
    """Say whether a line may end before a character: not within a word of Latin letters or a number."""
    before, after = plain[at - 1], plain[at]
    if before == " ":
        return after != " " and category(after) not in CLOSING
    if after == " " or category(after) in CLOSING or category(before) in OPENING:
        return False
    return not (before.isascii() and after.isascii())
