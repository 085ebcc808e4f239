"""What people put right is marked wherever it shows: in the JSON of every listing, and of every page."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.cli.conftest import Result
from xjcli.cli.program import run

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ISSUE = """溪口报
2024年1月19日

溪口镇召开第八届人民代表大会第三次会议

1月10日，溪口镇第八届人民代表大会第三次会议举行，大会应到代表62名，实到代表60名。镇长贺一舟作政府工作报告。
"""

WHY = "the minutes say so"
CORRECTIONS = (
    (["set", "npc:8:3", "present", "代表", "61"], ("delegates",)),
    (["set", "npc:8:3", "date", "2024-01-11"], ("sessions", "timeline")),
    (["add", "npc:8:3", "title", "贺一舟", "镇人大代表"], ("participants",)),
    (["add", "npc:8:3", "election", "贺一舟", "镇长", "kind=elected"], ("elections", "officials", "timeline")),
    (["add", "npc:8:3", "report", "budget", "by=贺一舟"], ("reports", "timeline")),
    (["add", "npc:8:3", "resolution", "关于预算的决议"], ("resolutions", "timeline")),
)


@pytest.fixture
def xjcli(tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Callable[..., Result]:
    """Give a function that runs a command line on a database of its own, which holds one issue."""
    monkeypatch.setenv("XJCLI_DB", str(tmp_path / "own.db"))
    (tmp_path / "issue.txt").write_text(ISSUE, "utf-8")

    def call(*arguments: str) -> Result:
        return Result(run(arguments), *capfd.readouterr())

    call("ingest", str(tmp_path / "issue.txt"))
    return call


@pytest.mark.parametrize(("words", "listings"), CORRECTIONS, ids=lambda words: "-".join(words[:3]))
def test_a_correction_is_marked_in_every_json(
    xjcli: Callable[..., Result], words: list[str], listings: tuple[str, ...]
) -> None:
    before = {name: xjcli(name, "--json").out for name in listings}
    assert not any(WHY in out for out in before.values())
    done = xjcli("correct", *words, "--reason", WHY)
    assert done.code == 0, done.err
    for name in listings:
        assert any(row["corrected"] == WHY for row in json.loads(xjcli(name, "--json").out)), name
    assert WHY in xjcli("show", "npc:8:3", "--json").out
    assert WHY in xjcli("show", "npc:8:3", "--evidence", "--json").out
    assert WHY in xjcli("cite", "npc:8:3", "--json").out
    assert WHY in xjcli("export", "json").out
    again = xjcli("ingest", "--again")
    assert "failed 0" in again.out, again.err
    for name in listings:
        assert WHY in xjcli(name, "--json").out, name
