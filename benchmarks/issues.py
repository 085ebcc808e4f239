"""Issues in any number, made from templates with a fixed seed: the text that all measurements share.

    python -m benchmarks.issues FOLDER [--number 10000]

Each is a page of about 9,000 bytes like that of a town's paper: a people's congress or a Party congress with its
dates, delegates, people, reports and elections, a second meeting told in short, and stories in which nobody meets.
The same number gives the same issue; no two are alike.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from random import Random

BYTES = 9_000
"""About how long an issue is."""

TOWNS = [first + last + "镇" for first in "柳枫桐槐榆松梅荷芦苇" for last in "溪桥浦塘岭湾"]
SURNAMES = "赵钱孙李周吴郑冯陈沈韩杨朱秦许何吕张孔曹严金魏陶姜"
GIVEN = "晓燕志刚丽娜建军国栋秀英海涛雪梅文博思远静怡振华玉兰"
FIGURES = ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二")

CONGRESS = """# {town}第{term}届人民代表大会第{number}次会议举行

{month}月{day}日至{last}日，{town}第{term}届人民代表大会第{number}次会议在镇文化中心召开。会议应到代表{entitled}名，实到代表{present}名，
符合法定人数。列席会议人员共计{observers}人。会议由镇人大主席{chair}主持。

区人大常委会副主任{guest}到会指导并讲话。镇党委书记{secretary}出席会议。镇党委副书记、镇长{mayor}代表镇人民政府向大会作政府工作报告。
报告回顾了过去一年的工作，提出了新一年的打算。镇人大主席{chair}作镇人大主席团工作报告。会议书面审议了财政预算执行情况的报告。

会议依法选举{deputy}为副镇长，接受{leaving}辞去副镇长职务的请求。会议表决通过了关于政府工作报告的决议、关于镇人大主席团工作报告的决议。
"""
PARTY = """# 中共{town}第{term}次代表大会开幕

本报讯 {month}月{day}日上午，中国共产党{town}第{term}次代表大会隆重开幕。
大会应出席代表{entitled}名，因事请假{absent}名，实到{present}名。
{secretary}代表中共{town}第{before}届委员会作了题为《为建设更好的{town}而努力》的报告。大会由{mayor}主持。{chair}、{deputy}等出席大会。
大会通过了关于镇党委工作报告的决议。
"""
SHORT = """# 镇人大主席团召开会议

日前，{town}人大主席团召开第{number}次会议，研究镇{term}届人大{number}次会议筹备工作。镇人大主席{chair}强调，要把代表提出的意见一件一件落实。
"""
STORY = """# {headline}

{opening}{prose}
"""
HEADLINES = ("巷口的社区食堂", "河边新添一条步道", "老木匠的徒弟们", "图书角搬进楼道里", "银杏树下的早市")
OPENINGS = ("清晨六点，", "上周末，", "说起这件事，", "连日的雨停了，", "开学以后，")
PROSE = (
    "门口已经排起了队，老人们说饭菜软和，价钱也公道。",
    "窗台上的花开了一茬又一茬，孩子们放学后就在这里写作业。",
    "志愿者搬来了新书，还把旧书一本本擦干净，摆上了架子。",
    "几位居民商量着，把堆了多年的杂物清走，种上了月季和桂花。",
    "工人们把最后一块石板铺平，夜里灯一亮，河水像是换了颜色。",
    "他年轻时走过许多地方，如今只想把手艺传下去。",
    "楼里装了扶手，雨天也不怕滑，邻居们见面的话也多了。",
    "合唱队每逢周三练习，声音从二楼的窗子里飘出来。",
)


def issue(number: int) -> str:
    """Give the text of the issue with this number."""
    chance = Random(number)
    facts = _facts(number, chance)
    meeting = (CONGRESS, PARTY)[number % 4 == 0]
    parts = [f"{facts['town']}报\n\n{facts['year']}年{facts['month']}月{facts['printed']}日 第{number + 1}期\n"]
    parts += [meeting.format(**facts), _story(chance), SHORT.format(**facts)]
    while sum(len(part.encode()) for part in parts) < BYTES:
        parts.append(_story(chance))
    return "\n".join(parts)


def _facts(number: int, chance: Random) -> dict[str, object]:
    term = number // len(TOWNS) % (len(FIGURES) - 1) + 1
    entitled, day = chance.randint(50, 140), chance.randint(4, 20)
    roles = ("chair", "guest", "secretary", "mayor", "deputy", "leaving")
    people = {
        role: SURNAMES[(number * 7 + at) % len(SURNAMES)] + "".join(chance.sample(GIVEN, 2))
        for at, role in enumerate(roles)
    }
    return {
        "town": TOWNS[number % len(TOWNS)],
        "term": FIGURES[term],
        "before": FIGURES[term - 1],
        "number": FIGURES[number // (len(TOWNS) * 11) % len(FIGURES)],
        "year": 1980 + number // len(TOWNS) % 40,
        "month": chance.randint(1, 12),
        "day": day,
        "last": day + 1,
        "printed": day + 3,
        "entitled": entitled,
        "absent": (absent := chance.randint(0, 6)),
        "present": entitled - absent,
        "observers": chance.randint(5, 40),
        **people,
    }


def _story(chance: Random) -> str:
    prose = "".join(chance.choice(PROSE) for _ in range(chance.randint(8, 20)))
    return STORY.format(headline=chance.choice(HEADLINES), opening=chance.choice(OPENINGS), prose=prose)


def write(folder: Path, number: int) -> Path:
    """Write so many issues into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for one in range(number):
        (folder / f"issue-{one:05}.txt").write_text(issue(one), "utf-8")
    return folder


def main() -> None:
    """Write the issues."""
    parser = argparse.ArgumentParser(description="Make issues of a town's paper.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--number", type=int, default=10_000)
    options = parser.parse_args()
    write(options.folder, options.number)


if __name__ == "__main__":
    main()
