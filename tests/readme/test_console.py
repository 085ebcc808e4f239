"""The reader of documents finds commands and compares as it says."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

console = pytest.importorskip("console", reason="needs a terminal of its own", exc_type=ImportError)

DOCUMENT = """# A document

```console
$ printf 'a\\nb\\n'
a
b

$ true
```

```sh
rm -rf nothing
```
"""


def test_steps_are_the_commands_of_console_blocks() -> None:
    assert [(step.command, step.expected) for step in console.steps(DOCUMENT)] == [
        ("printf 'a\\nb\\n'", "a\nb\n\n"),
        ("true", ""),
    ]


@pytest.mark.parametrize(
    ("expected", "printed", "answer"),
    [
        ("a\nb\n", "a\nb", True),
        ("a\n", "a\nb", False),
        ("a\n…\nd\n", "a\nb\nc\nd", True),
        ("a\n…\nd\n", "a\nd", True),
        ("a\n…\nd\n", "a\nb", False),
        ("", "anything", True),
        ("…\nb\n", "a\nb", True),
    ],
)
def test_agrees(expected: str, printed: str, answer: bool) -> None:
    assert console.agrees(expected, printed) is answer


def test_commands_run_on_a_terminal_and_outputs_are_written_back(tmp_path: Path) -> None:
    assert console.run("test -t 1 && echo yes; tput cols 2>/dev/null || stty size <&1", tmp_path).startswith("yes")
    printed = [(step, console.run(step.command, tmp_path)) for step in console.steps(DOCUMENT)]
    assert [output for _, output in printed] == ["a\nb", ""]
    assert console.rewritten(DOCUMENT.replace("\na\nb\n", "\nold\n"), []) != DOCUMENT
    stale = DOCUMENT.replace("\na\nb\n", "\nold\n")
    fresh = [(step, output) for step, (_, output) in zip(console.steps(stale), printed, strict=True)]
    assert console.rewritten(stale, fresh) == DOCUMENT


def test_a_failing_command_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="exit 3"):
        console.run("exit 3", tmp_path)
