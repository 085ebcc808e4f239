"""What is told of one session and not of another: numbers under headings, terms, asides, days. All pages invented."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .page import article

if TYPE_CHECKING:
    from xjcli.model import ArticleRecord

Told = list[tuple[str, str | None, str | None]]

PAGES: dict[str, tuple[str, str | None, Told]] = {
    "numbers below a paragraph that names the committee": (
        "第三节 县人大常委会会议选录\n\n《青溪县人大志》第三章\n\n"
        "县第八届人民代表大会常务委员会于1981年4月产生，至1984年6月共举行会议17次。\n\n"
        "第一次会议 1981年5月6日召开，出席组成人员15人。\n\n第五次会议 同年12月26日召开，应出席17人。\n\n"
        "第十七次会议 1984年6月召开，确定县九届人大一次会议于7月中旬召开。\n",
        None,
        [
            ("npcsc:青溪县:8:1", "1981-05-06", "1981-05-06"),
            ("npcsc:青溪县:8:5", "1981-12-26", "1981-12-26"),
            ("npcsc:青溪县:8:17", "1984-06-XX", "1984-06-XX"),
        ],
    ),
    "the standing committee of the body of the headline": (
        "第二节 政协青溪县委员会会议\n\n第六届委员会\n\n第一次会议 1984年4月3日至8日召开，到会委员109人。\n\n"
        "第六届常务委员会\n\n第一次会议 1984年5月12日举行，常务委员19人出席。\n",
        None,
        [("cppcc:青溪县:6:1", "1984-04-03", "1984-04-08"), ("cppccsc:青溪县:6:1", "1984-05-12", "1984-05-12")],
    ),
    "a term alone before its sessions, and one with its first": (
        "第二节 县人民代表大会\n\n摘自《青溪县志》\n\n"
        "一、第一届。本届代表187人。第一次会议于1954年7月1日至5日举行，出席代表171人。\n\n"
        "第二次会议同年12月28日举行。\n\n二、第二届第一次会议，1956年9月18日开幕，会期四天。\n",
        None,
        [
            ("npc:青溪县:1:1", "1954-07-01", "1954-07-05"),
            ("npc:青溪县:1:2", "1954-12-28", "1954-12-28"),
            ("npc:青溪县:2:1", "1956-09-18", "1956-09-21"),
        ],
    ),
    "the book says the place, not the province that is named": (
        "第一节 各界人民代表会议\n\n《青溪县志》 政权篇\n\n第一届第一次会议 1950年1月16日至19日召开。\n\n"
        "第三届第二次会议 1953年12月5日召开，学习湖南省二届三次各界人民代表会议的文件。\n",
        None,
        [("other:青溪县:1:1", "1950-01-16", "1950-01-19"), ("other:青溪县:3:2", "1953-12-05", "1953-12-05")],
    ),
    "numbers in the paragraph that sums up a year": (
        "重要会议\n\n来源：《南湖区年鉴·2016》 发布时间：2017-03-20 09:12\n\n"
        "区政协常委会会议 2015年，区政协七届常委会召开会议4次。"
        "3月18日，第十三次会议协商通过工作要点。9月24日，第十五次会议听取情况通报。\n",
        None,
        [("cppccsc:南湖区:7:13", "2015-03-18", "2015-03-18"), ("cppccsc:南湖区:7:15", "2015-09-24", "2015-09-24")],
    ),
    "committees that go on from paragraph to paragraph": (
        "青溪区人民代表大会\n\n《青溪年鉴（2019）》\n\n"
        "【区人大常委会会议】　全年召开8次。2018年2月27日，区十六届人大常委会举行第九次会议，组成人员31人出席。\n\n"
        "4月26日，第十次会议召开，会议由副主任王青主持。\n\n10月30日，第十三次会议召开，出席29人。\n",
        None,
        [
            ("npcsc:青溪区:16:9", "2018-02-27", "2018-02-27"),
            ("npcsc:青溪区:16:10", "2018-04-26", "2018-04-26"),
            ("npcsc:青溪区:16:13", "2018-10-30", "2018-10-30"),
        ],
    ),
    "a commune that became a township, and the days of two sessions in one sentence": (
        "第二节 乡（公社）人民代表大会\n\n"
        "1981年3月5日，柳溪公社第五届人民代表大会第一次会议召开。\n\n"
        "1984年9月，成立柳溪乡。是年10月14日，柳溪乡第一届人民代表大会第一次会议召开。"
        "翌年3月2日至4日召开一届二次会议，同年12月9日召开一届三次会议。\n\n"
        "1987年2月25日，召开第二届人民代表大会第一次会议。\n",
        None,
        [
            ("npc:柳溪公社:5:1", "1981-03-05", "1981-03-05"),
            ("npc:柳溪乡:1:1", "1984-10-14", "1984-10-14"),
            ("npc:柳溪乡:1:2", "1985-03-02", "1985-03-04"),
            ("npc:柳溪乡:1:3", "1985-12-09", "1985-12-09"),
            ("npc:柳溪乡:2:1", "1987-02-25", "1987-02-25"),
        ],
    ),
    "a congress mentioned lends no place to the next of the same number": (
        "第二节 中国共产党柳溪县代表大会\n\n第一次代表大会 1956年5月18日至22日在县城召开。"
        "大会选举王青为出席中共东江省第二次代表大会代表。5月23日召开柳溪县委一届一次全会。\n\n"
        "第二次代表大会 1963年7月25日～29日举行。到会代表201人。\n",
        None,
        [
            ("party:柳溪县:1:1", "1956-05-18", "1956-05-22"),
            ("plenum:柳溪县:1:1", "1956-05-23", "1956-05-23"),
            ("party:柳溪县:2:1", "1963-07-25", "1963-07-29"),
        ],
    ),
    "short items of news, each by itself": (
        "简讯\n\n▲柳溪县工商联第八次会员代表大会2021年7月15日至16日召开，代表80人出席。\n\n"
        "▲镇第四次工会会员代表大会筹备工作会议26日召开，应到30人，镇人大主席王青主持。\n",
        None,
        [("other:柳溪县:8:1", "2021-07-15", "2021-07-16")],
    ),
    "terms as headings in brackets, and sessions by number without 第": (
        "第二章 政协柳溪县委员会\n\n【一届政协】 1956年8月11日—14日在县人委礼堂举行一次会议，应到委员43名。\n\n"
        "1957年12月20—24日举行二次会议，到会42名。\n\n【二届政协】 1959年2月6日至9日举行一次会议，出席委员55名。\n",
        None,
        [
            ("cppcc:柳溪县:1:1", "1956-08-11", "1956-08-14"),
            ("cppcc:柳溪县:1:2", "1957-12-20", "1957-12-24"),
            ("cppcc:柳溪县:2:1", "1959-02-06", "1959-02-09"),
        ],
    ),
    "a yearbook's survey has the year, an entry's heading the term": (
        "青溪县人民代表大会常务委员会\n\n青溪年鉴（2019）　政治·人大\n\n【概况】　2018年，县人大常委会召开会议7次。\n\n"
        "【县十七届人大常委会会议】　第十次会议于3月27日举行，组成人员27名中到会24名。"
        "第十二次会议于6月28—29日举行，听取2017年财政决算的报告。\n",
        None,
        [("npcsc:青溪县:17:10", "2018-03-27", "2018-03-27"), ("npcsc:青溪县:17:12", "2018-06-28", "2018-06-29")],
    ),
    "a session without its body that does something on its day": (
        "第二节　人民代表大会\n\n1984年3月，柳溪公社改为柳溪乡。4月21日，柳溪乡第八届人民代表大会第一次会议举行。"
        "1985年8月召开的八届二次会议补选王青为乡长。\n\n1990年2月，十届一次会议始设乡人大主席团。\n",
        None,
        [("npc:柳溪乡:8:1", "1984-04-21", "1984-04-21"), ("npc:柳溪乡:8:2", "1985-08-XX", "1985-08-XX")],
    ),
    "the presidium of a congress, told of as held": (
        "柳溪市十三届人大一次会议选举\n\n"
        "2018年1月28日，柳溪市第十三届人民代表大会第一次会议选举市长。大会主席团29日下午举行第四次会议，确定了名单。\n",
        None,
        [("npc:柳溪市:13:1", "2018-01-28", "2018-01-28"), ("presidium:柳溪市:13:4", "2018-01-29", "2018-01-29")],
    ),
    "the term of its own congress, not of the one that delegates were sent to": (
        "柳溪乡召开第七次党代会\n\n8月16日至17日，中国共产党柳溪乡第七次代表大会召开，选出了出席县第十一次党代会代表8名。\n\n"
        "17日下午，新一届党委、纪委分别召开第一次全体会议，王青当选为乡党委书记。\n",
        "2011-08-19",
        [
            ("party:柳溪乡:7:1", "2011-08-16", "2011-08-17"),
            ("plenum:柳溪乡:7:1", "2011-08-17", "2011-08-17"),
            ("discipline:柳溪乡:7:1", "2011-08-17", "2011-08-17"),
        ],
    ),
    "the day of the session that was called": (
        "柳溪乡人大主席团召开第七次会议\n\n3月20日上午，柳溪乡第十九届人大主席团第七次会议召开。\n\n"
        "会议决定，乡第十九届人民代表大会第四次会议于3月28日召开。\n",
        "2023-04-01",
        [("presidium:柳溪乡:19:7", "2023-03-20", "2023-03-20")],
    ),
    "the last day behind the name and the first before it": (
        "大事记（1981年）\n\n3月12日 中共青溪县第六届委员会召开第三次全体（扩大）会议，14日结束。\n\n"
        "5月2日 大风。\n\n9月9日 县里修路。\n",
        None,
        [("plenum:青溪县:6:3", "1981-03-12", "1981-03-14")],
    ),
    "two that closed on days of their own, each opened on another": (
        "区“两会”闭幕\n\n区政协第六届委员会第一次会议、南湖区第十四届人民代表大会第一次会议，分别于1月19日、20日闭幕。\n\n"
        "区政协六届一次会议于1月16日开幕。区十四届人大一次会议于1月17日开幕，出席代表201名。\n",
        "2003-01-21",
        [("cppcc:南湖区:6:1", "2003-01-16", "2003-01-19"), ("npc:南湖区:14:1", "2003-01-17", "2003-01-20")],
    ),
    "a term and its day alone open a paragraph of a book without a mark": (
        "青溪县志 第十六编 政权\n\n第二节 县人民代表大会\n第一届 1954年7月11日至15日召开第一次会议，"
        "副主任李明作县人民法院工作报告。\n",
        None,
        [("npc:青溪县:1:1", "1954-07-11", "1954-07-15")],
    ),
    "sessions of the first lines' body, held behind a verb": (
        "第二节 历届全体会议\n\n《青溪县志》卷二十一 人民政协\n\n【首届委员会】1955年6月8-11日举行首届一次会议，"
        "45名委员中出席37名。\n\n"
        "1956年11月20日召开首届二次全委会议，列席22人。\n",
        None,
        [("cppcc:青溪县:1:1", "1955-06-08", "1955-06-11"), ("cppcc:青溪县:1:2", "1956-11-20", "1956-11-20")],
    ),
    "opened on one day and closed on the next, or some days on": (
        "中共青溪县代表大会\n\n第五次代表大会 1987年9月20日开幕，次日闭幕。\n\n"
        "第六次代表大会 1990年11月26日开幕，29日结束。实到代表178名，比第五次代表大会多2名。\n",
        None,
        [("party:青溪县:5:1", "1987-09-20", "1987-09-21"), ("party:青溪县:6:1", "1990-11-26", "1990-11-29")],
    ),
    "a congress told of elsewhere": (
        "工会会员代表大会\n\n《青溪县工会志》\n\n1984年12月20日，青溪县工会第六次代表大会开幕。第七次代表大会于1989年召开，详见第四节。\n",
        None,
        [("union:青溪县:6:1", "1984-12-20", "1984-12-20")],
    ),
    "a people's county, and the plenum of the country": (
        "第二节 县人大常委会会议\n\n青溪各族自治县第八届人大常委会于1987年4月任职，共召开会议19次。\n\n"
        "第一次会议 1987年5月6日召开，传达中纪委二次全会精神。\n",
        None,
        [("npcsc:青溪各族自治县:8:1", "1987-05-06", "1987-05-06")],
    ),
    "a box that looks back": (
        "（相关链接）\n\n柳溪镇妇女第十四次代表大会于2021年3月召开，到会代表55人，选出执委13名。\n",
        "2026-01-12",
        [],
    ),
    "a session at which somebody will speak": (
        "柳溪镇培训代表\n\n11月23日，柳溪镇举办代表培训。新当选的代表将在11月26日召开的柳溪镇十八届人大一次会议上首次履职。\n",
        "2021-11-24",
        [],
    ),
    "what a deputy moved there": (
        "一件建议的旅行\n\n今年1月，在南湖区六届人大五次会议上，区人大代表、柳溪社区的王青提出了《关于改造管网的建议》。\n",
        "2025-06-30",
        [],
    ),
}


def told(record: ArticleRecord) -> Told:
    """Give the sessions that an article reports, with their first and last day."""
    dates = ((account.key.id, account.dates) for account in record.accounts)
    return [(key, when and when.start, when and when.end) for key, when in dates]


@pytest.mark.parametrize(("text", "published", "expected"), PAGES.values(), ids=PAGES)
def test_sessions_and_their_days(text: str, published: str | None, expected: Told):
    assert sorted(told(article(text, published))) == sorted(expected)


def people(record: ArticleRecord) -> dict[str, list[str]]:
    """Give who took part in the sessions that an article reports."""
    return {account.key.id: [p.name for p in account.participants] for account in record.accounts}


def test_another_meeting_in_a_paragraph_of_its_own():
    record = article(
        "区委六届十二次全会召开\n\n1月8日，中国共产党南湖区第六届委员会第十二次全体会议举行，区委书记王青讲话。\n\n"
        "1月12日，李明主持召开乡党委理论学习中心组学习会，传达学习区委六届十二次全会精神，赵大海等参加并作交流发言。"
        "\n\n会议要求，王大山等抓好落实，周海发言。\n"
    )
    assert people(record) == {"plenum:南湖区:6:12": ["王青"]}


def test_an_entry_of_a_yearbook_on_another_matter():
    record = article(
        "【柳溪镇第十七届人民代表大会第四次会议】 1月19日在镇文化中心召开，应到代表92名。镇长王青作政府工作报告。\n\n"
        "【主席团会议】 全年召开主席团会议6次。3月12日，听取副镇长李明关于复工情况的汇报。\n"
    )
    assert people(record) == {"npc:柳溪镇:17:4": ["王青"]}
    assert [[report.kind.value for report in account.reports] for account in record.accounts] == [["government"]]


def test_the_elections_of_an_earlier_congress_stay_with_it():
    record = article(
        "第二章 中共柳溪镇代表大会\n\n《柳溪镇志》第九编\n\n第一次代表大会\n"
        "　　1956年4月召开，王青当选为公社党委书记。\n\n"
        "第七次代表大会\n　　1987年3月11日至12日召开。\n"
        "　　12日下午，镇党委举行第一次全体会议，李明当选为镇党委书记。\n"
    )
    assert people(record) == {"party:柳溪镇:1:1": ["王青"], "party:柳溪镇:7:1": [], "plenum:柳溪镇:7:1": ["李明"]}


def test_the_full_names_of_resolutions_stand_for_those_of_the_headline():
    record = article(
        "中国共产党青溪县第十七次代表大会闭幕\n通过关于十六届县委报告的决议\n\n10月28日，中国共产党青溪县第十七次代表大会闭幕。"
        "大会通过了《中国共产党青溪县第十七次代表大会关于中共青溪县第十六届委员会报告的决议》。\n"
    )
    ((resolution,),) = [account.resolutions for account in record.accounts]
    assert resolution.name.startswith("中国共产党青溪县")


BOTH = "1月6日，东川县十届人大三次会议、东川县政协九届三次会议召开。"


def both(told: str) -> dict[str, object]:
    record = article(f"两会\n\n{BOTH}{told}\n")
    return {account.key.body.value: account for account in record.accounts}


def test_two_congresses_told_in_one_breath_have_each_its_reports():
    accounts = both("县长李明、政协主席王青分别作政府工作报告、政协常委会工作报告。")
    assert {body: [(r.kind.value, r.by) for r in account.reports] for body, account in accounts.items()} == {
        "npc": [("government", "李明")],
        "cppcc": [("cppcc", "王青")],
    }


def test_a_chair_of_one_congress_reports_to_it_alone():
    accounts = both("县长李明作政府工作报告，县政协主席王青作常委会工作报告，副主席赵海作提案工作报告。")
    assert {body: [(r.kind.value, r.by) for r in account.reports] for body, account in accounts.items()} == {
        "npc": [("government", "李明")],
        "cppcc": [("cppcc", "王青"), ("proposals", "赵海")],
    }


def test_delegates_are_of_the_one_and_members_of_the_other():
    accounts = both("出席代表210人、委员150人。")
    assert {body: [c.count for c in account.delegates] for body, account in accounts.items()} == {
        "npc": [210],
        "cppcc": [150],
    }
