"""Type what a document prints: the commands of its ```console blocks, on a terminal of 100 columns.

A block holds lines `$ command`, each followed by what it prints; a line `…` stands for any number of lines. Blocks of
one document share one folder, which holds the sample issues as `data/issues`, and one database.
"""

from __future__ import annotations

import os
import pty
import re
import subprocess
import sys
import termios
from dataclasses import dataclass
from pathlib import Path

BLOCK = re.compile(r"(?ms)^```console\n(.*?)^```$")
COLUMNS = 100
ELLIPSIS = "…"


@dataclass(frozen=True)
class Step:
    """One command and the lines that the document says it prints; `place` is the half-open range of these lines."""

    command: str
    expected: str
    place: tuple[int, int]


def steps(text: str) -> list[Step]:
    """Find the commands of a document in order."""
    found = []
    for block in BLOCK.finditer(text):
        starts = [match.start() + block.start(1) for match in re.finditer(r"(?m)^\$ ", block.group(1))]
        for start, end in zip(starts, [*starts[1:], block.end(1)], strict=True):
            command, _, expected = text[start:end].partition("\n")
            found.append(Step(command[2:], expected, (start + len(command) + 1, end)))
    return found


def run(command: str, folder: Path) -> str:
    """Run a command line as if typed; give what a person sees, stdout before stderr. Raises if it fails."""
    ours, theirs = pty.openpty()
    termios.tcsetwinsize(theirs, (50, COLUMNS))
    environment = {
        **{name: value for name, value in os.environ.items() if name not in ("COLUMNS", "LINES", "CI", "XJCLI_DEBUG")},
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "XJCLI_DB": "xjcli.db",
        "TERM": "xterm",
        "NO_COLOR": "1",
        "PYTHONUTF8": "1",
    }
    with subprocess.Popen(
        command, shell=True, cwd=folder, env=environment, stdout=theirs, stderr=subprocess.PIPE
    ) as process:
        os.close(theirs)
        seen = read_all(ours)
        assert process.stderr is not None
        told = process.stderr.read()
    os.close(ours)
    assert process.returncode == 0, f"$ {command}\n{(seen + told).decode()}"
    return tidy((seen + told).decode())


def read_all(descriptor: int) -> bytes:
    """Read a terminal until nobody writes to it any more."""
    pieces = []
    while True:
        try:
            piece = os.read(descriptor, 65536)
        except OSError:  # Linux says so when the other side has closed
            piece = b""
        if not piece:
            return b"".join(pieces)
        pieces.append(piece)


def tidy(text: str) -> str:
    """Drop what no reader sees: carriage returns, spaces at line ends, blank lines at the end."""
    lines = [line.rstrip() for line in text.replace("\r\n", "\n").split("\n")]
    return "\n".join(lines).strip("\n")


def agrees(expected: str, printed: str) -> bool:
    """Compare what a document says with what was printed; nothing said agrees with everything."""
    if not expected.strip():
        return True
    parts = re.split(rf"(?m)^{ELLIPSIS}$\n?", tidy(expected) + "\n")
    return re.fullmatch(r"(?s:.*)".join(re.escape(part) for part in parts), printed + "\n") is not None


def rewritten(text: str, printed: list[tuple[Step, str]]) -> str:
    """Put what was printed into the document, except where it says nothing or leaves something out."""
    for step, output in reversed(printed):
        if step.expected.strip() and ELLIPSIS not in step.expected.split("\n"):
            gap = "\n" * (len(step.expected) - len(step.expected.rstrip("\n")))
            text = text[: step.place[0]] + output + gap + text[step.place[1] :]
    return text
