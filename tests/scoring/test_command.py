"""The command scores a folder, shows what went wrong, and holds the floor."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from scoring import __main__ as command
from scoring import accepted

if TYPE_CHECKING:
    from pathlib import Path

TEXT = """石桥镇第三届人民代表大会第二次会议召开

2021年1月5日，石桥镇第三届人民代表大会第二次会议召开，60名人大代表出席会议。
"""
SESSION = {"body": "npc", "place": "石桥镇", "term": 3, "number": 2, "start": "2021-01-05", "end": "2021-01-05"}


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(accepted, "FILE", tmp_path / "accepted.json")
    folder = tmp_path / "pages"
    folder.mkdir()
    (folder / "a.txt").write_text(TEXT, "utf-8")
    annotate(folder, 60)
    return folder


def annotate(folder: Path, present: int) -> None:
    session = SESSION | {"counts": [{"kind": "present", "n": present}]}
    record = {"id": "a", "published": None, "sessions": [session], "refs": []}
    (folder / "a.json").write_text(json.dumps(record), "utf-8")


def test_a_perfect_folder_is_accepted_and_a_lower_score_fails(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main([str(folder), "--accept"]) == 0
    assert "mean F1 1.0000" in capsys.readouterr().out
    annotate(folder, 61)
    assert command.main([str(folder), "--show"]) == 1
    shown = capsys.readouterr().out
    assert "BELOW THE FLOOR" in shown
    assert "a: missed counts npc:石桥镇:3:2 present 61" in shown
    assert "a: false counts npc:石桥镇:3:2 present 60  [" in shown
    assert "60名人大代表出席会议。" in shown
    assert "  - a: missed counts npc:石桥镇:3:2 present 61" in shown


def test_the_floor_sinks_for_a_reason_only(folder: Path) -> None:
    assert command.main([str(folder), "--accept"]) == 0
    annotate(folder, 61)
    assert command.main([str(folder), "--accept"]) == 1
    assert accepted.load()["pages"].mean == 1.0
    assert command.main([str(folder), "--accept", "--force", "the page was read wrongly"]) == 0
    assert accepted.load()["pages"].reason == "the page was read wrongly"
    assert command.main([str(folder)]) == 0


def test_an_error_is_a_result(
    folder: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise ValueError("no such rule")

    monkeypatch.setattr(command.pipeline, "process", fail)
    assert command.main([str(folder)]) == 0
    shown = capsys.readouterr().out
    assert "a: ValueError: no such rule" in shown
    assert "1 without output" in shown


def test_noise_is_scored_by_seed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main([str(folder), "--noise", "1-3"]) == 0
    assert [line.split(":")[0] for line in capsys.readouterr().out.splitlines()] == [
        f"pages with noise {seed}" for seed in (1, 2, 3)
    ]


def test_a_folder_without_articles_is_a_mistake(tmp_path: Path) -> None:
    assert command.main([str(tmp_path)]) == 2
