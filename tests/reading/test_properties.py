"""What holds for any page: blocks tile it, spans lead back to its characters, and nothing is raised."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from hypothesis import given, settings
from hypothesis import strategies as st

from xjcli.errors import InputError
from xjcli.reading import read
from xjcli.reading.fold import write
from xjcli.text import LAYOUT_SPACE, cut

if TYPE_CHECKING:
    from xjcli.model import Issue

HEADLINE = "东桥镇召开人代会"
PIECES = [
    HEADLINE,
    "12月26日，东桥镇第五届人民代表大会第三次会议召开。",
    "代表们听取了政府工作报告，对全年工作作了回",
    "顾，也提出了意见。（周明）",
    "东桥镇第五届人民代表大会第三次会议",
    "会议现场",
    "（下转2版）",
    "会议闭幕。（下转第3版）",
    "来源：东桥镇 2021-03-04",
    "东桥报",
    "扫描二维码",
    "家 / 门 / 口 / 的 / 事",
    "一、听取报告；",
    "# ",
    "##",
    "\n",
    "\n\n",
    "\r\n",
    "\u3000\u3000",
    " ",
    "\t",
    "\f",
    "\x1c",
    "\u2028",
    "\u200b",
    "\u202e",
    "\ufeff",
    "\x1b[31m",
    "１２名",
    "■周明",
    "“",
    "）",
    "、",
    "：",
    "…",
    "😀",
]
PAGES = st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=4)), max_size=30).map("".join)


def read_page(text: str) -> Issue | None:
    try:
        return read(text.encode("utf-8", "replace"), "page.txt")
    except InputError:
        return None


@settings(max_examples=400, deadline=None)
@given(PAGES)
def test_blocks_tile_the_page(text: str) -> None:
    issue = read_page(f"{HEADLINE}\n\n{text}")
    if issue is None:
        return
    spans = [block.span for block in issue.blocks]
    assert spans[0].start == 0
    assert spans[-1].end == len(issue.text)
    assert all(left.end == right.start for left, right in pairwise(spans))
    assert all(span.start < span.end for span in spans)


@settings(max_examples=400, deadline=None)
@given(PAGES, st.data())
def test_spans_lead_back_to_the_characters(text: str, data: st.DataObject) -> None:
    issue = read_page(f"{HEADLINE}\n\n{text}")
    if issue is None:
        return
    article = data.draw(st.sampled_from(issue.articles))
    length = len(article.text)
    assert len(article.text.written) == len(article.text.offsets) == length
    start = data.draw(st.integers(0, length))
    end = data.draw(st.integers(start, length))
    quoted = write(cut(issue.text, article.text.spans(start, end)))
    assert "".join(quoted.split()) == "".join(article.text.written[start:end].split())


@settings(max_examples=200, deadline=None)
@given(PAGES)
def test_texts_rise_through_the_page_and_hold_no_layout(text: str) -> None:
    issue = read_page(f"{HEADLINE}\n\n{text}")
    if issue is None:
        return
    for article in issue.articles:
        offsets = list(article.text.offsets)
        assert all(left < right for left, right in pairwise(offsets))
        assert not LAYOUT_SPACE & set(article.text.folded) - {"\n"}
        assert 0 <= article.body_start <= len(article.text)
        assert all(0 <= start < end <= len(article.text) for start, end in article.subheads)


@settings(max_examples=100, deadline=None)
@given(st.lists(st.integers(0, 60), max_size=6), st.integers(0, 60), st.integers(0, 60))
def test_offsets_are_a_sequence_like_any_other(lengths: list[int], start: int, end: int) -> None:
    from xjcli.text import Runs

    spans = [(100 * index, 100 * index + length) for index, length in enumerate(lengths)]
    plain = [offset for first, last in spans for offset in range(first, last)]
    runs = Runs(span for span in spans if span[0] < span[1])
    assert list(runs) == plain
    assert len(runs) == len(plain)
    assert [runs[index] for index in range(len(runs))] == plain
    assert list(runs[start:end]) == plain[start:end]
    assert list(runs[start::2]) == plain[start::2]


def test_a_stretch_may_stand_before_the_one_it_follows():
    from xjcli.text import Runs

    runs = Runs([(5, 7), (0, 2)])
    assert list(runs) == [5, 6, 0, 1]
    assert runs.pieces(1, 4) == [(6, 7), (0, 2)]
