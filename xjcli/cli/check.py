"""`xjcli check`: what is wrong with the record, or missing from it."""

from typing import Annotated

from typer import Argument, Option

from xjcli.cli.completion import among
from xjcli.cli.options import Rows, filtering

EXAMPLES = (
    ("xjcli check", "all checks; silent when all is well"),
    ("xjcli check quotes gaps", "two of them"),
    ("xjcli check --level error", "only what cannot be true"),
    ("xjcli check --list", "what each check asks, and what its codes mean"),
    ("xjcli check --json --fields code,subject,message", "for a program"),
)


def check(
    options: Rows,
    names: Annotated[
        list[str] | None, Argument(metavar="[NAME]...", help="Checks to run, by name; all if none is given.")
    ] = None,
    listed: Annotated[bool, Option("--list", help="Say what each check asks and what its codes mean.")] = False,
    level: Annotated[
        str | None,
        filtering(
            "--level",
            metavar="LEVEL",
            help="Only findings that are: error, warning.",
            autocompletion=among("error", "warning"),
        ),
    ] = None,
) -> None:
    """Look for gaps, contradictions and facts that lead nowhere; silent when all is well.

    An error cannot be true and ends with exit code 4; a warning wants somebody to look and ends with 0. Each finding
    has a code that keeps its meaning, the places that show it, and what helps.
    """
    from xjcli.cli.checking import explain, look

    if listed:
        explain(options, names or [])
    else:
        look(options, names or [], level)
