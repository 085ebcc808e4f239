"""`xjcli who`: one person with everything known."""

from typing import Annotated

from typer import Argument, Option

from xjcli.cli.completion import known
from xjcli.cli.options import Form

EXAMPLES = (
    ("xjcli who 王炜", "offices, sessions, reports, elections"),
    ("xjcli who 王炜 --at 2023-05-01", "the offices that may have been held on a day"),
    ("xjcli who 王炜 --json", "for a program"),
)


def who(
    options: Form,
    name: Annotated[
        str, Argument(metavar="NAME", help="The person's name as the texts write it.", autocompletion=known("people"))
    ],
    at: Annotated[str | None, Option("--at", metavar="DATE", help="Only offices that may cover this day.")] = None,
) -> None:
    """Show one person: offices, sessions, reports, elections.

    An office stands from the first to the last day on which somebody was seen in it, with the neighbours who bound it.
    """
    from contextlib import closing

    from xjcli.cli.database import open_to_read
    from xjcli.cli.output import answer_object
    from xjcli.cli.values import one_day
    from xjcli.store import reader

    day = one_day("--at", at)
    with closing(open_to_read(options)) as connection:
        found = reader.person(connection, name, day)
    answer_object(found, options, "person")
