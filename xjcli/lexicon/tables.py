"""The tables of wording: TOML files in `data/`, one a subject, each entry with its examples."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field
from functools import cache
from importlib import resources
from typing import Any


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry of a table: a code, the wordings (templates) that say it, and sentences that show it.

    `examples` are sentences in which the entry must be found, `counter_examples` sentences in which it must not;
    `attributes` is whatever else the table's subject needs.
    """

    name: str
    wordings: tuple[str, ...]
    examples: tuple[str, ...] = ()
    counter_examples: tuple[str, ...] = ()
    attributes: dict[str, Any] = field(default_factory=dict)


FIELDS = {"name", "wordings", "examples", "counter_examples"}


@cache
def raw(subject: str) -> dict[str, Any]:
    """Load `data/SUBJECT.toml` as it stands."""
    file = resources.files("xjcli.lexicon").joinpath("data", f"{subject}.toml")
    return tomllib.loads(file.read_text("utf-8"))


@cache
def entries(subject: str, table: str = "entry") -> tuple[Entry, ...]:
    """Load the array of tables `[[TABLE]]` of `data/SUBJECT.toml` as entries."""
    return tuple(
        Entry(
            item["name"],
            tuple(item["wordings"]),
            tuple(item.get("examples", ())),
            tuple(item.get("counter_examples", ())),
            {key: value for key, value in item.items() if key not in FIELDS},
        )
        for item in raw(subject)[table]
    )


@cache
def words(subject: str, name: str) -> frozenset[str]:
    """Load the list of words `NAME = [...]` of `data/SUBJECT.toml`, or a string of words set apart by white space."""
    value = raw(subject)[name]
    return frozenset(value.split() if isinstance(value, str) else value)
