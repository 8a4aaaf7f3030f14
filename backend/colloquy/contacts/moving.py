"""Moving what points to one contact over to another, in whatever table it stands.

Slices above hang rows on contacts that this one knows nothing of. Asking each of them by an event would let a slice
forget to answer, and a merge that leaves an interview behind loses it after thirty days. The database knows every
reference: each is a foreign key (owner_id, something) to contacts, and each such table has a key (owner_id, id). So
they are found in the metadata, all of them, in this one place. What must not simply move is named in `KEPT`, and a test
holds every new table to what this relies on.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from sqlalchemy import ColumnElement, Table, func, or_, select, update

from colloquy.contacts.index import chunks
from colloquy.contacts.tables import Contact, Position
from colloquy.kit.db.base import Table as Base
from colloquy.kit.db.base import core
from colloquy.kit.db.work import Read, Write

KEPT: Final = frozenset({
    "contact_keys.contact_id", "contact_search.contact_id",  # worked out again from the merged rows
    "contact_fields.contact_id",  # merged as a field
    "contacts_not_the_same.contact_id", "contacts_not_the_same.other_id",  # remembered anew, see merging
    "merges.contact_id", "merges.other_id", "contacts.merged_into_id",  # the history of merges itself
})  # fmt: skip

Moved = dict[str, list[str]]
"""Ids of rows by `table.column`."""


class Reference(NamedTuple):
    """A column that points to contacts."""

    table: Table
    column: str

    @property
    def name(self) -> str:
        """As it stands in the memory of a merge."""
        return f"{self.table.name}.{self.column}"


def references() -> Iterator[Reference]:
    """Every column that points to contacts and moves in a merge."""
    for table in Base.metadata.sorted_tables:
        for constraint in sorted(table.foreign_key_constraints, key=lambda key: list(key.column_keys)):
            if constraint.referred_table.name == "contacts" and len(constraint.column_keys) > 1:
                found = Reference(table, constraint.column_keys[1])
                if found.name not in KEPT:
                    yield found


def counted(work: Read, this: str, other: str) -> dict[str, int]:
    """How many rows would move, by table; for contacts, those whom the other one named."""
    found: dict[str, int] = {}
    for reference in references():
        number = work.execute(
            select(func.count()).select_from(reference.table).where(*_pointing(work, reference, this, other))
        ).scalar_one()
        if number:
            name = "named" if reference.table.name == "contacts" else reference.table.name.removeprefix("contact_")
            found[name] = found.get(name, 0) + number
    return found


def move(work: Write, this: str, other: str) -> Moved:
    """Have everything that points to `other` point to `this`; which rows that were."""
    moved: Moved = {}
    for reference in references():
        identity = reference.table.c.id
        statement = select(identity).where(*_pointing(work, reference, this, other))
        ids = list(work.execute(statement).scalars())
        if ids:
            _point(work, reference, ids, this, other)
            moved[reference.name] = ids
    work.session.expire_all()
    return moved


def move_back(work: Write, this: str, other: str, moved: Mapping[str, Sequence[str]]) -> None:
    """Have the rows that moved, as far as they are still there, point to `other` again."""
    for reference in references():
        if ids := moved.get(reference.name):
            _point(work, reference, ids, other, this)
    work.session.expire_all()


def _point(work: Write, reference: Reference, ids: Sequence[str], to: str, away_from: str) -> None:
    table = reference.table
    column = table.c[reference.column]
    for some in chunks(ids):
        mine = (table.c.owner_id == work.owner_id, table.c.id.in_(some), column == away_from)
        work.execute(update(table).where(*mine).values({reference.column: to}))


def _pointing(work: Read, reference: Reference, this: str, other: str) -> list[ColumnElement[bool]]:
    """The rows that move. What would say a thing twice, or join a contact to itself, stays, out of sight."""
    table = reference.table
    found = [table.c.owner_id == work.owner_id, table.c[reference.column] == other]
    for facing in references():
        if facing.table is table and facing.column != reference.column:
            column = table.c[facing.column]
            found.append(or_(column.is_(None), column.not_in((this, other))))
    if table is core(Contact):
        found.append(table.c.id.not_in((this, other)))
    if table is core(Position):
        found.append(table.c.id.not_in(_said_twice(work, this, other)))
    return found


def _said_twice(work: Read, this: str, other: str) -> list[str]:
    columns = (Position.organization_id, Position.title, Position.started_on, Position.ended_on)
    rows = work.rows(
        select(Position.contact_id, Position.id, *columns).where(
            Position.owner_id == work.owner_id, Position.contact_id.in_((this, other))
        )
    )
    said = {row["id"]: tuple(row[column.key] for column in columns) for row in rows}
    mine = {said[row["id"]] for row in rows if row["contact_id"] == this}
    return [row["id"] for row in rows if row["contact_id"] == other and said[row["id"]] in mine]
