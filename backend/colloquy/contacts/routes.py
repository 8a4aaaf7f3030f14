"""HTTP of contacts."""

from typing import Annotated, Any

from fastapi import Query

from colloquy.contacts import (
    batch_schemas,
    batches,
    duplicate_routes,
    hanging_queries,
    hanging_routes,
    hanging_schemas,
    merge_routes,
    permission_routes,
    queries,
    schemas,
    service,
)  # fmt: skip
from colloquy.contacts.reach import ContactDeleted
from colloquy.kit.http.answers import require_match
from colloquy.kit.http.routing import Made, Reading, Router, Viewing, Writing, found
from colloquy.kit.ids import Id

router = Router("contacts")


@router.get("/contacts", schemas.ContactPage)
def list_contacts(view: Annotated[schemas.ContactList, Query()], work: Reading) -> dict[str, Any]:
    """List your contacts. Filters narrow; one named several times means any of its values."""
    return queries.listed(work, view)


@router.post("/contacts", schemas.Contact)
def create_contact(body: schemas.ContactCreate, work: Writing) -> Made:
    """Add a contact. A name is enough; the rest can wait."""
    contact_id = service.create(work, body)
    return Made(found(queries.one(work, contact_id)), f"/contacts/{contact_id}")


@router.post("/contacts/batch", batch_schemas.ContactBatchResult, status=200)
def create_contacts(body: batch_schemas.ContactBatch, work: Writing) -> dict[str, Any]:
    """Add up to 500 contacts at once."""
    return batches.create(work, body)


@router.post("/contacts/just_met", hanging_schemas.JustMetResult)
def log_just_met(body: schemas.JustMet, work: Writing) -> Made:
    """Add somebody you met a moment ago: contact, organization and the first entry of the timeline."""
    contact_id, entry_id = service.just_met(work, body)
    contact = found(queries.one(work, contact_id))
    answer = {
        "contact": contact, "organization": contact["organization"],
        "entry": found(hanging_queries.entry(work, entry_id)),
    }  # fmt: skip
    return Made(answer, f"/contacts/{contact_id}")


@router.get("/contacts/{contact_id}", schemas.Contact)
def get_contact(contact_id: Id, view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show a contact, also one that is deleted and can be restored."""
    return found(queries.one(work, contact_id))


@router.patch("/contacts/{contact_id}", schemas.Contact, refusals=[ContactDeleted])
def update_contact(contact_id: Id, body: schemas.ContactPatch, work: Writing) -> dict[str, Any]:
    """Change a contact."""
    require_match(work.if_match, found(queries.one(work, contact_id)))
    service.change(work, contact_id, body)
    return found(queries.one(work, contact_id))


@router.delete("/contacts/{contact_id}")
def delete_contact(contact_id: Id, work: Writing) -> None:
    """Delete a contact. For thirty days it can be restored."""
    service.delete(work, contact_id)


@router.post("/contacts/{contact_id}/restore", schemas.Contact, status=200)
def restore_contact(contact_id: Id, work: Writing) -> dict[str, Any]:
    """Take a deleted contact back."""
    service.restore(work, contact_id)
    return found(queries.one(work, contact_id))


@router.post("/contacts/{contact_id}/archive", schemas.Contact, status=200, refusals=[ContactDeleted])
def archive_contact(contact_id: Id, work: Writing) -> dict[str, Any]:
    """Put a contact out of the way without losing anything."""
    service.archive(work, contact_id)
    return found(queries.one(work, contact_id))


@router.post("/contacts/{contact_id}/unarchive", schemas.Contact, status=200, refusals=[ContactDeleted])
def unarchive_contact(contact_id: Id, work: Writing) -> dict[str, Any]:
    """Take a contact back from the archive."""
    service.unarchive(work, contact_id)
    return found(queries.one(work, contact_id))


for more in (hanging_routes.router, duplicate_routes.router, merge_routes.router, permission_routes.router):
    router.operations += more.operations
