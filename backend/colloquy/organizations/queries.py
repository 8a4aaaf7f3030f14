"""What may be seen of organizations: one's own."""

from typing import Any

from sqlalchemy import select

from colloquy.kit.db.work import Read, Selected
from colloquy.kit.paging import Order, Sort, page
from colloquy.kit.text import fold
from colloquy.organizations.schemas import OrganizationList
from colloquy.organizations.tables import Organization

ORDER = Order(
    {
        "name": Sort("name", Organization.name_key),
        "created_at": Sort("created_at", Organization.created_at),
    },
    "name",
    Organization.id,
)
COLUMNS = (
    Organization.id, Organization.name, Organization.kind, Organization.field, Organization.website,
    Organization.addresses, Organization.notes, Organization.created_at, Organization.updated_at,
)  # fmt: skip


def visible(owner_id: str) -> Selected:
    """The organizations that this owner may see."""
    return select(*COLUMNS).where(Organization.owner_id == owner_id)


def one(work: Read, organization_id: str) -> dict[str, Any] | None:
    """One organization, or None."""
    return work.row(visible(work.owner_id).where(Organization.id == organization_id))


def listed(work: Read, view: OrganizationList) -> dict[str, Any]:
    """A page of organizations. `q` finds words at the beginning of the name or of a word in it."""
    statement = visible(work.owner_id)
    if view.q:
        wanted = fold(view.q)
        begins = Organization.name_key.startswith(wanted, autoescape=True)
        statement = statement.where(begins | Organization.name_key.contains(f" {wanted}", autoescape=True))
    if view.kind:
        statement = statement.where(Organization.kind.in_(view.kind))
    return page(work, statement, ORDER, view, sort=view.sort, query=(view.q, view.kind))
