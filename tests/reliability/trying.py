"""One input read as `extract` reads it: what became of it, and what must not have."""

from __future__ import annotations

import time
from dataclasses import dataclass, fields, is_dataclass
from typing import TYPE_CHECKING

from xjcli.errors import InputError
from xjcli.pipeline import process
from xjcli.text import Span, Text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from xjcli.model import IssueRecord

FASTEST = 0.5
"""Seconds that any input may take: what is short is not measured by the megabyte."""
NAME = "page.txt"


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one input: `sessions` told of, None where it was refused; `faults` say what must not happen."""

    sessions: int | None
    faults: tuple[str, ...]


def tried(data: bytes, pace: float = 2.0) -> Outcome:
    """Read bytes; faults are exceptions, more than `pace` seconds a megabyte, spans outside the text, dumb refusals."""
    start = time.process_time()
    faults: list[str] = []
    sessions = None
    try:
        record = process(data, NAME)
    except InputError as error:
        if not error.message.startswith(NAME) or not error.hint:
            faults.append(f"refused without a sentence: {error.message}")
    except Exception as error:
        faults.append(f"{type(error).__name__}: {error}")
    else:
        faults += _misplaced(record)
        sessions = sum(len(article.accounts) for article in record.articles)
    seconds = time.process_time() - start
    if seconds > max(FASTEST, pace * len(data) / 1_000_000):
        faults.append(f"{seconds:.2f} s for {len(data)} bytes")
    return Outcome(sessions, tuple(faults))


def _misplaced(record: IssueRecord) -> Iterator[str]:
    """Name what lies outside the text: blocks must tile it, spans must lie in it."""
    end = 0
    for block in record.issue.blocks:
        if block.span.start != end:
            yield f"a block begins at {block.span.start}, not at {end}"
        end = block.span.end
    length = len(record.issue.text)
    if end != length:
        yield f"the blocks end at {end} of {length}"
    for span in _spans(record.articles):
        if not 0 <= span.start < span.end <= length:
            yield f"span {tuple(span)} of {length}"


def _spans(value: object) -> Iterator[Span]:
    if isinstance(value, Span):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from _spans(part)
    elif is_dataclass(value) and not isinstance(value, Text):
        for field in fields(value):
            yield from _spans(getattr(value, field.name))
