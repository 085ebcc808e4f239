"""Names of sessions: what is read from each wording, and what is no session."""

from __future__ import annotations

import pytest

from xjcli.extract.places import PlaceReader
from xjcli.extract.sessions import SessionFinder

FINDER = SessionFinder(PlaceReader())

NAMED = [
    ("青溪镇第十五届人民代表大会第三次会议", "npc", ("青溪镇",), 15, 3),
    ("南湖区青溪镇第十五届人大三次会议", "npc", ("南湖区", "青溪镇"), 15, 3),
    ("镇五届九次人代会", "npc", ("镇",), 5, 9),
    ("县人大九届四次会议", "npc", ("县",), 9, 4),
    ("十二届全国人大四次会议", "npc", ("全国",), 12, 4),
    ("青溪镇召开第五届人大十次会议", "npc", ("青溪镇",), 5, 10),
    ("青溪镇于3月4日隆重召开第五届人大十次会议", "npc", ("青溪镇",), 5, 10),
    ("中共南湖区青溪镇第十次代表大会", "party", ("南湖区", "青溪镇"), 10, None),
    ("青溪镇第十六次党员代表大会第三次会议", "party", ("青溪镇",), 16, 3),
    ("区第十一次党代会", "party", ("区",), 11, None),
    ("市十三大四次会议", "party", ("市",), 13, 4),
    ("党的二十大", "party", ("全国",), 20, None),
    ("区委十二届六次全会", "plenum", ("区",), 12, 6),
    ("十一届市委九次全会", "plenum", ("市",), 11, 9),
    ("南湖区委十二届六次全体（扩大）会议", "plenum", ("南湖区",), 12, 6),
    ("党的二十届四中全会", "plenum", ("全国",), 20, 4),
    ("新一届镇党委召开第一次全体会议", "plenum", ("镇",), None, 1),
    ("青溪镇商会（工商联青溪分会）第四届会员大会第一次会议", "other", ("青溪镇",), 4, 1),
    ("区纪委十四届七次全会", "discipline", ("区",), 14, 7),
    ("二十届中央纪委五次全会", "discipline", ("全国",), 20, 5),
    ("区十七届人大常委会第十三次会议", "npcsc", ("区",), 17, 13),
    ("区十五届人大常委会召开第五十七次会议", "npcsc", ("区",), 15, 57),
    ("镇人大主席团第二十次会议", "presidium", ("镇",), None, 20),
    ("政协南湖区第十五届委员会第二次会议", "cppcc", ("南湖区",), 15, 2),
    ("区政协十五届二次会议", "cppcc", ("区",), 15, 2),
    ("区政协六届十一次常委会议", "cppccsc", ("区",), 6, 11),
    ("共青团青溪镇第十七次代表大会", "youth", ("青溪镇",), 17, None),
    ("青溪镇总工会成立暨第一次代表大会", "union", None, 1, None),
    ("青溪镇人大召开十八届三次会议", "npc", ("青溪镇",), 18, 3),
    ("青溪县政协召开十届三次会议", "cppcc", ("青溪县",), 10, 3),
    ("工会第一届委员会第一次全体会议", "union", None, 1, 1),
    ("团十九大", "youth", ("全国",), 19, None),
    ("青溪街道第一届选民代表会议第三次会议", "residents", ("青溪街道",), 1, 3),
    ("县工商联召开第十届会员代表大会", "other", ("县",), 10, None),
    ("政协青溪县九届常委会召开第十五次会议", "cppccsc", ("青溪县",), 9, 15),
    ("县人大常委会召开十五届九次会议", "npcsc", ("县",), 15, 9),
    ("镇人大主席团召开第十二届第九次会议", "presidium", ("镇",), 12, 9),
]


def test_congresses_that_share_their_last_words():
    found = FINDER.find("南湖区科协第六次、文联第四次和侨联第三次代表大会开幕")
    assert [(m.body.value, m.term) for m in found] == [("science", 6), ("other", 4), ("other", 3)]
    assert FINDER.find("南湖区科协第六次、文联第四次座谈会") == []


@pytest.mark.parametrize(("text", "body", "place", "term", "number"), NAMED)
def test_a_name_says_body_place_term_and_number(text, body, place, term, number):
    (mention,) = FINDER.find(text)
    assert (mention.body.value, mention.term, mention.number) == (body, term, number)
    assert (mention.place.chain if mention.place else None) == place


@pytest.mark.parametrize(
    "text",
    [
        "树立五大发展理念",
        "实施十大工程",
        "第十三届全国人大代表王青",
        "青溪镇第十五届人大主席",
        "大会举行第二次全体会议",
        "共召开4届人民代表大会",
        "全区召开两次归侨侨眷代表大会",
        "先后召开4次贫下中农代表大会",
        "江南省第十三届人民代表大会常务委员会副主任",
    ],
)
def test_other_numbers_are_no_sessions(text):
    assert FINDER.find(text) == []


def test_one_name_for_several_plenums():
    found = FINDER.find("党的十八届三中、四中、五中全会精神")
    assert [mention.number for mention in found] == [3, 4, 5]


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("青溪镇十四届人大四次、十五届人大六次会议票决的项目", [(14, 4), (15, 6)]),
        ("县九届人大二次、三次会议", [(9, 2), (9, 3)]),
        ("区政协六届一次、二次会议", [(6, 1), (6, 2)]),
        ("省委十三届四次、市委五届七次全会精神", [(13, 4), (5, 7)]),
    ],
)
def test_names_that_share_their_last_word(text, numbers):
    assert [(m.term, m.number) for m in FINDER.find(text)] == numbers


def test_committees_that_met_together_for_the_first_time():
    for text in (
        "新一届镇党委、镇纪委分别召开第一次全体会议",
        "中共青溪镇第十届委员会和镇纪律检查委员会分别召开第一次全体会议",
    ):
        assert [m.body.value for m in FINDER.find(text)] == ["plenum", "discipline"]


def test_places_that_met_apart_are_a_session_each():
    found = FINDER.find("东溪乡、西溪乡和青溪镇分别召开了第一届人民代表大会第一次会议")
    assert sorted(mention.place.own for mention in found) == ["东溪乡", "西溪乡", "青溪镇"]
