"""What the lexicon knows of pages: lines that are furniture, subheads, dates, papers, first words of articles."""

from __future__ import annotations

import re
from functools import cache

from xjcli.lexicon.gates import Form, Forms
from xjcli.lexicon.numerals import CHARACTERS, NUMERAL, value
from xjcli.lexicon.tables import Entry, entries, words
from xjcli.lexicon.templates import HAN, alternation, needed, pattern
from xjcli.model import BlockKind

LONGEST = 120
"""Furniture is short: longer lines are not looked at, in characters."""

LONGEST_PAPER = 24
LONGEST_TURN = 40
LONGEST_FOLIO = 24
LONGEST_SECTION = 8
LONGEST_TITLE = 24
"""How long the heading of a section of a book is at most."""
SHORTEST_NAMED = 4
LONGEST_FIELD = 12
"""The label of a field is shorter, its colon included."""
NAME = rf"(?:{HAN}{{2,3}}|{HAN} {HAN}|{HAN}{{1,8}}(?:·{HAN}{{1,8}})+)"
YEAR = r"(?:(?:19|20)[0-9]{2}|[一二][九〇零○][〇零○一二三四五六七八九]{2})"
MONTH_OR_DAY = r"(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})"
UP_TO_SENTENCE = "[^。！]*"
UP_TO_QUESTION = "[^。！？]*"
FIGURES = "0123456789"
SIGNS = "■□◆◇●◎▶▷★☆"
POINTERS = "↑↓←→▲△▼▽◀◁◄►▶"
ARROWS = "->→▶►▷☞»"
RULES = "-_=*·"
SLOTS = {
    "number": NUMERAL,
    "digits": "[0-9]{1,2}",
    "folio": "[0-9]{1,3}",
    "dots": "[…·.-]{2,}",
    "moonday": "(?:初[一二三四五六七八九十]|十[一二三四五六七八九]?|二十|廿[一二三四五六七八九]?|三十)",
    "page": rf"(?P<page>{NUMERAL})",
    "unsigned": f"[^{SIGNS}]*",
    "any": UP_TO_SENTENCE,
    "address": r"[!-~：？，；！]{3,}",
    "told": UP_TO_QUESTION,
    "some": "[^。；，！？]{1,24}",
    "few": "[^。；，！？：]{0,12}",
    "sentence": "[^。！]{4,50}",
    "inside": "[^。；（）]{2,40}",
    "gap": " ?",
    "cell": r" (?:\| ?)?",
    "title": rf"{HAN}{{1,8}}",
    "name": NAME,
    "names": rf"{NAME}(?:[ 、]{NAME})*",
    "mark": r"[-=·*■□◆◇●◎▶►▷▲△▼>→←…☞★☆ ]*",
    "sign": f"[{SIGNS}]",
    "arrow": f"[{ARROWS}]+",
    "rule": f"[{RULES}]{{3,}}",
    "pointer": f"[{POINTERS}](?! ?[下上]?[转接])",
    "time": r"\(?[0-9]{1,2}[:：][0-9]{2}(?:[:：][0-9]{2})?",
    "year": YEAR,
    "month": MONTH_OR_DAY,
    "day": MONTH_OR_DAY,
}
HELD = {
    "number": CHARACTERS,
    "digits": FIGURES,
    "folio": FIGURES,
    "sign": SIGNS,
    "arrow": ARROWS,
    "rule": RULES,
    "pointer": POINTERS,
}
"""Characters of which one stands in what a slot says."""
STOPS = re.compile("[，。；！？]")
BEFORE_TURN = re.compile("[。”）！？…]")
SLASHED = re.compile(r"\S ?/ ?\S(?: ?/ ?\S| \S ?/ ?\S)+")
FEWEST_SLASHES = 3
BALANCED = re.compile(rf"{HAN}{{4,12}}(?:[ ，]{HAN}{{4,12}})+")


def _templates(table: str, slots: dict[str, str]) -> str:
    return "|".join(pattern(wording, slots) for entry in entries("furniture", table) for wording in entry.wordings)


@cache
def _slots() -> dict[str, str]:
    return {**SLOTS, "date": f"(?:{_templates('date', SLOTS)})", "key": alternation(words("furniture", "keys"))}


def entry_pattern(entry: Entry) -> re.Pattern[str]:
    """Compile the wordings of one entry, each for a whole line; the tests try the examples with it."""
    return re.compile(_expression(entry))


def _expression(entry: Entry) -> str:
    return "|".join(f"(?:{pattern(wording, _slots())})" for wording in entry.wordings)


@cache
def _lines(punctuated: bool) -> Forms[BlockKind]:
    held = {**HELD, "date": _dates(), "key": words("furniture", "keys")}
    return Forms(
        (BlockKind(entry.attributes["kind"]), pattern(wording, _slots()), needed(wording, held))
        for entry in entries("furniture", "line")
        if not punctuated or entry.attributes.get("punctuated")
        for wording in entry.wordings
    )


