"""Storing: what changes, what does not, and that nothing half written stays."""

from __future__ import annotations

import dataclasses
import sqlite3
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from building import Meeting, issue
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from xjcli import store
from xjcli.errors import DatabaseError
from xjcli.model import Body, SessionKey
from xjcli.store.differences import Difference
from xjcli.store.flatten import flatten, person_key
from xjcli.store.writer import Change, Status, Writer, documents

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from xjcli.model import IssueRecord
    from xjcli.store.flatten import Rows

SESSION = "npc:柳溪镇:5:1"
MENTION = SessionKey(Body.PARTY, "柳溪镇", 9, None)


def meeting(present: int = 77, **changes: object) -> Meeting:
    facts = Meeting(
        start="2021-01-05",
        end="2021-01-06",
        counts={"present": present, "observers": 12},
        people=[("陆远", ["柳溪镇人民政府 镇长", "柳溪镇党委 副书记"], ["reported"]), ("欧阳青", [], ["presided"])],
        reports=[("government", "陆远", None), ("budget", None, "云阳预算说明")],
        elections=[("何青", "副镇长", "elected")],
        resolutions=["关于政府工作报告的决议"],
    )
    return dataclasses.replace(facts, **changes)  # type: ignore[arg-type]


def ingest(database: sqlite3.Connection, record: IssueRecord, path: str = "issue.txt", **options: bool) -> Change:
    with Writer(database, dry_run=options.pop("dry_run", False)) as writer:
        return writer.ingest(record, path, **options)


def test_the_first_time_all_is_new(database: sqlite3.Connection) -> None:
    change = ingest(database, issue(meeting(), mentions=(MENTION,), doubts=("若干名代表",)))
    assert (change.status, change.document, change.sessions) == (Status.ADDED, 1, (SESSION,))
    assert {field for (field,) in database.execute("SELECT field FROM statement")} == {
        *("session", "start", "end", "present", "observers", "participant", "title", "act", "report"),
        *("election", "resolution", "reference"),
    }
    assert change.differences == ()
    assert [row[0] for row in database.execute("SELECT id FROM session ORDER BY id")] == [SESSION, MENTION.id]
    assert database.execute("SELECT text FROM doubt").fetchall() == [("若干名代表",)]


def test_the_same_bytes_again_change_nothing(database: sqlite3.Connection, dump: Callable[[], list[str]]) -> None:
    ingest(database, issue(meeting()))
    before = dump()
    assert ingest(database, issue(meeting())).status is Status.UNCHANGED
    assert dump() == before


def test_a_changed_file_supersedes_the_one_before(database: sqlite3.Connection) -> None:
    ingest(database, issue(meeting(77), mentions=(MENTION,)))
    change = ingest(database, issue(meeting(78), meeting(number=2, counts={})))
    assert change.status is Status.UPDATED
    assert change.sessions == (SESSION, "npc:柳溪镇:5:2")
    told = [one for one in change.differences if one.session == SESSION]
    assert told == [Difference(SESSION, "present", "代表", "77", "78")]
    assert Difference(MENTION.id, "reference", MENTION.id, "", None) in change.differences
    assert database.execute("SELECT id, superseded_by FROM document").fetchall() == [(1, 2), (2, None)]
    assert database.execute("SELECT count(*) FROM fact WHERE document = 1").fetchone() == (0,)
    assert database.execute("SELECT 1 FROM session WHERE id = ?", (MENTION.id,)).fetchall() == []
    assert database.execute("SELECT count(*) FROM difference").fetchone() == (len(change.differences),)
    assert "77名代表" in database.execute("SELECT text FROM document WHERE id = 1").fetchone()[0]


def test_a_file_may_change_back(database: sqlite3.Connection) -> None:
    for present in (77, 78, 77):
        change = ingest(database, issue(meeting(present)))
    assert change.status is Status.UPDATED
    assert database.execute("SELECT id, superseded_by FROM document").fetchall() == [(1, 2), (2, 3), (3, None)]
    assert database.execute("SELECT DISTINCT present FROM sessions").fetchall() == [(77,)]


def test_the_same_bytes_in_another_file_are_one_document(database: sqlite3.Connection) -> None:
    ingest(database, issue(meeting()), "a.txt")
    assert ingest(database, issue(meeting()), "b.txt").status is Status.UNCHANGED
    assert database.execute("SELECT count(*) FROM document").fetchone() == (1,)
    ingest(database, issue(meeting(78)), "a.txt")  # the other file still holds the first text
    assert database.execute("SELECT path, superseded_by FROM document").fetchall() == [("b.txt", None), ("a.txt", None)]
    ingest(database, issue(meeting(78)), "b.txt")
    assert database.execute("SELECT path, superseded_by FROM document").fetchall() == [("b.txt", 2), ("a.txt", None)]


