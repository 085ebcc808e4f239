"""Pages that nobody prints and a program may be given: long, and full of one thing that is read."""

from __future__ import annotations

from itertools import count
from random import Random
from typing import TYPE_CHECKING

from tests.reliability.made import GIVEN, SURNAMES, TOWNS, issue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

FIGURES = "一二三四五六七八九"
POSTS = ("书记", "副书记", "镇长", "副镇长", "人大主席", "人大副主席", "纪委书记", "组织委员", "武装部部长")
BODIES = ("人民代表大会", "党员代表大会", "工会会员代表大会", "妇女代表大会", "侨民代表大会")
KINDS = ("政府工作报告", "人大主席团工作报告", "财政预算执行情况的报告", "法院工作报告", "计划执行情况报告")
PLACE = "".join(sorted({*"".join(TOWNS), *"东西南北石沙青白黄金银龙凤马牛羊鱼云"} - {"镇"}))
HEAD = "柳溪镇召开人代会\n\n1月5日，柳溪镇第五届人民代表大会第三次会议召开。"
"""Reports a session, so that every finder reads on."""


def name(chance: Random) -> str:
    """Make a name of three characters."""
    return chance.choice(SURNAMES) + "".join(chance.sample(GIVEN, 2))


def names(chance: Random, most: int = 9) -> str:
    """Make a list of names."""
    return "、".join(name(chance) for _ in range(chance.randint(2, most)))


def session(chance: Random) -> str:
    """Make the full name of a session."""
    term, number = chance.choices(FIGURES, k=2)
    return f"{chance.choice(TOWNS)}第{term}届{chance.choice(BODIES)}第{number}次会议"


def day(chance: Random) -> str:
    """Make a date."""
    return f"{chance.randint(1980, 2025)}年{chance.randint(1, 12)}月{chance.randint(1, 28)}日"


def _titled(chance: Random) -> str:
    return f"{chance.choice(TOWNS)}党委副书记、{chance.choice(POSTS)}{name(chance)}"


def place(chance: Random) -> str:
    """Make the name of a place that no list knows."""
    return "".join(chance.choices(PLACE, k=2)) + chance.choice("镇乡区县村")


def _row(chance: Random) -> str:
    return "、".join(f"{name(chance)}（{chance.choice(POSTS)}）" for _ in range(chance.randint(2, 9)))


def _counts(chance: Random) -> str:
    entitled, away = chance.randint(50, 400), chance.randint(1, 9)
    return f"应到代表{entitled}名，因病因事请假{away}名，实到代表{entitled - away}名，列席人员{away * 3}人。"


def _elected(chance: Random) -> str:
    return f"会议选举{name(chance)}为{chance.choice(TOWNS)}{chance.choice(POSTS)}，{names(chance, 4)}为副镇长。"


def _heard(chance: Random) -> str:
    heard = chance.choice(("听取和审议了", "书面审议了", "审议通过了"))
    others = f"{names(chance, 3)}分别代表政府作的{chance.choice(KINDS)}"
    return f"会议{heard}{name(chance)}所作的{chance.choice(KINDS)}和{others}。"


def _resolved(chance: Random) -> str:
    first, second = chance.choices(KINDS, k=2)
    return f"会议表决通过了《关于{first}的决议》、《关于{chance.choice(TOWNS)}{second}的决定》。"


def _years(chance: Random) -> str:
    done, planned = chance.choices(range(1980, 2026), k=2)
    return f"听取{done}年预算执行情况和{planned}年预算草案的报告。"


def _masthead(chance: Random) -> str:
    return f"{chance.choice(TOWNS)}报 {chance.randint(1980, 2025)}-01-05\n第{chance.randint(1, 99)}期\n\n"


def _turned(chance: Random) -> str:
    page = chance.randint(2, 8)
    return f"会议听取了（下转{page}版）\n\n（上接{page}版）报告。\n\n"


