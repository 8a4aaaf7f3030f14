"""A fresh, migrated database for each test: copied from a template, on SQLite and on PostgreSQL."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from colloquy.kit.db.engine import open_engines
from colloquy.kit.migrate import migrate
from colloquy.kit.settings import Settings

from tests.support.postgres import Postgres

SECRET = "a secret for tests that is long enough to be accepted"


class Databases:
    """Makes databases. The templates are migrated once per test process."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self._sqlite: Path | None = None
        self._postgres: Postgres | None = None
        self._made = 0

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
        name = f"test{self._made}"
        server.execute(f"CREATE DATABASE {name} TEMPLATE colloquy_template STRATEGY file_copy")
        try:
            yield Settings.model_validate({**common, "database_url": server.url(name)})
        finally:
            server.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")

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
