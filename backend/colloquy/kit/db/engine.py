"""Engines: one that reads and one that writes, on either database, with the care each of them needs."""

import sys
from dataclasses import dataclass
from math import inf
from pathlib import Path
from time import monotonic
from types import ModuleType
from typing import Any

import orjson
import psycopg
from psycopg.types.string import TextLoader
from sqlalchemy import Engine, create_engine, event, make_url
from sqlalchemy.exc import DisconnectionError
from sqlalchemy.pool import ConnectionPoolEntry, QueuePool

from colloquy.kit.settings import Settings

SAFE_SQLITE = (3, 51, 3)
BUSY_MS = 20_000
POOL_WAIT_S = 5
RESTED_S = 2.0
RESTS_SINCE = "rests_since"
STATEMENTS_CACHED = 2_000
SQLITE_PRAGMAS = {
    "journal_mode": "WAL",
    "synchronous": "FULL",
    "foreign_keys": "ON",
    "busy_timeout": str(BUSY_MS),
    "mmap_size": str(1 << 28),
    "cache_size": "-16000",
    "temp_store": "MEMORY",
}
POSTGRES_OPTIONS = {
    "timezone": "UTC",
    "statement_timeout": "30s",
    "lock_timeout": "5s",
    "idle_in_transaction_session_timeout": "30s",
}


@dataclass(frozen=True)
class Engines:
    """The two engines of one process. Readers cannot write: the database itself refuses."""

    read: Engine
    write: Engine

    @property
    def on_sqlite(self) -> bool:
        """Whether this is the embedded database."""
        return self.write.dialect.name == "sqlite"

    def dispose(self) -> None:
        """Close every connection."""
        self.read.dispose()
        self.write.dispose()


def sqlite_module() -> ModuleType:
    """The SQLite driver: pysqlite3 where it has wheels, for the standard library's may lose data in WAL mode.

    SQLite before 3.51.3 has the WAL-reset bug, which can corrupt a database that several connections write.
    """
    try:
        import pysqlite3.dbapi2 as module  # noqa: PLC0415 -- absent on some platforms
    except ImportError:
        import sqlite3 as module  # noqa: PLC0415 -- the same interface, chosen once
    return module  # type: ignore[no-any-return]  # pysqlite3 has no types


def sqlite_is_safe() -> bool:
    """Whether the SQLite in use is free of the WAL-reset bug."""
    version: tuple[int, ...] = tuple(sqlite_module().sqlite_version_info)
    return version >= SAFE_SQLITE


def open_engines(settings: Settings) -> Engines:
    """Open the database that the settings name. Nothing is created but SQLite's own file and folder."""
    if settings.on_postgres:
        url = _psycopg_url(settings.database_url)
        read_url = _psycopg_url(settings.database_read_url) if settings.database_read_url else url
        return Engines(_postgres(read_url, settings, writes=False), _postgres(url, settings, writes=True))
    path = settings.data / "colloquy.db"
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    if not sqlite_is_safe():
        print(  # noqa: T201 -- logging is not set up yet, and the owner must see this
            "SQLite here is older than 3.51.3, which can corrupt a database under concurrent writes: "
            "install pysqlite3, or use PostgreSQL.",
            file=sys.stderr,
        )
    return Engines(_sqlite(path, settings.threads, writes=False), _sqlite(path, 1, writes=True))


def _sqlite(path: Path, connections: int, *, writes: bool) -> Engine:
    engine = create_engine(
        f"sqlite:///{path}",
        module=sqlite_module(),
        poolclass=QueuePool,
        pool_size=connections,
        max_overflow=0,
        pool_timeout=BUSY_MS / 1000,
        pool_use_lifo=True,  # the connection whose cache is warm
        pool_reset_on_return="rollback",
        connect_args={"check_same_thread": False, "isolation_level": None, "cached_statements": STATEMENTS_CACHED},
        json_serializer=_dumps,
        json_deserializer=orjson.loads,
    )
    pragmas = SQLITE_PRAGMAS if writes else {**SQLITE_PRAGMAS, "query_only": "ON"}

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:  # noqa: ANN401 -- a DBAPI connection
        for name, value in pragmas.items():
            connection.execute(f"PRAGMA {name}={value}")

    @event.listens_for(engine, "begin")
    def _begin(connection: Any) -> None:  # noqa: ANN401 -- SQLAlchemy's connection
        connection.connection.dbapi_connection.execute("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _postgres(url: str, settings: Settings, *, writes: bool) -> Engine:
    options = dict(POSTGRES_OPTIONS)
    if not writes:
        options["default_transaction_read_only"] = "on"
    engine = create_engine(
        url,
        pool_size=settings.threads,
        max_overflow=0,
        pool_timeout=POOL_WAIT_S,
        pool_recycle=1_800,
        isolation_level="READ COMMITTED" if writes else "AUTOCOMMIT",
        pool_reset_on_return="rollback" if writes else None,
        connect_args={
            "options": " ".join(f"-c {name}={value}" for name, value in options.items()),
            "connect_timeout": POOL_WAIT_S,
            "prepare_threshold": 2,
            "application_name": "colloquy",
        },
        json_serializer=_dumps,
        json_deserializer=orjson.loads,
    )

    @event.listens_for(engine, "connect")
    def _prepare(connection: Any, _record: object) -> None:  # noqa: ANN401 -- a DBAPI connection
        connection.adapters.register_loader("uuid", TextLoader)  # ids are text here; no UUID objects in between

    @event.listens_for(engine, "checkin")
    def _rest(_connection: object, record: ConnectionPoolEntry) -> None:
        record.info[RESTS_SINCE] = monotonic()

    @event.listens_for(engine, "checkout")
    def _look(connection: Any, record: ConnectionPoolEntry, _proxy: object) -> None:  # noqa: ANN401 -- a DBAPI connection
        """Ask a connection that has rested whether it still lives; if it does not, the pool makes another one."""
        if monotonic() - record.info.get(RESTS_SINCE, inf) > RESTED_S:
            try:
                engine.dialect.do_ping(connection)
            except psycopg.Error as error:
                raise DisconnectionError from error

    return engine


def _psycopg_url(url: str) -> str:
    return make_url(url).set(drivername="postgresql+psycopg").render_as_string(hide_password=False)


def _dumps(value: Any) -> str:  # noqa: ANN401 -- any JSON
    return orjson.dumps(value).decode()
