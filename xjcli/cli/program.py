"""The program as a whole: its root with the common options, and what happens to every error on the way out."""

import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from xjcli.cli import INTERRUPTED, print_version
from xjcli.cli.commands import Commands
from xjcli.cli.failures import report, shown, wished_colour, word_after
from xjcli.cli.options import COMMON, Person, Rows, Sessions, spread
from xjcli.cli.streams import silence


def run(arguments: Sequence[str]) -> int:
    """Run one command line; give its exit code. Errors are printed, with where they arose only for `--debug`."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    wish = wished_colour(word_after("--color", arguments))
    try:
        return program().main(list(arguments), prog_name="xjcli", standalone_mode=False, color=wish) or 0
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except SystemExit as leaving:  # so Typer ends after an answer to the shell, and when a pipe has closed
        if not isinstance(leaving.__context__, BrokenPipeError):
            return int(leaving.code or 0)
    except BrokenPipeError:
        pass
    except Exception as error:
        return report(shown(error), arguments)
    silence(sys.stdout)  # whoever read our output has read enough
    return 0


def program() -> Commands:
    """Make the root command."""
    root = typer.Typer(cls=Commands, rich_markup_mode=None, context_settings={"help_option_names": ["-h", "--help"]})
    root.callback()(spread(xjcli))
    command = typer.main.get_command(root)
    for param in command.params:
        if param.name in ("install_completion", "show_completion"):
            param.rich_help_panel = COMMON  # type: ignore[attr-defined]
    return command  # type: ignore[return-value]


def _print_version(wanted: bool) -> None:
    if wanted:
        print_version()
        raise typer.Exit


def xjcli(
    options: Rows,
    filters: Sessions,
    who: Person,
    version: Annotated[
        bool, typer.Option("--version", is_eager=True, callback=_print_version, help="Print the version.")
    ] = False,
) -> None:
    """Turn the text of local newspapers into records of congresses, and ask them.

    First `xjcli ingest FOLDER`, then ask. Options that commands share may stand before or behind the command's name.
    """
