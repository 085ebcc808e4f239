"""Lines that belong to no article stand beside one, and articles begin on the page that is printed."""

from __future__ import annotations

import pytest

from xjcli.model import BlockKind
from xjcli.reading import read

STORIES = (
    "石桥镇第四届人民代表大会第二次会议召开\n\n1月9日，石桥镇第四届人民代表大会第二次会议召开。",
    "石桥镇妇女第六次代表大会召开\n\n1月10日，石桥镇妇女第六次代表大会召开。",
    "石桥镇总工会第三次代表大会召开\n\n1月11日，石桥镇总工会第三次代表大会召开。",
)
MASTHEAD = "石桥报\n2023年1月13日"
CUT = """石桥报
2023年1月13日

石桥镇第四届人民代表大会第二次会议召开

本报讯 记者 石磊

1月9日，石桥镇第四届人民代表大会第二次会议召

代表步入会场

开，大会应到代表50名。

（下转2版）
"""


def pages(*parts: str) -> list[str | None]:
    return [article.page for article in read("\n\n".join(parts).encode(), "a.txt").articles]


ONE, TWO, THREE = STORIES


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ((MASTHEAD, "第1版 要闻", ONE, "第2版 综合", TWO, THREE), ["1", "2", "2"]),
        ((MASTHEAD, ONE, "第2版 综合", TWO, "第3版 综合", THREE), [None, "2", "3"]),
        ((ONE, "第1版", TWO, "第2版"), ["1", "2"]),
        ((MASTHEAD, ONE, TWO), [None, None]),
        (("第1版 要闻", ONE, "第2版 综合"), [None]),
        ((ONE, "第3版 综合", TWO), [None, None]),
        (("第2版 要闻", ONE, "第1版 综合", TWO), [None, None]),
    ],
    ids=["heads", "masthead, then heads", "feet", "none", "both ends", "a page is missing", "falling"],
)
def test_articles_begin_on_the_page_that_is_printed(parts: tuple[str, ...], expected: list[str | None]) -> None:
    assert pages(*parts) == expected


def test_every_line_is_of_an_article_or_beside_one() -> None:
    issue = read(CUT.encode(), "a.txt")
    (article,) = issue.articles
    assert article.beside is not None
    lines = ["石桥报", "2023年1月13日", "本报讯记者石磊", "代表步入会场", "（下转2版）"]
    assert article.beside.written.split("\n") == lines
    held = {*article.text.offsets, *article.beside.offsets}
    blank = [block.span for block in issue.blocks if block.kind is BlockKind.BLANK]
    left = [at for at, sign in enumerate(CUT) if not sign.isspace() and at not in held]
    assert left == []
    assert all(not CUT[span.start : span.end].strip() for span in blank)
