"""`xjcli search`: words in context, as a page and for programs."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from jsonschema import Draft202012Validator
from rich.cells import cell_len

from xjcli.render.schema import schema_of
from xjcli.rows import QUESTIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Result


def test_the_page_shows_article_session_place_and_context(xjcli: Callable[..., Result]) -> None:
    page = xjcli("search", "列席", "--context", "5", "--format", "table").out
    assert page.splitlines() == [
        "白鹭镇召开第八届人民代表大会第三次会议",
        "白鹭报 · 2024-01-19 · npc:白鹭镇:8:3 · npc:白鹭镇:8:2",
        "  bailu-2024-01-19.txt:3:45  到60名，«列席»人员9人。",
    ]


@pytest.mark.parametrize("width", [80, 120])
def test_by_itself_a_place_takes_one_line_of_the_screen(
    xjcli: Callable[..., Result], monkeypatch: pytest.MonkeyPatch, width: int
) -> None:
    monkeypatch.setattr("xjcli.cli.output.terminal_width", lambda _: width)
    lines = xjcli("search", "会", "--format", "table", "--color", "never").out.splitlines()
    marked = [line for line in lines if "«" in line]
    assert len(marked) == len([line for line in lines if ".txt:" in line]) > 1
    assert max(map(cell_len, lines)) <= width
    assert all("»" in line for line in marked)


ANSWERED = (
    (["大會", "--count"], "3\n"),
    (["会", "--limit", "2", "--fields", "words"], "words\n会\n会\n"),
    (["--regex", "[0-9]+名", "--fields", "words"], "words\n62名\n60名\n"),
    (["大会", "--body", "npc", "--term", "8", "--count"], "3\n"),
    (["大会", "--body", "party", "--count"], "0\n"),
    (["大会", "--person", "贺一舟", "--since", "2024-01", "--until", "2024-01-19", "--count"], "3\n"),
    (["大会", "--since", "2024-02", "--count"], "0\n"),
    (["没有的话", "--json"], "[]\n"),
)


@pytest.mark.parametrize(("arguments", "out"), ANSWERED)
def test_searches_are_answered(xjcli: Callable[..., Result], arguments: list[str], out: str) -> None:
    result = xjcli("search", *arguments)
    assert (result.code, result.out) == (0, out)


def test_markup_and_controls_stay_words(xjcli: Callable[..., Result]) -> None:
    assert "[«red»]会议[/red]" in xjcli("search", "red", "--format", "table").out


def test_a_program_gets_valid_rows(xjcli: Callable[..., Result]) -> None:
    rows = json.loads(xjcli("search", "会", "--json", "--fields", ",".join(QUESTIONS["search"].fields)).out)
    Draft202012Validator(schema_of("search")).validate(rows)
    assert all(row["words"] == "会" for row in rows)


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([" "], "nothing to search for"),
        (["--regex", "["], "no expression"),
        ([], "TEXT"),
        (["会", "--context", "-1"], "-1"),
    ],
)
def test_what_cannot_be_searched_is_refused(xjcli: Callable[..., Result], arguments: list[str], message: str) -> None:
    result = xjcli("search", *arguments)
    assert (result.code, result.out) == (2, "")
    assert message in result.err


def test_an_empty_answer_is_said(xjcli: Callable[..., Result]) -> None:
    assert "no page has '没有的话'" in xjcli("search", "没有的话").err
