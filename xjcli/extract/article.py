"""All finders over one article: its text to its mentions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from xjcli.extract.acts import ActFinder, ActMention, OfficeMention
from xjcli.extract.dates import DateFinder
from xjcli.extract.delegates import DelegateFinder
from xjcli.extract.elections import ElectionFinder
from xjcli.extract.listings import ListingReader
from xjcli.extract.names import NameReader
from xjcli.extract.partaking import PartakerFinder
from xjcli.extract.people import PersonFinder
from xjcli.extract.places import PlaceReader
from xjcli.extract.reports import ReportFinder
from xjcli.extract.resolutions import ResolutionFinder
from xjcli.extract.session_tables import SessionTableReader
from xjcli.extract.sessions import SessionFinder, SessionMention

if TYPE_CHECKING:
    from xjcli.extract.mentions import (
        DateMention,
        DelegateMention,
        DoubtMention,
        ElectionMention,
        PersonMention,
        ReportMention,
        ResolutionMention,
        YearMention,
    )
    from xjcli.model import Article


@dataclass(frozen=True, slots=True)
class Mentions:
    """Everything found in one article, each kind in the order of the text.

    Where no session is named nothing else is looked for, and all but `sessions` is empty.
    """

    article: Article
    sessions: tuple[SessionMention, ...]
    dates: tuple[DateMention, ...] = ()
    years: tuple[YearMention, ...] = ()
    delegates: tuple[DelegateMention, ...] = ()
    people: tuple[PersonMention, ...] = ()
    acts: tuple[ActMention, ...] = ()
    offices: tuple[OfficeMention, ...] = ()
    partakers: tuple[PersonMention, ...] = ()
    reports: tuple[ReportMention, ...] = ()
    elections: tuple[ElectionMention, ...] = ()
    resolutions: tuple[ResolutionMention, ...] = ()
    doubts: tuple[DoubtMention, ...] = ()


class ArticleReader:
    """The finders, made once and used for every article."""

    def __init__(self) -> None:
        self.places = PlaceReader()
        names = NameReader()
        self._sessions = SessionFinder(self.places)
        self._tables = SessionTableReader(self.places, names)
        self._dates = DateFinder()
        self._delegates = DelegateFinder()
        self._listings = ListingReader()
        self._people = PersonFinder(names)
        self._acts = ActFinder()
        self._partakers = PartakerFinder()
        self._elections = ElectionFinder()
        self._reports = ReportFinder()
        self._resolutions = ResolutionFinder()

    def read(self, article: Article) -> Mentions:
        """Find everything in an article."""
        text = article.text.folded
        table = self._tables.read(article)
        sessions = table.with_named(text, self._sessions.find_in(article))
        if not sessions:
            return Mentions(article, ())
        listings = self._listings.find(text)
        people, nameless = self._people.read(article.text, listings)
        people = table.among(people)
        offices, chairing = self._acts.chairing(text, people)
        delegates, uncounted = self._delegates.read(text)
        elections, unmatched = self._elections.read(text, people)
        reports, resolutions = self._reports.read(text), self._resolutions.read(text)
        return Mentions(
            article=article,
            sessions=tuple(sessions),
            dates=tuple(self._dates.find_around(text, table.days)),
            years=tuple(self._dates.find_years(text)),
            delegates=(*delegates, *table.delegates),
            people=tuple(people),
            acts=(*self._acts.find(text, people, reports.mentions, listings), *chairing),
            offices=tuple(offices),
            partakers=tuple(self._partakers.find(text, people)),
            reports=tuple(reports.mentions),
            elections=(*elections, *table.elections(people)),
            resolutions=tuple(resolutions.mentions),
            doubts=(
                *nameless,
                *uncounted,
                *unmatched,
                *reports.doubts,
                *resolutions.doubts,
            ),
        )
