"""`xjcli show`: one session with everything known."""

from typing import Annotated

from typer import Argument

from xjcli.cli.options import Form

EXAMPLES = (
    ("xjcli show npc:新泾镇:20:8", "by its id, as `xjcli sessions` prints it"),
    ("xjcli show npc:20:8", "the same, when only one place has it; 人大:20:8 will do as well"),
    ("xjcli show npc:20:8 --json", "for a program"),
)


def show(
    options: Form,
    session: Annotated[str, Argument(metavar="ID", help="body:place:term:number, the place may be left out.")],
) -> None:
    """Show one session: all that is known, and who says so.

    Delegates, people with their titles and acts, reports, elections and resolutions, each with its source.
    """
    from contextlib import closing

    from xjcli.cli.database import open_to_read
    from xjcli.cli.output import answer_object
    from xjcli.cli.values import session_id
    from xjcli.store import reader

    with closing(open_to_read(options)) as connection:
        found = reader.session(connection, session_id(session))
    answer_object(found, options, "session")
