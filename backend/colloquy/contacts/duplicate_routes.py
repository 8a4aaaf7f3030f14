"""HTTP of duplicates."""

from typing import Annotated, Any

from fastapi import Query

from colloquy.contacts import duplicate_schemas as schemas
from colloquy.contacts import duplicates
from colloquy.kit.actor import READ
from colloquy.kit.http.routing import Reading, Router, Writing

router = Router("contacts")


@router.post("/contacts/check_duplicates", schemas.LikelyList, status=200, scope=READ)
def check_duplicates(body: schemas.DuplicateCheck, work: Reading) -> dict[str, Any]:
    """Find contacts that may be the person you are about to add."""
    return duplicates.like(work, body)


@router.get("/duplicates", schemas.DuplicatePage)
def list_duplicates(view: Annotated[schemas.DuplicateList, Query()], work: Reading) -> dict[str, Any]:
    """List pairs of your contacts that may be one person, the surest first; of all contacts or of those named."""
    return duplicates.listed(work, view)


@router.post("/duplicates/dismiss", None, status=204)
def dismiss_duplicate(body: schemas.DuplicateDismissal, work: Writing) -> None:
    """Say that two contacts are two people; they are not brought up again."""
    duplicates.dismiss(work, body.contact_id, body.other_id)
