"""Checks of what is counted and dated: delegates against each other, account against account."""

from __future__ import annotations

from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from xjcli.rows import COUNTED
from xjcli.store.checks.findings import Finding

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from xjcli.rows import Row
    from xjcli.store.checks.findings import Record

QUORUM = 0.5
"""Less than this share of the delegates makes no session."""

STEADY = 0.2
"""Within a term the number of delegates changes little: by-elections fill what falls vacant."""


def counts(record: Record) -> Iterator[Finding]:
    """Find numbers of delegates that cannot be, alone or beside those of the session before."""
    rows = [row for row in record.ask("counts") if not row["approximate"]]
    for session, together in groupby(rows, key=lambda row: row["session"]):
        by_account = sorted(together, key=lambda row: row["account"])
        for _, told in groupby(by_account, key=lambda row: row["account"]):
            yield from _attendance(session, list(told))
    yield from _steady(record, rows)


def _attendance(session: str, told: list[Row]) -> Iterator[Finding]:
    """Compare what one account says; where it counts members and alternates apart, all that it says."""
    entitled = [row for row in told if row["kind"] == "entitled"]
    present = [row for row in told if row["kind"] == "present"]
    if not entitled or not present:
        return
    most = max(present, key=lambda row: row["count"])
    facts = (entitled[0]["fact"], most["fact"])
    if most["count"] > sum(row["count"] for row in entitled):
        words = f"{session}: {most['count']} were present of {entitled[0]['count']} entitled"
        yield Finding("XJ401", session, words, f"xjcli cite {session} present", facts)
    elif sum(row["count"] for row in present) < QUORUM * max(row["count"] for row in entitled):
        words = f"{session}: only {most['count']} were present of {entitled[0]['count']} entitled"
        yield Finding("XJ402", session, words, f"xjcli cite {session} present", facts)


def _steady(record: Record, rows: Iterable[Row]) -> Iterator[Finding]:
    """Compare the number entitled with that of the session before in the same term."""
    first: dict[str, Row] = {}
    for row in rows:
        if row["kind"] == "entitled":
            first.setdefault(row["session"], row)
    sessions = [session for session in record.ask("sessions") if session["id"] in first]
    for earlier, later in pairwise(sessions):
        if any(earlier[name] != later[name] for name in ("body", "place", "term")):
            continue
        before, now = first[earlier["id"]], first[later["id"]]
        if abs(now["count"] - before["count"]) > STEADY * max(now["count"], before["count"]):
            words = f"{later['id']}: {now['count']} entitled, {before['count']} in {earlier['id']} of the same term"
            yield Finding("XJ403", later["id"], words, "read both passages", (before["fact"], now["fact"]))


def disagree(record: Record) -> Iterator[Finding]:
    """Find sessions of which two accounts say different days or numbers."""
    for session in record.ask("sessions"):
        for field in session["disagree"] or ():
            yield _dates(record, session["id"]) if field == "date" else _numbers(record, session["id"], field)


def _dates(record: Record, session: str) -> Finding:
    accounts = [account for account in record.ask("accounts", session=session) if account["date"]]
    days = dict.fromkeys(_days(account) for account in accounts)
    return Finding(
        "XJ601",
        session,
        f"the texts disagree on when {session} met: {', '.join(days)}",
        f"xjcli show {session}; then xjcli correct set {session} start DATE --reason …",
        tuple(account["date"] for account in accounts),
    )


def _days(account: Row) -> str:
    return account["start"] if account["start"] == account["end"] else f"{account['start']} to {account['end']}"


def _numbers(record: Record, session: str, kind: str) -> Finding:
    assert kind in COUNTED
    rows = [row for row in record.ask("counts", session=session) if row["kind"] == kind and not row["approximate"]]
    first = {row["account"]: row for row in reversed(rows)}
    told = [first[account] for account in sorted(first)]
    said = dict.fromkeys(str(row["count"]) for row in told)
    return Finding(
        "XJ602",
        session,
        f"the texts disagree on the delegates of {session}: {kind} {', '.join(said)}",
        f"xjcli show {session}; then xjcli correct set {session} {kind} NOUN N --reason …",
        tuple(row["fact"] for row in told),
    )
