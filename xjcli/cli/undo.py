"""`xjcli undo`: takes the last run back."""

from typing import Annotated

from typer import Option

from xjcli.cli.options import Form

EXAMPLES = (
    ("xjcli diff", "first: what would be taken back"),
    ("xjcli undo --dry-run", "which documents would go, and which would be as before"),
    ("xjcli undo", "take it back"),
)


def undo(
    options: Form,
    dry_run: Annotated[bool, Option("--dry-run", help="Say what would be taken back, and change nothing.")] = False,
) -> None:
    """Take the last run back; corrections are kept.

    Documents that it added go; what it read anew, or superseded, is there again as it was. Undone twice, the run
    before goes too.
    """
    from contextlib import closing

    from xjcli.cli.database import open_to_read, open_to_write
    from xjcli.cli.failures import say
    from xjcli.cli.output import answer_object
    from xjcli.store import runs
    from xjcli.store.writer import Writer

    open_to_read(options).close()  # without a database there is nothing to take back
    with closing(open_to_write(options)) as connection, Writer(connection, "undo", dry_run=dry_run) as writer:
        done = runs.undo(writer)
        has_ended = runs.find(connection, done["id"])["finished"]
    if not has_ended:
        say(f"run {done['id']} had not ended: if it is still at work, what it stores from now on is another run")
    answer_object({**done, "dry_run": dry_run}, options, "undo")
