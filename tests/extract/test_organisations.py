"""Organisations read from their right edge."""

from __future__ import annotations

import pytest

from xjcli.extract.organisations import OrganisationReader
from xjcli.extract.places import PlaceReader

READER = OrganisationReader(PlaceReader())


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("，青溪县人民医院", ("青溪县人民医院",)),
        ("1月8日青溪中学", ("青溪中学",)),
        ("五月八日青溪中学", ("青溪中学",)),
        ("日前召开的青溪中学", ("青溪中学",)),
        ("原青溪机械厂", ("青溪机械厂",)),
        ("，青溪县农村信用合作社", ("青溪县农村信用合作社",)),
        ("，江南省青溪市第一中学", ("江南省", "青溪市第一中学")),
        ("，云州南湖区第7中学", ("云州", "南湖区第7中学")),
        ("，云溪化工集团有限公司", ("云溪化工集团有限公司",)),
        ("，云溪（集团）有限公司", ("云溪（集团）有限公司",)),
        ("中共青溪县委党校", ("青溪县委党校",)),
        ("，青溪县经济技术合作公司", ("青溪县经济技术合作公司",)),
        ("，青溪自来水公司", ("青溪自来水公司",)),
        ("，青溪县水利研究所", ("青溪县水利研究所",)),
        ("，青溪县人力资源和社会保障局", ("青溪县人力资源和社会保障局",)),
        ("教育局和青溪县公安局", ("青溪县公安局",)),
        ("，市公安局机关党委", ("市公安局",)),
        ("，青溪一中", ("青溪一中",)),
        ("，县医院", ("县医院",)),
        ("第八师一五〇团", ("第八师", "一五〇团")),
        ("，第149团", ("第149团",)),
        ("兵团第八师", ("第八师",)),
    ],
)
def test_a_name_begins_where_a_mark_or_a_word_cuts(text: str, chain: tuple[str, ...]):
    place = READER.ending_at(text, len(text))
    assert place is not None
    assert place.chain == chain
    assert (place.organisation, place.relative) == (True, False)


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("，学院", "学院"),
        ("精神和学院", "学院"),
        ("我院", "院"),
        ("，该公司", "公司"),
        ("我厂", "厂"),
        ("，公司党委", "公司"),
    ],
)
def test_its_kind_alone_stands_for_one_named_elsewhere(text: str, own: str):
    place = READER.ending_at(text, len(text))
    assert place is not None
    assert (place.organisation, place.relative) == (True, True)
    assert place.own == own


@pytest.mark.parametrize(
    "text",
    [
        "青溪县",
        "中央政治局",
        "机关一团",
        "各代表团",
        "共青团",
        "，青经局",
        "甲中学",
        "法院",
        "党委",
        "县委",
        "，云溪和社保局",
        "大",
        "",
    ],
)
def test_no_organisation(text: str):
    assert READER.ending_at(text, len(text)) is None


def test_where_a_session_met_does_not_hold_it():
    assert READER.holding("，青溪中学", 5) is not None
    assert READER.holding("在青溪中学", 5) is None
