"""An issue with all that was read from it, as rows of the tables: no database is needed, so any process can do it.

Facts are numbered from 0 within the issue and articles likewise; the writer adds what is taken already.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, field
from io import StringIO
from itertools import accumulate, chain
from typing import TYPE_CHECKING, Any

from xjcli.layout import LAYOUT_SPACE
from xjcli.store.dates import bounds
from xjcli.text import Runs

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from xjcli.model import Account, Article, ArticleRecord, Election, IssueRecord, Participant, SessionKey
    from xjcli.text import Spans, Text

Cells = tuple[Any, ...]
"""One row of a table, in the order of its columns."""

CLAIMS: dict[str, tuple[int, ...]] = {
    "evidence": (0,),
    "account": (0,),
    "account_within": (0,),
    "session_date": (0, 1),
    "delegate_count": (0, 1),
    "participant": (0, 1),
    "title": (0, 1),
    "act": (0, 1),
    "report": (0, 1),
    "election": (0, 1, 10),
    "resolution": (0, 1),
    "reference": (0,),
    "doubt": (0,),
}
"""The tables that hang from `fact`, parents first, and which of their columns hold the number of a fact."""


NOT_TOLD = (None, "[]", "")
"""The last columns of an article that has no page, and nothing beside it."""

ARTICLE = 12
"""So many columns of `article` stand behind `document`."""

FOLDED = 8
"""The column among them that holds the article's text."""


@dataclass(slots=True)
class Rows:
    """The rows of one issue.

    `issue` are the columns of `document` from `sha256` on, without `path` and runs; `articles` those of `article`
    behind `document`; `facts` are (article, kind, rule, line, column); `claims` hold the rows of each table.
    """

    issue: dict[str, Any]
    articles: list[Cells] = field(default_factory=list)
    facts: list[Cells] = field(default_factory=list)
    sessions: dict[str, Cells] = field(default_factory=dict)
    claims: dict[str, list[Cells]] = field(default_factory=lambda: {name: [] for name in CLAIMS})


def flatten(record: IssueRecord) -> Rows:
    """Turn an issue into rows. Raises ValueError for a fact without spans."""
    return _Flattening(record).rows


def days(rows: Rows) -> list[str | None]:
    """Give the day of each article: when its paper came out, else when the first session that it reports met."""
    met: dict[int, str] = {}
    for cells in rows.claims["session_date"]:
        article = rows.facts[cells[0]][0]
        if cells[5]:
            met[article] = min(met.get(article, cells[5]), cells[5])
    return [cells[4] or rows.issue["published"] or met.get(number) for number, cells in enumerate(rows.articles)]


class _Flattening:
    """The work of `flatten`: the rows so far, the lines of the source, the article at hand."""

    def __init__(self, record: IssueRecord) -> None:
        issue = record.issue
        self.text = issue.text
        self.lines = line_starts(issue.text)
        self.article = -1
        self.rows = Rows(
            {
                name: getattr(issue, name)
                for name in ("sha256", "encoding", "paper", "number", "published", "published_basis", "text")
            }
        )
        for told in record.articles:
            self._article(told)

    def _article(self, told: ArticleRecord) -> None:
        self.article += 1
        self.rows.articles.append(_article_cells(told.article))
        for account in told.accounts:
            self._account(account)
        for reference in told.references:
            fact = self._fact("reference", reference.spans, reference.rule)
            self._claim("reference", fact, self._session(reference.key), reference.text)
        for doubt in told.doubts:
            self._claim("doubt", self._fact("doubt", doubt.spans, doubt.rule), doubt.text)

    def _account(self, account: Account) -> None:
        fact = self._fact("account", account.spans, account.rule)
        self._claim("account", fact, self._session(account.key), account.name)
        for ordinal, place in enumerate(account.within):
            self._claim("account_within", fact, ordinal, place)
        if dates := account.dates:
            own = self._fact("session_date", dates.spans, dates.rule)
            days = (*bounds(dates.start), *bounds(dates.end))
            self._claim("session_date", own, fact, dates.start, dates.end, dates.basis.value, *days)
        for count in account.delegates:
            own = self._fact("delegate_count", count.spans, count.rule)
            self._claim("delegate_count", own, fact, count.kind.value, count.count, int(count.approximate), count.noun)
        places = _places(account)
        titles = {someone.name: self._participant(someone, fact, places) for someone in account.participants}
        for report in account.reports:
            own = self._fact("report", report.spans, report.rule)
            by = report.by and person_key(report.by)
            self._claim("report", own, fact, report.kind.value, report.title, report.by, by, report.form.value)
        for election in account.elections:
            self._election(election, fact, titles.get(election.name, []), places)
        for resolution in account.resolutions:
            self._claim(
                "resolution", self._fact("resolution", resolution.spans, resolution.rule), fact, resolution.name
            )

    def _participant(self, someone: Participant, account: int, places: Sequence[str]) -> list[Cells]:
        """Store somebody with titles and acts; gives the rows of the titles."""
        fact = self._fact("participant", someone.spans, None)
        self._claim("participant", fact, account, someone.name, person_key(someone.name))
        titles: list[Cells] = []
        for title in someone.titles:
            own = self._fact("title", title.spans, title.rule)
            place = _place_of(title.organisation, places)
            status = title.status and title.status.value
            titles.append((own, fact, title.text, title.organisation, title.post, status, place))
        self.rows.claims["title"] += titles
        for act in someone.acts:
            self._claim("act", self._fact("act", act.spans, act.rule), fact, act.act.value)
        return titles

    def _election(self, election: Election, account: int, titles: Iterable[Cells], places: Sequence[str]) -> None:
        """Store an election with the office it means: that of the title that the account gives for it, if it does."""
        fact = self._fact("election", election.spans, election.rule)
        title = _title_of(election.post, titles)
        number, office = (title[0], title[3:]) if title else (None, self._office(election, places))
        person = person_key(election.name)
        kind = election.kind.value
        self._claim("election", fact, account, election.name, person, election.post, kind, *office, number)

    def _office(self, election: Election, places: Sequence[str]) -> Cells:
        """Give organisation, post, status and place; a post alone is one of whoever else holds it in this article."""
        if election.organisation is None:
            offices = {title[3:] for title in self.rows.claims["title"] if title[4] == election.post and not title[5]}
            if len(offices) == 1:
                return offices.pop()
        return election.organisation, election.post, None, _place_of(election.organisation, places)

    def _session(self, key: SessionKey) -> str:
        self.rows.sessions[key.id] = (key.id, key.body.value, key.place, key.term, key.number)
        return key.id

    def _fact(self, kind: str, spans: Spans, rule: str | None) -> int:
        """Store the place and the words of a fact; gives its number."""
        if not spans:
            raise ValueError(f"{kind} by {rule} has no spans: a fact without its words cannot be stored")
        number = len(self.rows.facts)
        start = spans[0].start
        line = bisect_right(self.lines, start)
        self.rows.facts.append((self.article, kind, rule, line, start - self.lines[line - 1] + 1))
        for ordinal, (first, end) in enumerate(spans):
            self.rows.claims["evidence"].append((number, ordinal, first, end, self.text[first:end]))
        return number

    def _claim(self, table: str, *cells: Any) -> None:
        self.rows.claims[table].append(cells)


