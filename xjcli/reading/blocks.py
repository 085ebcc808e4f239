"""Lines to blocks, by one question asked of each line: whether the paragraph before it is still open.

A short line without sentence punctuation is a caption while a paragraph is open, a heading when none is. What the
page shows beside that (marks, blank lines, the width of hard-wrapped lines, furniture) settles the rest.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from xjcli.model import BlockKind
from xjcli.reading import furniture
from xjcli.reading.lines import PUNCTUATED, SENTENCE, Ending, Line, is_unbalanced

LONGEST_HEADLINE = 60
LONGEST_LABEL = 38
"""The longest line that can be a caption between two halves of a paragraph, in characters."""
ENTRIES = (re.compile(r"[\u4e00-\u9fff]{2,8}：(?=[\u4e00-\u9fff])"), re.compile("《[^《》]+》[；、]?$"))
"""Lines that stand below each other in a list: a post, a colon and a name; a document's title."""
SHORTEST_CAPTION = 6
LONGEST_SUBHEAD = 5
LONGEST_PLAIN_CAPTION = 29
LONGEST_PLAIN_HEADLINE = 26
"""A longer line without a mark or a space in it heads an article only where that begins with a date."""
LONG_HEADLINE = 13
"""A shorter line heads a section where its last word says so, a longer one an article."""
CAPTIONS_IN_A_ROW = 3
NAMES_IN_A_LIST = 3
"""A line with so many marks of a list is no heading, but the beginning of a paragraph that names people."""
LOOK_BACK = 1000
ABOUT_AS_WIDE = 6
RAGGED = 4
"""How far lines of one column differ in width."""
NARROWEST_COLUMN = 24
LONGEST_CAPTIONS = 90
STOPS = re.compile("[，。；！？：、《“（]")
CLAUSE_ENDS = re.compile("[，。；！？：]")


@dataclass(slots=True)
class Unit:
    """Lines that belong together: a re-joined paragraph (which captions may interrupt), or one line of its own."""

    kind: BlockKind
    lines: list[Line]
    subhead: bool = False
    complete: bool = False


@dataclass(slots=True)
class Draft:
    """An article in the making: its heading lines, then paragraphs and subheads, and what was set beside them."""

    heading: list[Unit] = field(default_factory=list)
    body: list[Unit] = field(default_factory=list)
    beside: list[Unit] = field(default_factory=list)

    @property
    def level(self) -> int:
        """Give the deepest mark among the heading lines."""
        return max((unit.lines[0].level for unit in self.heading), default=0)


@dataclass(slots=True)
class Page:
    """All blocks in the order of the source (a line each), and the articles they make."""

    placed: list[tuple[Line, Unit]] = field(default_factory=list)
    drafts: list[Draft] = field(default_factory=list)
    masthead: list[Unit] = field(default_factory=list)