def _told(chance: Random) -> str:
    return f"{day(chance)}，{session(chance)}在镇影剧院召开，{_titled(chance)}主持，{_titled(chance)}作报告。"


def _together(chance: Random) -> str:
    return session(chance) + chance.choice(("、", "、", f"召开，{name(chance)}讲话。"))


def _followed(chance: Random) -> str:
    return f"{chance.randint(1, 28)}日，{session(chance)}闭幕。随后召开{session(chance)}。"


def _of_places(chance: Random) -> str:
    return f"{place(chance)}第五届人民代表大会第三次会议召开，{place(chance)}镇长{name(chance)}讲话。"


def _chronicle(chance: Random) -> str:
    year, month = chance.randint(1980, 2025), chance.randint(1, 12)
    return f"# {year}年大事记\n\n{month}月{chance.randint(1, 28)}日，{session(chance)}召开。\n\n"


def _tabled(chance: Random) -> str:
    """Make a table as gazetteers set it: a title, headings, a row for each session with those elected."""
    posts = "乡长{}，副乡长{}，人大主席{}"
    rows = (
        f"第{chance.choice(FIGURES)}届{number}次　{chance.randint(1954, 2020)}.3.12—14　{chance.randint(30, 99)}　"
        f"{posts.format(name(chance), names(chance, 3), name(chance))}\n"
        for number in FIGURES
    )
    return f"{place(chance)}历届人民代表大会一览表\n届次　会期　代表　选举结果\n{''.join(rows)}\n"


def _plain(text: str) -> Callable[[Random], str]:
    return lambda _: text


