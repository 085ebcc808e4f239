"""Each check finds the fault that is planted for it, and is silent without."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.store.building import Meeting, issue
from xjcli.model import Body, SessionKey
from xjcli.pipeline import process
from xjcli.store import corrections, identities
from xjcli.store.checks import CHECKS, find
from xjcli.store.writer import Writer

if TYPE_CHECKING:
    import sqlite3

    from xjcli.model import IssueRecord

CLEAN = """竹坪镇第三届人民代表大会第一次会议举行

2022年1月6日至7日，竹坪镇第三届人民代表大会第一次会议举行。大会应到代表61名，实到60名。镇党委书记罗启明主持会议。

镇长葛晓芸代表镇人民政府作政府工作报告。会议通过了《关于政府工作报告的决议》。

竹坪镇第三届人民代表大会第二次会议举行

2022年7月14日，竹坪镇第三届人民代表大会第二次会议举行。大会应到代表60名，实到58名。镇党委书记罗启明主持会议。

竹林里的水 流到家家门口

入夏以后，山里的泉眼一直没有断过，家家门口都接了细细的水管。
"""
MAYOR, SECRETARY = "柳溪镇人民政府 镇长", "柳溪镇党委 书记"


def held(number: int, start: str, **facts: object) -> Meeting:
    """Make a session of the town's people's congress in its fifth term."""
    return Meeting(number=number, start=start, **facts)  # type: ignore[arg-type]


def seen(name: str, title: str = MAYOR) -> tuple[str, list[str], list[str]]:
    return name, [title], ["spoke"]


FIRST = held(1, "2021-01-05")
ELSEWHERE = SessionKey(Body.NPC, "柳溪镇", 5, 2)

PLANTED: dict[str, tuple[str, list[IssueRecord]]] = {
    "XJ201": ("npc:柳溪镇:5:2", [issue(FIRST), issue(held(4, "2024-01-05"))]),
    "XJ202": ("npc:柳溪镇:5:2", [issue(FIRST, mentions=(ELSEWHERE,))]),
    "XJ301": ("npc:柳溪镇:5:1", [issue(held(1, "2022-03-01")), issue(held(2, "2021-12-01"))]),
    "XJ302": ("npc:柳溪镇:5:1", [issue(held(1, "2022-03-01")), issue(Meeting(6, 1, start="2021-03-01"))]),
    "XJ303": ("npc:柳溪镇:5:1", [issue(held(1, "2022-03-02", end="2022-03-01"))]),
    "XJ304": ("npc:柳溪镇:5:1", [issue(held(1, "2022-03-02"), published="2022-03-01")]),
    "XJ401": ("npc:柳溪镇:5:1", [issue(held(1, "2022-03-02", counts={"entitled": 60, "present": 61}))]),
    "XJ402": ("npc:柳溪镇:5:1", [issue(held(1, "2022-03-02", counts={"entitled": 60, "present": 29}))]),
    "XJ403": (
        "npc:柳溪镇:5:2",
        [
            issue(held(1, "2022-03-02", counts={"entitled": 60})),
            issue(held(2, "2023-03-02", counts={"entitled": 80})),
        ],
    ),
    "XJ501": ("柳溪镇人民政府 · 镇长", [issue(held(1, "2022-03-02", people=[seen("方梓涵"), seen("戴文渊")]))]),
    "XJ502": (
        "npc:柳溪镇:5:1",
        [
            issue(
                held(
                    1,
                    "2022-03-02",
                    people=[("方梓涵", [MAYOR], ["elected"]), ("戴文渊", [MAYOR], ["elected"])],
                    elections=[("方梓涵", "镇长", "elected"), ("戴文渊", "镇长", "elected")],
                )
            )
        ],
    ),
    "XJ503": (
        "柳溪镇人民政府 · 镇长",
        [
            issue(held(1, "2021-03-02", people=[seen("方梓涵")])),
            issue(held(2, "2022-03-02", people=[seen("戴文渊")])),
            issue(held(3, "2023-03-02", people=[seen("方梓涵")])),
        ],
    ),
    "XJ601": ("npc:柳溪镇:5:1", [issue(FIRST), issue(held(1, "2021-01-07"), headline="再说")]),
    "XJ602": (
        "npc:柳溪镇:5:1",
        [
            issue(held(1, "2021-01-05", counts={"present": 60})),
            issue(held(1, "2021-01-05", counts={"present": 61}), headline="再说"),
        ],
    ),
    "XJ701": (
        "方梓涵",
        [
            issue(held(1, "2021-03-02", people=[seen("方梓涵")])),
            issue(
                Meeting(1, 1, place="桐山镇", start="2021-03-02", people=[seen("方梓涵", "桐山镇党委 书记")]),
                headline="另一镇",
            ),
        ],
    ),
    "XJ702": (
        "方梓涵",
        [
            issue(held(1, "2021-03-02", people=[seen("方梓涵")])),
            issue(held(2, "2022-03-02", people=[seen("方梓函")])),
        ],
    ),
    "XJ801": ("npc:柳溪镇:5:1", [issue(Meeting())]),
    "XJ802": ("npc:柳溪镇:5:1", [issue(held(1, "XXXX-03-02"))]),
    "XJ1201": ("npc:镇:5:1", [issue(Meeting(5, 1, place="镇", start="2021-03-02"))]),
    "XJ1001": ("half-read", [issue(FIRST, doubts=("通过了相关事项",))]),
}

READ = {
    "XJ901": (
        "npc:竹坪镇:3:1",
        CLEAN.replace("《关于政府工作报告的决议》。", "《关于政府工作报告的决议》，听取了两个专\n\n（下转3版）"),
    ),
    "XJ1003": (
        "竹坪镇第三届人民代表大会第二次会议举行",
        CLEAN.replace("58名。", "58名。主持人特别讲了县委书记聂长青到村里接待选民的那一回。"),
    ),
    "XJ1004": ("竹林里的水 流到家家门口", CLEAN + "村里来了35名党员代表。\n"),
}
"""Faults that stand in a text: what is wrong with it only reading can tell."""


def store(database: sqlite3.Connection, records: list[IssueRecord]) -> None:
    with Writer(database) as writer:
        for number, record in enumerate(records):
            writer.ingest(record, f"issue-{number}.txt")


def codes(database: sqlite3.Connection, *names: str) -> set[str]:
    return {finding["code"] for finding in find(database, names)}


def check_of(code: str) -> str:
    return next(check.name for check in CHECKS if code in check.codes)


@pytest.mark.parametrize("code", PLANTED)
def test_a_planted_fault_is_found(database: sqlite3.Connection, code: str) -> None:
    subject, records = PLANTED[code]
    store(database, records)
    found = [finding for finding in find(database, [check_of(code)]) if finding["code"] == code]
    assert [finding["subject"] for finding in found] == [subject]
    assert found[0]["message"]


@pytest.mark.parametrize("code", READ)
def test_a_fault_in_a_text_is_found(database: sqlite3.Connection, code: str) -> None:
    subject, text = READ[code]
    store(database, [process(text.encode(), "issue.txt")])
    found = [finding for finding in find(database, [check_of(code)]) if finding["code"] == code]
    assert [finding["subject"] for finding in found] == [subject]
    (place,) = found[0]["places"]
    (mark,) = place["marks"]
    assert place["source"].startswith("issue-0.txt:")
    assert place["text"][mark[0] : mark[1]]


def test_a_session_that_reading_passed_over_is_found(database: sqlite3.Connection) -> None:
    text = CLEAN.replace("58名。", "58名。代表们说起竹坪镇二届人大五次会议。")
    store(database, [process(text.encode(), "issue.txt")])
    assert codes(database, "unread") == set()
    database.execute("PRAGMA foreign_keys = ON")
    database.execute("DELETE FROM fact WHERE kind = 'reference'")
    (finding,) = find(database, ["unread"])
    assert finding["code"] == "XJ1002"
    assert "竹坪镇二届人大五次会议" in finding["message"]


def test_a_clean_record_is_passed_in_silence(database: sqlite3.Connection) -> None:
    store(database, [process(CLEAN.encode(), "issue.txt")])
    assert database.execute("SELECT count(*) FROM account").fetchone() == (2,)
    assert list(find(database)) == []


@pytest.mark.parametrize(
    ("code", "damage"),
    [
        ("XJ101", 'UPDATE evidence SET start = start + 1, "end" = "end" + 1 WHERE fact = 3'),
        ("XJ101", "UPDATE evidence SET quote = '六十一' WHERE fact = 4"),
        ("XJ102", "DELETE FROM evidence WHERE fact = 5"),
        ("XJ102", "DELETE FROM delegate_count WHERE id = 3"),
        ("XJ103", "UPDATE fact SET line = line + 1 WHERE id = 2"),
        ("XJ104", "UPDATE participant SET name = '罗启朋'"),
    ],
)
def test_words_that_lead_astray_are_found(database: sqlite3.Connection, code: str, damage: str) -> None:
    store(database, [process(CLEAN.encode(), "issue.txt")])
    database.execute(damage)
    assert code in codes(database, "quotes")
    assert codes(database, *(check.name for check in CHECKS if check.name != "quotes")) <= {"XJ1003"}


@pytest.mark.parametrize("table", ["account", "delegate_count", "title", "act", "report", "resolution"])
def test_quotes_of_every_table_are_checked(database: sqlite3.Connection, table: str) -> None:
    store(database, [process(CLEAN.encode(), "issue.txt")])
    facts = [fact for (fact,) in database.execute(f"SELECT id FROM {table}")]
    assert facts
    for fact in facts:
        database.execute("UPDATE evidence SET quote = quote || '？' WHERE fact = ? AND ordinal = 0", (fact,))
        assert {finding["subject"] for finding in find(database, ["quotes"])} >= {str(fact)}


def test_what_is_told_by_both_neighbours_bounds_a_gap(database: sqlite3.Connection) -> None:
    store(database, PLANTED["XJ201"][1])
    (gap,) = find(database, ["gaps"])
    assert gap["message"].endswith("between 2021-01-05 and 2024-01-05")


def test_both_accounts_are_shown(database: sqlite3.Connection) -> None:
    store(database, PLANTED["XJ602"][1])
    (finding,) = find(database, ["disagree"])
    assert [place["source"].split(":")[0] for place in finding["places"]] == ["issue-0.txt", "issue-1.txt"]
    assert "60, 61" in finding["message"]


def test_a_place_within_another_is_no_second_place(database: sqlite3.Connection) -> None:
    county = Meeting(1, 1, place="云阳县", within=(), start="2021-03-02", people=[seen("方梓涵", "云阳县委 书记")])
    store(database, [issue(held(1, "2021-03-02", people=[seen("方梓涵")])), issue(county, headline="县里")])
    assert codes(database, "namesakes") == set()


@pytest.mark.parametrize(
    ("code", "relation", "other"),
    [
        ("XJ701", "same", "方梓涵"),
        ("XJ701", "different", "桐山镇"),
        ("XJ702", "same", "方梓函"),
        ("XJ702", "different", "方梓函"),
    ],
)
def test_what_somebody_said_of_who_is_who_is_not_asked_again(
    database: sqlite3.Connection, code: str, relation: str, other: str
) -> None:
    store(database, PLANTED[code][1])
    with Writer(database, "person") as writer:
        identities.record(writer, relation, "方梓涵", [other], "the yearbook says so")
    assert codes(database, "namesakes") == set()


def test_long_texts_are_compared_too(database: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("xjcli.store.checks.words.LONG_TEXT", 10)
    store(database, [process(CLEAN.encode(), "issue.txt")])
    assert codes(database, "quotes") == set()
    database.execute("UPDATE evidence SET quote = '六十一' WHERE fact = 4")
    assert codes(database, "quotes") == {"XJ101"}


def test_an_election_settles_who_holds_the_seat(database: sqlite3.Connection) -> None:
    change = held(
        1,
        "2022-03-02",
        people=[("方梓涵", [MAYOR], ["resigned"]), ("戴文渊", [MAYOR], ["elected"])],
        elections=[("方梓涵", "镇长", "resigned"), ("戴文渊", "镇长", "elected")],
    )
    store(database, [issue(change)])
    assert codes(database, "one-holder") == set()


def test_a_page_that_goes_on_is_not_cut_off(database: sqlite3.Connection) -> None:
    whole = READ["XJ901"][1] + "\n（上接1版）\n\n项报告。\n"
    store(database, [process(whole.encode(), "issue.txt")])
    assert codes(database, "cut-off") == set()


@pytest.mark.parametrize(
    ("code", "now"),
    [
        (None, {"present": 60}),
        ("XJ1101", {"present": 62}),
        ("XJ1102", {}),
        ("XJ1103", {"present": 61}),
    ],
)
def test_a_correction_that_the_texts_overtook_is_found(
    database: sqlite3.Connection, code: str | None, now: dict[str, int]
) -> None:
    store(database, [issue(held(1, "2021-01-05", counts={"present": 60}))])
    with Writer(database, "correct") as writer:
        corrections.record(writer, "set", "npc:柳溪镇:5:1", "present", "代表", {"count": 61}, "misprint")
    assert codes(database) == set()
    store(database, [issue(held(1, "2021-01-05", counts=now))])
    assert codes(database) == ({code} if code else set())


def test_what_people_added_passes_every_check(database: sqlite3.Connection) -> None:
    store(database, [process(CLEAN.encode(), "issue.txt")])
    with Writer(database, "correct") as writer:
        for field, item, parts in (("observers", "代表", {"count": 12}), ("participant", "葛晓芳", {})):
            corrections.record(writer, "add", "npc:竹坪镇:3:2", field, item, parts, "the minutes say so")
    assert list(find(database)) == []


def test_two_texts_agree_once_one_is_corrected(database: sqlite3.Connection) -> None:
    store(database, PLANTED["XJ602"][1])
    with Writer(database, "correct") as writer:
        corrections.record(writer, "set", "npc:柳溪镇:5:1", "present", "代表", {"count": 61}, "the minutes say so")
    assert codes(database) == set()


def test_codes_belong_to_one_check_and_say_what_they_mean() -> None:
    every = [code for check in CHECKS for code in check.codes]
    assert len(every) == len(set(every))
    assert all(level in ("error", "warning") and meaning for check in CHECKS for level, meaning in check.codes.values())
    assert {code[:-2] for code in every} == {f"XJ{number}" for number in range(1, len(CHECKS) + 1)}


def test_every_code_is_planted_somewhere() -> None:
    damaged = {"XJ101", "XJ102", "XJ103", "XJ104"}
    human = {"XJ1101", "XJ1102", "XJ1103"}
    every = {code for check in CHECKS for code in check.codes}
    assert every - damaged - human - {"XJ1002"} == {*PLANTED, *READ}
