"""Taking in Colloquy's own export: rows that are not there yet are added under their ids, all others stay as they are.

Keys begin with the owner, so the ids of an export are free in any other account, and the same file twice changes
nothing. Every value is checked as the API would check it; a row that refers to nothing is left out and reported.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import orjson
from sqlalchemy import ForeignKeyConstraint, insert, select, update
from sqlalchemy import Table as SqlTable

from colloquy.contacts import index
from colloquy.contacts.index import chunks
from colloquy.contacts.timeline import NEVER
from colloquy.exports.registry import FORMAT, VERSION, exported_tables
from colloquy.imports import progress
from colloquy.imports.checking import Columns, RowRefused, columns_of
from colloquy.imports.rules.refusals import ImportRefused
from colloquy.imports.schemas import Outcome
from colloquy.imports.tables import ImportChange
from colloquy.kit.db.work import Write
from colloquy.kit.folding import fold
from colloquy.kit.jobs import Lease
from colloquy.kit.saying import say
from colloquy.questions.rules.bank import key_of

BATCH = 200
MOST_ROWS = 500_000
Row = dict[str, Any]
COMPUTED: Mapping[str, Callable[[Row], Any]] = {
    "name_key": lambda row: fold(row["name"]),
    "comfort_key": lambda row: row["comfort"] or 0,
    "last_contact_key": lambda row: row["last_contact_at"] or NEVER,
    "text_key": lambda row: key_of(row["text"]),
}
"""The columns that an export leaves out, since they follow from others."""


def restore(lease: Lease, content: bytes, *, dry_run: bool) -> None:
    """Take in an export.

    Raises:
        ImportRefused: it is not an export of Colloquy, or of a newer version.
    """
    data = _read(content)
    number = 0
    for table in exported_tables():
        rows = data.get(table.name, [])
        for some in chunks(rows, BATCH):
            if not lease.renew():
                raise progress.Stopped
            _take(lease, table, some, number, dry_run=dry_run)
            number += len(some)


def _read(content: bytes) -> Mapping[str, list[Row]]:
    try:
        document = orjson.loads(content.removeprefix(b"\xef\xbb\xbf"))
    except orjson.JSONDecodeError:
        raise ImportRefused("unreadable_file", "This export is damaged. Download it again.") from None
    if document.get("format") != FORMAT or document.get("version") != VERSION:
        raise ImportRefused("unknown_json", "This export is of a newer version of Colloquy. Update this one first.")
    data = document.get("data")
    if not isinstance(data, dict) or not all(isinstance(rows, list) for rows in data.values()):
        raise ImportRefused("unknown_json")
    if sum(map(len, data.values())) > MOST_ROWS:
        raise ImportRefused("too_many_records")
    return data


def _take(lease: Lease, table: SqlTable, rows: Sequence[Row], number: int, *, dry_run: bool) -> None:
    with lease.database.writing(lease.payload["owner_id"]) as work:
        found = progress.still_running(work, lease.payload["import_id"])
        columns = columns_of(table)
        taking = Taking(work, table, columns)
        outcomes = [taking.outcome(row, number + at) for at, row in enumerate(rows, start=1)]
        if not dry_run:
            taking.write(found.id)
        progress.report(work, found, outcomes)


class Taking:
    """Some rows of one table on their way in."""

    def __init__(self, work: Write, table: SqlTable, columns: Columns) -> None:
        self.work = work
        self.table = table
        self.columns = columns
        self.fresh: list[Row] = []
        self.later: list[Row] = []
        self._links = [link for link in table.foreign_key_constraints if len(link.columns) > 1]
        self._seen: dict[str, set[str]] = {}

    def outcome(self, row: object, number: int) -> Row:
        """What becomes of one row."""
        name = str(row.get("name") or row.get("title") or row.get("text") or "")[:80] if isinstance(row, dict) else ""
        common = {"row": number, "name": name or self.table.name, "contact_id": None, "cells": {}}
        try:
            values = self.columns.checked(row)
            self._check_links(values)
        except RowRefused as refused:
            problem = {"code": "row_refused", "column": refused.column, "detail": refused.detail}
            return {**common, "outcome": Outcome.PROBLEM, "problems": [problem], "has_problems": True}
        whole = {**values, **self._computed(values)}
        known = self._is_known(whole)
        if not known:
            self.fresh.append({**whole, "owner_id": self.work.owner_id})
        if self.table.name == "contacts":
            common["contact_id"] = values["id"]
        outcome = Outcome.UNCHANGED if known else Outcome.CREATE
        return {**common, "outcome": outcome, "problems": [], "has_problems": False}

    def write(self, import_id: str) -> None:
        """Add what is new; references among rows of one table are set once all are there."""
        own = [column for link in self._links if link.referred_table is self.table for column in _references(link)]
        for row in self.fresh:
            held = {column: row[column] for column in own if row.get(column)}
            if held:
                self.later.append({"id": row["id"], **held})
                row.update(dict.fromkeys(held))
        if not self.fresh:
            return
        self.work.execute(insert(self.table), self.fresh)
        for row in self.later:
            mine = (self.table.c.owner_id == self.work.owner_id, self.table.c.id == row["id"])
            values = {name: value for name, value in row.items() if name != "id" and self._exists(self.table, value)}
            if values:
                self.work.execute(update(self.table).where(*mine).values(**values))
        touched = {row.get("contact_id") or row["id"] for row in self.fresh if "contact_id" in row or self._is_contacts}
        index.rebuild(self.work, [contact_id for contact_id in touched if contact_id])
        if self._is_contacts:
            common = {"owner_id": self.work.owner_id, "import_id": import_id, "created": True}
            self.work.execute(insert(ImportChange), [
                {**common, "contact_id": row["id"], "before": {}, "after": {}, "position_ids": []} for row in self.fresh
            ])  # fmt: skip

    def _computed(self, values: Row) -> Row:
        return {name: compute(values) for name, compute in COMPUTED.items() if name in self.table.columns}

    @property
    def _is_contacts(self) -> bool:
        return self.table.name == "contacts"

    def _is_known(self, values: Row) -> bool:
        key = [column.name for column in self.table.primary_key.columns if column.name != "owner_id"]
        return any(
            self._present(self.table, {name: values[name] for name in names})
            for names in (key, *self.columns.unique)
            if all(values.get(name) for name in names)
        )

    def _check_links(self, values: Row) -> None:
        for link in self._links:
            for column in _references(link):
                value = values.get(column)
                if value and link.referred_table is not self.table and not self._exists(link.referred_table, value):
                    if not self.table.c[column].nullable:
                        raise RowRefused(
                            column,
                            say("It refers to a row of {table} that is not there.", table=link.referred_table.name),
                        )
                    values[column] = None

    def _exists(self, table: SqlTable, row_id: str) -> bool:
        seen = self._seen.setdefault(table.name, set())
        if row_id not in seen and self._present(table, {"id": row_id}):
            seen.add(row_id)
        return row_id in seen

    def _present(self, table: SqlTable, values: Row) -> bool:
        conditions = [table.c[name] == value for name, value in values.items()]
        statement = select(table.c.owner_id).where(table.c.owner_id == self.work.owner_id, *conditions).limit(1)
        return self.work.execute(statement).first() is not None


def _references(link: ForeignKeyConstraint) -> Iterator[str]:
    return (column.name for column in link.columns if column.name != "owner_id")
