"""`xjcli coverage`: the grid and its rows."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from jsonschema import Draft202012Validator
from rich.cells import cell_len

from xjcli.render.drawings import draw_listing
from xjcli.render.schema import schema_of
from xjcli.render.screen import screen_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Result


def test_the_grid_marks_every_session(xjcli: Callable[..., Result]) -> None:
    lines = xjcli("coverage", "--format", "table").out.splitlines()
    assert lines[0] == "白鹭镇 人大"
    assert lines[1].split() == ["1", "2", "3"]
    assert lines[2].split() == ["term", "8", "·", "○", "●"]
    assert "1–2: before 2024-01-16" in lines[3]
    assert "● reported" in lines[-1]


def test_rows_say_state_and_bounds(xjcli: Callable[..., Result]) -> None:
    rows = json.loads(xjcli("coverage", "--json").out)
    Draft202012Validator(schema_of("coverage")).validate(rows)
    assert [(row["number"], row["state"], row["before"]) for row in rows] == [
        (1, "unseen", "2024-01-16"),
        (2, "mentioned", "2024-01-16"),
        (3, "reported", None),
    ]


def test_gaps_alone_and_filters(xjcli: Callable[..., Result]) -> None:
    assert xjcli("coverage", "--gaps", "--fields", "number").out == "number\n1\n2\n"
    assert xjcli("coverage", "--body", "党代会", "--count").out == "0\n"
    assert xjcli("coverage", "--place", "白鹭镇", "--count").out == "3\n"


@pytest.mark.parametrize("width", [40, 80, 120])
def test_a_long_term_goes_on_below(width: int) -> None:
    rows = [
        {
            "body": "npcsc",
            "place": "白鹭区",
            "term": 10,
            "number": number,
            "state": state,
            "after": None,
            "before": None,
        }
        for number, state in enumerate(["unseen"] * 44 + ["reported"], 1)
    ]
    text = screen_text(lambda columns: draw_listing("coverage", None, rows, columns), width, colour=False)
    assert max(map(cell_len, text.splitlines())) <= width
    assert sum(line.count("·") for line in text.splitlines() if line.strip().startswith("term")) == 44
