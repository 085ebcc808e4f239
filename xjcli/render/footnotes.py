"""Facts with Markdown footnotes: each leads to its reference and its words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xjcli.render.cells import cell
from xjcli.render.passage import pieces
from xjcli.render.safe import markdown

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xjcli.rows import Row


def footnotes(facts: Sequence[Row]) -> str:
    """Write a list of facts and, below it, a footnote for each: reference, place, its words in bold."""
    lines = [f"- {markdown(said(fact))}[^{number}]" for number, fact in enumerate(facts, 1)]
    notes = [f"[^{number}]: {_note(fact)}" for number, fact in enumerate(facts, 1)]
    return "\n".join([*lines, "", *notes]) + "\n" if facts else ""


def said(fact: Row) -> str:
    """Write a fact on one line: its address, and what it says."""
    address = " ".join(cell(fact[name]) for name in ("session", "field", "item") if fact[name])
    return f"{address}: {cell(fact['value'])}" if fact["value"] else address


def _note(fact: Row) -> str:
    words = "".join(f"**{markdown(words)}**" if marked else markdown(words) for words, marked in pieces(fact))
    corrected = f" (corrected: {markdown(fact['corrected'])})" if fact["corrected"] else ""
    return f"{markdown(fact['reference'])} {markdown(fact['source'])}: “{words}”{corrected}"
