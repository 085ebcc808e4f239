"""Checks of sessions in a row: gaps, order, dates that are missing, articles that break off."""

from __future__ import annotations

import re
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from xjcli.rows import Filters, ranges
from xjcli.store import coverage
from xjcli.store.checks.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from xjcli.rows import Row
    from xjcli.store.checks.findings import Record
    from xjcli.text import Text

UNKNOWN = "-"
"""What stands in a session's id for what is unknown."""

CLAUSE_END = re.compile(r"[^\w\s]\s*|\n")
"""What parts clauses of a folded text: punctuation, or the end of a paragraph."""

ADD_PAGE = "add that page to the file, behind a line （上接1版）, and ingest it again"


def gaps(record: Record) -> Iterator[Finding]:
    """Find the sessions that must have met and that no text reports, those with the same neighbours together."""
    for gap in coverage.gaps(coverage.coverage(record.connection, Filters())):
        place = f" --place {gap[0]['place']}" if gap[0]["place"] else ""
        hint = f"xjcli coverage --body {gap[0]['body']}{place}"
        unseen = [row for row in gap if row["state"] == coverage.UNSEEN]
        if unseen:
            words, who = ("is neither", "it") if len(unseen) == 1 else ("are neither", "they")
            said = session_name({**unseen[0], "number": ranges(row["number"] for row in unseen) or None})
            words = f"{said} {words} reported nor named{between(gap[0], who)}"
            yield Finding("XJ201", session_name(unseen[0]), words, hint)
        for row in gap:
            if row["state"] == coverage.MENTIONED:
                mentions = record.ask("mentions", session=row["session"])
                words = f"{row['session']} is named and not reported{between(row)}"
                yield Finding("XJ202", row["session"], words, hint, tuple(mention["fact"] for mention in mentions[:1]))


def session_name(row: Row) -> str:
    """Give the id that a session has or would have."""
    parts = (row["body"], row["place"], row["term"], row["number"])
    return row["session"] or ":".join(UNKNOWN if part is None else str(part) for part in parts)


def between(row: Row, who: str = "it") -> str:
    """Say between which dates a session must have met, as far as its neighbours tell."""
    if row["after"] and row["before"]:
        return f"; {who} met between {row['after']} and {row['before']}"
    if row["before"]:
        return f"; {who} met before {row['before']}"
    return f"; {who} met after {row['after']}" if row["after"] else ""


def order(record: Record) -> Iterator[Finding]:
    """Find dates that contradict the numbers, themselves, or the day of the paper."""
    dates = {
        session: list(accounts)
        for session, accounts in groupby(
            sorted(record.ask("accounts"), key=lambda row: row["session"]), key=lambda row: row["session"]
        )
    }
    sessions = record.ask("sessions")
    for _, together in groupby(sessions, key=lambda row: (row["body"], row["place"])):
        known = [row for row in together if row["start_low"] and row["term"] is not None]
        for earlier, later in pairwise(known):
            yield from _out_of_order(earlier, later, dates)
    for accounts in dates.values():
        for account in accounts:
            yield from _impossible(account)


def _out_of_order(earlier: Row, later: Row, dates: dict[str, list[Row]]) -> Iterator[Finding]:
    """Compare two sessions of which one has the lower term or, in the same term, the lower number."""
    same_term = earlier["term"] == later["term"]
    if same_term and (earlier["number"] is None or later["number"] is None):
        return
    if earlier["start_low"] > later["end_high"]:
        yield Finding(
            "XJ301" if same_term else "XJ302",
            earlier["id"],
            f"{earlier['id']} is dated {earlier['start']}, after {later['id']} ({later['start']})",
            f"compare them: xjcli cite {earlier['id']} start; xjcli cite {later['id']} start",
            tuple(account["date"] for row in (earlier, later) for account in dates[row["id"]] if account["date"])[:2],
        )


def _impossible(account: Row) -> Iterator[Finding]:
    if not account["start_low"]:
        return
    session, fact = account["session"], (account["date"],)
    if account["end_high"] and account["end_high"] < account["start_low"]:
        words = f"{session} would have ended on {account['end']}, before it began on {account['start']}"
        yield Finding("XJ303", session, words, f"xjcli cite {session} start", fact)
    if account["published"] and account["start_low"] > account["published"]:
        words = f"{session} is dated {account['start']}, and the paper that reports it {account['published']}"
        yield Finding("XJ304", session, words, f"xjcli cite {session} start", fact)


def no_date(record: Record) -> Iterator[Finding]:
    """Find sessions that are reported without a date, or without a year."""
    for session in record.ask("sessions"):
        if session["start_low"]:
            continue
        accounts = record.ask("accounts", session=session["id"])
        command = f"xjcli correct {'set' if session['start'] else 'add'} {session['id']} start DATE --reason …"
        hint = f"give the paper's date: xjcli ingest FILE --again --published DATE; or {command}"
        if session["start"]:
            words = f"the year of {session['id']} is not known: {session['start']}"
            yield Finding("XJ802", session["id"], words, hint, _facts(accounts, "date"))
        else:
            words = f"no text says when {session['id']} met"
            yield Finding("XJ801", session["id"], words, hint, _facts(accounts, "account"))


def no_place(record: Record) -> Iterator[Finding]:
    """Find sessions of which only the level is known (县政协…), or not even that."""
    from xjcli.lexicon.tables import raw

    levels = frozenset(raw("places")["words"]["relative"])
    for session in record.ask("sessions"):
        if session["place"] and session["place"] not in levels:
            continue
        words = f"no text says of which place {session['id']} is; another one may be counted to it"
        hint = "say in the text where it is from (来源：, or the paper's name), and read it again: xjcli ingest FILE"
        accounts = record.ask("accounts", session=session["id"])
        yield Finding("XJ1201", session["id"], words, hint, _facts(accounts, "account"))


def _facts(accounts: Sequence[Row], name: str) -> tuple[int, ...]:
    return tuple(account[name] for account in accounts if account[name])


def cut_off(record: Record) -> Iterator[Finding]:
    """Find articles that say they go on elsewhere where no page says that it is their continuation."""
    for article in coverage.cut_off(record.connection):
        words = _last_words(record.archive.article(article["article"]))
        source = record.archive.page(article["document"]).source(words[0])
        place = {"source": source, **record.archive.passage(article["article"], [words])}
        name = f"“{article['headline']}”" if article["headline"] else "an article"
        said = f"{name} goes on elsewhere ({article['continues']}), and its end is not there"
        subject = article["sessions"][0] if article["sessions"] else article["headline"]
        yield Finding("XJ901", subject, said, ADD_PAGE, places=(place,))


def _last_words(text: Text) -> tuple[int, int]:
    """Give where the clause stands after which an article breaks off, as a range of the source."""
    ends = [end.end() for end in CLAUSE_END.finditer(text.folded) if end.end() < len(text.folded)]
    return text.offsets[ends[-1] if ends else 0], text.offsets[-1] + 1
