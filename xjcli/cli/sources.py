"""The files that a command reads: named ones, those of a folder, standard input."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from xjcli.errors import InputError

if TYPE_CHECKING:
    from collections.abc import Sequence

ENDINGS = {".txt", ".md", ".markdown", ".text"}
"""What the text of an issue is called in a folder; a file that is named is read whatever it is called."""

STANDARD_INPUT = "-"

STREAMS = ("/dev/stdin", "/dev/fd/", "/proc/self/fd/")
"""What the names of a process's own streams begin with."""

LARGEST = 16 * 1024 * 1024
"""No issue of a newspaper is as many bytes; what is larger is refused before it fills the memory."""


def sources_of(paths: Sequence[str]) -> list[str]:
    """Give the files that the paths stand for, folders opened to all depths, each once, in order.

    Raises InputError for a folder without texts. A path that is not there is left for `read_bytes` to name.
    """
    found: dict[str, None] = {}
    for path in paths:
        found.update(dict.fromkeys(_texts(Path(path)) if path != STANDARD_INPUT and Path(path).is_dir() else [path]))
    return list(found)


def read_bytes(source: str) -> bytes:
    """Read a source whole; raises InputError with its name when it cannot be read."""
    try:
        if source == STANDARD_INPUT:
            return _within_bounds(source, sys.stdin.buffer.read(LARGEST + 1))
        with Path(source).open("rb") as file:
            return _within_bounds(source, file.read(LARGEST + 1))
    except FileNotFoundError as error:
        raise InputError(f"{source}: there is no such file", where=source) from error
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        raise InputError(f"{source}: cannot be read: {reason}", where=source) from error


def is_read_once(source: str) -> bool:
    """Say whether a source gives its bytes once, or something else the next time: a pipe, a terminal, a stream."""
    if os.path.abspath(source).startswith(STREAMS):
        return True
    try:
        mode = os.stat(source).st_mode
    except (OSError, ValueError):
        return False  # what cannot be looked at is named when it is read
    return not stat.S_ISREG(mode) and not stat.S_ISDIR(mode)


def _texts(folder: Path) -> list[str]:
    """Give the texts of a folder, those of a folder in it together; as names, which take a tenth of a path's memory."""
    closed: list[str] = []  # folders that cannot be opened are named like files that cannot be read
    walk = os.walk(folder, onerror=lambda error: closed.append(str(error.filename)))
    found = (Path(place, name) for place, _, names in walk for name in names)
    texts = (path for path in found if path.suffix.lower() in ENDINGS)
    # what is not there (a link that leads nowhere) is named when it is read; a pipe is no text
    files = [str(path) for path in texts if os.path.isfile(path) or not os.path.exists(path)] + closed
    if not files:
        wanted = ", ".join(sorted(f"*{ending}" for ending in ENDINGS))
        raise InputError(f"{folder}: no texts in this folder", hint=f"texts are {wanted}; any other file can be named")
    return sorted(files, key=lambda file: file.replace(os.sep, "\0"))


def _within_bounds(source: str, data: bytes) -> bytes:
    if len(data) > LARGEST:
        raise InputError(f"{source}: larger than {LARGEST >> 20} MiB", where=source, hint="give one issue a file")
    return data
