"""Issues made from a template: as many as wanted, the same for the same number, no two alike."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

TOWNS = [first + last + "镇" for first in "柳枫桐槐榆松梅荷芦苇" for last in "溪桥浦塘岭湾"]
SURNAMES = "赵钱孙李周吴郑冯陈沈韩杨朱秦许何吕张孔曹严金魏陶姜"
GIVEN = "晓燕志刚丽娜建军国栋秀英海涛雪梅文博思远静怡振华玉兰"
FIGURES = "零一二三四五六七八九"

TEMPLATE = """# {town}召开第{term}届人民代表大会第{number}次会议

{town}报 {year}-01-{printed:02}

1月{day}日至{last}日，{town}第{term}届人民代表大会第{number}次会议举行。应到代表{entitled}名，实到{present}名，列席人员{observers}人。大会由{chair}主持。

镇党委副书记、镇长{mayor}作政府工作报告。镇人大主席{chair}作镇人大主席团工作报告。会议书面审议了财政预算报告。

会议选举{deputy}为副镇长。会议通过了《关于政府工作报告的决议》。{filler}

# {town}的社区食堂开张

中午十一点半，{filler}
"""
FILLER = (
    "门口已经排起了队，",
    "老人们说饭菜软和，",
    "窗台上的花开了，",
    "孩子们放学后来写作业，",
    "志愿者搬来了新书，",
)


def issue(number: int) -> str:
    """Give the text of the issue with this number: about three thousand bytes, one session in it."""
    chance = Random(number)
    entitled = chance.randint(50, 120)
    day = chance.randint(4, 20)
    deputy, mayor, chair = (
        SURNAMES[(number * 7 + at) % len(SURNAMES)] + "".join(chance.sample(GIVEN, 2)) for at in range(3)
    )
    return TEMPLATE.format(
        town=TOWNS[number % len(TOWNS)],
        term=FIGURES[1 + number // len(TOWNS) % 9],
        number=FIGURES[1 + number // (len(TOWNS) * 9) % 9],
        year=1980 + number // len(TOWNS) % 40,
        printed=day + 3,
        day=day,
        last=day + 1,
        entitled=entitled,
        present=entitled - chance.randint(0, 6),
        observers=chance.randint(5, 30),
        chair=chair,
        mayor=mayor,
        deputy=deputy,
        filler="".join(chance.choice(FILLER) for _ in range(60)).rstrip("，") + "。",
    )


def write_issues(folder: Path, numbers: range) -> Path:
    """Write issues into a folder, in the order of their numbers."""
    folder.mkdir(parents=True, exist_ok=True)
    for number in numbers:
        (folder / f"issue-{number:05}.txt").write_text(issue(number), "utf-8")
    return folder
