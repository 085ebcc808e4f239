"""What an article tells of somebody else: other meetings, other towns, other bodies. All names are invented."""

from __future__ import annotations

import pytest

from .page import article

ASIDE = [
    "连日来，青田镇180名党员学习会议精神，镇长王强讲话。",
    "1月30日，柳镇召开党委会传达学习，镇党委书记王强主持。",
    "1月30日，柳镇召开安全生产会议，镇长王强主持，80人参加。",
    "会后，县政府召开第一次全体会议，县长王强讲话。",
    "会前，县委书记王强主持召开党员代表会议。",
    "随后，县委书记王强主持召开县委常委会议。",
    "另讯：县政府昨日召开全体会议，县长王强讲话。",
    "此前，12月31日，县委书记王强主持会议听取筹备情况汇报。",
    "2月3日，县人大常委会主任王强主持召开代表建议交办会，60人参加。",
    "1月9日，县政府任命王强为县政府办公室副主任。",
    "近日，省委决定：王强任平山市委书记。",
]
OWN = [
    ("会议期间，主席团召开会议，县委书记王强主持。", ["王强"]),
    ("当天下午，大会召开第二次全体会议，县委书记王强讲话。", ["王强"]),
    ("随后，县委书记李明主持召开县委常委会议。大会闭幕时，县长王强讲话。", ["王强"]),
]
PLACES = [
    ("镇第五届人民代表大会第二次会议", "会上，王海涛镇长作政府工作报告。", "镇"),
    ("县十届人大常委会第三次会议", "会议任命李海县财政局局长。", "县"),
    ("县十届人大常委会第三次会议", "王强任县财政局局长。", "县"),
    ("县第十四次党代会", "代表资格经县委审查通过。", "县"),
    ("县十届人大三次会议", "代表人数比县九届人大多30名。", "县"),
    ("镇十届人大三次会议", "张强当选镇长，此前任白沙镇党委副书记。", "镇"),
    ("区十届人大三次会议", "会议听取与南湖区合作情况的报告。", "区"),
    ("市十届人大三次会议", "代表们说，要向昆山市学习。", "市"),
    ("镇十届人大三次会议", "会议在新桥镇文体中心举行。", "新桥镇"),
]


@pytest.mark.parametrize("told", ASIDE)
def test_another_meeting_has_its_own_people_and_counts(told: str) -> None:
    record = article(f"县人代会闭幕\n\n1月6日，东川县第十届人民代表大会第三次会议闭幕。{told}\n")
    (account,) = record.accounts
    assert (account.participants, account.delegates, account.elections, account.reports) == ((), (), (), ())
    assert account.dates
    assert account.dates.end.endswith("01-06")


@pytest.mark.parametrize(("told", "names"), OWN)
def test_what_the_session_goes_on_with_is_its_own(told: str, names: list[str]) -> None:
    record = article(f"县人代会闭幕\n\n1月6日，东川县第十届人民代表大会第三次会议举行。{told}\n")
    (account,) = record.accounts
    assert [person.name for person in account.participants] == names


@pytest.mark.parametrize(("session", "told", "place"), PLACES)
def test_no_name_of_somebody_else_is_the_place(session: str, told: str, place: str) -> None:
    record = article(f"会议\n\n1月6日，{session}召开。{told}\n")
    (account,) = record.accounts
    assert account.key.place == place


def test_an_entry_of_a_chronicle_is_told_of_no_other() -> None:
    record = article("大事记\n\n6月1日　县政协九届五次常委会召开。\n\n6月5日　副县长李明主持召开防汛会议，18人参加。\n")
    (account,) = record.accounts
    assert (account.participants, account.delegates) == ((), ())


LAST_YEAR = [
    "1月10日，东川县十届人大三次会议召开，到会代表225名，比去年召开的十届人大二次会议多8名。",
    "1月10日，东川县十届人大三次会议召开，会议听取了去年8月召开的十届人大二次会议票决项目的完成情况。",
]


@pytest.mark.parametrize("told", LAST_YEAR)
def test_a_session_that_another_is_set_beside_is_only_named(told: str) -> None:
    record = article(f"东川县人代会\n\n{told}\n")
    (account,) = record.accounts
    assert (account.key.number, account.dates and account.dates.start) == (3, "XXXX-01-10")
    assert [reference.key.number for reference in record.references] == [2]


def test_the_day_of_a_session_only_named_is_no_other_s() -> None:
    told = "东川县十届人大三次会议近日召开。去年12月20日召开的县委十一届五次全会提出了目标。"
    record = article(f"东川县十届人大三次会议召开\n\n{told}\n")
    (account,) = record.accounts
    assert account.dates is None
