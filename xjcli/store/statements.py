"""SQL from files: one statement, or several under names, with bound parameters.

A file of several statements sets `-- name: NAME` before each. A line that ends in `--? PARAMETER` is a condition
that stands only when that parameter is given, so that an unset filter costs nothing and a set one finds its index.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Mapping

HERE = Path(__file__).parent
NAME = re.compile(r"^-- name: (\w+)\n", re.MULTILINE)
OPTIONAL = re.compile(r"--\? (\w+)$")


def migrations() -> list[str]:
    """Give the scripts that bring a database from version n to n + 1, in order."""
    return [path.read_text("utf-8") for path in sorted((HERE / "migrations").glob("*.sql"))]


def migration_count() -> int:
    """Give the version of the schema that this program knows: the number of its migrations."""
    return sum(path.suffix == ".sql" for path in (HERE / "migrations").iterdir())


def views() -> dict[str, str]:
    """Give the statement of each view by its name, as SQLite keeps it in its schema."""
    files = sorted((HERE / "views").glob("*.sql"))
    return {path.stem: _bare(path.read_text("utf-8")) for path in files}


@cache
def named(file: str) -> dict[str, str]:
    """Give the statements of `queries/FILE.sql` by name."""
    pieces = NAME.split((HERE / "queries" / f"{file}.sql").read_text("utf-8"))
    return dict(zip(pieces[1::2], pieces[2::2], strict=True))


def query(file: str, name: str, given: Mapping[str, Any]) -> str:
    """Give a statement without the conditions whose parameter is not given, or is None."""
    lines = named(file)[name].splitlines()
    return "\n".join(line for line in lines if _stands(line, given))


def _stands(line: str, given: Mapping[str, Any]) -> bool:
    condition = OPTIONAL.search(line)
    return condition is None or given.get(condition[1]) is not None


def _bare(text: str) -> str:
    return text[text.index("CREATE VIEW") :].strip().removesuffix(";")
