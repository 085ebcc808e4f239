"""What is wrong with a record, or missing from it: named checks, each a question to the database.

A check is a function that takes what it needs and gives findings; `CHECKS` names them all, with the level and the
meaning of each code. A code is never given a second meaning.
"""

from __future__ import annotations

from xjcli.store.checks.findings import ERROR, WARNING, Check, Finding
from xjcli.store.checks.registry import CHECKS, find

__all__ = ["CHECKS", "ERROR", "WARNING", "Check", "Finding", "find"]
