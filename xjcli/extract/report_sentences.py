"""One sentence that may name reports, read from left to right: which verb governs, what its list names."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from xjcli.extract.mentions import ReportMention
from xjcli.extract.report_clauses import SentenceState
from xjcli.extract.report_wording import Governor
from xjcli.model import ReportForm, ReportKind

if TYPE_CHECKING:
    from xjcli.extract.phrases import Token

GOVERNING = frozenset({"hear", "about", "disposed", "give", "undergo", "submit", "tell", "tell_plainly", "received"})
"""The classes of words that govern what follows or stands before: without one a sentence tells of no report."""

DOCUMENT = re.compile("《([^《》\n]+)》")

REACH = 8
"""How many characters before a verb may say that it is done in writing, or not yet."""

CLOSING = "，；。"
OF_ITEM = {"noun", "telling", "matter", "title", "separator", "note"}
"""Tokens that an item of a list of reports consists of."""

SHORT = 10
"""Up to how many characters, its marks included, a quoted name may be that of an institution."""


class SentenceReader(SentenceState):
    """Reads one sentence from left to right: which verb governs, where the present item of its list begins."""

    def read(self) -> None:
        """Read all tokens; what is found goes to the findings."""
        skip_to = self.start
        for position, token in enumerate(self.tokens):
            if token.start < skip_to:
                continue
            handler = getattr(self, f"_on_{token.kind}", None)
            if handler:
                skip_to = handler(token, position) or skip_to

    # ── Verbs ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _on_hear(self, token: Token, position: int) -> None:
        if self.governor and self.wording.groups.search(self.text, self.item, token.start):
            # 听取各代表团审议报告情况的汇报: what the groups discussed is not heard anew
            self.governor, self.of_groups = None, self.item
            return
        before = self.text[max(self.start, token.start - REACH) : token.start]
        self.given = None
        # 通过了拟提请党代会审议的工作报告: what is still to come is told of what was passed
        attribute = self.text.startswith(self.wording.particle, token.end)
        self.governor = Governor(
            "hear",
            token.end,
            form=self._form(before + self.text[token.start : token.end]),
            agenda=self.coming or (not attribute and bool(self.wording.coming.search(before))),
        )
        self._begin(token.end)

    def _on_about(self, token: Token, position: int) -> None:
        for later in self._after(position):
            if later.kind in ("comma", "semicolon", "hear", "give", "tell"):
                return
            if later.kind == "dispose":
                self.governor = Governor("hear", token.end, agenda=self.coming)
                self._begin(token.end)
                return

    def _on_dispose(self, token: Token, position: int) -> None:
        self.governor = None

    def _on_give(self, token: Token, position: int) -> None:
        outer = self.governor
        pending = outer and outer.how == "give" and self.last_end < outer.end
        self.governor = Governor(
            "give",
            token.end,
            verb=(self.giver_from, token.start),
            shared=self.text[token.end - 1] != self.wording.particle,
            agenda=self.coming,
            outer=outer if outer and outer.how == "hear" else outer.outer if outer else None,
            within=replace(outer, within=None) if outer and pending else None,
        )
        self.item, self.title = token.end, None

    def _on_disposed(self, token: Token, position: int) -> None:
        """Take in what was named before its verb: 预算报告以书面形式提交大会审议."""
        if self.governor is None:
            form = self._form(self.text[token.start : token.end])
            for start, end, phrase in self.loose:
                if self.kinds.read(phrase):
                    whose = self.wording.whose.match(phrase)
                    # 甲未到会，其报告由乙代为宣读: it is 甲's
                    how, giver_end = ("give", start) if whose else ("hear", None)
                    if not whose and self.wording.by.fullmatch(self.text, end, token.start):
                        # 纪委工作报告由甲书面提交大会审查
                        how, giver_end = "give", token.start
                    self.governor = Governor(how, token.end, form=form, giver_end=giver_end, agenda=self.coming)
                    self._emit(start, end, phrase)
        self.governor, self.loose = None, []

    def _on_received(self, token: Token, position: int) -> None:
        """Read 镇长P的政府工作报告赢得掌声: of a report named with the post of its giver something is said."""
        if self.governor or not self.loose or self.loose[-1][1] != token.start:
            return
        start, end, phrase = self.loose[-1]
        behind = None if self._elsewhere(start) else self._giver_about(start, end)
        if behind is not None and self.wording.holder.search(self.text[start:behind]) and self.kinds.read(phrase):
            self.governor = Governor("hear", token.end, agenda=self.coming)
            self._emit(start, end, phrase)
            self.governor = None

    _on_undergo = _on_submit = _on_give

    def _on_tell(self, token: Token, position: int) -> int | None:
        """Read 报告工作, 通报了…情况: the object, up to the end of the clause, is what is reported."""
        own = self.bridge.read(self.text, self.giver_from, token.start)
        end = next((later.start for later in self._after(position) if later.kind in ("comma", "semicolon")), self.end)
        body = self.text[token.end : end]
        work = not body or self.kinds.is_bare(body)
        if self.wording.groups.search(own.giver or own.hint) or not (work or self.wording.told.search(body)):
            return None
        if self._elsewhere(token.start) or self.wording.passed_on.search(body):
            return None
        self.governor = Governor(
            "tell",
            token.end,
            form=self._form(self.text[own.start : token.end]),
            giver_end=own.giver_end,
            giver=own.giver,
            hint=own.hint or self.text[own.start : token.start],
            paired=own.paired,
            pairs=own.pairs,
            agenda=self.coming,
        )
        self._emit(token.start if work else token.end, end, "" if work else body)
        self.governor = None
        self._begin(end)
        return end

    def _on_tell_plainly(self, token: Token, position: int) -> int | None:
        """Read P报告提案工作情况: a person must tell, else 报告 is the subject of another verb."""
        named = self.bridge.read(self.text, self.giver_from, token.start).giver_end is not None
        return self._on_tell(token, position) if named else None

    def _on_stop(self, token: Token, position: int) -> None:
        """End what a verb governs where another one begins; right behind 听取 it belongs to what is heard."""
        if self.governor is None or token.start - self.item > 1:
            return
        if self.item != self.governor.end or self.governor.how != "hear" or self._is_means():
            self.governor = None

    # ── Names ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _on_title(self, token: Token, position: int) -> None:
        before = self.text[self.item : token.start]
        inner = (token.start + 1, token.end - 1)
        content = self.text[inner[0] : inner[1]]
        if self.wording.document.search(content):
            self._give_again(token.start, content)
        if self.governor is None:
            if self._entitles(token.start):
                self.findings.mentions[-1] = self.findings.mentions[-1]._replace(title=inner)
            elif self.wording.document.search(content) and self._is_report(content):
                self.loose.append((token.start, token.end, content))
                self.item = token.end
            return
        if self._continued(token, position):
            self._keep_title(before, inner)
        elif self.wording.document.search(content) and self._is_report(content):
            if not self._resolved(position):
                self._emit(token.start, token.end, content, quoted=inner, before=before)
            self.item = token.end
        elif not self._opens_name(token) and (not before or self.wording.introduction.fullmatch(before)):
            self.item = token.end

    def _opens_name(self, token: Token) -> bool:
        """Tell whether words in quotes are but the first of a name: “十四五”规划执行情况."""
        behind = self.text[token.end : token.end + 1]
        short = self.text[token.start] == "“" and token.end - token.start <= SHORT
        return short and behind.isalnum() and not self.wording.follows.match(self.text, token.end)

    def _keep_title(self, before: str, inner: tuple[int, int]) -> None:
        """Keep a quoted name for the report that follows it, if it can be the report's own: 题为《…》的报告."""
        if not self.wording.follows.match(self.text, inner[1] + 1):
            return
        words = self.text[inner[0] - 1 : inner[1] + 1]
        # “两院” names institutions, no report
        named = len(words) <= SHORT and words.startswith("“") and self.kinds.read(words)
        if not named and (not before or self.wording.introduction.fullmatch(before)):
            self.title = inner

    def _continued(self, token: Token, position: int) -> bool:
        """Tell whether a quoted name goes on to the noun of the report: 《…》的工作报告, 《…》（草案）的说明."""
        for later in self._after(position):
            if later.kind in ("noun", "telling"):
                return "，" not in self.text[token.end : later.start]
            if later.kind != "note":
                return False
        return False

    def _on_noun(self, token: Token, position: int) -> None:
        if self.wording.counted_behind.match(self.text, token.end):
            self.governor, self.item = None, token.end
            return
        if self.governor is None:
            self.loose.append((self.item, token.end, self.text[self.item : token.end]))
            self.item = token.end
            return
        start, phrase, title = self.item, self.text[self.item : token.end], self.title
        if title:
            start, phrase = title[0] - 1, self.text[title[1] + 1 : token.end]
            content = self.text[title[0] : title[1]]
            if self.wording.document.search(content) and self._is_report(content):
                phrase, self.title = content + phrase, None
        if self._resolved(position):
            self._keep_resolved(start, token, phrase, position)
        else:
            self._emit(start, token.end, phrase)
        self.item = token.end

    def _on_draft(self, token: Token, position: int) -> None:
        """Take in a plan that the session takes in as such: 审查了“十五五”规划纲要（草案）."""
        if self.governor and self.governor.how == "hear":
            self._on_noun(token, position)

    def _on_telling(self, token: Token, position: int) -> None:
        """Read 就《…》作说明, 关于《…》的说明: a report of the kind of the document that is explained."""
        governor = self._ready()
        if self.of_groups is not None or (governor and self.wording.groups.search(self.text, self.item, token.end)):
            self._add_groups(token)
            return
        if governor is None or self._explains_last(governor):
            return
        start = governor.topic[0] if governor.topic else self.item
        document = DOCUMENT.search(self.text, start, token.end)
        if document is None or self.wording.report.search(document[1]):
            self._on_noun(token, position)
            return
        kind = self.kinds.topic(self.text[start : token.end]) or ReportKind.OTHER
        named = kind is ReportKind.OTHER and not self.wording.draft.fullmatch(document[1])
        self._add(governor, start, token.end, (kind,), document.span(1) if named else None)
        self.item = token.end

    def _explains_last(self, governor: Governor) -> bool:
        """Give the report that the sentence named before to whoever explains how it was made: 就报告的起草作说明."""
        mentions = self.findings.mentions
        last = mentions[-1] if mentions and mentions[-1].start >= self.start else None
        if last is None or governor.topic is None or not self.wording.of_report.match(self.text, governor.topic[0]):
            return False
        if last.giver_end is None:
            mentions[-1] = last._replace(giver_end=governor.giver_end)
        return True

    def _add_groups(self, token: Token) -> None:
        """Keep what the groups of a congress told of their discussions: a presidium hears that."""
        start = self.item if self.of_groups is None else self.of_groups
        kind = self.kinds.topic(self.text[start : token.end]) or ReportKind.OTHER
        if self.governor is None or self.governor.how == "hear":
            giver_end, form = self._giver_about(start, token.end), ReportForm.SPOKEN
            self.findings.mentions.append(ReportMention(start, token.end, kind, None, form, giver_end, "groups"))
        self.of_groups, self.item = None, token.end

    def _on_matter(self, token: Token, position: int) -> None:
        """Take in what was heard besides a report and is not called one: 听取了工作报告、代表建议办理情况."""
        governor = self.governor
        if governor is None or governor.how != "hear" or self.last_end < governor.end:
            return
        for later in self._after(position):
            if later.kind in ("comma", "semicolon"):
                break
            if later.kind in ("noun", "telling", "give"):
                return
        if self.kinds.topic(self.text[self.item : token.end]):
            self._emit(self.item, token.end, self.text[self.item : token.end])
            self.item = token.end

    def _on_note(self, token: Token, position: int) -> None:
        """Take in a note behind a report that says that it was only handed in, so that nobody gave it: （书面）."""
        if self.findings.mentions and self.wording.written.search(self.text, token.start, token.end):
            last = self.findings.mentions[-1]
            if last.end == token.start:
                # 甲作工作报告和财务报告（书面）: what a giver gives besides; 乙作财务报告（书面） names who gave it
                besides = any(m.giver_end == last.giver_end for m in self.findings.mentions[:-1])
                giver_end = None if besides else last.giver_end
                self.findings.mentions[-1] = last._replace(form=ReportForm.WRITTEN, giver_end=giver_end)
        if self.item == token.start:
            self.item = token.end

    # ── Signs ────────────────────────────────────────────────────────────────────────────────────────────────────

    def _on_separator(self, token: Token, position: int) -> None:
        if self.item == token.start:
            self.item = token.end
        if self.last_end == token.start:
            self.giver_from = token.end

    def _on_comma(self, token: Token, position: int) -> None:
        if self._is_within_subject(token, position):
            return
        following = self.tokens[position + 1] if position + 1 < len(self.tokens) else None
        listed = following and following.kind == "separator" and following.start == token.end
        opens = self.text[token.start] == "："
        if not (listed or opens or self._lists_on(token, position)):
            self.governor = None
        if self.item == self.last_end:
            self.giver_from = token.end
        self.item, self.title, self.of_groups = token.end, None, None

    def _lists_on(self, token: Token, position: int) -> bool:
        """Tell whether the next clause is one more report that was heard: 听取了甲的报告，乙的报告，丙的报告."""
        if self.governor is None or self.governor.how != "hear" or self.last_end != token.start:
            return False
        clause = []
        for later in self._after(position):
            if later.kind in ("comma", "semicolon"):
                break
            clause.append(later)
        if not clause or clause[-1].kind not in ("noun", "telling") or not OF_ITEM.issuperset(t.kind for t in clause):
            return False
        end = clause[-1].end
        return end == self.end or self.text[end] in CLOSING

    def _on_semicolon(self, token: Token, position: int) -> None:
        if self.governor and self.governor.how != "hear":
            self.governor = self.governor.outer
        self.loose, self.of_groups = [], None
        self._begin(token.end)
