"""`xjcli coverage`: which sessions there must have been, and which are known."""

from typing import Annotated

from typer import Option

from xjcli.cli.options import Rows, Sessions

EXAMPLES = (
    ("xjcli coverage", "the grid of 届 × 次 for each body and place"),
    ("xjcli coverage --body npc --place 新泾镇", "of one town's people's congress"),
    ("xjcli coverage --gaps", "only what is missing, with the dates it must lie between"),
    ("xjcli coverage --json", "one object a session, for a program"),
)


def coverage(
    options: Rows,
    filters: Sessions,
    gaps: Annotated[bool, Option("--gaps", help="Only sessions that no text reports.")] = False,
    mentioned: Annotated[bool, Option("--mentioned", help="Also bodies of which no session is reported.")] = False,
) -> None:
    """Show which sessions are reported, only named, unseen or cut off.

    Sessions of a term are numbered from 1, so a known number stands for all before it. One without a date of its own
    met between `after` and `before`, the dates of its neighbours.
    """
    from contextlib import closing

    from xjcli.cli.database import open_to_read
    from xjcli.cli.listing import session_filters
    from xjcli.cli.output import answer_rows
    from xjcli.rows import QUESTIONS, Filters, Listing
    from xjcli.store import coverage as store

    chosen = Filters(**session_filters(filters), mentioned=mentioned)

    def ask() -> Listing:
        with closing(open_to_read(options)) as connection:
            rows = store.coverage(connection, chosen)
        if gaps:
            rows = [row for row in rows if row["state"] in (store.UNSEEN, store.MENTIONED)]
        return Listing("coverage", QUESTIONS["coverage"].fields, QUESTIONS["coverage"].shown, rows)

    answer_rows(QUESTIONS["coverage"], ask, options)
