"""Changes to contacts, one at a time."""

from collections.abc import Iterable, Mapping
from datetime import timedelta
from typing import Any, Final

from sqlalchemy import delete as sql_delete
from sqlalchemy import insert, select, update

from colloquy.contacts import bulk, index, timeline
from colloquy.contacts.bulk import Happened, New, Place
from colloquy.contacts.events import ContactShelved, NamerChanged
from colloquy.contacts.reach import changeable, named, own
from colloquy.contacts.rules.names import full_name, split_name
from colloquy.contacts.rules.vocabulary import CREATED, EntryKind, Shelf, Stage
from colloquy.contacts.schemas import ContactCreate, ContactPatch, JustMet, Mail, Telephone
from colloquy.contacts.tables import Contact, ContactField, Position
from colloquy.contacts.timeline import record_entry, refresh_last_contact
from colloquy.fields.tables import Field
from colloquy.kit import jobs
from colloquy.kit.db.base import core
from colloquy.kit.db.work import Write
from colloquy.kit.errors import field_error
from colloquy.kit.events import listen, publish
from colloquy.kit.saying import say
from colloquy.organizations import service as organizations
from colloquy.organizations.events import OrganizationRemoved, OrganizationRenamed
from colloquy.removals.events import Restored
from colloquy.removals.rules import Removed

__all__ = [
    "archive", "change", "create", "delete", "just_met", "project", "record_entry", "refresh_last_contact", "restore",
    "unarchive",
]  # fmt: skip
CONFIRMED: Final = {"name_confirmed_at": "name", "address_confirmed_at": "addresses"}
"""Which date of confirmation belongs to what."""
RESTORABLE: Final = timedelta(days=30)
"""For how long a deleted contact can be restored, and a merge undone."""
PURGE: Final = "contacts.purge"


def project(work: Write, contact_id: str, *, stage: str | None = None, open_task_count: int | None = None) -> None:
    """Write what slices above know about a contact; what is None stays."""
    given = {"stage": None if stage is None else Stage(stage).value, "open_task_count": open_task_count}
    values = {name: value for name, value in given.items() if value is not None}
    table = core(Contact)
    if values:
        mine = (table.c.owner_id == work.owner_id, table.c.id == contact_id)
        work.execute(update(table).where(*mine).values(**values))


def create(work: Write, body: ContactCreate) -> str:
    """Add a contact; its id.

    Raises:
        Unprocessable: it names a contact or a field that is not one's own.
    """
    check_references(work, body.named_by_id, body.field_ids)
    organization_id = organizations.named(work, body.organization_name).id if body.organization_name else None
    [contact_id] = bulk.add(work, [drafted(work, body, organization_id)])
    if body.named_by_id:
        publish(work, NamerChanged(contact_id))
    return contact_id


def drafted(work: Write, body: ContactCreate, organization_id: str | None) -> New:
    """A contact as asked for, ready to be added."""
    values = body.model_dump(exclude={"organization_name", "title", "field_ids"})
    values |= _name_parts(values)
    places: list[Place] = []
    if organization_id or body.title:
        places = [Place(organization_id, body.organization_name or "", body.title or None)]
    return New(values, places, body.field_ids, [Happened(CREATED, work.now)])


def just_met(work: Write, body: JustMet) -> tuple[str, str]:
    """Add somebody met a moment ago: ids of the contact and of the entry on the timeline.

    Raises:
        Unprocessable: they are said to have been met in the future.
    """
    contact = ContactCreate(
        name=body.name, organization_name=body.organization_name, title=body.title, source=body.source,
        comfort=body.comfort, tags=body.tags, emails=[Mail(address=body.email)] if body.email else [],
        phones=[Telephone(number=body.phone)] if body.phone else [],
    )  # fmt: skip
    contact_id = create(work, contact)
    text = "\n".join(
        part for part in (say("Met at {place}.", place=body.place) if body.place else "", body.note) if part
    )
    entry = timeline.write(work, contact_id, EntryKind.MET, body.met_at, text, pointer="/met_at")
    return contact_id, entry.id


def change(work: Write, contact_id: str, patch: ContactPatch) -> None:
    """Change a contact. What was confirmed is no longer so once it is written differently.

    Raises:
        NotFound: there is no such contact of one's own.
        ContactDeleted: it must be restored first.
        Unprocessable: it names a contact or a field that is not one's own, or itself.
    """
    contact = changeable(work, contact_id)
    given = patch.changes()
    check_references(work, given.get("named_by_id"), given.get("field_ids") or (), besides=contact_id)
    field_ids = given.pop("field_ids", None)
    values = {**patch.model_dump(include=set(given)), **_renamed(contact, given)}
    for confirmed, subject in CONFIRMED.items():
        if subject in values and confirmed not in values and values[subject] != getattr(contact, subject):
            values[confirmed] = None
    if field_ids is not None:
        _set_fields(work, contact_id, field_ids)
    named_anew = "named_by_id" in values and values["named_by_id"] != contact.named_by_id
    bulk.change(work, {contact_id: values})
    work.session.expire(contact)
    if named_anew:
        publish(work, NamerChanged(contact_id))


