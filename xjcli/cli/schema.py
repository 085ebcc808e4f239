"""`xjcli schema`: how the database is built, and what the JSON forms hold."""

from typing import Annotated

from typer import Argument

from xjcli.cli.options import Form

EXAMPLES = (
    ("xjcli schema", "the tables and views of the database, as SQL"),
    ("xjcli schema sessions", "what `xjcli sessions --json` prints, as JSON Schema"),
    ("xjcli schema --json", "the schemas of all commands, in one object"),
)


def schema(
    options: Form,
    command: Annotated[str | None, Argument(metavar="[COMMAND]", help="A command that prints JSON.")] = None,
) -> None:
    """Print the database's DDL, or the JSON Schema of a command.

    The schemas are of the dialect 2020-12. Fields may be added to them, never renamed or removed.
    """
    from xjcli.cli.output import send
    from xjcli.errors import UsageError
    from xjcli.render.schema import described, schema_of
    from xjcli.render.structured import to_json

    if command is not None and command not in described():
        raise UsageError(f"no JSON form of {command!r} is described", hint=f"use one of: {', '.join(described())}")
    if command is not None:
        send(to_json(schema_of(command)), options)
    elif options.json:
        send(to_json({name: schema_of(name) for name in described()}), options)
    else:
        from xjcli.store import statements

        parts = [*statements.migrations(), *(f"{view};\n" for view in statements.views().values())]
        send("\n".join(part.strip() + "\n" for part in parts), options)
