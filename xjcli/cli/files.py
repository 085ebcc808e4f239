"""Files that answers are written to: whole or not at all."""

from __future__ import annotations

import os
import stat
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from xjcli.errors import XjcliError

if TYPE_CHECKING:
    from collections.abc import Iterator

SQLITE = b"SQLite format 3\0"
"""How every database of SQLite begins."""


def write_whole(file: Path, text: str) -> None:
    """Write a text to a file, whole or not at all. Raises XjcliError where it cannot be written."""
    with replacing(file) as beside:
        beside.write_text(text, "utf-8", errors="backslashreplace", newline="")


@contextmanager
def replacing(file: Path) -> Iterator[Path]:
    """Give a file beside this one to write to; it takes its place in the end, and after an error there is none.

    It takes over the rights of the file that it replaces. A device or a pipe is written itself, and a database is not
    replaced. Raises XjcliError for what the file system refuses.
    """
    target = file.resolve()
    try:
        rights = _rights(target)
        if rights is None:
            yield target
            return
        beside = _made_beside(target)
        try:
            yield beside
            beside.chmod(rights)
            beside.replace(target)
        except BaseException:
            beside.unlink(missing_ok=True)
            raise
    except OSError as error:
        raise XjcliError(f"{file}: cannot be written: {(error.strerror or str(error)).lower()}") from error


def _rights(target: Path) -> int | None:
    """Give the rights that a file is to have; None for what is no file. Raises XjcliError for a database."""
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return 0o666 & ~_umask()
    if not stat.S_ISREG(mode):
        return None
    with target.open("rb") as opened:
        if opened.read(len(SQLITE)) == SQLITE:
            raise XjcliError(f"{target}: this is a database", hint="write to another file")
    return stat.S_IMODE(mode)


def _made_beside(target: Path) -> Path:
    import tempfile

    number, name = tempfile.mkstemp(dir=target.parent, prefix=".")
    os.close(number)
    return Path(name)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
