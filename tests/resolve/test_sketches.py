"""What a sketch of a session tells of people: who spoke up, who was engaged, who is told of twice; all invented."""

from __future__ import annotations

import pytest

from .page import article

LEAD = "柳溪镇第五届人民代表大会第二次会议于1月8日召开。"

TOLD = [
    ("镇长周志明先向大会作政府工作报告。", {("周志明", "reported")}),
    ("镇长周孝先向大会作政府工作报告。", {("周孝先", "reported")}),
    ("主持会议的镇人大主席应建民当场宣读结果。", {("应建民", "presided")}),
    ("镇人大主席周青主持会议。周青插话说，账要算清。", {("周青", "presided"), ("周青", "spoke")}),
    ("镇党委书记周青作报告。周青在会议结束前说，年底对账。", {("周青", "reported"), ("周青", "spoke")}),
    ("代表李大海则替孩子们说话，他希望多加两班车。", {("李大海", "spoke")}),
    ("分组讨论时，代表李小海发言说，路灯该修了。", {("李小海", "spoke")}),
    ("县委组织部副部长周青全程督导。", {("周青", "attended")}),
    ("县委常委艾山·买买提出席闭幕会并代表县委表示祝贺。", {("艾山·买买提", "attended"), ("艾山·买买提", "spoke")}),
    ("县委书记周青来到柳溪镇代表团，听取大家的意见。", {("周青", "attended")}),
    (
        "豆腐大王李大海当选副镇长，县委常委周青出席并讲话。",
        {("李大海", "elected"), ("周青", "attended"), ("周青", "spoke")},
    ),
    ("来自东村的代表李大海抢过话筒说：“路要修。”", {("李大海", "spoke")}),
    ("李大海、周小燕等代表先后发言，谈到了停车难。", {("李大海", "spoke"), ("周小燕", "spoke")}),
    ("李大海、周小燕两位代表也谈了看法。", {("李大海", "spoke"), ("周小燕", "spoke")}),
    ("镇长周志明起身答复，年底修好。", {("周志明", "spoke")}),
    ("县委书记周青参加会议柳溪镇代表团审议时强调，要抓好春耕。", {("周青", "attended"), ("周青", "spoke")}),
    ("镇长林海生再次作表态发言。", {("林海生", "spoke")}),
    ("全镇代表应到62名，除2名请假外，全部到会。", set()),
    ("代表们投票选出李大海为副镇长。", {("李大海", "elected")}),
    (
        "会议同意李大海不再担任镇长，选出周志远接任镇长，周小燕补为副镇长。",
        {("李大海", "resigned"), ("周志远", "elected"), ("周小燕", "elected")},
    ),
    (
        "坐在主席台前排的是镇长周志明，副镇长李大海、周小燕。",
        {("周志明", "attended"), ("李大海", "attended"), ("周小燕", "attended")},
    ),
    (
        "镇党委书记周青讲了四十分钟。镇纪委书记李大海的报告印成册子发到代表手里。",
        {("周青", "spoke"), ("李大海", "reported")},
    ),
    ("一人一张选票，选周志明当镇长，选李大海当副镇长。", {("周志明", "elected"), ("李大海", "elected")}),
    ("前排坐着镇党委书记周青和镇人大主席李大海。", {("周青", "attended"), ("李大海", "attended")}),
    ("县妇联主席周青专程赶来祝贺。", {("周青", "attended")}),
    (
        "周志明代表东村、李大海代表西村、周小燕代表南村作了发言。",
        {("周志明", "spoke"), ("李大海", "spoke"), ("周小燕", "spoke")},
    ),
    ("县委副书记周青到会听取发言。", {("周青", "attended")}),
    ("镇长向大贵主持会议。", {("向大贵", "presided")}),
    ("县工会主席周青到场祝贺。", {("周青", "attended")}),
    ("第三组里，代表李大海提了三条意见。", {("李大海", "spoke")}),
    ("会议卸免李大海的镇妇联执委职务，替补周小燕为镇妇联执委。", {("周小燕", "elected")}),
    ("会议聘请李大海为名誉会长。", set()),
    ("会议推选李大海为名誉会长。", {("李大海", "elected")}),
    ("会议同意孟和巴雅尔因工作调动辞去副镇长职务的请求。", {("孟和巴雅尔", "resigned")}),
]


@pytest.mark.parametrize(("sentence", "expected"), TOLD)
def test_what_people_did(sentence: str, expected: set[tuple[str, str]]):
    (account,) = article(f"柳溪镇开人代会\n\n{LEAD}{sentence}\n").accounts
    assert {(person.name, act.act.value) for person in account.participants for act in person.acts} == expected


TITLED = [
    ("组织委员周青通报代表意见办理情况。", ["组织委员"]),
    ("委员周青通报代表意见办理情况。", []),
    ("县政府党组成员、副县长候选人周青出席会议。", ["县政府党组成员", "副县长候选人"]),
    (
        "听取了县政协主席周青作的常委会报告和副主席李大海作的提案报告。",
        ["县政协主席", "县政协副主席"],
    ),
    ("县科协主席周青作报告。周青当选县科协第三届委员会主席。", ["县科协第三届委员会主席"]),
]


@pytest.mark.parametrize(("sentence", "titles"), TITLED)
def test_titles(sentence: str, titles: list[str]):
    (account,) = article(f"柳溪镇开人代会\n\n{LEAD}{sentence}\n").accounts
    assert [title.text for person in account.participants for title in person.titles] == titles
