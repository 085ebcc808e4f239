"""Finds the days that an article prints, and the years it names in reports and plans.

What a date looks like stands in `lexicon/data/dates.toml`; here its figures are read and what is none is refused
(the 40th of a month, 3日游, two days that are no range). Which date is a session's own is settled in `resolve`.
"""

from __future__ import annotations

import re
from itertools import chain, pairwise
from typing import TYPE_CHECKING

from xjcli.extract.mentions import DateMention, YearMention
from xjcli.lexicon import numerals, tables, templates
from xjcli.lexicon.gates import Form, Forms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

SUBJECT = "dates"
FIGURES = "".join(numerals.DIGITS | numerals.UNITS) + "0123456789廿卅"
SPELT = "".join(numerals.DIGITS | numerals.UNITS) + "廿卅元"
ANCHOR = re.compile(
    f"[日号月](?<=[0-9{SPELT}本上个是同当].)|[今昨前](?=[天日晨晚，下上])|昨"
    "|周(?<=[上本这].)(?=[一二三四五六日天])|期(?<=[上本]星.)(?=[一二三四五六日天])|[./-](?<=[0-9]{4}.)(?=[0-9])"
)
DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
PARTS = ("year", "month", "day", "last_year", "last_month", "last_day")
LOOK_BACK = 16
LOOK_BEFORE = 6
"""How many characters of a wording may stand before the year it names."""
LOOK_AHEAD = 60
LOOK_BELOW = 240
"""How many characters a year may stand before a paragraph below it that shows what it heads."""
SAME_MONTH = "same-month"
"""The rule of the month named before: 是月."""
MONTHS = (SAME_MONTH, "month-alone")
"""The rules of months that only head what is told."""
SPELT_DAY = "(?:(?:[二三]?十|廿|卅)[一二三四五六七八九]?|[一二三四五六七八九])"
SPELT_MONTH = "(?:十[一二]?|[一二三四五六七八九元])"
SPELT_REST = "[〇○零一二三四五六七八九]{3}"
SPELT_YEAR = f"[一二]{SPELT_REST}"
NAMED_YEAR = re.compile(
    rf"19[0-9]{{2}}年(?<![0-9].{{5}})|20[0-9]{{2}}年(?<![0-9].{{5}})"
    rf"|一{SPELT_REST}年(?<![{SPELT}].{{5}})(?=度?(?:\n|\Z))|二{SPELT_REST}年(?<![{SPELT}].{{5}})(?=度?(?:\n|\Z))"
)
"""A year, or one spelt out that ends its line; what can begin with few characters is found many times as fast."""


def figure_slots() -> dict[str, str]:
    """Give the slots that read figures: `{year}`, `{last_day}`, `{month_words}` …, each a named group."""
    slots: dict[str, str] = {}
    for prefix in ("", "last_"):
        slots[f"{prefix}year"] = rf"(?<![0-9])(?P<{prefix}year>(?:19|20)[0-9]{{2}})"
        slots[f"{prefix}month"] = rf"(?<![0-9])(?P<{prefix}month>1[0-2]|0?[1-9]|元)"
        slots[f"{prefix}day"] = rf"(?<![0-9])(?P<{prefix}day>3[01]|[12][0-9]|0?[1-9])(?![0-9])"
        slots[f"{prefix}year_words"] = f"(?P<{prefix}year>{SPELT_YEAR})"
        slots[f"{prefix}month_words"] = f"(?P<{prefix}month>{SPELT_MONTH})"
        slots[f"{prefix}day_words"] = f"(?<![{FIGURES}])(?P<{prefix}day>{SPELT_DAY})"
    return slots


