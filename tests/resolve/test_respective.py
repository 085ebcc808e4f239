"""Tests of sessions told of in a row, each with a day of its own."""

from __future__ import annotations

import pytest

from xjcli.pipeline import process

NEWS = "东川县多地召开会议\n\n　　本报讯 {}\n\n"
ROW = "青溪镇第五届人民代表大会第三次会议、白石镇第六届人民代表大会第二次会议和王桥镇第四届人民代表大会第五次会议"
CASES = {
    "分别于2019年1月8日、1月10日、1月15日召开。": ["2019-01-08", "2019-01-10", "2019-01-15"],
    "先后于2019年1月8日、9日和10日召开。": ["2019-01-08", "2019-01-09", "2019-01-10"],
    "，分别在2019年1月8日、9日、10日举行。": ["2019-01-08", "2019-01-09", "2019-01-10"],
    "分别于2018年12月28日、2019年1月8日、1月10日召开。": ["2018-12-28", "2019-01-08", "2019-01-10"],
    "分别于2019年1月8日至9日、1月10日至11日、1月15日至16日召开。": [
        "2019-01-08/2019-01-09",
        "2019-01-10/2019-01-11",
        "2019-01-15/2019-01-16",
    ],
    "分别于2019年1月8日、1月10日召开。": [None, None, None],
    "于2019年1月8日同时召开。": ["2019-01-08", "2019-01-08", "2019-01-08"],
}


@pytest.mark.parametrize(("told", "days"), CASES.items())
def test_each_session_gets_its_own_day(told: str, days: list[str | None]) -> None:
    """A row with as many dates as sessions is read in order; with more or fewer no session gets one of them."""
    (article,) = process(NEWS.format(ROW + told).encode(), "news.txt").articles
    accounts = sorted(article.accounts, key=lambda account: account.spans[0])
    assert [account.key.place for account in accounts] == ["青溪镇", "白石镇", "王桥镇"]
    said = [account.dates and (account.dates.start, account.dates.end) for account in accounts]
    assert [pair and "/".join(dict.fromkeys(pair)) for pair in said] == days


TWO = "政协东川县第十一届委员会第二次会议、东川县第十八届人民代表大会第二次会议"
OWN = "政协会14日上午开幕，16日下午闭幕。县十八届人大二次会议于15日上午开幕，17日上午闭幕。"
IN_TURN = {
    f"2023年2月14日至17日，{TWO}先后在县影剧院举行。{OWN}": ["2023-02-15/2023-02-17"],
    f"{TWO}于2023年2月14日至17日相继召开。会议开得很好。": [None],
    f"2023年2月14日至17日，{TWO}同时召开。": ["2023-02-14/2023-02-17"],
}


@pytest.mark.parametrize(("told", "days"), IN_TURN.items())
def test_days_of_sessions_held_one_after_another_are_of_none(told: str, days: list[str | None]) -> None:
    """What was held 先后 within some days did not last all of them."""
    (article,) = process(NEWS.format(told).encode(), "news.txt").articles
    said = [account.dates for account in article.accounts if account.key.body.value == "npc"]
    assert [dates and f"{dates.start}/{dates.end}" for dates in said] == days
