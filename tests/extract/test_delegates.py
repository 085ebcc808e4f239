"""Numbers of delegates, in sentences of our own; the shapes one by one are tried with the lexicon's examples."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xjcli.extract.delegates import DelegateFinder
from xjcli.model import DelegateKind

FINDER = DelegateFinder()


def counts(text: str) -> list[tuple[str, int]]:
    return [(mention.kind.value, mention.count) for mention in FINDER.find(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("大会应到代表68名，实到65名，符合法定人数。", [("entitled", 68), ("present", 65)]),
        ("大会应到代表68名,请假3人,实到代表65名。", [("entitled", 68), ("present", 65)]),
        ("全镇68名人大代表，请假3人，共65名代表参加了会议。", [("entitled", 68), ("present", 65)]),
        ("本届人民代表101名，因故未能出席的代表41名，列席代表1人。", [("entitled", 101), ("observers", 1)]),
        ("县政协现有委员380名，实到369名。", [("entitled", 380), ("present", 369)]),
        ("代表应到68人，因事因病请假3人，实到65人。", [("entitled", 68), ("present", 65)]),
        ("会议应到代表68名，出席代表65名，缺席代表3名。", [("entitled", 68), ("present", 65)]),
        ("应出席会议代表68名，实到代表65名，列席20人。", [("entitled", 68), ("present", 65), ("observers", 20)]),
        ("大会应到正式代表150名、实到148名，列席代表20名。", [("entitled", 150), ("present", 148), ("observers", 20)]),
        ("会议应到委员三十六人，实到三十二人。", [("entitled", 36), ("present", 32)]),
        ("应到会代表1,204名，实到会代表1,180名。", [("entitled", 1204), ("present", 1180)]),
        ("全镇68名镇党代表出席会议。", [("present", 68)]),
        ("来自全镇各条战线的68名人大代表怀着喜悦步入会场。", [("present", 68)]),
        ("68位镇人大代表出席。", [("present", 68)]),
        ("59名镇人大代表及30名列席人员共89人参加会议。", [("present", 59), ("observers", 30)]),
        ("镇里12个企业负责人和机关9名干部列席会议。", [("observers", 12), ("observers", 9)]),
        ("出席会议的有新当选的市委委员50名、候补委员9名。", [("present", 50), ("present", 9)]),
        ("副主任张三、李四及委员共22人出席。", [("present", 22)]),
        ("秘书长张三和28名委员出席会议。", [("present", 28)]),
        ("到会的320名代表以无记名投票的方式，选举出35名区委委员、7名候补委员。", [("present", 320)]),
        ("第二次会议1988年5月举行，出席委员230人（1月增补委员6人），驻县的市政协委员14人列席会议。",
         [("present", 230), ("observers", 14)]),
        ("带着嘱托，300（应到340，实到300）位政协委员步入会场。", [("entitled", 340), ("present", 300)]),
        ("90名镇党代表参加，列席7人。", [("present", 90), ("observers", 7)]),
        ("由全镇16个选区共选出99名党代表，其中一线代表80名，占81%。大会应到党员代表99名，实到98名。",
         [("entitled", 99), ("present", 98)]),
        ("45名人大代表通过投票的方式，票决产生了项目。", [("present", 45)]),
        ("全乡48名代表和27名列席人员参加会议。", [("present", 48), ("observers", 27)]),
        ("共青团某镇代表大会召开，64名团员代表参加大会。", [("present", 64)]),
        ("应到会员代表120名，实到115名，特邀代表10名。", [("entitled", 120), ("present", 115), ("observers", 10)]),
        ("常委会组成人员35人，出席会议29人。", [("entitled", 35), ("present", 29)]),
        ("大会共有111名党员参加。", [("present", 111)]),
        # figures in words, households, labels of every kind
        ("大会应到代表八十四名，实到八十一名。", [("entitled", 84), ("present", 81)]),
        ("应到代表一百零三人，实到代表九十九人。", [("entitled", 103), ("present", 99)]),
        ("会议应到户代表48户，实到45户。", [("entitled", 48), ("present", 45)]),
        ("出席开幕式的代表179名，出席闭幕式的代表172名。", [("present", 179), ("present", 172)]),
        ("本次大会代表名额185名，出席开幕式的代表179名。", [("entitled", 185), ("present", 179)]),
        ("应出席常委45人，实际出席40人。", [("entitled", 45), ("present", 40)]),
        ("应到代表90人，因病因事请假5人，缺席1人，实到84人。", [("entitled", 90), ("present", 84)]),
        ("到会正式代表212人，特邀代表24人，列席30人。", [("present", 212), ("observers", 24), ("observers", 30)]),
        # members and alternates
        ("应出席全会的市委委员52人，实到49人；候补委员11人，实到10人。",
         [("entitled", 52), ("present", 49), ("entitled", 11), ("present", 10)]),
        ("应到委员40人、候补委员8人，实到委员38人、候补委员7人。",
         [("entitled", 40), ("entitled", 8), ("present", 38), ("present", 7)]),
        ("出席这次全会的有，中央委员198人，候补中央委员166人。", [("present", 198), ("present", 166)]),
        # a whole body, and those of it who came
        ("全市代表600人，出席今日大会的代表五百七十八名。", [("entitled", 600), ("present", 578)]),
        ("出席今日大会的代表二百零八名，超过全体代表三百名之半数。", [("present", 208), ("entitled", 300)]),
        ("80名居民代表来了72名，社区干部列席。", [("entitled", 80), ("present", 72)]),
        ("主席团成员11人中，10人到会，李四请假。", [("entitled", 11), ("present", 10)]),
        ("镇人大主席张三等11名主席团成员参加会议。", [("present", 11)]),
        ("大会有正式代表301名，因事请假7名，实到294名。", [("entitled", 301), ("present", 294)]),
        ("会议实有代表86人，因事、因病请假3人，实到代表83人。", [("entitled", 86), ("present", 83)]),
        ("大会共有正式代表150名，列席代表20名，特邀代表10名。",
         [("entitled", 150), ("observers", 20), ("observers", 10)]),
        # guests
        ("全镇101名党代表参加会议，另有8名老党员、驻村干部列席。", [("present", 101), ("observers", 8)]),
        ("来自7个国家和地区的海外嘉宾20余人应邀列席。", [("observers", 20)]),
        ("特邀列席人员66名、旁听公民12名参加了闭幕会。", [("observers", 66)]),
        # as gazetteers and chronicles put it
        ("5月3日召开第一次会议。代表88人，列席代表9人。", [("present", 88), ("observers", 9)]),
        ("60名团员代表肩负全镇1200多名团员青年的重托出席了大会。", [("present", 60)]),
        ("46名代表一个不落。", [("present", 46)]),
    ],
)  # fmt: skip
def test_counts_of_a_sentence(text: str, found: list[tuple[str, int]]):
    assert counts(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "选举出44名出席省人代会的代表。",
        "选举王青等57人为出席市第十三届人民代表大会代表。",
        "全县代表分成8个代表团审议。",
        "有16人次发言，提交提案3件。",
        "张三以赞成票90票当选。",
        "大会选举由33人组成的主席团。",
        "14名第七届区人大代表参加培训。",
        "大会代表发言5人。",
        "代表提出建议135条。",
        "增补委员6人，当选11名，副镇长3名。",
        "镇党委组织20名人大代表视察河道。",
        "12名代表联名提出议案。",
        "各选区推荐代表候选人80名。",
        "镇党委分配给支部两名代表名额。",
        "3名代表因病请假。",
        "第一代表团有代表20名。",
        "全镇2343名选民参加投票。",
        "表彰10名优秀人大代表。",
        "他当选为第十三届全国人大代表。",
        "十五名市民旁听了大会。",
        "镇人大代表走访群众300余人。",
        "选举产生委员21名、常务委员会委员7名和出席市第十次代表大会代表12名。",
        "分配给支部代表名额3名。",
        "旁听公民代表10名参加了会议。",
        "大会选举主席团成员35人。",
    ],
)
def test_other_numbers_are_no_counts(text: str):
    assert counts(text) == []


@pytest.mark.parametrize(
    ("text", "count", "approximate"),
    [
        ("共200余人参加了大会。", 200, True),
        ("近百名代表参加大会。", 100, True),
        ("约120名代表出席会议。", 120, True),
        ("120多名代表出席会议。", 120, True),
        ("120名左右代表出席会议。", 120, True),
        ("120名代表出席会议。", 120, False),
    ],
)
def test_a_rough_number_says_so(text: str, count: int, approximate: bool):
    assert [(mention.count, mention.approximate) for mention in FINDER.find(text)] == [(count, approximate)]


@pytest.mark.parametrize(
    ("text", "nouns"),
    [
        ("全镇68名镇人大代表出席会议。", ["人大代表"]),
        ("全镇68名党代表参会。", ["党代表"]),
        ("应到党员代表68名，实到65名。", ["党员代表", "党员代表"]),
        ("全镇68名镇党代表出席，列席人员12名。", ["党代表", "列席人员"]),
        ("出席委员231人。", ["委员"]),
    ],
)
def test_the_noun_is_the_one_printed(text: str, nouns: list[str]):
    assert [mention.noun for mention in FINDER.find(text)] == nouns


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("本次大会应到代表68名，", "应到代表68名"),
        ("来自全镇的68名人大代表怀着喜悦而来", "68名人大代表"),
        ("各村书记共计12人列席会议", "12人列席"),
        ("大会共有近300余人参加会议", "近300余人"),
    ],
)
def test_the_range_is_that_of_number_noun_and_label(text: str, words: str):
    mention = FINDER.find(text)[0]
    assert text[mention.start : mention.end].removeprefix("共有") in (words, words.removeprefix("近"))


@pytest.mark.parametrize("text", ["大会应到代表若干名，", "实到代表×名，符合规定。"])
def test_a_label_without_a_number_is_a_doubt(text: str):
    assert counts(text) == []
    assert [doubt.rule for doubt in FINDER.read(text)[1]] == ["delegates-without-number"]


def test_a_label_with_its_number_is_no_doubt():
    assert FINDER.read("大会应到代表68名，实到代表65名。")[1] == []


@given(st.integers(min_value=12, max_value=2999), st.integers(min_value=12, max_value=2999))
def test_any_numbers_are_read_back(entitled: int, present: int):
    assert counts(f"大会应到代表{entitled}名，实到{present}名。") == [("entitled", entitled), ("present", present)]


@given(
    st.text(
        alphabet="0123456789百十三两名人位个代表委员应到实出席列会议的党镇，。、（）余近共选举请假参加来自全",
        max_size=80,
    )
)
def test_any_text_gives_counts_above_nothing_within_the_text(text: str):
    for mention in FINDER.find(text):
        assert 0 <= mention.start < mention.end <= len(text)
        assert mention.count > 0
        assert mention.noun
        assert mention.kind in DelegateKind
