"""The harness agrees with the reference script, where the folder `shared` stands beside the project."""

from __future__ import annotations

import collections
import importlib.util
import json
import random
import sys
from pathlib import Path
from typing import Any

import pytest

from scoring.facts import from_gold
from scoring.score import compare, total

ROOT = Path(__file__).parents[2]
REFERENCE = ROOT.parent / "shared" / "score" / "score.py"

pytestmark = pytest.mark.skipif(not REFERENCE.exists(), reason="the reference script is not here")


def reference() -> Any:
    spec = importlib.util.spec_from_file_location("reference_score", REFERENCE)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.path.insert(0, str(REFERENCE.parent))
    spec.loader.exec_module(module)
    sys.path.pop(0)
    return module


def misread(gold: dict[str, Any], chance: random.Random) -> dict[str, Any]:
    """Spoil a record as a poor reader would: drop facts, cut titles, turn figures, invent sessions."""
    read: dict[str, Any] = json.loads(json.dumps(gold))
    for session in read["sessions"]:
        for field in ("counts", "people", "reports", "elected", "resigned", "resolutions"):
            session[field] = [fact for fact in session.get(field, []) if chance.random() > 0.2]
        for person in session["people"]:
            person["titles"] = [title[chance.choice([0, 0, 2]) :] for title in person["titles"]]
        if chance.random() < 0.2:
            session["start"], session["term"] = None, 99
        if chance.random() < 0.2:
            session["counts"].append({"kind": "present", "n": 1})
    read["refs"] = [fact for fact in read.get("refs", []) if chance.random() > 0.3]
    if chance.random() < 0.5:
        read["refs"].append({"body": "npc", "place": "石桥镇", "term": 1, "number": chance.randint(1, 3)})
    return read


def as_output(read: dict[str, Any]) -> dict[str, Any]:
    """Turn a record into what `extract --json` prints for it."""
    sessions = [
        {
            **{field: session.get(field) for field in ("body", "place", "term", "number", "start", "end")},
            "delegates": [{"kind": c["kind"], "count": c["n"]} for c in session.get("counts", [])],
            "participants": [
                {
                    "name": person["name"],
                    "titles": [{"text": title} for title in person["titles"]],
                    "acts": [{"act": act} for act in person["acts"]],
                }
                for person in session.get("people", [])
            ],
            "reports": session.get("reports", []),
            "elections": [e | {"kind": kind} for kind in ("elected", "resigned") for e in session.get(kind, [])],
            "resolutions": [{"name": name} for name in session.get("resolutions", [])],
        }
        for session in read["sessions"]
    ]
    return {"articles": [{"sessions": sessions, "refs": read.get("refs", [])}]}


@pytest.mark.parametrize("seed", range(5))
def test_tallies_agree_with_the_reference(seed: int) -> None:
    script = reference()
    chance = random.Random(seed)
    files = sorted((ROOT / "data" / "gold").glob("*.json"))
    assert files
    for file in files:
        gold = json.loads(file.read_text("utf-8"))
        read = misread(gold, chance)
        tally: dict[str, list[int]] = collections.defaultdict(lambda: [0, 0, 0])
        script.score(gold, as_output(read), tally, [], file.stem)
        ours = total([compare(from_gold(gold), from_gold(read))])
        assert {kind: [t.hits, t.missed, t.false] for kind, t in ours.items()} == {k: tally[k] for k in ours}, file.stem
