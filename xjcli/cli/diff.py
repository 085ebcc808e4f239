"""`xjcli diff`: what a run changed."""

from typing import Annotated

from typer import Argument

from xjcli.cli.options import Rows

EXAMPLES = (
    ("xjcli diff", "what the last run added, changed and removed"),
    ("xjcli diff 3", "what run 3 did"),
    ("xjcli diff --json --fields change,session,field,item,before,after", "for a program"),
)


def diff(
    options: Rows,
    run: Annotated[int | None, Argument(metavar="[RUN]", help="Number of a run; the last one by itself.")] = None,
) -> None:
    """Show what a run added, changed and removed.

    A run is one `xjcli ingest` that changed something. Statements stand as `xjcli cite` names them: session, field and
    item; of a new document all that was read from it.
    """
    from contextlib import closing

    from xjcli.cli.database import open_to_read
    from xjcli.cli.output import answer_rows
    from xjcli.rows import RECORD, Listing
    from xjcli.store import runs

    def ask() -> Listing:
        with closing(open_to_read(options)) as connection:
            return Listing("diff", RECORD["diff"].fields, RECORD["diff"].shown, runs.diff(connection, run))

    answer_rows(RECORD["diff"], ask, options, nothing="this run changed nothing that is said")
