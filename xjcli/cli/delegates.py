"""`xjcli delegates`: how many delegates were entitled, came, observed."""

from typing import Annotated

from typer import Option

from xjcli.cli.completion import codes
from xjcli.cli.options import Rows, Sessions, filtering

EXAMPLES = (
    ("xjcli delegates --kind 出席 --place 新泾镇", "who came, from session to session"),
    ("xjcli delegates --body npc --term 20 --chart", "the sessions of a term as bars"),
)


def delegates(
    options: Rows,
    filters: Sessions,
    kind: Annotated[
        str | None,
        filtering(
            "--kind",
            metavar="KIND",
            help="entitled (应到), present (出席) or observers (列席).",
            autocompletion=codes("DelegateKind"),
        ),
    ] = None,
    chart: Annotated[bool, Option("--chart", help="Draw the numbers as bars, term by term.")] = False,
) -> None:
    """List the numbers of delegates, session by session.

    Each printed number is a line of its own: where two texts differ, both stand there with their source.
    """
    from xjcli.cli.listing import answer, session_filters
    from xjcli.cli.values import code_of
    from xjcli.model import DelegateKind

    chosen = {**session_filters(filters), "kind": code_of("--kind", "delegates", DelegateKind, kind)}
    answer("delegates", options, chosen, chart=chart)
