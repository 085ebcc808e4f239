"""Reports that a session hears, gives or reviews: 听取和审议了《政府工作报告》, P代表镇党委向大会作了题为《…》的报告.

Only what is governed by a verb of hearing, giving or reviewing is a report of the session. Talk about a report
(报告指出), a resolution about one and a report on another occasion are none. The rulings on kinds and titles are
those of `data/gold/GUIDE.md`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from xjcli.extract.bridges import Bridge
from xjcli.extract.phrases import Scanner
from xjcli.extract.prospects import Prospects
from xjcli.extract.report_kinds import KindReader
from xjcli.extract.report_sentences import GOVERNING, SentenceReader
from xjcli.extract.report_wording import Findings, Wording

if TYPE_CHECKING:
    from xjcli.extract.mentions import DoubtMention, ReportMention


class ReportFinder:
    """Finds the reports of an article. Made once; it keeps nothing between texts."""

    def __init__(self) -> None:
        self._scanner = Scanner("reports", GOVERNING)
        self._prospects = Prospects()
        self._wording = Wording()
        self._kinds = KindReader()
        self._bridge = Bridge(self._kinds)

    def find(self, text: str) -> list[ReportMention]:
        """Give the reports that a folded text names, in its order; a report named twice is given twice.

        Rules: `heard`, `given`, `told`; `by-post` where only the giver's post tells the kind, `by-body` where only
        the session's body can (the kind is then `other`), `paired` where the n-th of the givers named before
        `giver_end` gave the n-th of these mentions, `agenda` where the report is still to be heard, `standing` where
        only the session's body tells whose 常委会 reports (the kind is then `congress`), `groups` where groups of
        delegates told what they discussed, which only a presidium hears.
        """
        return self.read(text).mentions

    def doubts(self, text: str) -> list[DoubtMention]:
        """Give the words that were half read: `report-unnamed` for a report of which nothing is said."""
        return self.read(text).doubts

    def read(self, text: str) -> Findings:
        """Give reports and doubts of a folded text in one pass."""
        findings = Findings()
        agendas = self._prospects.agendas(text)
        for start, end, tokens in self._scanner.sentences(text):
            coming = self._prospects.coming(text, start, end, agendas)
            SentenceReader(text, start, end, tokens, coming, self._wording, self._kinds, self._bridge, findings).read()
        findings.add_resolved()
        return findings
