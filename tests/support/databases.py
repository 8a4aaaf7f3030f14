"""A fresh, migrated database for each test: emptied after another test or copied from a template.

A database that a test is done with is taken by the next one, with its engines: what they have compiled of our
statements is a third of the time that a test through the API takes.
"""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import psycopg
from sqlalchemy import event

from colloquy.kit.db.engine import Engines, open_engines
from colloquy.kit.migrate import migrate
from colloquy.kit.settings import Settings
from colloquy.schema import metadata
from tests.support.postgres import Postgres

SECRET = "a secret for tests that is long enough to be accepted"


@dataclass
class Place:
    """Where one test after another has its database."""

    data: Path
    database_url: str = ""
    engines: dict[int, Engines] = field(default_factory=dict)

    def opened(self, settings: Settings) -> Engines:
        """Its engines, which differ by how many threads share them."""
        if settings.threads not in self.engines:
            self.engines[settings.threads] = quick(open_engines(settings))
        return self.engines[settings.threads]


def quick(engines: Engines) -> Engines:
    """The same engines, which do not wait for the disk: no power fails during a test."""
    if engines.on_sqlite:

        @event.listens_for(engines.write, "connect")
        def _prepare(connection: object, _record: object) -> None:
            connection.execute("PRAGMA synchronous=OFF")  # type: ignore[attr-defined]  # a DBAPI connection

    return engines


class Databases:
    """Makes databases. The templates are migrated once per test process."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._sqlite: Path | None = None
        self._postgres: Postgres | None = None
        self._made = 0
        self._free: dict[str, list[Place]] = {"sqlite": [], "postgres": []}
        self._taken: dict[Path, Place] = {}

    @contextmanager
    def fresh(self, kind: str, **changes: object) -> Iterator[Settings]:
        """Settings that name a new database of this kind."""
        place = self._free[kind].pop() if self._free[kind] else self._another(kind)
        place.data.mkdir()
        if kind == "sqlite":
            shutil.copyfile(self._sqlite_template(), place.data / "colloquy.db")
        common: dict[str, object] = {
            "data": place.data, "secret_key": SECRET, "worker": "off", "threads": 4, "requests_per_minute": 1_000_000,
            "anonymous_per_minute": 1_000_000, "database_url": place.database_url, **changes,
        }  # fmt: skip
        self._taken[place.data] = place
        try:
            yield Settings.model_validate(common)
        finally:
            del self._taken[place.data]
            shutil.rmtree(place.data, ignore_errors=True)
            if kind == "sqlite" or self._emptied(place):
                self._free[kind].append(place)

    def engines(self, settings: Settings) -> Engines:
        """The engines of a database that is in use."""
        return self._taken[settings.data].opened(settings)

    def _another(self, kind: str) -> Place:
        self._made += 1
        place = Place(self.folder / f"data{self._made}")
        if kind == "postgres":
            server, name = self._server(), f"test{self._made}"
            server.execute(f"CREATE DATABASE {name} TEMPLATE colloquy_template STRATEGY file_copy")
            place.database_url = server.url(name)
        return place

    def _emptied(self, place: Place) -> bool:
        """Empty every table for the next test: some milliseconds, where a new database takes a tenth of a second."""
        name = place.database_url.rpartition("/")[2]
        self._server().execute(f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'")  # noqa: S608 -- our own name
        removals = "; ".join(f"DELETE FROM {table.name}" for table in metadata.sorted_tables)  # noqa: S608 -- our own names
        try:
            with psycopg.connect(place.database_url, autocommit=True) as connection:
                connection.execute(f"SET session_replication_role = replica; {removals}".encode())
        except psycopg.Error:  # a test may have taken the schema down, or the server
            return False
        return True

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
