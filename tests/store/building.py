"""Hand-made issues: facts are given by their words, and find their spans in the text by themselves."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field

from xjcli.model import (
    Account,
    Act,
    ActDone,
    Article,
    ArticleRecord,
    Body,
    DateBasis,
    DelegateCount,
    DelegateKind,
    Doubt,
    Election,
    ElectionKind,
    Issue,
    IssueRecord,
    OfficeStatus,
    Participant,
    Reference,
    Report,
    ReportForm,
    ReportKind,
    Resolution,
    SessionDates,
    SessionKey,
    Title,
)
from xjcli.text import LAYOUT_SPACE, Span, Spans, Text

PLACE = "柳溪镇"
WITHIN = ("云阳县",)


@dataclass
class Meeting:
    """One account to be: lines are written for each fact, and the fact's spans are those of its words."""

    term: int | None = 5
    number: int | None = 1
    body: Body = Body.NPC
    place: str | None = PLACE
    within: tuple[str, ...] = WITHIN
    start: str | None = None
    end: str | None = None
    counts: dict[str, int] = field(default_factory=dict)
    people: list[tuple[str, list[str], list[str]]] = field(default_factory=list)
    reports: list[tuple[str, str | None, str | None]] = field(default_factory=list)
    elections: list[tuple[str, str, str]] = field(default_factory=list)
    resolutions: list[str] = field(default_factory=list)

    @property
    def key(self) -> SessionKey:
        return SessionKey(self.body, self.place, self.term, self.number)

    @property
    def name(self) -> str:
        return f"{self.place}第{self.term}届第{self.number}次会议"


def issue(
    *meetings: Meeting,
    mentions: tuple[SessionKey, ...] = (),
    doubts: tuple[str, ...] = (),
    published: str | None = None,
    basis: str | None = "printed",
    headline: str = "盛会召开",
    note: str = "",
) -> IssueRecord:
    """Write an issue of one article that reports the meetings, and say what was read from it."""
    lines = [headline, note]
    for meeting in meetings:
        lines += [meeting.key.id, meeting.name, f"{meeting.start}至{meeting.end}"]
        lines += [f"{kind}{count}名代表" for kind, count in meeting.counts.items()]
        lines += [f"{'、'.join(titles)}{name}{''.join(acts)}" for name, titles, acts in meeting.people]
        lines += [f"{by}作{title or kind}" for kind, by, title in meeting.reports]
        lines += [f"{name}{kind}{post}" for name, post, kind in meeting.elections]
        lines += meeting.resolutions
    lines += [key.id for key in mentions]
    lines += doubts
    source = "\n".join(lines)
    text = _text(source)
    article = Article(1, headline, None, text, len(headline) + 1, (Span(0, len(source)),), published=None)
    accounts = tuple(_account(source, meeting) for meeting in meetings)
    references = tuple(Reference(key, key.id, spans(source, key.id), "test") for key in mentions)
    doubted = tuple(Doubt("half-read", words, spans(source, words)) for words in doubts)
    told = ArticleRecord(article, accounts, references, doubted)
    digest = hashlib.sha256(source.encode()).hexdigest()
    basis = basis if published else None
    page = Issue("issue.txt", digest, "utf-8", source, "柳溪报", None, published, basis, (), (article,))
    return IssueRecord(page, (told,))


def spans(source: str, *words: str) -> Spans:
    """Give the span of the first occurrence of each of the words."""
    starts = [source.index(word) for word in words]
    return tuple(Span(start, start + len(word)) for start, word in zip(starts, words, strict=True))


def _text(source: str) -> Text:
    kept = [index for index, character in enumerate(source) if character not in LAYOUT_SPACE]
    folded = "".join(source[index] for index in kept)
    return Text(source, folded, folded, kept)


def _account(source: str, meeting: Meeting) -> Account:
    dates = None
    if meeting.start:
        end = meeting.end or meeting.start
        dates = SessionDates(meeting.start, end, DateBasis.PRINTED, spans(source, meeting.start), "test")
    return Account(
        meeting.key,
        meeting.name,
        meeting.within,
        spans(source, meeting.name),
        "test",
        dates,
        tuple(
            DelegateCount(DelegateKind(kind), count, False, "代表", spans(source, f"{kind}{count}名代表"), "test")
            for kind, count in meeting.counts.items()
        ),
        tuple(_participant(source, meeting, *someone) for someone in meeting.people),
        tuple(
            Report(ReportKind(kind), title, by, ReportForm.SPOKEN, spans(source, f"{by}作{title or kind}"), "test")
            for kind, by, title in meeting.reports
        ),
        tuple(
            Election(name, post, ElectionKind(kind), spans(source, f"{name}{kind}{post}"), "test")
            for name, post, kind in meeting.elections
        ),
        tuple(Resolution(name, spans(source, name), "test") for name in meeting.resolutions),
    )


def _participant(source: str, meeting: Meeting, name: str, titles: list[str], acts: list[str]) -> Participant:
    return Participant(
        name,
        spans(source, name),
        tuple(_title(source, meeting, words) for words in titles),
        tuple(ActDone(Act(act), spans(source, name, act), "test") for act in acts),
    )


def _title(source: str, meeting: Meeting, words: str) -> Title:
    """Make a title of `组织 职务`, `原 组织 职务` or a post alone; the words stand in the text as they are."""
    parts = words.split()
    status = {"原": OfficeStatus.FORMER, "代": OfficeStatus.ACTING, "候": OfficeStatus.DESIGNATE}.get(parts[0])
    *organisation, post = parts[1:] if status else parts
    text = "".join(organisation) + post
    return Title(text, organisation[0] if organisation else None, post, status, spans(source, words), "test")
