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


def counted(record: ArticleRecord) -> list[tuple[str, list[int]]]:
    """Give the sessions that an article reports, each with the numbers of delegates told of it."""
    return [(account.key.id, [count.count for count in account.delegates]) for account in record.accounts]
