"""The program as a whole: its root with the common options, and what happens to every error on the way out."""

import os
import sys
from collections.abc import Sequence
from typing import Annotated

import typer
from typer.exceptions import TyperException

from xjcli.cli import INTERRUPTED, main
from xjcli.cli.commands import Commands
from xjcli.cli.failures import internal, report, usage
from xjcli.cli.options import COMMON, Person, Rows, Sessions, spread
from xjcli.errors import XjcliError


def run(arguments: Sequence[str]) -> int:
    """Run one command line; give its exit code. Errors are printed, and raised only with `--debug`."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    try:
        code = program().main(list(arguments), prog_name="xjcli", standalone_mode=False)
        sys.stdout.flush()
        return code or 0
    except BrokenPipeError:  # whoever read our output has read enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except (KeyboardInterrupt, typer.Abort):
        return INTERRUPTED
    except TyperException as error:
        return report(usage(error), arguments)
    except XjcliError as error:
        if "--debug" in arguments:
            raise
        return report(error, arguments)
    except Exception as error:
        if "--debug" in arguments:
            raise
        return report(internal(error), arguments)


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
        main(["--version"])
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
