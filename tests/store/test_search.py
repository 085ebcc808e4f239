"""Search finds what a scan of all re-joined texts finds: no more, no less, whatever is looked for."""

from __future__ import annotations

import random
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.store.building import Meeting, issue
from xjcli.errors import UsageError
from xjcli.pipeline import process
from xjcli.reading.fold import fold
from xjcli.rows import Filters
from xjcli.store import open_for_writing
from xjcli.store.search import EITHER, literal, phrase, search
from xjcli.store.writer import Writer

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Iterator

ISSUES = Path(__file__).parents[2] / "data" / "issues"
PAGE = """竹坪鎮第三屆人民代表大會第一次會議舉行

2022年1月6日，竹坪鎮第三屆人民代表大會第一次會議舉行，大會應到代表６１名。會議由羅啟明主

代表步入會場

持，他說：“今年要修路１，２００米，9：30開工。”

竹林里的水，一直流到家家门口

入夏以后，山里的泉眼一直没有断过；大家都说=好，[真]好。AbC😀𠮷
"""
ALPHABET = "竹坪镇第三届人民代表大会会议鎮屆會議，,：:“”\"'0123９A b。\n=[]*😀𠮷\U00100000"


@pytest.fixture(scope="module")
def archive() -> Iterator[sqlite3.Connection]:
    connection = open_for_writing(":memory:")
    with Writer(connection) as writer:
        writer.ingest(process(PAGE.encode(), "zhuping.txt"), "zhuping.txt")
        for number, articles in enumerate(generated(12, seed=7)):
            writer.ingest(process(articles.encode(), f"{number}.txt"), f"{number}.txt")
    yield connection
    connection.close()


def generated(count: int, seed: int) -> Iterator[str]:
    """Write pages of random sentences."""
    chance = random.Random(seed)
    for _ in range(count):
        yield "\n\n".join(
            "".join(chance.choices("竹坪镇人民代表大会议水山，风雨“”", k=chance.randint(8, 60))) + "。"
            for _ in range(chance.randint(2, 9))
        )


def scan(connection: sqlite3.Connection, wanted: str) -> list[tuple[int, bool, int]]:
    """Look at every place of every text, and of what is beside it: the plain way, without index or pattern."""
    try:
        folded = literal(wanted)
    except UsageError:
        return []
    found = []
    for article, *texts in connection.execute("SELECT id, folded, beside FROM article"):
        for text, beside in zip(texts, (False, True), strict=True):
            starts = [start for start in range(len(text)) if folded.match(text, start)]
            # The words before a place are given on one line.
            found += [(article, beside, len("".join(text[:start].split()))) for start in starts]
    return sorted(found)


def places(connection: sqlite3.Connection, wanted: str) -> list[tuple[int, bool, int]]:
    found = search(connection, wanted, Filters(), context=10_000)
    return sorted((row["article"], row["beside"], len("".join(row["before"].split()))) for row in found)


@pytest.mark.parametrize(
    ("wanted", "words", "anchor"),
    [
        ("主持", "主持", "主\n"),
        ("大会应到", "大會應到", "大會應到"),
        ("大會應到", "大會應到", "大會應到"),
        ("代表61名", "代表６１名", "代表６"),
        ("1,200米", "１，２００米", "１，２"),
        ("，200", "，２００", "，２００"),
        ("：30", "：30", "：30"),
        ('"今年', "“今年", "“今年"),
        ("=好", "=好", "=好"),
        ("[真]", "[真]", "[真]"),
        ("😀", "😀", "😀"),
        ("𠮷", "𠮷", "𠮷"),
        ("泉眼 一直", "泉眼一直", "泉眼"),
        ("断", "断", "断"),
        ("代表步入", "代表步入", "代表步入"),
    ],
)
def test_words_are_found_however_they_are_written(
    archive: sqlite3.Connection, wanted: str, words: str, anchor: str
) -> None:
    rows = [row for row in search(archive, wanted, Filters()) if row["source"].startswith("zhuping")]
    before = PAGE[: PAGE.index(anchor)].split("\n")
    assert (rows[0]["words"], rows[0]["source"]) == (words, f"zhuping.txt:{len(before)}:{len(before[-1]) + 1}")


@pytest.mark.parametrize("wanted", ["abc", "主代表", "步入会场持", "竹坪镇镇"])
def test_what_no_text_has_is_not_found(archive: sqlite3.Connection, wanted: str) -> None:
    assert list(search(archive, wanted, Filters())) == []


@given(st.text(ALPHABET, min_size=1, max_size=8))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_search_gives_what_a_scan_gives(archive: sqlite3.Connection, wanted: str) -> None:
    expected = scan(archive, wanted)
    if not "".join(wanted.split()):
        with pytest.raises(UsageError):
            list(search(archive, wanted, Filters()))
        return
    assert places(archive, wanted) == expected