def check_references(work: Write, named_by_id: str | None, field_ids: Iterable[str], *, besides: str = "") -> None:
    """Refuse what refers to rows that are not one's own.

    Raises:
        Unprocessable: saying where.
    """
    if named_by_id == besides and named_by_id:
        raise field_error(
            "/named_by_id", "own_self", "Nobody is named by themselves; name somebody else, or leave it out."
        )
    if named_by_id:
        named(work, named_by_id, "/named_by_id")
    wanted = set(field_ids)
    if wanted:
        statement = select(Field.id).where(Field.owner_id == work.owner_id, Field.id.in_(wanted))
        if wanted - set(work.execute(statement).scalars()):
            raise field_error("/field_ids", "unknown_field", "There is no such field in your list.")


def delete(work: Write, contact_id: str) -> None:
    """Put a contact among the deleted ones; after thirty days it is gone.

    Raises:
        NotFound: there is no such contact of one's own.
    """
    contact = own(work, contact_id)
    if contact.deleted_at is None:
        contact.deleted_at = work.now
        _shelve(work, contact)
        payload = {"owner_id": work.owner_id, "contact_id": contact_id}
        jobs.enqueue(work, PURGE, f"{contact_id}:{work.now.isoformat()}", payload, work.now + RESTORABLE)


def restore(work: Write, contact_id: str) -> None:
    """Take a contact back from the deleted ones, to where it was.

    Raises:
        NotFound: there is no such contact of one's own.
    """
    contact = own(work, contact_id)
    contact.deleted_at = None
    _shelve(work, contact)


def archive(work: Write, contact_id: str) -> None:
    """Put a contact out of the way; it stays as it is.

    Raises:
        NotFound: there is no such contact of one's own.
        ContactDeleted: it must be restored first.
    """
    contact = changeable(work, contact_id)
    contact.archived_at = contact.archived_at or work.now
    _shelve(work, contact)


def unarchive(work: Write, contact_id: str) -> None:
    """Take a contact back from the archive.

    Raises:
        NotFound: there is no such contact of one's own.
        ContactDeleted: it must be restored first.
    """
    contact = changeable(work, contact_id)
    contact.archived_at = None
    _shelve(work, contact)


@listen(OrganizationRenamed)
def on_organization_renamed(work: Write, event: OrganizationRenamed) -> None:
    """Have the people there found under the new name."""
    index.rebuild(work, index.contacts_at(work, event.organization_id))


@listen(OrganizationRemoved)
def on_organization_removed(work: Write, event: OrganizationRemoved) -> None:
    """Remove the positions of people there; they no longer work at a place that is not."""
    shown = select(Contact.id).where(
        Contact.owner_id == work.owner_id, Contact.organization_id == event.organization_id
    )  # one that was merged into another may show it still
    people = {*index.contacts_at(work, event.organization_id), *work.execute(shown).scalars()}
    work.execute(
        sql_delete(Position).where(
            Position.owner_id == work.owner_id, Position.organization_id == event.organization_id
        )
    )
    bulk.settle_positions(work, people)
    index.rebuild(work, people)


@listen(Restored)
def on_restored(work: Write, event: Restored) -> None:
    """A place that is put back has its people again; they show it, and are found by it."""
    if event.kind == Removed.ORGANIZATION:
        people = index.contacts_at(work, event.id)
        bulk.settle_positions(work, people)
        index.rebuild(work, people)


def _shelve(work: Write, contact: Contact) -> None:
    """Let the shelf follow from the two dates."""
    before = contact.shelf
    contact.shelf = (
        Shelf.DELETED if contact.deleted_at else Shelf.ARCHIVED if contact.archived_at else Shelf.ACTIVE
    ).value
    if contact.shelf != before:
        contact.updated_at = work.now
        work.flush()
        publish(work, ContactShelved(contact.id, contact.shelf))


def _set_fields(work: Write, contact_id: str, field_ids: Iterable[str]) -> None:
    mine = (ContactField.owner_id == work.owner_id, ContactField.contact_id == contact_id)
    work.execute(sql_delete(ContactField).where(*mine))
    rows = [{"owner_id": work.owner_id, "contact_id": contact_id, "field_id": one} for one in sorted(set(field_ids))]
    if rows:
        work.execute(insert(core(ContactField)), rows)


def _name_parts(values: Mapping[str, Any]) -> dict[str, Any]:
    """The whole name from its parts, or the parts from the whole, whichever was not given."""
    given, family = values.get("given_name"), values.get("family_name")
    if not values.get("name"):
        return {"name": full_name(given or "", "", family or "")}
    if given or family:
        return {}
    parts = split_name(values["name"])
    found = {"given_name": parts.given, "family_name": parts.family, "prefix": parts.prefix, "suffix": parts.suffix}
    return {name: value for name, value in found.items() if value and not values.get(name)}


def _renamed(contact: Contact, given: Mapping[str, Any]) -> dict[str, Any]:
    """What else changes with a name: its parts with the whole, the whole with its parts."""
    parts = {"given_name", "family_name"} & given.keys()
    if "name" in given and not parts:
        found = split_name(given["name"])
        return {"given_name": found.given or None, "family_name": found.family or None}
    whole = full_name(contact.given_name or "", "", contact.family_name or "")
    if parts and "name" not in given and contact.name == whole:
        first = given.get("given_name", contact.given_name) or ""
        last = given.get("family_name", contact.family_name) or ""
        return {"name": full_name(first, "", last) or contact.name}
    return {}
