"""Small pages, and what becomes of each of their lines.

`M` masthead, `S` slogan, `K` kicker, `H` headline (or subhead), `P` paragraph, `C` caption, `T` turn line,
`D` metadata; a line that goes on with the paragraph before it has `+`.
"""

from __future__ import annotations

import pytest

from xjcli.model import BlockKind, Issue
from xjcli.reading import read
from xjcli.text import cut

from .pages import PAGES

CODES = {
    "M": BlockKind.MASTHEAD,
    "S": BlockKind.SLOGAN,
    "K": BlockKind.KICKER,
    "H": BlockKind.HEADLINE,
    "P": BlockKind.PARAGRAPH,
    "C": BlockKind.CAPTION,
    "T": BlockKind.TURN_LINE,
    "D": BlockKind.METADATA,
}


def laid_out(page: str) -> tuple[str, list[tuple[str, str]]]:
    """Give a page without its codes, and the code of each line with the line."""
    lines: list[str] = []
    codes: list[tuple[str, str]] = []
    for line in page.split("\n"):
        mark, _, rest = line.partition(" ") if line.startswith("#") else ("", "", line)
        if not rest:
            lines.append("")
            continue
        code, _, words = rest.partition(" ")
        codes.append((code, words))
        lines.append(f"{mark} {words}" if mark else words)
    return "\n".join(lines), codes


def read_page(text: str) -> Issue:
    return read(text.encode(), "page.txt")


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_what_becomes_of_each_line(page: str) -> None:
    text, codes = laid_out(page)
    issue = read_page(text)
    position = 0
    last = BlockKind.BLANK
    for code, words in codes:
        position = text.index(f"{words}\n", position)
        kind = next(block.kind for block in issue.blocks if block.span.start <= position < block.span.end)
        assert kind is (last if code == "+" else CODES[code]), words
        last = kind if kind in (BlockKind.PARAGRAPH, BlockKind.HEADLINE) else last


def paragraphs(issue: Issue) -> list[str]:
    return [line for article in issue.articles for line in article.text.folded.split("\n")]


def test_a_paragraph_is_joined_over_captions() -> None:
    text, _ = laid_out(PAGES["a column that ends in mid-word, with a caption between"])
    joined = paragraphs(read_page(text))[1]
    assert joined.endswith("对全年工作作了回顾，也对来年的安排提出了意见。")


def test_wrapped_lines_are_joined() -> None:
    text, _ = laid_out(PAGES["hard-wrapped lines"])
    assert paragraphs(read_page(text))[1].startswith(
        "1987年4月，西河乡进行换届选举，共划分12个选区，登记选民二千三百余名"
    )


def test_a_word_over_a_caption_has_two_spans() -> None:
    text, _ = laid_out(PAGES["a column that ends in mid-word, with a caption between"])
    article = read_page(text).articles[0]
    start = article.text.folded.index("回顾")
    spans = article.text.spans(start, start + 2)
    assert len(spans) == 2
    assert cut(text, spans) == "回顾"


def test_what_the_masthead_says() -> None:
    text, _ = laid_out(PAGES["a front page"])
    issue = read_page(text)
    assert (issue.paper, issue.number, issue.published, issue.published_basis) == (
        "东桥报",
        "第118期",
        "2023-12-29",
        "printed",
    )
    assert issue.articles[0].continues == "2版"


def test_a_given_date_outranks_the_printed_one() -> None:
    text, _ = laid_out(PAGES["a front page"])
    issue = read(text.encode(), "page.txt", "2024-01-05")
    assert (issue.published, issue.published_basis) == ("2024-01-05", "given")


def test_each_article_has_its_headline_kicker_and_text() -> None:
    text, _ = laid_out(PAGES["kicker and headline, two articles"])
    first, second = read_page(text).articles
    assert (first.ordinal, first.kicker) == (1, "同心同德谋发展 实干争先开新局")
    assert (second.ordinal, second.headline) == (2, "东桥镇第六次党代会召开")
    assert second.text.folded[second.body_start :] == "12月28日，中共东桥镇第六次代表大会召开。"
    assert text[second.spans[0].start :].startswith("# 凝心聚力")


def test_subheads_are_lines_of_the_text() -> None:
    text, _ = laid_out(PAGES["subheads"])
    (article,) = read_page(text).articles
    assert [article.text.folded[start:end] for start, end in article.subheads] == ["第四届委员会"]


def test_dates_of_articles() -> None:
    text, _ = laid_out(PAGES["metadata around an article"])
    issue = read_page(text)
    assert issue.articles[0].published == "2021-03-04"
    assert (issue.published, issue.published_basis) == ("2021-03-04", "printed")


def test_captions_and_metadata_are_no_text() -> None:
    text, _ = laid_out(PAGES["captions in brackets between whole paragraphs"])
    (article,) = read_page(text).articles
    assert "现场" not in article.text.folded
    assert "主持" not in article.text.folded


def test_a_headline_set_in_two_lines_is_one() -> None:
    (article,) = read_page("东桥镇第五届人民代表大会\n    第三次会议召开\n\n12月26日，会议召开。").articles
    assert article.headline == "东桥镇第五届人民代表大会 第三次会议召开"
    assert article.text.folded.startswith("东桥镇第五届人民代表大会第三次会议召开\n")


def test_a_paper_is_named_as_it_writes_itself() -> None:
    assert read_page("東橋僑報\n\n東橋鎮召開人代會\n\n昨天，會議召開。").paper == "東橋僑報"


def test_the_title_of_the_paper_is_told_from_headlines() -> None:
    text, _ = laid_out(PAGES["a front page whose paper is not called so"])
    issue = read_page(text)
    assert (issue.paper, issue.number, issue.published) == ("今日东桥", "总第86期", "2021-03-05")
    assert [article.headline for article in issue.articles] == ["东桥镇召开人代会"]


def test_the_label_of_a_column_is_a_kicker() -> None:
    text, _ = laid_out(PAGES["labels of columns"])
    first, second = read_page(text).articles
    assert (first.kicker, first.headline) == ("聚焦·换届", "东桥镇召开人代会")
    assert (second.kicker, second.headline) == ("人物·风采", "把建议写在田埂上")


def test_a_table_of_contents_is_an_article_of_its_own() -> None:
    text, _ = laid_out(PAGES["a table of contents"])
    assert [article.headline for article in read_page(text).articles] == ["本期导读", "东桥镇召开人代会"]


JUMP = (
    "东桥镇召开人代会\n\n3月2日，东桥镇第五届人民代表大会第一次会议召开，周明作了题为《同心\n（下转2版）\n\n"
    "代表视察\n\n3月5日，代表们视察了工地。\n\n{above}（上接1版）同德》的报告。\n\n大会通过了决议。\n\n"
    "镇里修路\n\n3月6日，镇里修路。\n"
)


@pytest.mark.parametrize("above", ["", "东桥镇召开人代会\n\n"])
def test_an_article_goes_on_behind_its_turn_line(above: str) -> None:
    text = JUMP.format(above=above)
    first, second, third = read_page(text).articles
    assert first.text.folded[first.body_start :].split("\n") == [
        "3月2日，东桥镇第五届人民代表大会第一次会议召开，周明作了题为《同心同德》的报告。",
        "大会通过了决议。",
    ]
    assert (first.continues, len(first.spans)) == (None, 2)
    assert [second.headline, third.headline] == ["代表视察", "镇里修路"]


def test_what_no_article_turned_to_is_text_of_its_own() -> None:
    text = JUMP.format(above="").replace("（下转2版）", "")
    assert all(len(article.spans) == 1 for article in read_page(text).articles)
