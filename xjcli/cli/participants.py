"""`xjcli participants`: who took part in which session, as what, and what they did there."""

from typing import Annotated

from typer import Option

from xjcli.cli.options import Rows, Sessions

EXAMPLES = (
    ("xjcli participants --act 主持 --place 新泾镇", "who presided in a town"),
    ("xjcli participants --person 王炜 --fields start,titles,acts", "what one person was and did"),
)


def participants(
    options: Rows,
    filters: Sessions,
    act: Annotated[
        str | None, Option("--act", metavar="ACT", help="presided (主持), reported, spoke, elected …")
    ] = None,
    person: Annotated[str | None, Option("--person", metavar="NAME", help="Only this person.")] = None,
) -> None:
    """List who took part in sessions, with titles and acts.

    One line a person and account, with the titles as the text words them.
    """
    from xjcli.cli.listing import answer, session_filters
    from xjcli.cli.values import code_of
    from xjcli.model import Act

    act = code_of("--act", "act", Act, act)
    answer("participants", options, {**session_filters(filters), "act": act, "name": person})
