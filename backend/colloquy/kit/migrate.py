"""Migrations by Alembic, found beside the sources or inside the installed package."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

INSIDE = Path(__file__).resolve().parents[1] / "_migrations"
BESIDE = Path(__file__).resolve().parents[3] / "migrations"
MIGRATING = 7_265_564
"""The advisory lock of PostgreSQL that is held while migrating."""


class UnknownSchema(Exception):  # noqa: N818 -- named for what it tells
    """The database was made by a newer version; nothing was touched."""


def alembic_config(connection: Connection | None = None) -> Config:
    """Alembic's configuration; with a connection it works on that one."""
    config = Config()
    config.set_main_option("script_location", str(INSIDE if INSIDE.exists() else BESIDE))
    config.attributes["connection"] = connection
    return config


def head() -> str:
    """The revision this code expects."""
    found = ScriptDirectory.from_config(alembic_config()).get_current_head()
    return found or ""


def current(connection: Connection) -> str:
    """The revision the database is at; empty for a new one."""
    return MigrationContext.configure(connection).get_current_revision() or ""


def migrate(engine: Engine, target: str = "head") -> None:
    """Bring the database to `target`, each revision in a transaction of its own.

    Raises:
        UnknownSchema: the database is at a revision that this code does not know.
    """
    with _one_at_a_time(engine):
        with engine.connect() as connection:
            at = current(connection)
            connection.rollback()
        refuse_unknown(at)
        if target != "head" or at != head():
            _migrate(engine, at, target)


def refuse_unknown(at: str) -> None:
    """Refuse a database whose revision this code does not know.

    Raises:
        UnknownSchema: it was made by a newer version.
    """
    known = {script.revision for script in ScriptDirectory.from_config(alembic_config()).walk_revisions()}
    if at and at not in known:
        raise UnknownSchema(f"The database is at revision {at}, made by a newer version of Colloquy; update first.")


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
    up = target == "head" or (target != "base" and target >= at)
    with engine.connect() as connection:
        if connection.dialect.name == "sqlite":  # a rebuilt table would otherwise take its children with it
            connection.connection.dbapi_connection.execute("PRAGMA foreign_keys=OFF")  # type: ignore[union-attr]
        try:
            (command.upgrade if up else command.downgrade)(alembic_config(connection), target)
        finally:
            connection.invalidate()  # not to be used again without foreign keys, or with the migration's time limits
