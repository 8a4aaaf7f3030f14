"""Changes to organizations."""

from sqlalchemy import select

from colloquy.kit.db.work import Write
from colloquy.kit.errors import NotFound
from colloquy.kit.text import fold
from colloquy.organizations.schemas import OrganizationCreate, OrganizationPatch
from colloquy.organizations.tables import Organization


def create(work: Write, body: OrganizationCreate) -> Organization:
    """Add an organization to one's own list."""
    organization = Organization(
        owner_id=work.owner_id, name_key=fold(body.name), created_at=work.now, updated_at=work.now, **body.model_dump()
    )
    work.session.add(organization)
    work.flush()
    return organization


def named(work: Write, name: str) -> Organization:
    """The organization of this name in one's own list, added if there is none: spelling and case aside."""
    known = work.session.scalars(
        select(Organization)
        .where(Organization.owner_id == work.owner_id, Organization.name_key == fold(name))
        .order_by(Organization.id)
        .limit(1)
    ).first()
    return known or create(work, OrganizationCreate(name=name))


def change(work: Write, organization_id: str, patch: OrganizationPatch) -> None:
    """Change an organization.

    Raises:
        NotFound: there is no such organization of one's own.
    """
    organization = _own(work, organization_id)
    for name, value in patch.model_dump(include=patch.model_fields_set).items():
        setattr(organization, name, value)
    organization.name_key = fold(organization.name)
    organization.updated_at = work.now
    work.flush()


def delete(work: Write, organization_id: str) -> None:
    """Remove an organization; positions of people there go with it.

    Raises:
        NotFound: there is no such organization of one's own.
    """
    work.session.delete(_own(work, organization_id))
    work.flush()


def _own(work: Write, organization_id: str) -> Organization:
    organization = work.session.get(Organization, (work.owner_id, organization_id))
    if organization is None:
        raise NotFound
    return organization
