"""`xjcli show`: one session with everything known."""

from typing import Annotated

from typer import Argument, Option

from xjcli.cli.options import Form

EXAMPLES = (
    ("xjcli show npc:新泾镇:20:8", "by its id, as `xjcli sessions` prints it"),
    ("xjcli show npc:20:8", "the same, when only one place has it; 人大:20:8 will do as well"),
    ("xjcli show npc:20:8 --evidence", "each fact with the words it was read from"),
    ("xjcli show npc:20:8 --raw", "the page as it came, all that was read from it in colour"),
    ("xjcli show npc:20:8 --json", "for a program"),
)


def show(
    options: Form,
    session: Annotated[str, Argument(metavar="ID", help="body:place:term:number, the place may be left out.")],
    evidence: Annotated[bool, Option("--evidence", help="Each fact with the words it was read from.")] = False,
    raw: Annotated[bool, Option("--raw", help="The pages as they came, with all that was read from them.")] = False,
) -> None:
    """Show one session: all that is known, and who says so.

    Delegates, people with their titles and acts, reports, elections and resolutions, each with its source.
    """
    from contextlib import closing

    from xjcli.cli.database import open_to_read
    from xjcli.cli.output import answer_object, colour
    from xjcli.cli.values import session_id
    from xjcli.errors import UsageError
    from xjcli.store import citations, reader

    if raw and evidence:
        raise UsageError("--evidence and --raw cannot both be meant", hint="xjcli show --help")
    with closing(open_to_read(options)) as connection:
        question = citations.pages if raw else reader.session
        found = question(connection, session_id(session))
    if raw:
        return answer_object(found, options, "raw" if colour(options) else "bracketed")
    return answer_object(found, options, "evidence" if evidence else "session")
