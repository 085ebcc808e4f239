"""Reports of one session: of which kind each is where only the session tells, and which tellings are of one report."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from typing import TYPE_CHECKING

from xjcli.lexicon.tables import raw
from xjcli.model import Body, ReportKind
from xjcli.resolve.elections import COMPARED

if TYPE_CHECKING:
    from xjcli.extract.mentions import ReportMention
    from xjcli.model import Report

CONGRESSES = (Body.NPC, Body.NPCSC, Body.PRESIDIUM)
PARTY_BODIES = (Body.PARTY, Body.PLENUM, Body.DISCIPLINE)
PARTY_KINDS = (ReportKind.PARTY, ReportKind.DISCIPLINE)
MASS_BODIES = (Body.UNION, Body.WOMEN, Body.YOUTH, Body.DISABLED, Body.SCIENCE, Body.OTHER)
BY_BODY = {
    Body.PARTY: ReportKind.PARTY,
    Body.PLENUM: ReportKind.PARTY,
    Body.DISCIPLINE: ReportKind.DISCIPLINE,
    Body.NPC: ReportKind.GOVERNMENT,
    Body.CPPCC: ReportKind.CPPCC,
}
"""What a report is about that its sentence calls 报告 and nothing else."""

YEARS = re.compile("(?:19|20)[0-9]{2}")
SUBJECT = re.compile("关于([^》]+)")


@cache
def owning() -> dict[str, list[str]]:
    """Give the bodies to which reports of a kind are given, by the kind; a kind that is given to any is not in it."""
    owners: dict[str, list[str]] = raw("reports")["owners"]
    return owners


def body_of(office: str) -> Body | None:
    """Give the body to which the holder of an office reports, where the office says it: 县政协主席."""
    return next((Body(body) for body, word in raw("reports")["giver_of"].items() if word in office), None)


def kind_of(mention: ReportMention, body: Body) -> ReportKind:
    """Give the kind of a report of a session of `body`, where its own words do not tell it alone.

    A mayor who is a Party secretary too reports for the Party to its congress; the 常委会 of which a session hears is
    its own; what the head of a mass organisation reports on is `other`, whatever office that head holds besides.
    """
    if mention.rule == "by-body":
        return BY_BODY.get(body, ReportKind.OTHER)
    if mention.rule == "standing":
        if body in CONGRESSES:
            return ReportKind.CONGRESS
        return ReportKind.CPPCC if body is Body.CPPCCSC else BY_BODY.get(body, ReportKind.OTHER)
    return _by_post(mention.kind, body) if mention.rule == "by-post" else mention.kind


def _by_post(kind: ReportKind, body: Body) -> ReportKind:
    if body is Body.DISCIPLINE:
        return ReportKind.DISCIPLINE
    if body is Body.PARTY:
        return kind if kind in PARTY_KINDS else ReportKind.PARTY
    if body is Body.RESIDENTS:
        return kind if kind is ReportKind.GOVERNMENT else ReportKind.OTHER
    if body in MASS_BODIES or (kind is ReportKind.PARTY and body not in PARTY_BODIES):
        return ReportKind.OTHER
    return kind


class Reports:
    """Gathers the reports of a session; what tellings of one say is put together."""

    def __init__(self) -> None:
        self._found: list[tuple[Report, str]] = []
        self._of: dict[ReportKind, list[int]] = {}

    @property
    def kept(self) -> tuple[Report, ...]:
        """Give the reports in the order in which they were first told."""
        return tuple(report for report, _ in self._found)

    def take(self, report: Report, words: str) -> None:
        """Take in one telling of a report, told in `words`: giver, title and form are of whichever says them."""
        places = self._of.setdefault(report.kind, [])
        for place in places[:COMPARED]:
            known, known_words = self._found[place]
            if same_report(known, known_words, report, words):
                fuller = known if known.by or not report.by else report
                other = report if fuller is known else known
                merged = replace(fuller, title=fuller.title or other.title, by=fuller.by or other.by)
                self._found[place] = (merged, max(known_words, words, key=len))
                return
        places.append(len(self._found))
        self._found.append((report, words))


def same_report(known: Report, known_words: str, report: Report, words: str) -> bool:
    """Tell whether two tellings are of one report: one kind, no two givers, titles, years or subjects that differ."""
    if known.kind is not report.kind:
        return False
    if known.by and report.by and known.by != report.by:
        return False
    if known.title and report.title and known.title != report.title:
        return False
    if known.kind is ReportKind.OTHER:
        looks_back = report.rule == "by-body" and not report.by and words in known_words
        looks_back |= _headlined(known, known_words, report, words) or _headlined(report, words, known, known_words)
        return looks_back or known_words == words or (known.title is not None and known.title == report.title)
    years, known_years = set(YEARS.findall(words)), set(YEARS.findall(known_words))
    if (years and known_years and not years & known_years) or _on_two_subjects(known_words, words):
        return False
    return known.form is report.form or not (years and known_years and years != known_years)


def _headlined(one: Report, one_words: str, other: Report, words: str) -> bool:
    """Tell whether a headline says of a report no more than its giver: 甲作工作报告, then 甲作《……》的工作报告."""
    bare = one.rule in {"by-body", "by-post"} and one.title is None and one.by is not None
    return bare and one.by == other.by and other.title is not None and words.endswith(f"》的{one_words}")


def _on_two_subjects(one: str, other: str) -> bool:
    """Tell whether each of two phrases says what its report is about, and neither says the other's subject."""
    first, second = SUBJECT.search(one), SUBJECT.search(other)
    return bool(first and second and first[1] not in second[1] and second[1] not in first[1])
