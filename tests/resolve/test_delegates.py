"""Whose delegates a count is of. All names are invented."""

from __future__ import annotations

import pytest

from .page import article

CASES = [
    ("东川县第五届人民代表大会第三次会议", "来自全县12个乡镇的182名代表参加会议。", [182]),
    ("东川县第五届人民代表大会第三次会议", "来自青溪镇的9名代表参加会议。", []),
    ("东川县第五届人民代表大会第三次会议", "来自青溪镇、白石镇的12名代表参加会议。", []),
    ("东川县第五届人民代表大会第三次会议", "来自中心村的3名代表参加会议。", []),
    ("东川县第五届人民代表大会第三次会议", "实到代表176名。白石镇有4名人大代表出席。", [176]),
    ("青溪镇第五届人民代表大会第三次会议", "来自青溪镇的77名代表参加会议。", [77]),
    ("青溪镇第五届人民代表大会第三次会议", "来自各村、社区的77名代表参加会议。", [77]),
]


@pytest.mark.parametrize(("session", "told", "counts"), CASES)
def test_delegates_of_one_place_are_not_those_of_the_session(session: str, told: str, counts: list[int]) -> None:
    record = article(f"{session}召开\n\n1月8日，{session}在礼堂开幕。{told}\n")
    (account,) = record.accounts
    assert [count.count for count in account.delegates] == counts
