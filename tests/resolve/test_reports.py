"""Reports of a session: the kind that only the session tells, and which tellings are of one report."""

from __future__ import annotations

from dataclasses import replace

import pytest

from xjcli.extract.mentions import ReportMention
from xjcli.model import Body, Report, ReportForm, ReportKind
from xjcli.resolve.reports import kind_of, same_report


@pytest.mark.parametrize(
    ("rule", "kind", "body", "expected"),
    [
        ("by-body", "other", "npc", "government"),
        ("by-body", "other", "plenum", "party"),
        ("by-body", "other", "union", "other"),
        ("standing", "congress", "npc", "congress"),
        ("standing", "congress", "cppcc", "cppcc"),
        ("standing", "congress", "cppccsc", "cppcc"),
        ("standing", "congress", "plenum", "party"),
        ("standing", "congress", "discipline", "discipline"),
        ("standing", "party", "science", "other"),
        ("by-post", "government", "party", "party"),
        ("by-post", "discipline", "party", "discipline"),
        ("by-post", "party", "discipline", "discipline"),
        ("by-post", "party", "women", "other"),
        ("by-post", "government", "residents", "government"),
        ("by-post", "party", "residents", "other"),
        ("by-post", "government", "npc", "government"),
        ("given", "budget", "party", "budget"),
    ],
)
def test_kind_that_the_session_tells(rule: str, kind: str, body: str, expected: str) -> None:
    mention = ReportMention(0, 2, ReportKind(kind), None, ReportForm.SPOKEN, None, rule)
    assert kind_of(mention, Body(body)) == expected


HEARD = Report(ReportKind.BUDGET, None, None, ReportForm.SPOKEN, ((0, 2),), "heard")


@pytest.mark.parametrize(
    ("kind", "known", "words", "same"),
    [
        ("budget", "2019年预算报告", "2020年预算报告", False),
        ("budget", "关于2019年预算的报告", "财政预算报告", True),
        ("government", "区政府关于河道整治情况的报告", "区政府关于电梯加装情况的报告", False),
        ("proposals", "关于提案工作情况的报告", "关于一次会议以来提案工作情况的报告", True),
        ("other", "工作报告", "财务报告", False),
        ("other", "财务报告", "财务报告", True),
    ],
)
def test_two_tellings_of_one_report(kind: str, known: str, words: str, same: bool) -> None:
    report = replace(HEARD, kind=ReportKind(kind))
    assert same_report(report, known, report, words) is same


def test_bare_report_looks_back_to_one_that_was_given() -> None:
    given = replace(HEARD, kind=ReportKind.OTHER, by="周兰", rule="given")
    bare = replace(HEARD, kind=ReportKind.OTHER, rule="by-body")
    assert same_report(given, "县妇联工作报告", bare, "工作报告")
    assert not same_report(given, "县妇联财务报告", bare, "工作报告")


def test_a_headline_and_the_report_are_one() -> None:
    headline = replace(HEARD, kind=ReportKind.OTHER, by="周兰", rule="by-body")
    given = replace(headline, title="凝心聚力", rule="standing")
    assert same_report(headline, "工作报告", given, "《凝心聚力》的工作报告")
    assert not same_report(headline, "工作报告", replace(given, title=None), "财务工作报告")
    assert not same_report(headline, "工作报告", replace(given, by="李明"), "《凝心聚力》的工作报告")
