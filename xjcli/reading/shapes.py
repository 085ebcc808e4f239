"""What a line looks like among its neighbours: a label set apart, the first of a column, one that has been cut."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from xjcli.lexicon.templates import HAN
from xjcli.reading import furniture, tables
from xjcli.reading.lines import OPEN, PUNCTUATED, SENTENCE, is_unbalanced

if TYPE_CHECKING:
    from xjcli.reading.lines import Line

LONGEST_HEADLINE = 60
LONGEST_LABEL = 38
"""The longest line that can be a caption between two halves of a paragraph, in characters."""
LONGEST_PLAIN_HEADLINE = 26
"""A longer line without a mark or a space in it heads an article only where that begins with a date."""
LONG_HEADLINE = 13
"""A shorter line heads a section where its last word says so, a longer one an article."""
LONGEST_SUBHEAD = 5
LONGEST_DATE = 24
LONGEST_CAPTIONS = 90
NAMES_IN_A_LIST = 3
"""A line with so many marks of a list is no heading, but the beginning of a paragraph that names people."""
LINES_OF_A_DECK = 6
LINES_OF_A_FIELD = 4
"""A field that is torn into more lines has lost a bracket."""
ABOUT_AS_WIDE = 6
RAGGED = 4
"""How far lines of one column differ in width."""
NARROWEST_COLUMN = 24
WIDE = 40
WIDEST_COLUMN = 120
UNDERLINE = "--"
"""How a line begins that explains the headline above it: ——记王桥镇人大代表周明."""
ENTRIES = (re.compile(f"(?:{HAN} ?){{2,8}}：(?=（|{HAN})"), re.compile("《[^《》]+》[；、]?$"))
"""Lines that stand below each other in a list: a post, a colon and a name; a document's title."""
BULLETS = "▶►☞•●◆"
"""Signs that open the entries of a list; the first of them point at pictures too."""
LONGEST_IN_A_ROW = 8
"""A longer word is no name in a row, its note in brackets included."""
IN_A_SENTENCE = re.compile("[、，。；！？《“]")
STOPS = re.compile("[，。；！？：、《“（]")
CLAUSE_ENDS = re.compile("[，。；！？：]")
REST = re.compile("[^，。；！？：《》]{1,4}。(?=.)")
"""The rest of a sentence, too short for one, with more behind it: 在县城召|开。大会应到代表94人."""


def below(lines: list[Line], index: int) -> Line | None:
    """Give the next line, if there is one."""
    return lines[index + 1] if index + 1 < len(lines) else None


def under(lines: list[Line], index: int) -> int | None:
    """Give the index of the first line of text from `index` on, over furniture; None if it bears a mark."""
    while index < len(lines) and lines[index].kind is not None:
        index += 1
    return index if index < len(lines) and not lines[index].level else None


def texts_below(lines: list[Line]) -> list[Line | None]:
    """Give for each line the next one that is no furniture."""
    found: list[Line | None] = []
    text = None
    for line in reversed(lines):
        found.append(text)
        text = line if line.kind is None else text
    return found[::-1]


def dates_what_is_below(lines: list[Line], index: int, *, begun: bool) -> bool:
    """Tell whether a line dates what stands below: a half day, or in a text that has `begun` a year or a month."""
    words, following = lines[index].words, below(lines, index)
    if following is None or len(words) > LONGEST_DATE or CLAUSE_ENDS.search(words):
        return False
    return furniture.is_a_sitting(words) or (begun and furniture.heads_days(words, following.words))


def is_text(lines: list[Line], index: int) -> bool:
    """Tell whether a line is of a paragraph, not a label: a sentence ends in it, it is long, or it wraps."""
    words = lines[index].words
    return len(words) >= LONGEST_LABEL or SENTENCE.search(words) is not None or begins_a_column(lines, index)


def is_label(lines: list[Line], index: int, longest: int) -> bool:
    """Tell whether a line could be a heading or a caption: short, no sentence, set apart by blank lines."""
    line, following = lines[index], below(lines, index)
    if len(line.words) > longest or line.words[-1] in "，、；。：" or "。" in line.words or "；" in line.words:
        return False
    if _names_or_tells(line) or furniture.asks(line.words) or begins_a_column(lines, index) or is_entry(lines, index):
        return False
    if tables.heads(line):
        return False
    if not (line.is_set_apart or _begins_without_a_blank(line, following) or is_of_a_deck(lines, index)):
        return False
    if longest == LONGEST_LABEL and (
        is_torn(line, following) or furniture.dateline(line.words) or furniture.is_unfinished(line.words)
    ):
        return False
    return following is None or following.is_set_apart or _stands_over(line, following)


