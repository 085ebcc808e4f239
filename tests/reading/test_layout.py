"""However a page is laid out, its articles say the same: columns, captions, wrapped lines, indents, encodings."""

from __future__ import annotations

import random
import re

import pytest

from xjcli.reading import read

HEADLINE = "东桥镇第五届人民代表大会第三次会议召开"
BODY = (
    "12月26日至27日，东桥镇第五届人民代表大会第三次会议在镇文化中心召开，来自全镇各条战线的67名人大代表出席会议，"
    "部分市、区人大代表和镇机关干部、各村居党组织书记列席会议，会议由镇党委书记、人大主席陈立春同志主持。",
    "会上，镇党委副书记、镇长何长青代表镇人民政府作《政府工作报告》，报告从产业、民生、环境和治理四个方面，回顾了一年来"
    "走过的路，也摆出了三件还没有办好的事；副镇长周明作《关于东桥镇2022年财政预算执行情况和2023年财政预算（草案）的报告》。",
    "会议以无记名投票的方式，补选李青同志为东桥镇人民政府副镇长，表决通过了关于政府工作报告的决议、关于财政预算的决议，"
    "并票决产生了2023年度民生实事项目五项，其中道路两项、养老一项、文化一项、环境一项。",
    "陈立春在讲话中要求，全体代表会后要把议定的事一件件盯到底，让乡亲们看得见变化。",
)
SECOND = (
    "柳荫小区的食堂开张了",
    "日前，柳荫小区的社区食堂开张，老人们一早就排起了队。掌勺的师傅说，每天要备两百份饭菜。",
)
MASTHEADS = ("", "东桥报\n\n", "扫码关注我们\n官方微信公众号\n\n东桥报\n\n东桥镇党委、政府 主办\n\n第1版 要闻\n\n")
CAPTIONS = ("东桥镇第五届人民代表大会第三次会议", "会议现场", "图为代表在投票")
FULL_WIDTH = str.maketrans("0123456789", "０１２３４５６７８９")


def columns(paragraph: str, chance: random.Random) -> list[str]:
    """Cut a paragraph where columns end: anywhere but in a number, and no column of a few characters."""
    pieces, rest = [], paragraph
    while len(rest) > 60 and chance.random() < 0.8:
        end = chance.randint(40, len(rest) - 12)
        while rest[end - 1].isdigit() and rest[end].isdigit():
            end += 1
        pieces.append(rest[:end])
        rest = rest[end:]
    return [*pieces, rest]


def page(seed: int) -> bytes:
    """Lay the two articles out at random: the same seed gives the same page."""
    chance = random.Random(seed)
    mark = chance.choice(["", "# "])
    lines = [chance.choice(MASTHEADS), f"{mark}{HEADLINE}\n\n"]
    captioned = chance.random() < 0.4
    for paragraph in BODY:
        pieces = columns(paragraph, chance)
        for piece in pieces[:-1]:
            caption = "" if captioned else chance.choice(CAPTIONS)
            captioned = True
            lines.append(piece + (f"\n\n\n{caption}\n\n" if caption else chance.choice(["\n\n", "\n", "\n\n\n"])))
        lines.append(f"{pieces[-1]}\n\n")
    if chance.random() < 0.5:
        lines.append("（下转2版）\n\n")
    lines.append(f"{mark}{SECOND[0]}\n\n{SECOND[1]}\n")
    text = "".join(lines)
    if chance.random() < 0.3:
        text = text.translate(FULL_WIDTH)
    if chance.random() < 0.3:
        text = re.sub(r"(?m)^(?=[^\n#]{30})", "\u3000\u3000", text)
    if chance.random() < 0.3:
        text = text.replace("\n", "\r\n")
    return text.encode(chance.choice(["utf-8", "utf-8-sig", "gb18030", "utf-16"]))


@pytest.mark.parametrize("seed", range(120))
def test_the_articles_say_the_same(seed: int) -> None:
    issue = read(page(seed), "page.txt")
    said = [article.text.folded.replace("\n", "") for article in issue.articles]
    assert said == [HEADLINE + "".join(BODY), "".join(SECOND)]
