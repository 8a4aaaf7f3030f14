"""Rows as they stood before they were removed, and back again.

What is removed really leaves its tables, so that no list, count, duty or feed anywhere can show it still, and no later
query has to remember that it might be there. It is kept here whole instead. What belongs to it is found in the schema:
the foreign keys that remove a row with another one, in whatever slice it stands, and the columns without a foreign key
that say `goes_with` or `knows`. So a table that is added later is kept and put back without anybody remembering it.
"""

from base64 import b64decode, b64encode
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final, NamedTuple

from sqlalchemy import Column, Date, LargeBinary, Table, select, tuple_, update
from sqlalchemy.dialects.postgresql import insert as postgres_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert

from colloquy.kit.db.base import GOES_WITH, KNOWS
from colloquy.kit.db.base import Table as Base
from colloquy.kit.db.types import UtcDateTime
from colloquy.kit.db.work import Read, Write

Row = dict[str, Any]
AT_A_TIME: Final = 500


class Link(NamedTuple):
    """A column that holds ids of another table's rows; with `goes`, its row is removed with the one it names."""

    table: Table
    column: Column[Any]
    parent: str
    goes: bool
    enforced: bool


def take(work: Read, table: Table, row_id: str) -> dict[str, Any]:
    """A row, what is removed with it, and who else points there, as JSON."""
    taken: dict[str, list[Row]] = {table.name: _rows(work, table, table.c.id, [row_id])}
    pointing: list[dict[str, Any]] = []
    for link in links():
        ids = [row["id"] for row in taken.get(link.parent, ()) if "id" in row]
        if not ids:
            continue
        rows = _rows(work, link.table, link.column, ids)
        if link.goes:
            known = {_key(link.table, row) for row in taken.get(link.table.name, ())}
            fresh = [row for row in rows if _key(link.table, row) not in known]
            taken.setdefault(link.table.name, []).extend(fresh)
        else:
            pointing += [
                {"table": str(link.table.name), "column": str(link.column.name), "key": list(_key(link.table, row)),
                 "id": row[link.column.name]}
                for row in rows
            ]  # fmt: skip
    within = {name: {_key(Base.metadata.tables[name], row) for row in rows} for name, rows in taken.items()}
    return {
        "rows": {str(name): [_told(row) for row in rows] for name, rows in taken.items() if rows},
        "pointing": [one for one in pointing if tuple(one["key"]) not in within.get(one["table"], ())],
    }


def put_back(work: Write, memory: Mapping[str, Any], renamed: Mapping[str, str]) -> None:
    """Have the rows again, as far as what they refer to is still there.

    `renamed` gives the ids that stand for others since: a contact may have been merged into another one. What must
    refer to something that is gone stays away; what only may, lets go of it.
    """
    there: dict[tuple[str, str], bool] = {}
    for table in Base.metadata.sorted_tables:
        rows = [_revived(table, row) for row in memory["rows"].get(table.name, ())]
        fitting = [row for row in rows if _fits(work, table, row, renamed, there)]
        _insert(work, table, fitting)
        there |= {(table.name, row["id"]): True for row in fitting if "id" in row}
    for one in memory["pointing"]:
        _point(work, one, there)
    work.session.expire_all()


def stands(work: Read, memory: Mapping[str, Any], row_id: str) -> bool:
    """Whether what was removed is in its table again: what it belonged to may be gone, its name taken."""
    for name, rows in memory["rows"].items():
        if any(row.get("id") == row_id for row in rows):
            table = Base.metadata.tables[name]
            return bool(_rows(work, table, table.c.id, [row_id]))
    return False


def near(work: Read, table: Table, ids: Sequence[str]) -> frozenset[str]:
    """These rows of a table, and those removed with them: what a memory of something else may mention."""
    found = set(ids)
    for link in links():
        if link.parent == table.name and link.goes and "id" in link.table.c:
            found |= {row["id"] for row in _rows(work, link.table, link.column, ids)}
    return frozenset(found)


def without(memory: Mapping[str, Any], gone: frozenset[str]) -> dict[str, Any]:
    """The memory with no row that mentions one of these."""
    rows = {name: [row for row in rows if gone.isdisjoint(_ids(row))] for name, rows in memory["rows"].items()}
    pointing = [one for one in memory["pointing"] if gone.isdisjoint(one["key"])]
    return {**memory, "rows": {name: kept for name, kept in rows.items() if kept}, "pointing": pointing}


