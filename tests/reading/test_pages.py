"""Small pages, and what becomes of each of their lines.

`M` masthead, `S` slogan, `K` kicker, `H` headline (or subhead), `P` paragraph, `C` caption, `T` turn line,
`D` metadata; a line that goes on with the paragraph before it has `+`.
"""

from __future__ import annotations

import pytest

from xjcli.model import BlockKind, Issue
from xjcli.reading import read
from xjcli.text import cut

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

PAGES = {
    "a front page": """
M 扫描二维码
M 关注“东桥发布”
M 东桥报
M 东桥镇党委、政府 联合出版
M 2023年12月29日 星期五 第118期
S 家 / 门 / 口 / 的 / 事

H 东桥镇第五届人民代表大会第三次会议召开

P 12月26日，东桥镇第五届人民代表大会第三次会议召开。67名代表出席会议。

P 会议听取了镇长何长青作的政府工作报告。

T （下转第二版）
""",
    "a column that ends in mid-word, with a caption between": """
# H 东桥镇召开人代会

P 12月26日上午，东桥镇第五届人民代表大会第三次会议在镇文化中心召开，代表们听取了政府工作报告，对全年工作作了回



C 东桥镇第五届人民代表大会第三次会议

+ 顾，也对来年的安排提出了意见。

P 会议还通过了各项决议。
""",
    "a caption by its words, and its photographer": """
H 东桥镇召开人代会

P 12月26日上午，东桥镇第五届人民代表大会第三次会议在镇文化中心召开，代表们

C 会议现场

D 摄影：周明

+ 听取了政府工作报告。
""",
    "kicker and headline, two articles": """
# K 同心同德谋发展 实干争先开新局

## H 东桥镇第五届人民代表大会第三次会议召开

P 12月26日，东桥镇第五届人民代表大会第三次会议召开。

# K 凝心聚力促振兴 勇立潮头再出发

## H 东桥镇第六次党代会召开

P 12月28日，中共东桥镇第六次代表大会召开。
""",
    "two articles without marks": """
H 东桥镇第五届人民代表大会第三次会议召开

P 12月26日，东桥镇第五届人民代表大会第三次会议召开。

H 社区食堂开到家门口

P 日前，柳荫小区的社区食堂开张，老人们排起了队。大家说，饭菜可口，价钱公道。
""",
    "hard-wrapped lines": """
H 第二节 乡人民代表大会

P 1987年4月，西河乡进行换届选举，共划分12个选区，登记选民二
+ 千三百余名，选出代表45名，其中妇女代表11
+ 名。

P 1987年5月6日，召开西河乡第四届人民代表大会第一次会议，选
+ 举冯守业为乡长，陈立春为副乡长。
""",
    "a list": """
H 东桥镇人代会将于下月召开

P 会议议程如下：

P 一、听取政府工作报告；

P 二、听取主席团工作报告；

P 三、选举。
""",
    "a list behind signs that else point at pictures": """
H 东桥镇人代会闭幕

D 东桥发布　2024-01-12 18:30　发表于东山

P 1月12日，东桥镇第五届人民代表大会第三次会议闭幕。会议选举结果如下：

P ▶ 何长青当选镇长

P ▶ 陈立春、周明当选副镇长

P 镇党委书记李青讲话。

C ▶ 代表走进会场

P 会议号召全镇上下同心同德。
""",
    "when a document was adopted": """
H 东桥镇第五届人民代表大会第三次会议公告

P 东桥镇第五届人民代表大会第三次会议决定接受王青辞去副镇长职务的请求。

P 东桥镇第五届人民代表大会第三次会议关于镇人民政府工作报告的决议

+ （2024年3月28日通过）

P 会议听取和审议了何长青所作的工作报告。
""",
    "sections with English numbers": """
H 东桥镇人代会闭幕

P 1月12日，东桥镇第五届人民代表大会第三次会议闭幕。

H PART 01 听取报告

P 何长青作政府工作报告。

H PART 02 选举

P 何长青当选镇长。
""",
    "metadata around an article": """
H 东桥镇召开人代会

D 来源：东桥镇人民政府 发布时间：2021-03-04 10:20 浏览次数：

D 通讯员 周明

P 3月2日，东桥镇第五届人民代表大会第一次会议召开。

D 编辑：李青

D （周明）
""",
    "a deck above the line of the source": """
# H 市委举行全体会议

H 会议选举产生市委常委会，何长青当选书记，陈立春当选副书记；通过《东山市委工作规则》

H 何长青主持会议

D 发布日期：2017-03-04

P 中国共产党东山市第八届委员会3月4日举行第一次全体会议。
""",
    "subheads": """
H 西河县政协历届会议

H 第三届委员会

P 第一次会议1987年5月召开，出席委员180人。

H 第四届委员会

P 第一次会议1990年3月召开，出席委员202人。
""",
    "a row of captions that say what happened": """
H 西河县完成换届

P 8月21日，中国共产党西河县第十次代表大会胜利闭幕。

P 县委书记何长青作工作报告

P 县委副书记陈立春主持开幕式

P 县纪委书记周明作纪委工作报告

P 从五月起，县里搭好了筹备的班子，一件件往前赶。
""",
    "a turn line behind a sentence, and a line from another page": """
H 东桥镇召开人代会
T （上接1版）

P 会议要求，全镇上下同心同德。
""",
    "captions in brackets between whole paragraphs": """
H 东桥镇召开人代会

C （会议现场）

P 3月2日，东桥镇第五届人民代表大会第一次会议召开。

C （何长青同志主持会议）

P 会议听取了政府工作报告。
""",
    "the author's sign at the end": """
H 东桥镇召开人代会

P 3月2日，东桥镇第五届人民代表大会第一次会议召开。（周明 李青）

H 社区食堂开张以后

P 日前，柳荫小区的社区食堂开张。
""",
    "a kicker that is no balanced slogan": """
# K 迎着困难往前走

## H 东桥镇第五届人民代表大会第三次会议召开

P 12月26日，东桥镇第五届人民代表大会第三次会议召开。
""",
    "a short headline over a story without a date": """
H 东桥镇召开人代会

P 12月26日，东桥镇第五届人民代表大会第三次会议召开。

H 雨后的菜场

P 一场大雨停在清早，菜场门口的积水还没有退，老吴已经摆好了摊子。
""",
    "a page without blank lines": """
H 东桥镇召开人代会
P 12月26日，东桥镇第五届人民代表大会第三次会议召开。67名代表出席会议。
P 会议通过了决议。
H 东桥镇开展垃圾分类宣传
P 近日，东桥镇组织志愿者开展垃圾分类宣传。
""",
    "a page number between wrapped lines": """
H 东桥镇召开人代会

P 3月2日，东桥镇第五届人民代表大会第一次会议召开。

P 会议听取了镇长何长青作的政府工作报告
M - 2 -
+ ，审议了决议。
""",
    "the first line of a narrow column": """
H 东桥镇召开人代会

P 3月2日，东桥镇第五届人民代表大会第一次会议召开。

P 何长青代表东桥镇第四届人民代表大会主席团
+ 向大会报告工作。
""",
    "half a title at the end of a column": """
H 东桥镇召开人代会

P 3月2日，东桥镇第五届人民代表大会第一次会议召开。

P 陈立春作《东桥镇2021年财政

+ 预算执行情况的报告》，代表们分组审议。
""",
    "a list of names cut into short columns": """
H 东桥镇召开人代会

P 3月2日，东桥镇第五届人民代表大会第一次会议召开。镇领导何长青、陈

+ 立春、周明、李

+ 青出席会议。
""",
    "a front page whose paper is not called so": """
M 今日东桥
M 2021年3月5日 星期五
M 总第86期

S 山/高/水/长 东/桥/人/家

H 东桥镇召开人代会

P 3月2日，东桥镇第五届人民代表大会第一次会议召开。
""",
    "a table of contents": """
M 东桥报

H 本期导读
P ◆ 东桥镇第五次妇代会召开（2版）
P ◆ 社区食堂开张（3版）

H 东桥镇召开人代会

P 3月2日，东桥镇第五届人民代表大会第一次会议召开。
""",
    "labels of columns": """
K 聚焦·换届

H 东桥镇召开人代会

P 3月2日，东桥镇第五届人民代表大会第一次会议召开。

K 人物·风采

H 把建议写在田埂上
H ——记东桥镇人大代表周明

P 早上六点半，周明的电动车已经停在机耕路上，车筐里放着一本记了三年的本子。
""",
    "a headline over a story in narrow columns": """
H 东桥镇召开人代会

P 3月2日，东桥镇第五届人民代表大会第一次会议召开。

H 门前的那盏灯 亮了三年

P 天还没有亮透，柳荫小区的门前已经站了两个
+ 人。退休教师周老师和老伴穿着红马甲，从六点
+ 站到八点。
""",
    "titles of what was passed, one a line": """
H 东桥镇召开人代会

P 3月2日，东桥镇第五届人民代表大会第一次会议通过了：

P 《关于东桥镇人民政府工作报告的决议》

P 《关于东桥镇人大主席团工作报告的决议》
""",
    "posts and names, one a line": """
H 东桥镇召开人代会

P 3月2日，东桥镇第五届人民代表大会第一次会议选出：

P 镇长：何长青

P 副镇长：陈立春、周明（女，回族）、李青
""",
    "rows of captions between whole paragraphs": """
H 东桥镇召开人代会

P 代表们到村里看了桥，又到田头看了渠。

P 代表在桥头察看

P 代表在田头察看

P 看完之后，代表们回到镇里座谈。
""",
    "the heads of a gazetteer's pages": """
H 第二节 乡人民代表大会

P 1987年4月，西河乡进行换届选举，选出代表45名，其中

M 西河县志 218

+ 妇女代表11名。

P 1987年5月，召开西河乡第四届人民代表大会

D Page 219 - 西河县志

+ 第一次会议，选举冯守业为乡长。

M 第 220 页

P 会议历时三天。
""",
    "minutes set as a form": """
H 东桥镇第五届人民代表大会主席团第二次会议纪要
P 时间：2023年3月2日上午9:00
P 地点：镇政府会议室
P 主持人：陈立春（镇人大主席）
P 出席人员：何长青、周明、李青、顾秀英、孙立、
+ 赵大海、欧阳明
P 记录：小顾
P 会议听取了关于桥梁整修情况的汇报，同意先修东桥。
""",
    "who edited the page": """
H 东桥镇召开人代会

D ■记者 周明 李青

P 3月2日，东桥镇第五届人民代表大会第一次会议召开。

D 一版责编：周明 版式：小顾
""",
    "a paragraph cut at its very first line": """
H 东桥镇召开人代会

P 3月2日，东桥镇第五届人民代表大会第一次会议召开。

P 会议指出，全镇要努力在

+ 产业上再加一把劲，在民生上再办几件实事。
""",
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
