"""`xjcli status`: where the database is and what is in it."""

from xjcli.cli.options import Form

EXAMPLES = (
    ("xjcli status", "path, size, numbers of documents, sessions and facts"),
    ("XJCLI_DB=other.db xjcli status", "of another database"),
)


def status(options: Form) -> None:
    """Say where the database is and what is in it."""
    from contextlib import closing

    from xjcli.cli.database import open_to_read
    from xjcli.cli.output import answer_object
    from xjcli.store import reader

    with closing(open_to_read(options)) as connection:
        found = reader.status(connection)
    answer_object(found, options, "status")
