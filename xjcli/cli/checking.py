"""How `xjcli check` runs: which checks, what is printed, how it ends."""

from __future__ import annotations

from contextlib import closing
from typing import TYPE_CHECKING

from xjcli.cli.database import open_to_read
from xjcli.cli.output import answer_rows
from xjcli.errors import FindingsError, UsageError
from xjcli.rows import CHECKS as LIST
from xjcli.rows import QUESTIONS, Listing
from xjcli.store import checks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xjcli.cli.options import Rows
    from xjcli.rows import Row

LEVELS = (checks.ERROR, checks.WARNING)


def look(options: Rows, names: Sequence[str], level: str | None) -> None:
    """Run checks and print what they find; raises FindingsError, exit code 4, when there are errors among it."""
    _refuse_unknown(names)
    if level not in (None, *LEVELS):
        raise UsageError(f"--level: {level!r} is none of its values", hint=f"use one of: {', '.join(LEVELS)}")
    found: list[Row] = []

    def ask() -> Listing:
        with closing(open_to_read(options)) as connection:
            found.extend(row for row in checks.find(connection, names) if level in (None, row["level"]))
        return Listing("check", QUESTIONS["check"].fields, QUESTIONS["check"].shown, found)

    answer_rows(QUESTIONS["check"], ask, options, nothing="")
    errors = sum(row["level"] == checks.ERROR for row in found)
    if errors:
        warnings = len(found) - errors
        raise FindingsError(
            f"check found {_number(errors, 'error')} and {_number(warnings, 'warning')}",
            hint="`xjcli check --list` says what each code means",
            errors=errors,
            warnings=warnings,
        )


def explain(options: Rows, names: Sequence[str]) -> None:
    """Print the checks, one line a code."""
    _refuse_unknown(names)
    rows = [
        {"check": check.name, "code": code, "level": level, "meaning": meaning, "summary": check.summary}
        for check in checks.CHECKS
        for code, (level, meaning) in check.codes.items()
        if not names or check.name in names
    ]
    answer_rows(LIST, lambda: Listing(LIST.name, LIST.fields, LIST.shown, rows), options)


def _refuse_unknown(names: Sequence[str]) -> None:
    known = [check.name for check in checks.CHECKS]
    for name in names:
        if name not in known:
            raise UsageError(f"there is no check {name!r}", hint=f"use one of: {', '.join(known)}", values=known)


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
