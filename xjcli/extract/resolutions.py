"""Resolutions, decisions and rules that a session passed under a name: 通过了《选举办法》和关于政府工作报告的决议.

The rulings are those of `data/gold/GUIDE.md`: lists of names, agendas and plans are none, nor is a report that is
merely passed; a resolution on several things (关于A、B的决议) is one, 两项决议 that are named apart are two.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from xjcli.extract.mentions import DoubtMention, ResolutionMention
from xjcli.extract.phrases import Scanner, Token, alternatives
from xjcli.extract.prospects import Prospects
from xjcli.lexicon.numerals import NUMERAL, value
from xjcli.lexicon.tables import raw

if TYPE_CHECKING:
    from collections.abc import Sequence

GOVERNING = frozenset({"passing", "reading", "passed"})
"""The classes of words without which a sentence tells of nothing that was passed."""
NUMBER = re.compile(NUMERAL)
LISTED = 60
"""How many words ahead a list of names is followed to the verb behind it."""
ON_QUOTED = re.compile("的(?:决议|决定)(?:（草案）)?(?=[，。；、和及\n])")
"""Behind a quoted name: a resolution named by the report that it is on, 《政府工作报告》的决议."""
NOTE_SIGNS = str.maketrans("", "", "（）")
LIST_SIGNS = re.compile("、|以及|和|及")


class Wording:
    """The expressions that the lexicon's `resolutions` gives for single questions about a name."""

    def __init__(self) -> None:
        names = raw("resolutions")["names"]
        notes = f"(?:{alternatives(names['notes'])})*"
        excluded = "".join(f"(?<!{re.escape(word)})" for word in names["unless_ending"])
        self.document = re.compile(f"(?:{alternatives(names['documents'])}){excluded}{notes}$")
        self.draft = re.compile(f"(?:{alternatives(names['drafts'])}){notes}$")
        openings = "|".join(map(re.escape, str(names["openings"]).split()))
        self.opening = re.compile(f"(?:{openings}|{names['submitted']})*")
        bare = sorted(str(names["bare"]).split(), key=len, reverse=True)
        self.bare = re.compile(f"(?:{'|'.join(map(re.escape, bare))}|[0-9])*")
        self.numbered = re.compile(f"(?:{LIST_SIGNS.pattern})(?:{alternatives(names['numbered'])})$")
        self.done = str(names["done"])
        self.named = re.compile(alternatives(names["named"]))
        self.particle = str(names["particle"])
        self.about = str(names["about"])
        self.amending = re.compile(str(names["amending"]))
        self.inner = re.compile(f"(?:{LIST_SIGNS.pattern})(?={names['about']})")
        self.ended = re.compile(alternatives(names["ended"]))
        self.parted = re.compile(str(names["parted"]))
        self.notes = re.compile(notes)

    def is_bare(self, name: str) -> bool:
        """Tell whether words say that something was resolved and not what: 各项决议, 政府工作报告和三个决议."""
        if self.numbered.search(name):
            return True
        words = name.translate(NOTE_SIGNS)
        return self.bare.fullmatch(words) is not None and self.named.fullmatch(name) is None


@dataclass(slots=True)
class Findings:
    """What a text was found to hold."""

    mentions: list[ResolutionMention] = field(default_factory=list)
    doubts: list[DoubtMention] = field(default_factory=list)


