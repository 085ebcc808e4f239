"""What the words around a date make of it: a day on which the session opened, one to come, that of a dateline.

The words stand in `dates.toml`, by the side of the date on which they are looked for.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from xjcli.lexicon import tables
from xjcli.lexicon.gates import Forms

if TYPE_CHECKING:
    from xjcli.extract.mentions import DateMention

LEAD = 24
"""How far before a date its context is looked for."""
REACH = 120
"""How far behind a date its context is looked for."""
SITTING_SINCE = frozenset({"sitting", "begun"})
"""What is said before and behind the first day of a session that goes on: 大会自3月5日|开幕以来."""
GOES_ON = frozenset({"continuing", "sitting-since"})


@cache
def forms_of(table: str) -> Forms[str]:
    """Give the wordings of a table of `dates.toml`, by the name of their entry."""
    from xjcli.extract.dates import forms

    return Forms(forms(tables.entries("dates", table)))


@cache
def _contexts(side: str) -> Forms[str]:
    """Give what may stand before or behind a date, by the name of its entry."""
    from xjcli.extract.dates import forms

    entries = [entry for entry in tables.entries("dates", "context") if entry.attributes["side"] == side]
    return Forms(forms(entries, "$" if side == "before" else ""))


def before(words: str) -> list[str]:
    """Give what the words say that a date stands behind."""
    return [name for name, form in _contexts("before").within(words) if form.search(words)]


def behind(folded: str, start: int) -> list[str]:
    """Give what the words say that begin at a place, behind a date."""
    end = start + REACH
    return [name for name, form in _contexts("behind").within(folded[start:end]) if form.match(folded, start, end)]


def traits(mention: DateMention, folded: str) -> frozenset[str]:
    """Say what the words on either side make of a date; the day since which a session sits is one on which it sat."""
    said = {*before(folded[max(0, mention.start - LEAD) : mention.start]), *behind(folded, mention.end)}
    return GOES_ON if said >= SITTING_SINCE else frozenset(said)


def heads(mention: DateMention, traits: frozenset[str]) -> bool:
    """Say whether a month heads the days below it: 大事记（2011年12月）, or alone on its line."""
    return mention.day is None and mention.month is not None and "heading" in traits
