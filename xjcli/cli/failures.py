"""How the program says what went wrong: what, where, the words, what helps – on stderr, with its exit code."""

from __future__ import annotations

import os
import sys
from errno import EBADF, ENOSPC
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from xjcli.cli.streams import silence, unwritable
from xjcli.errors import DatabaseError, InputError, PartialFailureError, UsageError, XjcliError

if TYPE_CHECKING:
    from collections.abc import Sequence

SHOWN_CANDIDATES = 12
"""So many candidates of an ambiguous question are printed; the JSON form has all."""


def report(error: XjcliError, arguments: Sequence[str]) -> int:
    """Print an error in the form that the command line asked for, and give its exit code."""
    wish = wished_colour(word_after("--color", arguments))
    if "--debug" in arguments:
        import traceback

        for line in "".join(traceback.format_exception(error)).splitlines():
            say(line, wish=wish)
    if _wants_json(arguments):
        from xjcli.render.structured import to_json

        _tell(to_json({"error": error.as_dict()}), nl=False)
    else:
        _print(error.as_dict(), wish)
    return error.exit_code


def wished_colour(when: str | None) -> bool | None:
    """Say what `--color` asks for, or else `NO_COLOR` and `TERM=dumb`; None where only a terminal gets colour."""
    if when in ("always", "never"):
        return when == "always"
    return False if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb" else None


def raise_failures(failures: Sequence[XjcliError], inputs: int) -> None:
    """Raise what became of a run over so many inputs: the one error, or one that holds all `failures`; or nothing."""
    if failures and inputs == 1:
        raise failures[0]
    kind = PartialFailureError if len(failures) < inputs else InputError
    if failures:
        share = f"{len(failures)} of {inputs}" if len(failures) < inputs else f"all {inputs}"
        raise kind(f"{share} inputs could not be read", failures=[error.as_dict() for error in failures])


def _print(error: dict[str, Any], wish: bool | None) -> None:
    """Print an error for a person: the sentence, `where` it is, its `excerpt`, the `candidates`, the hint."""
    for failure in error.get("failures") or ():
        _print(failure, wish)
    say(error["message"], "error", "red", wish)
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
        say(error["hint"], "  hint", "cyan", wish)


def say(sentence: str, kind: str = "", colour: str | None = None, wish: bool | None = None) -> None:
    """Print a sentence to stderr, `kind:` in bold before it; source text in it may be raw.

    Colour is as `wish` says; None leaves it to what the running command was told, and to the terminal.
    """
    from xjcli.render.safe import visible

    head = f"{kind}: " if kind else ""
    if head:
        _tell(head, fg=colour, bold=True, nl=False, color=wish)
    _tell(_folded(head + visible(sentence))[len(head) :], reset=False)


def _tell(text: str, **style: Any) -> None:
    """Print to stderr; that nobody can hear it is no reason to stop the work."""
    from typer import secho

    try:
        secho(text, err=True, **style)
    except OSError:
        silence(sys.stderr)


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


def shown(error: Exception) -> XjcliError:
    """Give an error as a user may see it; what it was before is its cause."""
    from typer.exceptions import TyperException

    if isinstance(error, XjcliError):
        return error
    seen = _usage(error) if isinstance(error, TyperException) else _internal(error)
    seen.__cause__ = error
    return seen


def _internal(error: Exception) -> XjcliError:
    message = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    if isinstance(error, OSError):
        return _system(error)
    if type(error).__module__ == "sqlite3":
        from xjcli.store.damage import damaged, is_damage

        if is_damage(error):
            return damaged("the database", error)
    kind = DatabaseError if type(error).__module__ == "sqlite3" else XjcliError
    return kind(f"this should not have happened: {message}", hint="run it again with --debug and report what it prints")


def _usage(error: Any) -> UsageError:
    path = error.ctx.command_path if getattr(error, "ctx", None) else "xjcli"
    return UsageError(error.format_message().rstrip("."), hint=f"{path} --help")


def _system(error: OSError) -> XjcliError:
    if error.errno in (ENOSPC, EBADF) and not error.filename:
        return unwritable(error)
    reason = (error.strerror or str(error)).lower()
    return XjcliError(f"{error.filename}: {reason}" if error.filename else reason)


def _shown(candidate: object) -> str:
    if isinstance(candidate, dict):
        return "  ".join(str(value) for value in candidate.values() if value is not None)
    return str(candidate)


def _wants_json(arguments: Sequence[str]) -> bool:
    return "--json" in arguments or word_after("--format", arguments) in ("json", "ndjson")


def word_after(option: str, arguments: Sequence[str]) -> str | None:
    """Give the last value of an option in raw arguments: they may be what could not be read."""
    for word, after in reversed([*pairwise([*arguments, ""])]):
        if word == option or word.startswith(f"{option}="):
            return word.removeprefix(f"{option}=") if "=" in word else after
    return None
