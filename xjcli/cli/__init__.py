"""The command line: one command a file."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

INTERRUPTED = 130
"""The exit code of a run that was told to end, by Ctrl-C or `kill`."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command line and leave with its exit code; the process's own arguments if none are given."""
    from xjcli.cli import streams
    from xjcli.cli.ending import Ending
    from xjcli.errors import XjcliError

    given = list(sys.argv[1:] if arguments is None else arguments)
    streams.stand_in()
    ending = Ending()
    code = 0
    try:
        ending.listen()
        code = _run(given or ["--help"])
        streams.write("")
    except KeyboardInterrupt:  # while loading, too
        code = INTERRUPTED
    except XjcliError as error:  # what was held back until now cannot be written; that may have been said already
        from xjcli.cli.failures import report

        code = code or report(error, given)
    ending.over()
    raise SystemExit(code)


def _run(given: Sequence[str]) -> int:
    """Run a command line; what scripts ask most often is answered before anything is loaded."""
    if given == ["--version"]:
        print_version()
        return 0
    from xjcli.cli.ending import held_back

    with held_back():  # Python makes a fault of an interruption that comes while it makes a class
        from xjcli.cli.program import run

    return run(given)


def print_version() -> None:
    """Print the version."""
    from xjcli import __version__
    from xjcli.cli.streams import write

    write(f"xjcli {__version__}\n")
