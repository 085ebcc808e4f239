"""Bytes of an issue to its record: read, extract, resolve. No files, no database."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from xjcli.extract.article import ArticleReader
from xjcli.reading import read
from xjcli.resolve.issue import IssueResolver

if TYPE_CHECKING:
    from xjcli.model import IssueRecord


@cache
def _rooms() -> tuple[ArticleReader, IssueResolver]:
    """Make the finders once; they hold nothing but compiled wording."""
    reader = ArticleReader()
    return reader, IssueResolver(reader.places)


def process(data: bytes, source: str, published: str | None = None) -> IssueRecord:
    """Read an issue from its bytes and give everything it says.

    `source` names the bytes in messages, `published` is the issue's ISO date if known beforehand. The same bytes give
    the same record. Raises InputError for what is no Chinese text.
    """
    reader, resolver = _rooms()
    issue = read(data, source, published)
    return resolver.resolve(issue, [reader.read(article) for article in issue.articles])
