"""Lines to blocks, by one question asked of each line: whether the paragraph before it is still open.

A short line without sentence punctuation is a caption while a paragraph is open, a heading when none is. What the
page shows beside that (marks, blank lines, the width of hard-wrapped lines, furniture) settles the rest.
"""

from __future__ import annotations

from itertools import islice

from xjcli.model import BlockKind
from xjcli.reading import furniture, rolls, shapes, tables
from xjcli.reading.lines import CLOSED, HALF, PUNCTUATED, SENTENCE, Line, is_unbalanced
from xjcli.reading.page import Draft, Page, Unit
from xjcli.reading.shapes import LONGEST_HEADLINE, LONGEST_LABEL

SHORTEST_CAPTION = 6
LONGEST_PLAIN_CAPTION = 29
"""A longer line in the midst of a paragraph is a caption only where it has a space or says what was said before."""
CAPTIONS_IN_A_ROW = 3
LONGEST_DECK = 4
LONGEST_TITLE = 24
"""The longest title of a paper, with its name in another script."""
LOOK_BACK = 1000


class Compositor:
    """Sets lines one by one into a page."""

    def __init__(self, lines: list[Line]) -> None:
        self.lines = lines
        self.text_below = shapes.texts_below(lines)
        self.page = Page()
        self.draft: Draft | None = None
        self.turned: list[Draft] = []
        self.fresh = False  # a masthead, a turn line or a signature says that the article before is over

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
        if formed := self._formed(index):
            return formed
        if line.kind is not None and self._is_furniture(index):
            return self._furniture(index)
        if self.draft is None or not self.draft.body:
            return self._above_the_body(index)
        unit = self._open
        return self._whole(index) if unit is None else self._continued(index, unit)

    def _formed(self, index: int) -> int:
        """Set a line of a form, of a chronicle, of a roll or of a table of contents; give 0 if it is of none."""
        line = self.lines[index]
        if shapes.is_of_a_form(self.lines, index):
            length, complete = shapes.extent(self.lines, index)
            return self._joined(index, length, complete=complete)
        if rows := tables.rows(self.lines, index):
            return sum(self._joined(*row) for row in rows)
        begun = bool(self.draft and self.draft.body)
        if self._open is None and shapes.dates_what_is_below(self.lines, index, begun=begun):
            return self._paragraph(line, subhead=True)
        if self.draft is not None and (length := rolls.length(self.lines, index)):
            return self._joined(index, length)
        listed = line.kind in (None, BlockKind.CAPTION) and furniture.is_of_contents(line.words)
        return self._contents(index) if listed else 0

    def _joined(self, index: int, length: int, *, complete: bool = True) -> int:
        """Set a field of a form or an entry of a roll, of so many lines: a paragraph, most often with its end."""
        self._paragraph(self.lines[index], complete=complete)
        joined = self.page.placed[-1][1]
        for line in self.lines[index + 1 : index + length]:
            joined.lines.append(line)
            self.page.placed.append((line, joined))
        return length

    def _whole(self, index: int) -> int:
        """Set a line that follows a whole paragraph."""
        line = self.lines[index]
        if furniture.names_who_is_seen(line.words):
            self._place(BlockKind.CAPTION, line)
            return 1
        if shapes.is_label(self.lines, index, LONGEST_LABEL) and (
            self.fresh or not shapes.is_first_of_a_paragraph(self.lines, index)
        ):
            return self._labels(index)
        following = shapes.below(self.lines, index)
        alone = following is None or following.is_set_apart
        return self._paragraph(line, complete=alone and shapes.stands_alone(line))

    # What stands where.

    @property
    def _open(self) -> Unit | None:
        """Give the paragraph that goes on below, if the last one does."""
        if self.fresh or self.draft is None or not self.draft.body:
            return None
        last = self.draft.body[-1]
        if last.subhead or last.complete:
            return None
        return last if last.lines[-1].ending != CLOSED else None

    # Setting.

    def _place(self, kind: BlockKind, line: Line, *, subhead: bool = False, complete: bool = False) -> Unit:
        unit = Unit(kind, [line], subhead, complete)
        self.page.placed.append((line, unit))
        return unit

    def _begin(self) -> Draft:
        self.draft = Draft()
        self.page.drafts.append(self.draft)
        self.fresh = False
        return self.draft

    def _head(self, line: Line) -> None:
        draft = self.draft if self.draft and not self.draft.body else self._begin()
        if draft.heading and line.breaks and furniture.completes(line.words, draft.heading[-1].lines[-1].words):
            draft.heading[-1].lines.append(line)
            self.page.placed.append((line, draft.heading[-1]))
        else:
            draft.heading.append(self._place(BlockKind.HEADLINE, line))

    def _paragraph(self, line: Line, *, subhead: bool = False, complete: bool = False) -> int:
        draft = self.draft or self._begin()
        kind = BlockKind.HEADLINE if subhead else BlockKind.PARAGRAPH
        draft.body.append(self._place(kind, line, subhead=subhead, complete=complete))
        self.fresh = False
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
        line, below = self.lines[index], shapes.below(self.lines, index)
        if line.kind is BlockKind.CAPTION and (
            shapes.begins_a_column(self.lines, index) or shapes.is_entry(self.lines, index)
        ):
            return False
        if self._open and line.breaks == 1 and is_unbalanced(line.words):
            return False
        if self._open is None or line.kind in (BlockKind.METADATA, BlockKind.TURN_LINE) or shapes.numbers_a_page(line):
            return True
        above_ends = line.is_set_apart or self.lines[index - 1].kind is not None
        return above_ends and (below is None or below.is_set_apart or below.kind is not None)

    def _furniture(self, index: int) -> int:
        line = self.lines[index]
        kind = line.kind
        assert kind is not None
        if kind is BlockKind.METADATA and self.draft is None and furniture.date(line.words):
            kind = BlockKind.MASTHEAD
        if kind is BlockKind.METADATA:
            self._lift_deck()
        if self._ends_the_masthead(index):
            self._lift_masthead()
            kind = kind if kind is BlockKind.SLOGAN else BlockKind.MASTHEAD
        if kind is BlockKind.TURN_LINE and furniture.began_elsewhere(line.words) and self._resume(line):
            return 1
        if kind in (BlockKind.MASTHEAD, BlockKind.SLOGAN):
            self.page.masthead.append(self._place(kind, line))
        else:
            self._beside(kind, line)
            self._note_turn(kind, line)
        if (
            self.draft
            and self.draft.body
            and kind is not BlockKind.CAPTION
            and (self._open is None or kind is BlockKind.TURN_LINE)
        ):
            self.fresh = True
        return 1

    def _note_turn(self, kind: BlockKind, line: Line) -> None:
        """Note an article that turns to another page; one that got no text goes on nowhere."""
        if self.draft and kind is BlockKind.TURN_LINE and furniture.goes_on_elsewhere(line.words):
            if self.turned and (self.turned[-1] is self.draft or not self.turned[-1].body):
                self.turned.pop()
            self.turned.append(self.draft)

    def _resume(self, line: Line) -> bool:
        """Go on with the one article that turned to another page; a heading said again above is of none."""
        waiting = (draft for draft in self.turned if draft.body and draft.resumed is None and draft.turns)
        turned = list(islice(waiting, 2))
        if len(turned) != 1:
            return False
        draft = turned[0]
        self.turned.clear()
        if self.draft and not self.draft.body and self.draft.heading:
            self.page.drafts.remove(self.draft)
            for unit in (*self.draft.heading, *self.draft.beside):
                unit.kind = BlockKind.CAPTION
        self.draft, self.fresh, draft.resumed = draft, False, line
        draft.beside.append(self._place(BlockKind.TURN_LINE, line))
        return True

    def _contents(self, index: int) -> int:
        """Set a line of a table of contents: together they make an article of lines."""
        above, below = self.lines[index - 1], shapes.below(self.lines, index)
        if self.draft is not None and self.draft.body and not furniture.is_of_contents(above.words):
            self.draft = None
        self._paragraph(self.lines[index], complete=True)
        if below is not None and not furniture.is_of_contents(below.words):
            self.draft = None
        return 1

    def _ends_the_masthead(self, index: int) -> bool:
        """Tell whether furniture of the whole issue stands between short lines above and a heading below."""
        line, draft = self.lines[index], self.draft
        if draft is None or draft.body or len(self.page.drafts) > 1 or furniture.opens(line.words):
            return False
        if line.kind is BlockKind.METADATA and not furniture.is_of_an_issue(line.words):
            return False
        if line.kind not in (BlockKind.METADATA, BlockKind.MASTHEAD, BlockKind.SLOGAN) or draft.level:
            return False
        titles = [unit.lines[0].words for unit in draft.heading]
        if any(len(title) > LONGEST_TITLE or furniture.is_numbered(title) for title in titles):
            return False
        under = self.text_below[index]
        return under is not None and (under.level > 0 or not SENTENCE.search(under.words))

    def _lift_masthead(self) -> None:
        """Make a masthead of the title of a paper and what stands with it, which had passed for an article's."""
        draft = self.page.drafts.pop()
        for unit in draft.heading + draft.beside:
            if unit.kind is BlockKind.HEADLINE and self.page.title is None:
                self.page.title = unit.lines[0]
            if unit.kind is not BlockKind.CAPTION:
                unit.kind = BlockKind.MASTHEAD
            self.page.masthead.append(unit)
        self.draft = None

    def _lift_deck(self) -> None:
        """Make heading lines of what stands above the line of the source and holds no whole sentence."""
        draft = self.draft
        if not draft or len(draft.body) != 1 or not draft.heading or self._open is None:
            return
        deck = draft.body[0].lines
        if len(deck) > LONGEST_DECK or furniture.is_dated(deck[0].words) or any("。" in line.words for line in deck):
            return
        placed = self.page.placed
        begin = next(index for index in reversed(range(len(placed))) if placed[index][0] is deck[0])
        lifted: list[Unit] = []
        for index in range(begin, len(placed)):
            line, unit = placed[index]
            if unit.kind in (BlockKind.PARAGRAPH, BlockKind.CAPTION) and line.kind is None:
                if not lifted or lifted[-1] is not unit:  # what a caption has parted are two headings
                    draft.heading.append(Unit(BlockKind.HEADLINE, []))
                draft.heading[-1].lines.append(line)
                placed[index] = (line, draft.heading[-1])
                lifted.append(unit)
        draft.beside = [unit for unit in draft.beside if not any(unit is other for other in lifted)]
        draft.body.clear()

    def _above_the_body(self, index: int) -> int:
        line, heading = self.lines[index], self.draft.heading if self.draft else []
        above = heading[-1].lines[0] if heading else None
        dated = above is not None and "，" in line.words and furniture.is_dated(line.words)
        if not dated and shapes.is_label(self.lines, index, LONGEST_LABEL if above else LONGEST_HEADLINE):
            self._head(line)
            return 1
        if (above is not None and shapes.is_tight(above, line)) or shapes.is_of_a_deck(self.lines, index):
            self._head(line)
            return 1
        if self.draft is None and self.text_below[index] is not None and self._is_of_the_masthead(index):
            self.page.masthead.append(self._place(BlockKind.MASTHEAD, line))
            return 1
        return self._paragraph(line)

    def _is_of_the_masthead(self, index: int) -> bool:
        return len(self.lines[index].words) <= LONGEST_TITLE and not shapes.is_text(self.lines, index)

    def _continued(self, index: int, unit: Unit) -> int:
        """Set a line that follows an open paragraph."""
        line = self.lines[index]
        numbered = furniture.is_subhead(line.words)
        half = unit.lines[-1].ending == HALF
        if numbered and (half or line.is_set_apart or line.indented):
            return (
                self._labels(index)
                if shapes.is_label(self.lines, index, LONGEST_HEADLINE) and not half
                else self._paragraph(line)
            )
        if shapes.lists(unit.lines[0], line):
            return self._paragraph(line)
        if shapes.ends_a_row(unit.lines, line):
            return self._whole(index)
        if half and unit.lines[-1].words[-1] == "：" and not shapes.wraps(unit.lines[-1], line):
            return self._paragraph(line)
        if line.is_set_apart and line.breaks and self._is_caption(index, unit):
            self._beside(BlockKind.CAPTION, line)
            return 1
        unit.lines.append(line)
        self.page.placed.append((line, unit))
        return 1

    def _is_caption(self, index: int, unit: Unit) -> bool:
        """Tell whether a line in the midst of an open paragraph is a caption: short, no sentence, the text goes on."""
        line, below = self.lines[index], shapes.below(self.lines, index)
        if not SHORTEST_CAPTION <= len(line.words) <= LONGEST_LABEL or PUNCTUATED.search(line.words):
            return False
        if (
            is_unbalanced(line.words)
            or furniture.is_unfinished(line.words)
            or shapes.is_of_a_list(line, unit.lines[-1])
        ):
            return False
        if furniture.tells_adoption(line.words):
            return False
        if len(line.words) > LONGEST_PLAIN_CAPTION and " " not in line.words and not self._is_said_before(line):
            return False
        return below is not None and below.is_set_apart and not below.level

    def _labels(self, index: int) -> int:
        """Set a run of short lines between whole paragraphs: headings of the next article, subheads or captions."""
        group = self._group(index)
        under = shapes.under(self.lines, index + len(group))
        if under is not None and self._opens_an_article(group, under):
            self.draft = None
            for line in group:
                self._head(line)
            return len(group)
        for line in group:
            if shapes.is_subhead(line) and under is not None:
                self._paragraph(line, subhead=True)
            elif len(group) == 1 and under is not None and self._is_said_before(line):
                self._beside(BlockKind.CAPTION, line)
            else:
                self._paragraph(line, complete=True)
        return len(group)

    def _group(self, index: int) -> list[Line]:
        group = [self.lines[index]]
        while (below := shapes.below(self.lines, index + len(group) - 1)) and not below.level and below.kind is None:
            if not shapes.is_label(self.lines, index + len(group), LONGEST_LABEL):
                if not shapes.is_tight(group[-1], below):
                    break
            elif shapes.is_first_of_a_paragraph(self.lines, index + len(group)):
                break
            if furniture.is_dated(below.words) and "，" in below.words:
                break
            group.append(below)
        return group

    def _opens_an_article(self, group: list[Line], under: int) -> bool:
        words = self.lines[under].words
        resumed = self.draft is not None and self.draft.resumed is not None
        if (
            self.fresh
            or (resumed and not furniture.is_subhead(group[0].words))
            or furniture.opens(words)
            or furniture.names_a_column(group[0].words)
        ):
            return True
        if len(group) >= CAPTIONS_IN_A_ROW or all(shapes.is_subhead(line) for line in group):
            return False
        if len(group) == 1 and (self._is_said_before(group[0]) or furniture.names_who_speaks(group[0].words, words)):
            return False
        if furniture.is_dated(words) and (PUNCTUATED.search(words) or shapes.is_text(self.lines, under)):
            return True
        if len(group) > 1 and not any(" " in line.words or shapes.explains(line) for line in group):
            return False
        leads_on = furniture.goes_on(words) or furniture.is_slogan(group[-1].words)
        return shapes.is_text(self.lines, under) and not leads_on

    def _is_said_before(self, line: Line) -> bool:
        """Tell whether the article has said all of a line already: a caption that names the meeting again."""
        draft = self.draft
        if draft is None:
            return False
        units = [*draft.heading[:4], *draft.body[-6:]]
        said = "".join(part.words[:LOOK_BACK] for unit in units for part in unit.lines[-8:])
        return line.words.replace(" ", "") in said.replace(" ", "")
