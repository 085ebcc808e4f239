"""The commands by name, and how one is loaded: only the one that is called, from the file of its name.

A command `NAME` is the function `NAME` in `xjcli/cli/NAME.py`; its docstring is the help text, and `EXAMPLES` beside
it are commands to try. A new command is one line in `GROUPS` and that file.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

import typer
from typer.core import TyperCommand, TyperGroup

from xjcli.cli.options import COMMON, FILTERS, OUTPUT, spread

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

GROUPS = {
    "Read": {
        "ingest": "Read issues and store what they say.",
        "extract": "Read issues and print what they say; nothing is stored.",
    },
    "Ask": {
        "sessions": "List the sessions, newest last.",
        "show": "Show one session: all that is known, and who says so.",
        "who": "Show one person: offices, sessions, reports, elections.",
        "officials": "List who held which office, from when to when.",
        "participants": "List who took part in sessions, with titles and acts.",
        "delegates": "List the numbers of delegates, session by session.",
        "reports": "List the reports that sessions heard.",
        "elections": "List who was elected, appointed or resigned.",
        "resolutions": "List what sessions resolved.",
        "timeline": "List everything that happened, in order of date.",
    },
    "Question": {
        "search": "Find words in the articles, wherever a caption or a column cuts them.",
        "cite": "Show the passages behind a fact, with a reference for each.",
        "coverage": "Show which sessions are reported, only named, unseen or cut off.",
        "check": "Look for gaps, contradictions and facts that lead nowhere; silent when all is well.",
    },
    "Put right": {
        "correct": "Set, add or delete a fact, with a reason; list and revoke corrections.",
        "person": "Say that two names are one person, or that one name means two people.",
    },
    "Hand in": {
        "export": "Write the record as a gazetteer's table, or as CSV, JSON, JSON lines, a plain database.",
    },
    "Look after": {
        "diff": "Show what a run added, changed and removed.",
        "undo": "Take the last run back; corrections are kept.",
        "status": "Say where the database is and what is in it.",
        "schema": "Print the database's DDL, or the JSON Schema of a command.",
    },
}
"""The commands as the overview shows them: under a heading, each name with the first line of its docstring."""

COMMANDS = {name: summary for group in GROUPS.values() for name, summary in group.items()}

SECTIONS = ("Options", FILTERS, OUTPUT, COMMON)
"""The headings of a help text, in their order."""


class Command(TyperCommand):
    """A command whose help sorts its options under headings and ends with examples."""

    examples: Sequence[tuple[str, str]] = ()

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Write arguments, then options by section."""
        write_options(self.get_params(ctx), ctx, formatter)

    def format_epilog(self, ctx: Any, formatter: Any) -> None:
        """Write the examples: what one types, and what it gives."""
        if self.examples:
            with formatter.section("Examples"):
                for line, meaning in self.examples:
                    formatter.write(f"  # {meaning}\n  {line}\n")


class Commands(TyperGroup):
    """The program: finds the command, loads it alone, and lets common options stand before its name.

    Until one is called, `commands` holds stand-ins that know only their line in the overview: that is enough for
    help, completion and suggestions.
    """

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.commands = {name: TyperCommand(name, help=summary) for name, summary in COMMANDS.items()}

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Move options that stand before the command's name behind it: there is one place that reads them."""
        end = 0
        while end < len(args) and (width := self._width(args[end])):
            end += width
        if end < len(args) and not args[end].startswith("-"):
            args = [args[end], *args[:end], *args[end + 1 :]]
        return super().parse_args(ctx, args)

    def _width(self, argument: str) -> int:
        """Give how many arguments a common option takes here, its own included; 0 if it is none."""
        name, attached, _ = argument.partition("=")
        if not argument.startswith("--"):
            name, attached = argument[:2], argument[2:]
        for param in self.params:
            if name in param.opts:
                return 1 if attached or getattr(param, "is_flag", False) else 2
        return 0

    def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
        """Load the command that was named."""
        name, stand_in, rest = super().resolve_command(ctx, args)
        return name, load(name) if name and stand_in else None, rest

    def format_options(self, ctx: Any, formatter: Any) -> None:
        """Write the commands first: they are what one looks for. What listings take stands in their own help."""
        for heading, commands in GROUPS.items():
            with formatter.section(heading):
                formatter.write_dl(list(commands.items()))
        params = self.get_params(ctx)
        write_options([param for param in params if _section(param) not in (FILTERS, OUTPUT)], ctx, formatter)


def load(name: str) -> Any:
    """Import the file of a command and make the command."""
    module = import_module(f"xjcli.cli.{name}")
    program = typer.Typer(add_completion=False, rich_markup_mode=None)
    program.command(name, cls=Command)(spread(getattr(module, name)))
    command = typer.main.get_command(program)
    command.examples = module.EXAMPLES  # type: ignore[attr-defined]
    return command


def write_options(params: Iterable[Any], ctx: Any, formatter: Any) -> None:
    """Write the arguments, then the options under their headings."""
    records: dict[str, list[tuple[str, str]]] = {"Arguments": [], **{section: [] for section in SECTIONS}}
    for param in params:
        record = param.get_help_record(ctx)
        if record:
            records[_section(param)].append(record)
    for section, lines in records.items():
        if lines:
            with formatter.section(section):
                formatter.write_dl(lines, col_max=24)


def _section(param: Any) -> str:
    if param.param_type_name == "argument":
        return "Arguments"
    return param.rich_help_panel or "Options"
