"""`xjcli resolutions`: what sessions resolved."""

from xjcli.cli.options import Rows, Sessions

EXAMPLES = (
    ("xjcli resolutions --body npc --since 2022", "what people's congresses resolved since a year"),
    ("xjcli resolutions --fields session,name,source,evidence", "with the words that say it"),
)


def resolutions(options: Rows, filters: Sessions) -> None:
    """List what sessions resolved.

    Resolutions, decisions and rules that were passed, by their names.
    """
    from xjcli.cli.listing import answer, session_filters

    answer("resolutions", options, session_filters(filters))
