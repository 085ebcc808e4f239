"""Opening a database while another process makes it."""

from __future__ import annotations

import sqlite3

from xjcli.store import statements
from xjcli.store.connection import open_for_writing


def test_a_schema_that_another_process_makes_meanwhile_is_no_other_program(tmp_path, monkeypatch):
    file = tmp_path / "new.db"
    made = sqlite3.connect(file)
    made.execute("PRAGMA journal_mode = WAL")
    made.close()
    count, calls = statements.migration_count(), []

    def counted() -> int:
        calls.append(file)
        if len(calls) == 1:  # asked while the first reader looks whose the file is
            open_for_writing(file).close()
        return count

    monkeypatch.setattr(statements, "migration_count", counted)
    open_for_writing(file).close()
    assert len(calls) > 1
