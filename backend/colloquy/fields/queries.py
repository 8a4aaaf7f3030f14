"""What may be seen of fields: one's own."""

from typing import Any

from sqlalchemy import select

from colloquy.fields.schemas import FieldList
from colloquy.fields.tables import Field
from colloquy.kit.db.work import Read, Selected
from colloquy.kit.paging import Order, Sort, page

ORDER = Order({"name": Sort("name", Field.name_key), "created_at": Sort("created_at", Field.created_at)}, "name", Field.id)
COLUMNS = (Field.id, Field.name, Field.state, Field.closed_reason, Field.notes, Field.created_at, Field.updated_at)


def visible(owner_id: str) -> Selected:
    """The fields that this owner may see."""
    return select(*COLUMNS).where(Field.owner_id == owner_id)


def one(work: Read, field_id: str) -> dict[str, Any] | None:
    """One field, or None."""
    return work.row(visible(work.owner_id).where(Field.id == field_id))


def listed(work: Read, view: FieldList) -> dict[str, Any]:
    """A page of fields."""
    statement = visible(work.owner_id)
    if view.state:
        statement = statement.where(Field.state.in_(view.state))
    return page(work, statement, ORDER, view, sort=view.sort, query=view.state)
