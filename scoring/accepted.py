"""The accepted score: the floor of each folder and the faults that it was accepted with, kept in `accepted.json`.

A folder's entry holds its mean F1 and, for each article, the missed and the false facts; every other annotated fact
was hit. So the present score can be compared fact by fact. The floor only rises, unless a reason is given.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

FILE = Path(__file__).with_name("accepted.json")
TOLERANCE = 1e-6
"""Means are kept to six places."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """The accepted score of one folder: mean F1, faults by article, and why it was ever lowered."""

    mean: float
    faults: dict[str, list[str]]
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Change:
    """What changed in one article since the accepted score, as fault lines."""

    article: str
    gained: list[str]
    lost: list[str]


def load(file: Path | None = None) -> dict[str, Accepted]:
    """Load the accepted scores by folder name; none if the file does not exist yet."""
    file = file or FILE
    if not file.exists():
        return {}
    return {name: Accepted(**entry) for name, entry in json.loads(file.read_text("utf-8")).items()}


def save(scores: dict[str, Accepted], file: Path | None = None) -> None:
    """Write the accepted scores in a stable order, a line for each fault."""
    entries = {
        name: {
            "mean": round(score.mean, 6),
            "reason": score.reason,
            "faults": {article: sorted(faults) for article, faults in sorted(score.faults.items())},
        }
        for name, score in sorted(scores.items())
    }
    (file or FILE).write_text(json.dumps(entries, ensure_ascii=False, indent=1) + "\n", "utf-8")


def changes(before: Accepted, faults: dict[str, list[str]]) -> list[Change]:
    """Compare the present faults with the accepted ones, article by article; a fault gone is a gain."""
    result = []
    for article in sorted(faults):
        old, new = set(before.faults.get(article, [])), set(faults[article])
        if old != new:
            result.append(Change(article, sorted(old - new), sorted(new - old)))
    return result


def is_below(mean: float, before: Accepted | None) -> bool:
    """Tell whether a mean lies below the accepted floor."""
    return before is not None and mean < before.mean - TOLERANCE
