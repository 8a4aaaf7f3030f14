"""Migrations by Alembic, found beside the sources or inside the installed package.

Alembic itself is imported when there is something to migrate: a start that finds the schema as it should be does not
wait for it. That rests on the names of the revisions: `0001`, `0002` and so on, at the beginning of each file's name.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, inspect

if TYPE_CHECKING:
    from alembic.config import Config

INSIDE = Path(__file__).resolve().parents[1] / "_migrations"
BESIDE = Path(__file__).resolve().parents[3] / "migrations"
MIGRATING = 7_265_564
"""The advisory lock of PostgreSQL that is held while migrating."""


class UnknownSchema(Exception):  # noqa: N818 -- named for what it tells
    """The database was made by a newer version; nothing was touched."""


def folder() -> Path:
    """Where the migrations are."""
    return INSIDE if INSIDE.exists() else BESIDE


@cache
def known() -> tuple[str, ...]:
    """The revisions that this code knows, the oldest first."""
    return tuple(sorted(path.name.partition("_")[0] for path in (folder() / "versions").glob("[0-9]*_*.py")))


def head() -> str:
    """The revision this code expects."""
    return known()[-1] if known() else ""


def current(connection: Connection) -> str:
    """The revision the database is at; empty for a new one."""
    if not inspect(connection).has_table("alembic_version"):
        return ""
    found = connection.exec_driver_sql("SELECT version_num FROM alembic_version").scalar()
    return str(found or "")


def refuse_unknown(at: str) -> None:
    """Refuse a database whose revision this code does not know.

    Raises:
        UnknownSchema: it was made by a newer version.
    """
    if at and at not in known():
        raise UnknownSchema(f"The database is at revision {at}, made by a newer version of Colloquy; update first.")


def migrate(engine: Engine, target: str = "head") -> None:
    """Bring the database to `target`, each revision in a transaction of its own.

    Raises:
        UnknownSchema: the database is at a revision that this code does not know.
    """
    with engine.connect() as connection:
        at = current(connection)
    refuse_unknown(at)
    if target == "head" and at == head():
        return
    with _one_at_a_time(engine):
        with engine.connect() as connection:
            at = current(connection)
        if target != "head" or at != head():
            _migrate(engine, at, target)


def alembic_config(connection: Connection | None = None) -> "Config":
    """Alembic's configuration; with a connection it works on that one."""
    from alembic.config import Config  # noqa: PLC0415 -- see above

    config = Config()
    config.set_main_option("script_location", str(folder()))
    config.attributes["connection"] = connection
    return config


@contextmanager
def _one_at_a_time(engine: Engine) -> Iterator[None]:
    """Let several processes start together on PostgreSQL; the first migrates, the others find it done."""
    if engine.dialect.name == "sqlite":
        yield
        return
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as guard:
        guard.exec_driver_sql("SET lock_timeout = 0")
        guard.exec_driver_sql("SET statement_timeout = '10min'")
        guard.exec_driver_sql(f"SELECT pg_advisory_lock({MIGRATING})")
        try:
            yield
        finally:
            guard.invalidate()


def _migrate(engine: Engine, at: str, target: str) -> None:
    from alembic import command  # noqa: PLC0415 -- see above

    with engine.connect() as connection:
        sqlite = connection.dialect.name == "sqlite"
        if sqlite:  # a rebuilt table would otherwise take its children with it
            connection.connection.dbapi_connection.execute("PRAGMA foreign_keys=OFF")  # type: ignore[union-attr]
        try:
            go = command.upgrade if target == "head" or target >= at else command.downgrade
            go(alembic_config(connection), target)
        finally:
            if sqlite:
                connection.connection.dbapi_connection.execute("PRAGMA foreign_keys=ON")  # type: ignore[union-attr]


def downgrade(engine: Engine, target: str) -> None:
    """Take the database back to `target`."""
    from alembic import command  # noqa: PLC0415 -- see above

    with engine.connect() as connection:
        command.downgrade(alembic_config(connection), target)
