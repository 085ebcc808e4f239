"""Files of changes that are carried from one database to another: JSON lines, read so that the store can take them."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, NoReturn

from xjcli.cli.sources import read_bytes
from xjcli.cli.values import is_text
from xjcli.errors import InputError, UsageError

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from xjcli.rows import Row


def read_changes(words: Sequence[str]) -> list[Row]:
    """Read the objects of the one file that is named, or of standard input for `-`.

    Raises InputError, with the line, for what is no object, or holds what no change does: fractions, texts that no
    UTF-8 can hold, NUL characters, brackets without end.
    """
    if len(words) != 1:
        raise UsageError("apply takes one file", hint="xjcli correct apply corrections.jsonl")
    lines = read_bytes(words[0]).decode("utf-8-sig", "replace").split("\n")
    return [_object(line, f"{words[0]}:{number}") for number, line in enumerate(lines, 1) if line.strip()]


def _object(line: str, where: str) -> Row:
    try:
        row = json.loads(line, parse_float=_refuse_number, parse_constant=_refuse_number)
        bad = next((text for text in _texts(row) if "\0" in text or not is_text(text)), None)
    except RecursionError as error:
        raise InputError(f"{where}: this is nested too deep", where=where) from error
    except ValueError as error:
        raise InputError(f"{where}: this is no JSON: {error}", where=where) from error
    if not isinstance(row, dict):
        raise InputError(f"{where}: this is no object", where=where)
    if bad is not None:
        raise InputError(f"{where}: this holds a character that no text has: {bad[:40]!r}", where=where)
    return row


def _refuse_number(figures: str) -> NoReturn:
    raise ValueError(f"{figures[:40]} is no whole number")


def _texts(value: Any) -> Iterator[str]:
    """Give every text of a JSON value, names among them."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for part in (*value, *value.values()) if isinstance(value, dict) else value:
            yield from _texts(part)
