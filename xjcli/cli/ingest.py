"""`xjcli ingest`: reads issues and stores what they say."""

from typing import TYPE_CHECKING, Annotated

from typer import Argument, Option

from xjcli.cli.options import FileName, Form

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from xjcli.cli.intake import Tally

EXAMPLES = (
    ("xjcli ingest data/issues", "all texts of a folder and the folders in it"),
    ("xjcli ingest issue.txt --published 2025-12-31", "an issue that does not print its day"),
    ("xjcli ingest issue.txt --dry-run", "what would change; nothing is stored"),
    ("xjcli ingest --again", "read what is stored once more, after an update of xjcli"),
)

MANY = 20
"""From so many inputs on, a bar shows how far the work is."""


def ingest(
    options: Form,
    paths: Annotated[
        list[FileName] | None,
        Argument(parser=FileName, metavar="PATH...", help="Files, folders (*.txt, *.md), or - for standard input."),
    ] = None,
    *,
    published: Annotated[
        str | None, Option("--published", metavar="DATE", help="The day the issue came out, where it prints none.")
    ] = None,
    dry_run: Annotated[bool, Option("--dry-run", help="Say what would change, and store nothing.")] = False,
    again: Annotated[
        bool, Option("--again", help="Read again what is stored already; without PATH, all of it.")
    ] = False,
) -> None:
    """Read issues and store what they say.

    The same bytes twice change nothing; a changed file takes the place of what it said before. A file that cannot
    be read is named, and the others are stored.
    """
    from contextlib import closing

    from xjcli.cli.database import open_to_write
    from xjcli.cli.failures import raise_failures
    from xjcli.cli.intake import Tally, take_again, take_in
    from xjcli.cli.sources import sources_of
    from xjcli.cli.values import one_day
    from xjcli.errors import InterruptionError, UsageError
    from xjcli.store.writer import Writer

    if not paths and not again:
        raise UsageError("nothing to read", hint="xjcli ingest PATH: a file, a folder, or - for standard input")
    day = one_day("--published", published)
    sources = sources_of(paths or [])
    tally = Tally(keep_documents=options.json or options.format == "ndjson")
    try:
        with closing(open_to_write(options, dry_run)) as connection, Writer(connection, dry_run=dry_run) as writer:
            if sources:
                take_in(writer, sources, tally, published=day, again=again, debug=options.debug, shown=_bar(options))
            else:
                take_again(writer, tally, debug=options.debug)
    except KeyboardInterrupt:
        words = f"ended before all was read; what was read is kept: {_summary(tally, dry_run)}"
        raise InterruptionError(words, hint="the same command goes on with what is left") from None
    _report(tally, options, dry_run)
    raise_failures(tally.failures, sum(tally.counts.values()) + len(tally.failures))


def _bar(options: Form) -> "Callable[[Sequence[str]], Iterable[str]]":
    """Give what gives the sources one by one, with a bar on a terminal where there are many."""
    import sys

    from xjcli.cli.failures import wished_colour

    def shown(sources: "Sequence[str]") -> "Iterable[str]":
        if len(sources) < MANY or not sys.stderr.isatty():
            return sources
        from rich.console import Console
        from rich.progress import track

        console = Console(stderr=True, no_color=wished_colour(options.color) is False)
        return track(sources, "reading", console=console, transient=True)

    return shown


def _summary(tally: "Tally", dry_run: bool) -> str:
    return tally.summary() + (" (dry run: nothing stored)" if dry_run else "")


def _report(tally: "Tally", options: Form, dry_run: bool) -> None:
    from xjcli.cli.output import answer_object

    if options.json or options.format == "ndjson":
        failures = [error.as_dict() for error in tally.failures]
        counts = {**tally.counts, "failed": len(failures)}
        run = {"dry_run": dry_run, **counts, "documents": tally.documents, "failures": failures}
    else:
        sessions = list(tally.sessions.values())
        run = {"sessions": sessions, "more": tally.more, "updates": tally.updates, "summary": _summary(tally, dry_run)}
    answer_object(run, options, "intake")
