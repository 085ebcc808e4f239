"""What an issue of a newspaper says: frozen values and closed codes, shared by all rooms.

Reading makes `Issue` and `Article`; extraction and resolution make the rest. Every fact carries the spans of the
source it was read from, as half-open ranges of code points; a fact without spans cannot be made.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from xjcli.text import Span, Spans, Text


class Body(StrEnum):
    """A body that meets in numbered sessions."""

    PARTY = "party"
    NPC = "npc"
    PLENUM = "plenum"
    DISCIPLINE = "discipline"
    NPCSC = "npcsc"
    PRESIDIUM = "presidium"
    CPPCC = "cppcc"
    CPPCCSC = "cppccsc"
    UNION = "union"
    WOMEN = "women"
    YOUTH = "youth"
    DISABLED = "disabled"
    SCIENCE = "science"
    RESIDENTS = "residents"
    OTHER = "other"


class DelegateKind(StrEnum):
    """Which delegates a figure counts: 应到, 实到 or 出席, 列席."""

    ENTITLED = "entitled"
    PRESENT = "present"
    OBSERVERS = "observers"


class Act(StrEnum):
    """What a participant did."""

    PRESIDED = "presided"
    OPENED = "opened"
    CLOSED = "closed"
    REPORTED = "reported"
    SPOKE = "spoke"
    ATTENDED = "attended"
    OBSERVED = "observed"
    ELECTED = "elected"
    APPOINTED = "appointed"
    RESIGNED = "resigned"


class ReportKind(StrEnum):
    """What a report is about."""

    GOVERNMENT = "government"
    CONGRESS = "congress"
    PARTY = "party"
    DISCIPLINE = "discipline"
    BUDGET = "budget"
    PLAN = "plan"
    COURT = "court"
    PROCURATORATE = "procuratorate"
    CPPCC = "cppcc"
    PROPOSALS = "proposals"
    PROJECTS = "projects"
    ELECTION = "election"
    OTHER = "other"


class ReportForm(StrEnum):
    """How the session took a report in."""

    SPOKEN = "spoken"
    WRITTEN = "written"


class ElectionKind(StrEnum):
    """How an office was filled or left."""

    ELECTED = "elected"
    APPOINTED = "appointed"
    BY_ELECTION = "by-election"
    RESIGNED = "resigned"


class OfficeStatus(StrEnum):
    """How an office is held when it is not simply held: 代理, 候任 or 候选人, 原 or 前."""

    ACTING = "acting"
    DESIGNATE = "designate"
    FORMER = "former"


class DateBasis(StrEnum):
    """Where a date comes from: printed whole, filled up from the issue's date, or from another sentence."""

    PRINTED = "printed"
    ISSUE = "issue"
    INFERRED = "inferred"


class BlockKind(StrEnum):
    """What a stretch of a page is. Blocks tile the source: every character belongs to exactly one."""

    BLANK = "blank"
    MASTHEAD = "masthead"
    SLOGAN = "slogan"
    HEADLINE = "headline"
    KICKER = "kicker"
    PARAGRAPH = "paragraph"
    CAPTION = "caption"
    TURN_LINE = "turn-line"
    METADATA = "metadata"


class Block(NamedTuple):
    """One stretch of a page and what it is."""

    kind: BlockKind
    span: Span


@dataclass(frozen=True, slots=True)
class Article:
    """One article of an issue.

    `text` holds the heading lines (kicker, headline, subheads above the body) and the re-joined paragraphs,
    a line feed between any two; captions, metadata and turn lines are left out. `body_start` is the index in
    `text` where the first paragraph begins. `subheads` are the folded ranges of heading lines within the body.
    `page` is the number of the page that the article begins on, where one is printed; `beside` holds the lines that
    belong to no article and stand by this one, as `text` does.
    """

    ordinal: int
    headline: str | None
    kicker: str | None
    text: Text
    body_start: int
    spans: Spans
    continues: str | None = None
    published: str | None = None
    subheads: tuple[tuple[int, int], ...] = ()
    page: str | None = None
    beside: Text | None = None


