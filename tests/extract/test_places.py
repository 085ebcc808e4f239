"""Jurisdictions read from their right edge."""

from __future__ import annotations

import pytest

from xjcli.extract.places import PlaceReader

READER = PlaceReader()


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("江南省云州市南湖区青溪镇", ("江南省", "云州市", "南湖区", "青溪镇")),
        ("6月18日青溪镇", ("青溪镇",)),
        ("昨天下午，月河镇", ("月河镇",)),
        ("撤销公社，恢复青溪镇", ("青溪镇",)),
        ("出席会议的青溪镇", ("青溪镇",)),
        ("报告指出，镇", ("镇",)),
        ("我县", ("县",)),
        ("市中区", ("市中区",)),
        ("镇江市", ("镇江市",)),
        ("和田县", ("和田县",)),
        ("呼和浩特市", ("呼和浩特市",)),
        ("东溪镇和西溪镇", ("西溪镇",)),
        ("云岭苗族侗族自治县", ("云岭苗族侗族自治县",)),
        ("全国", ("全国",)),
        ("云州工业园区", ("云州工业园区",)),
        ("云州南湖区", ("云州", "南湖区")),
        ("青石山苗族侗族布依族水家族自治县", ("青石山苗族侗族布依族水家族自治县",)),
        ("补选王青为县", ("县",)),
        ("团县", ("县",)),
        ("任命王青等18人为南湖区", ("南湖区",)),
        ("王青同志任区", ("区",)),
        ("任家镇", ("任家镇",)),
        ("王青代理县", ("县",)),
        ("主持开幕式县", ("县",)),
        ("关于个别县", ("县",)),
        ("重要承载区", ("区",)),
        ("人大常委会和南湖区", ("南湖区",)),
        ("❶青溪县", ("青溪县",)),
        ("②青溪镇", ("青溪镇",)),
        ("团结镇", ("团结镇",)),
    ],
)
def test_a_place_is_read_leftwards(text, chain):
    place = READER.ending_at(text, len(text))
    assert place is not None
    assert place.chain == chain


def test_no_place():
    assert READER.ending_at("大会召开", 4) is None