def test_texts_from_standard_input_do_not_supersede_one_another(database: sqlite3.Connection) -> None:
    for present in (77, 78, 77):
        ingest(database, issue(meeting(present)), "-")
    assert database.execute("SELECT superseded_by FROM document").fetchall() == [(None,), (None,)]


def test_another_given_date_is_another_reading(database: sqlite3.Connection) -> None:
    ingest(database, issue(meeting(), published="2021-01-07", basis="given"))
    assert ingest(database, issue(meeting(), published="2021-01-07", basis="given")).status is Status.UNCHANGED
    assert ingest(database, issue(meeting())).status is Status.UNCHANGED
    later = issue(meeting(start="2021-01-05"), published="2022-01-07", basis="given")
    assert ingest(database, later).status is Status.UNCHANGED  # the facts are the same, the date is stored
    assert database.execute("SELECT published FROM document").fetchall() == [("2022-01-07",)]


def test_known_before_it_is_read(database: sqlite3.Connection) -> None:
    record = issue(meeting(), published="2021-01-07", basis="given")
    ingest(database, record)
    digest = record.issue.sha256
    with Writer(database) as writer:
        answers = [
            writer.is_known("issue.txt", digest),
            writer.is_known("./issue.txt", digest, "2021-01-07"),
            writer.is_known("-", digest),
            writer.is_known("other.txt", digest),
            writer.is_known("issue.txt", "0" * 64),
            writer.is_known("issue.txt", digest, "2022-01-01"),
        ]
    assert answers == [True, True, True, False, False, False]


def test_reading_again_what_is_stored(database: sqlite3.Connection) -> None:
    ingest(database, issue(meeting(), published="2021-01-07", basis="given"))
    (document,) = documents(database)
    assert (document.path, document.given, document.text) == ("issue.txt", "2021-01-07", issue(meeting()).issue.text)
    better = issue(meeting(elections=[("何青", "副镇长", "appointed")]))
    reread = dataclasses.replace(better, issue=dataclasses.replace(better.issue, text=document.text))
    with Writer(database, "ingest --again") as writer:
        change = writer.derive(document, flatten(reread))
    assert change.status is Status.UPDATED
    assert change.differences == (Difference(SESSION, "election", "何青 副镇长", "elected 副镇长", "appointed 副镇长"),)
    assert database.execute("SELECT count(*) FROM document").fetchone() == (1,)


def test_a_dry_run_says_and_writes_nothing(database: sqlite3.Connection, dump: Callable[[], list[str]]) -> None:
    before = dump()
    assert ingest(database, issue(meeting()), dry_run=True).status is Status.ADDED
    assert dump() == before
    ingest(database, issue(meeting()))
    before = dump()
    change = ingest(database, issue(meeting(78)), dry_run=True)
    assert change.differences == (Difference(SESSION, "present", "代表", "77", "78"),)
    assert dump() == before


def test_a_failure_leaves_the_database_as_it_was(database: sqlite3.Connection, dump: Callable[[], list[str]]) -> None:
    ingest(database, issue(meeting()))
    before = dump()
    rows = flatten(issue(meeting(78)))
    rows.claims["doubt"].append((len(rows.facts) + 5, "of no fact"))
    with Writer(database) as writer:
        with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
            writer.store(rows, "issue.txt")
        assert dump() == before
        assert writer.ingest(issue(meeting(78)), "issue.txt").status is Status.UPDATED
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []


def test_what_is_stored_together_is_stored_or_not(database: sqlite3.Connection, dump: Callable[[], list[str]]) -> None:
    broken = flatten(issue(meeting(79)))
    broken.claims["doubt"].append((len(broken.facts) + 5, "of no fact"))
    before = dump()

    def store_both(second: Rows) -> None:
        with writer.together():
            writer.ingest(issue(meeting(77)), "a.txt")
            writer.store(second, "b.txt")

    with Writer(database) as writer:
        with pytest.raises(sqlite3.IntegrityError, match="FOREIGN KEY"):
            store_both(broken)
        assert dump() == before
        store_both(flatten(issue(meeting(78))))
    assert database.execute("SELECT id, path, run FROM document").fetchall() == [(1, "a.txt", 1), (2, "b.txt", 1)]