def word_slots() -> dict[str, str]:
    """Give the slots whose words stand in the table, and the stretches of any text that templates need."""
    raw = tables.raw(SUBJECT)
    slots = {name: templates.alternation(words) for name, words in slot_words().items()}
    slots["and"] = f"(?P<listed>{slots['and']})"
    for name in ("day", "week", "month", "year"):
        slots[f"relative_{name}"] = f"(?P<relative_{name}>{templates.alternation(raw[f'relative_{name}s'])})"
    slots["weekday"] = f"(?P<weekday>{templates.alternation(raw['weekdays'])})"
    slots["middle"] = "(?:[0-9]{1,2}日?、)"
    slots["not_held"] = "(?![，]?(?:召开|举行|在))"
    slots["not_over"] = "(?!议?(?:结束|之?后))"
    slots["days"] = f"(?P<days>{numerals.NUMERAL})"
    slots["half_day"] = "(?P<half_day>半)?"
    slots["count"] = f"(?P<count>{numerals.NUMERAL})"
    figures = f"[{numerals.CHARACTERS}]{{1,3}}"
    clock = f"{figures}(?:[:：][0-9]{{2}}|[时点](?:{figures}分|半|整)?)"
    slots["clock"] = f"{clock}(?:[-~至](?:{clock}))?"
    slots["line_end"] = "(?=\n|$)"
    slots["numbered_below"] = rf"(?=[^\n]*\n[●■◆▲★☆•（]?第{numerals.NUMERAL}次)"
    slots["alone"] = f"(?:(?<=\n[0-9{SPELT}]{{4}}年)|(?<=^[0-9{SPELT}]{{4}}年))度?(?=\n|$)"
    slots["place"] = "[\u4e00-\u9fff]{2,10}"
    half_days = "|".join(f"(?<={word})" for word in raw["slots"]["half"].split())
    slots["half_day_alone"] = f"(?:{half_days})(?=\n)"
    slots["of_same_year"] = "(?:(?<=[同是当该]年[0-9]月)|(?<=[同是当该]年1[0-2]月))(?!份)"
    slots["note"] = "（[^（）\n]{1,20}）"
    slots["gap"] = "(?:(?!(?:19|20)[0-9]{2}年|(?:报告|草案|说明|决议)、)[^，。；！？《》\n]){0,30}?"
    slots["short"] = "[^，。；：！？\n]{0,16}?"
    slots["stretch"] = "[^。；！？\n]{0,80}?"
    return slots


def first_characters(wording: str) -> frozenset[str]:
    """Give the characters with which a date of a wording can begin."""
    words = slot_words() | {"year": ["1", "2"], "month": list("0123456789元"), "day": list("0123456789")}
    words |= {f"{part}_words": list(SPELT) for part in ("year", "month", "day")}
    return frozenset(word[0] for word in templates.edges(wording, words) or ())


def slot_words() -> dict[str, list[str]]:
    """Give the words that slots can say, for what a wording needs."""
    raw = tables.raw(SUBJECT)
    said = {name: words.split() for name, words in raw["slots"].items()}
    said["same_month"] = raw["guards"]["same_month"].split()
    return said | {f"relative_{part}": list(raw[f"relative_{part}s"]) for part in ("day", "week", "month", "year")}


def forms(entries: Iterable[tables.Entry], end: str = "") -> Iterator[tuple[str, str, list[frozenset[str]]]]:
    """Give the wordings of entries of `dates.toml` for `gates`: name, expression with `end` behind it, needed words."""
    slots, said = figure_slots() | word_slots(), slot_words()
    for entry in entries:
        for wording in entry.wordings:
            yield entry.name, templates.pattern(wording, slots) + end, templates.needed(wording, said)


