"""JSON and JSON lines: UTF-8 as it stands, every field present, a line feed at the end."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from xjcli.render.safe import json_escapes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xjcli.rows import Row, Value


RANGE = re.compile(r"\[\n +(\d+),\n +(\d+)\n +\]")
"""A range of characters as `json` indents it; no string can hold these line feeds."""


def to_json(value: Value) -> str:
    """Write one value, indented by two spaces, ranges on one line."""
    return RANGE.sub(r"[\1, \2]", json_escapes(json.dumps(value, ensure_ascii=False, indent=2))) + "\n"


def to_json_line(value: Value) -> str:
    """Write one value on one line."""
    return json_escapes(json.dumps(value, ensure_ascii=False)) + "\n"


def to_json_lines(rows: Sequence[Row]) -> str:
    """Write one object a line."""
    return "".join(map(to_json_line, rows))
