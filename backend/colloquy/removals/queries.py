"""What may be seen of what was removed: one's own, for as long as it can be put back."""

from typing import Any

from sqlalchemy import select

from colloquy.kit.db.work import Read, Selected
from colloquy.kit.paging import Order, Sort, page
from colloquy.kit.wire import ListView
from colloquy.removals.rules import RESTORABLE
from colloquy.removals.tables import Removal

ORDER = Order({"removed_at": Sort("removed_at", Removal.removed_at)}, "-removed_at", Removal.id)


def visible(work: Read) -> Selected:
    """What this owner removed and may still put back; the memory itself is nobody's to read."""
    return select(Removal.id, Removal.kind, Removal.name, Removal.contact_id, Removal.removed_at).where(
        Removal.owner_id == work.owner_id, Removal.removed_at > work.now - RESTORABLE
    )


def one(work: Read, removal_id: str) -> dict[str, Any] | None:
    """One of them, or None."""
    row = work.row(visible(work).where(Removal.id == removal_id))
    return None if row is None else _shaped(row)


def listed(work: Read, view: ListView) -> dict[str, Any]:
    """A page of them."""
    answer = page(work, visible(work), ORDER, view)
    return {**answer, "items": [_shaped(row) for row in answer["items"]]}


def _shaped(row: dict[str, Any]) -> dict[str, Any]:
    return {**row, "restore_until": row["removed_at"] + RESTORABLE}