class ResolutionFinder:
    """Finds the names of what was passed in an article. Made once; it keeps nothing between texts."""

    def __init__(self) -> None:
        self._scanner = Scanner("resolutions", GOVERNING)
        self._prospects = Prospects()
        self._wording = Wording()
        enacted = raw("resolutions")["enacted"]
        self._closing = str(enacted["closing"])
        self._enacted = re.compile(enacted["pattern"].strip() + self._closing)

    def find(self, text: str) -> list[ResolutionMention]:
        """Give the names of what a folded text says was passed, in its order; one named twice is given twice.

        Rules: `quoted` for a name in 《》, `worded` for one without, `shared` where a list shares its last words,
        `enacted` for a headline that is one.
        """
        return self.read(text).mentions

    def doubts(self, text: str) -> list[DoubtMention]:
        """Give the words that say that something was passed, and not what: `resolution-unnamed`."""
        return self.read(text).doubts

    def read(self, text: str) -> Findings:
        """Give names and doubts of a folded text in one pass."""
        enacted = self._enacted.finditer(text) if self._closing in text else ()
        findings = Findings([self._headline(match) for match in enacted])
        agendas = self._prospects.agendas(text)
        for start, end, tokens in self._scanner.sentences(text):
            if not self._prospects.coming(text, start, end, agendas):
                SentenceReader(text, start, tokens, self._wording, findings).read()
        return findings

    @staticmethod
    def _headline(match: re.Match[str]) -> ResolutionMention:
        """Give the headline that is a resolution: 甲县…会议 / 关于…的决议 / （2010年1月22日…会议通过）."""
        name = match.span("name")
        if match["session"] is None:
            return ResolutionMention(*name, "enacted")
        return ResolutionMention(match.start("session"), match.end("session") - 1, "enacted", (name,))


