"""What a report is about, read from the words that name it, whose report it is, and who gives it."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from xjcli.extract.phrases import SLOTS, alternatives, begins_with, guarded, initials
from xjcli.lexicon.numerals import CHARACTERS
from xjcli.lexicon.tables import Entry, entries, raw
from xjcli.model import ReportKind

if TYPE_CHECKING:
    from xjcli.extract.report_wording import Governor

RULES = {"hear": "heard", "give": "given", "tell": "told"}
"""The name of the rule by the kind of the verb that governs."""

REMEMBERED = 2000
"""For how many phrases what they say is kept."""

SHORTEST_NAME = 2
GOVERNMENT = (ReportKind.GOVERNMENT,)
JOINTS = re.compile("、|以及|和|与|及")
COUNTED = re.compile(rf"^了|[两{CHARACTERS}]+[个项份](?=(?:工作)?报告$)")
"""What stands in a list besides what the reports are about: 了计划、预算两个报告."""
WITHIN = re.compile("(?<=.)《[^《》]*》(?=.)")
"""A document named within a phrase."""


class KindReader:
    """Reads kinds from phrases, by the tables `topic`, `institution` and `post` of the lexicon's `reports`."""

    def __init__(self) -> None:
        topics = entries("reports", "topic")
        self._topics = [(ReportKind(entry.name), _compiled(entry)) for entry in topics]
        self._anywhere = [bool(entry.attributes.get("anywhere")) for entry in topics]
        alone = {str(entry.attributes.get("alone", "")): ReportKind(entry.name) for entry in topics}
        self._alone = {word: kind for word, kind in alone.items() if word}
        institutions = entries("reports", "institution")
        self._kinds = [
            tuple(ReportKind(kind) for kind in entry.attributes.get("kinds", [entry.name])) for entry in institutions
        ]
        self._standing = {number for number, entry in enumerate(institutions) if entry.attributes.get("standing")}
        # one expression for all, so that at one place the longest way of reading is tried in the table's order
        self._institution = re.compile(
            "|".join(
                f"{begins_with(set().union(*map(initials, entry.wordings)))}"
                f"({guarded(entry.wordings, entry.attributes)})"
                for entry in institutions
            )
        )
        posts = entries("reports", "post")
        self._posts = [(ReportKind(entry.name), _compiled(entry)) for entry in posts]
        self._own = {ReportKind(entry.name) for entry in posts if entry.attributes.get("own")}
        names = raw("reports")["names"]
        self._offices = tuple(str(names["offices"]).split())
        self._plain, self._report = str(names["plain"]), str(names["report"])
        self._matter = str(names["matter"])
        self._about = str(names["about"])
        self._whole = tuple(str(names["whole"]).split())
        bare = sorted(str(names["bare"]).split(), key=len, reverse=True)
        # Possessive: figures split in every possible way would take for ever where the phrase fits only nearly.
        words = f"(?:{'|'.join(map(re.escape, bare))}|(?>{SLOTS['number']}))*+"
        self._bare = re.compile(f"(?:{self._about})?{words}")
        # papers use the same few phrases again and again
        self.read = lru_cache(REMEMBERED)(self._read)
        self.is_bare = lru_cache(REMEMBERED)(self._is_bare)
        self.ends_in_institution = lru_cache(REMEMBERED)(self._ends_in_institution)
        self.by_post = lru_cache(REMEMBERED)(self._by_post)

    def decide(
        self, governor: Governor, phrase: str, before: str, *, whole: bool, titled: bool
    ) -> tuple[tuple[ReportKind, ...], str]:
        """Give the kinds of a report that is named, none where nothing is said of it, and the rule that told.

        The rule is `standing` where a standing organ is named that only the session's body can tell.
        Asked in turn: the phrase itself, the words `before` a quoted name, for whom it is given, the giver's post.
        """
        rule = RULES[governor.how]
        found = self.read(phrase, whole=whole) or (self.read(before + phrase, whole=whole) if before else ())
        standing = len(found) == 1 and self._is_standing(phrase)
        for_whom = self.read(governor.hint) if governor.hint and (standing or not found) else ()
        if standing or (for_whom and self._is_standing(governor.hint)):
            told = for_whom and not self._is_standing(governor.hint)
            return (for_whom, rule) if told else (for_whom or found, "standing")
        if for_whom == GOVERNMENT and self._is_matter(phrase):
            for_whom = (ReportKind.OTHER,)
        if found or (for_whom and not self.is_bare(phrase)):
            return found or for_whom, rule
        if not self.is_bare(phrase):
            post = self.by_post(governor.giver)
            return ((post,), "by-post") if post in self._own else ((ReportKind.OTHER,), rule)
        plain = titled or self._plain in phrase or phrase.startswith(self._about)
        if governor.how == "hear":
            return ((ReportKind.OTHER,), "by-body") if plain else ((), rule)
        if for_whom or not (plain or governor.how == "tell" or self._report in phrase):
            return for_whom, rule
        post = self.by_post(governor.giver)
        return ((post,), "by-post") if post else ((ReportKind.OTHER,), "by-body")

    def _read(self, phrase: str, *, whole: bool = False) -> tuple[ReportKind, ...]:
        """Give the kinds that a phrase names: none, one, or one for each institution of a list (镇党委、纪委).

        A phrase that is the name of one document (`whole`) is one report, whatever it lists.
        """
        if not whole and not phrase.startswith("关于"):
            listed = self._listed(phrase)
            if listed:
                return listed
        topic = self.topic(phrase)
        return (topic,) if topic else self._of_institution(phrase)

    def _is_bare(self, phrase: str) -> bool:
        """Tell whether a phrase says nothing but that there is a report: 两个工作报告, 关于2021年工作的报告."""
        return self._bare.fullmatch(phrase) is not None

    def _ends_in_institution(self, phrase: str) -> bool:
        """Tell whether a phrase is, or ends with, an institution: no person gives what stands behind it."""
        return phrase.endswith(self._offices) or any(
            match.end() == len(phrase) for match in self._institution.finditer(phrase)
        )

    def _by_post(self, giver: str) -> ReportKind | None:
        """Give the kind that the post nearest to the giver's name speaks of; `giver` are the words that name them."""
        found = [(match.end(), kind) for kind, post in self._posts for match in post.finditer(giver)]
        return max(found, key=lambda item: item[0])[1] if found else None

    def named_behind_post(self, giver: str) -> bool:
        """Tell whether words end with a name behind a post that says of what its holder reports."""
        ends = (match.end() for _, post in self._posts for match in post.finditer(giver))
        return len(giver) - max(ends, default=len(giver)) >= SHORTEST_NAME

    def topic(self, phrase: str) -> ReportKind | None:
        """Give what a phrase is about, whoever reports it; None where that is not said."""
        found = [
            (-1 if self._anywhere[order] else match.start(), order, kind)
            for order, (kind, topic) in enumerate(self._topics)
            if (match := topic.search(phrase))
        ]
        return min(found)[2] if found else None

    def _of_institution(self, phrase: str) -> tuple[ReportKind, ...]:
        phrase = WITHIN.sub("", phrase)  # 县政府落实《县人大常委会…的决议》情况的报告 is the government's
        named = list(self._institution.finditer(phrase))
        kinds = self._kinds[int(named[-1].lastindex or 1) - 1] if named else ()
        if kinds != GOVERNMENT:
            return kinds
        # 县政府关于河道整治情况的报告, 关于政府机构改革的报告 are on one matter, and not the work of the government
        rest = phrase[named[-1].end() :]
        within = self._about in phrase[: named[-1].start()] and not self.is_bare(rest)
        matter = self._is_matter(rest) or (within and self._is_matter(phrase))
        return (ReportKind.OTHER,) if matter else kinds

    def _is_matter(self, phrase: str) -> bool:
        """Tell whether a government's report is on one matter: its subject is named, and is not its work as a whole."""
        subject = phrase.partition(self._about)[2]
        return bool(subject) and not self.is_bare(subject) and not any(word in subject for word in self._whole)

    def _last_institution(self, phrase: str) -> int | None:
        """Give the place in its table of the institution that a phrase names last."""
        named = list(self._institution.finditer(phrase))
        return int(named[-1].lastindex or 1) - 1 if named else None

    def _is_standing(self, phrase: str) -> bool:
        """Tell whether a phrase names a standing organ without saying of what: 常委会工作报告."""
        return self.topic(phrase) is None and self._last_institution(phrase) in self._standing

    def _listed(self, phrase: str) -> tuple[ReportKind, ...]:
        """Read 镇党委、镇纪委工作报告: each piece but the last must end with its keyword, and all must have one."""
        pieces = JOINTS.split(COUNTED.sub("", phrase))
        kinds: list[ReportKind] = []
        for number, piece in enumerate(pieces, 1):
            if number < len(pieces) and not self._ends_in_keyword(piece):
                return ()
            topic = self._alone.get(piece) or self.topic(piece)
            found = (topic,) if topic else self._of_institution(piece)
            if not found:
                return ()
            kinds += [kind for kind in found if kind not in kinds]
        return tuple(kinds) if len(kinds) > 1 else ()

    def _ends_in_keyword(self, piece: str) -> bool:
        topics = (match.end() for _, topic in self._topics for match in topic.finditer(piece))
        return (
            piece in self._alone
            or piece.endswith(self._matter)
            or self.ends_in_institution(piece)
            or len(piece) in topics
        )


def _compiled(entry: Entry) -> re.Pattern[str]:
    return re.compile(alternatives(entry.wordings))
