"""The command line: one command a file."""

from __future__ import annotations


def main() -> None:
    """Run the command line."""
    raise SystemExit("no commands yet")
