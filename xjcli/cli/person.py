"""`xjcli person`: who is who."""

from typing import Annotated

from typer import Argument, Option

from xjcli.cli.completion import among
from xjcli.cli.options import Rows

EXAMPLES = (
    ("xjcli person same 王炜 王玮 --reason '玮为误植'", "two names are one person; the first is shown"),
    ("xjcli person different 王伟 北新泾街道 --reason …", "there the name means somebody else"),
    ("xjcli person list", "what was said of who is who"),
    ("xjcli person revoke 2 --reason …", "take it back"),
    ("xjcli person export -o people.jsonl", "as JSON lines, for `xjcli person apply`"),
)

ACTIONS = ("list", "same", "different", "revoke", "export", "apply")


def person(
    options: Rows,
    action: Annotated[
        str, Argument(metavar="[ACTION]", help=", ".join(ACTIONS) + ".", autocompletion=among(*ACTIONS))
    ] = "list",
    words: Annotated[
        list[str] | None,
        Argument(
            metavar="[WORD]...",
            help="same: names of one person. different: a name, then sessions or places where it is somebody else's.",
        ),
    ] = None,
    *,
    reason: Annotated[str | None, Option("--reason", metavar="TEXT", help="How it is known.")] = None,
    source: Annotated[str | None, Option("--source", metavar="TEXT", help="Where it can be looked up.")] = None,
    everything: Annotated[bool, Option("--all", help="Also what was revoked.")] = False,
) -> None:
    """Say that two names are one person, or that one name means two people.

    People are told apart by name alone until somebody says otherwise. Who is set apart is found as 王伟（北新泾街道）.
    """
    from xjcli.cli.correcting import one_of
    from xjcli.cli.people import carry_out, show

    one_of(ACTIONS, action)
    if action == "list":
        return show(options, everything)
    return carry_out(options, action, words or [], reason, source)
