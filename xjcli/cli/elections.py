"""`xjcli elections`: who was elected, appointed or resigned."""

from typing import Annotated

from typer import Option

from xjcli.cli.options import Rows, Sessions

EXAMPLES = (
    ("xjcli elections --post 镇长", "who was elected head of a town's government"),
    ("xjcli elections --kind 辞职 --since 2021", "who resigned since a year"),
)


def elections(
    options: Rows,
    filters: Sessions,
    kind: Annotated[
        str | None, Option("--kind", metavar="KIND", help="elected (当选), appointed, by-election or resigned.")
    ] = None,
    person: Annotated[str | None, Option("--person", metavar="NAME", help="Only those of this person.")] = None,
    post: Annotated[str | None, Option("--post", metavar="POST", help="Only those to this post.")] = None,
) -> None:
    """List who was elected, appointed or resigned.

    The post stands as the text words it.
    """
    from xjcli.cli.listing import answer, session_filters
    from xjcli.cli.values import code_of
    from xjcli.model import ElectionKind

    kind = code_of("--kind", "election", ElectionKind, kind)
    answer("elections", options, {**session_filters(filters), "kind": kind, "name": person, "post": post})
