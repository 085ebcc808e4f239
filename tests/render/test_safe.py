"""Words from a source never steer what shows them."""

import json
import sys
from unicodedata import category

import pytest
from hypothesis import given
from hypothesis import strategies as st

from xjcli.render.delimited import to_csv, to_tsv
from xjcli.render.markdown import to_markdown
from xjcli.render.safe import STEERING, visible
from xjcli.render.screen import screen_text
from xjcli.render.structured import to_json, to_json_lines
from xjcli.render.table import listing_table

HOSTILE = (
    ("\x1b[31m红\x1b[0m", "␛[31m红␛[0m"),
    ("\x1b]0;title\x07", "␛]0;title␇"),
    ("镇\u202e长", "镇<U+202E>长"),
    ("\x9b2J", "<U+009B>2J"),
    ("一\n二\t三\r四", "一␊二␉三␍四"),
    ("\ud800", "<U+D800>"),
    ("零\u200b宽", "零<U+200B>宽"),
    ("[red]镇长[/red]", "[red]镇长[/red]"),
    ("\x7f\x00", "␡␀"),
    ("软\xad连\u206a字\u180e", "软<U+00AD>连<U+206A>字<U+180E>"),
)


@pytest.mark.parametrize(("raw", "shown"), HOSTILE)
def test_steering_characters_are_shown(raw: str, shown: str) -> None:
    assert visible(raw) == shown


def test_what_steers_is_what_unicode_says() -> None:
    steering = {chr(code) for code in range(sys.maxunicode + 1) if STEERING.match(chr(code))}
    said = {chr(code) for code in range(sys.maxunicode + 1) if category(chr(code)) in ("Cc", "Cf", "Cs", "Zl", "Zp")}
    assert said - steering == set()
    # between them may be what Unicode keeps free for more of the kind, or another version of Python does not know yet
    assert {category(character) for character in steering - said} <= {"Cn"}


@pytest.mark.parametrize("text", ["　全角空格", "葛󠄀", "\ue000", "＝①〇々", "𠮷", "é̂"])
def test_what_chinese_text_is_made_of_stays(text: str) -> None:
    assert visible(text) == text


@pytest.mark.parametrize(("raw", "shown"), HOSTILE)
def test_a_table_prints_them_and_reads_no_markup(raw: str, shown: str) -> None:
    rows = [{"name": raw, "session": "npc:白鹭镇:8:3"}]
    drawn = screen_text(lambda width: listing_table("resolutions", ["name"], rows, width), 40, colour=False)
    assert drawn == f"name\n{shown}\n"


@given(st.text(), st.text())
def test_no_form_lets_them_through(name: str, other: str) -> None:
    rows = [{"name": name, "other": [other, None]}]
    fields = ("name", "other")
    for form in (to_tsv(fields, rows), to_csv(fields, rows), to_markdown(fields, rows), to_json(rows)):
        assert not STEERING.search(form.translate(dict.fromkeys(map(ord, "\r\n\t"))))
        form.encode("utf-8")
    assert to_tsv(fields, rows).count("\n") == 2
    assert to_tsv(fields, rows).count("\t") == 2


@given(st.recursive(st.text() | st.integers() | st.none() | st.booleans(), st.lists, max_leaves=8))
def test_json_says_what_it_was_given(value: object) -> None:
    assert json.loads(to_json(value)) == value
    assert json.loads(to_json_lines([{"value": value}])) == {"value": value}


@pytest.mark.parametrize("text", ["=cmd|' /C calc'!A0", "+1", "-1+1", "@SUM(A1)", "＝1"])
def test_a_spreadsheet_gets_no_formula(text: str) -> None:
    assert to_csv(["name"], [{"name": text}]).splitlines()[1].lstrip('"').startswith("'")


def test_numbers_stay_numbers() -> None:
    assert to_csv(["count"], [{"count": -3}]) == "count\r\n-3\r\n"


def test_markdown_keeps_its_columns() -> None:
    assert to_markdown(["a", "n"], [{"a": "x|y*[z]", "n": 1}, {"a": None, "n": None}]) == (
        "| a | n |\n| --- | ---: |\n| x\\|y\\*\\[z\\] | 1 |\n|  |  |\n"
    )
