"""`xjcli timeline`: everything that happened, in order of date."""

from xjcli.cli.options import Person, Rows, Sessions

EXAMPLES = (
    ("xjcli timeline --place 新泾镇", "what happened in a town, year by year"),
    ("xjcli timeline --since 2022 --until 2023 --format md", "as a chronicle with its sources"),
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

    answer("timeline", options, {**session_filters(filters), "name": who.person})
