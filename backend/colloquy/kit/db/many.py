"""Many rows at a time: COPY on PostgreSQL, one prepared statement on SQLite; neither goes through the ORM."""

from collections.abc import Mapping, Sequence
from typing import Any, cast

from psycopg import sql
from sqlalchemy import Table, insert

from colloquy.kit.db.work import Write

FEW = 20
"""Below this many rows a plain insert is as quick as opening a COPY."""


def insert_many(work: Write, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    """Insert rows that all name the same columns. Constraints hold as ever; nothing is returned."""
    if not rows:
        return
    work.flush()
    if work.connection.dialect.name == "postgresql" and len(rows) >= FEW:
        _copy(work, table, rows)
    else:
        work.connection.execute(insert(table), list(rows))


def _copy(work: Write, table: Table, rows: Sequence[Mapping[str, Any]]) -> None:
    dialect = work.connection.dialect
    columns = [table.c[name] for name in rows[0]]
    processors = [(column.name, column.type.dialect_impl(dialect).bind_processor(dialect)) for column in columns]
    statement = sql.SQL("COPY {} ({}) FROM STDIN").format(
        sql.Identifier(table.name), sql.SQL(", ").join(sql.Identifier(column.name) for column in columns)
    )
    cursor = cast("Any", work.connection.connection.cursor())  # psycopg's, which the pool's proxy hides
    with cursor, cursor.copy(statement) as copy:
        for row in rows:
            copy.write_row([process(row[name]) if process else row[name] for name, process in processors])


def refresh_statistics(work: Write, tables: Sequence[Table]) -> None:
    """Have PostgreSQL look at tables again that have grown much.

    The plan of a foreign key check is kept as it was made while a table was all but empty, when every index that
    begins with the owner looks as good as the primary key; each check then walks all of the owner's rows. Measured on
    a first import: 130 rows a second before, thousands after.
    """
    if work.connection.dialect.name == "postgresql":
        names = ", ".join(f'"{table.name}"' for table in tables)
        work.connection.exec_driver_sql(f"ANALYZE {names}")
