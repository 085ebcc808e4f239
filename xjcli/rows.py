"""What a query returns and a renderer shows: flat values under the field names of the contract.

Tuples and no dataclasses: they are defined at every start of the program, in a tenth of the time.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable

Value = Any
"""A JSON value: text, number, None, a list or an object of such."""

Row = dict[str, Value]
"""One line of a listing: field name to value; every field is present, None when unknown."""


class Shape(NamedTuple):
    """The fields of a listing: `shown` are those that the contract promises, `extra` those that `--fields` adds."""

    name: str
    shown: tuple[str, ...]
    extra: tuple[str, ...] = ()

    @property
    def fields(self) -> tuple[str, ...]:
        """Give all fields, those that are shown first."""
        return self.shown + self.extra


class Listing(NamedTuple):
    """The answer of a listing command: its fields in order, and its rows.

    `shown` are the fields that a table shows when nobody chose; `fields` are all that exist.
    """

    name: str
    fields: tuple[str, ...]
    shown: tuple[str, ...]
    rows: list[Row]


class Filters(NamedTuple):
    """What narrows a listing; None lets everything through.

    `place` also matches the jurisdictions above a session's place. `since` and `until` are ISO dates, whole or in
    part (`2022-12`): what cannot lie between them is left out, and so is what has no known year. `mentioned` adds
    sessions that are only named. `at` is a day on which an office was held.
    """

    body: str | None = None
    place: str | None = None
    term: int | None = None
    number: int | None = None
    session: str | None = None
    since: str | None = None
    until: str | None = None
    name: str | None = None
    post: str | None = None
    organisation: str | None = None
    kind: str | None = None
    act: str | None = None
    at: str | None = None
    mentioned: bool = False


SESSION = ("session", "body", "place", "term", "number", "start")
"""The fields by which the row of a fact says which session it belongs to."""

COUNTED = ("entitled", "present", "observers")
"""The kinds of delegates, as fields of a session."""

OFFICE = ("name", "organisation", "post", "status", "place")
BOUNDS = ("begins_after", "ends_before", "predecessor", "successor")
"""The fields that say who held what, and what bounds it."""

TRACE = ("evidence", "headline", "paper", "published", "page", "rule")
"""The fields by which the row of a fact says where it was read; `evidence` are the quoted words."""

TOLD = ("source", "corrected")
"""Where a fact was read, and why people put it right; None where they did not."""

SHAPES: dict[str, Shape] = {
    shape.name: shape
    for shape in (
        Shape(
            "sessions",
            (
                *("id", "name", "body", "place", "within", "term", "number", "start", "end"),
                *COUNTED,
                "sources",
                "state",
                "corrected",
            ),
            ("basis", "accounts", "disagree", "evidence"),
        ),
        Shape("delegates", (*SESSION, "kind", "count", "approximate", "noun", *TOLD), TRACE),
        Shape(
            "officials",
            (*OFFICE, "first_seen", "last_seen", *BOUNDS, "sightings", "held", "corrected"),
            ("began", "ended", "seats", "titles", "sources"),
        ),
        Shape(
            "reports",
            ("session", "start", "kind", "title", "by", "form", *TOLD),
            ("body", "place", "term", "number", *TRACE),
        ),
        Shape(
            "elections",
            ("session", "start", "name", "post", "kind", *TOLD),
            ("organisation", "body", "place", "term", "number", *TRACE),
        ),
        Shape("resolutions", ("session", "start", "name", *TOLD), ("body", "place", "term", "number", *TRACE)),
        Shape(
            "participants",
            ("session", "start", "name", "titles", "acts", *TOLD),
            ("body", "place", "term", "number", *TRACE),
        ),
        Shape(
            "timeline",
            ("date", "until", "event", "what", "name", "session", *TOLD),
            ("body", "place", "term", "number", *TRACE),
        ),
    )
}
"""Every listing of records by its name."""

QUESTIONS: dict[str, Shape] = {
    shape.name: shape
    for shape in (
        Shape(
            "coverage",
            ("body", "place", "term", "number", "state", "session", "start", "end", "after", "before"),
            ("sources",),
        ),
        Shape(
            "search",
            ("source", "before", "words", "after", "headline", "sessions", "published"),
            ("paper", "beside"),
        ),
        Shape(
            "cite",
            ("session", "field", "item", "value", "source", "quote", "reference", "text", "marks", "corrected"),
            ("spans", "headline", "paper", "issue", "published", "page", "rule"),
        ),
        Shape("check", ("code", "level", "check", "subject", "message", "source", "hint"), ("places",)),
    )
}
"""What the commands print that question the record: rows too, each worked out by a command of its own."""

RECORD: dict[str, Shape] = {
    shape.name: shape
    for shape in (
        Shape(
            "correct",
            ("id", "state", "action", "session", "field", "item", "value", "replaced", "now", "reason", "source"),
            ("made",),
        ),
        Shape("person", ("id", "state", "relation", "person", "other", "reason", "source"), ("made",)),
        Shape(
            "diff",
            ("run", "change", "path", "session", "field", "item", "before", "after"),
            ("command", "started", "undone"),
        ),
    )
}
"""What the commands print that keep the record: corrections, who is who, what a run changed."""

CHECKS = Shape("checks", ("check", "code", "level", "meaning", "summary"))
"""What `check --list` prints."""


def reference(article: Row) -> str:
    """Write a reference to an article in a newspaper as GB/T 7714 wants it: 题名[N]. 报名, 日期(版次).

    Asks for headline, paper, published and page; what is not known is left out.
    """
    where = ", ".join(filter(None, (article["paper"], article["published"])))
    page = f"({article['page']})" if article["page"] else ""
    return f"{article['headline'] or ''}[N]." + (f" {where}{page}." if where else "")


def ranges(numbers: Iterable[int | None]) -> str:
    """Write rising numbers as ranges: `1–2, 4`; nothing for a number that is not known."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        elif number is not None:
            runs.append([number])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}–{run[-1]}" for run in runs)
