"""What a query returns and a renderer shows: flat values under the field names of the contract."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

Value = Any
"""A JSON value: text, number, None, a list or an object of such."""

Row = dict[str, Value]
"""One line of a listing: field name to value; every field is present, None when unknown."""


@dataclass(frozen=True, slots=True)
class Listing:
    """The answer of a listing command: its fields in order, and its rows.

    `shown` are the fields that a table shows when nobody chose; `fields` are all that exist.
    """

    name: str
    fields: tuple[str, ...]
    shown: tuple[str, ...]
    rows: list[Row] = field(default_factory=list)
