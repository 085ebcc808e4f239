"""Citations: facts by their address, passages with their words marked, references as GB/T 7714 writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from xjcli.errors import AmbiguousError, NotFoundError
from xjcli.pipeline import process
from xjcli.rows import reference
from xjcli.store import open_for_writing
from xjcli.store.citations import cite, pages
from xjcli.store.writer import Writer
from xjcli.text import LAYOUT_SPACE

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

PAGE = """竹坪报

2022年1月8日 第12期

竹坪镇第三届人民代表大会第一次会议举行

2022年1月6日至7日，竹坪镇第三届人民代表大会第一次会议举行，全镇61名人大代表参加会议。镇党委书记罗启

投票现场

明主持会议。镇长葛晓芸代表镇人民政府作政府工作报告。
"""
SESSION = "npc:竹坪镇:3:1"


@pytest.fixture(scope="module")
def connection() -> Iterator[sqlite3.Connection]:
    opened = open_for_writing(":memory:")
    with Writer(opened) as writer:
        writer.ingest(process(PAGE.encode(), "zhuping.txt"), "zhuping.txt")
    yield opened
    opened.close()


ADDRESSES = (
    ("npc:竹坪镇:3:1", "present", "人大代表", ["61"], ["61名人大代表"]),
    ("npc:3:1", "present", None, ["61"], ["61名人大代表"]),
    ("npc:3:1", "start", None, ["2022-01-06"], ["2022年1月6日至7日"]),
    ("npc:3:1", "title", "葛晓芸", [None], ["镇长"]),
    ("npc:3:1", "title", "葛晓芸镇长", [None], ["镇长"]),
    ("npc:3:1", "act", "presided", [None], ["罗启明主持"]),
    ("npc:3:1", "report", "government", ["葛晓芸"], ["葛晓芸 … 政府工作报告"]),
)


@pytest.mark.parametrize(("session", "field", "item", "values", "quotes"), ADDRESSES)
def test_a_fact_is_found_by_its_address(
    connection: sqlite3.Connection, session: str, field: str, item: str | None, values: list[str], quotes: list[str]
) -> None:
    rows = cite(connection, session, field, item)
    assert [row["value"] for row in rows] == values
    assert ["".join(row["quote"].split()) for row in rows] == ["".join(quote.split()) for quote in quotes]


def test_marks_are_the_words_of_the_fact(connection: sqlite3.Connection) -> None:
    for row in cite(connection, SESSION):
        marked = "".join(row["text"][start:end] for start, end in row["marks"])
        spans = "".join(PAGE[start:end] for start, end in row["spans"])
        assert bare(marked) == bare(spans) != ""
        line, column = map(int, row["source"].split(":")[1:])
        assert PAGE.split("\n")[line - 1][column - 1] == PAGE[row["spans"][0][0]]


def test_words_that_a_caption_cuts_stand_together(connection: sqlite3.Connection) -> None:
    (row,) = cite(connection, SESSION, "participant", "罗启明")
    assert row["text"] == "镇党委书记罗启明主持会议。"
    assert [row["text"][start:end] for start, end in row["marks"]] == ["罗启明"]


def test_a_citation_has_its_reference(connection: sqlite3.Connection) -> None:
    (row,) = cite(connection, SESSION, "present")
    assert row["reference"] == "竹坪镇第三届人民代表大会第一次会议举行[N]. 竹坪报, 2022-01-08."


def test_what_no_text_says_is_no_citation(connection: sqlite3.Connection) -> None:
    with pytest.raises(NotFoundError, match="observers") as error:
        cite(connection, SESSION, "observers")
    assert error.value.details["candidates"] == []
    with pytest.raises(NotFoundError) as error:
        cite(connection, SESSION, "title", "聂长青")
    assert error.value.details["candidates"] == ["title 罗启明 镇党委书记", "title 葛晓芸 镇长"]
    with pytest.raises(NotFoundError):
        cite(connection, "npc:9:9")


def test_several_sessions_are_not_cited_at_once(connection: sqlite3.Connection) -> None:
    other = open_for_writing(":memory:")
    with Writer(other) as writer:
        for place in ("竹坪镇", "石桥镇"):
            writer.ingest(process(PAGE.replace("竹坪镇", place).encode(), f"{place}.txt"), f"{place}.txt")
    with pytest.raises(AmbiguousError):
        cite(other, "npc:3:1")
    other.close()


def test_a_page_is_given_as_it_came_with_all_that_was_read(connection: sqlite3.Connection) -> None:
    (document,) = pages(connection, SESSION)["documents"]
    assert document["text"] == PAGE
    marks = {(mark["kind"], bare(PAGE[mark["start"] : mark["end"]])) for mark in document["marks"]}
    assert {("delegate_count", "61名人大代表"), ("title", "镇长"), ("session_date", "2022年1月6日至7日")} <= marks


def bare(words: str) -> str:
    return "".join(character for character in words if character not in LAYOUT_SPACE)


@pytest.mark.parametrize(
    ("cells", "words"),
    [
        (("题名", "竹坪报", "2022-01-08", "2"), "题名[N]. 竹坪报, 2022-01-08(2)."),
        (("题名", "竹坪报", None, None), "题名[N]. 竹坪报."),
        (("题名", None, "2022-01-08", None), "题名[N]. 2022-01-08."),
        (("题名", None, None, "2"), "题名[N]."),
        ((None, "竹坪报", None, None), "[N]. 竹坪报."),
    ],
)
def test_a_reference_leaves_out_what_is_not_known(cells: tuple[str | None, ...], words: str) -> None:
    assert reference(dict(zip(("headline", "paper", "published", "page"), cells, strict=True))) == words
