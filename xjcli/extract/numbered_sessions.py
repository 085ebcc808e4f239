"""Sessions that a text names by their number alone: 第一次会议 under a heading, 第二次会议于1985年 behind the first.

So gazetteers tell of them, in the words of `numbered.toml`. Each takes what it leaves out from a session that is named
in full, or from a heading.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from functools import cache
from itertools import zip_longest
from string import Template
from typing import TYPE_CHECKING

from xjcli.extract.bounds import behind_last
from xjcli.lexicon import numerals, tables
from xjcli.model import Body

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from xjcli.extract.sessions import SessionMention

REACH = 80
"""How many characters a line or a clause may have before the number that begins it, and more than any has."""
LINE = re.compile(r"[^\n]+")
LONGEST_HEADING = 40
COMMITTEES = frozenset({Body.NPCSC, Body.CPPCCSC, Body.PRESIDIUM})
HEADING = "heading"
"""The rule of a session that a number alone names, and of the words that it takes the rest from."""
NAMED = rf"(?P<name>第(?P<number>{numerals.NUMERAL})次(?:全体)?会议)"


@cache
def form(name: str) -> re.Pattern[str]:
    """Give a form of `numbered.toml` as an expression; KeyError for one that the table does not hold."""
    slots = {"numeral": numerals.NUMERAL, "numbered": NAMED, "doing": tables.raw("numbered")["doing"]}
    wordings = {entry.name: "|".join(entry.wordings) for entry in tables.entries("numbered")}
    return re.compile(Template(wordings[name]).substitute(slots, sum=Template(wordings["sum"]).substitute(slots)))


def counts(text: str) -> list[int]:
    """Give where 次会议 stands in a text with something behind it that a session told of by its number has."""
    return [match.start() for match in form("counted").finditer(text)]


def listed(
    text: str, counts: list[int], heading_of: Callable[[str, re.Match[str]], SessionMention | None]
) -> Iterator[SessionMention]:
    """Find 第一次会议 at the beginning of a line, under a heading that names the body and its term.

    So gazetteers list sessions: 城中区第十五届人民代表大会, then 第一次会议：2003年1月16日…; yearbooks set the
    number in brackets.
    """
    starts = {text.rfind("\n", max(0, count - REACH), count) + 1 for count in counts}
    lines = {start: numbered for start in starts if (numbered := form("line").match(text, start))}
    heading: SessionMention | None = None
    for line in LINE.finditer(text) if lines else ():
        if numbered := lines.get(line.start()):
            if heading:
                yield _of(heading, numbered)
        else:
            opening = (
                line if len(line.group()) <= LONGEST_HEADING else form("opening").match(text, line.start(), line.end())
            )
            heading = (heading_of(text, opening) if opening else None) or heading


def summed_up(
    text: str, heading_of: Callable[[str, re.Match[str]], SessionMention | None]
) -> Iterator[tuple[SessionMention, list[SessionMention]]]:
    """Find a body whose sessions of a year are counted, with those that the paragraphs below tell of by number.

    So yearbooks tell: 区五届人大常委会共举行会议6次…, then a paragraph for each, 第十一次会议 2月27日举行; or the same
    paragraph goes on with them.
    """
    line = form("line")
    sums = list(form("sum").finditer(text))  # rare, where what stands before it could begin anywhere
    for counted, following in zip_longest(sums, sums[1:]):
        limit = following.start() if following else len(text)
        begin = behind_last(text, max(0, counted.start() - REACH), counted.start(), "\n，。；：")
        if not (match := form("summed-up").search(text, begin, counted.end())):
            continue
        end = text.find("\n", counted.end())
        here = list(form("in-turn").finditer(text, counted.end(), min(end if end >= 0 else len(text), limit)))
        body = heading_of(text, match) if here or (end >= 0 and line.match(text, end + 1)) else None
        told = [_of(body, numbered) for numbered in here] if body else []
        while body and 0 <= end < limit and (numbered := line.match(text, end + 1)):
            told.append(_of(body, numbered))
            end = text.find("\n", numbered.end())
        if body:
            yield body, told


def carried_on(text: str, counts: list[int], named: list[SessionMention]) -> Iterator[SessionMention]:
    """Find 第二次会议于1985年1月18日… at the beginning of a sentence or a line, after the first session of its term.

    A year must follow: 第二次会议 alone is a number inside a session.
    """
    sentence = form("sentence")
    firsts = [m for m in named if m.term is not None and m.number == 1]
    for count in counts:
        low = max(0, count - REACH)
        match = sentence.match(text, max(*(text.rfind(mark, low, count) for mark in "。，；\n"), 0))
        begun = bisect_right(firsts, match.start("name"), key=_end) if match and match.end("number") == count else 0
        if match and begun:
            yield _of(firsts[begun - 1], match)


def among(text: str, named: list[SessionMention]) -> Iterator[SessionMention]:
    """Find 8月30日召开的第五次会议, 1956年11月，第二次会议 in a paragraph that names another of its term before.

    Of committees, which have no sittings with numbers, also 8月30日，第四次会议决定…, in a paragraph of its own too.
    """
    whole: list[SessionMention] | None = None
    found = [(match, False) for match in form("among").finditer(text)]
    found += [(match, True) for match in form("of-committee").finditer(text)]
    for match, of_committee in found:
        begin, number = text.rfind("\n", 0, match.start()) + 1, numerals.value(match["number"])
        whole = [m for m in named if m.term and m.number and not _national(m)] if whole is None else whole
        last = whole[index - 1] if (index := bisect_right(whole, match.start(), key=_end)) else None
        if last is None or last.number == number or (of_committee and last.body not in COMMITTEES):
            continue
        # the paragraphs of a year go on with the number of the one before
        rising = of_committee and (last.number or 0) < (number or 0)
        if last.start >= begin or (rising and form("day").match(text, begin, match.start("name"))):
            yield _of(last, match)


def openings(
    text: str, named: list[SessionMention], heading_of: Callable[[str, re.Match[str]], SessionMention | None]
) -> Iterator[SessionMention]:
    """Find the body and term that open a paragraph and that no session `named` is read from."""
    known = [mention.start for mention in named]
    for line in re.finditer("\n", text):
        match = form("opening").match(text, line.end())
        if match and bisect_left(known, match.start()) == bisect_left(known, match.end()):
            heading = heading_of(text, match)
            yield from [heading] if heading else []


def enumerated(
    text: str, heading_of: Callable[[str, re.Match[str]], SessionMention | None]
) -> Iterator[SessionMention]:
    """Find 第一次，1953年4月召开… behind a count of congresses: 先后召开过3次贫下中农代表大会。第一次，…；第二次，….

    `heading_of` tells whose congresses a count is of.
    """
    counts = list(form("congresses").finditer(text))
    nexts = [*(match.start() for match in counts[1:]), len(text)]
    for counted, following in zip(counts, nexts, strict=False):
        heading = heading_of(text, counted)
        end = text.find("\n", counted.end(), following)
        for match in (
            form("enumerated").finditer(text, counted.end(), end if end >= 0 else following) if heading else ()
        ):
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
        if begin == heading.start or form("outline").fullmatch(text, begin, heading.start):
            alone = heading.rule == HEADING and form("held").match(text, heading.end)
            end = _told_to(text, heading.end)
            headed = text.startswith("（", begin) and text.startswith("）", heading.end - 1)
            for match in _in_paragraphs(text, heading.end, end, headed=headed):
                yield _of(heading, match)
                alone = None
            if alone:
                yield heading


def _in_paragraphs(text: str, start: int, end: int, *, headed: bool) -> list[re.Match[str]]:
    """Find the sessions told by number in a stretch; without 第 only where they are told in order, from the first.

    One alone, 举行一次会议, is the first where the stretch has the term as its heading: 【一届政协】.
    """
    numbered = list(form("in-paragraph").finditer(text, start, end))
    unmarked = [] if numbered else list(form("unmarked").finditer(text, start, end))
    in_order = [numerals.value(match["number"]) for match in unmarked] == [*range(1, len(unmarked) + 1)]
    return numbered or (unmarked if in_order and len(unmarked) > 1 - headed else [])


def _of(body: SessionMention, numbered: re.Match[str]) -> SessionMention:
    """Make the session of a body that a text names by its number alone."""
    start, end = numbered.span("name")
    return body._replace(start=start, end=end, number=numerals.value(numbered["number"]), rule=HEADING)


def _national(mention: SessionMention) -> bool:
    return mention.place is not None and mention.place.chain == ("全国",)


def _told_to(text: str, position: int) -> int:
    """Give the end of the last paragraph that goes on with the sessions of one term."""
    going_on = form("goes-on")
    end = text.find("\n", position)
    while end >= 0 and going_on.match(text, end):
        end = text.find("\n", end + 1)
    return end if end >= 0 else len(text)


def _end(mention: SessionMention) -> int:
    return mention.end