class Compositor:
    """Sets lines one by one into a page."""

    def __init__(self, lines: list[Line]) -> None:
        self.lines = lines
        self.page = Page()
        self.draft: Draft | None = None
        self.fresh = False  # a masthead, a turn line or a signature says that the article before is over
        self.marked = any(line.level for line in lines)

    def compose(self) -> Page:
        """Set all lines."""
        index = 0
        while index < len(self.lines):
            index += self._set(index)
        return self.page

    def _set(self, index: int) -> int:
        line = self.lines[index]
        if line.level and line.kind in (None, BlockKind.CAPTION):
            return self._marked(line)
        if line.kind is not None and self._is_furniture(index):
            return self._furniture(line)
        if self.draft is None or not self.draft.body:
            return self._above_the_body(index)
        if self._open is not None:
            return self._continued(index)
        if self._is_label(index, LONGEST_LABEL) and not self._is_first_of_a_paragraph(index):
            return self._labels(index)
        return self._paragraph(line, complete=self._stands_alone(index))

    # What stands where.

    @property
    def _last(self) -> Unit | None:
        return self.draft.body[-1] if self.draft and self.draft.body else None

    @property
    def _open(self) -> Unit | None:
        last = self._last
        if last is None or last.subhead or last.complete or self.fresh:
            return None
        return last if last.lines[-1].ending is not Ending.CLOSED else None

    def _next(self, index: int) -> Line | None:
        return self.lines[index + 1] if index + 1 < len(self.lines) else None

    def _is_label(self, index: int, longest: int) -> bool:
        """Tell whether a line could be a heading or a caption: short, no sentence, set apart by blank lines."""
        line, below = self.lines[index], self._next(index)
        if len(line.words) > longest or line.words[-1] in "，、；。：" or "。" in line.words or "；" in line.words:
            return False
        if ("，" in line.words and len(line.words) > LONGEST_LABEL) or line.words.count("、") >= NAMES_IN_A_LIST:
            return False
        if not line.is_set_apart and not self._begins_without_a_blank(line, below):
            return False
        if self._begins_a_column(index) or (longest == LONGEST_LABEL and self._is_torn(line, below)):
            return False
        if longest == LONGEST_LABEL and furniture.dateline(line.words):
            return False
        if furniture.opens(line.words) and len(line.words) > LONG_HEADLINE:
            return False
        return below is None or below.is_set_apart or self._stands_over(line, below)

    def _begins_a_column(self, index: int) -> bool:
        """Tell whether a line is the first of a hard-wrapped paragraph: lines of one width, set tight."""
        first, *others = self.lines[index : index + 3]
        if not others or others[0].breaks != 1 or others[0].level or others[0].kind or first.width < NARROWEST_COLUMN:
            return False
        second, third = others[0], others[1] if len(others) > 1 else None
        if abs(second.width - first.width) <= RAGGED and PUNCTUATED.search(second.words):
            return True
        if third is None or third.is_set_apart:
            goes_on = not furniture.is_dated(second.words) or furniture.is_cut_date(first.words, second.words)
            return second.width <= first.width + RAGGED and goes_on and PUNCTUATED.search(second.words) is not None
        ends = third.width < first.width and PUNCTUATED.search(third.words) is not None
        return abs(second.width - first.width) <= ABOUT_AS_WIDE and (ends or abs(third.width - first.width) <= RAGGED)

    @staticmethod
    def _begins_without_a_blank(line: Line, below: Line | None) -> bool:
        """Tell whether a line is a headline on a page without blank lines: the first words below are an article's."""
        return below is not None and below.width > line.width + ABOUT_AS_WIDE and furniture.is_dated(below.words)

    @staticmethod
    def _stands_over(line: Line, below: Line) -> bool:
        """Tell whether a line with another right below it is a line of its own, and not one that wraps."""
        if PUNCTUATED.search(line.words) and line.ending is Ending.OPEN and line.width > LONGEST_LABEL:
            return False
        return line.width < 40 or abs(line.width - below.width) > ABOUT_AS_WIDE

    # Setting.

    def _place(self, kind: BlockKind, line: Line) -> Unit:
        unit = Unit(kind, [line])
        self.page.placed.append((line, unit))
        return unit

    def _begin(self) -> Draft:
        self.draft = Draft()
        self.page.drafts.append(self.draft)
        self.fresh = False
        return self.draft

    def _head(self, line: Line) -> None:
        draft = self.draft if self.draft and not self.draft.body else self._begin()
        if draft.heading and furniture.completes(line.words) and line.breaks:
            draft.heading[-1].lines.append(line)
            self.page.placed.append((line, draft.heading[-1]))
        else:
            draft.heading.append(self._place(BlockKind.HEADLINE, line))

    def _paragraph(self, line: Line, *, subhead: bool = False, complete: bool = False) -> int:
        draft = self.draft or self._begin()
        draft.body.append(self._place(BlockKind.HEADLINE if subhead else BlockKind.PARAGRAPH, line))
        draft.body[-1].subhead = subhead
        draft.body[-1].complete = complete
        self.fresh = False
        return 1

    def _join(self, line: Line) -> int:
        unit = self._last
        assert unit is not None
        unit.lines.append(line)
        self.page.placed.append((line, unit))
        return 1

    def _beside(self, kind: BlockKind, line: Line) -> int:
        unit = self._place(kind, line)
        if self.draft is None:
            self.page.masthead.append(unit)
        else:
            self.draft.beside.append(unit)
        return 1

    # The cases.

    def _marked(self, line: Line) -> int:
        draft = self.draft
        inner = draft and draft.body and draft.level and line.level > draft.level
        if draft and draft.body and (inner or furniture.is_subhead(line.words)):
            return self._paragraph(line, subhead=True)
        self._head(line)
        return 1

    def _is_furniture(self, index: int) -> bool:
        """Tell whether a line worded like furniture is: it is not when it lies in the midst of wrapped lines."""
        line, below = self.lines[index], self._next(index)
        if line.kind is BlockKind.CAPTION and self._begins_a_column(index):
            return False
        if self._open is None or line.kind in (BlockKind.METADATA, BlockKind.TURN_LINE) or line.words[0] == "-":
            return True
        above_ends = line.is_set_apart or self.lines[index - 1].kind is not None
        return above_ends and (below is None or below.is_set_apart or below.kind is not None)

    def _furniture(self, line: Line) -> int:
        kind = line.kind
        assert kind is not None
        if kind is BlockKind.METADATA and self.draft is None and furniture.date(line.words):
            kind = BlockKind.MASTHEAD
        if kind is BlockKind.METADATA:
            self._lift_deck()
        if kind in (BlockKind.MASTHEAD, BlockKind.SLOGAN):
            self.page.masthead.append(self._place(kind, line))
        else:
            self._beside(kind, line)
        if (
            self.draft
            and self.draft.body
            and kind is not BlockKind.CAPTION
            and (self._open is None or kind is BlockKind.TURN_LINE)
        ):
            self.fresh = True
        return 1

    def _lift_deck(self) -> None:
        """Make heading lines of what stands above the line of the source and holds no whole sentence."""
        draft = self.draft
        if not draft or len(draft.body) != 1 or not draft.heading or self._open is None:
            return
        first = draft.body[0].lines[0]
        if len(draft.body[0].lines) > 1 or "。" in first.words or furniture.is_dated(first.words):
            return
        placed = self.page.placed
        begin = next(index for index in reversed(range(len(placed))) if placed[index][0] is first)
        for index in range(begin, len(placed)):
            line, unit = placed[index]
            if unit.kind in (BlockKind.PARAGRAPH, BlockKind.CAPTION):
                draft.heading.append(Unit(BlockKind.HEADLINE, [line]))
                placed[index] = (line, draft.heading[-1])
        draft.beside = [unit for unit in draft.beside if unit.kind is not BlockKind.CAPTION]
        draft.body.clear()

    def _above_the_body(self, index: int) -> int:
        line = self.lines[index]
        above = self.draft.heading[-1].lines[0] if self.draft and self.draft.heading else None
        dated = above is not None and "，" in line.words and furniture.is_dated(line.words)
        if not dated and self._is_label(index, LONGEST_LABEL if above else LONGEST_HEADLINE):
            self._head(line)
            return 1
        if above is not None and self._is_tight(above, line):
            self._head(line)
            return 1
        return self._paragraph(line)

    def _continued(self, index: int) -> int:
        """Set a line that follows an open paragraph."""
        line, unit = self.lines[index], self._open
        assert unit is not None
        numbered = furniture.is_subhead(line.words)
        half = unit.lines[-1].ending is Ending.HALF
        if numbered and (half or line.is_set_apart or line.indented):
            return (
                self._labels(index) if self._is_label(index, LONGEST_HEADLINE) and not half else self._paragraph(line)
            )
        if any(entry.match(line.words) and entry.match(unit.lines[0].words) for entry in ENTRIES):
            return self._paragraph(line)
        if half and unit.lines[-1].words[-1] == "：" and not self._wraps(unit, line):
            return self._paragraph(line)
        if line.is_set_apart and line.breaks and self._is_caption(index):
            self._beside(BlockKind.CAPTION, line)
            return 1
        return self._join(line)

    def _is_caption(self, index: int) -> bool:
        """Tell whether a line in the midst of an open paragraph is a caption: short, no sentence, the text goes on."""
        line, below = self.lines[index], self._next(index)
        if not SHORTEST_CAPTION <= len(line.words) <= LONGEST_LABEL or PUNCTUATED.search(line.words):
            return False
        if is_unbalanced(line.words) or self._is_of_a_list(line):
            return False
        if len(line.words) > LONGEST_PLAIN_CAPTION and " " not in line.words and not self._is_said_before(line):
            return False
        return below is not None and below.is_set_apart and not below.level

    def _is_of_a_list(self, line: Line) -> bool:
        """Tell whether a line goes on with the list at the end of the open paragraph: 甲、乙 / 丙、丁 / 戊出席."""
        unit = self._open
        assert unit is not None
        clause = CLAUSE_ENDS.split(unit.lines[-1].words)[-1]
        return line.words[0] == "、" or ("、" in line.words and "、" in clause)

    @staticmethod
    def _wraps(unit: Unit, line: Line) -> bool:
        """Tell whether a line follows one of a hard-wrapped paragraph."""
        last = unit.lines[-1]
        return line.breaks == 1 and not line.indented and line.width <= last.width + ABOUT_AS_WIDE and last.width < 120

    def _labels(self, index: int) -> int:
        """Set a run of short lines between whole paragraphs: headings of the next article, subheads or captions."""
        group = [self.lines[index]]
        while (below := self._next(index + len(group) - 1)) and not below.level and below.kind is None:
            if not self._is_label(index + len(group), LONGEST_LABEL) and not self._is_tight(group[-1], below):
                break
            if furniture.is_dated(below.words) and "，" in below.words:
                break
            group.append(below)
        under = self._under(index + len(group))
        if under is not None and self._opens_an_article(group, under):
            self.draft = None
            for line in group:
                self._head(line)
            return len(group)
        for line in group:
            if self._is_subhead(line) and under is not None:
                self._paragraph(line, subhead=True)
            elif len(group) == 1 and under is not None and self._is_said_before(line):
                self._beside(BlockKind.CAPTION, line)
            else:
                self._paragraph(line, complete=True)
        return len(group)

    def _is_first_of_a_paragraph(self, index: int) -> bool:
        """Tell whether a short line reads like the first of a paragraph that a column's end has cut."""
        line, below = self.lines[index], self._next(index)
        words = line.words
        if below is None or below.level or self.fresh:
            return False
        if furniture.goes_on(words) or (PUNCTUATED.search(words) and words[0].isdigit()):
            return True
        if self._is_torn(line, below) or self._is_cut(words, below):
            return True
        return "，" in words and (furniture.is_dated(words) or not furniture.is_dated(below.words))

    def _is_cut(self, words: str, below: Line) -> bool:
        """Tell whether a line is too plain and too long for a heading over what stands below it, or ends in a date."""
        if furniture.is_cut_date(words, below.words):
            return True
        if len(words) <= LONGEST_PLAIN_HEADLINE or " " in words or len(below.words) <= LONGEST_LABEL:
            return False
        return PUNCTUATED.search(words) is not None or not furniture.is_dated(below.words)

    def _is_torn(self, line: Line, below: Line | None) -> bool:
        """Tell whether brackets or quotation marks open in a line and close elsewhere, but in a heading's next line."""
        if not is_unbalanced(line.words):
            return False
        return below is None or not self._is_tight(line, below) or is_unbalanced(line.words + below.words)

    def _stands_alone(self, index: int) -> bool:
        """Tell whether a long line without a sentence is whole: captions of two pictures in one line."""
        words = self.lines[index].words
        return (
            " " in words
            and self.lines[index].is_set_apart
            and not STOPS.search(words)
            and len(words) < LONGEST_CAPTIONS
        )

    @staticmethod
    def _is_tight(line: Line, below: Line) -> bool:
        return below.breaks == 1 and below.width < 40 and not PUNCTUATED.search(below.words) and line.width < 60

    def _under(self, index: int) -> Line | None:
        """Give the first line of text below, over furniture."""
        while index < len(self.lines) and self.lines[index].kind is not None:
            index += 1
        below = self.lines[index] if index < len(self.lines) else None
        return below if below is not None and not below.level else None

    def _opens_an_article(self, group: list[Line], under: Line) -> bool:
        if self.fresh or furniture.opens(under.words):
            return True
        if len(group) >= CAPTIONS_IN_A_ROW or all(self._is_subhead(line) for line in group):
            return False
        if any(self._is_said_before(line) for line in group) and len(group) == 1:
            return False
        if furniture.is_dated(under.words) and PUNCTUATED.search(under.words):
            return True
        if len(under.words) < LONGEST_LABEL and not SENTENCE.search(under.words):
            return False
        if furniture.is_dated(under.words):
            return True
        if len(group) > 1 and not any(" " in line.words for line in group):
            return False
        return not furniture.goes_on(under.words) and not furniture.is_slogan(group[-1].words)

    @staticmethod
    def _is_subhead(line: Line) -> bool:
        if len(line.words) <= LONGEST_SUBHEAD or furniture.is_subhead(line.words):
            return True
        return len(line.words) < LONG_HEADLINE and furniture.heads_a_section(line.words)

    def _is_said_before(self, line: Line) -> bool:
        """Tell whether the article has said all of a line already: a caption that names the meeting again."""
        draft = self.draft
        if draft is None:
            return False
        units = [*draft.heading[:4], *draft.body[-6:]]
        said = "".join(part.words[:LOOK_BACK] for unit in units for part in unit.lines[-8:])
        return line.words.replace(" ", "") in said.replace(" ", "")
