"""What the shell offers behind an option: codes, and the places, people and sessions that the database knows."""

from __future__ import annotations

from collections.abc import Callable

import typer

Complete = Callable[[typer.Context, str], list[str]]
"""Gives the values that begin with what was typed."""


def among(*values: str) -> Complete:
    """Offer fixed values."""

    def complete(ctx: typer.Context, incomplete: str) -> list[str]:
        return [value for value in values if value.startswith(incomplete)]

    return complete


def codes(kind: str) -> Complete:
    """Offer the codes of a class of the model, by its name."""

    def complete(ctx: typer.Context, incomplete: str) -> list[str]:
        from xjcli import model

        return among(*(member.value for member in getattr(model, kind)))(ctx, incomplete)

    return complete


def known(question: str) -> Complete:
    """Offer what the reader answers to a question of that name: `places`, `people`, `posts`.

    Nothing is offered when the database cannot be read: a shell in the middle of a line is no place for errors.
    """

    def complete(ctx: typer.Context, incomplete: str) -> list[str]:
        from xjcli.cli.database import database_path
        from xjcli.cli.options import Common
        from xjcli.errors import XjcliError
        from xjcli.render.safe import visible
        from xjcli.store import open_for_reading, reader

        try:
            connection = open_for_reading(database_path(Common(db=ctx.params.get("db"))))
            try:
                values: list[str] = getattr(reader, question)(connection)
            finally:
                connection.close()
        except XjcliError:
            return []
        # what steers a terminal is not offered: it would not be the same word when it is made visible
        return [value for value in values if value.startswith(incomplete) and value == visible(value)]

    return complete