@pytest.mark.parametrize(
    ("published", "start", "day"),
    [("2021-01-08", "2021-01-05", "2021-01-08"), (None, "2021-01-05", "2021-01-05"), (None, None, None)],
)
def test_the_day_of_an_article(
    database: sqlite3.Connection, published: str | None, start: str | None, day: str | None
) -> None:
    later = meeting(number=2, start=start and "2021-03-01", people=[])
    ingest(database, issue(later, meeting(start=start), published=published))
    assert database.execute("SELECT article, day FROM article_day").fetchall() == [(1, day)]


def test_a_full_disk_is_told(database: sqlite3.Connection, dump: Callable[[], list[str]]) -> None:
    pages = database.execute("PRAGMA page_count").fetchone()[0]
    database.execute(f"PRAGMA max_page_count = {pages}")
    before = dump()
    with pytest.raises(DatabaseError, match="full"):
        ingest(database, issue(meeting(), note="云阳县" * 20_000))
    assert dump() == before


def test_a_fact_without_words_cannot_be_stored() -> None:
    record = issue(meeting())
    account = dataclasses.replace(record.articles[0].accounts[0], spans=())
    told = dataclasses.replace(record.articles[0], accounts=(account,))
    with pytest.raises(ValueError, match="no spans"):
        flatten(dataclasses.replace(record, articles=(told,)))


def test_a_run_is_recorded_when_it_changes_something(database: sqlite3.Connection) -> None:
    with Writer(database, "ingest a b") as writer:
        writer.ingest(issue(meeting()), "a.txt")
        writer.ingest(issue(meeting(78)), "b.txt")
    runs = database.execute("SELECT id, command, finished IS NULL FROM run").fetchall()
    assert runs == [(1, "ingest a b", 0)]
    assert database.execute("SELECT DISTINCT run FROM document").fetchall() == [(1,)]


@pytest.mark.parametrize(
    ("name", "shown"), [("a\nb.txt", "a\nb.txt"), ("\udcff.txt", "\\xff.txt"), ("'; DROP TABLE fact; --", None)]
)
def test_any_name_of_a_file(database: sqlite3.Connection, name: str, shown: str | None) -> None:
    assert ingest(database, issue(meeting()), name).path == (shown or name)


@pytest.mark.parametrize(("name", "key"), [("张 敏", "张敏"), ("張敏", "张敏"), ("阿依·古丽", "阿依·古丽")])
def test_how_people_are_found(name: str, key: str) -> None:
    assert person_key(name) == key


meetings = st.builds(
    meeting,
    present=st.integers(1, 999),
    number=st.integers(1, 3),
    body=st.sampled_from(list(Body)),
    people=st.lists(
        st.tuples(
            st.sampled_from(["陆远", "欧阳青", "何青"]),
            st.lists(st.sampled_from(["柳溪镇人大 主席", "原 柳溪镇人大 主席", "区领导"]), max_size=2),
            st.lists(st.sampled_from(["spoke", "opened"]), max_size=2),
        ),
        max_size=3,
    ),
)
records = st.builds(
    issue,
    meetings,
    meetings,
    headline=st.text("云阳县\r\n\t 𠮷", min_size=1),
    note=st.text("\r\n\u2028甲乙𠮷 ", max_size=30),
)


@given(st.lists(records, min_size=1, max_size=4))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_fact_leads_to_its_words(issues: list[IssueRecord]) -> None:
    with closing(store.open_for_writing(":memory:")) as connection:
        for number, record in enumerate(issues):
            ingest(connection, record, f"{number % 2}.txt")
        wrong = connection.execute(
            "SELECT * FROM evidence AS e JOIN fact ON fact.id = e.fact JOIN document AS d ON d.id = fact.document"
            ' WHERE substr(d.text, e.start + 1, e."end" - e.start) <> e.quote'
        ).fetchall()
        bare = connection.execute("SELECT id FROM fact WHERE id NOT IN (SELECT fact FROM evidence)").fetchall()
        assert (wrong, bare) == ([], [])
        places = connection.execute(
            'SELECT d.text, e.start, fact.line, fact."column" FROM fact JOIN document AS d ON d.id = fact.document'
            " JOIN evidence AS e ON e.fact = fact.id AND e.ordinal = 0"
        )
        for text, start, line, column in places:
            before = text[:start].replace("\r\n", "\n\n").replace("\r", "\n")
            breaks = text[:start].replace("\r\n", "\n").replace("\r", "\n").count("\n")
            assert (line, column) == (breaks + 1, start - before.rfind("\n"))
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


