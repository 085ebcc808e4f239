"""What the finders find: local, unresolved, in folded characters of one article's text.

Every mention has `start` and `end`, a half-open range of the article's `text`, and the `rule` that spoke.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from xjcli.extract.titles import TitleMention
    from xjcli.model import DelegateKind, ElectionKind, ReportForm, ReportKind


class DateMention(NamedTuple):
    """A day or a range of days as printed: 2025年12月29日至30日, 28日上午, 昨天下午, 1990年8月.

    Parts that are not printed are None; a part that the range shares is filled in (12月15日—16日: both December).
    `days_before` counts back from the issue's date for 今天 (0), 昨天 (1), 前天 (2), `months_before` for 本月 (0) and
    上月 (1), `years_before` for 今年 (0), 去年 (1) and 明年 (-1), `weeks_before` for 本周 (0) and 上周 (1) with the
    `weekday`, Monday 0.
    """

    start: int
    end: int
    year: int | None
    month: int | None
    day: int | None
    last_year: int | None
    last_month: int | None
    last_day: int | None
    days_before: int | None
    rule: str
    months_before: int | None = None
    years_before: int | None = None
    weeks_before: int | None = None
    weekday: int | None = None


class YearMention(NamedTuple):
    """A year named in what was heard or said: the range is the year's own characters.

    `rule` says how it stands there: `carried-out` (执行情况, a year that is over), `settled` (决算), `first-half`,
    `planned` (预算草案, a year to come), `turning-year` (…年是开局之年).
    """

    start: int
    end: int
    year: int
    rule: str


@dataclass(frozen=True, slots=True)
class DelegateMention:
    """A printed number of delegates: 应到代表74名, 77名人大代表, 列席人员共计12人."""

    start: int
    end: int
    kind: DelegateKind
    count: int
    approximate: bool
    noun: str
    rule: str


class ReportMention(NamedTuple):
    """A report named as heard, given or reviewed.

    `title` is the folded range of its own title without 《》, or None. `giver_end` is the index where the words
    that name who gave it end (before 代表…向大会作, 所作的, 作); None where the sentence has no such place.
    """

    start: int
    end: int
    kind: ReportKind
    title: tuple[int, int] | None
    form: ReportForm
    giver_end: int | None
    rule: str


class ResolutionMention(NamedTuple):
    """A resolution, decision or rule named as passed: the range of its name, without 《》.

    `shared` are the ranges of the words that a list shares and that belong behind the name: in A、B的两项决议 both
    names share 的 and 决议.
    """

    start: int
    end: int
    rule: str
    shared: tuple[tuple[int, int], ...] = ()


class DoubtMention(NamedTuple):
    """Words that a rule half read."""

    start: int
    end: int
    rule: str


class PersonMention(NamedTuple):
    """A person named in the text, with the titles that stand at the name.

    `start`–`end` is the name alone; `group` numbers the list that the name stands in, so that titles, verbs and
    reports can be given to all of it; `titles` are empty for a bare name.
    """

    start: int
    end: int
    titles: tuple[TitleMention, ...]
    group: int
    rule: str

    @property
    def begin(self) -> int:
        """Give where the words for the person begin, the titles included."""
        return min([self.start, *(title.pieces[0][0] for title in self.titles)])


class ElectionMention(NamedTuple):
    """A person (the index of the mention) and a post filled or left; `start`–`end` are the words that say so.

    `of_session` marks offices of the meeting itself, which are titles but no elections.
    """

    person: int
    post: TitleMention
    kind: ElectionKind
    start: int
    end: int
    rule: str
    of_session: bool = False
