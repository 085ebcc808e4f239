"""Every example of the lexicon of pages is found, every counter-example is not."""

from __future__ import annotations

import pytest

from xjcli.lexicon.tables import Entry, entries
from xjcli.model import BlockKind
from xjcli.reading import furniture
from xjcli.reading.fold import fold
from xjcli.reading.lines import WHITE_SPACE

LINES = [(entry, line) for entry in entries("furniture", "line") for line in entry.examples]
NO_LINES = [(entry, line) for entry in entries("furniture", "line") for line in entry.counter_examples]


@pytest.mark.parametrize(("entry", "line"), LINES, ids=lambda value: getattr(value, "name", value))
def test_examples_of_lines(entry: Entry, line: str) -> None:
    words = WHITE_SPACE.sub(" ", fold(line)).strip()
    assert furniture.entry_pattern(entry).fullmatch(words)
    assert furniture.kind_of(words) is BlockKind(entry.attributes["kind"])


@pytest.mark.parametrize(("entry", "line"), NO_LINES, ids=lambda value: getattr(value, "name", value))
def test_counter_examples_of_lines(entry: Entry, line: str) -> None:
    assert not furniture.entry_pattern(entry).fullmatch(WHITE_SPACE.sub(" ", fold(line)).strip())


READERS = {
    "subhead": furniture.is_subhead,
    "date": furniture.date,
    "dateline": furniture.dateline,
    "paper": furniture.paper,
    "number": furniture.number,
    "page": furniture.page,
    "folio": furniture.folio,
    "second_line": lambda line: furniture.completes(line, "东山县王桥镇第五届人民代表大会"),
    "ordinal": furniture.is_numbered,
    "dispatch": furniture.opens,
    "contents": furniture.is_of_contents,
    "column": furniture.names_a_column,
    "part": furniture.heads_a_part,
    "heading_of_days": lambda line: furniture.heads_days(line, "5日 县一中开学。"),
    "day_told": lambda line: furniture.heads_days("三月", line),
    "question": furniture.asks,
    "row": furniture.is_row_of_sessions,
    "sitting": furniture.is_a_sitting,
    "turn_at_start": lambda line: furniture.turn_at_start(line) > 0,
    "adoption": lambda line: furniture.kind_of(line) is None,
}


@pytest.mark.parametrize("table", READERS)
def test_examples_of_other_tables(table: str) -> None:
    for entry in entries("furniture", table):
        for line in entry.examples:
            assert READERS[table](fold(line)), line
        for line in entry.counter_examples:
            assert not READERS[table](fold(line)), line


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("2012-3-28", "2012-03-28"),
        ("二〇二二年十二月三十日 星期五", "2022-12-30"),
        ("发布时间:2017/01/03 15:00", "2017-01-03"),
        ("2019年2月30日", None),
    ],
)
def test_dates(line: str, date: str | None) -> None:
    assert furniture.date(fold(line)) == date


@pytest.mark.parametrize(
    ("line", "page"), [("（下转第三版）", "3版"), (">>>04-05版", "4版"), ("下转2版", "2版"), ("会议开幕", None)]
)
def test_pages(line: str, page: str | None) -> None:
    assert furniture.page(fold(line)) == page


@pytest.mark.parametrize(
    ("line", "slogan"),
    [("同心同德谋发展 实干争先开新局", True), ("东桥镇召开人代会", False), ("同心谋发展 东桥镇人代会召开", False)],
)
def test_slogans(line: str, slogan: bool) -> None:
    assert furniture.is_slogan(line) is slogan


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("会议现场", BlockKind.CAPTION),
        ("代表分组讨论现场", BlockKind.CAPTION),
        ("陈一民摄", BlockKind.CAPTION),
        ("会议现场气氛热烈，代表们踊跃发言。", None),
        ("代表们来到会议现场，", None),
        ("东桥镇召开人代会", None),
        ("家 / 门 / 口 / 的 / 事", BlockKind.SLOGAN),
        ("向/大会", None),
        ("东桥时报", BlockKind.MASTHEAD),
        ("县长作工作汇报", None),
    ],
)
def test_kinds(line: str, kind: BlockKind | None) -> None:
    assert furniture.kind_of(fold(line)) is kind


@pytest.mark.parametrize(
    ("line", "section"),
    [
        ("听取报告", True),
        ("临时党支部会议", True),
        ("第三届委员会", True),
        ("镇人大召开会议", False),
        ("雨后的菜场", False),
    ],
)
def test_sections(line: str, section: bool) -> None:
    assert furniture.heads_a_section(line) is section
