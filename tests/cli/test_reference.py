"""The command reference in docs/ is what the program says of itself; `make docs` writes it anew."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from rich.cells import cell_len

from xjcli.cli.commands import GROUPS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from tests.cli.conftest import Result

REFERENCE = Path(__file__).parents[2] / "docs" / "commands.md"

INTRODUCTION = """# Commands

Made by `make docs` from what the program says of itself; a test fails when it is stale.

Options that commands share may stand before or behind the command's name. What goes to stdout is data, what goes to
stderr is talk. Exit codes: 0 done, 1 failure, 2 usage, 3 no such person, session or document, 4 `check` found errors,
5 some inputs failed and the others are stored, 6 ambiguous, 130 interrupted.

In CSV, a cell that a spreadsheet would run as a formula (it begins with `=`, `+`, `-` or `@`) is given an apostrophe in
front. In every form but JSON a control character is shown (`␛`, `<U+202E>`); JSON escapes it (`\\u202e`).
"""


def sections(xjcli: Callable[..., Result]) -> Iterator[str]:
    """Write the help of the program, then of each command."""
    yield INTRODUCTION
    yield f"```text\n{xjcli('--help').out}```\n"
    for commands in GROUPS.values():
        for name in commands:
            yield f"## {name}\n\n```text\n{xjcli(name, '--help').out}```\n"


def test_help_fits_a_narrow_screen(xjcli: Callable[..., Result]) -> None:
    lines = [line for section in sections(xjcli) for line in section.removeprefix(INTRODUCTION).splitlines()]
    assert [line for line in lines if cell_len(line) > 80] == []


def test_the_reference_is_what_help_says(xjcli: Callable[..., Result]) -> None:
    text = "\n".join(sections(xjcli))
    if os.environ.get("XJCLI_WRITE_DOCS"):
        REFERENCE.write_text(text, "utf-8")
    assert REFERENCE.read_text("utf-8") == text, "run `make docs`"