def test_strings_cut_from_the_texts_are_all_found(archive: sqlite3.Connection) -> None:
    chance = random.Random(11)
    texts = [text for both in archive.execute("SELECT folded, beside FROM article") for text in both if text]
    missed = []
    for _ in range(120):
        text = chance.choice(texts)
        start = chance.randrange(len(text))
        wanted = text[start : start + chance.randint(1, 8)]
        if "\n" not in wanted and len(places(archive, wanted)) != len(scan(archive, wanted)):
            missed.append(wanted)
    assert missed == []


@pytest.mark.parametrize("wanted", ["会", "人民代表大会", "竹", "，"])
def test_a_frequent_phrase_gives_the_same_rows(
    archive: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch, wanted: str
) -> None:
    listed = list(search(archive, wanted, Filters()))
    narrowed = list(search(archive, wanted, Filters(since="2022")))
    monkeypatch.setattr("xjcli.store.search.SAMPLE", 1)
    monkeypatch.setattr("xjcli.store.search.FREQUENT", 0)
    asked: list[str] = []
    archive.set_trace_callback(asked.append)
    walked = list(search(archive, wanted, Filters()))
    archive.set_trace_callback(None)
    assert any("ORDER BY day" in statement for statement in asked)
    assert walked == listed != []
    assert list(search(archive, wanted, Filters(since="2022"))) == narrowed != []


def test_every_character_of_a_page_is_found() -> None:
    with closing(open_for_writing(":memory:")) as connection, Writer(connection) as writer:
        for file in sorted(ISSUES.glob("*.txt")):
            writer.ingest(process(file.read_bytes(), file.name), file.name)
        pages = "".join(fold(text) for (text,) in connection.execute("SELECT text FROM document"))
        there = Counter(sign for sign in pages if "一" <= sign <= "龥")
        assert len(there) > 500
        assert {sign: sum(1 for _ in search(connection, sign, Filters(), context=0)) for sign in there} == there


def test_the_index_is_asked_for_no_more_than_the_texts_hold() -> None:
    assert phrase("代表，大会") == '"代 表" AND "大 会"'
    assert phrase('说"好"') == '"说" AND "好"'
    assert phrase("，") is None
    assert phrase("\U00100000") is None
    assert all(sign in group for sign, group in EITHER.items())


def test_an_expression_searches_the_folded_text(archive: sqlite3.Connection) -> None:
    rows = list(search(archive, "應到代表([0-9]+)名", Filters(), regex=True))
    assert [row["words"] for row in rows] == ["應到代表６１名"]
    with pytest.raises(UsageError, match="no expression"):
        list(search(archive, "(", Filters(), regex=True))


FILTERED = (
    ({"body": "npc"}, {"柳溪镇"}),
    ({"body": "party"}, set()),
    ({"place": "云阳县"}, {"柳溪镇"}),
    ({"place": "桐山镇"}, {"桐山镇"}),
    ({"term": 5, "number": 1}, {"柳溪镇", "桐山镇"}),
    ({"term": 5, "number": 1, "body": "union"}, {"桐山镇"}),
    ({"number": 2}, set()),
    ({"session": "union:桐山镇:5:1"}, {"桐山镇"}),
    ({"since": "2022-01"}, {"桐山镇"}),
    ({"until": "2021-12"}, {"柳溪镇"}),
    ({"name": "方梓涵"}, {"柳溪镇"}),
    ({"name": "戴文渊"}, set()),
    ({}, {"柳溪镇", "桐山镇"}),
)


@pytest.mark.parametrize(("filters", "found"), FILTERED)
def test_filters_narrow_by_session_person_and_day(
    database: sqlite3.Connection, filters: dict[str, object], found: set[str]
) -> None:
    from xjcli.model import Body

    with Writer(database) as writer:
        one = Meeting(number=1, start="2021-03-02", people=[("方梓涵", ["柳溪镇党委 书记"], ["spoke"])])
        two = Meeting(5, 1, Body.UNION, place="桐山镇", within=(), start="2021-03-02")
        writer.ingest(issue(one), "a.txt")
        writer.ingest(issue(two, published="2022-03-04"), "b.txt")
    rows = search(database, "第5届第1次会议", Filters(**filters))  # type: ignore[arg-type]
    assert {row["before"][-3:] for row in rows} == found


def test_rows_lead_to_article_and_sessions(archive: sqlite3.Connection) -> None:
    (row, *_) = search(archive, "应到", Filters(), context=3)
    assert row["headline"] == "竹坪鎮第三屆人民代表大會第一次會議舉行"
    assert row["sessions"] == ["npc:竹坪镇:3:1"]
    assert (row["before"], row["after"]) == ("，大會", "代表６")
