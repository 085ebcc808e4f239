"""`xjcli officials`: who held which office, as far as the texts show it."""

from typing import Annotated

from typer import Option

from xjcli.cli.completion import known
from xjcli.cli.options import Person, Rows, filtering

EXAMPLES = (
    ("xjcli officials --post 镇长 --place 新泾镇", "the heads of a town's government, one after the other"),
    ("xjcli officials --place 新泾镇 --chart", "tenures as bars over the years"),
    ("xjcli officials --at 2023-05-01", "who was seen in which office around a day"),
)


def officials(
    options: Rows,
    who: Person,
    *,
    post: Annotated[
        str | None,
        filtering("--post", metavar="POST", help="The post: 镇长, 书记, 副主任 …", autocompletion=known("posts")),
    ] = None,
    organisation: Annotated[
        str | None,
        filtering(
            "--org",
            metavar="NAME",
            help="The organisation: 新泾镇党委, 长宁区人大常委会 …",
            autocompletion=known("organisations"),
        ),
    ] = None,
    place: Annotated[
        str | None,
        filtering("--place", metavar="PLACE", help="The organisation's jurisdiction.", autocompletion=known("places")),
    ] = None,
    at: Annotated[str | None, filtering("--at", metavar="DATE", help="Who may have held it on this day.")] = None,
    chart: Annotated[bool, Option("--chart", help="Draw tenures as bars over the years.")] = False,
) -> None:
    """List who held which office, from when to when.

    A tenure is a spell of sightings: nobody is assumed in office before the first or after the last. Where a post
    has one seat, the neighbours set the days it must have begun after and ended before.
    """
    from xjcli.cli.listing import answer
    from xjcli.cli.values import one_day

    chosen = {"name": who.person, "post": post, "organisation": organisation, "place": place, "at": one_day("--at", at)}
    answer("officials", options, chosen, chart=chart)
