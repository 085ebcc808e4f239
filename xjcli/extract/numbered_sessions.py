"""Sessions that a text names by their number alone: 第一次会议 under a heading, 第二次会议于1985年 behind the first.

So gazetteers tell of them. Each takes what it leaves out from a session that is named in full, or from a heading.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import zip_longest
from typing import TYPE_CHECKING

from xjcli.extract.bounds import behind_last
from xjcli.lexicon import numerals
from xjcli.model import Body

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from xjcli.extract.sessions import SessionMention

REACH = 80
"""How many characters a line or a clause may have before the number that begins it, and more than any has."""
LINE = re.compile(r"[^\n]+")
LONGEST_HEADING = 40
NUMBERED = rf"(?P<name>第(?P<number>{numerals.NUMERAL})次(?:全体)?会议)"
NUMBERED_SENTENCE = f"[。，；\n](?:其中)?{NUMBERED}(?=[于：（\n]?(?:[0-9]{{4}}|[同是当])年)"
NUMBERED_AMONG = rf"(?:日(?:上午|下午)?(?:召开|举行)的|[0-9]{{4}}年(?<=[。；].{{5}})[^。；\n]{{2,20}}，){NUMBERED}"
DOING = "(?:听取|审议|审查|通过|协商|讨论|学习|传达|决定|任命|补选|选举|批准)"
NUMBERED_COMMITTEE = f"[日月](?:上午|下午)?，{NUMBERED}(?={DOING}|召开|举行)"
"""Another meeting of a committee, in a paragraph that names one of its term before: 8月30日，第四次会议决定…."""
COMMITTEES = frozenset({Body.NPCSC, Body.CPPCCSC, Body.PRESIDIUM})
NUMBERED_LINE = (
    r"[●■◆▲★☆•]?(?:[（]?[一二三四五六七八九十]+[）]?、?|[0-9]+[.、]?|（)?"
    rf"{NUMBERED}(?=[：\n于0-9（]|[同是当]年|，[于在]?[0-9]{{4}}年|）[：于0-9])"
)
NUMBERED_IN_PARAGRAPH = (
    r"(?P<held>[日月]，?[^，。；届\n]{0,14}?(?:举行|召开)了?)?"
    rf"(?P<name>第(?P<number>{numerals.NUMERAL})次(?:全体(?:委员)?)?会议)(?(held)|(?=[于在：，]?(?:[0-9]{{4}}年|[同当]年|[0-9]+月)))"
)
GOES_ON = re.compile(rf"\n(?:[0-9]{{4}}年[^，。；\n]{{0,36}}|(?=第{numerals.NUMERAL}次(?:全体(?:委员)?)?会议))")
"""How a paragraph begins that goes on with the sessions of the term told of in the one before."""
OPENING = re.compile(r"[^\n，。；：]{1,30}届(?:[^\n，。；：0-9]{0,14}?(?=[于自从]?\n?[0-9]{4}年)|(?=。))")
"""What may open a paragraph and give the body and the term of its sessions: 县政协第二届委员会1963年6月6日在…."""
HELD = re.compile(r"\n?[^。\n]{0,40}?(?:召开|举行)")
COUNTED = re.compile(
    rf"[召举](?:开|行)[过了]*(?:全[省市区县州旗镇乡社])?{numerals.NUMERAL}[次届][^，。；：\n]{{0,14}}?(?:代表大会|代表会议|代会)"
    rf"|代(?:表大会|表会议|会)[^，。；：\n]{{0,10}}[召举](?:开|行)[过了]*{numerals.NUMERAL}[次届]"
)
ENUMERATED = re.compile(
    rf"[。：；，](?:其中)?(?P<name>第(?P<number>{numerals.NUMERAL})[次届])(?:会议|大会|代表大会)?"
    "[，：]?(?=[于在]?[0-9]{4}年)"
)
UNMARKED = re.compile(
    rf"[日月][^，。；\n]{{0,14}}?(?:召开|举行)了?(?P<name>(?P<number>{numerals.NUMERAL})次(?:全体(?:委员)?)?会议)"
)
"""A session told by a number without 第, which may as well count sessions: 6月10日召开一次会议."""
SUM = rf"(?:召开|举行)了?(?:[^。，；\n]{{0,8}}?会议)?{numerals.NUMERAL}次"
SUMMED_UP = re.compile(rf"[^\n，。；：]{{1,30}}届[^\n，。；：0-9]{{2,14}}?(?=(?:[0-9]{{4}}年)?(?:共|全年|先后)*{SUM})")
PARAGRAPH_START = rf"(?:[（(]?{numerals.NUMERAL}[）)]?[、.]?)?"
IN_TURN = f"日(?:上午|下午)?，{NUMBERED}(?={DOING})"
"""A session behind its day, in the paragraph that counts those of a year: 3月18日，第十三次会议听取…."""
MAY_BE_NUMBERED = re.compile(f"次(?:全体)?会议(?:[：\n于0-9（）]|[同是当]年|，[于在]?[0-9]|{DOING})")


def counts(text: str) -> list[int]:
    """Give where 次会议 stands in a text with something behind it that a session told of by its number has."""
    return [match.start() for match in MAY_BE_NUMBERED.finditer(text)]


def listed(
    text: str, counts: list[int], heading_of: Callable[[str, re.Match[str]], SessionMention | None]
) -> Iterator[SessionMention]:
    """Find 第一次会议 at the beginning of a line, under a heading that names the body and its term.

    So gazetteers list sessions: 城中区第十五届人民代表大会, then 第一次会议：2003年1月16日…; yearbooks set the
    number in brackets.
    """
    form = re.compile(NUMBERED_LINE)
    starts = {text.rfind("\n", max(0, count - REACH), count) + 1 for count in counts}
    lines = {start: numbered for start in starts if (numbered := form.match(text, start))}
    heading: SessionMention | None = None
    for line in LINE.finditer(text) if lines else ():
        if numbered := lines.get(line.start()):
            if heading:
                yield _of(heading, numbered)
        else:
            opening = line if len(line.group()) <= LONGEST_HEADING else OPENING.match(text, line.start(), line.end())
            heading = (heading_of(text, opening) if opening else None) or heading


def summed_up(
    text: str, heading_of: Callable[[str, re.Match[str]], SessionMention | None]
) -> Iterator[tuple[SessionMention, list[SessionMention]]]:
    """Find a body whose sessions of a year are counted, with those that the paragraphs below tell of by number.

    So yearbooks tell: 区五届人大常委会共举行会议6次…, then a paragraph for each, 第十一次会议 2月27日举行; or the same
    paragraph goes on with them.
    """
    form, in_turn = re.compile(NUMBERED_LINE), re.compile(IN_TURN)
    sums = list(re.finditer(SUM, text))  # rare, where what stands before it could begin anywhere
    for counted, following in zip_longest(sums, sums[1:]):
        limit = following.start() if following else len(text)
        begin = behind_last(text, max(0, counted.start() - REACH), counted.start(), "\n，。；：")
        if not (match := SUMMED_UP.search(text, begin, counted.end())):
            continue
        end = text.find("\n", counted.end())
        here = list(in_turn.finditer(text, counted.end(), min(end if end >= 0 else len(text), limit)))
        body = heading_of(text, match) if here or (end >= 0 and form.match(text, end + 1)) else None
        told = [_of(body, numbered) for numbered in here] if body else []
        while body and 0 <= end < limit and (numbered := form.match(text, end + 1)):
            told.append(_of(body, numbered))
            end = text.find("\n", numbered.end())
        if body:
            yield body, told


def carried_on(text: str, counts: list[int], named: list[SessionMention]) -> Iterator[SessionMention]:
    """Find 第二次会议于1985年1月18日… at the beginning of a sentence or a line, after the first session of its term.

    A year must follow: 第二次会议 alone is a number inside a session.
    """
    form = re.compile(NUMBERED_SENTENCE)
    firsts = [m for m in named if m.term is not None and m.number == 1]
    for count in counts:
        low = max(0, count - REACH)
        match = form.match(text, max(*(text.rfind(mark, low, count) for mark in "。，；\n"), 0))
        begun = bisect_right(firsts, match.start("name"), key=_end) if match and match.end("number") == count else 0
        if match and begun:
            yield _of(firsts[begun - 1], match)


def among(text: str, named: list[SessionMention]) -> Iterator[SessionMention]:
    """Find 8月30日召开的第五次会议, 1956年11月，第二次会议 in a paragraph that names another of its term before.

    Of committees, which have no sittings with numbers, also 8月30日，第四次会议决定….
    """
    whole: list[SessionMention] | None = None
    found = [(match, False) for match in re.finditer(NUMBERED_AMONG, text)]
    found += [(match, True) for match in re.finditer(NUMBERED_COMMITTEE, text)]
    for match, of_committee in found:
        begin, number = text.rfind("\n", 0, match.start()) + 1, numerals.value(match["number"])
        whole = [m for m in named if m.term and m.number and not _national(m)] if whole is None else whole
        last = whole[index - 1] if (index := bisect_right(whole, match.start(), key=_end)) else None
        if last and last.start >= begin and last.number != number and (last.body in COMMITTEES or not of_committee):
            yield _of(last, match)


def openings(
    text: str, named: list[SessionMention], heading_of: Callable[[str, re.Match[str]], SessionMention | None]
) -> Iterator[SessionMention]:
    """Find the body and term that open a paragraph and that no session `named` is read from."""
    known = [mention.start for mention in named]
    for line in re.finditer("\n", text):
        match = OPENING.match(text, line.end())
        if match and bisect_left(known, match.start()) == bisect_left(known, match.end()):
            heading = heading_of(text, match)
            yield from [heading] if heading else []


def enumerated(
    text: str, heading_of: Callable[[str, re.Match[str]], SessionMention | None]
) -> Iterator[SessionMention]:
    """Find 第一次，1953年4月召开… behind a count of congresses: 先后召开过3次贫下中农代表大会。第一次，…；第二次，….

    `heading_of` tells whose congresses a count is of.
    """
    counts = list(COUNTED.finditer(text))
    nexts = [*(match.start() for match in counts[1:]), len(text)]
    for counted, following in zip(counts, nexts, strict=False):
        heading = heading_of(text, counted)
        end = text.find("\n", counted.end(), following)
        for match in ENUMERATED.finditer(text, counted.end(), end if end >= 0 else following) if heading else ():
            if heading:
                start, stop = match.span("name")
                yield heading._replace(start=start, end=stop, term=numerals.value(match["number"]))


def told_under(text: str, named: list[SessionMention]) -> Iterator[SessionMention]:
    """Find sessions by number in a paragraph that begins with their term, or go on below it, as gazetteers set it.

    第九届人民代表大会　1984年4月选出代表60名。第一次会议于同年5月3日举行…；1986年3月1日召开第二次会议….
    """
    for heading in named:
        if heading.number is not None or heading.term is None:
            continue
        begin = text.rfind("\n", max(0, heading.start - REACH), heading.start) + 1
        if re.compile(PARAGRAPH_START).fullmatch(text, begin, heading.start):
            alone = heading.rule == "heading" and HELD.match(text, heading.end)
            end = _told_to(text, heading.end)
            for match in _in_paragraphs(text, heading.end, end):
                yield _of(heading, match)
                alone = None
            if alone:
                yield heading


def _in_paragraphs(text: str, start: int, end: int) -> list[re.Match[str]]:
    """Find the sessions told by number in a stretch; without 第 only where they are told in order, from the first."""
    numbered = list(re.compile(NUMBERED_IN_PARAGRAPH).finditer(text, start, end))
    unmarked = [] if numbered else list(UNMARKED.finditer(text, start, end))
    in_order = [numerals.value(match["number"]) for match in unmarked] == [*range(1, len(unmarked) + 1)]
    return numbered or (unmarked if in_order and len(unmarked) > 1 else [])


def _of(body: SessionMention, numbered: re.Match[str]) -> SessionMention:
    """Make the session of a body that a text names by its number alone."""
    start, end = numbered.span("name")
    return body._replace(start=start, end=end, number=numerals.value(numbered["number"]), rule="heading")


def _national(mention: SessionMention) -> bool:
    return mention.place is not None and mention.place.chain == ("全国",)


def _told_to(text: str, position: int) -> int:
    """Give the end of the last paragraph that goes on with the sessions of one term."""
    end = text.find("\n", position)
    while end >= 0 and GOES_ON.match(text, end):
        end = text.find("\n", end + 1)
    return end if end >= 0 else len(text)


def _end(mention: SessionMention) -> int:
    return mention.end
