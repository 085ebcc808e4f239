"""Whether a session is reported, announced or only named: the examples of the table."""

from __future__ import annotations

import pytest

from xjcli.extract.places import PlaceReader
from xjcli.extract.sessions import SessionFinder
from xjcli.extract.standing import StandingReader
from xjcli.lexicon.tables import raw

FINDER, READER = SessionFinder(PlaceReader()), StandingReader()
RULES = [rule for side in ("right", "left") for rule in raw("standing")[side]]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule["name"])
def test_examples(rule):
    assert rule["examples"]
    for example in rule["examples"]:
        mention = FINDER.find(example)[0]
        assert READER.judge(example, mention.start, mention.end).value == rule["standing"]
    for example in rule.get("counter_examples", ()):
        mention = FINDER.find(example)[0]
        assert READER.judge(example, mention.start, mention.end).value != rule["standing"]
