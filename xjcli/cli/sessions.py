"""`xjcli sessions`: the sessions that the issues report."""

from typing import Annotated

from typer import Option

from xjcli.cli.options import Rows, Sessions

EXAMPLES = (
    ("xjcli sessions --body 人大", "people's congresses; --body npc is the same"),
    ("xjcli sessions --place 新泾镇 --since 2022-12", "one town, from a month on"),
    ("xjcli sessions --mentioned --sort=-start --limit 5", "the latest, those only named among them"),
    ("xjcli sessions --fields id,start,present --format csv -o sessions.csv", "a sheet"),
)


def sessions(
    options: Rows,
    filters: Sessions,
    mentioned: Annotated[bool, Option("--mentioned", help="Also those that the texts only name.")] = False,
) -> None:
    """List the sessions, newest last.

    A session is known by its id: body, place, term (届) and number (次). `xjcli show ID` tells all about one.
    """
    from xjcli.cli.listing import answer, session_filters

    answer("sessions", options, {**session_filters(filters), "mentioned": mentioned})
