"""JSON and JSON lines: UTF-8 as it stands, every field present, a line feed at the end."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from xjcli.render.safe import json_escapes

if TYPE_CHECKING:
    from xjcli.rows import Row, Value


def to_json(value: Value) -> str:
    """Write one value, indented by two spaces."""
    return json_escapes(json.dumps(value, ensure_ascii=False, indent=2)) + "\n"


def to_json_lines(rows: list[Row]) -> str:
    """Write one object a line."""
    return "".join(json_escapes(json.dumps(row, ensure_ascii=False)) + "\n" for row in rows)
