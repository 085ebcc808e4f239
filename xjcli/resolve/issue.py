"""From the mentions of an issue's articles to accounts, references and doubts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xjcli.extract.delegate_tables import table_counts
from xjcli.lexicon import tables
from xjcli.model import (
    Account,
    ArticleRecord,
    DelegateCount,
    Doubt,
    IssueRecord,
    Reference,
    Resolution,
)
from xjcli.resolve.dates import numbered, session_dates
from xjcli.resolve.offices import OfficeResolver
from xjcli.resolve.people import PeopleResolver
from xjcli.resolve.places import Gazetteer, Neighbours
from xjcli.resolve.sessions import SessionResolver

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from xjcli.extract.article import Mentions
    from xjcli.extract.places import PlaceReader
    from xjcli.model import Issue, SessionDates
    from xjcli.resolve.scopes import Meeting


class IssueResolver:
    """Resolves what was found in the articles of an issue."""

    def __init__(self, reader: PlaceReader) -> None:
        self._reader = reader
        self._sessions = SessionResolver()
        self._offices = OfficeResolver(reader)

    def resolve(self, issue: Issue, mentions: Sequence[Mentions]) -> IssueRecord:
        """Resolve the mentions of each article, given in the order of the issue's articles."""
        gazetteers = [self._gazetteer(found) for found in mentions]
        neighbours = Neighbours(gazetteers)
        for gazetteer in gazetteers:
            gazetteer.issue = neighbours
        number = None if issue.published else numbered(issue)
        records = (self._article(issue, found, own, number) for found, own in zip(mentions, gazetteers, strict=True))
        return IssueRecord(issue, tuple(records))

    def _article(
        self, issue: Issue, mentions: Mentions, places: Gazetteer, number: tuple[int, int] | None
    ) -> ArticleRecord:
        article = mentions.article
        reported, mentioned = self._sessions.resolve(article, mentions.sessions, places)
        published = article.published or issue.published
        if issue.published_basis == "given":
            published = issue.published
        accounts = tuple(
            self._account(meeting, mentions, places, self._dates(meeting, mentions, published, number), reported)
            for meeting in reported
        )
        references = tuple(self._reference(meeting, mentions) for meeting in mentioned)
        doubts = tuple(
            Doubt(doubt.rule, article.text.quote(doubt.start, doubt.end), article.text.spans(doubt.start, doubt.end))
            for doubt in mentions.doubts
        )
        return ArticleRecord(article, accounts, references, doubts if accounts else ())

    def _gazetteer(self, mentions: Mentions) -> Gazetteer:
        places = Gazetteer(self._reader)
        text = mentions.article.text
        places.learn(text, mentions.article.body_start, mentions.sessions)
        levels = {m.place.own for m in mentions.sessions if m.place and m.place.relative}
        for level in sorted(levels):
            if places.of_level(level) is None:
                places.learn_anywhere(text, level)
        if places.main() is None:
            # a residents' meeting often names its community only in passing
            for level in tables.raw("places")["words"]["unnamed"]:
                places.learn_anywhere(text, level)
        return places

    def _account(
        self,
        meeting: Meeting,
        mentions: Mentions,
        places: Gazetteer,
        dates: SessionDates | None,
        reported: Sequence[Meeting],
    ) -> Account:
        text = mentions.article.text
        within = meeting.within
        people = PeopleResolver(mentions, places, self._offices, meeting, reported)
        participants, reports, elections = people.resolve(meeting.key.body)
        best = max(
            meeting.namings,
            key=lambda n: (
                n.mention.place is not None and not n.mention.place.relative,
                n.mention.end - n.mention.start,
            ),
        )
        first = meeting.anchors[0]
        return Account(
            key=meeting.key,
            name=text.quote(best.mention.start, best.mention.end),
            within=next(
                (tuple(map(places.printed, n.chain[:-1])) for n in meeting.namings if n.chain and len(n.chain) > 1), ()
            ),
            spans=text.spans(*first),
            rule=best.mention.rule,
            dates=dates,
            delegates=tuple(self._delegates(mentions, within)),
            participants=participants,
            reports=reports,
            elections=elections,
            resolutions=tuple(self._resolutions(mentions, within)),
        )

    def _dates(
        self, meeting: Meeting, mentions: Mentions, published: str | None, number: tuple[int, int] | None
    ) -> SessionDates | None:
        text = mentions.article.text
        return session_dates(mentions.dates, mentions.years, meeting.anchors, meeting.scope, text, published, number)

    def _delegates(self, mentions: Mentions, within: Callable[[int], bool]) -> Iterable[DelegateCount]:
        text = mentions.article.text
        seen = set()
        for found in mentions.delegates:
            key = (found.kind, found.count)
            if within(found.start) and key not in seen:
                seen.add(key)
                spans = text.spans(found.start, found.end)
                yield DelegateCount(found.kind, found.count, found.approximate, found.noun, spans, found.rule)
        for total in table_counts(mentions.article):
            if within(total.position) and (total.kind, total.count) not in seen:
                yield DelegateCount(total.kind, total.count, False, total.noun, total.spans, "table")

    def _resolutions(self, mentions: Mentions, within: Callable[[int], bool]) -> Iterable[Resolution]:
        text = mentions.article.text
        seen = set()
        for found in mentions.resolutions:
            pieces = ((found.start, found.end), *found.shared)
            name = "".join(text.quote(start, end) for start, end in pieces)
            if within(found.start) and name not in seen:
                seen.add(name)
                spans = tuple(span for start, end in pieces for span in text.spans(start, end))
                yield Resolution(name, spans, found.rule)

    def _reference(self, meeting: Meeting, mentions: Mentions) -> Reference:
        text = mentions.article.text
        mention = meeting.namings[0].mention
        return Reference(
            meeting.key, text.quote(mention.start, mention.end), text.spans(mention.start, mention.end), mention.rule
        )
