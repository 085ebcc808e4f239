"""Dates as papers print them, and years named in reports."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xjcli.extract.dates import DateFinder

FINDER = DateFinder()

YMD = tuple[int | None, int | None, int | None]


@pytest.mark.parametrize(
    ("text", "words", "first", "last"),
    [
        ("大会于2019年3月5日下午召开", "2019年3月5日下午", (2019, 3, 5), (2019, 3, 5)),
        ("大会于2019年3月5日至8日召开", "2019年3月5日至8日", (2019, 3, 5), (2019, 3, 8)),
        ("大会于2019年3月5日-8日召开", "2019年3月5日-8日", (2019, 3, 5), (2019, 3, 8)),
        ("大会于2019年3月5-8日召开", "2019年3月5-8日", (2019, 3, 5), (2019, 3, 8)),
        ("大会于2019年2月28日至3月2日召开", "2019年2月28日至3月2日", (2019, 2, 28), (2019, 3, 2)),
        ("大会于2019年12月30日至2020年1月2日召开", "2019年12月30日至2020年1月2日", (2019, 12, 30), (2020, 1, 2)),
        ("大会于2019年12月30日至1月2日召开", "2019年12月30日至1月2日", (2019, 12, 30), (2020, 1, 2)),
        ("3月5日上午至8日下午，大会举行", "3月5日上午至8日下午", (None, 3, 5), (None, 3, 8)),
        ("3月5日、6日，大会举行", "3月5日、6日", (None, 3, 5), (None, 3, 6)),
        ("3月5、6日，大会举行", "3月5、6日", (None, 3, 5), (None, 3, 6)),
        ("3月5日和6日，大会举行", "3月5日和6日", (None, 3, 5), (None, 3, 6)),
        ("3月5日（星期二）上午，大会举行", "3月5日（星期二）上午", (None, 3, 5), (None, 3, 5)),
        ("3月5号，大会举行", "3月5号", (None, 3, 5), (None, 3, 5)),
        ("5日至8日，大会举行", "5日至8日", (None, None, 5), (None, None, 8)),
        ("5日到8日，大会举行", "5日到8日", (None, None, 5), (None, None, 8)),
        ("5日上午，大会开幕", "5日上午", (None, None, 5), (None, None, 5)),
        ("本报讯：5日，大会开幕", "5日", (None, None, 5), (None, None, 5)),
        ("一九八四年五月四日至七日，大会举行", "一九八四年五月四日至七日", (1984, 5, 4), (1984, 5, 7)),
        ("二〇〇八年十二月三十一日，大会举行", "二〇〇八年十二月三十一日", (2008, 12, 31), (2008, 12, 31)),
        ("二○○八年元月廿日，大会举行", "二○○八年元月廿日", (2008, 1, 20), (2008, 1, 20)),
        ("大会于四日上午闭幕", "四日上午", (None, None, 4), (None, None, 4)),
        ("1984年5月，大会举行", "1984年5月", (1984, 5, None), (1984, 5, None)),
        ("2008.12.31", "2008.12.31", (2008, 12, 31), (2008, 12, 31)),
        ("2008-2-1", "2008-2-1", (2008, 2, 1), (2008, 2, 1)),
        ("1月6日（5日为预备会议）-1月8日", "1月6日（5日为预备会议）-1月8日", (None, 1, 6), (None, 1, 8)),
    ],
)  # fmt: skip
def test_a_date_is_read(text: str, words: str, first: YMD, last: YMD):
    mention = FINDER.find(text)[0]
    assert text[mention.start : mention.end] == words
    assert (mention.year, mention.month, mention.day) == first
    assert (mention.last_year, mention.last_month, mention.last_day) == last


@pytest.mark.parametrize(
    ("text", "days", "months", "years"),
    [
        ("今天上午，大会开幕", 0, None, None),
        ("今日，大会开幕", 0, None, None),
        ("大会昨日在礼堂举行", 1, None, None),
        ("昨晚，大会闭幕", 1, None, None),
        ("前天下午，大会闭幕", 2, None, None),
        ("本月18日，大会开幕", None, 0, None),
        ("上月18日，大会开幕", None, 1, None),
        ("今年3月5日，大会开幕", None, None, 0),
        ("去年12月5日，大会开幕", None, None, 1),
        ("去年12月，大会召开", None, None, 1),
    ],
)
def test_a_date_that_counts_back_from_the_issue(text: str, days: int | None, months: int | None, years: int | None):
    mention = FINDER.find(text)[0]
    assert (mention.days_before, mention.months_before, mention.years_before) == (days, months, years)


@pytest.mark.parametrize(
    "text",
    [
        "建镇15周年",
        "每月18日为代表接待日",
        "三八妇女节和五一劳动节",
        "二十日内答复代表",
        "15日内答复代表",
        "海滨3日游",
        "2021年预算执行情况",
        "会期3日",
        "6号建议和16号建议",
        "地铁11号线通车",
        "35号楼活动室",
        "今日某县网报道",
        "今日9时起报到",
        "面对今天的成绩",
        "2月30日",
        "4月31日，13月5日",
        "5至7人组成主席团",
        "全长2022.12公里",
        "2021-2022年度",
        "第15号公告",
        "生日快乐，日新月异",
    ],
)
def test_what_is_no_date(text: str):
    assert FINDER.find(text) == []


def test_two_days_that_are_no_range_are_two_dates():
    assert [mention.day for mention in FINDER.find("3月5日、9日分别召开座谈会")] == [5, 9]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("审议2011年财政预算执行情况和2012年财政预算（草案）的报告", [(2011, "carried-out"), (2012, "planned")]),
        ("批准2019年财政决算，听取2020年上半年预算执行情况报告", [(2019, "settled"), (2020, "first-half")]),
        ("2012年是攻坚之年", [(2012, "turning-year")]),
        ("审议2012年预算草案的报告、“十一五”规划执行情况", [(2012, "planned")]),
        ("听取了2011年工作总结及2012年工作计划", [(2011, "carried-out"), (2012, "planned")]),
        ("票决产生2023年民生实事项目", [(2023, "planned")]),
        ("他1998年参加工作", []),
    ],
)
def test_years_are_found_by_what_they_are_named_for(text: str, found: list[tuple[int, str]]):
    mentions = FINDER.find_years(text)
    assert [(mention.year, mention.rule) for mention in mentions] == found
    assert all(text[mention.start : mention.end] == f"{mention.year}年" for mention in mentions)


@given(
    st.dates(min_value=date(1950, 1, 1), max_value=date(2049, 12, 31)),
    st.sampled_from(["会议于", "，", "。\n", "名代表"]),
    st.sampled_from(["召开", "，大会", "上午举行", ""]),
)
def test_any_day_is_read_back(day: date, before: str, behind: str):
    mentions = FINDER.find(f"{before}{day.year}年{day.month}月{day.day}日{behind}")
    assert [(one.year, one.month, one.day) for one in mentions] == [(day.year, day.month, day.day)]


@given(st.text(alphabet="0123456789一二十年月日号至到-、（）昨今天去本上下午.每第会于，。\n", max_size=60))
def test_any_text_gives_mentions_in_order_with_parts_of_a_calendar(text: str):
    mentions = FINDER.find(text)
    ends = [0]
    for mention in mentions:
        assert ends[-1] <= mention.start < mention.end <= len(text)
        ends.append(mention.end)
        assert mention.month is None or 1 <= mention.month <= 12
        assert mention.day is None or 1 <= mention.day <= 31
