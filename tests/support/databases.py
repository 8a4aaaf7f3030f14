"""A fresh, migrated database for each test: copied from a template, on SQLite and on PostgreSQL."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg

from colloquy.kit.db.engine import open_engines
from colloquy.kit.migrate import migrate
from colloquy.kit.settings import Settings
from colloquy.schema import metadata
from tests.support.postgres import Postgres

SECRET = "a secret for tests that is long enough to be accepted"


class Databases:
    """Makes databases. The templates are migrated once per test process."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._sqlite: Path | None = None
        self._postgres: Postgres | None = None
        self._made = 0
        self._empty: list[str] = []

    @contextmanager
    def fresh(self, kind: str, **changes: object) -> Iterator[Settings]:
        """Settings that name a new database of this kind."""
        self._made += 1
        data = self.folder / f"data{self._made}"
        data.mkdir()
        common: dict[str, object] = {
            "data": data, "secret_key": SECRET, "worker": "off", "threads": 4, "requests_per_minute": 1_000_000,
            "anonymous_per_minute": 1_000_000, **changes,
        }  # fmt: skip
        if kind == "sqlite":
            shutil.copyfile(self._sqlite_template(), data / "colloquy.db")
            yield Settings.model_validate(common)
            shutil.rmtree(data, ignore_errors=True)
            return
        server = self._server()
        name = self._empty.pop() if self._empty else self._another(server)
        try:
            yield Settings.model_validate({**common, "database_url": server.url(name)})
        finally:
            self._clear(server, name)

    def _another(self, server: Postgres) -> str:
        name = f"test{self._made}"
        server.execute(f"CREATE DATABASE {name} TEMPLATE colloquy_template STRATEGY file_copy")
        return name

    def _clear(self, server: Postgres, name: str) -> None:
        """Empty every table for the next test: some milliseconds, where a new database takes a tenth of a second."""
        server.execute(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")  # noqa: S608 -- our own name
        removals = "; ".join(f"DELETE FROM {table.name}" for table in metadata.sorted_tables)  # noqa: S608 -- our own names
        try:
            with psycopg.connect(server.url(name), autocommit=True) as connection:
                connection.execute(f"SET session_replication_role = replica; {removals}".encode())
        except psycopg.Error:  # a test may have taken the schema down, or the server
            return
        self._empty.append(name)

    def close(self) -> None:
        """Stop what was started."""
        if self._postgres:
            self._postgres.stop()

    def _sqlite_template(self) -> Path:
        if self._sqlite is None:
            data = self.folder / "template"
            engines = open_engines(Settings(data=data))
            migrate(engines.write)
            engines.dispose()
            with_wal = data / "colloquy.db"
            self._sqlite = with_wal
        return self._sqlite

    def _server(self) -> Postgres:
        if self._postgres is None:
            server = Postgres()
            server.create()
            server.start()
            self._postgres = server
            server.execute("CREATE DATABASE colloquy_template")
            engines = open_engines(Settings(database_url=server.url("colloquy_template"), secret_key=SECRET))
            migrate(engines.write)
            engines.dispose()
        return self._postgres
