"""Whose report a quoted document is, and whether its name is a title of its own."""

from __future__ import annotations

import pytest

from xjcli.extract.reports import ReportFinder

FINDER = ReportFinder()

DOCUMENTS = [
    (
        "会议听取了县人民政府《关于湿地保护目标完成情况的报告》《关于山区通信工作情况的报告》。",
        [("other", "关于湿地保护目标完成情况的报告"), ("other", "关于山区通信工作情况的报告")],
    ),
    ("会议听取了县政府《关于2022年财政决算的报告》。", [("budget", None)]),
    ("会议听取了县政府《关于上半年工作情况的报告》。", [("government", None)]),
    ("大会审议了《柳溪县总工会第五届委员会工作报告》。", [("other", None)]),
]


@pytest.mark.parametrize(("text", "expected"), DOCUMENTS)
def test_documents_in_quotes(text: str, expected: list[tuple[str, str | None]]) -> None:
    found = FINDER.find(text)
    assert [(m.kind.value, text[slice(*m.title)] if m.title else None) for m in found] == expected


def test_a_title_told_behind_the_report() -> None:
    text = "周青作了工作报告，题为《路修到家门口》。"
    assert [text[slice(*m.title)] for m in FINDER.find(text) if m.title] == ["路修到家门口"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("乡财政所所长李明报告财政决算和预算。", "budget"),
        ("财政所所长李明报告财政收支。", "budget"),
    ],
)
def test_what_somebody_tells_without_calling_it_a_report(text: str, kind: str) -> None:
    assert [(m.kind.value, text[: m.giver_end].endswith("李明")) for m in FINDER.find(text)] == [(kind, True)]
