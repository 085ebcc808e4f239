"""What stands between the name of a giver and the verb: P[代表镇政府向大会]作, P[受区政府委托，]作, P[就…]作说明."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from xjcli.extract.phrases import QUOTED, SLOTS, alternatives, guarded
from xjcli.lexicon.tables import raw

if TYPE_CHECKING:
    from xjcli.extract.report_kinds import KindReader

SIGNS = "、，和及与"
"""What may stand between two givers that one verb has."""
SIGN = re.compile(f"[{SIGNS}]")
SHORTEST_GIVER = 2
LONGEST = 160
"""How many characters before the verb are looked at; title lists are long."""


class Share(NamedTuple):
    """One of several givers: where the words that name them end, those words, and for whom they give, if told."""

    giver_end: int
    giver: str
    hint: str = ""


@dataclass(frozen=True, slots=True)
class Crossing:
    """A bridge that was read.

    `start` is where it begins, so where the words that name the giver end; `giver_end` is the same, or None where
    nobody is named; `giver` are the words before it; `hint` is what the giver stands for, or the institution that
    is named instead of a person; `topic` is the range after 就 or 对, `title` that between 以《 and 》为题. `pairs` are
    the givers where several share the verb and each has something else to give: P代表镇党委、Q代表镇纪委作.
    """

    start: int
    giver_end: int | None
    giver: str = ""
    hint: str = ""
    topic: tuple[int, int] | None = None
    title: tuple[int, int] | None = None
    paired: bool = False
    pairs: tuple[Share, ...] = ()


class Bridge:
    """Reads bridges backwards from a verb, by the table `bridge` of the lexicon's `reports`."""

    def __init__(self, kinds: KindReader) -> None:
        table = raw("reports")
        data = table["bridge"]
        self._kinds = kinds
        closed = alternatives(data["pieces"])
        topics = alternatives(data["topics"])
        opening = f"{guarded(data['openings'], table['not_representing'])}|{topics}"
        self._starter = re.compile(f"{closed}|{opening}")
        self._representing = re.compile(
            f"{guarded(data['openings'], table['not_representing'])}|{alternatives(data['commissions'])}"
        )
        self._chain = re.compile(f"(?:{closed})*(?:(?:{opening}).*)?$")
        self._topic = re.compile(f"(?:{topics})(?P<topic>.+)$")
        self._title = re.compile(alternatives(data["titles"], {"title": f"(?P<title>{QUOTED})"}))
        self._nobody = re.compile(f"(?:{alternatives(data['nobody'], SLOTS)})*")
        self._pairing = str(data["pairing"])
        self._commission = re.compile(alternatives(data["commissions"]))

    def read(self, text: str, start: int, end: int) -> Crossing:
        """Read the bridge that ends at a verb at `end`; words before `start` belong to something else."""
        start = max(start, end - LONGEST)
        begin = self._begin(text, start, end)
        words = text[begin:end]
        giver = text[start:begin].strip("，")
        giver_end = start + len(text[start:begin].rstrip("，"))
        last = re.split("[，；：]", giver)[-1]
        topic = self._topic.search(words)
        title = self._title.search(words)
        commission = self._commission.search(giver)
        crossing = Crossing(
            begin,
            giver_end,
            giver,
            words + (commission[0] if commission else ""),
            (begin + topic.start("topic"), begin + topic.end("topic")) if topic else None,
            (begin + title.start("title") + 1, begin + title.end("title") - 1) if title else None,
            self._pairing in words,
            self._pairs(text, self._clause_before(text, start, begin), end)
            or (self._by_posts(text, start, giver_end) if self._pairing in words else ()),
        )
        if self._nobody.fullmatch(last) or self._kinds.ends_in_institution(last):
            return Crossing(begin, None, "", words + last, crossing.topic, crossing.title, crossing.paired)
        return crossing

    def _by_posts(self, text: str, start: int, end: int) -> tuple[Share, ...]:
        """Read givers whose posts say of what each reports, none where not all do: 镇长P、镇人大主席Q分别作工作报告."""
        since = text.rfind("，", start, end) + 1 or start
        shares: list[Share] = []
        for mark in (*(sign.start() for sign in SIGN.finditer(text, since, end)), end):
            words = text[since:mark]
            if self._kinds.named_behind_post(words):
                shares.append(Share(mark, words))
                since = mark + 1
        kinds = {self._kinds.by_post(share.giver) for share in shares}
        return tuple(shares) if since > end and 1 < len(shares) == len(kinds) else ()

    def _pairs(self, text: str, begin: int, end: int) -> tuple[Share, ...]:
        """Read givers who each stand for somebody, none where there are not two: the words for each must end so."""
        pairs: list[Share] = []
        since = begin
        for match in self._representing.finditer(text, begin, end):
            mark = max(text.rfind(sign, since, match.start()) for sign in SIGNS) if pairs else begin
            if pairs and (mark < 0 or match.start() - mark <= SHORTEST_GIVER):
                continue
            if pairs:
                pairs[-1] = pairs[-1]._replace(hint=text[since:mark])
                if not self._kinds.ends_in_institution(text[since:mark]):
                    pairs = []
            pairs.append(Share(match.start(), "", text[match.start() : end]))
            since = match.start()
        return tuple(pairs) if len(pairs) > 1 else ()

    def _clause_before(self, text: str, start: int, begin: int) -> int:
        """Give where a clause before says for whom another gives: P代表镇党委，Q代表镇纪委作; else `begin`."""
        comma = text.rfind("，", start, begin)
        earlier = text.rfind("，", start, max(start, comma)) + 1 or start
        match = self._representing.search(text, earlier, max(earlier, comma))
        stands = match and self._kinds.ends_in_institution(text[match.start() : comma])
        return match.start() if match and stands and match.start() - earlier >= SHORTEST_GIVER else begin

    def _begin(self, text: str, start: int, end: int) -> int:
        """Give where the bridge begins: its pieces fill the clause of the verb from there, and clauses between."""
        begin = end
        while True:
            clause = text.rfind("，", start, begin) + 1 or start
            found = self._leftmost(text, clause, begin)
            if found > clause or clause == start:
                return found
            earlier = text.rfind("，", start, clause - 1) + 1 or start
            if self._leftmost(text, earlier, clause - 1) == clause - 1:
                return found
            begin = clause - 1

    def _leftmost(self, text: str, start: int, end: int) -> int:
        starter = self._starter.search(text, start, end)
        while starter:
            if self._chain.match(text, starter.start(), end):
                return starter.start()
            # a piece may begin inside one that leads nowhere: 向大海|代表…
            starter = self._starter.search(text, starter.start() + 1, end)
        return end
