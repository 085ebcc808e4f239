"""Rolls of people under posts: which lines are entries, and which only look like them."""

from __future__ import annotations

import pytest

from xjcli.reading.fold import fold
from xjcli.reading.lines import lines_of
from xjcli.reading.rolls import is_row, length

ROWS = {
    "丁一 王大山（女）": True,
    "孙立（女，回族）": True,
    "艾山·买买提 李　明": True,
    "现予公告": False,
    "会议通过": False,
    "王青，李明": False,
}

ROLLS = {
    "副主任：\n孙立　李明": [2, 0],
    "县长　吴刚\n副县长　郑强　何英": [1, 1],
    "主席：王青（女）\n秘书长：李明": [1, 1],
    "主任\n王青\n副主任\n李明　孙立": [2, 0, 2, 0],
    "名单如下：\n会长　王青": [0, 1],
    # one alone is the signature of a letter, or a byline
    "县长　吴刚\n2021年3月2日": [0, 0],
    # what is said, not who holds the post
    "镇长：我们修了路\n主席：路修得好": [0, 0],
    "副主任：李明主持会议。\n委员：王青": [0, 0],
}


@pytest.mark.parametrize(("line", "row"), ROWS.items())
def test_rows_of_names(line: str, row: bool) -> None:
    assert is_row(fold(line).replace("　", " ")) is row


@pytest.mark.parametrize(("page", "lengths"), ROLLS.items())
def test_entries_of_rolls(page: str, lengths: list[int]) -> None:
    lines = list(lines_of(page, fold(page)))
    assert [length(lines, index) for index in range(len(lines))] == lengths
