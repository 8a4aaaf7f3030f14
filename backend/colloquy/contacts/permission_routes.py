"""HTTP of leave to keep in touch, and of the sources somebody skipped."""

from typing import Any

from colloquy.contacts import permission_schemas as schemas
from colloquy.contacts import permissions, sources
from colloquy.contacts.reach import ContactDeleted
from colloquy.contacts.schemas import SourceCounts
from colloquy.kit.http.answers import require_match
from colloquy.kit.http.routing import Listing, Reading, Router, Viewing, Writing
from colloquy.kit.ids import Id

router = Router("contacts")


@router.get("/contacts/{contact_id}/permission", schemas.Permission, own_rows_only=False)
def get_contact_permission(contact_id: Id, view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show whether you may keep in touch with a contact, and when to next."""
    return permissions.shown(work, contact_id)


@router.patch(
    "/contacts/{contact_id}/permission", schemas.Permission, own_rows_only=False, refusals=[ContactDeleted]
)  # fmt: skip
def update_contact_permission(contact_id: Id, body: schemas.PermissionPatch, work: Writing) -> dict[str, Any]:
    """Put down what they said about keeping in touch. What they said before is kept as history."""
    require_match(work.if_match, permissions.shown(work, contact_id))
    permissions.change(work, contact_id, body)
    return permissions.shown(work, contact_id)


@router.get("/contacts/{contact_id}/permission/history", schemas.PermissionHistory)
def list_contact_permissions(contact_id: Id, view: Listing, work: Reading) -> dict[str, Any]:
    """List all they said about keeping in touch, the latest first."""
    return permissions.history(work, contact_id, view)


@router.get("/contact_sources", SourceCounts)
def list_contact_sources(view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """List where people come to mind from: the question to ask oneself, who was found there, and how far one looked."""
    return sources.listed(work)


@router.patch("/contact_sources", SourceCounts)
def update_contact_sources(body: schemas.ContactSourcesPatch, work: Writing) -> dict[str, Any]:
    """Skip the sources where there is nobody, or take them up again."""
    require_match(work.if_match, sources.listed(work))
    if "skipped" in body.model_fields_set:
        sources.skip(work, body.skipped)
    return sources.listed(work)
