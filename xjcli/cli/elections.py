"""`xjcli elections`: who was elected, appointed or resigned."""

from typing import Annotated

from xjcli.cli.completion import codes, known
from xjcli.cli.options import Person, Rows, Sessions, filtering

EXAMPLES = (
    ("xjcli elections --post 镇长", "who was elected head of a town's government"),
    ("xjcli elections --kind 辞职 --since 2021", "who resigned since a year"),
)


def elections(
    options: Rows,
    filters: Sessions,
    who: Person,
    kind: Annotated[
        str | None,
        filtering(
            "--kind",
            metavar="KIND",
            help="elected (当选), appointed, by-election or resigned.",
            autocompletion=codes("ElectionKind"),
        ),
    ] = None,
    post: Annotated[
        str | None, filtering("--post", metavar="POST", help="Only those to this post.", autocompletion=known("posts"))
    ] = None,
) -> None:
    """List who was elected, appointed or resigned.

    The post stands as the text words it.
    """
    from xjcli.cli.listing import answer, session_filters
    from xjcli.cli.values import code_of
    from xjcli.model import ElectionKind

    kind = code_of("--kind", "election", ElectionKind, kind)
    answer("elections", options, {**session_filters(filters), "kind": kind, "name": who.person, "post": post})
