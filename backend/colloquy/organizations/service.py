"""Changes to organizations."""

from collections.abc import Iterable
from typing import Any

from sqlalchemy import insert, select

from colloquy.kit.db.base import core
from colloquy.kit.db.work import Write
from colloquy.kit.errors import NotFound
from colloquy.kit.events import publish
from colloquy.kit.folding import fold
from colloquy.kit.ids import new_id
from colloquy.organizations.events import OrganizationRemoved, OrganizationRenamed
from colloquy.organizations.schemas import OrganizationCreate, OrganizationPatch
from colloquy.organizations.tables import Organization
from colloquy.removals import service as removals
from colloquy.removals.rules import Removed

AT_A_TIME = 500


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


def all_named(work: Write, names: Iterable[str]) -> tuple[dict[str, str], list[str]]:
    """The ids of the organizations of these names by folded name, and which of them were not in the list yet."""
    wanted = {fold(name): name for name in names}
    ids: dict[str, str] = {}
    keys = sorted(wanted)
    for start in range(0, len(keys), AT_A_TIME):
        some = keys[start : start + AT_A_TIME]
        known = select(Organization.name_key, Organization.id).where(
            Organization.owner_id == work.owner_id, Organization.name_key.in_(some)
        )
        ids |= {row[0]: row[1] for row in work.execute(known.order_by(Organization.id.desc()))}
    fresh: list[dict[str, Any]] = [
        {
            "owner_id": work.owner_id, "id": new_id(), "name": name, "name_key": key, "addresses": [], "notes": "",
            "kind": None, "field": None, "website": None, "created_at": work.now, "updated_at": work.now,
        }
        for key, name in wanted.items()
        if key not in ids
    ]  # fmt: skip
    if fresh:
        work.execute(insert(core(Organization)), fresh)
    added = {str(row["name_key"]): str(row["id"]) for row in fresh}
    return ids | added, list(added.values())


def change(work: Write, organization_id: str, patch: OrganizationPatch) -> None:
    """Change an organization.

    Raises:
        NotFound: there is no such organization of one's own.
    """
    organization = _own(work, organization_id)
    for name, value in patch.model_dump(include=patch.model_fields_set).items():
        setattr(organization, name, value)
    renamed = organization.name_key != fold(organization.name)
    organization.name_key = fold(organization.name)
    organization.updated_at = work.now
    work.flush()
    if renamed:
        publish(work, OrganizationRenamed(organization_id))


def delete(work: Write, organization_id: str) -> None:
    """Remove an organization; positions of people there go with it.

    Raises:
        NotFound: there is no such organization of one's own.
    """
    organization = _own(work, organization_id)
    removals.keep(work, Removed.ORGANIZATION, Organization, organization_id, organization.name)
    publish(work, OrganizationRemoved(organization_id))
    work.session.delete(organization)
    work.flush()


def _own(work: Write, organization_id: str) -> Organization:
    organization = work.session.get(Organization, (work.owner_id, organization_id))
    if organization is None:
        raise NotFound
    return organization
