"""What `xjcli correct` does with its words, and what it shares with `xjcli person`."""

from __future__ import annotations

import re
from contextlib import closing, contextmanager
from typing import TYPE_CHECKING, Any

from xjcli.cli.changes import read_changes
from xjcli.cli.database import open_to_read, open_to_write
from xjcli.cli.failures import say
from xjcli.cli.output import answer_rows, send
from xjcli.cli.values import DATE, DATE_HINT, code_of, session_id, whole_number
from xjcli.errors import UsageError
from xjcli.rows import RECORD, Listing

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from xjcli.cli.options import Rows
    from xjcli.rows import Row
    from xjcli.store.writer import Writer

SCALARS = {
    "session": "name",
    "date": "date",
    "start": "date",
    "end": "date",
    "entitled": "count",
    "present": "count",
    "observers": "count",
}
"""Fields of one value, which is written without its name, and what that is called."""

CODED = {
    ("act", "act"): ("Act", "act"),
    ("report", "kind"): ("ReportKind", "report"),
    ("report", "form"): ("ReportForm", "form"),
    ("election", "kind"): ("ElectionKind", "election"),
    ("election", "status"): ("OfficeStatus", "status"),
    ("title", "status"): ("OfficeStatus", "status"),
}
"""Parts of values that are codes: their class in the model, and their subject in the lexicon."""

SETTING = ("set", "add", "delete")


def one_of(actions: Sequence[str], action: str) -> None:
    """Refuse an action that is none."""
    if action not in actions:
        raise UsageError(f"there is no action {action!r}", hint=f"use one of: {', '.join(actions)}")


def show(options: Rows, stale: bool, everything: bool) -> None:
    """List corrections."""
    from xjcli.store import corrections

    def ask() -> Listing:
        with closing(open_to_read(options)) as connection:
            return _listing("correct", corrections.listing(connection, overtaken=stale, everything=everything))

    nothing = "no correction is stale" if stale else "nothing was corrected"
    answer_rows(RECORD["correct"], ask, options, nothing=nothing)


def carry_out(options: Rows, action: str, words: Sequence[str], reason: str | None, source: str | None) -> None:
    """Make, revoke, export or apply corrections, and show those that were made."""
    from xjcli.store import corrections

    if action == "export":
        with closing(open_to_read(options)) as connection:
            return send(json_lines(corrections.portable(connection)), options)
    if action == "apply":
        lines = read_changes(words)
        with writing(options, "correct") as writer:
            new = corrections.take_over(writer, lines)
        return say(f"{new} of {len(lines)} corrections are new here")
    why = reason_of(reason)
    if action == "revoke":
        number = number_of(words)
        with writing(options, "correct") as writer:
            corrections.revoke(writer, number, why, source)
        return say(f"correction {number} is revoked")
    session, field, item, parts = _target(action, words)
    with writing(options, "correct") as writer:
        session = _whole(writer, session) if action != "add" or session.count(":") == 2 else session
        made = corrections.record(writer, action, session, field, item, parts, why, source)
        rows = [row for row in corrections.listing(writer.connection) if row["id"] in made]
    return answer_rows(RECORD["correct"], lambda: _listing("correct", rows), options)


@contextmanager
def writing(options: Rows, command: str) -> Iterator[Writer]:
    """Open the database that is there to say something in it."""
    from xjcli.store.writer import Writer

    with closing(open_to_read(options)):
        pass  # without a database there is nothing to put right
    with closing(open_to_write(options)) as connection, Writer(connection, command) as writer:
        yield writer


def json_lines(rows: Sequence[Row]) -> str:
    """Write rows as JSON lines."""
    from xjcli.render.structured import to_json_lines

    return to_json_lines(rows)


def reason_of(reason: str | None) -> str:
    """Give the reason, which nothing can be said without."""
    if not reason or not reason.strip():
        raise UsageError("a reason is needed", hint="--reason 'what is wrong, and how that is known'")
    return reason


def number_of(words: Sequence[str]) -> int:
    """Give the one number that stands there."""
    number = whole_number(words[0]) if len(words) == 1 else None
    if number is None:
        raise UsageError("revoke takes one number", hint="`list` shows the numbers")
    return number


def _listing(name: str, rows: list[Row]) -> Listing:
    return Listing(name, RECORD[name].fields, RECORD[name].shown, rows)


def _whole(writer: Writer, session: str) -> str:
    """Give the whole id of a session that is known, if only by corrections."""
    from xjcli.errors import NotFoundError
    from xjcli.store import corrections, reader

    try:
        return reader.session_id(writer.connection, session)
    except NotFoundError:
        if any(row["session"] == session for row in corrections.listing(writer.connection)):
            return session
        raise


def _target(action: str, words: Sequence[str]) -> tuple[str, str, str | None, dict[str, Any]]:
    """Give session, field, item and the parts of the value that the words name."""
    from xjcli.store.corrections import FIELDS

    if len(words) < 2:
        raise UsageError(f"{action} what?", hint=f"xjcli correct {action} SESSION FIELD [ITEM] [VALUE]")
    field = _field(words[1], FIELDS)
    bare = [word for word in words[2:] if not _is_part(word)]
    parts = dict(word.split("=", 1) for word in words[2:] if _is_part(word))
    if field in SCALARS and action != "delete":
        if bare and SCALARS[field] not in parts:
            parts[SCALARS[field]] = bare.pop()
        if SCALARS[field] not in parts:
            raise UsageError(f"{field} needs a value", hint=f"xjcli correct {action} {words[0]} {field} VALUE")
    values = {name: _value(field, name, value) for name, value in parts.items()}
    if action == "delete" and values:
        raise UsageError("what is deleted has no value", hint="name the item alone")
    return session_id(words[0]), field, " ".join(bare) or None, values


def _field(word: str, fields: Sequence[str]) -> str:
    """Give the field that a word means, the kinds of delegates in Chinese too."""
    if word in fields:
        return word
    from xjcli.render.labels import labels

    return next((code for code, names in labels("delegates").items() if word in names), word)


def _is_part(word: str) -> bool:
    return re.match(r"[a-z_]+=", word) is not None


def _value(field: str, name: str, value: str) -> Any:
    """Give a part of a value as the store takes it: numbers as such, codes for Chinese words, days in order."""
    if name == "count":
        number = whole_number(value)
        return value if number is None else number
    if name == "date":
        return "/".join(_day(day) for day in re.split(r"/|–|~", value))
    if (field, name) in CODED and value:
        from xjcli import model

        kind, subject = CODED[field, name]
        return code_of(name, subject, getattr(model, kind), value)
    return value or None


def _day(value: str) -> str:
    """Give a day, month or year as EDTF: 2025年12月29日 is 2025-12-29."""
    match = re.fullmatch(DATE, value.strip())
    if not match:
        raise UsageError(f"{value!r} is no date", hint=DATE_HINT)
    year, *rest = (part for part in match.groups() if part)
    return "-".join((year, *(f"{int(part):02}" for part in rest)))