@dataclass(frozen=True, slots=True)
class Issue:
    """One file: the text of an issue of a newspaper, or of a single article.

    `text` is the decoded source that all spans count in; `published` is an ISO date, `published_basis` says
    whether it was printed or given.
    """

    source: str
    sha256: str
    encoding: str
    text: str
    paper: str | None
    number: str | None
    published: str | None
    published_basis: str | None
    blocks: tuple[Block, ...]
    articles: tuple[Article, ...]


@dataclass(frozen=True, slots=True)
class SessionKey:
    """What a session is known by: body, place, term (届), number (次).

    `place` is folded, `printed` the place as the text writes it (青溪鎮), which makes no other session of it.
    """

    body: Body
    place: str | None
    term: int | None
    number: int | None
    printed: str | None = field(default=None, compare=False)

    @property
    def id(self) -> str:
        """Give the key as one word, `npc:新泾镇:20:8`; `-` stands for what is unknown."""
        parts = (self.body.value, self.place, self.term, self.number)
        return ":".join("-" if part is None else str(part) for part in parts)


@dataclass(frozen=True, slots=True)
class SessionDates:
    """When a session met: EDTF dates (`2025-12-29`, `XXXX-12-14`, `1990-08-XX`), first and last day."""

    start: str
    end: str
    basis: DateBasis
    spans: Spans
    rule: str


@dataclass(frozen=True, slots=True)
class DelegateCount:
    """A printed number of delegates."""

    kind: DelegateKind
    count: int
    approximate: bool
    noun: str
    spans: Spans
    rule: str


@dataclass(frozen=True, slots=True)
class Title:
    """A title as worded, with the organisation that a list shares written in, and its normal form.

    新泾镇党委副书记、镇长 gives 新泾镇党委副书记 (新泾镇党委 · 副书记) and 新泾镇镇长 (新泾镇人民政府 · 镇长).
    """

    text: str
    organisation: str | None
    post: str
    status: OfficeStatus | None
    spans: Spans
    rule: str


@dataclass(frozen=True, slots=True)
class ActDone:
    """Something that a participant did, with the words that say it."""

    act: Act
    spans: Spans
    rule: str


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody who took part in a session, once an account, with all titles and acts."""

    name: str
    spans: Spans
    titles: tuple[Title, ...]
    acts: tuple[ActDone, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A report that the session heard or reviewed. `title` is its own title, without 《》."""

    kind: ReportKind
    title: str | None
    by: str | None
    form: ReportForm
    spans: Spans
    rule: str


@dataclass(frozen=True, slots=True)
class Election:
    """Somebody elected, appointed or resigned, and the post as worded."""

    name: str
    post: str
    kind: ElectionKind
    spans: Spans
    rule: str
    organisation: str | None = None


@dataclass(frozen=True, slots=True)
class Resolution:
    """A resolution, decision or rule that was passed, by its name without 《》."""

    name: str
    spans: Spans
    rule: str


@dataclass(frozen=True, slots=True)
class Account:
    """What one article says about one session that it reports."""

    key: SessionKey
    name: str
    within: tuple[str, ...]
    spans: Spans
    rule: str
    dates: SessionDates | None
    delegates: tuple[DelegateCount, ...]
    participants: tuple[Participant, ...]
    reports: tuple[Report, ...]
    elections: tuple[Election, ...]
    resolutions: tuple[Resolution, ...]


@dataclass(frozen=True, slots=True)
class Reference:
    """A session that an article only names."""

    key: SessionKey
    text: str
    spans: Spans
    rule: str


@dataclass(frozen=True, slots=True)
class Doubt:
    """What a rule half read: its words, and the rule that stopped."""

    rule: str
    text: str
    spans: Spans


@dataclass(frozen=True, slots=True)
class ArticleRecord:
    """An article with everything read from it."""

    article: Article
    accounts: tuple[Account, ...]
    references: tuple[Reference, ...]
    doubts: tuple[Doubt, ...]


@dataclass(frozen=True, slots=True)
class IssueRecord:
    """An issue with everything read from it: what `extract` prints and `ingest` stores."""

    issue: Issue
    articles: tuple[ArticleRecord, ...]
