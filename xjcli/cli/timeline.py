"""`xjcli timeline`: everything that happened, in order of date."""

from typing import Any

from xjcli.cli.options import Person, Rows, Sessions

EXAMPLES = (
    ("xjcli timeline --place 新泾镇", "what happened in a town, year by year"),
    (
        "xjcli timeline --since 2022 --until 2023 --format md",
        "as a chronicle (大事记), each sentence with its footnote",
    ),
)


def timeline(
    options: Rows,
    filters: Sessions,
    who: Person,
) -> None:
    """List everything that happened, in order of date.

    Sessions, reports, elections and resolutions, each with its source. What has no date is left to `xjcli sessions`.
    """
    from xjcli.cli.listing import answer, session_filters

    chosen = {**session_filters(filters), "name": who.person}
    if options.format == "md" and not (options.fields or options.sort or options.count):
        return _chronicle(options, chosen)
    return answer("timeline", options, chosen)


def _chronicle(options: Rows, filters: dict[str, Any]) -> None:
    """Write the events as sentences; the numbers of delegates come from their own listing."""
    from xjcli.cli.listing import ask
    from xjcli.cli.output import send
    from xjcli.render.chronicle import to_markdown

    events = ask("timeline", options, filters).rows[: options.limit]
    delegates = ask("delegates", options, {**filters, "name": None}).rows
    send(to_markdown(events, delegates), options)
