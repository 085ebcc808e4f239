"""Every fact leads back to its words: spans, cut out of the source, are what the fact was read from."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from xjcli.lexicon import numerals
from xjcli.pipeline import process
from xjcli.text import Span, cut

if TYPE_CHECKING:
    from xjcli.model import Account, DelegateCount, IssueRecord, SessionDates

ROOT = Path(__file__).parents[2]
FOLDERS = [ROOT / "data" / "gold", ROOT / "data" / "issues", ROOT / ".." / "shared" / "seeds"]
FILES = [file for folder in FOLDERS if folder.is_dir() for file in sorted(folder.glob("*.txt"))]
RECKONED = ("昨", "今", "前天", "周", "星期", "同日", "当日", "天", "日")
WIDE = str.maketrans({chr(0xFF01 + i): chr(0x21 + i) for i in range(94)})


def words(source: str, spans: tuple[Span, ...]) -> str:
    assert spans, "a fact without evidence"
    assert all(0 <= start < end <= len(source) for start, end in spans)
    return cut(source, spans).translate(WIDE)


def squeeze(text: str) -> str:
    return "".join(text.split()).translate(WIDE)


def check_count(source: str, fact: DelegateCount) -> None:
    said = words(source, fact.spans)
    assert str(fact.count) in said or any(numerals.value(n) == fact.count for n in chinese_numbers(said)), said


def chinese_numbers(said: str) -> list[str]:
    numbers, number = [], ""
    for character in said + " ":
        if character in "零〇一二两三四五六七八九十百千万":
            number += character
        elif number:
            numbers.append(number)
            number = ""
    return numbers


def check_dates(source: str, dates: SessionDates) -> None:
    """Look for the first day, printed or reckoned from a word that is: 昨天, 上周六, 为期3天."""
    said = words(source, dates.spans)
    day = dates.start.split("-")[2]
    printed = not day.isdigit() or str(int(day)) in said or int(day) in map(numerals.value, chinese_numbers(said))
    assert printed or any(word in said for word in RECKONED), said


def check_account(source: str, account: Account) -> None:
    words(source, account.spans)
    for person in account.participants:
        assert words(source, person.spans) == squeeze(person.name)
        for title in person.titles:
            assert words(source, title.spans) == squeeze(title.text)
        for act in person.acts:
            assert words(source, act.spans)
    for count in account.delegates:
        check_count(source, count)
    if account.dates:
        check_dates(source, account.dates)
    for report in account.reports:
        said = words(source, report.spans)
        assert report.by is None or squeeze(report.by) in said
    for election in account.elections:
        said = words(source, election.spans)
        assert squeeze(election.name) in said
        assert said.endswith(squeeze(election.post))
    for resolution in account.resolutions:
        assert words(source, resolution.spans) == squeeze(resolution.name)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_spans_are_the_words(file: Path):
    record: IssueRecord = process(file.read_bytes(), file.name)
    source = record.issue.text
    for article in record.articles:
        for account in article.accounts:
            check_account(source, account)
        for reference in article.references:
            assert words(source, reference.spans) == squeeze(reference.text)
        for doubt in article.doubts:
            assert words(source, doubt.spans) == squeeze(doubt.text)
