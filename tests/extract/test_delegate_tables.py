"""Numbers of delegates in tables, whose columns white space or bars set apart."""

from __future__ import annotations

import pytest

from xjcli.extract.delegate_tables import table_counts
from xjcli.reading import read

BEFORE = (
    "柳溪县第五届人民代表大会第二次会议开幕\n\n3月5日，柳溪县第五届人民代表大会第二次会议开幕。各代表团到会情况：\n\n"
)
BEHIND = "\n\n到会代表符合法定人数。大会由张三主持。\n"


def counts(table: str) -> list[tuple[str, int]]:
    issue = read((BEFORE + table + BEHIND).encode(), "page.txt")
    return [(count.kind.value, count.count) for article in issue.articles for count in table_counts(article)]


@pytest.mark.parametrize(
    ("table", "found"),
    [
        (
            "代表团　　应到　　实到\n\n东山　　　　96　　　94\n\n合计　　　191　　179",
            [("entitled", 191), ("present", 179)],
        ),
        ("代表团  应到  实到\n东山  96  94\n西山  60  58\n合  计  156  152", [("entitled", 156), ("present", 152)]),
        (
            "| 代表团 | 应到 | 实到 | 列席 |\n| --- | --- | --- | --- |\n| 东山 | 96 | 94 | 8 |\n"
            "| 合计 | 96 | 94 | 8 |",
            [("entitled", 96), ("present", 94), ("observers", 8)],
        ),
        ("代表團\t應到\t實到\t請假\n東山\t９６\t９４\t２\n總計\t９６\t９４\t２", [("entitled", 96), ("present", 94)]),
        ("代表团　应到人数　出席人数\n总计　96人　94人", [("entitled", 96), ("present", 94)]),
        # no total, columns that do not fit, no table
        ("代表团　　应到　　实到\n\n东山　　　　96　　　94", []),
        ("代表团　　应到　　实到\n\n合计　　　　96", []),
        ("应到代表 96 名，实到代表 94 名，合计 190 94。", []),
    ],
)
def test_the_totals_of_a_table(table: str, found: list[tuple[str, int]]):
    assert counts(table) == found


def test_spans_are_the_heading_and_the_figure():
    issue = read((BEFORE + "代表团　应到　实到\n合计　191　179" + BEHIND).encode(), "page.txt")
    spans = [[issue.text[slice(*span)] for span in count.spans] for count in table_counts(issue.articles[0])]
    assert spans == [["应到", "191"], ["实到", "179"]]