PIECES: dict[str, Callable[[Random], str]] = {
    "sessions": lambda chance: f"{session(chance)}。",
    "sessions held": lambda chance: f"{day(chance)}，{session(chance)}召开。",
    "sessions told": _told,
    "sessions in a list": lambda chance: f"{session(chance)}、",
    "sessions named short": lambda chance: f"{chance.choice(FIGURES)}届{chance.choice(FIGURES)}次人代会召开。",
    "sessions together, then names": _together,
    "sessions one behind another": _followed,
    "places": lambda chance: f"{place(chance)}{place(chance)}党委书记{name(chance)}到会。",
    "sessions of places": _of_places,
    "names": lambda chance: f"{names(chance)}。",
    "names in one sentence": lambda chance: f"{name(chance)}、",
    "names that attend": lambda chance: f"{names(chance)}出席会议。",
    "names with posts": lambda chance: f"{_titled(chance)}主持会议。",
    "names with posts in one sentence": lambda chance: f"{_titled(chance)}，",
    "posts of one name": lambda chance: f"{place(chance)}党委书记王建国讲话。",
    "speeches in one sentence": lambda chance: f"{name(chance)}{chance.choice(('指出', '强调'))}，",
    "names and verbs in one sentence": lambda chance: chance.choice((f"{names(chance)}出席，", "讲话，", "主持，")),
    "posts alone": lambda chance: f"{chance.choice(TOWNS)}{chance.choice(POSTS)}、",
    "rows of names": lambda chance: f"主席台就座的有{_row(chance)}。",
    "one name over and over": lambda chance: f"镇长王建国{chance.choice(('讲话', '主持会议', '作报告'))}。",
    "counts": _counts,
    "counts in one sentence": lambda chance: _counts(chance).replace("。", "，"),
    "reports": _heard,
    "reports in one sentence": lambda chance: _heard(chance).replace("。", "，"),
    "reports of titles": lambda chance: f"{name(chance)}作题为《{place(chance)}{place(chance)}》的工作报告。",
    "reports of nobody": lambda chance: f"会议听取了关于{place(chance)}预算执行情况的报告。",
    "resolutions": _resolved,
    "resolutions of one list": lambda chance: f"《关于{place(chance)}的报告》、",
    "resolutions in one sentence": lambda chance: _resolved(chance).replace("。", "，"),
    "elections": _elected,
    "elections in one sentence": lambda chance: _elected(chance).replace("。", "，"),
    "dates": lambda chance: f"{day(chance)}。",
    "dates in one sentence": lambda chance: f"{day(chance)}至{chance.randint(1, 28)}日，",
    "days": lambda chance: f"{chance.randint(1, 28)}日上午，会议开幕。",
    "days in one sentence": lambda chance: f"{chance.randint(1, 28)}日",
    "days of one year": lambda chance: f"同年{chance.randint(1, 12)}月{chance.randint(1, 28)}日，会议召开。",
    "months": lambda chance: f"{chance.randint(1, 12)}月，会议召开。",
    "today": lambda _: "今天上午，会议开幕。昨天，代表报到。",
    "years": _years,
    "figures": lambda chance: f"{chance.randint(1, 9999)}名，",
    "figures alone": lambda chance: str(chance.randint(0, 9)),
    "Chinese figures": lambda chance: chance.choice(FIGURES),
    "brackets": _plain("（"),
    "brackets and back": _plain("（）《》"),
    "titles of works": lambda chance: f"《关于{names(chance, 2)}的报告》",
    "quotation marks": _plain("“会议”"),
    "commas": _plain("、，"),
    "full stops": _plain("。"),
    "one character": _plain("会"),
    "one sentence of nothing": lambda chance: chance.choice("的是在不了有和人这中大为上个国我以要他时来用们"),
    "tables": lambda chance: f"{place(chance)}\t代表{chance.randint(1, 99)}名\t列席{chance.randint(1, 9)}人\n",
    "tables of sessions": _tabled,
    "tables of contents": lambda chance: f"{session(chance)}召开……{chance.randint(1, 99)}\n",
    "chronicles": _chronicle,
    "entries": lambda chance: f"●{day(chance)} {session(chance)}召开。\n",
    "subheads": lambda chance: f"## {chance.choice(POSTS)}讲话\n\n{name(chance)}说，代表们要好好工作。\n\n",
    "lists in lines": lambda chance: f"会议选举：\n{name(chance)}为镇长；\n{name(chance)}为副镇长。\n",
    "words in another script": lambda chance: f"The {chance.randint(1, 99)}th Congress, ",
    "rows of a table of people": lambda chance: f"| {name(chance)} | {chance.choice(POSTS)} | 第五届 |\n",
    "short lines": lambda chance: f"{names(chance, 3)}\n",
    "empty lines": _plain("\n"),
    "spaces": _plain("　 "),
    "spaced names": lambda chance: f"{chance.choice(SURNAMES)} {chance.choice(GIVEN)}、",
    "headlines": lambda chance: f"# {session(chance)}召开\n\n",
    "headlines of something else": lambda chance: f"# {chance.choice(TOWNS)}的食堂开张\n\n",
    "mastheads": _masthead,
    "turn lines": _turned,
    "captions": lambda chance: f"会议听取了报告\n\n图为{_titled(chance)}讲话　记者 {name(chance)} 摄\n\n",
    "articles": lambda chance: f"{issue(chance.randint(0, 9999))}\n\n",
    "articles glued": lambda chance: issue(chance.randint(0, 9999)).replace("\n", "").replace("#", ""),
    "one article glued": lambda _: issue(7).replace("\n", "").replace("#", ""),
    "paragraphs of one article": lambda chance: issue(chance.randint(0, 9999)).replace("#", ""),
}  # fmt: skip
"""Shapes by name: what makes the next piece of such a page."""


def shaped(shape: str, length: int) -> bytes:
    """Give a page of a shape in so many bytes, or a few more: the same for the same length."""
    chance = Random(shape)
    pieces = _until(length, (PIECES[shape](chance) for _ in count()))
    return f"{HEAD}{''.join(pieces)}".encode()


def _until(length: int, pieces: Iterator[str]) -> Iterator[str]:
    while length > 0:
        piece = next(pieces)
        length -= len(piece.encode())
        yield piece
