"""JSON Schema 2020-12 for what each command prints with `--json`.

Listings get theirs from the shapes of their rows and the descriptions of the fields in `schemas/fields.json`; the
objects of other commands are described in a file of their own, `schemas/COMMAND.json`.
"""

from __future__ import annotations

import json
from importlib import resources
from typing import Any

from xjcli.rows import QUESTIONS, RECORD, SHAPES

LISTINGS = {**SHAPES, **QUESTIONS, **RECORD}

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def described() -> tuple[str, ...]:
    """Give the commands whose JSON form is described."""
    files = resources.files("xjcli.render").joinpath("schemas").iterdir()
    pages = {file.name.removesuffix(".json") for file in files if file.name.endswith(".json")}
    return tuple(sorted({*LISTINGS, *pages} - {"fields", "definitions"}))


def schema_of(command: str) -> dict[str, Any]:
    """Give the schema of a command out of `described()`."""
    body = _listing(command) if command in LISTINGS else _load(command)
    definitions = {**_load("definitions"), **body.pop("$defs", {})}
    used = {name: definitions[name] for name in _used(body, definitions)}
    return {"$schema": DIALECT, "title": f"xjcli {command} --json", **body, "$defs": used}


def _listing(name: str) -> dict[str, Any]:
    """Every promised field stands in every row, extra ones with `--fields`; more may be added."""
    shape = LISTINGS[name]
    described = _load("fields")
    fields = {**described["every"], **described.get(name, {})}
    properties = {field: fields.get(field, {}) for field in shape.fields}
    row = {"type": "object", "required": list(shape.shown), "properties": properties}
    return {"type": "array", "items": row}


def _used(body: object, definitions: dict[str, Any], found: dict[str, None] | None = None) -> dict[str, None]:
    """Give the names of the definitions that a schema refers to, directly or through others."""
    found = {} if found is None else found
    for value in body.values() if isinstance(body, dict) else body if isinstance(body, list) else ():
        if isinstance(value, str) and value.startswith("#/$defs/"):
            name = value.removeprefix("#/$defs/")
            if name not in found:
                found[name] = None
                _used(definitions[name], definitions, found)
        else:
            _used(value, definitions, found)
    return found


def _load(name: str) -> dict[str, Any]:
    text = resources.files("xjcli.render").joinpath("schemas", f"{name}.json").read_text("utf-8")
    loaded: dict[str, Any] = json.loads(text)
    return loaded
