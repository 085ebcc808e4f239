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
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given == ["--version"]:  # most often asked by scripts: answered before anything is loaded
        from xjcli import __version__

        print(f"xjcli {__version__}")
        return
    from xjcli.cli.ending import Ending, held_back

    ending = Ending()
    try:
        ending.listen()
        with held_back():  # Python makes a fault of an interruption that comes while it makes a class
            from xjcli.cli.program import run

        code = run(given or ["--help"])
    except KeyboardInterrupt:  # while loading, too
        code = INTERRUPTED
    ending.over()
    raise SystemExit(code)
