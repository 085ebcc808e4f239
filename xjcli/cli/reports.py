"""`xjcli reports`: the reports that sessions heard or reviewed."""

from typing import Annotated

from xjcli.cli.completion import codes
from xjcli.cli.options import Person, Rows, Sessions, filtering

EXAMPLES = (
    ("xjcli reports --kind 政府 --place 新泾镇", "the government's reports of a town"),
    ("xjcli reports --person 王炜 --fields start,kind,title", "who reported what, when"),
)


def reports(
    options: Rows,
    filters: Sessions,
    who: Person,
    kind: Annotated[
        str | None,
        filtering(
            "--kind",
            metavar="KIND",
            help="government, budget, discipline …, or the Chinese name.",
            autocompletion=codes("ReportKind"),
        ),
    ] = None,
) -> None:
    """List the reports that sessions heard.

    A report reviewed in writing has the form `written`. The title is its own, not that of its kind.
    """
    from xjcli.cli.listing import answer, session_filters
    from xjcli.cli.values import code_of
    from xjcli.model import ReportKind

    chosen = {**session_filters(filters), "kind": code_of("--kind", "report", ReportKind, kind), "name": who.person}
    answer("reports", options, chosen)
