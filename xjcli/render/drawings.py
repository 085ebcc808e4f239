"""Which picture shows an answer: a listing's chart if it was asked for, its own page, else a table."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from rich.console import RenderableType

    from xjcli.rows import Row, Value


def draw_listing(
    name: str, fields: Sequence[str] | None, rows: Sequence[Row], width: int | None, chart: bool = False
) -> RenderableType:
    """Draw a listing for so many columns, None for no terminal; `fields` are those that were asked for."""
    from xjcli.render import charts
    from xjcli.render.table import listing_table
    from xjcli.render.timeline import timeline_page

    if chart:
        return {"officials": charts.tenures, "delegates": charts.delegates}[name](rows, width)
    if name == "timeline" and not fields:
        return timeline_page(rows, width)
    return listing_table(name, fields, rows, width)


def draw_page(name: str, value: Value, width: int | None) -> RenderableType:
    """Draw an object that has a page of its own: `issues`, `intake`, `session`, `person`, `status`."""
    from xjcli.render import intake_page, issue_page, person_page, session_page, status_page

    pages: dict[str, Callable[[Any, int | None], RenderableType]] = {
        "issues": issue_page.issue_pages,
        "intake": intake_page.intake_page,
        "session": session_page.session_page,
        "person": person_page.person_page,
        "status": status_page.status_page,
    }
    return pages[name](value, width)
