"""Which stretches of an article tell of which of its sessions.

What follows the name of a session is told of it, up to the name of another; two that are named together share what
follows. 在政协会议上 leads back by the body alone, 甲乡出席…，乙乡出席… by the place; 两个大会都参加了 is told of all.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from xjcli.extract.bounds import sentence_start
from xjcli.extract.standing import Standing
from xjcli.lexicon import tables, templates
from xjcli.resolve.asides import asides
from xjcli.resolve.chronicles import of_others

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from xjcli.extract.sessions import SessionMention
    from xjcli.model import SessionKey
    from xjcli.resolve.places import Chain
    from xjcli.resolve.sections import Head

Range = tuple[int, int]
MARKS = "。！？；\n"
"""What one session is told up to, before another is named."""
UNTOLD = (Standing.MENTIONED, Standing.FUTURE)
SWITCHING = (Standing.REPORTED, Standing.HELD_THERE, Standing.NEUTRAL)


class Naming(NamedTuple):
    """One place of the text that names a session: the mention, whose it is, and how the session stands there."""

    mention: SessionMention
    key: SessionKey
    chain: Chain | None
    standing: Standing
    in_heading: bool

    @property
    def unplaced(self) -> bool:
        """Tell whether it is of an organisation that no name in full is known of: 学院第三次党代会."""
        return self.mention.place is not None and self.chain is None


@dataclass(slots=True)
class Meeting:
    """A session of an article with all places that name it; `scope` are the ranges that tell of it, in order.

    `others` are ranges that tell of no meeting.
    """

    key: SessionKey
    namings: list[Naming] = field(default_factory=list)
    scope: list[Range] = field(default_factory=list)
    others: list[Range] = field(default_factory=list)

    def within(self, position: int) -> bool:
        """Tell whether a place of the folded text tells of this meeting."""
        return _holds(self.scope, position)

    def outside(self, position: int) -> bool:
        """Tell whether a place of the folded text tells of no meeting."""
        return _holds(self.others, position)

    def anchors(self) -> list[Range]:
        """Give the ranges that name the session as reported, in the body before the heading."""
        own = [(n.in_heading, *n.mention[:2]) for n in self.namings if n.standing not in UNTOLD]
        return [(start, end) for _, start, end in sorted(own)]


def _holds(ranges: Sequence[Range], position: int) -> bool:
    index = bisect_right(ranges, position, key=itemgetter(0)) - 1
    return index >= 0 and position < ranges[index][1]


class Mark(NamedTuple):
    """A place of the text from which on the meeting with this index is told of."""

    start: int
    end: int
    meeting: int


def set_scopes(text: str, meetings: Sequence[Meeting], named: Sequence[Meeting], heads: Sequence[Head]) -> None:
    """Give each meeting the ranges of the folded text that tell of it; a single one has the whole text.

    What the entries of a chronicle tell that name no meeting belongs to none, and so does a section that `heads`
    begins and that is of one that is only `named`, and what is told aside.
    """
    if not meetings:
        return
    _share(text, meetings, heads)
    namings = [naming for meeting in meetings for naming in meeting.namings]
    told = sorted(naming.mention.start for naming in namings if naming.standing not in UNTOLD)
    others = [
        *of_others(text, [naming.mention[:2] for naming in namings]),
        *_of_named(text, meetings, named, heads),
        *asides(text, told),
    ]
    others = list(_merged(sorted(others)))
    for meeting in meetings if others else ():
        meeting.scope, meeting.others = list(_without(meeting.scope, others)), others


def _merged(ranges: Sequence[Range]) -> Iterator[Range]:
    """Put ranges together that overlap, given in order."""
    end = 0
    for start, stop in ranges:
        if stop > end:
            yield max(start, end), stop
            end = stop


def _of_named(
    text: str, meetings: Sequence[Meeting], named: Sequence[Meeting], heads: Sequence[Head]
) -> Iterator[Range]:
    """Give the sections of meetings that are named there and not reported."""
    ends = [*(head.start for head in heads[1:]), len(text)]
    for head, end in zip(heads, ends, strict=False):
        told = any(head.is_of(meeting.key.body, meeting.key.place) for meeting in meetings)
        own = (m for m in named if head.is_of(m.key.body, m.key.place))
        if not told and any(head.start <= n.mention.start < end for m in own for n in m.namings):
            yield head.start, end


def _by_head(meetings: Sequence[Meeting], heads: Sequence[Head]) -> Iterator[Mark]:
    """Find headings of sections, each of the one meeting of the place or the body that it names."""
    for head in heads:
        fitting = [index for index, m in enumerate(meetings) if head.is_of(m.key.body, m.key.place)]
        if len(fitting) == 1:
            yield Mark(head.start, head.end, fitting[0])


def _without(scope: list[Range], others: list[Range]) -> Iterator[Range]:
    """Take ranges away from others, both in order."""
    for start, end in scope:
        rest = start
        for place in range(bisect_right(others, start, key=itemgetter(1)), len(others)):
            begin, stop = others[place]
            if begin >= end:
                break
            if rest < begin:
                yield rest, begin
            rest = stop
        if rest < end:
            yield rest, end


def _share(text: str, meetings: Sequence[Meeting], heads: Sequence[Head]) -> None:
    if len(meetings) == 1:
        meetings[0].scope = [(0, len(text))]
        return
    marks = sorted(
        [
            *_named(meetings),
            *_by_body(text, meetings),
            *_by_place(text, meetings),
            *_by_ceremony(text, meetings),
            *_by_number(text, meetings),
            *_by_head(meetings, heads),
        ]
    )
    groups = list(_groups(text, marks))
    for place, group in enumerate(groups):
        start = 0 if place == 0 else _begin(text, groups[place - 1], group)
        end = _begin(text, group, groups[place + 1]) if place + 1 < len(groups) else len(text)
        for index in dict.fromkeys(mark.meeting for mark in group):
            meetings[index].scope.append((start, end))


def _named(meetings: Sequence[Meeting]) -> Iterator[Mark]:
    for index, meeting in enumerate(meetings):
        for naming in meeting.namings:
            if naming.standing in SWITCHING:
                yield Mark(naming.mention.start, naming.mention.end, index)


def _groups(text: str, marks: list[Mark]) -> Iterator[list[Mark]]:
    """Put together marks with nothing between them but 和."""
    group: list[Mark] = []
    for mark in marks:
        last = group[-1] if group else None
        beside = last is not None and mark.start in (last.start, last.end)
        if last and (beside or between_sessions().fullmatch(text, last.end, mark.start)):
            group.append(mark)
            continue
        if group:
            yield group
        group = [mark]
    if group:
        yield group


def _begin(text: str, before: list[Mark], group: list[Mark]) -> int:
    """Find where a group begins to hold: with its sentence, unless the one before stands in the same sentence."""
    start = sentence_start(text, group[0].start, MARKS)
    return group[0].start if before[0].start >= start else start


def _by_place(text: str, meetings: Sequence[Meeting]) -> Iterator[Mark]:
    """Find places at the beginning of a clause where sessions of one name met in several: 甲乡出席…，乙乡出席….

    Where other sessions are told of besides, only behind the names of those that met apart, the last ones told.
    """
    names = {meeting.key.place for meeting in meetings if meeting.key.place}
    series: dict[tuple[object, ...], dict[str, int]] = {}
    for index, meeting in enumerate(meetings):
        key = meeting.key
        series.setdefault((key.body, key.term, key.number), {})[key.place or ""] = index
    apart = [one for one in series.values() if len(one) > 1]
    if not apart:
        return
    if len(names) == len(meetings):
        apart = [{place: index for one in apart for place, index in one.items()}]
    named = [max(meetings[index].namings[0].mention.start for index in one.values()) for one in apart]
    told = sorted(zip(named if len(names) < len(meetings) else [0], apart, strict=True), key=itemgetter(0))
    # a place that begins the name of a session says which one by itself
    within = {naming.mention.start for meeting in meetings for naming in meeting.namings}
    for match in re.finditer(f"(?<=[，。；\n])(?:{templates.alternation(names)})", text):
        if match.start() in within:
            continue
        last = bisect_right(told, match.start(), key=itemgetter(0)) - 1
        if last >= 0 and match.group() in told[last][1]:
            yield Mark(*match.span(), told[last][1][match.group()])


def _by_body(text: str, meetings: Sequence[Meeting]) -> Iterator[Mark]:
    """Find 在区政协会议上: the one reported session of that body goes on."""
    bodies = tables.raw("standing")["short"]["bodies"]
    held: dict[str, list[int]] = {}
    for index, meeting in enumerate(meetings):
        held.setdefault(meeting.key.body.value, []).append(index)
    for match in _short().finditer(text):
        fitting = [index for body in bodies[match["body"]] for index in held.get(body, ())[:2]]
        if len(fitting) == 1:
            yield Mark(*match.span(), fitting[0])


def _by_ceremony(text: str, meetings: Sequence[Meeting]) -> Iterator[Mark]:
    """Find 在闭幕会上: the one congress goes on; the committees that met within it neither open nor close."""
    ceremonies = tables.raw("standing")["ceremonies"]
    fitting = [i for i, m in enumerate(meetings) if m.key.body.value not in ceremonies["none_of"]]
    if len(fitting) == 1:
        yield from (Mark(*match.span(), fitting[0]) for match in re.finditer(ceremonies["words"], text))


def _by_number(text: str, meetings: Sequence[Meeting]) -> Iterator[Mark]:
    """Find 两个大会都参加了, 出席两个大会, where as many are reported: the sentence tells of each of them."""
    counted = tables.raw("standing")["counted"]
    words = f"(?:{counted['numbers'].get(str(len(meetings)), '(?!)')}){counted['noun']}"
    for match in re.finditer(f"{words}{counted['behind']}|{counted['before']}{words}", text):
        yield from (Mark(*match.span(), index) for index in range(len(meetings)))


@cache
def between_sessions() -> re.Pattern[str]:
    """Compile what stands between two sessions of a row; a meeting without a number may lie between them."""
    return re.compile(tables.raw("standing")["held"]["between"])


@cache
def _short() -> re.Pattern[str]:
    short = tables.raw("standing")["short"]
    return re.compile(f"{short['before']}(?P<body>{templates.alternation(short['bodies'])}){short['after']}")
