"""Every JSON form keeps to the schema that `xjcli schema` prints for it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from jsonschema import Draft202012Validator

from xjcli import model
from xjcli.render.schema import described, schema_of
from xjcli.rows import SHAPES

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.cli.conftest import Result

FORMS = {
    **{name: name for name in SHAPES},
    "show": "show npc:8:3",
    "who": "who 贺一舟 --at 2024-01-16",
    "status": "status",
}

CODES = {
    "body": model.Body,
    "delegates": model.DelegateKind,
    "act": model.Act,
    "report": model.ReportKind,
    "election": model.ElectionKind,
}


@pytest.mark.parametrize(("command", "line"), FORMS.items())
def test_what_is_printed_validates(xjcli: Callable[..., Result], command: str, line: str) -> None:
    schema = json.loads(xjcli("schema", command).out)
    printed = json.loads(xjcli(*line.split(), "--json").out)
    assert printed
    Draft202012Validator(schema).validate(printed)


@pytest.mark.parametrize("command", SHAPES)
def test_every_field_of_a_listing_is_described(command: str) -> None:
    properties = schema_of(command)["items"]["properties"]
    assert [name for name, described_as in properties.items() if not described_as] == []


@pytest.mark.parametrize("command", SHAPES)
def test_extra_fields_validate_too(xjcli: Callable[..., Result], command: str) -> None:
    rows = json.loads(xjcli(command, "--json", "--fields", ",".join(SHAPES[command].fields)).out)
    Draft202012Validator(schema_of(command)).validate(rows)


@pytest.mark.parametrize("command", described())
def test_schemas_are_schemas(command: str) -> None:
    Draft202012Validator.check_schema(schema_of(command))


def test_a_wrong_form_is_refused() -> None:
    rows: list[dict[str, Any]] = [{"id": "npc:白鹭镇:8:3", "body": "congress"}]
    messages = [error.message for error in Draft202012Validator(schema_of("sessions")).iter_errors(rows)]
    assert any("'congress' is not one of" in message for message in messages)
    assert any("'place' is a required property" in message for message in messages)


@pytest.mark.parametrize(("name", "codes"), CODES.items())
def test_the_codes_are_those_of_the_model(name: str, codes: type[Any]) -> None:
    definitions = {**schema_of("extract")["$defs"]}
    assert definitions[name]["enum"] == [code.value for code in codes]


def test_all_schemas_come_in_one_object(xjcli: Callable[..., Result]) -> None:
    assert set(json.loads(xjcli("schema", "--json").out)) == set(described())
