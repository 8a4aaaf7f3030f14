"""Migrations by Alembic, found beside the sources or inside the installed package."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

INSIDE = Path(__file__).resolve().parents[1] / "_migrations"
BESIDE = Path(__file__).resolve().parents[3] / "migrations"


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
    with engine.connect() as connection:
        at = current(connection)
        connection.rollback()
    known = {script.revision for script in ScriptDirectory.from_config(alembic_config()).walk_revisions()}
    if at and at not in known:
        raise UnknownSchema(f"The database is at revision {at}, made by a newer version of Colloquy; update first.")
    if target == "head" and at == head():
        return
    with engine.connect() as connection:
        sqlite = connection.dialect.name == "sqlite"
        if sqlite:  # a rebuilt table would otherwise take its children with it
            connection.connection.dbapi_connection.execute("PRAGMA foreign_keys=OFF")  # type: ignore[union-attr]
        try:
            config = alembic_config(connection)
            go = command.upgrade if target == "head" or target >= at else command.downgrade
            go(config, target)
        finally:
            if sqlite:
                connection.connection.dbapi_connection.execute("PRAGMA foreign_keys=ON")  # type: ignore[union-attr]


def downgrade(engine: Engine, target: str) -> None:
    """Take the database back to `target`."""
    with engine.connect() as connection:
        command.downgrade(alembic_config(connection), target)