class DateFinder:
    """Finds dates and named years; made once, used for any number of articles."""

    def __init__(self) -> None:
        raw = tables.raw(SUBJECT)
        self._forms: dict[str, list[Form[str]]] = {}
        entries = tables.entries(SUBJECT)
        for wording, form in zip(_wordings(entries), forms(entries), strict=True):
            made = Form(*form)
            for character in first_characters(wording):
                self._forms.setdefault(character, []).append(made)
        years = tables.entries(SUBJECT, "year")
        self._years = Forms(
            ((name, wording.startswith(("{year}", "{year_words}"))), expression, needs)
            for wording, (name, expression, needs) in zip(_wordings(years), forms(years), strict=True)
        )
        self._guards = {name: tuple(words.split()) for name, words in raw["guards"].items()}
        self._relative: Mapping[str, Mapping[str, int]] = {
            name: raw[f"relative_{name}s"] for name in ("day", "week", "month", "year")
        }
        # 1954.3.12-14155 outside a table: where the range ends is not known, and it does not end on its first day
        self._half_read = re.compile(f"{templates.alternation(raw['slots']['to'].split())}[0-9]{{3}}")
        self._apart = re.compile(rf"{raw['row']['apart']}{raw['row']['dates']}\Z")
        self._weekdays: Mapping[str, int] = raw["weekdays"]
        relative = (word for words in self._relative.values() for word in words)
        self._openings = (*relative, *self._guards["same_month"])
        self._run = FIGURES + "年月日号元、./-" + "".join(self._openings)

    def find(self, text: str) -> list[DateMention]:
        """Find all dates of an article's folded text, in order, none overlapping another."""
        mentions: list[DateMention] = []
        done = 0
        for anchor in ANCHOR.finditer(text):
            if anchor.start() >= done:
                longest = self._longest(text, anchor.start(), done)
                # What begins before this anchor and does not reach it reaches no later one: each place is tried once.
                done = longest.end if longest else anchor.start() + 1
                mentions += [longest] if longest else []
        return mentions

    def find_around(self, text: str, cells: Sequence[tuple[int, int]]) -> list[DateMention]:
        """Find all dates, those in cells of a table (ranges of `text`, in order) each for itself.

        1954.3.12—14　155: folded text sets the figures of two cells side by side.
        """
        edges = [0, *chain.from_iterable(cells), len(text)]
        pieces = ((low, self.find(text[low:high])) for low, high in pairwise(edges) if low < high)
        return [
            found._replace(start=low + found.start, end=low + found.end) for low, dates in pieces for found in dates
        ]

    def find_years(self, text: str) -> list[YearMention]:
        """Find the years that an article names in reports, budgets and plans, in order."""
        mentions: list[YearMention] = []
        years = [(max(0, year.start() - LOOK_BEFORE), *year.span()) for year in NAMED_YEAR.finditer(text)]
        around = "\n".join([text[low : start + LOOK_AHEAD] for low, start, _ in years])
        fitting = list(self._years.within(around)) if years else []
        for low, start, end in years:
            for (name, leading), pattern in fitting:
                match = pattern.match(text, start, start + LOOK_BELOW) if leading else pattern.search(text, low, end)
                if match and match.start("year") == start:
                    mentions.append(YearMention(start, end, _figure(match["year"]) or 0, name))
                    break
        return mentions

    def _longest(self, text: str, anchor: int, done: int) -> DateMention | None:
        """Give the longest date around an anchor, from the first place at which one can begin."""
        before = text[max(done, anchor - LOOK_BACK) : anchor]
        start = anchor - len(before) + len(before.rstrip(self._run))
        for place in range(start, anchor + 1):
            around = [mention for mention in self._readings(text, place) if anchor < mention.end]
            if around:
                return max(around, key=lambda mention: mention.end)
        return None

    def _readings(self, text: str, place: int) -> list[DateMention]:
        """Give every date that can be read from a place on, in the order of the forms."""
        if not self._can_begin(text, place):
            return []
        end = place + LOOK_BACK + LOOK_AHEAD
        within = text[place:end]
        read: list[DateMention] = []
        for form in self._forms.get(text[place], ()):
            pattern = form.within(within)
            match = pattern.match(text, place, end) if pattern else None
            mention = self._mention(match, form.name) if match and self._stands(match, form.name) else None
            if mention:
                read.append(mention)
        return read

    def _can_begin(self, text: str, place: int) -> bool:
        character, before = text[place], text[place - 1 : place]
        if character.isdigit() and character.isascii():
            return not (before.isdigit() and before.isascii())
        return (character in SPELT and not (before and before in SPELT)) or text.startswith(self._openings, place)

    def _mention(self, match: re.Match[str], name: str) -> DateMention | None:
        """Read the figures of a match; None if they make no date."""
        groups = match.groupdict()
        figures = {part: _figure(words) for part in PARTS if (words := groups.get(part))}
        year, month, day, last_year, last_month, last_day = map(figures.get, PARTS)
        if last_day is None:
            last_year, last_month, last_day = year, month, day
        last_year, last_month = last_year or year, last_month or month
        if not (_in_month(month, day) and _in_month(last_month, last_day)):
            return None
        if (groups.get("listed") or "、" in match[0]) and self._apart.search(
            match.string, max(0, match.start() - LOOK_AHEAD), match.start()
        ):
            return None
        if groups.get("listed") and not _next_day(month, day, last_month, last_day):
            return None
        if last_month == month and day and last_day and last_day < day and last_year == year:
            return None
        if year and last_month and month and last_month < month and last_year == year:
            last_year = year + 1
        before = {part: self._relative[part].get(groups.get(f"relative_{part}") or "") for part in self._relative}
        return DateMention(
            *match.span(), year, month, day, last_year, last_month, last_day, before["day"], name, before["month"],
            before["year"], before["week"], self._weekdays.get(groups.get("weekday") or ""),
        )  # fmt: skip

    def _stands(self, match: re.Match[str], name: str) -> bool:
        """Say whether the words on either side let a match be a date."""
        text, (start, end), groups = match.string, match.span(), match.groupdict()
        weekday = groups.get("weekday")
        if groups.get("relative_day") or weekday:
            guard = "after_weekday" if weekday else "after_relative"
            bare = match[0] in self._relative["day"] or match[0][-1] in self._weekdays
            return not (bare and match[0][-1] not in "晨晚") or text.startswith(self._guards[guard], end)
        if name in MONTHS:
            return self._month_stands(text, start, end, name)
        if groups.get("month") is None and not groups.get("relative_month"):
            before = text[max(0, start - LOOK_BACK) : start]
            opening = before[-1:] in ("", "\n") or before.endswith(self._guards["before_unmarked"])
            counted = before.endswith(self._guards["before_day"]) and not before.endswith(self._guards["same_month"])
            if counted or (name == "days-unmarked" and not opening):
                return False
            if text[end - 1] == "号" and not text.startswith(self._guards["after_number"], end):
                return False
            bare = name == "day-of-month" and match["day"][0] in SPELT and match[0][-1] == "日"
            if (bare or name == "days-unmarked") and not text.startswith(self._guards["after_words"], end):
                return False
        half_read = name == "figures" and groups.get("last_day") is None and self._half_read.match(text, end)
        return not half_read and (groups.get("day") is None or not text.startswith(self._guards["after_day"], end))

    def _month_stands(self, text: str, start: int, end: int, name: str) -> bool:
        """Say whether a month without a day begins an entry of a chronicle, or a clause behind a full stop."""
        opens = text[start - 1 : start] in ("", "\n")
        if name == SAME_MONTH:
            return opens and text[end : end + 1] not in FIGURES
        goes_on = not opens and text[start - 1] in "。；" and text.startswith("，", end)
        return goes_on or (opens and not text.startswith(self._guards["no_month"], end))


def _wordings(entries: Iterable[tables.Entry]) -> Iterator[str]:
    return (wording for entry in entries for wording in entry.wordings)


def _figure(words: str) -> int | None:
    """Read a figure of a date, Arabic or Chinese; 元 (the first month) is 1."""
    return 1 if words == "元" else numerals.value(words)


def _in_month(month: int | None, day: int | None) -> bool:
    return month is None or day is None or day <= DAYS[month - 1]


def _next_day(month: int | None, day: int | None, last_month: int | None, last_day: int | None) -> bool:
    """Say whether the second of two listed days follows the first, so that they are a range."""
    if day is None or last_day is None:
        return False
    return last_day - day in (1, 2) if month == last_month else last_day == 1 and day >= 28
