"""The harness counts as the guide says, and keeps the accepted floor."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from scoring import accepted, layout, passage
from scoring.facts import KINDS, Fact, from_gold
from scoring.score import Tally, compare, mean, total

if TYPE_CHECKING:
    from pathlib import Path

KEY = ("npc", "石桥镇", 3, 2)


def record(**session: Any) -> dict[str, Any]:
    base = {"body": "npc", "place": "石桥镇", "term": 3, "number": 2, "start": "2021-01-05", "end": "2021-01-06"}
    return {"sessions": [base | session], "refs": []}


def faults(gold: dict[str, Any], read: dict[str, Any]) -> list[str]:
    return compare(from_gold(gold), from_gold(read)).faults()


@pytest.mark.parametrize(
    ("gold", "read", "expected"),
    [
        pytest.param({}, {}, [], id="equal"),
        pytest.param(
            {"elected": [{"name": "方卓", "post": "石桥镇副镇长"}]},
            {"elected": [{"name": "方卓", "post": "副镇长"}]},
            [],
            id="a post may be worded shorter",
        ),
        pytest.param(
            {"elected": [{"name": "方卓", "post": "石桥镇副镇长"}]},
            {"elected": [{"name": "方卓", "post": "镇人大主席"}]},
            ["missed elected npc:石桥镇:3:2 方卓 石桥镇副镇长", "false elected npc:石桥镇:3:2 方卓 镇人大主席"],
            id="another post is a miss and a false fact",
        ),
        pytest.param(
            {"resolutions": ["关于政府工作报告的决议"]},
            {"resolutions": ["石桥镇人民代表大会关于政府工作报告的决议"]},
            [],
            id="a resolution may hold the other",
        ),
        pytest.param(
            {"people": [{"name": "方 卓", "titles": ["第三届人大代表团团长"], "acts": []}]},
            {"people": [{"name": "方卓", "titles": ["人大代表团团长"], "acts": []}]},
            [],
            id="spaces and terms do not count",
        ),
        pytest.param(
            {},
            {"start": "2021-01-04"},
            ["missed dates npc:石桥镇:3:2 start 2021-01-05", "false dates npc:石桥镇:3:2 start 2021-01-04"],
            id="dates are exact",
        ),
        pytest.param(
            {"counts": [{"kind": "present", "n": 60}]},
            {},
            ["missed counts npc:石桥镇:3:2 present 60"],
            id="a count is missed",
        ),
    ],
)
def test_facts_match_as_the_guide_says(gold: dict[str, Any], read: dict[str, Any], expected: list[str]) -> None:
    assert faults(record(**gold), record(**read)) == expected


def test_the_facts_of_a_false_session_are_all_false() -> None:
    gold: dict[str, Any] = {"sessions": [], "refs": []}
    assert [fault.split()[1] for fault in faults(gold, record())] == ["sessions", "dates", "dates"]


def test_references_go_without_place_and_never_to_the_reported_session() -> None:
    gold = record() | {"refs": [{"body": "npc", "place": "石桥镇", "term": 3, "number": 1}]}
    same = {"body": "npc", "place": None, "term": 3, "number": 1}
    itself = {"body": "npc", "place": "石桥镇", "term": 3, "number": 2}
    other = {"body": "cppcc", "place": "石桥镇", "term": 3, "number": 2}
    assert faults(gold, record() | {"refs": [same, itself]}) == []
    assert faults(gold, record() | {"refs": [same, other]}) == ["false refs cppcc 3 2"]


def test_figures() -> None:
    assert Tally(8, 2, 0).figures() == pytest.approx((1.0, 0.8, 16 / 18))
    assert Tally().figures() == (1.0, 1.0, 1.0)
    assert Tally(0, 3, 3).figures() == (0.0, 0.0, 0.0)
    perfect = total([compare(from_gold(record()), from_gold(record()))])
    assert list(perfect) == list(KINDS)
    assert perfect["dates"].hits == 2
    assert mean(perfect) == 1.0


def test_the_accepted_score_is_kept_and_compared(tmp_path: Path) -> None:
    file = tmp_path / "accepted.json"
    assert accepted.load(file) == {}
    accepted.save({"gold": accepted.Accepted(0.9, {"b": ["missed x", "false y"], "a": []})}, file)
    floor = accepted.load(file)["gold"]
    assert floor.faults == {"a": [], "b": ["false y", "missed x"]}
    assert accepted.changes(floor, {"a": ["missed z"], "b": ["false y"], "new": []}) == [
        accepted.Change("a", [], ["missed z"]),
        accepted.Change("b", ["missed x"], []),
    ]
    assert accepted.is_below(0.89, floor)
    assert not accepted.is_below(0.9, floor)
    assert not accepted.is_below(0.1, None)
    assert json.loads(file.read_text("utf-8"))["gold"]["mean"] == 0.9


@pytest.mark.parametrize(("number", "words"), [(3, "三"), (10, "十"), (17, "十七"), (20, "二十"), (45, "四十五")])
def test_chinese(number: int, words: str) -> None:
    assert passage.chinese(number) == words


def test_a_missed_fact_is_shown_with_its_likeliest_sentence() -> None:
    source = "石桥镇召开会议。\n\n会议选举方卓为副\n\n镇长。会议闭幕。"
    assert passage.behind(Fact("elected", KEY, ("方卓", "副镇长")), source).startswith("会议选举方卓")
    assert passage.behind(Fact("counts", KEY, ("present", 60)), source) == ""


def test_a_page_keeps_the_characters_of_its_article() -> None:
    text = (
        "石桥镇召开第三届人民代表大会第二次会议\n\n"
        + "石桥镇第三届人民代表大会第二次会议于1月5日召开，60名代表出席。" * 6
    )
    pages = [layout.page(text, seed, "a") for seed in range(12)]
    assert pages[0] == layout.page(text, 0, "a")
    assert len(set(pages)) == len(pages)
    for page in pages:
        try:
            decoded = page.decode("utf-8-sig")
        except UnicodeDecodeError:
            decoded = page.decode("gb18030")
        assert text.splitlines()[0] in decoded
        assert (
            "".join(decoded.split()).translate(str.maketrans("０１２３４５６７８９", "0123456789")).count("60名代表")
            >= 5
        )
