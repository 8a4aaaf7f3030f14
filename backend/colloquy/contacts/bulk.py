"""Many contacts at a time: a few statements for a few hundred rows, indexes and timeline included.

One contact is written by the same road, so that there is one.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, Final, NamedTuple

from sqlalchemy import bindparam, delete, select, update

from colloquy.contacts import index
from colloquy.contacts.events import ContactsAdded
from colloquy.contacts.index import chunks, known
from colloquy.contacts.rules import positions as position_rules
from colloquy.contacts.rules.vocabulary import CONTACT_KINDS, Shelf, Stage
from colloquy.contacts.tables import Contact, ContactField, Position, TimelineEntry
from colloquy.contacts.timeline import NEVER
from colloquy.kit.db.base import core
from colloquy.kit.db.many import insert_many
from colloquy.kit.db.work import Read, Write
from colloquy.kit.events import publish
from colloquy.kit.folding import fold
from colloquy.kit.ids import new_id
from colloquy.removals import service as removals

__all__ = ["Happened", "New", "Place", "add", "change", "known", "load", "remove"]

COLUMNS: Final = tuple(column.name for column in core(Contact).columns)
PLAIN: Final[Mapping[str, Any]] = {
    **dict.fromkeys(COLUMNS), "notes": "", "stage": Stage.IDENTIFIED.value, "open_task_count": 0,
    "shelf": Shelf.ACTIVE.value, "last_contact_key": NEVER,
}  # fmt: skip
MANY: Final = 100
LISTS: Final = ("emails", "phones", "addresses", "links", "external_keys", "tags")


class Place(NamedTuple):
    """A position of a new contact. `organization` is the name that belongs to the id."""

    organization_id: str | None
    organization: str
    title: str | None
    started_on: date | None = None
    ended_on: date | None = None


NOWHERE: Final = Place(None, "", None)


class Happened(NamedTuple):
    """An entry for the timeline of a new contact."""

    kind: str
    at: datetime
    text: str = ""
    derived: bool = True


@dataclass(slots=True)
class New:
    """A contact to be added: columns by name (those left out stay empty), and what hangs on it."""

    values: Mapping[str, Any]
    places: Sequence[Place] = ()
    field_ids: Iterable[str] = ()
    happened: Sequence[Happened] = ()
    id: str = field(default_factory=new_id)


def add(work: Write, contacts: Sequence[New]) -> list[str]:
    """Add contacts and everything that belongs to them; their ids, in order."""
    for some in chunks(contacts):
        _add(work, some)
    publish(work, ContactsAdded(len(contacts)))
    return [contact.id for contact in contacts]


def load(work: Read, contact_ids: Iterable[str]) -> dict[str, dict[str, Any]]:
    """All columns of these contacts by id, each with its `positions`: id, organization_id, title and dates."""
    found: dict[str, dict[str, Any]] = {}
    for ids in chunks(sorted(set(contact_ids))):
        rows = work.rows(select(core(Contact)).where(Contact.owner_id == work.owner_id, Contact.id.in_(ids)))
        found |= {row["id"]: {**row, "positions": []} for row in rows}
        for position in work.rows(
            select(
                Position.id, Position.contact_id, Position.organization_id, Position.title, Position.started_on,
                Position.ended_on,
            ).where(Position.owner_id == work.owner_id, Position.contact_id.in_(ids))
        ):  # fmt: skip
            found[position["contact_id"]]["positions"].append(position)
    return found


def change(work: Write, changes: Mapping[str, Mapping[str, Any]], places: Mapping[str, Sequence[Place]] = {}) -> None:
    """Give contacts new values for some columns, and further positions; what follows from both follows."""
    by_columns: dict[tuple[str, ...], list[dict[str, Any]]] = {}
    for contact_id, given in changes.items():
        values = keyed({**given, "updated_at": work.now})
        row = {f"_{name}": value for name, value in values.items()} | {"_key": contact_id, "_owner": work.owner_id}
        by_columns.setdefault(tuple(sorted(values)), []).append(row)
    table = core(Contact)
    for columns, rows in by_columns.items():
        work.connection.execute(
            update(table)
            .where(table.c.owner_id == bindparam("_owner"), table.c.id == bindparam("_key"))
            .values({name: bindparam(f"_{name}") for name in columns}),
            rows,
        )
    _insert(work, Position, [row for key, given in places.items() for row in _position_rows(work, key, given)])
    settle_positions(work, places)
    index.rebuild(work, [*changes, *places])


def remove(work: Write, contact_ids: Iterable[str]) -> None:
    """Remove contacts for good, with all that hangs on them. Whoever was named by one of them stays."""
    for ids in chunks(sorted(set(contact_ids))):
        removals.forget(work, Contact, ids)
        mine = Contact.owner_id == work.owner_id
        table = core(Contact)
        work.execute(update(table).where(mine, Contact.named_by_id.in_(ids)).values(named_by_id=None))
        work.execute(delete(table).where(mine, Contact.id.in_(ids)))


def settle_positions(work: Write, contact_ids: Iterable[str]) -> None:
    """Work out organization and title of these contacts again. A title that changes is no longer confirmed."""
    rows = load(work, contact_ids)
    for contact_id, row in rows.items():
        shown = position_rules.current(row["positions"]) or {"organization_id": None, "title": None}
        values = {"organization_id": shown["organization_id"], "title": shown["title"]}
        if values["title"] != row["title"]:
            values["title_confirmed_at"] = None
        if any(row[name] != value for name, value in values.items()):
            table = core(Contact)
            mine = (table.c.owner_id == work.owner_id, table.c.id == contact_id)
            work.execute(update(table).where(*mine).values(**values))


def keyed(values: Mapping[str, Any]) -> dict[str, Any]:
    """Column values with the sort keys that follow from them."""
    completed = dict(values)
    if "name" in values:
        completed["name_key"] = fold(values["name"])
    if "comfort" in values:
        completed["comfort_key"] = values["comfort"] or 0
    return completed


def _add(work: Write, contacts: Sequence[New]) -> None:
    rows = [_row(work, contact) for contact in contacts]
    _insert(work, Contact, rows)
    if len(rows) >= MANY:
        _measure(work)
    places = [row for contact in contacts for row in _position_rows(work, contact.id, contact.places)]
    _insert(work, Position, places)
    owner = work.owner_id
    _insert(work, ContactField, [
        {"owner_id": owner, "contact_id": contact.id, "field_id": field_id}
        for contact in contacts for field_id in sorted(set(contact.field_ids))
    ])  # fmt: skip
    _insert(work, TimelineEntry, [
        {
            "owner_id": owner, "id": new_id(), "contact_id": contact.id, "kind": entry.kind, "at": entry.at,
            "text": entry.text, "derived": entry.derived, "interview_id": None, "created_at": work.now,
            "updated_at": work.now,
        }
        for contact in contacts for entry in contact.happened
    ])  # fmt: skip
    index.add(work, [
        (row, _shown(contact.places).organization, _words(contact))
        for row, contact in zip(rows, contacts, strict=True)
    ])  # fmt: skip


def _measure(work: Write) -> None:
    """Have PostgreSQL look at the tables that new rows refer to, if nobody ever did.

    It plans the check of a foreign key once per connection. Planned while the table is empty, any index that begins
    with the owner seems as good as the primary key, and every check then walks all of the owner's rows: a first import
    of 10,000 contacts took more than a minute. Once there are statistics, it plans anew.
    """
    if work.connection.dialect.name != "postgresql":
        return
    unknown = work.connection.exec_driver_sql(
        "SELECT relname FROM pg_class WHERE reltuples < 0 AND oid IN ('contacts'::regclass, 'organizations'::regclass)"
    )
    for name in unknown.scalars().all():
        work.connection.exec_driver_sql(f"ANALYZE {name}")


def _row(work: Write, contact: New) -> dict[str, Any]:
    shown = _shown(contact.places)
    row = {**PLAIN, **{name: [] for name in LISTS}, **keyed({"comfort": None, **contact.values})}
    talks = [entry.at for entry in contact.happened if entry.kind in CONTACT_KINDS]
    if talks:
        row["last_contact_at"] = row["last_contact_key"] = max(talks)
    row.update(
        owner_id=work.owner_id, id=contact.id, organization_id=shown.organization_id, title=shown.title,
        created_at=work.now, updated_at=work.now,
    )  # fmt: skip
    return row


def _shown(places: Sequence[Place]) -> Place:
    if len(places) == 1 and places[0].ended_on is None:  # as nearly always, and there are many to add
        return places[0]
    numbered = [{"id": number, "place": place, **place._asdict()} for number, place in enumerate(places)]
    found = position_rules.current(numbered)
    return found["place"] if found else NOWHERE


def _words(contact: New) -> list[str | None]:
    told = [entry.text for entry in contact.happened if not entry.derived]
    return [word for place in contact.places for word in (place.organization, place.title)] + told


def _position_rows(work: Write, contact_id: str, places: Sequence[Place]) -> list[dict[str, Any]]:
    return [
        {
            "owner_id": work.owner_id, "id": new_id(), "contact_id": contact_id,
            "organization_id": place.organization_id, "title": place.title, "started_on": place.started_on,
            "ended_on": place.ended_on, "created_at": work.now, "updated_at": work.now,
        }
        for place in places
    ]  # fmt: skip


def _insert(work: Write, table: type[Any], rows: Sequence[Mapping[str, Any]]) -> None:
    insert_many(work, core(table), rows)
