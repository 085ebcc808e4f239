"""An issue with everything read from it, as the object that `extract --json` prints."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from xjcli.model import (
        Account,
        ArticleRecord,
        DelegateCount,
        Doubt,
        Election,
        IssueRecord,
        Participant,
        Reference,
        Report,
        SessionKey,
        Title,
    )
    from xjcli.rows import Row
    from xjcli.text import Spans


def issue_object(record: IssueRecord) -> Row:
    """Give one file as an object; spans are lists of half-open ranges of code points of the decoded file."""
    issue = record.issue
    return {
        "source": issue.source,
        "sha256": issue.sha256,
        "encoding": issue.encoding,
        "paper": issue.paper,
        "number": issue.number,
        "published": issue.published,
        "published_basis": issue.published_basis,
        "articles": [_article(article) for article in record.articles],
    }


def _article(record: ArticleRecord) -> Row:
    article = record.article
    return {
        "ordinal": article.ordinal,
        "headline": article.headline,
        "kicker": article.kicker,
        "continues": article.continues,
        "page": article.page,
        "span": _ranges(article.spans),
        "sessions": [_session(account) for account in record.accounts],
        "refs": [_reference(reference) for reference in record.references],
        "doubts": [_doubt(doubt) for doubt in record.doubts],
    }


def _session(account: Account) -> Row:
    dates = account.dates
    return {
        "id": account.key.id,
        "name": account.name,
        **_key(account.key),
        "within": list(account.within),
        "start": dates.start if dates else None,
        "end": dates.end if dates else None,
        "basis": dates.basis.value if dates else None,
        "date_span": _ranges(dates.spans) if dates else None,
        "rule": account.rule,
        "span": _ranges(account.spans),
        "delegates": [_delegates(count) for count in account.delegates],
        "participants": [_participant(person) for person in account.participants],
        "reports": [_report(report) for report in account.reports],
        "elections": [_election(election) for election in account.elections],
        "resolutions": [
            {"name": resolution.name, "rule": resolution.rule, "span": _ranges(resolution.spans)}
            for resolution in account.resolutions
        ],
    }


def _delegates(count: DelegateCount) -> Row:
    return {
        "kind": count.kind.value,
        "count": count.count,
        "approximate": count.approximate,
        "noun": count.noun,
        "rule": count.rule,
        "span": _ranges(count.spans),
    }


def _election(election: Election) -> Row:
    return {
        "name": election.name,
        "post": election.post,
        "organisation": election.organisation,
        "kind": election.kind.value,
        "rule": election.rule,
        "span": _ranges(election.spans),
    }


def _key(key: SessionKey) -> Row:
    return {"body": key.body.value, "place": key.printed or key.place, "term": key.term, "number": key.number}


def _participant(person: Participant) -> Row:
    return {
        "name": person.name,
        "span": _ranges(person.spans),
        "titles": [_title(title) for title in person.titles],
        "acts": [{"act": done.act.value, "rule": done.rule, "span": _ranges(done.spans)} for done in person.acts],
    }


def _title(title: Title) -> Row:
    return {
        "text": title.text,
        "organisation": title.organisation,
        "post": title.post,
        "status": title.status.value if title.status else None,
        "rule": title.rule,
        "span": _ranges(title.spans),
    }


def _report(report: Report) -> Row:
    return {
        "kind": report.kind.value,
        "title": report.title,
        "by": report.by,
        "form": report.form.value,
        "rule": report.rule,
        "span": _ranges(report.spans),
    }


def _reference(reference: Reference) -> Row:
    return {
        "id": reference.key.id,
        **_key(reference.key),
        "text": reference.text,
        "rule": reference.rule,
        "span": _ranges(reference.spans),
    }


def _doubt(doubt: Doubt) -> Row:
    return {"rule": doubt.rule, "text": doubt.text, "span": _ranges(doubt.spans)}


def _ranges(spans: Spans | Iterable[tuple[int, int]]) -> list[list[int]]:
    return [[start, end] for start, end in spans]
