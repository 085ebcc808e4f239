"""Tab-separated and comma-separated text: a header, nothing cut."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from xjcli.render.cells import cell
from xjcli.render.safe import spreadsheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from xjcli.rows import Row, Value


def to_tsv(fields: Sequence[str], rows: Sequence[Row]) -> str:
    """Write tab-separated lines; a tab or line feed within a value is shown as `␉` or `␊`, so lines are rows."""
    lines = ["\t".join(fields), *("\t".join(cell(row[name]) for name in fields) for row in rows)]
    return "\n".join(lines) + "\n"


def to_csv(fields: Sequence[str], rows: Sequence[Row]) -> str:
    """Write RFC 4180 lines; text that a spreadsheet would take for a formula gets an apostrophe in front."""
    target = io.StringIO()
    writer = csv.writer(target, lineterminator="\r\n")
    writer.writerow(fields)
    writer.writerows([_harmless(row[name]) for name in fields] for row in rows)
    return target.getvalue()


def _harmless(value: Value) -> str:
    """Numbers are numbers, negative ones too; everything else may come from a source."""
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else spreadsheet(cell(value))
