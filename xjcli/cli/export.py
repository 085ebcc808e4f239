"""`xjcli export`: the record, to be handed in or worked on elsewhere."""

from typing import Annotated

from typer import Argument, Option

from xjcli.cli.completion import among
from xjcli.cli.options import Form, Sessions

EXAMPLES = (
    (
        "xjcli export gazetteer --place 新泾镇 --body npc --format md",
        "届别、次数、应到、出席、会议时间, with source notes",
    ),
    ("xjcli export gazetteer --format csv --excel -o sessions.csv", "the same for a spreadsheet"),
    ("xjcli export csv -o record", "every listing as a file of the folder record"),
    ("xjcli export csv --excel -o record", "for spreadsheet programs on Chinese Windows"),
    ("xjcli export json -o record.json", "all listings in one object"),
    ("xjcli export sqlite -o record.db", "a database of plain tables, for Datasette or SQL"),
    ("xjcli export ndjson | gzip > record.ndjson.gz", "one object a line, each with the name of its listing"),
)

FORMS = ("gazetteer", "csv", "json", "ndjson", "sqlite")


def export(
    options: Form,
    filters: Sessions,
    form: Annotated[str, Argument(metavar="FORM", help=", ".join(FORMS) + ".", autocompletion=among(*FORMS))],
    *,
    mentioned: Annotated[bool, Option("--mentioned", help="gazetteer: also sessions that are only named.")] = False,
    excel: Annotated[bool, Option("--excel", help="CSV as Excel opens it: UTF-8 with a byte order mark.")] = False,
) -> None:
    """Write the record as a gazetteer's table, or as CSV, JSON, JSON lines, a plain database.

    csv, json, ndjson and sqlite hold every listing with all its fields, corrections among them; filters are for the
    gazetteer. Text that a spreadsheet would run as a formula gets an apostrophe in front.
    """
    from xjcli.cli.correcting import one_of
    from xjcli.cli.exporting import export_gazetteer, export_record

    one_of(FORMS, form)
    if form == "gazetteer":
        return export_gazetteer(options, filters, mentioned, excel)
    return export_record(options, form, excel)
