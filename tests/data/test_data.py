"""The annotated articles and the sample issues are what `data/README.md` says they are."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from xjcli.model import Act, Body, DelegateKind, ReportKind

DATA = Path(__file__).parents[2] / "data"
RECORDS = sorted(file for folder in ("gold", "issues") for file in (DATA / folder).glob("*.json"))
ISSUES = sorted((DATA / "issues").glob("*.txt"))
DAY = re.compile(r"(\d{4}|XXXX)-(\d\d|XX)-(\d\d|XX)")


def decode(file: Path) -> str:
    data = file.read_bytes()
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("gb18030")


def load(file: Path) -> dict[str, Any]:
    record: dict[str, Any] = json.loads(file.read_text("utf-8"))
    return record


@pytest.mark.parametrize("file", RECORDS, ids=lambda file: file.stem)
def test_records_use_the_codes_of_the_model(file: Path) -> None:
    record = load(file)
    assert record["id"] == file.stem
    for session in record["sessions"]:
        Body(session["body"])
        assert all(DAY.fullmatch(session[edge]) for edge in ("start", "end") if session[edge])
        for count in session["counts"]:
            DelegateKind(count["kind"])
        for person in session["people"]:
            assert [Act(act) for act in person["acts"]] == [Act(act) for act in dict.fromkeys(person["acts"])]
        for report in session["reports"]:
            ReportKind(report["kind"])
    for reference in record["refs"]:
        Body(reference["body"])
        assert reference["term"] or reference["number"]


@pytest.mark.parametrize("file", RECORDS, ids=lambda file: file.stem)
def test_what_a_record_names_stands_in_its_text(file: Path) -> None:
    words = "".join(decode(file.with_suffix(".txt")).split())
    for session in load(file)["sessions"]:
        people = [person["name"] for person in session["people"]]
        changed = [change["name"] for kind in ("elected", "resigned") for change in session[kind]]
        reporters = [report["by"] for report in session["reports"] if report["by"]]
        assert {name for name in people + changed + reporters if "".join(name.split()) not in words} == set()
        assert set(changed + reporters) <= set(people)


def test_every_sample_issue_has_its_facts() -> None:
    assert len(ISSUES) >= 8
    assert [file.stem for file in ISSUES] == [file.stem for file in sorted((DATA / "issues").glob("*.json"))]


def test_sample_issues_have_the_troubles_of_real_pages() -> None:
    pages = {file.stem: file.read_bytes() for file in ISSUES}
    texts = {file.stem: decode(file) for file in ISSUES}
    assert [name for name, data in pages.items() if not is_utf8(data)] == ["qingxi-2020-01-17"]
    assert [name for name, data in pages.items() if b"\r\n" in data] == ["qingxi-2020-01-17"]
    assert [name for name, text in texts.items() if "９０名" in text] == ["qingxi-2023-12-08"]
    assert [name for name, text in texts.items() if "鎮" in text] == ["qingxi-2022-07-29"]
    assert sum(bool(re.search(r"下转\d版", text)) for text in texts.values()) == 3
    # A letter, blank lines, a letter: a column that ends in mid-sentence.
    assert sum(bool(re.search(r"[一-鿿]\n\n+[一-鿿]+\n\n+[一-鿿]+。?", text)) for text in texts.values()) >= 5


def test_two_sample_issues_contradict_each_other_in_one_count() -> None:
    found: dict[tuple[Any, ...], set[int]] = {}
    for file in ISSUES:
        for session in load(file.with_suffix(".json"))["sessions"]:
            for count in session["counts"]:
                key = (session["body"], session["place"], session["term"], session["number"], count["kind"])
                found.setdefault(key, set()).add(count["n"])
    assert {key: counts for key, counts in found.items() if len(counts) > 1} == {
        ("npc", "青溪镇", 7, 5, "present"): {71, 72}
    }


def is_utf8(data: bytes) -> bool:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return False
    return True
