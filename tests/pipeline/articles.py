"""Annotated articles and sample issues as they lie in `data`, and the facts that the pipeline reads from a text."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scoring.facts import Fact, from_record
from xjcli.pipeline import process
from xjcli.reading.decode import decode

if TYPE_CHECKING:
    from collections.abc import Iterable

DATA = Path(__file__).parents[2] / "data"
Told = frozenset[tuple[str, Any, Any]]
"""Facts without the place where they were read: what must stay when only the page changes."""


@dataclass(frozen=True, slots=True)
class Source:
    """The text of an annotated article, or of a sample issue, with its stem and the day it is read for."""

    name: str
    text: str
    published: str | None


@cache
def articles() -> tuple[Source, ...]:
    """Load the annotated articles, one a file."""
    return tuple(_source(path) for path in sorted((DATA / "gold").glob("*.txt")))


@cache
def issues() -> tuple[Source, ...]:
    """Load the sample issues, many articles a file."""
    return tuple(_source(path) for path in sorted((DATA / "issues").glob("*.txt")))


def _source(path: Path) -> Source:
    record: dict[str, Any] = json.loads(path.with_suffix(".json").read_text("utf-8"))
    return Source(path.stem, decode(path.read_bytes(), path.name)[1], record.get("published"))


def facts_of(text: str, published: str | None = None) -> list[Fact]:
    """Read a text as the pipeline does."""
    return from_record(process(text.encode("utf-8"), "page.txt", published))


def told(facts: Iterable[Fact]) -> Told:
    """Give facts without spans and rules."""
    return frozenset(fact.identity for fact in facts)


@cache
def read(source: Source) -> Told:
    """Give what a source says as it lies in `data`."""
    return told(facts_of(source.text, source.published))
