"""Opening a database, bringing it up to date, and writing in one piece.

The version of a database is `PRAGMA user_version`: the number of migrations it has seen. It stands in the file's
header, changes in the same transaction as the tables, and can be read without touching anything.
"""

from __future__ import annotations

import os
import sqlite3
import time
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from xjcli.errors import DatabaseError
from xjcli.store import statements
from xjcli.store.damage import PRIMARY, damaged, is_damage

if TYPE_CHECKING:
    from collections.abc import Iterator
    from os import PathLike

PATIENCE = 30.0
"""Seconds to wait for another process that is writing."""

PAUSE = 0.02
"""Seconds between two tries where SQLite does not wait by itself."""

APPLICATION = 0x786A636C
"""What SQLite's header says of whose file this is: the letters `xjcl`."""

WRITING = (
    sqlite3.SQLITE_IOERR_WRITE,
    sqlite3.SQLITE_IOERR_FSYNC,
    sqlite3.SQLITE_IOERR_DIR_FSYNC,
    sqlite3.SQLITE_IOERR_TRUNCATE,
    sqlite3.SQLITE_IOERR_SHMSIZE,
    sqlite3.SQLITE_IOERR_SHMMAP,
    sqlite3.SQLITE_IOERR_SHMOPEN,
)
"""What SQLite says at times of a full disk, and of a broken one."""

ROOM = 1 << 20
"""A file system with fewer bytes left is full, when something cannot be written there."""

OF_VALUES = (sqlite3.IntegrityError, sqlite3.DataError, sqlite3.InterfaceError, sqlite3.ProgrammingError)
"""What SQLite says of values that cannot be stored; they are no fault of the database, and no other place helps."""

OLD_SQLITE = (3, 37, 0)
"""The first SQLite with STRICT tables."""


def open_for_reading(path: str | PathLike[str]) -> sqlite3.Connection:
    """Open an existing database for questions: nothing can be written through it.

    A database of an older version is first brought up to date. Raises DatabaseError when there is none, when the
    file is no database of this program, or when it comes from a newer program.
    """
    file = Path(path)
    if not file.is_file():
        raise DatabaseError(f"there is no database at {file}", hint="`xjcli ingest PATH` makes one")
    with translated(file):
        _refuse_strange(file)
        connection = _connect_to_read(file)
        if not _is_seen_current(connection, file):
            connection.close()
            open_for_writing(file).close()
            connection = _connect_to_read(file)
        connection.execute("PRAGMA query_only = ON")
        return connection


def open_for_writing(path: str | PathLike[str]) -> sqlite3.Connection:
    """Open a database for writing, make it if there is none, bring its schema up to date.

    `:memory:` gives one that nobody else sees. Raises DatabaseError; a file that is refused is left as it was.
    """
    file = Path(path)
    if sqlite3.sqlite_version_info < OLD_SQLITE:
        raise DatabaseError(
            f"SQLite {sqlite3.sqlite_version} is too old", hint="use a Python with SQLite 3.37 or newer"
        )
    with translated(file):
        if str(path) != ":memory:":
            file.parent.mkdir(parents=True, exist_ok=True)
            _refuse_strange(file)
        connection = sqlite3.connect(path, timeout=PATIENCE, isolation_level=None)
        try:
            if not _is_seen_current(connection, file):
                _write_ahead(connection)
                _update(connection, file)
            # In WAL mode a crash of the program loses nothing with NORMAL, and a commit costs a twentieth.
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute("PRAGMA foreign_keys = ON")
        except BaseException:
            connection.close()
            raise
        return connection


@contextmanager
def transaction(connection: sqlite3.Connection, *, keep: bool = True) -> Iterator[None]:
    """Write what happens inside in one piece or, after an error or without `keep`, not at all.

    Waits for another writer; raises DatabaseError when that takes too long or the disk is full.
    """
    with translated(connection):
        try:
            connection.execute("BEGIN IMMEDIATE")
            yield
        except BaseException:
            _roll_back(connection)
            raise
        try:
            connection.execute("COMMIT" if keep else "ROLLBACK")
        except sqlite3.Error:
            _roll_back(connection)
            raise


@contextmanager
def translated(database: Path | sqlite3.Connection) -> Iterator[None]:
    """Turn what SQLite and the file system complain about into errors that a user can read."""
    try:
        yield
    except OF_VALUES:
        raise
    except sqlite3.Error as error:
        raise _explained(database if isinstance(database, Path) else file_of(database), error) from error
    except OSError as error:
        file = database if isinstance(database, Path) else file_of(database)
        raise DatabaseError(f"{file}: {error.strerror or error}", hint="choose another place with --db") from error


def _refuse_strange(file: Path) -> None:
    """Raise DatabaseError for a file that this program must not touch, and leave no trace beside it.

    A connection that writes would bring over what a `-wal` file holds, one that only reads would make a `-shm` file;
    an immutable one does neither, but sees the file alone. So a `-wal` file is looked into as well where there is one.
    """
    if not file.is_file():
        return
    address = _address(file)
    with closing(sqlite3.connect(f"{address}&immutable=1", uri=True)) as connection:
        _version(connection, file)
    if _has_write_ahead(file):
        with closing(sqlite3.connect(address, uri=True, timeout=PATIENCE)) as connection, suppress(sqlite3.Error):
            _version(connection, file)  # what SQLite itself has against it is told when it is opened


