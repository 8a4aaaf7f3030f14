"""HTTP of merges."""

from typing import Any

from sqlalchemy import select

from colloquy.contacts import merge_schemas as schemas
from colloquy.contacts import merging
from colloquy.contacts.tables import Merge
from colloquy.kit.actor import READ
from colloquy.kit.db.work import Read, Selected
from colloquy.kit.http.routing import Listing, Made, Reading, Router, Writing, found
from colloquy.kit.ids import Id
from colloquy.kit.paging import Order, Sort, page

router = Router("contacts")
ORDER = Order({"merged_at": Sort("merged_at", Merge.merged_at)}, "-merged_at", Merge.id)


@router.post("/contacts/{contact_id}/merge_preview", schemas.MergePreview, status=200, scope=READ)
def preview_merge(contact_id: Id, body: schemas.MergeRequest, work: Reading) -> dict[str, Any]:
    """Show what merging another contact into this one would do, field by field. Nothing changes."""
    return merging.preview(work, contact_id, body.other_id, body.choices)


@router.post("/contacts/{contact_id}/merge", schemas.Merge, refusals=[merging.ContactDeleted])
def merge_contacts(contact_id: Id, body: schemas.MergeRequest, work: Writing) -> Made:
    """Merge another contact into this one. It can be undone for thirty days."""
    merge_id = merging.merge(work, contact_id, body.other_id, body.choices)
    return Made(found(_one(work, merge_id)), "/merges")


@router.get("/merges", schemas.MergePage)
def list_merges(view: Listing, work: Reading) -> dict[str, Any]:
    """List your merges, latest first."""
    return page(work, _visible(work), ORDER, view)


@router.post(
    "/merges/{merge_id}/undo", schemas.Merge, status=200,
    refusals=[merging.AlreadyUndone, merging.MergedSince, merging.UndoOver],
)  # fmt: skip
def undo_merge(merge_id: Id, work: Writing) -> dict[str, Any]:
    """Make two contacts of a merged one again, as they were."""
    merging.undo(work, merge_id)
    return found(_one(work, merge_id))


def _visible(work: Read) -> Selected:
    return select(
        Merge.id, Merge.contact_id, Merge.other_id, Merge.merged_at, Merge.undo_until, Merge.undone_at
    ).where(Merge.owner_id == work.owner_id)


def _one(work: Read, merge_id: str) -> dict[str, Any] | None:
    return work.row(_visible(work).where(Merge.id == merge_id))
