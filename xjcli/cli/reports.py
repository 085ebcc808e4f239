"""`xjcli reports`: the reports that sessions heard or reviewed."""

from typing import Annotated

from typer import Option

from xjcli.cli.options import Rows, Sessions

EXAMPLES = (
    ("xjcli reports --kind 政府 --place 新泾镇", "the government's reports of a town"),
    ("xjcli reports --person 王炜 --fields start,kind,title", "who reported what, when"),
)


def reports(
    options: Rows,
    filters: Sessions,
    kind: Annotated[
        str | None, Option("--kind", metavar="KIND", help="government, budget, discipline …, or the Chinese name.")
    ] = None,
    person: Annotated[str | None, Option("--person", metavar="NAME", help="Only those this person gave.")] = None,
) -> None:
    """List the reports that sessions heard.

    A report reviewed in writing has the form `written`. The title is its own, not that of its kind.
    """
    from xjcli.cli.listing import answer, session_filters
    from xjcli.cli.values import code_of
    from xjcli.model import ReportKind

    chosen = {**session_filters(filters), "kind": code_of("--kind", "report", ReportKind, kind), "name": person}
    answer("reports", options, chosen)
