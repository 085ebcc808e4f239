"""The three standard streams, whatever has become of them: closed, full, or a pipe that nobody reads any more.

A pipe that has closed is no failure: whoever read it has read enough. An answer that cannot be written is one.
"""

from __future__ import annotations

import os
import sys
from typing import TextIO

from xjcli.errors import XjcliError

STREAMS = (("stdin", "r", os.O_WRONLY), ("stdout", "w", os.O_RDONLY), ("stderr", "w", os.O_WRONLY))
"""The streams by number, and how what stands in for a closed one is opened: no input comes from it, no answer is lost
in it, only talk is."""


def stand_in() -> None:
    """Put something in the place of each stream that was closed, before a file of ours gets its number."""
    for number, (name, mode, access) in enumerate(STREAMS):
        if getattr(sys, name) is None:
            opened = os.open(os.devnull, access)
            if opened != number:
                os.dup2(opened, number)
                os.close(opened)
            setattr(sys, name, open(number, mode, encoding="utf-8", closefd=False))  # noqa: SIM115


def write(text: str) -> None:
    """Write to stdout, with all that was held back before. Raises XjcliError where it cannot be written."""
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        silence(sys.stdout)
    except OSError as error:
        silence(sys.stdout)
        raise unwritable(error) from error


def unwritable(error: OSError) -> XjcliError:
    """Make the error that says that stdout cannot be written."""
    return XjcliError(f"standard output cannot be written: {(error.strerror or str(error)).lower()}")


def silence(stream: TextIO) -> None:
    """Let what is still to be written to a stream go nowhere: the interpreter's own flush must not fail."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)
