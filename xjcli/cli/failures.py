"""How the program says what went wrong: what, where, the words, what helps – on stderr, with its exit code."""

from __future__ import annotations

import sys
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from xjcli.errors import DatabaseError, InputError, PartialFailureError, UsageError, XjcliError

if TYPE_CHECKING:
    from collections.abc import Sequence

SHOWN_CANDIDATES = 12
"""So many candidates of an ambiguous question are printed; the JSON form has all."""


def report(error: XjcliError, arguments: Sequence[str]) -> int:
    """Print an error in the form that the command line asked for, and give its exit code."""
    if _wants_json(arguments):
        from xjcli.render.structured import to_json

        print(to_json({"error": error.as_dict()}), end="", file=sys.stderr)
    else:
        _print(error.as_dict())
    return error.exit_code


def raise_failures(failures: Sequence[XjcliError], inputs: int) -> None:
    """Raise what became of a run over so many inputs: the one error, or one that holds all `failures`; or nothing."""
    if failures and inputs == 1:
        raise failures[0]
    kind = PartialFailureError if len(failures) < inputs else InputError
    if failures:
        share = f"{len(failures)} of {inputs}" if len(failures) < inputs else f"all {inputs}"
        raise kind(f"{share} inputs could not be read", failures=[error.as_dict() for error in failures])


def _print(error: dict[str, Any]) -> None:
    """Print an error for a person: the sentence, `where` it is, its `excerpt`, the `candidates`, the hint."""
    for failure in error.get("failures") or ():
        _print(failure)
    say(error["message"], "error", "red")
    if error.get("excerpt"):
        say(f"  {error.get('where') or ''} │ {error['excerpt']}")
    candidates = [
        candidate for candidate in error.get("candidates") or () if str(candidate) not in (error["hint"] or "")
    ]
    for candidate in candidates[:SHOWN_CANDIDATES]:
        say(f"  - {_shown(candidate)}")
    if len(candidates) > SHOWN_CANDIDATES:
        say(f"  … and {len(candidates) - SHOWN_CANDIDATES} more")
    if error.get("hint"):
        say(error["hint"], "  hint", "cyan")


def say(sentence: str, kind: str = "", colour: str | None = None) -> None:
    """Print a sentence to stderr, `kind:` in bold before it; source text in it may be raw."""
    from typer import secho

    from xjcli.render.safe import visible

    head = f"{kind}: " if kind else ""
    if head:
        secho(head, fg=colour, bold=True, nl=False, err=True)
    secho(_folded(head + visible(sentence))[len(head) :], err=True)


def _folded(line: str) -> str:
    """Fold a line that is longer than the terminal, further in than it begins; off a terminal it stays whole."""
    if not sys.stderr.isatty():
        return line
    import shutil

    width = shutil.get_terminal_size().columns
    if len(line) * 2 <= width:  # no character is wider than two columns
        return line
    from xjcli.render.prose import folded

    indent = len(line) - len(line.lstrip()) + 2
    return folded(line, width, indent)


def internal(error: Exception) -> XjcliError:
    """Make an error of the program's own into one that a user may see."""
    message = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    if isinstance(error, OSError):
        return XjcliError(_system(error))
    if type(error).__module__ == "sqlite3":
        from xjcli.store.damage import damaged, is_damage

        if is_damage(error):
            return damaged("the database", error)
    kind = DatabaseError if type(error).__module__ == "sqlite3" else XjcliError
    return kind(f"this should not have happened: {message}", hint="run it again with --debug and report what it prints")


def usage(error: Any) -> UsageError:
    """Make Typer's complaint about a command line into ours."""
    path = error.ctx.command_path if getattr(error, "ctx", None) else "xjcli"
    return UsageError(error.format_message().rstrip("."), hint=f"{path} --help")


def _system(error: OSError) -> str:
    reason = (error.strerror or str(error)).lower()
    return f"{error.filename}: {reason}" if error.filename else reason


def _shown(candidate: object) -> str:
    if isinstance(candidate, dict):
        return "  ".join(str(value) for value in candidate.values() if value is not None)
    return str(candidate)


def _wants_json(arguments: Sequence[str]) -> bool:
    """Look for the wish in the raw arguments: they may be what could not be read."""
    joined = [*arguments, ""]
    return any(
        word == "--json"
        or word in ("--format=json", "--format=ndjson")
        or (word == "--format" and after in ("json", "ndjson"))
        for word, after in pairwise(joined)
    )