@cache
def _dates() -> frozenset[str]:
    """Give what every date holds one of."""
    return needed("|".join(wording for entry in entries("furniture", "date") for wording in entry.wordings), {})[0]


@cache
def _table(table: str) -> Form[str]:
    wordings = "|".join(wording for entry in entries("furniture", table) for wording in entry.wordings)
    return Form(table, _templates(table, _slots()), needed(wordings, {**HELD, "date": _dates(), "page": CHARACTERS}))


@cache
def _starts(name: str) -> re.Pattern[str]:
    return re.compile(alternation(words("furniture", name)))


@cache
def _ends(name: str) -> tuple[str, ...]:
    return tuple(words("furniture", name))


def kind_of(line: str) -> BlockKind | None:
    """Tell what furniture a whole folded line is, or None."""
    if len(line) > LONGEST:
        return None
    if line.count("/") >= FEWEST_SLASHES and SLASHED.fullmatch(line):
        return BlockKind.SLOGAN
    punctuated = STOPS.search(line) is not None
    for kind, form in _lines(punctuated).within(line):
        if form.fullmatch(line):
            return None if tells_adoption(line) or heads_a_part(line) or names_a_column(line) else kind
    if not punctuated and line.endswith(_ends("caption_ends")):
        return BlockKind.CAPTION
    return BlockKind.MASTHEAD if not punctuated and paper(line) else None


def names_who_is_seen(line: str) -> bool:
    """Tell whether a folded line says no more than what somebody does, as lines below pictures do."""
    return _table("seen").fullmatch(line) is not None


def tells_adoption(line: str) -> bool:
    """Tell whether a line in brackets says when a document above it was adopted: it is text."""
    return _table("adoption").fullmatch(line) is not None


def paper(line: str) -> str | None:
    """Give the name of the paper that a folded line consists of."""
    if len(line) > LONGEST_PAPER:
        return None
    name = line.replace(" ", "").strip("《》")
    if name.endswith(_ends("no_papers")) or not _table("paper").fullmatch(name):
        return None
    return name


def is_of_an_issue(line: str) -> bool:
    """Tell whether a folded line of furniture is of the whole issue: its number or the day of the week is in it."""
    return number(line) is not None or _starts("weekdays").search(line) is not None


def number(line: str) -> str | None:
    """Give the number of the issue printed in a folded line: 第123期, 总第45期."""
    found = _table("number").search(line)
    return found[0] if found else None


def page(line: str) -> str | None:
    """Give the page that a turn line names: 2版."""
    found = _table("page").search(line)
    return f"{value(found['page'])}版" if found and value(found["page"]) else None


def folio(line: str) -> str | None:
    """Give the number of the page that a folded line at its head or foot prints: 第2版 要闻."""
    found = page(line) if len(line) <= LONGEST_FOLIO and _table("folio").fullmatch(line) else None
    return found.removesuffix("版") if found else None


def began_elsewhere(line: str) -> bool:
    """Tell whether a turn line says that what follows began on another page: 上接1版."""
    return any(word in line for word in words("furniture", "continued"))


def goes_on_elsewhere(line: str) -> bool:
    """Tell whether a turn line says that the article above it goes on on another page: 下转2版."""
    return not began_elsewhere(line) and any(word in line for word in words("furniture", "turned"))


def date(line: str) -> str | None:
    """Give the first whole date in a folded line as an ISO date."""
    from datetime import date as day_of

    dates = _table("date").within(line)
    for found in dates.finditer(line) if dates else ():
        figures = re.findall(NUMERAL, found[0])
        parts = [value(figure) or 0 for figure in figures[:3]]
        try:
            return day_of(*parts).isoformat()
        except (ValueError, TypeError):
            continue
    return None


def dateline(line: str) -> str | None:
    """Give the date of a dateline in the first words of an article: 2020年1月5日讯."""
    found = _table("dateline").search(line[:60])
    return date(found[0]) if found else None


def is_subhead(line: str) -> bool:
    """Tell whether a folded line is numbered as a section of an article, or says in brackets whose the section is."""
    return _table("subhead").fullmatch(line) is not None or heads_a_part(line)


def heads_a_part(line: str) -> bool:
    """Tell whether a folded line names in brackets whose the part of the article below is: （政协会议）, （青溪镇）."""
    return line.startswith("（") and _table("part").fullmatch(line) is not None


def heads_a_section(line: str) -> bool:
    """Tell whether a short folded line heads a section of a report on a meeting: 听取报告, 第三届委员会."""
    if any(verb in line for verb in words("furniture", "headline_verbs")):
        return False
    return is_numbered(line) or (len(line) <= LONGEST_SECTION and line.endswith(_ends("section_ends")))


