"""What a sentence about reports has said so far: which verb governs, who gives, what was found."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from xjcli.extract.bridges import LONGEST
from xjcli.extract.mentions import DoubtMention, ReportMention
from xjcli.extract.report_kinds import RULES
from xjcli.model import ReportForm, ReportKind

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from xjcli.extract.bridges import Bridge
    from xjcli.extract.phrases import Token
    from xjcli.extract.report_kinds import KindReader
    from xjcli.extract.report_wording import Findings, Governor, Wording

LISTED = 60
"""How many words ahead a list is followed to the word that closes it."""

OF_ONE_HAND = {ReportKind.GOVERNMENT, ReportKind.PLAN, ReportKind.BUDGET, ReportKind.PROJECTS, ReportKind.PROPOSALS}
"""Kinds of which one person may give several at once: 局长甲作的《预算执行情况的报告》和《决算的报告》."""


class SentenceState:
    """What is known at one place of a sentence; the reader of the sentence moves it from word to word."""

    def __init__(
        self,
        text: str,
        start: int,
        end: int,
        tokens: Sequence[Token],
        coming: bool,
        wording: Wording,
        kinds: KindReader,
        bridge: Bridge,
        findings: Findings,
    ) -> None:
        self.text, self.start, self.end, self.tokens, self.coming = text, start, end, tokens, coming
        self.wording, self.kinds, self.bridge, self.findings = wording, kinds, bridge, findings
        self.governor: Governor | None = None
        self.item = start
        """Where the present item of a list begins."""
        self.giver_from = start
        """From where words may name the giver."""
        self.title: tuple[int, int] | None = None
        self.loose: list[tuple[int, int, str]] = []
        """Reports that no verb governs so far: range and phrase."""
        self.chain: list[ReportMention] = []
        """Reports named one after another that may prove to be what a resolution is about."""
        self.last_end = -1
        """Where the last report that was named ends."""
        self.given: Governor | None = None
        """The last verb by which somebody gave a report."""
        self.of_groups: int | None = None
        """Where words begin that tell what groups of delegates discussed."""

    # ── Small questions ──────────────────────────────────────────────────────────────────────────────────────────

    def _after(self, position: int) -> Iterator[Token]:
        return (self.tokens[index] for index in range(position + 1, min(position + LISTED, len(self.tokens))))

    def _is_within_subject(self, token: Token, position: int) -> bool:
        """Tell whether a comma stands in what a report is about: 关于落实甲，开展乙情况的报告."""
        if self.governor is None or not self.wording.opens_subject.search(self.text, self.item, token.start):
            return False
        for later in self._after(position):
            if later.kind in ("noun", "telling"):
                return True
            if later.kind not in ("separator", "title", "note", "stop", "matter"):
                return False
        return False

    def _ready(self) -> Governor | None:
        """Give the verb that governs what is named now; None where it governs no report of this session."""
        if self.governor:
            self.governor = self._crossed(self.governor)
        return None if self.governor is None or self.governor.elsewhere else self.governor

    def _begin(self, index: int) -> None:
        self.item = self.giver_from = index
        self.title = None

    def _form(self, words: str) -> ReportForm:
        return ReportForm.WRITTEN if self.wording.written.search(words) else ReportForm.SPOKEN

    def _elsewhere(self, index: int) -> bool:
        """Tell whether the clause says before `index` that somebody studies or passes on what follows."""
        start = max(self.start, index - LONGEST)
        clause = max(self.text.rfind(sign, start, index) + 1 for sign in "，；：") or start
        return self.wording.elsewhere.search(self.text, clause, index) is not None

    def _entitles(self, start: int) -> bool:
        """Tell whether a quoted name at `start` is that of the report before: 作工作报告，题目是《…》."""
        if self.last_end < 0 or not self.findings.mentions or self.findings.mentions[-1].title:
            return False
        return self.wording.entitled.search(self.text, self.last_end, start) is not None

    def _give_again(self, start: int, content: str) -> None:
        """Let who gave one document give the next: 甲所作的《预算执行情况的报告》和《决算的报告》."""
        if self.given is None or self.given.shared or not self.findings.mentions or self.last_end < self.given.end:
            return
        kinds = {self.findings.mentions[-1].kind, *self.kinds.read(content, whole=True)}
        if kinds <= OF_ONE_HAND and self.wording.joint.fullmatch(self.text, self.last_end, start):
            self.governor = self.given

    def _is_report(self, content: str) -> bool:
        """Tell whether a quoted name ends as a report does, or is a plan or a budget that is discussed."""
        if self.wording.generic.search(content) or "报告" in content[-8:]:
            return True
        if self.wording.explained.search(content):
            return True
        kinds = self.kinds.read(content, whole=True)
        return bool({ReportKind.PLAN, ReportKind.BUDGET, ReportKind.PROPOSALS}.intersection(kinds))

    def _resolved(self, position: int) -> bool:
        """Tell whether the phrase belongs to the name of a resolution: 关于A报告、B报告的决议."""
        end = self.tokens[position].end
        for later in self._after(position):
            if later.kind == "resolved":
                return later.start == end
            if later.kind in ("noun", "title"):
                end = later.end
            elif later.kind not in ("separator", "note"):
                return False
        return False

    def _crossed(self, governor: Governor) -> Governor:
        """Read who gives, and for whom, when a report is named: most verbs of giving give something else."""
        if governor.verb is None:
            return governor
        giver_from, start = governor.verb
        own = self.bridge.read(self.text, giver_from, start)
        given = own
        if governor.within and own.giver_end is None:
            earlier = self._crossed(governor.within)
            given = replace(own, giver_end=earlier.giver_end, giver=earlier.giver)
        elif self.given and own.start == giver_from and self.wording.goes_on.match(self.text, giver_from):
            # 甲作工作报告，并就决定草案作说明
            given = replace(own, giver_end=self.given.giver_end, giver=self.given.giver)
        return replace(
            governor,
            verb=None,
            form=self._form(self.text[own.start : governor.end]),
            giver_end=given.giver_end,
            giver=given.giver,
            hint=own.hint,
            topic=own.topic,
            title=own.title,
            paired=own.paired,
            pairs=own.pairs,
            shared=governor.shared or own.paired,
            elsewhere=self._elsewhere(start),
        )

    def _is_means(self) -> bool:
        end = self.governor.end if self.governor else 0
        return self.text[max(0, end - len(self.wording.means)) : end] == self.wording.means

    # ── What is found ────────────────────────────────────────────────────────────────────────────────────────────

    def _emit(self, start: int, end: int, phrase: str, quoted: tuple[int, int] | None = None, before: str = "") -> None:
        governor = self._ready()
        if governor is None:
            return
        if governor.pairs and quoted is None and self.kinds.is_bare(phrase):
            self._emit_pairs(governor, start, end, phrase)
            return
        if governor.how == "give" and governor.giver_end is None and self.wording.counted.match(phrase):
            return  # 会议做了三个报告: the list behind it names them
        if governor.topic and self._emit_topics(governor, *governor.topic, phrase):
            return
        if governor.topic:
            phrase = self.text[governor.topic[0] : governor.topic[1]] + phrase
        kinds, rule = self._by_holder(governor, start, end) or self.kinds.decide(
            governor, phrase, before, whole=quoted is not None, titled=self.title is not None
        )
        if not kinds:
            if self.wording.counted.search(phrase):
                self.findings.doubts.append(DoubtMention(start, end, "report-unnamed"))
            return
        self._add(governor, start, end, kinds, self._title_of(governor, kinds[0], quoted), rule)

    def _emit_topics(self, governor: Governor, start: int, end: int, phrase: str) -> bool:
        """Give each of several reports that one speaks about: 就A报告和B报告的起草作说明; tell if there are."""
        several = list(self.wording.topics.finditer(self.text, start, end))
        for topic in several if len(several) > 1 else ():
            kinds, rule = self.kinds.decide(governor, topic[0] + phrase, "", whole=False, titled=False)
            if kinds:
                self._add(governor, *topic.span(), kinds, None, rule)
        return len(several) > 1

    def _by_holder(self, governor: Governor, start: int, end: int) -> tuple[tuple[ReportKind, ...], str] | None:
        """Give the kind of which the post of a giver speaks where no more is said: 听取了县委副书记甲的报告."""
        person = self.wording.of_person.match(self.text, start, end) if governor.how == "hear" else None
        if person is None or self.wording.about.search(self.text, start, end):
            return None
        if not self.kinds.is_bare(self.text[person.start("behind") : end]):
            return None
        post = self.kinds.by_post(self.text[start : person.start("behind")])
        return ((post,), "by-post") if post else None

    def _emit_pairs(self, governor: Governor, start: int, end: int, phrase: str) -> None:
        """Give each of several givers a report: P代表镇党委、Q代表镇纪委所作的工作报告."""
        for giver_end, named, hint in governor.pairs:
            giver = named or governor.giver
            single = replace(governor, giver_end=giver_end, giver=giver, hint=hint, pairs=(), paired=False)
            kinds, rule = self.kinds.decide(single, phrase, "", whole=False, titled=False)
            self._add(single, start, end, kinds, None, rule)

    def _add(
        self,
        governor: Governor,
        start: int,
        end: int,
        kinds: tuple[ReportKind, ...],
        title: tuple[int, int] | None,
        rule: str | None = None,
    ) -> None:
        start = self.wording.particles.match(self.text, start, end).end()  # type: ignore[union-attr]
        rule = "agenda" if governor.agenda else "paired" if governor.paired else rule or RULES[governor.how]
        form = ReportForm.WRITTEN if self.wording.written_report.search(self.text, start, end) else governor.form
        giver_end = governor.giver_end
        if governor.how == "hear":
            # 听取和审议主任甲《常委会工作报告》: who gave it stands before its name
            holder = self.text[start] == "《" and self.wording.holder.search(self.text, self.item, start)
            giver_end = start if holder else self._giver_about(start, end)
        for kind in kinds:
            self.findings.mentions.append(ReportMention(start, end, kind, title, form, giver_end, rule))
        self.last_end = self.giver_from = end
        self.title = None
        if governor.how == "give" and giver_end is not None:
            self.given = governor
        if not governor.shared:
            self.governor = governor.outer

    def _giver_about(self, start: int, end: int) -> int | None:
        """Give where the giver's name ends in 听取了P关于…的报告, 听取了P的…报告; None where no person can be meant."""
        about = self.wording.about.search(self.text, start, end) or self.wording.of_person.match(self.text, start, end)
        if about is None:
            return None
        behind = about.start("behind")
        return None if self.kinds.ends_in_institution(self.text[start:behind]) else behind

    def _keep_resolved(self, start: int, token: Token, phrase: str, position: int) -> None:
        """Keep the reports that one resolution names together: where one of them was heard, all were."""
        self.chain += [
            ReportMention(start, token.end, kind, None, ReportForm.SPOKEN, None, "resolved")
            for kind in self.kinds.read(phrase)
        ]
        if self.tokens[position + 1].kind == "resolved":
            self.findings.resolved.append(self.chain)
            self.chain = []

    def _title_of(self, governor: Governor, kind: ReportKind, quoted: tuple[int, int] | None) -> tuple[int, int] | None:
        """Give the report's own title: none where it says only kind, place, organ, year or term."""
        if quoted is None:
            return self.title or governor.title
        content = self.text[quoted[0] : quoted[1]]
        return quoted if kind is ReportKind.OTHER and not self._is_generic(content) else None

    def _is_generic(self, content: str) -> bool:
        """Tell whether a quoted name says only kind, place, organ, year or term: not 关于饮水安全工作情况的报告."""
        if self.wording.generic.fullmatch(content) is None:
            return False
        about = self.wording.opens_subject.match(content)
        return about is None or self.kinds.is_bare(content[about.end() :]) or bool(self.kinds.read(content, whole=True))
