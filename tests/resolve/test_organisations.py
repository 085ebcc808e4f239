"""Sessions of firms, schools, hospitals and regiments, and what stands for these."""

from __future__ import annotations

import pytest

from xjcli.pipeline import process

from .page import article


def ids(text: str) -> list[str]:
    """Give the sessions that a text reports or names, in its words."""
    record = article(text)
    return [account.key.id for account in record.accounts] + [reference.key.id for reference in record.references]


@pytest.mark.parametrize(
    ("sentence", "key"),
    [
        ("青溪县人民医院第三届职工代表大会第二次会议召开", "other:青溪县人民医院:3:2"),
        ("青溪中学第五届教职工代表大会第一次会议召开", "other:青溪中学:5:1"),
        ("云溪化工集团有限公司第二届工会会员代表大会第三次会议召开", "union:云溪化工集团有限公司:2:3"),
        ("云溪集团工会第二次代表大会召开", "union:云溪集团:2:1"),
        ("第八师一五〇团第三次党员代表大会召开", "party:一五〇团:3:1"),
        ("一二一团召开第十届职工代表大会第三次会议", "other:一二一团:10:3"),
        ("二四一○农场第五届职工代表大会召开", "other:二四一〇农场:5:1"),
        ("青溪职业技术学院四届二次教职工代表大会召开", "other:青溪职业技术学院:4:2"),
        ("青溪大学第四次党代会召开", "party:青溪大学:4:1"),
        ("共青团青溪大学第四次代表大会召开", "youth:青溪大学:4:1"),
        ("青溪市第一中学五届一次教代会召开", "other:青溪市第一中学:5:1"),
        ("市公安局机关党委第四次党员代表大会召开", "party:市公安局:4:1"),
        ("青溪县供销合作社第二届职工代表大会召开", "other:青溪县供销合作社:2:1"),
        # bodies of a jurisdiction stay its own
        ("青溪县总工会第五次会员代表大会召开", "union:青溪县:5:1"),
        ("青溪县供销合作社第四届社员代表大会召开", "other:青溪县:4:1"),
        ("青溪镇妇联第六次代表大会召开", "women:青溪镇:6:1"),
        ("青溪镇第五次党代会在青溪中学召开", "party:青溪镇:5:1"),
    ],
)
def test_the_place_is_the_organisation_named_before_the_session(sentence: str, key: str):
    assert ids(f"简讯\n\n2020年1月8日，{sentence}，应到代表80人。\n") == [key]


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        (
            "学院四届二次教职工代表大会召开\n\n1月8日，青溪职业技术学院第四届教职工代表大会第二次会议召开。"
            "会议落实学院第三次党代会的部署。四届一次教代会的提案都有了回音。",
            ["other:青溪职业技术学院:4:2", "party:青溪职业技术学院:3:-", "other:青溪职业技术学院:4:1"],
        ),
        (
            "我院召开职代会\n\n1月8日，我院第三届职工代表大会第一次会议召开。青溪县中医院院长王青讲话。",
            ["other:青溪县中医院:3:1"],
        ),
        ("公司开会\n\n1月8日，公司第三届职工代表大会召开，传达了县第九次党代会精神。", ["other:-:3:1", "party:县:9:-"]),
        (
            "县人民医院开会\n\n1月8日，县人民医院第三届职工代表大会召开。青溪县政协副主席王青出席。",
            ["other:青溪县人民医院:3:1"],
        ),
        ("再创辉煌青溪一中第四届教代会召开\n\n1月8日，青溪一中第四届教代会召开。", ["other:青溪一中:4:1"]),
        ("人民医院第四届职代会召开\n\n1月8日，青溪县人民医院第四届职代会召开。", ["other:青溪县人民医院:4:1"]),
        (
            "一四九团开会\n\n1月8日，第一四九团第七次党代会召开。一四九团第六次党代会以来，职工增收。",
            ["party:第一四九团:7:1", "party:第一四九团:6:-"],
        ),
    ],
)
def test_an_article_that_names_it_in_full_tells_which_one_is_meant(text: str, keys: list[str]):
    assert ids(f"{text}\n") == keys


def test_an_organisation_named_nowhere_is_not_the_town_of_the_paper():
    page = (
        "和平报\n2020年1月9日\n\n和平镇举行晚会\n\n1月8日，和平镇人民政府举行晚会，和平镇镇长王青出席。\n\n"
        "医院召开职代会\n\n1月7日，医院第三届职工代表大会第二次会议召开，应到代表80人。第四次妇代会将在春天召开。\n\n"
        "镇人代会召开\n\n1月7日，第三届人民代表大会第二次会议召开，应到代表80人。\n"
    )
    found = [
        account.key.id for record in process(page.encode(), "page.txt", None).articles for account in record.accounts
    ]
    assert found == ["other:-:3:2", "npc:和平镇:3:2"]


def test_a_peoples_congress_is_held_by_no_organisation():
    text = (
        "青溪中学开会\n\n1月8日，青溪中学第五届教代会召开，应到代表80人。"
        "第九届人民代表大会第二次会议的精神在会上传达。青溪镇镇长王青讲话。\n"
    )
    assert ids(text) == ["other:青溪中学:5:1", "npc:青溪镇:9:2"]