def line_starts(text: str) -> list[int]:
    """Give the offset at which each line of a text begins, and that of its end; lines end in LF, CR LF or CR."""
    return [0, *accumulate(map(len, StringIO(text, newline="")))]


def person_key(name: str) -> str:
    """Give the name by which somebody is found: simplified characters, no spaces (张 敏 is 张敏)."""
    from xjcli.reading.fold import fold

    return "".join(character for character in fold(name) if character not in LAYOUT_SPACE)


def as_json(ranges: Iterable[tuple[int, int]]) -> str:
    """Write ranges as JSON: `[[0,12],[40,52]]`; the encoder of the library would be made anew each time."""
    return "[" + ",".join(f"[{start},{end}]" for start, end in ranges) + "]"


def _article_cells(article: Article) -> Cells:
    spans = as_json(article.spans)
    return (
        article.ordinal,
        article.headline,
        article.kicker,
        article.continues,
        article.published,
        article.body_start,
        spans,
        *_pieces_and_folded(article.text),
        article.page,
        *(_pieces_and_folded(article.beside) if article.beside else ("[]", "")),
    )


def _pieces_and_folded(text: Text) -> tuple[str, str]:
    return as_json(_pieces(text.offsets)), text.folded


def _pieces(offsets: Sequence[int]) -> list[tuple[int, int]]:
    """Give the ranges of neighbouring characters, as `Runs` takes them."""
    if isinstance(offsets, Runs):
        return offsets.pieces(0, len(offsets))
    pieces: list[tuple[int, int]] = []
    for offset in offsets:
        if pieces and pieces[-1][1] == offset:
            pieces[-1] = (pieces[-1][0], offset + 1)
        else:
            pieces.append((offset, offset + 1))
    return pieces


def _places(account: Account) -> list[str]:
    return sorted(filter(None, (account.key.place, *account.within)), key=len, reverse=True)


def _place_of(organisation: str | None, places: Iterable[str]) -> str | None:
    return next((place for place in places if organisation and organisation.startswith(place)), None)


def _title_of(post: str, titles: Iterable[Cells]) -> Cells | None:
    """Find the title for an office as an election words it: 镇长 for 新泾镇镇长, or the other way round.

    镇长 is not 新泾镇副镇长 and 新泾镇副镇长 not 镇长: what one of the two has more must be the organisation. An office
    held in another way (代理, 原) is another.
    """
    found = list(titles)
    same = (title for title in found if title[2] == post)
    longer = (title for title in found if title[2].endswith(post) and post.endswith(title[4]) and not title[5])
    shorter = (title for title in found if post.endswith(title[2]) and title[2] != title[4] and not title[5])
    return next(chain(same, longer, shorter), None)