def _connect_to_read(file: Path) -> sqlite3.Connection:
    address = _address(file)
    connection = sqlite3.connect(address, uri=True, timeout=PATIENCE, isolation_level=None)
    try:
        connection.execute("PRAGMA user_version").fetchone()
    except sqlite3.OperationalError:
        connection.close()
        # In a folder that cannot be written SQLite finds no room for its lock; unless somebody writes, none is needed.
        if _has_write_ahead(file):
            raise
        connection = sqlite3.connect(f"{address}&immutable=1", uri=True, isolation_level=None)
    return connection


def _address(file: Path) -> str:
    return f"{file.resolve().as_uri()}?mode=ro"


def _has_write_ahead(file: Path) -> bool:
    """Say whether pages wait in a `-wal` file; SQLite keeps it beside the file that a link leads to."""
    with suppress(FileNotFoundError):  # one that closes the database may take it away at any moment
        return Path(f"{file.resolve()}-wal").stat().st_size > 0
    return False


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Have readers and a writer not wait for each other (WAL).

    SQLite does not wait by itself here: of several that make one database at once all but one are told at once that
    it is locked.
    """
    until = time.monotonic() + PATIENCE
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            return
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & PRIMARY != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
        time.sleep(PAUSE)


def _is_seen_current(connection: sqlite3.Connection, file: Path) -> bool:
    """Ask `_is_current` of one state of the file: while it asks, another process may make the schema."""
    connection.execute("BEGIN")
    try:
        return _is_current(connection, file)
    finally:
        _roll_back(connection)


def _is_current(connection: sqlite3.Connection, file: Path) -> bool:
    """Say whether schema and views are those of this program; raises DatabaseError for a database it must not touch."""
    return _version(connection, file) == statements.migration_count() and _views(connection) == statements.views()


def _version(connection: sqlite3.Connection, file: Path) -> int:
    """Give the version of the schema; raises DatabaseError for a database that this program must not touch."""
    version: int = connection.execute("PRAGMA user_version").fetchone()[0]
    application = connection.execute("PRAGMA application_id").fetchone()[0]
    known = statements.migration_count()
    if application != APPLICATION and (version or connection.execute("SELECT 1 FROM sqlite_schema").fetchone()):
        raise DatabaseError(f"{file} is a database of another program", hint="choose another file with --db")
    if version > known:
        raise DatabaseError(
            f"{file} was written by a newer xjcli (schema {version}; this one knows {known})",
            hint="update xjcli, or choose another database with --db",
        )
    return version


def _views(connection: sqlite3.Connection) -> dict[str, str]:
    return dict(connection.execute(statements.named("schema")["views"]))


def _update(connection: sqlite3.Connection, file: Path) -> None:
    """Run the migrations that are missing and make the views anew, in one transaction."""
    with transaction(connection):
        if _is_current(connection, file):  # another process may have been faster
            return
        for name in _views(connection):
            connection.execute(f'DROP VIEW "{name}"')
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        for script in statements.migrations()[version:]:
            for statement in _split(script):
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {statements.migration_count()}")
        for statement in statements.views().values():
            connection.execute(statement)


def _split(script: str) -> Iterator[str]:
    """Cut a script into statements: `executescript` would commit before it starts."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _roll_back(connection: sqlite3.Connection) -> None:
    if connection.in_transaction:
        connection.execute("ROLLBACK")


def file_of(connection: sqlite3.Connection) -> Path:
    """Give the file of a connection; `:memory:` where there is none."""
    file = connection.execute(statements.named("schema")["file"]).fetchone()[0]  # bytes: a name may be no UTF-8
    return Path(os.fsdecode(file or b":memory:"))


def _explained(file: Path, error: sqlite3.Error) -> DatabaseError:
    """Say what SQLite complains about: by its code, where it has one."""
    code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR)
    if code in WRITING and _is_full(file):
        code = sqlite3.SQLITE_FULL
    if is_damage(error) and code & PRIMARY != sqlite3.SQLITE_NOTADB:
        return damaged(file, error)
    match code & PRIMARY:
        case sqlite3.SQLITE_NOTADB:
            return DatabaseError(f"{file} is not a database", hint="choose another file with --db")
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return DatabaseError(
                f"{file} is being written by another process; waited {PATIENCE:.0f} s",
                hint="try again when it has ended",
            )
        case sqlite3.SQLITE_FULL:
            return DatabaseError(f"{file}: the disk is full; nothing of this was stored", hint="make room")
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM:
            return DatabaseError(f"{file} cannot be written or opened here", hint="choose another place with --db")
    words = f"{error} ({getattr(error, 'sqlite_errorname', type(error).__name__)})"
    return DatabaseError(f"{file}: {words}", hint="`sqlite3 FILE 'PRAGMA integrity_check'` tells whether it is damaged")


def _is_full(file: Path) -> bool:
    """Say whether the file system has no room for the next thing that SQLite writes."""
    import shutil

    try:
        return shutil.disk_usage(file.resolve().parent).free < ROOM
    except OSError:
        return False
