"""Which dates of an article are its session's, and their year."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xjcli.extract.dates import DateFinder
from xjcli.model import DateBasis, SessionDates
from xjcli.reading import read
from xjcli.resolve.dates import ArticleDates
from xjcli.resolve.issue import numbered
from xjcli.text import Text

FINDER = DateFinder()
NAME = "柳溪镇第五届人民代表大会第二次会议"


def dates_of(folded: str, published: str | None = None, name: str = NAME) -> SessionDates | None:
    """Settle the dates of a session that is named in a text as 柳溪镇第五届人民代表大会第二次会议."""
    text = Text(folded, folded, folded, range(len(folded)))
    anchors, start = [], folded.find(name)
    while start >= 0:
        anchors.append((start, start + len(name)))
        start = folded.find(name, start + 1)
    return ArticleDates(FINDER.find(folded), FINDER.find_years(folded), text, published).of_session(anchors, [])


@pytest.mark.parametrize(
    ("text", "published", "start", "end", "basis"),
    [
        # printed
        (f"{NAME}于2019年3月5日至6日召开。", None, "2019-03-05", "2019-03-06", DateBasis.PRINTED),
        (f"2019年3月5日，{NAME}召开。", "2022-01-01", "2019-03-05", "2019-03-05", DateBasis.PRINTED),
        (f"{NAME}：2019年3月5日（3月4日为预备会议）-3月7日召开。", None, "2019-03-05", "2019-03-07", DateBasis.PRINTED),
        (f"{NAME}\n2019年3月5日至7日，出席代表80名。", None, "2019-03-05", "2019-03-07", DateBasis.PRINTED),
        (
            f"十八日下午，{NAME}闭幕。从十四日到十八日，到会的代表共提出提案九十件。",
            "1984-04-20",
            "1984-04-14",
            "1984-04-18",
            DateBasis.ISSUE,
        ),
        (f"1990年8月，{NAME}召开。", None, "1990-08-XX", "1990-08-XX", DateBasis.PRINTED),
        (f"12月30日至2020年1月2日，{NAME}召开。", None, "2019-12-30", "2020-01-02", DateBasis.PRINTED),
        (f"2003年元月5日至6日，{NAME}召开。", None, "2003-01-05", "2003-01-06", DateBasis.PRINTED),
        (f"2010年4月19日、20日、21日，{NAME}召开。", None, "2010-04-19", "2010-04-21", DateBasis.PRINTED),
        (f"{NAME}\n时间：1963年6月15日至17日\n地点：礼堂", None, "1963-06-15", "1963-06-17", DateBasis.PRINTED),
        (f"会议时间：2010年3月5日\n{NAME}", None, "2010-03-05", "2010-03-05", DateBasis.PRINTED),
        # against the issue's date
        (f"3月5日，{NAME}召开。", "2019-03-08", "2019-03-05", "2019-03-05", DateBasis.ISSUE),
        (f"12月28日，{NAME}召开。", "2019-01-03", "2018-12-28", "2018-12-28", DateBasis.ISSUE),
        (f"28日上午，{NAME}闭幕。", "2019-03-01", "2019-02-28", "2019-02-28", DateBasis.ISSUE),
        (f"昨天下午，{NAME}闭幕。", "2019-03-01", "2019-02-28", "2019-02-28", DateBasis.ISSUE),
        (f"{NAME}昨天接受了镇长的辞职请求。", "2019-03-01", "2019-02-28", "2019-02-28", DateBasis.ISSUE),
        (f"{NAME}今天上午开幕。", "2019-03-01", "2019-03-01", "2019-03-01", DateBasis.ISSUE),
        (f"去年12月28日，{NAME}召开。", "2019-01-30", "2018-12-28", "2018-12-28", DateBasis.ISSUE),
        (f"上月28日，{NAME}召开。", "2019-01-03", "2018-12-28", "2018-12-28", DateBasis.ISSUE),
        (f"上周六下午，{NAME}召开。", "2010-04-20", "2010-04-17", "2010-04-17", DateBasis.ISSUE),
        (f"本周一，{NAME}召开。", "2010-04-20", "2010-04-19", "2010-04-19", DateBasis.ISSUE),
        (f"上周六（4月17日）下午，{NAME}召开。", "2010-04-20", "2010-04-17", "2010-04-17", DateBasis.ISSUE),
        (f"昨天（4月12日）下午，{NAME}召开。", "2010-04-20", "2010-04-12", "2010-04-12", DateBasis.ISSUE),
        (f"{NAME}于昨（十二）日召开。", "2010-04-14", "2010-04-12", "2010-04-12", DateBasis.ISSUE),
        (f"{NAME}昨起召开。", "2010-04-20", "2010-04-19", "2010-04-19", DateBasis.ISSUE),
        # a dateline stands for the day of writing
        (f"新华社2019年3月5日电 昨天，{NAME}闭幕。", None, "2019-03-04", "2019-03-04", DateBasis.ISSUE),
        (f"本社3月5日讯（记者）今天，{NAME}闭幕。", "2019-03-06", "2019-03-05", "2019-03-05", DateBasis.ISSUE),
        (f"{NAME}昨日开幕\n本社3月5日讯 今天上午开幕。", "2019-03-06", "2019-03-05", "2019-03-05", DateBasis.ISSUE),
        (f"昨日下午，{NAME}闭幕。出席今天会议的代表61名。", "2019-03-06", "2019-03-05", "2019-03-05", DateBasis.ISSUE),
        (f"本社3月5日讯（记者）今天，{NAME}闭幕。", None, "XXXX-03-05", "XXXX-03-05", DateBasis.ISSUE),
        # not known
        (f"12月28日，{NAME}召开。", None, "XXXX-12-28", "XXXX-12-28", DateBasis.PRINTED),
        (f"28日，{NAME}召开。", None, "XXXX-XX-28", "XXXX-XX-28", DateBasis.PRINTED),
        # years named in reports and plans
        (f"1月8日至9日，{NAME}召开。会议听取了2017年预算执行情况和2018年预算草案的报告。", "2020-10-17",
         "2018-01-08", "2018-01-09", DateBasis.INFERRED),
        (f"12月28日，{NAME}召开。会议听取了2017年预算执行情况和2018年预算草案的报告。", None,
         "2017-12-28", "2017-12-28", DateBasis.INFERRED),
        (f"7月28日，{NAME}召开。会议听取了2020年上半年报告。", None, "2020-07-28", "2020-07-28", DateBasis.INFERRED),
        (f"1月8日，{NAME}召开。会议说，2020年是攻坚之年。", None, "2020-01-08", "2020-01-08", DateBasis.INFERRED),
        (f"1月8日，{NAME}召开。会议说，2020年是攻坚之年。", "2021-01-09", "2021-01-08", "2021-01-08", DateBasis.ISSUE),
        (f"5月8日，{NAME}召开。会议说，2020年是攻坚之年。", None, "2020-05-08", "2020-05-08", DateBasis.INFERRED),
        (f"1月8日，{NAME}召开。会议说，2020年是开头的一年，一年下来，修了两条路。2021年，要再修三条。", None,
         "2021-01-08", "2021-01-08", DateBasis.INFERRED),
        (f"7月8日，{NAME}召开。会议部署了2020年的重点工作。", None, "2020-07-08", "2020-07-08", DateBasis.INFERRED),
        (f"7月8日，{NAME}召开。会议审查了2020年财政预决算草案。", None,
         "XXXX-07-08", "XXXX-07-08", DateBasis.PRINTED),
        (f"12月8日，{NAME}召开。会议审查了2020年财政预算调整方案。", None,
         "2020-12-08", "2020-12-08", DateBasis.INFERRED),
        (f"12月8日，{NAME}召开。会议听取了2020年预算执行和其他财政收支审计查出问题整改情况的报告。", None,
         "2021-12-08", "2021-12-08", DateBasis.INFERRED),
        (f"12月8日，{NAME}召开。\n任命名单\n（2020年12月8日{NAME}通过）", None,
         "2020-12-08", "2020-12-08", DateBasis.PRINTED),
        # a session that calls another one is held before it
        (f"7月26日，{NAME}召开。会议决定2021年7月28日至30日召开党代会。", None,
         "2021-07-26", "2021-07-26", DateBasis.INFERRED),
        (f"12月26日，{NAME}召开。会议决定2022年1月6日召开人代会。", None,
         "2021-12-26", "2021-12-26", DateBasis.INFERRED),
        # chronicles: the year, or the month, heads the days below
        (f"柳溪镇大事记（2011年12月）\n2日桥梁通车。\n5日-8日{NAME}召开。", None,
         "2011-12-05", "2011-12-08", DateBasis.INFERRED),
        (f"柳溪镇2011年大事记\n12月\n5日-8日{NAME}召开。", None, "2011-12-05", "2011-12-08", DateBasis.INFERRED),
        (f"大事记（2011年）\n十一月\n三日晴。\n十二月\n五日，{NAME}召开。", None,
         "2011-12-05", "2011-12-05", DateBasis.INFERRED),
        # a dateline without a month, in words
        (f"（本报柳溪二十九日专电）{NAME}今日闭会。", "1995-03-30", "1995-03-29", "1995-03-29", DateBasis.ISSUE),
        # 同年 and 同月: of the year and the month named last
        (f"1987年4月选出代表60名。{NAME}于同年5月3日召开。", None, "1987-05-03", "1987-05-03", DateBasis.INFERRED),
        (f"1986年5月恢复建制，同月12日召开{NAME}。", "2001-03-04", "1986-05-12", "1986-05-12", DateBasis.INFERRED),
        # a year and a month carried over
        (f"2019年3月1日，代表报到。3月5日，{NAME}召开。", None, "2019-03-05", "2019-03-05", DateBasis.INFERRED),
        (f"3月5日，代表们报到。6日，{NAME}闭幕。", None, "XXXX-03-06", "XXXX-03-06", DateBasis.INFERRED),
    ],
)  # fmt: skip
def test_dates_of_a_session(text: str, published: str | None, start: str, end: str, basis: DateBasis):
    dates = dates_of(text.replace(" ", ""), published)
    assert dates is not None
    assert (dates.start, dates.end, dates.basis) == (start, end, basis)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        # the days that are told apart
        (f"3月5日，{NAME}开幕。会议听取了报告。3月7日，大会闭幕。", "03-05", "03-07"),
        (f"3月7日上午，{NAME}胜利闭幕。3月5日，大会开幕。", "03-05", "03-07"),
        (f"3月5日至7日，{NAME}召开。3月5日上午，大会开幕。", "03-05", "03-07"),
        (f"{NAME}召开\n3月5日上午，大会在国歌声中开幕。6日下午，会议闭幕。", "03-05", "03-06"),
        # lengths
        (f"3月7日，为期3天的{NAME}闭幕。", "03-05", "03-07"),
        (f"为期两天半的{NAME}于3月7日闭幕。", "03-05", "03-07"),
        (f"{NAME}于3月5日开幕，会期三天。", "03-05", "03-07"),
        (f"经过三天的紧张工作，{NAME}3月7日落下帷幕。", "03-05", "03-07"),
        (f"{NAME}3月7日闭幕。历时两天半的会议开得紧凑。", "03-05", "03-07"),
        (f"{NAME}3月7日下午闭幕。会期一天半。大会应到代表90名。", "03-06", "03-07"),
        (f"历时四天的{NAME}3月8日闭会。", "03-05", "03-08"),
        (f"{NAME}3月7日召开，会期半天。", "03-07", "03-07"),
        (f"{NAME}于六月二十八日至三十日举行。", "06-28", "06-30"),
        (f"1月6日晚7时许，{NAME}开幕。", "01-06", "01-06"),
        (f"3月7日，{NAME}闭幕。镇里举办了为期三天的展览。", "03-07", "03-07"),
        (f"3月5日，{NAME}开幕。镇长作报告。\n会议为期三天。", "03-05", "03-07"),
        (f"3月5日，{NAME}开幕。镇长作报告。\n会议为期三天的议程印发各村。", "03-05", "03-05"),
        (f"3月5日，{NAME}开幕，会议将于7日闭幕。", "03-05", "03-07"),
        (f"3月7日，{NAME}闭幕。大会自5日开幕以来，收到建议28件。", "03-05", "03-07"),
        (f"{NAME}于3月7日闭幕。会议从五日开始，共开了三天。", "03-05", "03-07"),
        (f"3月7日，{NAME}闭幕。公开承诺自5日开始兑现。", "03-07", "03-07"),
        (f"3月5日，{NAME}开幕。大会定于3月8日胜利闭幕。", "03-05", "03-08"),
        # days that are not the session's
        (f"3月5日，{NAME}开幕。区政协会议将于7日闭幕。", "03-05", "03-05"),
        (f"3月4日下午，大会举行了预备会议。3月5日，{NAME}开幕。", "03-05", "03-05"),
        (f"3月5日，{NAME}召开，会议决定柳溪镇政协工委第二次会议于3月20日开幕。", "03-05", "03-05"),
        (f"3月5日，{NAME}召开，会议决定，代表视察定于3月20日举行。", "03-05", "03-05"),
        (f"3月1日至30日，全县各镇将陆续召开大会。3月5日，{NAME}召开。", "03-05", "03-05"),
        (f"截至3月1日，代表建议全部办结。3月5日，{NAME}召开。", "03-05", "03-05"),
        (f"条例自3月20日起正式施行。{NAME}于3月5日召开。", "03-05", "03-05"),
        (f"条例自3月20日起施行。{NAME}于3月5日召开。", "03-05", "03-05"),
        (f"2月10日，镇里走访群众。3月5日，{NAME}召开。", "03-05", "03-05"),
        # in the sentence or paragraph before, and after something else
        (f"3月5日上午，镇文化中心红旗招展。{NAME}在这里召开。", "03-05", "03-05"),
        (f"3月5日，镇党代会闭幕。会后，随即举行了{NAME}。", "03-05", "03-05"),
        (f"3月7日，镇党代会闭幕。\n{NAME}同日举行，选举了镇长。", "03-07", "03-07"),
        (f"{NAME}上，镇长作了报告。\n3月5日，代表们来到会场，会议开幕。", "03-05", "03-05"),
    ],
)
def test_which_dates_are_the_sessions(text: str, start: str, end: str):
    dates = dates_of(text)
    assert dates is not None
    assert (dates.start, dates.end) == (f"XXXX-{start}", f"XXXX-{end}")


@pytest.mark.parametrize(
    ("text", "published"),
    [
        (f"近日，{NAME}召开。", "2020-03-05"),
        (f"今天上午，{NAME}召开。", None),
        (f"{NAME}召开。", None),
        (f"{NAME}将于3月5日召开。", None),
        (f"区人大决定，{NAME}定于3月5日召开。", None),
        (f"2月30日，{NAME}召开。", None),
        (f"2021年2月29日，{NAME}召开。", None),
        (f"自1981年12月19日至1983年10月29日，{NAME}的代表履职。", None),
    ],
)
def test_no_dates(text: str, published: str | None):
    assert dates_of(text, published) is None


@pytest.mark.parametrize(
    ("number", "day", "start"),
    [
        ("2021年第11期（总第86期）", "11月9日", "2021-11-09"),
        ("二〇二四年第九期", "9月26日", "2024-09-26"),
        ("2022年第1期", "12月28日", "2021-12-28"),
        ("总第86期", "11月9日", "XXXX-11-09"),
    ],
)
def test_the_year_comes_from_the_number_of_the_issue(number: str, day: str, start: str):
    page = f"柳溪报\n\n{number}\n\n柳溪镇主办\n\n{NAME}召开\n\n{day}，{NAME}在镇礼堂召开。代表们听取了镇长的报告。\n"
    issue = read(page.encode(), "page.txt")
    text = issue.articles[-1].text
    anchor = text.folded.rindex(NAME)
    article = ArticleDates(FINDER.find(text.folded), [], text, issue.published, numbered(issue))
    dates = article.of_session([(anchor, anchor + len(NAME))], [])
    assert dates is not None
    assert dates.start == start


def test_two_sessions_of_one_sentence_have_their_own_dates():
    other = "政协柳溪县第三届委员会第一次会议"
    text = f"{NAME}于4月14日至16日召开，会期3天；{other}于4月13日至14日召开，会期2天。"
    first, second = dates_of(text), dates_of(text, name=other)
    assert first is not None
    assert second is not None
    assert (first.start, first.end, second.start, second.end) == (
        "XXXX-04-14", "XXXX-04-16", "XXXX-04-13", "XXXX-04-14",
    )  # fmt: skip


def test_only_years_of_the_sessions_part_count():
    text = f"1月8日，{NAME}召开。\n另一次会议听取了2017年预算执行情况和2018年预算草案的报告。"
    whole = Text(text, text, text, range(len(text)))
    anchors = [(5, 5 + len(NAME))]
    article = ArticleDates(FINDER.find(text), FINDER.find_years(text), whole, None)
    dates = article.of_session(anchors, [(0, text.index("\n"))])
    assert dates is not None
    assert dates.start == "XXXX-01-08"


def test_what_followed_met_on_the_last_day_of_what_went_before():
    text = f"3月7日，镇党代会闭幕。大会3月5日开幕，为期三天。\n当日下午，{NAME}举行。"
    whole = Text(text, text, text, range(len(text)))
    start = text.index(NAME)
    anchors, scope = [(start, start + len(NAME))], [(text.index("\n"), len(text))]
    dates = ArticleDates(FINDER.find(text), [], whole, None).of_session(anchors, scope)
    assert dates is not None
    assert (dates.start, dates.end) == ("XXXX-03-07", "XXXX-03-07")


def test_spans_are_the_words_of_the_date_and_of_the_year():
    text = f"1月8日至9日，{NAME}召开。会议听取了2017年预算执行情况和2018年预算草案的报告。"
    dates = dates_of(text)
    assert dates is not None
    assert [text[start:end] for start, end in dates.spans] == ["1月8日至9日", "2017年", "2018年"]


@given(
    st.text(alphabet="0123456789一二十年月日至、（）昨今天去本上下午为期会召开闭幕将于，。\n", max_size=50),
    st.text(alphabet="0123456789一二十年月日至、（）昨今天去本上下午为期会召开闭幕将于，。\n", max_size=50),
    st.sampled_from([None, "2020-02-29", "2021-01-01"]),
)
def test_any_text_gives_a_first_day_not_after_the_last(before: str, behind: str, published: str | None):
    dates = dates_of(before + NAME + behind, published)
    if dates is None:
        return
    assert dates.spans
    assert all(first.end <= second.start for first, second in pairwise(dates.spans))
    if "X" not in dates.start + dates.end:
        assert dates.start <= dates.end
