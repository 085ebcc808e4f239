"""`xjcli cite` and the pages of `xjcli show`: facts with their words."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

import pytest
from jsonschema import Draft202012Validator

from tests.cli.sample import PAGE
from xjcli.render.schema import schema_of
from xjcli.rows import QUESTIONS

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Result

REFERENCE = "白鹭镇召开第八届人民代表大会第三次会议[N]. 白鹭报, 2024-01-19."


def test_a_citation_has_reference_place_and_words(xjcli: Callable[..., Result]) -> None:
    page = xjcli("cite", "npc:8:3", "present", "--format", "table").out
    for words in (
        REFERENCE,
        "bailu-2024-01-19.txt:3:39",
        "应到代表62名，«实到60名»，列席人员9人。",
        "present 代表  60",
    ):
        assert words in page


def test_markdown_has_a_footnote_for_each_fact(xjcli: Callable[..., Result]) -> None:
    assert xjcli("cite", "npc:8:3", "present", "--format", "md").out == (
        "- npc:白鹭镇:8:3 present 代表: 60[^1]\n\n"
        "[^1]: 白鹭镇召开第八届人民代表大会第三次会议\\[N\\]. 白鹭报, 2024-01-19. bailu-2024-01-19.txt:3:39: "
        "“应到代表62名，**实到60名**，列席人员9人。”\n"
    )


def test_a_program_gets_every_part(xjcli: Callable[..., Result]) -> None:
    rows = json.loads(xjcli("cite", "人大:8:3", "--json", "--fields", ",".join(QUESTIONS["cite"].fields)).out)
    Draft202012Validator(schema_of("cite")).validate(rows)
    assert {row["reference"] for row in rows} == {REFERENCE}
    for row in rows:
        assert "".join(PAGE[start:end] for start, end in row["spans"]) == row["quote"].replace(" … ", "")


def test_fields_of_a_citation_are_chosen_as_of_any_listing(xjcli: Callable[..., Result]) -> None:
    printed = xjcli("cite", "npc:8:3", "election", "沈一鸣", "--fields", "item,value,quote").out
    assert printed == "item\tvalue\tquote\n沈一鸣 副镇长\telected\t沈一鸣为副镇长\n"


@pytest.mark.parametrize(
    ("arguments", "code", "message", "hint"),
    [
        (["npc:8:3", "presence"], 2, "no field 'presence'", "present"),
        (["npc:8:3", "title", "聂长青"], 3, "npc:白鹭镇:8:3 title 聂长青", "xjcli cite npc:白鹭镇:8:3"),
        (["npc:9:9"], 3, "no session npc:9:9", "npc:白鹭镇:8:3"),
        (["白鹭镇"], 2, "is no id", "npc:20:8"),
    ],
)
def test_an_address_that_leads_nowhere_is_explained(
    xjcli: Callable[..., Result], arguments: list[str], code: int, message: str, hint: str
) -> None:
    result = xjcli("cite", *arguments)
    assert (result.code, result.out) == (code, "")
    assert message in result.err
    assert hint in result.err


def test_evidence_stands_beside_each_fact(xjcli: Callable[..., Result]) -> None:
    page = xjcli("show", "npc:8:3", "--evidence").out
    for words in ("«实到60名»", "«1月16日至17日»", "«沈一鸣为副镇长»", "3:39"):
        assert words in page
    plain, with_evidence = (json.loads(xjcli("show", "npc:8:3", *more, "--json").out) for more in ([], ["--evidence"]))
    assert plain == with_evidence


def test_the_raw_page_is_all_there_and_marked(xjcli: Callable[..., Result]) -> None:
    page = xjcli("show", "npc:8:3", "--raw").out
    bare = page.replace("«", "").replace("»", "")
    for line in filter(None, PAGE.splitlines()):
        assert line in bare
    assert "«实到60名»" in page
    coloured = xjcli("show", "npc:8:3", "--raw", "--color", "always").out
    assert "«" not in coloured
    assert re.search("\x1b\\[[0-9;]+m实到60名\x1b", coloured)
    assert "delegate count" in coloured


def test_the_raw_form_is_described(xjcli: Callable[..., Result]) -> None:
    found = json.loads(xjcli("show", "npc:8:3", "--raw", "--json").out)
    Draft202012Validator(schema_of("raw")).validate(found)
    (document,) = found["documents"]
    assert document["text"] == PAGE
    assert xjcli("show", "npc:8:3", "--raw", "--evidence").code == 2