class SentenceReader:
    """Reads one sentence from left to right: which verb governs, where the present item of its list begins."""

    def __init__(self, text: str, start: int, tokens: Sequence[Token], wording: Wording, findings: Findings) -> None:
        self.text, self.tokens, self.wording, self.findings = text, tokens, wording, findings
        self.item = start
        self.governor: str | None = None
        """The kind of the verb that governs, `passing` or `reading`; None where none does."""
        self.passed_to = -1
        """Where the clause begins to which a list of names without 《》 may go on."""

    def read(self) -> None:
        """Read all tokens; what is found goes to the findings."""
        for position, token in enumerate(self.tokens):
            if token.kind in ("passing", "reading"):
                if self.governor == "passing" and self._within_name(token):
                    continue
                self.governor, self.item, self.passed_to = token.kind, token.end, -1
            elif token.kind == "blocking":
                # inside 关于…的决议 any verb may be part of the name, and in a list of names one may begin with a verb
                if not self._within_name(token) and not self._begins(token):
                    self.governor, self.passed_to = None, -1
            elif token.kind in ("title", "noun", "shared"):
                getattr(self, f"_{token.kind}")(token, position)
            elif token.kind in ("comma", "semicolon"):
                self._boundary(token, position)
            elif token.kind == "separator" and self.item == token.start:
                self.item = token.end

    def _within_name(self, token: Token) -> bool:
        """Tell whether a word is part of the name that is being read: 通过关于代表资格审查…的决定."""
        return self.wording.about in self.text[self.item : token.start]

    def _begins(self, token: Token) -> bool:
        """Tell whether a verb opens a name right behind another one: 通过了A的决定、实施B的决议."""
        last = self.findings.mentions[-1].end if self.findings.mentions else -1
        joined = last == self.item - 1 and token.start == self.item
        return joined and self.governor == "passing" and not self.text.startswith(self.wording.done, token.end)

    def _boundary(self, token: Token, position: int) -> None:
        """Go on to the next clause: a list goes on after ； and after ，以及, and at a name that follows directly."""
        following = self.tokens[position + 1] if position + 1 < len(self.tokens) else None
        if self.governor == "passing" and self._goes_on_in_name(token, position):
            return
        listed = following and following.start == token.end and following.kind in ("separator", "title")
        if not (listed or token.kind == "semicolon"):
            # 通过了A的决议，B的决议: only if the clause before ends with a name
            goes_on = self.governor == "passing" and self.item == token.start
            self.governor, self.passed_to = None, token.end if goes_on else -1
        self.item = token.end

    def _goes_on_in_name(self, token: Token, position: int) -> bool:
        """Tell whether a comma stands in a name: 关于反对甲，支援乙的决议."""
        if not self._within_name(token) or self.wording.ended.search(self.text, self.item, token.start):
            return False
        later = next((t for t in self.tokens[position + 1 :] if t.kind not in ("separator", "blocking")), None)
        return token.kind == "comma" and later is not None and later.kind == "noun"

    def _title(self, token: Token, position: int) -> None:
        content = self.text[token.start + 1 : token.end - 1]
        if ON_QUOTED.match(self.text, token.end) and self.wording.amending.fullmatch(self.text, self.item, token.start):
            return  # the name goes on to the decision about it
        named = self.text[token.start] == "《" or content.startswith(self.wording.about)
        if not (named and self.wording.document.search(content)):
            resolved = ON_QUOTED.match(self.text, token.end) if named and self.governor == "passing" else None
            if resolved and self.item == token.start:
                self.item, shared = resolved.end(), (resolved.span(),)
                self.findings.mentions.append(ResolutionMention(token.start + 1, token.end - 1, "quoted", shared))
            self.item = token.end if self.item == token.start else self.item
            return
        passed = self.governor == "passing" or self._passed_behind(position)
        if passed or (self.governor == "reading" and self.wording.draft.search(content)):
            self.findings.mentions.append(ResolutionMention(token.start + 1, token.end - 1, "quoted"))
        self.item = token.end

    def _passed_behind(self, position: int) -> bool:
        """Tell whether the verb stands behind the list of names: 《A》《B》获得通过."""
        for later in (self.tokens[index] for index in range(position + 1, min(position + LISTED, len(self.tokens)))):
            if later.kind == "passed":
                return True
            if later.kind not in ("title", "separator", "note"):
                return False
        return False

    def _noun(self, token: Token, position: int) -> None:
        if token.end <= self.item or (
            self.governor != "passing" and (self.passed_to < 0 or self.passed_to != self.item)
        ):
            return
        self.governor = "passing"
        start = self.wording.opening.match(self.text, self.item, token.end).end()  # type: ignore[union-attr]
        end = self.wording.notes.match(self.text, token.end).end()  # type: ignore[union-attr]
        name = self.text[start:end]
        if not name.startswith(self.wording.about) and (inner := list(self.wording.inner.finditer(name))):
            start += inner[-1].end()
            name = self.text[start:end]
        if parted := list(self.wording.parted.finditer(name)):
            start += parted[-1].end()
            name = self.text[start:end]
        if "《" in name and not name.startswith(self.wording.about):
            pass
        elif self.wording.is_bare(name):
            self.findings.doubts.append(DoubtMention(start, end, "resolution-unnamed"))
        else:
            self.findings.mentions.append(ResolutionMention(start, end, "worded"))
        self.item = end

    def _shared(self, token: Token, position: int) -> None:
        """Read A、B的两项决议: as many names as the figure says, each with the words that they share."""
        if self.governor != "passing":
            return
        start = self.wording.opening.match(self.text, self.item, token.start).end()  # type: ignore[union-attr]
        pieces = self._pieces(start, token.start, self._count(token))
        particle = ((token.start, token.start + 1),) if self.text[token.start] == self.wording.particle else ()
        shared = (*particle, (token.end - 2, token.end))
        self.findings.mentions += [ResolutionMention(first, last, "shared", shared) for first, last in pieces]
        if not pieces:
            self.findings.doubts.append(DoubtMention(start, token.end, "resolution-unnamed"))
        self.item = token.end

    def _count(self, token: Token) -> int | None:
        number = NUMBER.search(self.text, token.start, token.end)
        return value(number[0]) if number else None

    def _pieces(self, start: int, end: int, count: int | None) -> list[tuple[int, int]]:
        """Cut a list at its signs into as many pieces as it should have; none if it cannot be done in one way."""
        signs = list(LIST_SIGNS.finditer(self.text, start, end))
        for chosen in (signs, [sign for sign in signs if sign[0] == "、"] + signs[-1:]):
            cuts = sorted({(sign.start(), sign.end()) for sign in chosen})
            if len(cuts) + 1 == count:
                edges = [start, *(edge for cut in cuts for edge in cut), end]
                return list(zip(edges[::2], edges[1::2], strict=True))
        return []