def is_numbered(line: str) -> bool:
    """Tell whether a folded line has the number of a term or a session in it: 第五届, 三次."""
    return _table("ordinal").search(line) is not None


def names_a_column(line: str) -> bool:
    """Tell whether a folded line is the label over a column of a page: 简讯, 聚焦·换届."""
    return _table("column").fullmatch(line) is not None


def is_of_contents(line: str) -> bool:
    """Tell whether a folded line is one of a table of contents: a headline and its page."""
    ends = line[-1].isdigit() or line.endswith(_ends("turn_ends"))
    return ends and len(line) <= LONGEST and _table("contents").fullmatch(line) is not None


def completes(line: str, above: str) -> bool:
    """Tell whether a folded heading line goes on with the one above: 第三次会议召开 under the name of the body.

    Under the number of a part of a book (第四编 政党社团) it is a heading of its own.
    """
    return _table("second_line").match(line) is not None and not _table("of_a_book").fullmatch(above)


def heads_a_book_part(line: str) -> bool:
    """Tell whether a folded line is the heading of a section of a book: 第二节 县人民代表大会."""
    return line[0] == "第" and len(line) <= LONGEST_TITLE and _table("section").fullmatch(line) is not None


def heads_days(line: str, below: str) -> bool:
    """Tell whether a folded line is the year or the month of the days told below, as chronicles are set: 三月 / 5日 ….

    `below` is the next line.
    """
    return _table("heading_of_days").fullmatch(line) is not None and _table("day_told").match(below) is not None


def is_row_of_sessions(line: str) -> bool:
    """Tell whether a folded line is a row of a table of sessions: 三届一次　1958年5月20日—24日　209."""
    return " " in line and not STOPS.search(line) and _table("row").match(line) is not None


def is_a_sitting(line: str) -> bool:
    """Tell whether a folded line says in brackets on which half day met what is told below: （3月5日上午）."""
    return _table("sitting").fullmatch(line) is not None


def asks(line: str) -> bool:
    """Tell whether a folded line asks something in an interview (记者：…？)."""
    return line.endswith("？") and _table("question").fullmatch(line) is not None


def is_field(line: str) -> bool:
    """Tell whether a folded line is a field of a form, as minutes are set: 时间：…, 主持人：…."""
    colon = line.find("：", 0, LONGEST_FIELD)
    return colon > 0 and line[:colon].replace(" ", "") in _fields()


@cache
def _fields() -> frozenset[str]:
    return frozenset(words("furniture", "fields"))


def names_who_speaks(line: str, below: str) -> bool:
    """Tell whether a folded line says who speaks, and the paragraph below tells of that person in its first words."""
    end = next((end for end in _ends("speaking_ends") if line.endswith(end)), None)
    named = line.removesuffix(end).rstrip() if end else ""
    return len(named) > SHORTEST_NAMED and (below.startswith(named[-2:]) or named[-3:] in below[:LONGEST_PAPER])


def is_slogan(line: str) -> bool:
    """Tell whether a folded line is balanced like a slogan: two or more halves of equal length."""
    return BALANCED.fullmatch(line) is not None and len({len(half) for half in re.split("[ ，]", line)}) == 1


def goes_on(line: str) -> bool:
    """Tell whether the first words of a folded paragraph lean on what went before."""
    return _starts("continuing").match(line) is not None


def opens(line: str) -> bool:
    """Tell whether the first words of a folded paragraph are those of an article, whatever went before."""
    return _starts("strong_leads").match(line) is not None or _table("dispatch").match(line) is not None


def is_dated(line: str) -> bool:
    """Tell whether a folded paragraph is dated in its first words, as an article's first is."""
    return opens(line) or _starts("dating").search(line[:40]) is not None


def is_cut_date(line: str, below: str) -> bool:
    """Tell whether a line ends in a date that goes on below: 12月26 and 日上午, 12月 and 26日."""
    units = _ends("units_of_dates")
    return (line[-1].isdigit() and below.startswith(units)) or (line.endswith(units) and below[0].isdigit())


def is_unfinished(line: str) -> bool:
    """Tell whether the last word of a folded line asks for another: 会议于, 通过的."""
    return line.endswith(_ends("unfinished"))


def turn_at_start(line: str) -> int:
    """Give the index in a folded line where the text begins behind a turn line, 0 if none stands before it."""
    found = _table("turn_at_start").match(line) if line.startswith("（") else None
    return found.end() if found and found.end() < len(line) else 0


def turn_at_end(line: str) -> int | None:
    """Give the index in a folded line where a turn line set behind a sentence begins."""
    if not line.endswith(_ends("turn_ends")):
        return None
    for stop in BEFORE_TURN.finditer(line, max(0, len(line) - LONGEST_TURN)):
        if kind_of(line[stop.end() :].lstrip()) is BlockKind.TURN_LINE:
            return stop.end()
    return None
