"""HTTP of organizations."""

from typing import Annotated, Any

from fastapi import Query

from colloquy.kit.http.answers import require_match
from colloquy.kit.http.routing import Made, Reading, Router, Viewing, Writing, found
from colloquy.kit.ids import Id
from colloquy.organizations import queries, schemas, service

router = Router("organizations")


@router.get("/organizations", schemas.OrganizationPage)
def list_organizations(view: Annotated[schemas.OrganizationList, Query()], work: Reading) -> dict[str, Any]:
    """List your organizations."""
    return queries.listed(work, view)


@router.post("/organizations", schemas.Organization)
def create_organization(body: schemas.OrganizationCreate, work: Writing) -> Made:
    """Add an organization."""
    organization = service.create(work, body)
    return Made(found(queries.one(work, organization.id)), f"/organizations/{organization.id}")


@router.get("/organizations/{organization_id}", schemas.Organization)
def get_organization(organization_id: Id, view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show an organization."""
    return found(queries.one(work, organization_id))


@router.patch("/organizations/{organization_id}", schemas.Organization)
def update_organization(organization_id: Id, body: schemas.OrganizationPatch, work: Writing) -> dict[str, Any]:
    """Change an organization."""
    require_match(work.if_match, found(queries.one(work, organization_id)))
    service.change(work, organization_id, body)
    return found(queries.one(work, organization_id))


@router.delete("/organizations/{organization_id}")
def delete_organization(organization_id: Id, work: Writing) -> None:
    """Remove an organization, with the positions of people there."""
    service.delete(work, organization_id)
