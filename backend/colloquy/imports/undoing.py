"""Undoing an import: what it added goes, what it filled is emptied again, and what a person did since stays."""

from typing import Any

from sqlalchemy import delete, exists, select

from colloquy.contacts import bulk
from colloquy.contacts.index import chunks
from colloquy.contacts.tables import Contact, Position, TimelineEntry
from colloquy.imports.schemas import ImportState
from colloquy.imports.tables import Import, ImportChange
from colloquy.kit.db.work import Write
from colloquy.organizations.tables import Organization


def undo(work: Write, found: Import) -> None:
    """Undo a whole import in this transaction."""
    changes = work.session.scalars(
        select(ImportChange).where(ImportChange.owner_id == work.owner_id, ImportChange.import_id == found.id)
    ).all()
    made = [change.contact_id for change in changes if change.created]
    bulk.remove(work, _untouched(work, found, made))
    _empty_again(work, {change.contact_id: change for change in changes if not change.created})
    _remove_unused_organizations(work, found)
    work.execute(delete(ImportChange).where(ImportChange.owner_id == work.owner_id, ImportChange.import_id == found.id))
    found.state, found.undo_until, found.updated_at = ImportState.UNDONE, None, work.now


def _untouched(work: Write, found: Import, contact_ids: list[str]) -> list[str]:
    """Those of the added contacts that nobody has worked with since."""
    rows = bulk.load(work, contact_ids)
    used: set[str] = set()
    for ids in chunks(contact_ids):
        entries = select(TimelineEntry.contact_id).where(
            TimelineEntry.owner_id == work.owner_id, TimelineEntry.contact_id.in_(ids),
            TimelineEntry.kind.not_in(("imported", "created")),
        )  # fmt: skip
        used |= set(work.execute(entries).scalars())
    ended = found.finished_at or work.now
    return [
        contact_id
        for contact_id, row in rows.items()
        if contact_id not in used and row["updated_at"] <= ended and row["stage"] == "identified"
        and not row["open_task_count"]
    ]  # fmt: skip


def _empty_again(work: Write, changes: dict[str, ImportChange]) -> None:
    rows = bulk.load(work, changes)
    values: dict[str, dict[str, Any]] = {}
    for contact_id, row in rows.items():
        change = changes[contact_id]
        restored = {name: old for name, old in change.before.items() if row[name] == change.after.get(name)}
        if restored:
            values[contact_id] = restored
    added = [position for change in changes.values() for position in change.position_ids]
    for ids in chunks(added):
        work.execute(delete(Position).where(Position.owner_id == work.owner_id, Position.id.in_(ids)))
    bulk.settle_positions(work, [contact_id for contact_id, change in changes.items() if change.position_ids])
    bulk.change(work, values | {contact_id: values.get(contact_id, {}) for contact_id in rows})


def _remove_unused_organizations(work: Write, found: Import) -> None:
    """Organizations that came with the import, and where nobody works now."""
    held = exists().where(Position.owner_id == Organization.owner_id, Position.organization_id == Organization.id)
    shown = exists().where(Contact.owner_id == Organization.owner_id, Contact.organization_id == Organization.id)
    ended = found.finished_at or work.now
    for ids in chunks(found.organizations):
        work.execute(
            delete(Organization).where(
                Organization.owner_id == work.owner_id, Organization.id.in_(ids), ~held, ~shown,
                Organization.updated_at <= ended,
            )
        )  # fmt: skip
