"""Who is who: two names one person, one name two people; it holds everywhere, and can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.store.building import Meeting, issue
from xjcli.errors import NotFoundError, UsageError
from xjcli.rows import Filters
from xjcli.store import corrections, identities, open_for_writing, reader
from xjcli.store.writer import Writer

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator


@pytest.fixture
def connection() -> Iterator[sqlite3.Connection]:
    opened = open_for_writing(":memory:")
    first = Meeting(start="2022-03-01", people=[("周一鸣", ["镇长"], ["reported"])])
    second = Meeting(number=2, start="2023-03-01", people=[("周一名", ["镇长"], ["reported"])])
    third = Meeting(place="北岭乡", start="2023-04-01", people=[("周一鸣", ["乡长"], ["reported"])])
    with Writer(opened) as writer:
        for number, meeting in enumerate((first, second, third)):
            writer.ingest(issue(meeting, published="2023-05-01"), f"{number}.txt")
    yield opened
    opened.close()


def say(connection: sqlite3.Connection, relation: str, person: str, *others: str) -> list[int]:
    with Writer(connection, "person") as writer:
        return identities.record(writer, relation, person, others, "known in town")


def tenures(connection: sqlite3.Connection) -> list[tuple[str, str, int]]:
    return sorted((row["name"], row["post"], row["sightings"]) for row in reader.officials(connection, Filters()))


def test_two_names_that_are_one_person_hold_one_office(connection: sqlite3.Connection) -> None:
    apart = tenures(connection)
    (number,) = say(connection, "same", "周一鸣", "周一名")
    assert len(tenures(connection)) == len(apart) - 1
    told = reader.person(connection, "周一名")
    assert (told["name"], told["names"]) == ("周一鸣", ["周一名", "周一鸣"])
    assert [session["id"] for session in told["sessions"]] == ["npc:柳溪镇:5:1", "npc:柳溪镇:5:2", "npc:北岭乡:5:1"]
    with Writer(connection, "person") as writer:
        identities.revoke(writer, number, "they are two")
    assert tenures(connection) == apart


def test_one_name_that_is_two_people_is_told_apart(connection: sqlite3.Connection) -> None:
    say(connection, "different", "周一鸣", "北岭乡")
    assert [row["id"] for row in reader.person(connection, "周一鸣")["sessions"]] == ["npc:柳溪镇:5:1"]
    assert [row["id"] for row in reader.person(connection, "周一鸣（北岭乡）")["sessions"]] == ["npc:北岭乡:5:1"]


def test_a_session_may_be_named_as_everywhere(connection: sqlite3.Connection) -> None:
    say(connection, "different", "周一鸣", "npc:柳溪镇:5:1")
    assert [row["id"] for row in reader.person(connection, "周一鸣")["sessions"]] == ["npc:北岭乡:5:1"]
    say(connection, "same", "周一名", "周一鸣")
    with pytest.raises(UsageError, match="one person already"):
        say(connection, "same", "周一鸣", "周一名")


def test_it_holds_for_what_is_read_and_added_later(connection: sqlite3.Connection) -> None:
    say(connection, "same", "周一鸣", "周一名")
    later = Meeting(number=3, start="2024-03-01", people=[("周一名", [], ["presided"])])
    with Writer(connection) as writer:
        writer.ingest(issue(later, published="2024-03-02"), "later.txt")
        corrections.record(writer, "add", "npc:柳溪镇:5:4", "act", "周一名 presided", {}, "yearbook")
    found = [row["id"] for row in reader.person(connection, "周一鸣")["sessions"]]
    assert found[-1:] == ["npc:柳溪镇:5:4"]
    assert "npc:柳溪镇:5:3" in found


def test_joining_is_transitive_and_the_first_name_stays(connection: sqlite3.Connection) -> None:
    with Writer(connection) as writer:
        more = Meeting(number=3, start="2024-03-01", people=[("周壹鸣", [], ["presided"])])
        writer.ingest(issue(more, published="2024-03-02"), "later.txt")
    say(connection, "same", "周一名", "周壹鸣")
    say(connection, "same", "周一鸣", "周一名")
    assert {reader.person(connection, name)["name"] for name in ("周一鸣", "周一名", "周壹鸣")} == {"周一鸣"}


def test_what_nobody_can_mean_is_refused(connection: sqlite3.Connection) -> None:
    with pytest.raises(NotFoundError, match="nobody is called"):
        say(connection, "same", "周一鸣", "沈青")
    with pytest.raises(UsageError, match="one person already"):
        say(connection, "same", "周一鸣", "週一鳴")
    with pytest.raises(NotFoundError, match="周一鸣 in 南岭乡"):
        say(connection, "different", "周一鸣", "南岭乡")
    with pytest.raises(NotFoundError, match="no session"):
        say(connection, "different", "周一鸣", "npc:9:9")
    with pytest.raises(UsageError, match="needs two"):
        say(connection, "same", "周一鸣")
    with Writer(connection) as writer, pytest.raises(NotFoundError, match="does not stand"):
        identities.revoke(writer, 7, "no reason")


def test_it_is_carried_to_another_database_once(connection: sqlite3.Connection) -> None:
    say(connection, "different", "周一鸣", "北岭乡")
    lines = identities.portable(connection)
    with Writer(open_for_writing(":memory:")) as writer:
        assert identities.take_over(writer, lines) == 1
        assert identities.take_over(writer, lines) == 0
        assert identities.portable(writer.connection) == lines
        with pytest.raises(UsageError):
            identities.take_over(writer, [{**lines[0], "relation": "cousin"}])
