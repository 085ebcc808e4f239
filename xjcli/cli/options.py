"""Options that several commands share, each defined once, in groups that a command takes whole.

A command's function has one parameter a group, annotated with the group's class; `spread` gives Typer the function
with the group's fields in the parameter's place. No future annotations here: Typer reads these types.
"""

import functools
import inspect
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Annotated, Any, dataclass_transform, get_type_hints

from typer import Option
from typer.models import ParameterInfo

from xjcli.cli.completion import among, codes, known
from xjcli.cli.values import is_text
from xjcli.errors import UsageError

FILTERS = "Filters"
OUTPUT = "Output"
COMMON = "Common options"

common = functools.partial(Option, rich_help_panel=COMMON)
printing = functools.partial(Option, rich_help_panel=OUTPUT)
filtering = functools.partial(Option, rich_help_panel=FILTERS)

FORMATS = ("table", "tsv", "csv", "json", "ndjson", "md")

LARGEST = 10**9
"""The largest number that an option takes: far more than there is of anything, and no trouble to any computing."""


class FileName(str):
    """A file's name among words: the one kind of word whose bytes may be no UTF-8."""

    __slots__ = ()


@dataclass_transform(kw_only_default=True)
class Group:
    """Options that go together: annotated fields with defaults, set by name.

    Not a dataclass: making one takes longer than all the rest of a group, at every start of the program.
    """

    def __init__(self, **values: Any) -> None:
        for name, default in defaults(type(self)).items():
            setattr(self, name, values.get(name, default))
        self.check()

    def check(self) -> None:
        """Raise UsageError for values that cannot be meant."""


def defaults(group: type[Group]) -> dict[str, Any]:
    """Give the fields of a group with their defaults, those of the groups it builds on first."""
    owners = [owner for owner in reversed(group.__mro__) if issubclass(owner, Group)]
    return {name: getattr(group, name) for owner in owners for name in inspect.get_annotations(owner)}


class Common(Group):
    """What every command takes."""

    db: Annotated[
        Path | None, common("--db", metavar="FILE", help="The database. Else $XJCLI_DB, else the user's data folder.")
    ] = None
    color: Annotated[
        str,
        common(
            "--color",
            metavar="WHEN",
            help="Colour: auto, always or never.",
            show_default=False,
            autocompletion=among("auto", "always", "never"),
        ),
    ] = "auto"
    debug: Annotated[bool, common("--debug", help="Show where in the program an error arose.")] = False

    def check(self) -> None:
        """Refuse what `--color` cannot mean."""
        _one_of("--color", self.color, ("auto", "always", "never"))


class Form(Common):
    """What every command that prints data takes."""

    format: Annotated[
        str | None,
        printing(
            "--format",
            metavar="FORM",
            help="table, tsv, csv, json, ndjson, md. By itself: table on a terminal, else tsv.",
            autocompletion=among(*FORMATS),
        ),
    ] = None
    json: Annotated[bool, printing("--json", help="The same as --format json.")] = False
    output: Annotated[
        Path | None, printing("--output", "-o", metavar="FILE", help="Write to a file, whole or not at all.")
    ] = None

    def check(self) -> None:
        """Refuse forms that are none, and two at once."""
        super().check()
        _one_of("--format", self.format, FORMATS)
        if self.json and self.format not in (None, "json"):
            raise UsageError(f"--json and --format {self.format} cannot both be meant")


class Rows(Form):
    """What every listing takes."""

    fields: Annotated[
        str | None, printing("--fields", metavar="A,B", help="These fields, in this order; `list` prints their names.")
    ] = None
    sort: Annotated[
        str | None, printing("--sort", metavar="FIELD", help="Sort by a field, -FIELD downwards; unknown values last.")
    ] = None
    limit: Annotated[int | None, printing("--limit", metavar="N", min=0, help="Print at most so many.")] = None
    count: Annotated[bool, printing("--count", help="Print how many there are, nothing else.")] = False


class Sessions(Group):
    """Filters by session: they make sense for every fact."""

    body: Annotated[
        str | None,
        filtering(
            "--body", metavar="BODY", help="npc, party, cppcc …, or the Chinese name.", autocompletion=codes("Body")
        ),
    ] = None
    place: Annotated[
        str | None,
        filtering("--place", metavar="PLACE", help="The jurisdiction's own name.", autocompletion=known("places")),
    ] = None
    term: Annotated[int | None, filtering("--term", metavar="N", help="Term of the body.")] = None
    number: Annotated[int | None, filtering("--number", metavar="N", help="Number in its term.")] = None
    since: Annotated[
        str | None,
        filtering("--since", metavar="DATE", help="From this day, month or year on."),
    ] = None
    until: Annotated[
        str | None,
        filtering("--until", metavar="DATE", help="Up to the end of it."),
    ] = None


class Person(Group):
    """The filter by person."""

    person: Annotated[
        str | None,
        filtering("--person", metavar="NAME", help="Only this person.", autocompletion=known("people")),
    ] = None


def _one_of(option: str, value: str | None, values: Sequence[str]) -> None:
    if value is not None and value not in values:
        raise UsageError(f"{option}: {value!r} is none of its values", hint=f"use one of: {', '.join(values)}")


def spread(function: Callable[..., None]) -> Callable[..., None]:
    """Give a function in which each parameter that is a group of options is replaced by the group's fields."""
    hints = get_type_hints(function, include_extras=True)
    groups = {name: kind for name, kind in hints.items() if isinstance(kind, type) and issubclass(kind, Group)}
    parameters: list[inspect.Parameter] = []
    for name, parameter in inspect.signature(function).parameters.items():
        if name in groups:
            parameters += _parameters(groups[name])
        else:
            parameters.append(parameter.replace(kind=parameter.KEYWORD_ONLY, annotation=hints[name]))

    @functools.wraps(function)
    def gathered(**values: Any) -> None:
        for parameter in parameters:
            _refuse_unusable(parameter, values[parameter.name])
        for name, group in groups.items():
            values[name] = group(**{field: values.pop(field) for field in defaults(group)})
        function(**values)

    gathered.__signature__ = inspect.Signature(parameters)  # type: ignore[attr-defined]
    gathered.__annotations__ = {parameter.name: parameter.annotation for parameter in parameters}
    return gathered


def _refuse_unusable(parameter: inspect.Parameter, value: Any) -> None:
    """Refuse what no part of the program could work with: numbers beyond bounds, words that are no text."""
    for one in value if isinstance(value, list | tuple) else (value,):
        if isinstance(one, int) and abs(one) > LARGEST:
            raise UsageError(f"{_called(parameter)}: {one} is beyond what is counted here", hint="give a smaller one")
        if type(one) is str and not is_text(one):
            raise UsageError(
                f"{_called(parameter)}: {one!r} is no UTF-8", hint="set the terminal to UTF-8, and write it again"
            )


def _called(parameter: inspect.Parameter) -> str:
    """Give what a user calls a parameter: `--term`, `NAME`."""
    (info,) = (info for info in parameter.annotation.__metadata__ if isinstance(info, ParameterInfo))
    names = (str(name) for name in (info.default, *(info.param_decls or ())))  # Typer has the first as the default
    return next((name for name in names if name.startswith("--")), str(info.metavar))


def _parameters(group: type[Group]) -> Iterable[inspect.Parameter]:
    hints = get_type_hints(group, include_extras=True)
    for name, default in defaults(group).items():
        yield inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=hints[name])
