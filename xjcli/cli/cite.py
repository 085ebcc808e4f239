"""`xjcli cite`: the passages behind a fact."""

from typing import Annotated

from typer import Argument

from xjcli.cli.options import Rows

EXAMPLES = (
    ("xjcli cite npc:新泾镇:20:8", "every fact of a session, in the words it was read from"),
    ("xjcli cite npc:20:8 present", "how many came, and who says so"),
    ("xjcli cite npc:20:8 title 蒋丽萍", "the titles that one person bears there"),
    ("xjcli cite npc:20:8 start --format md", "Markdown with footnotes"),
    ("xjcli cite npc:20:8 present --fields reference", "only the references, as GB/T 7714 wants them"),
)


def cite(
    options: Rows,
    session: Annotated[str, Argument(metavar="ID", help="body:place:term:number, the place may be left out.")],
    field: Annotated[
        str | None,
        Argument(
            metavar="[FIELD]",
            help="session, start, end, entitled, present, observers, participant, title, act, report, election, "
            "resolution or reference.",
        ),
    ] = None,
    item: Annotated[
        list[str] | None, Argument(metavar="[ITEM]...", help="Which of them: a name, or its first words.")
    ] = None,
) -> None:
    """Show the passages behind a fact, with a reference for each.

    A fact is addressed by session, field and item, as this command prints them: npc:20:8 present 人大代表. What was
    read is set in brackets; words that a caption or a column cuts stand together.
    """
    from contextlib import closing

    from xjcli.cli.database import open_to_read
    from xjcli.cli.output import answer_rows, send
    from xjcli.cli.values import session_id
    from xjcli.errors import UsageError
    from xjcli.rows import QUESTIONS, Listing
    from xjcli.store import citations

    if field is not None and field not in citations.FIELDS:
        raise UsageError(f"there is no field {field!r}", hint=f"use one of: {', '.join(citations.FIELDS)}")

    def ask() -> Listing:
        with closing(open_to_read(options)) as connection:
            rows = citations.cite(connection, session_id(session), field, " ".join(item) if item else None)
        return Listing("cite", QUESTIONS["cite"].fields, QUESTIONS["cite"].shown, rows)

    if options.format == "md" and not options.fields:
        from xjcli.render.footnotes import footnotes

        return send(footnotes(ask().rows[: options.limit]), options)
    return answer_rows(QUESTIONS["cite"], ask, options)
