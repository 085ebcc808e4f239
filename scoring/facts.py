"""Facts in the one form that can be compared: of an annotated record, and of what the pipeline read.

A fact has a kind, the session it belongs to, and a value of plain strings and numbers. The kinds and what makes two
values equal follow the guide of the annotated articles (`data/gold/GUIDE.md`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from xjcli.model import Account, IssueRecord, SessionKey
    from xjcli.text import Spans

KINDS = (
    "sessions",
    "dates",
    "counts",
    "names",
    "titles",
    "acts",
    "reports",
    "report titles",
    "elected",
    "resigned",
    "resolutions",
    "refs",
)
"""Every kind of fact, in the order of the table."""

TERM = re.compile(r"第?[一二三四五六七八九十百\d]+届")
"""Posts and resolutions are worded with and without their term; they are compared without."""

Key = tuple[str, str, int | None, int | None]
Value = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Fact:
    """One fact: its kind, its session (None for a reference), its value; and, if read, from where and by which rule."""

    kind: str
    session: Key | None
    value: Value
    spans: Spans = ()
    rule: str = ""

    @property
    def identity(self) -> tuple[str, Key | None, Value]:
        """Give what makes the fact the same wherever it was read."""
        return (self.kind, self.session, self.value)

    def __str__(self) -> str:
        """Give the fact as one line, the form in which the accepted score keeps it."""
        session = ":".join("-" if part is None else str(part) for part in self.session or ())
        value = " ".join("-" if part is None else str(part) for part in self.value)
        return " ".join(part for part in (self.kind, session, value) if part)


def squeeze(words: str | None) -> str:
    """Fold what the guide leaves open: the term in a post, white space, the width of brackets, the marks of a title."""
    text = "".join(TERM.sub("", words or "").split())
    return text.replace("(", "（").replace(")", "）").replace("《", "").replace("》", "")


def from_gold(record: dict[str, Any]) -> list[Fact]:
    """Give the facts of an annotated record (the JSON of `data/gold/GUIDE.md`), each once."""
    references = (Fact("refs", None, (r.get("body"), r.get("term"), r.get("number"))) for r in record.get("refs", []))
    return _merge(map(_gold_session, record["sessions"]), references)


def from_record(record: IssueRecord) -> list[Fact]:
    """Give the facts that the pipeline read from an issue, each once, with their spans and rules."""
    articles = record.articles
    accounts = (_account(account) for article in articles for account in article.accounts)
    references = (
        Fact("refs", None, (r.key.body.value, r.key.term, r.key.number), r.spans, r.rule)
        for article in articles
        for r in article.references
    )
    return _merge(accounts, references)


def _gold_session(session: dict[str, Any]) -> Iterator[Fact]:
    key = (session.get("body") or "", squeeze(session.get("place")), session.get("term"), session.get("number"))
    yield Fact("sessions", key, ())
    for edge in ("start", "end"):
        if session.get(edge):
            yield Fact("dates", key, (edge, session[edge]))
    for count in session.get("counts", []):
        yield Fact("counts", key, (count["kind"], count["n"]))
    for person in session.get("people", []):
        name = squeeze(person["name"])
        yield Fact("names", key, (name,))
        yield from (Fact("titles", key, (name, squeeze(title))) for title in person["titles"])
        yield from (Fact("acts", key, (name, act)) for act in person["acts"])
    for report in session.get("reports", []):
        yield Fact("reports", key, (report["kind"], squeeze(report.get("by")) or None))
        if report.get("title"):
            yield Fact("report titles", key, (squeeze(report["title"]),))
    for kind in ("elected", "resigned"):
        yield from (Fact(kind, key, (squeeze(e["name"]), squeeze(e["post"]))) for e in session.get(kind, []))
    yield from (Fact("resolutions", key, (squeeze(name),)) for name in session.get("resolutions", []))


def _account(account: Account) -> Iterator[Fact]:
    key = _key(account.key)
    yield Fact("sessions", key, (), account.spans, account.rule)
    dates = account.dates
    if dates:
        yield Fact("dates", key, ("start", dates.start), dates.spans, dates.rule)
        yield Fact("dates", key, ("end", dates.end), dates.spans, dates.rule)
    for count in account.delegates:
        yield Fact("counts", key, (count.kind.value, count.count), count.spans, count.rule)
    yield from _people(account, key)
    for report in account.reports:
        value = (report.kind.value, squeeze(report.by) or None)
        yield Fact("reports", key, value, report.spans, report.rule)
        if report.title:
            yield Fact("report titles", key, (squeeze(report.title),), report.spans, report.rule)
    for election in account.elections:
        kind = "resigned" if election.kind.value == "resigned" else "elected"
        value = (squeeze(election.name), squeeze(election.post))
        yield Fact(kind, key, value, election.spans, election.rule)
    for resolution in account.resolutions:
        yield Fact("resolutions", key, (squeeze(resolution.name),), resolution.spans, resolution.rule)


def _people(account: Account, key: Key) -> Iterator[Fact]:
    for person in account.participants:
        name = squeeze(person.name)
        rules = [done.rule for done in person.acts] + [title.rule for title in person.titles]
        yield Fact("names", key, (name,), person.spans, rules[0] if rules else "")
        for title in person.titles:
            yield Fact("titles", key, (name, squeeze(title.text)), title.spans, title.rule)
        for done in person.acts:
            # The annotated records do not tell appointed from elected.
            act = "elected" if done.act.value == "appointed" else done.act.value
            yield Fact("acts", key, (name, act), done.spans, done.rule)


def _key(key: SessionKey) -> Key:
    return (key.body.value, squeeze(key.printed or key.place), key.term, key.number)


def _merge(sessions: Iterable[Iterable[Fact]], references: Iterable[Fact]) -> list[Fact]:
    """Put the facts of accounts together, and count each reference once.

    What an earlier account of a session says too is dropped; a fact told twice in one account stays twice (two budget
    reports by nobody named).
    """
    merged: list[Fact] = []
    seen: set[tuple[str, Key | None, Value]] = set()
    for facts in sessions:
        fresh = [fact for fact in facts if fact.identity not in seen]
        merged += fresh
        seen.update(fact.identity for fact in fresh)
    return merged + list({fact.identity: fact for fact in references}.values())
