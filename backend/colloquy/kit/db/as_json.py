"""Rows as JSON, written by the database itself.

A page of fifty contacts is two thousand values. To take each of them into Python and out again costs more than to find
them, and holds the interpreter meanwhile, so that requests wait for each other. Written by the database it is one text.
"""

from collections.abc import Sequence
from typing import Any, Final

from sqlalchemy import Boolean, ColumnElement, Text, case, cast, func, literal_column, select, true

from colloquy.kit.db.types import Json, UtcDateTime
from colloquy.kit.db.work import Selected

INSTANT: Final[ColumnElement[str]] = literal_column("""'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'""")
NO_FRACTION: Final[tuple[ColumnElement[str], ...]] = literal_column("'.000000Z'"), literal_column("'Z'")
Column = ColumnElement[Any]


def as_lines(statement: Selected, keys: Sequence[str], dialect: str) -> Selected:
    """One row of two texts: an object a line, as it goes out, and an array a line of the columns named `keys`.

    Both keep the order of `statement`. JSON needs no line breaks of its own, so that lines can be told apart, counted
    and left out without being read.
    """
    rows = statement.subquery("found")
    shown = {name: column for name, column in rows.c.items() if name not in keys}
    ordering = [rows.c[name] for name in keys]
    if dialect == "sqlite":
        end: Column = literal_column("char(10)")
        pairs = [part for name, column in shown.items() for part in (literal_column(f"'{name}'"), _on_sqlite(column))]
        return select(
            func.group_concat(func.json_object(*pairs), end), func.group_concat(func.json_array(*ordering), end)
        )
    end = literal_column("chr(10)")
    written = [_on_postgres(column).label(name) for name, column in shown.items()]
    objects = select(*written).correlate(rows).lateral("shown")
    return (
        select(
            func.string_agg(cast(func.row_to_json(objects.table_valued()), Text), end),
            func.string_agg(cast(func.json_build_array(*ordering), Text), end),
        )
        .select_from(rows)
        .join(objects, true())
    )


def _on_sqlite(column: Column) -> Column:
    if column.type is Json:
        return func.json(column)
    if isinstance(column.type, UtcDateTime):
        return func.replace(cast(column, Text), *NO_FRACTION)
    if isinstance(column.type, Boolean):
        return func.json(case((column, "true"), (~column, "false")))
    return column


def _on_postgres(column: Column) -> Column:
    if isinstance(column.type, UtcDateTime):
        return func.replace(func.to_char(column, INSTANT), *NO_FRACTION)
    return column