def is_of_a_deck(lines: list[Line], index: int) -> bool:
    """Tell whether a short line stands, with others or alone, right over the first line of an article: 本报讯…."""
    if furniture.heads_a_book_part(lines[index].words):
        return True
    for line in lines[index : index + LINES_OF_A_DECK]:
        if furniture.opens(line.words):
            return line is not lines[index]
        if line.kind or line.indented or len(line.words) > LONGEST_HEADLINE or CLAUSE_ENDS.search(line.words):
            return False
    return False


def _names_or_tells(line: Line) -> bool:
    if ("，" in line.words and len(line.words) > LONGEST_LABEL) or line.words.count("、") >= NAMES_IN_A_LIST:
        return True
    return len(line.words) > LONG_HEADLINE and furniture.opens(line.words)


def _begins_without_a_blank(line: Line, following: Line | None) -> bool:
    """Tell whether a line is a headline on a page without blank lines: the first words below are an article's."""
    if following is None:
        return False
    return following.width > line.width + ABOUT_AS_WIDE and furniture.is_dated(following.words)


def _stands_over(line: Line, following: Line) -> bool:
    """Tell whether a line with another right below it is a line of its own, and not one that wraps."""
    if PUNCTUATED.search(line.words) and line.ending == OPEN and line.width > LONGEST_LABEL:
        return False
    return line.width < WIDE or abs(line.width - following.width) > ABOUT_AS_WIDE


def begins_a_column(lines: list[Line], index: int) -> bool:
    """Tell whether a line is the first of a hard-wrapped paragraph: lines of one width, set tight."""
    first, second, third = lines[index], below(lines, index), below(lines, index + 1)
    if second is None or second.breaks != 1 or second.level or second.kind or first.width < NARROWEST_COLUMN:
        return False
    told = PUNCTUATED.search(second.words) is not None
    if told and (abs(second.width - first.width) <= RAGGED or REST.match(second.words)):
        return True
    if third is None or third.is_set_apart:
        goes_on = not furniture.is_dated(second.words) or furniture.is_cut_date(first.words, second.words)
        return told and goes_on and second.width <= first.width + RAGGED
    ends = third.width < first.width and PUNCTUATED.search(third.words) is not None
    return abs(second.width - first.width) <= ABOUT_AS_WIDE and (ends or abs(third.width - first.width) <= RAGGED)


def is_first_of_a_paragraph(lines: list[Line], index: int) -> bool:
    """Tell whether a short line reads like the first of a paragraph that a column's end has cut."""
    line, following = lines[index], below(lines, index)
    words = line.words
    if following is None or following.level or lists(line, line):
        return False
    if furniture.goes_on(words) or (PUNCTUATED.search(words) and words[0].isdigit()):
        return True
    if is_torn(line, following) or furniture.is_cut_date(words, following.words):
        return True
    if len(words) > LONGEST_PLAIN_HEADLINE and " " not in words and _is_too_plain(lines, index):
        return True
    return "，" in words and (furniture.is_dated(words) or not furniture.is_dated(following.words))


def _is_too_plain(lines: list[Line], index: int) -> bool:
    """Tell whether a long line is no heading: it has clauses, or what stands below does not begin an article."""
    near = [at for at in range(index + 1, min(index + LINES_OF_A_DECK, len(lines))) if lines[at].kind is None]
    text = next((at for at in near if is_text(lines, at)), None)
    if text is None or lines[text].level:
        return False
    clauses = PUNCTUATED.search(lines[index].words) is not None and text == near[0]
    return clauses or not furniture.is_dated(lines[text].words)


def is_torn(line: Line, following: Line | None) -> bool:
    """Tell whether brackets or quotation marks open in a line and close elsewhere, but in a heading's next line."""
    if not is_unbalanced(line.words):
        return False
    return following is None or not is_tight(line, following) or is_unbalanced(line.words + following.words)


