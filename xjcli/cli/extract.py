"""`xjcli extract`: what `ingest` would store, printed; no database is touched."""

from typing import Annotated

from typer import Argument, Option

from xjcli.cli.options import FileName, Form

EXAMPLES = (
    ("xjcli extract issue.txt", "what is read from an issue, for a person"),
    ("xjcli extract *.txt --json --published 2025-12-31", "the same for a program; the day helps with years"),
    ("pdftotext -layout issue.pdf - | xjcli extract - --json", "from another program"),
)


def extract(
    options: Form,
    files: Annotated[
        list[FileName], Argument(parser=FileName, metavar="FILE...", help="Texts of issues; - is standard input.")
    ],
    published: Annotated[
        str | None, Option("--published", metavar="DATE", help="The day the issue came out, where it prints none.")
    ] = None,
) -> None:
    """Read issues and print what they say; nothing is stored.

    With --json an array, one object a file, with the ranges of characters each fact was read from.
    """
    from xjcli.cli.failures import raise_failures
    from xjcli.cli.output import answer_records
    from xjcli.cli.readers import read_issue
    from xjcli.cli.sources import read_bytes
    from xjcli.cli.values import one_day
    from xjcli.errors import XjcliError

    day = one_day("--published", published)
    records, failures = [], []
    for source in files:
        try:
            records.append(read_issue(source, read_bytes(source), day, options.debug))
        except XjcliError as error:
            failures.append(error)
    if records:
        answer_records(records, options)
    raise_failures(failures, len(files))
