"""What can go wrong, as values: each error has its sentence, its hint and its exit code.

Exit codes: 0 done, 1 failure, 2 usage, 3 no such person, session or document, 4 `check` found errors,
5 some inputs failed, 6 ambiguous, 130 interrupted.
"""

from __future__ import annotations

from typing import Any, ClassVar


class XjcliError(Exception):
    """The base of every error that a user may see.

    `message` says what and where, `hint` what to do next; `details` are further fields of the JSON form.
    """

    code: ClassVar[str] = "failure"
    exit_code: ClassVar[int] = 1

    def __init__(self, message: str, *, hint: str | None = None, **details: Any) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        self.details = details

    def as_dict(self) -> dict[str, Any]:
        """Give the error as the object that `--json` prints under `error`."""
        return {"code": self.code, "message": self.message, "hint": self.hint, **self.details}


class UsageError(XjcliError):
    """A value on the command line that cannot be meant."""

    code = "usage"
    exit_code = 2


class InputError(XjcliError):
    """A file that cannot be read as the text of a newspaper."""

    code = "input"


class DatabaseError(XjcliError):
    """A database that cannot be opened, read or written."""

    code = "database"


class NotFoundError(XjcliError):
    """No such person, session or document."""

    code = "not-found"
    exit_code = 3


class FindingsError(XjcliError):
    """`check` found errors."""

    code = "findings"
    exit_code = 4


class PartialFailureError(XjcliError):
    """Some inputs failed; the others are stored."""

    code = "partial"
    exit_code = 5


class AmbiguousError(XjcliError):
    """The question fits several sessions, people or documents; `candidates` are listed."""

    code = "ambiguous"
    exit_code = 6


class InterruptionError(XjcliError):
    """Somebody ended the run; what was whole by then is stored."""

    code = "interrupted"
    exit_code = 130