def _ids(row: Row) -> Iterator[str]:
    return (value for name, value in row.items() if name == "id" or name.endswith("_id"))


def links() -> Iterator[Link]:
    """Every column that points to another table of the product, in the order in which rows can be inserted."""
    for table in Base.metadata.sorted_tables:
        for constraint in sorted(table.foreign_key_constraints, key=lambda key: list(key.column_keys)):
            if constraint.referred_table.name != "accounts":
                column = table.c[constraint.column_keys[-1]]
                goes = constraint.ondelete == "CASCADE"
                yield Link(table, column, constraint.referred_table.name, goes=goes, enforced=True)
        for column in table.columns:
            for said in {GOES_WITH, KNOWS} & column.info.keys():
                yield Link(table, column, column.info[said], goes=said == GOES_WITH, enforced=False)


def _rows(work: Read, table: Table, column: Column[Any], ids: Sequence[str]) -> list[Row]:
    found: list[Row] = []
    for start in range(0, len(ids), AT_A_TIME):
        statement = select(table).where(column.in_(ids[start : start + AT_A_TIME]))
        if "owner_id" in table.c:
            statement = statement.where(table.c.owner_id == work.owner_id)
        found += work.rows(statement)
    return found


def _key(table: Table, row: Mapping[str, Any]) -> tuple[Any, ...]:
    return tuple(row[column.name] for column in table.primary_key.columns)


def _fits(work: Read, table: Table, row: Row, renamed: Mapping[str, str], there: dict[tuple[str, str], bool]) -> bool:
    """Whether a row can stand again; what it refers to is set right in it."""
    for link in links():
        if link.table is not table or not link.enforced or row.get(link.column.name) is None:
            continue
        row[link.column.name] = renamed.get(row[link.column.name], row[link.column.name])
        if not _is_there(work, link.parent, row[link.column.name], there):
            if not link.column.nullable:
                return False
            row[link.column.name] = None
    return True


def _is_there(work: Read, name: str, row_id: str, there: dict[tuple[str, str], bool]) -> bool:
    if (name, row_id) not in there:
        table = Base.metadata.tables[name]
        there[name, row_id] = bool(_rows(work, table, table.c.id, [row_id]))
    return there[name, row_id]


def _insert(work: Write, table: Table, rows: Sequence[Row]) -> None:
    insert = sqlite_insert if work.connection.dialect.name == "sqlite" else postgres_insert
    if rows:
        work.session.flush()
        work.connection.execute(insert(table).on_conflict_do_nothing(), list(rows))


def _point(work: Write, one: Mapping[str, Any], there: dict[tuple[str, str], bool]) -> None:
    """Whoever pointed there does so again, unless they point elsewhere by now."""
    table = Base.metadata.tables[one["table"]]
    column = table.c[one["column"]]
    [parent] = {link.parent for link in links() if link.column is column}
    if _is_there(work, parent, one["id"], there):
        mine = tuple_(*table.primary_key.columns) == tuple(one["key"])
        work.execute(update(table).where(mine, column.is_(None)).values({one["column"]: one["id"]}))


def _told(row: Mapping[str, Any]) -> Row:
    return {str(name): _plain(value) for name, value in row.items()}  # SQLAlchemy gives names as a kind of str


def _plain(value: Any) -> Any:  # noqa: ANN401 -- whatever a column holds
    if isinstance(value, bytes):
        return b64encode(value).decode()
    return value.isoformat() if isinstance(value, date) else value  # an instant is a date, too


def _revived(table: Table, row: Mapping[str, Any]) -> Row:
    """A row from its memory; a column that is no longer there is left out."""
    return {name: _lively(table.c[name], value) for name, value in row.items() if name in table.c}


def _lively(column: Column[Any], value: Any) -> Any:  # noqa: ANN401 -- whatever a column holds
    if value is None:
        return None
    if isinstance(column.type, UtcDateTime):
        return datetime.fromisoformat(value)
    if isinstance(column.type, Date):
        return date.fromisoformat(value)
    return b64decode(value) if isinstance(column.type, LargeBinary) else value
