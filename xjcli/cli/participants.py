"""`xjcli participants`: who took part in which session, as what, and what they did there."""

from typing import Annotated

from xjcli.cli.completion import codes
from xjcli.cli.options import Person, Rows, Sessions, filtering

EXAMPLES = (
    ("xjcli participants --act 主持 --place 新泾镇", "who presided in a town"),
    ("xjcli participants --person 王炜 --fields start,titles,acts", "what one person was and did"),
)


def participants(
    options: Rows,
    filters: Sessions,
    who: Person,
    act: Annotated[
        str | None,
        filtering(
            "--act", metavar="ACT", help="presided (主持), reported, spoke, elected …", autocompletion=codes("Act")
        ),
    ] = None,
) -> None:
    """List who took part in sessions, with titles and acts.

    One line a person and account, with the titles as the text words them.
    """
    from xjcli.cli.listing import answer, session_filters
    from xjcli.cli.values import code_of
    from xjcli.model import Act

    act = code_of("--act", "act", Act, act)
    answer("participants", options, {**session_filters(filters), "act": act, "name": who.person})
