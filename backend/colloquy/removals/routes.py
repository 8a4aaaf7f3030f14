"""HTTP of what was removed."""

from typing import Any

from colloquy.kit.errors import Gone
from colloquy.kit.http.routing import Listing, Reading, Router, Writing, found
from colloquy.kit.ids import Id
from colloquy.removals import queries, schemas, service

router = Router("removals")


@router.get("/removals", schemas.RemovalPage, own_rows_only=False)
def list_removals(view: Listing, work: Reading) -> dict[str, Any]:
    """List what you removed in the last thirty days and can put back, latest first."""
    return queries.listed(work, view)


@router.post("/removals/{removal_id}/restore", schemas.Removal, status=200, refusals=[Gone, service.NoPlace])
def restore_removal(removal_id: Id, work: Writing) -> dict[str, Any]:
    """Put back what you removed, under its old id and with all that belonged to it; the answer says what it was."""
    removal = found(queries.one(work, removal_id))
    service.restore(work, removal_id)
    return removal