def is_tight(line: Line, following: Line) -> bool:
    """Tell whether the next line is set right below and as short: the second of a heading."""
    if following.breaks != 1 or PUNCTUATED.search(following.words) or furniture.opens(following.words):
        return False
    return explains(following) or (following.width < WIDE and line.width < LONGEST_HEADLINE)


def lists(above: Line, line: Line) -> bool:
    """Tell whether both lines are entries of one list: 书记：甲 and 副书记：乙."""
    if line.words[0] in BULLETS:
        return above.words[0] == line.words[0] and not PUNCTUATED.search(line.words)
    return any(entry.match(above.words) and entry.match(line.words) for entry in ENTRIES)


def is_of_a_list(line: Line, above: Line) -> bool:
    """Tell whether a line goes on with the list at the end of the one above: 甲、乙 / 丙、丁 / 戊出席."""
    clause = CLAUSE_ENDS.split(above.words)[-1]
    return line.words[0] == "、" or ("、" in line.words and "、" in clause)


def is_entry(lines: list[Line], index: int) -> bool:
    """Tell whether a line that may point at a picture is one of several entries, or the first behind a colon."""
    line, following = lines[index], below(lines, index)
    if line.words[0] not in BULLETS:
        return False
    above = lines[index - 1].words if index else ""
    return above.endswith("：") or above[:1] == line.words[0] or (following is not None and lists(line, following))


def is_of_a_form(lines: list[Line], index: int) -> bool:
    """Tell whether a line is one of several fields of a form that stand below each other: 时间：…, 地点：…."""
    if not furniture.is_field(lines[index].words):
        return False
    beside = (lines[at] for at in (index - 1, index + 1) if 0 <= at < len(lines))
    return any(furniture.is_field(line.words) for line in beside)


def extent(lines: list[Line], index: int) -> tuple[int, bool]:
    """Give how many lines a field of a form takes, and whether its end is known: it may go on where lines wrap."""
    words, length = lines[index].words, 1
    while (following := below(lines, index + length - 1)) and not furniture.is_field(following.words):
        if length == LINES_OF_A_FIELD:
            return 1, False
        if not is_unbalanced(words) and not (words[-1] == "：" and _fills(following)):
            return length, length > 1 or not wraps(lines[index], following)
        words, length = words + following.words, length + 1
    return length, True


def _fills(line: Line) -> bool:
    """Tell whether a line can be what a field of a form lacks on its own line: no sentence, no item of a list."""
    return not (line.level or line.kind or SENTENCE.search(line.words) or furniture.is_subhead(line.words))


def ends_a_row(row: list[Line], line: Line) -> bool:
    """Tell whether a line set apart is no more of the names that an entry of a list sets with white space.

    What follows the entry behind a sign, if that has no sentence, is no more of it either.
    """
    if line.is_set_apart and row[0].words[0] in BULLETS and not any(PUNCTUATED.search(r.words) for r in row):
        return True
    if not line.is_set_apart or not ENTRIES[0].match(row[0].words) or any(IN_A_SENTENCE.search(r.words) for r in row):
        return False
    return any(len(word) > LONGEST_IN_A_ROW for word in line.words.split())


def numbers_a_page(line: Line) -> bool:
    """Tell whether a line of furniture has the number of its page between signs, at its beginning or end."""
    return not {line.words[0], line.words[-1]}.isdisjoint("-·")


def explains(line: Line) -> bool:
    """Tell whether a line explains the headline above it."""
    return line.words.startswith(UNDERLINE)


def stands_alone(line: Line) -> bool:
    """Tell whether a long line without a sentence is whole: captions of two pictures in one line."""
    return (
        " " in line.words and line.is_set_apart and not STOPS.search(line.words) and len(line.words) < LONGEST_CAPTIONS
    )


def wraps(above: Line, line: Line) -> bool:
    """Tell whether a line follows one of a hard-wrapped paragraph."""
    if line.breaks != 1 or line.indented or above.width >= WIDEST_COLUMN:
        return False
    return line.width <= above.width + ABOUT_AS_WIDE


def is_subhead(line: Line) -> bool:
    """Tell whether a short line heads a section of an article rather than an article."""
    if len(line.words) <= LONGEST_SUBHEAD or furniture.is_subhead(line.words):
        return True
    return len(line.words) < LONG_HEADLINE and furniture.heads_a_section(line.words)