@given(st.lists(st.tuples(records, st.sampled_from("abc")), max_size=6))
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_the_end_is_that_of_the_last_texts_alone(steps: list[tuple[IssueRecord, str]]) -> None:
    def said(connection: sqlite3.Connection) -> list[tuple[object, ...]]:
        statements = "SELECT session, field, item, value FROM statement ORDER BY session, field, item, value"
        return [*connection.execute(statements), *connection.execute("SELECT * FROM session")]

    last = {path: record for record, path in steps}
    with closing(store.open_for_writing(":memory:")) as long, closing(store.open_for_writing(":memory:")) as short:
        for record, path in steps:
            ingest(long, record, path)
        for path, record in last.items():
            ingest(short, record, path)
        assert said(long) == said(short)


@pytest.mark.parametrize("words", ["云", "柳溪", "第5届第1次会议", "𠮷𠮷", "a.b", '"'])
def test_the_index_finds_what_the_text_holds(database: sqlite3.Connection, words: str) -> None:
    ingest(database, issue(meeting(), note='云𠮷𠮷a.b"'))
    ingest(database, issue(meeting(), headline="另一", note=""), "other.txt")
    phrase = '"' + " ".join(words.replace('"', '""')) + '"'
    if words == '"':
        phrase = '""""'
    found = [row[0] for row in database.execute("SELECT rowid FROM search WHERE search MATCH ? ORDER BY 1", (phrase,))]
    scanned = [row[0] for row in database.execute("SELECT id FROM article WHERE instr(folded, ?) ORDER BY 1", (words,))]
    assert found == scanned
    assert found


def test_what_is_superseded_is_not_found(database: sqlite3.Connection) -> None:
    ingest(database, issue(meeting(), note="旧"))
    ingest(database, issue(meeting(), note="新"))
    found = {
        word: database.execute("SELECT rowid FROM search WHERE search MATCH ?", (word,)).fetchall() for word in "旧新"
    }
    assert found == {"旧": [], "新": [(2,)]}


def test_one_file_is_one_file_however_it_is_called(
    database: sqlite3.Connection, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    ingest(database, issue(meeting()), "issue.txt")
    change = ingest(database, issue(meeting(78)), str(tmp_path / "issue.txt"))
    assert change.status is Status.UPDATED


@pytest.mark.parametrize(
    ("post", "titles", "office"),
    [
        ("镇长", ["柳溪镇人民政府 镇长"], ("柳溪镇人民政府", "镇长", None, True)),
        ("柳溪镇人民政府镇长", ["柳溪镇人民政府 镇长"], ("柳溪镇人民政府", "镇长", None, True)),
        ("云阳县柳溪镇人大主席", ["柳溪镇人大 主席"], ("柳溪镇人大", "主席", None, True)),
        ("镇长", ["柳溪镇人民政府 副镇长"], (None, "镇长", None, False)),
        ("柳溪镇副镇长", ["镇长"], (None, "柳溪镇副镇长", None, False)),
        ("镇长", ["柳溪镇人民政府 副镇长", "柳溪镇人民政府 镇长"], ("柳溪镇人民政府", "镇长", None, True)),
        ("镇长", ["代 柳溪镇人民政府 镇长"], (None, "镇长", None, False)),
        ("主席", [], (None, "主席", None, False)),
    ],
)
def test_the_office_that_an_election_means(
    database: sqlite3.Connection, post: str, titles: list[str], office: tuple[object, ...]
) -> None:
    ingest(database, issue(Meeting(people=[("何青", titles, [])], elections=[("何青", post, "elected")])))
    found = database.execute("SELECT organisation, office_post, status, title IS NOT NULL FROM election").fetchall()
    assert found == [office]


def test_a_post_that_another_fills_is_the_same_office(database: sqlite3.Connection) -> None:
    people = [("方晓", ["柳溪镇人民政府 镇长"], ["elected"])]
    elections = [("陆远", "镇长", "resigned"), ("方晓", "镇长", "elected")]
    ingest(database, issue(Meeting(people=people, elections=elections)))
    assert database.execute("SELECT DISTINCT organisation, office_post, place FROM election").fetchall() == [
        ("柳溪镇人民政府", "镇长", "柳溪镇")
    ]
