"""`xjcli correct`: what people put right, with reasons."""

from typing import Annotated

from typer import Argument, Option

from xjcli.cli.completion import among
from xjcli.cli.options import Rows

EXAMPLES = (
    ("xjcli correct set npc:20:8 present 76 --reason 应为76名 --source 《新泾年鉴》", "a number"),
    ("xjcli correct set npc:20:8 date 2025-12-29/2025-12-30 --reason …", "the days of a session"),
    ("xjcli correct set npc:20:8 participant 王伟 name=王炜 --reason …", "a name, wherever the session has it"),
    ("xjcli correct set npc:20:8 election 王炜 镇长 kind=appointed --reason …", "how an office was filled"),
    ("xjcli correct add npc:20:7 present 75 --reason …", "what no text says"),
    ("xjcli correct delete npc:20:8 title 王炜 镇长 --reason …", "what is not so"),
    ("xjcli correct list --stale", "corrections that the texts have overtaken"),
    ("xjcli correct revoke 3 --reason …", "take one back"),
    ("xjcli correct export -o corrections.jsonl", "as JSON lines, for version control or a colleague"),
    ("xjcli correct apply corrections.jsonl", "make these corrections here, each once"),
)

ACTIONS = ("list", "set", "add", "delete", "revoke", "export", "apply")


def correct(
    options: Rows,
    action: Annotated[
        str, Argument(metavar="[ACTION]", help=", ".join(ACTIONS) + ".", autocompletion=among(*ACTIONS))
    ] = "list",
    words: Annotated[
        list[str] | None,
        Argument(
            metavar="[WORD]...",
            help="set, add, delete: SESSION FIELD [ITEM...] [VALUE | NAME=VALUE...]. revoke: a number. apply: a file.",
        ),
    ] = None,
    *,
    reason: Annotated[str | None, Option("--reason", metavar="TEXT", help="Why; every correction has one.")] = None,
    source: Annotated[str | None, Option("--source", metavar="TEXT", help="Where it can be looked up.")] = None,
    stale: Annotated[bool, Option("--stale", help="Only corrections that the texts have overtaken.")] = False,
    everything: Annotated[bool, Option("--all", help="Also those that were revoked or followed.")] = False,
) -> None:
    """Set, add or delete a fact, with a reason; list and revoke corrections.

    A fact is named by session, field and item, as `xjcli cite` prints them. Corrections are only ever added to, hold
    in every answer, outlive every new reading, and keep what they replaced.
    """
    from xjcli.cli.correcting import carry_out, one_of, show

    one_of(ACTIONS, action)
    if action == "list":
        return show(options, stale, everything)
    return carry_out(options, action, words or [], reason, source)
