"""From the mentions of an issue's articles to accounts, references and doubts."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from xjcli.extract.numbered_sessions import HEADING
from xjcli.extract.session_tables import TABLE
from xjcli.lexicon import numerals, tables
from xjcli.lexicon.naming import composed
from xjcli.model import (
    Account,
    ArticleRecord,
    BlockKind,
    Doubt,
    IssueRecord,
    Reference,
    Resolution,
)
from xjcli.reading.fold import fold
from xjcli.resolve import date_words
from xjcli.resolve.dates import ArticleDates
from xjcli.resolve.delegates import DelegateResolver
from xjcli.resolve.offices import OfficeResolver
from xjcli.resolve.people import PeopleResolver
from xjcli.resolve.places import Gazetteer, Neighbours
from xjcli.resolve.sessions import SessionResolver
from xjcli.resolve.told import Told

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from xjcli.extract.article import Mentions
    from xjcli.extract.places import Place, PlaceReader
    from xjcli.extract.sessions import SessionMention
    from xjcli.model import Issue, SessionKey
    from xjcli.resolve.scopes import Meeting
    from xjcli.text import Text

SAYING = frozenset({BlockKind.PARAGRAPH, BlockKind.BLANK})
KIND = 2
"""So many characters at the end of its name say what a resolution is: 决议, 决定, 办法."""
APART = "\0"
"""Stands between blocks and in none: a file that holds it is no text."""


class IssueResolver:
    """Resolves what was found in the articles of an issue."""

    def __init__(self, reader: PlaceReader) -> None:
        self._reader = reader
        self._sessions = SessionResolver()
        self._offices = OfficeResolver(reader)
        self._delegates = DelegateResolver(reader)

    def resolve(self, issue: Issue, mentions: Sequence[Mentions]) -> IssueRecord:
        """Resolve the mentions of each article, given in the order of the issue's articles."""
        gazetteers = [self._gazetteer(found) for found in mentions]
        neighbours = Neighbours(gazetteers, self._of_paper(issue))
        for found, gazetteer in zip(mentions, gazetteers, strict=True):
            if not found.sessions and gazetteer.main() is None:
                neighbours.also(gazetteer, found.article.text)
        for gazetteer in gazetteers:
            gazetteer.issue = neighbours
        number = None if issue.published else numbered(issue)
        records = (self._article(issue, found, own, number) for found, own in zip(mentions, gazetteers, strict=True))
        return IssueRecord(issue, tuple(records))

    def _of_paper(self, issue: Issue) -> Place | None:
        """Give the place that the paper, the book or the source is named after: 《青溪县报》, 来源：青溪县人大."""
        source = re.compile(tables.raw("places")["source"]["pattern"])
        beside = [article.beside.folded for article in issue.articles if article.beside]
        heads = (article.text.folded[: article.body_start] for article in issue.articles)
        found = (match for words in (*beside, *heads) for match in source.finditer(words))
        quoted = (match["book"] or match["organ"] for match in found)
        names = [fold(issue.paper)] if issue.paper else []
        places = (self._reader.standing_at(name, 0) for name in (*names, *quoted))
        return next((place for place in places if place and not place.relative), None)

    def _article(
        self, issue: Issue, mentions: Mentions, places: Gazetteer, number: tuple[int, int] | None
    ) -> ArticleRecord:
        article = mentions.article
        if not mentions.sessions:
            return ArticleRecord(article, (), (), ())
        reported, mentioned = self._sessions.resolve(article, mentions.sessions, places)
        published = article.published or issue.published
        if issue.published_basis == "given":
            published = issue.published
        accounts: tuple[Account, ...] = ()
        if reported:
            names = [mention[:2] for mention in mentions.sessions]
            elsewhere = [naming.mention[:2] for meeting in mentioned for naming in meeting.namings]
            dates = ArticleDates(mentions.dates, mentions.years, article.text, published, number, names, elsewhere)
            told = Told(mentions, reported)
            accounts = tuple(self._account(meeting, told, places, dates) for meeting in reported)
        references = tuple(self._reference(meeting, mentions) for meeting in mentioned)
        doubts = tuple(
            Doubt(doubt.rule, article.text.quote(doubt.start, doubt.end), article.text.spans(doubt.start, doubt.end))
            for doubt in (mentions.doubts if accounts else ())
        )
        return ArticleRecord(article, accounts, references, doubts)

    def _gazetteer(self, mentions: Mentions) -> Gazetteer:
        places = Gazetteer(self._reader)
        text = mentions.article.text
        places.learn(text, mentions.article.body_start, mentions.sessions)
        levels = {m.place.own for m in mentions.sessions if m.place and m.place.relative and not m.place.organisation}
        for level in sorted(levels):
            if places.of_level(level) is None:
                places.learn_anywhere(text, level)
        if places.main() is None and mentions.sessions:
            # a residents' meeting often names its community only in passing
            for level in tables.raw("places")["words"]["unnamed"]:
                places.learn_anywhere(text, level)
        return places

    def _account(self, meeting: Meeting, told: Told, places: Gazetteer, dates: ArticleDates) -> Account:
        text = told.mentions.article.text
        people = PeopleResolver(told, places, self._offices, meeting)
        participants, reports, elections = people.resolve(meeting.key.body)
        best = max(
            meeting.namings,
            key=lambda n: (
                n.mention.place is not None and not n.mention.place.relative,
                n.mention.end - n.mention.start,
            ),
        )
        anchors = meeting.anchors()
        return Account(
            key=meeting.key,
            name=self._named(meeting.key, best.mention, text),
            within=next(
                (tuple(map(places.printed, n.chain[:-1])) for n in meeting.namings if n.chain and len(n.chain) > 1), ()
            ),
            spans=text.spans(*anchors[0]),
            rule=best.mention.rule,
            dates=dates.of_session(anchors, meeting.scope),
            delegates=tuple(self._delegates.counted(told, meeting)),
            participants=participants,
            reports=reports,
            elections=elections,
            resolutions=tuple(self._resolutions(told, meeting)),
        )

    @staticmethod
    def _named(key: SessionKey, mention: SessionMention, text: Text) -> str:
        """Give the name of a session as printed; of one that only a number names, what is known of it: 第二次会议."""
        if mention.rule not in (TABLE, HEADING):
            return text.quote(mention.start, mention.end)
        return composed(key.body, key.printed or key.place, key.term, key.number)

    def _resolutions(self, told: Told, meeting: Meeting) -> Iterable[Resolution]:
        article = told.mentions.article
        text = article.text
        own = tuple(tables.raw("resolutions")["names"]["session"].split())
        named = [(((found.start, found.end), *found.shared), found) for found in told.resolutions.within(meeting.scope)]
        names = [("".join([text.quote(*piece) for piece in pieces]), pieces, found) for pieces, found in named]
        kinds = Counter((name[-KIND:], found.start < article.body_start) for name, _, found in names)
        seen = set()
        for name, pieces, found in names:
            # a headline says 大会选举办法 for what the text names in full
            short = next((name.removeprefix(word) for word in own if name.startswith(word)), name)
            again = found.start < article.body_start and (
                # 通过关于县委报告的决议 over a text that gives as many resolutions their full names
                kinds[name[-KIND:], True] <= kinds[name[-KIND:], False]
                or any(other != name and other.endswith(short) for other, _, _ in names)
            )
            if name not in seen and not again:
                seen.add(name)
                spans = tuple(span for start, end in pieces for span in text.spans(start, end))
                yield Resolution(name, spans, found.rule)

    def _reference(self, meeting: Meeting, mentions: Mentions) -> Reference:
        text = mentions.article.text
        mention = meeting.namings[0].mention
        return Reference(
            meeting.key, text.quote(mention.start, mention.end), text.spans(mention.start, mention.end), mention.rule
        )


def numbered(issue: Issue) -> tuple[int, int] | None:
    """Give the year and the number that an issue prints above its articles (2021年第11期), None where it does not."""
    above = [issue.text[slice(*block.span)] for block in issue.blocks if block.kind not in SAYING]
    heads = ["".join(head.split()) for head in fold(APART.join(above)).split(APART)]
    patterns = [pattern for _, pattern in date_words.forms_of("issue").within(APART.join(heads))]
    for match in (pattern.search(head) for head in heads for pattern in patterns):
        year, number = (numerals.value(match[name]) for name in ("year", "count")) if match else (None, None)
        if year and number:
            return year, number
    return None
