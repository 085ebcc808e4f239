"""How a session is named that no text names in full: 青溪镇人大第七届第六次会议, from what is known of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xjcli.lexicon.numerals import spelled
from xjcli.lexicon.tables import raw

if TYPE_CHECKING:
    from xjcli.model import Body


def composed(body: Body | str, place: str | None, term: int | None, number: int | None) -> str:
    """Name a session by its body, place, term and number, as far as they are known, in the words of `compiling.toml`.

    Of a body that counts its congresses 1 is the number of each: 青溪镇第三次党代会.
    """
    words = raw("compiling")["session"]
    label = next(entry["labels"][0] for entry in raw("bodies")["entry"] if entry["name"] == body)
    if body in words["counting"] and term and number in (None, 1):
        return str(words["counted"].format(place=place or "", body=label, number=spelled(term)))
    parts = [words["name"].format(place=place or "", body=label)]
    for name, known in (("term", term), ("number", number)):
        parts += [] if known is None else [words[name].format(number=spelled(known))]
    return "".join(parts)
