"""Reports: what is found in sentences of our own, and in the examples of the lexicon."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xjcli.extract.phrases import MOST
from xjcli.extract.reports import ReportFinder
from xjcli.lexicon.tables import raw

from .report_cases import CASES

FINDER = ReportFinder()


def read(text: str) -> list[tuple[str, str | None, str | None]]:
    """Give kind, title and the last characters of the giver's words, of each report that was found."""
    return [
        (
            str(mention.kind),
            text[mention.title[0] : mention.title[1]] if mention.title else None,
            text[max(0, mention.giver_end - 2) : mention.giver_end] if mention.giver_end is not None else None,
        )
        for mention in FINDER.find(text)
    ]


def summary(text: str) -> str:
    """Give each report as kind/rule-or-form:title@last two characters of the giver's words, set apart by spaces."""
    reports = []
    for mention in FINDER.find(text):
        rule = f"/{mention.rule}" if mention.rule in ("by-body", "paired", "standing", "groups") else ""
        form = "/written" if mention.form == "written" else ""
        title = ":" + text[mention.title[0] : mention.title[1]] if mention.title else ""
        giver = "" if mention.giver_end is None else "@" + text[max(0, mention.giver_end - 2) : mention.giver_end]
        if mention.rule != "agenda":
            reports.append(f"{mention.kind}{rule}{form}{title}{giver}")
    return " ".join(reports)


def lexicon_examples(name: str) -> list[tuple[str, str]]:
    tables = [entry for table in ("topic", "institution") for entry in raw("reports")[table]]
    return [
        (kind, text) for entry in tables for kind in entry.get("kinds", [entry["name"]]) for text in entry.get(name, ())
    ]


@pytest.mark.parametrize(("kind", "text"), lexicon_examples("examples"))
def test_example_of_the_lexicon_is_found(kind: str, text: str) -> None:
    assert kind in [found for found, _, _ in read(text)]


@pytest.mark.parametrize(("kind", "text"), lexicon_examples("counter_examples"))
def test_counter_example_of_the_lexicon_is_not_found(kind: str, text: str) -> None:
    assert kind not in [found for found, _, _ in read(text)]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reports_of_a_sentence(text: str, expected: str) -> None:
    assert summary(text) == expected


def test_agenda_is_marked() -> None:
    text = "建议会议议程如下：\n一、听取和审议柳桥区人民政府工作报告；\n二、选举区长。\n会议听取了区法院工作报告。"
    assert [(mention.kind, mention.rule) for mention in FINDER.find(text)] == [
        ("government", "agenda"),
        ("court", "heard"),
    ]


def test_agenda_of_a_session_that_goes_on_is_still_to_come() -> None:
    text = "会议议程有两项：听取和审议柳桥区政府工作报告；选举区长。\n本次会议将于5日下午闭幕。"
    assert {mention.rule for mention in FINDER.find(text)} == {"agenda"}


def test_agenda_that_was_completed_was_heard() -> None:
    done = "大会圆满完成了会议规定的各项议程：听取和审议了柳桥区人民政府工作报告。"
    assert [(mention.kind, mention.rule) for mention in FINDER.find(done)] == [("government", "heard")]


def test_report_that_shares_a_resolution_with_one_heard_was_heard() -> None:
    shared = "大会通过了关于镇党委报告、镇纪委报告的决议。"
    assert summary(shared) == ""
    assert summary("大会听取了镇党委工作报告。" + shared) == "party discipline"


def test_unnamed_reports_are_doubted() -> None:
    assert [doubt.rule for doubt in FINDER.doubts("大会听取了三个报告。")] == ["report-unnamed"]
    assert FINDER.doubts("大会听取了政府工作报告。") == []


@pytest.mark.parametrize("dense", ["作", "关于", "《", "听取", "作报告", "向大会作报告，", "和"])
def test_dense_text_is_read_up_to_a_bound(dense: str) -> None:
    assert len(FINDER.find(dense * 20_000 + "报告")) <= MOST


@given(st.text(alphabet="听取审议通过作了的报告说明《》“”（），。；、和及关于政府代表向大会书面决议\n丁", max_size=60))
def test_any_text_is_read_and_ranges_lie_in_it(text: str) -> None:
    for mention in FINDER.find(text):
        assert 0 <= mention.start < mention.end <= len(text)
        assert mention.giver_end is None or mention.giver_end <= mention.end
    FINDER.doubts(text)
