"""A page of one article, processed whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from xjcli.pipeline import process

if TYPE_CHECKING:
    from xjcli.model import ArticleRecord


def article(text: str, published: str | None = None) -> ArticleRecord:
    """Process a page of one article; the first line is the headline."""
    (record,) = process(text.encode(), "page.txt", published).articles
    return record
