"""Run migrations on the connection that was handed over, or on the one that the settings name."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy import JSON, Connection

from colloquy import schema
from colloquy.kit.db import types
from colloquy.kit.db.engine import open_engines
from colloquy.kit.settings import load_settings

LOCK_TIMEOUT = "SET LOCAL lock_timeout = '5s'"
STATEMENT_TIMEOUT = "SET LOCAL statement_timeout = '10min'"


def include_object(_object: Any, name: str | None, kind: str, reflected: bool, _other: Any) -> bool:  # noqa: FBT001
    """Leave alone what the search index makes for itself; see colloquy.kit.search."""
    if not reflected or name is None:
        return True
    return not (
        (kind == "table" and "_fts" in name) or (kind == "column" and name == "words") or name.endswith("_words")
    )


def render_item(kind: str, item: Any, context: AutogenContext) -> str | Literal[False]:
    """Write our own column types by their names."""
    if kind != "type":
        return False
    name = type(item).__name__
    if isinstance(item, JSON):
        name = "Json"
    elif name not in {"IdType", "UtcDateTime"} and item is not types.Serial:
        return False
    elif item is types.Serial:
        name = "Serial"
    context.imports.add("from colloquy.kit.db import types")
    return f"types.{name}" if name in {"Json", "Serial"} else f"types.{name}()"


def run(connection: Connection) -> None:
    """Migrate, with a check of all foreign keys at the end on SQLite."""
    context.configure(
        connection=connection,
        target_metadata=schema.metadata,
        include_object=include_object,
        render_as_batch=connection.dialect.name == "sqlite",
        transaction_per_migration=True,
        compare_type=True,
        render_item=render_item,
    )
    with context.begin_transaction():
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql(LOCK_TIMEOUT)
            connection.exec_driver_sql(STATEMENT_TIMEOUT)
        context.run_migrations()
    if connection.dialect.name == "sqlite":
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        if broken:
            raise RuntimeError(f"The migration left {len(broken)} rows that refer to nothing.")
    if connection.in_transaction():
        connection.commit()


given = context.config.attributes.get("connection")
if given is not None:
    run(given)
else:
    with open_engines(load_settings()).write.connect() as opened:
        run(opened)
