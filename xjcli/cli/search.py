"""`xjcli search`: words on the pages."""

from typing import Annotated

from typer import Argument, Option

from xjcli.cli.options import Person, Rows, Sessions

EXAMPLES = (
    ("xjcli search 民生实事", "words of any length, in traditional or simplified characters"),
    ("xjcli search 辞去 --body npc --since 2021 --context 40", "narrowed, with more around them"),
    ("xjcli search --regex '应到代表[0-9]+名'", "an expression; punctuation in it is full-width"),
    ("xjcli search 镇长 --person 王炜 --count", "how often, in articles on a person"),
)


CONTEXT = 24
"""So many characters are shown on either side of the words, where the screen has room for them."""

LEAST = 4
CHINESE, MARGIN = 2, 4
"""A character takes so many columns of a screen; so many characters' room goes to indent and brackets."""


def search(
    options: Rows,
    filters: Sessions,
    who: Person,
    text: Annotated[str, Argument(metavar="TEXT", help="The words; spaces do not count.")],
    regex: Annotated[bool, Option("--regex", help="TEXT is a regular expression.")] = False,
    context: Annotated[
        int | None,
        Option("--context", metavar="N", min=0, help="So many characters around the words; else 24, or what fits."),
    ] = None,
) -> None:
    """Find words in the articles, wherever a caption or a column cuts them.

    What is searched is the re-joined text of every article with its heading, and beside it captions, bylines and
    mastheads. --since and --until mean the day of the
    paper, or of the session where that is not known; --body, --place, --term and --number articles that report or
    name such a session; --person those in which somebody takes part.
    """
    from contextlib import closing
    from itertools import islice

    from xjcli.cli.database import open_to_read
    from xjcli.cli.listing import session_filters
    from xjcli.cli.output import answer_rows
    from xjcli.rows import QUESTIONS, Filters, Listing
    from xjcli.store import search as store

    around = _fitting(text, options) if context is None else context
    chosen = Filters(**session_filters(filters), name=who.person)
    # Sorting and counting need all places; otherwise no more are looked for than are printed.
    limit = None if options.sort or options.count else options.limit

    def ask() -> Listing:
        with closing(open_to_read(options)) as connection:
            rows = list(islice(store.search(connection, text, chosen, regex=regex, context=around), limit))
        return Listing("search", QUESTIONS["search"].fields, QUESTIONS["search"].shown, rows)

    answer_rows(QUESTIONS["search"], ask, options, nothing=f"no page has {text!r}")


def _fitting(text: str, options: Rows) -> int:
    """Give how many characters fit on either side of the words in a line of the screen; CONTEXT where all do."""
    from xjcli.cli.output import form_of, terminal_width

    width = terminal_width(options) if form_of(options) == "table" else None
    if width is None:
        return CONTEXT
    room = width // CHINESE - len(text) - MARGIN
    return max(min(room // 2, CONTEXT), LEAST)
