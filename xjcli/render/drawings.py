"""Which picture shows an answer: a listing's chart if it was asked for, its own page, else a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rich.console import RenderableType

    from xjcli.rows import Row, Value

DRAWN = ("check", "checks", "cite", "correct", "coverage", "diff", "person", "search")
"""Listings that have a page of their own in the place of a table, unless fields are chosen."""


def draw_listing(
    name: str, fields: Sequence[str] | None, rows: Sequence[Row], width: int | None, chart: bool = False
) -> RenderableType:
    """Draw a listing for so many columns, None for no terminal; `fields` are those that were asked for."""
    if chart:
        from xjcli.render import charts

        return {"officials": charts.tenures, "delegates": charts.delegates}[name](rows, width)
    if name in DRAWN and not fields:
        return draw_page({"correct": "corrections", "person": "identities"}.get(name, name), rows, width)
    if name == "timeline" and not fields:
        from xjcli.render.timeline import timeline_page

        return timeline_page(rows, width)
    from xjcli.render.table import listing_table

    return listing_table(name, fields, rows, width)


def draw_page(name: str, value: Value, width: int | None) -> RenderableType:
    """Draw an object that has a page of its own: the function `draw` of the module `NAME_page`."""
    from importlib import import_module

    page: Callable[[Any, int | None], RenderableType] = import_module(f"xjcli.render.{name}_page").draw
    return page(value, width)
