"""HTTP of templates."""

from typing import Annotated, Any

from fastapi import Query

from colloquy.kit.http.answers import require_match
from colloquy.kit.http.routing import Listing, Reading, Router, Viewing, Writing, found
from colloquy.kit.ids import SHARED, Id
from colloquy.outreach import template_queries as queries
from colloquy.outreach import template_schemas as schemas
from colloquy.outreach import template_service as service

router = Router("outreach")


@router.get("/message_templates", schemas.MessageTemplatePage)
def list_message_templates(view: Annotated[schemas.MessageTemplateList, Query()], work: Reading) -> dict[str, Any]:
    """List what drafts are made from."""
    return queries.listed(work, view)


@router.get("/message_template_names", schemas.TemplateNames)
def list_template_names(view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """List what a template may name."""
    return queries.names()


@router.get("/message_templates/{template_id}", schemas.MessageTemplate)
def get_message_template(
    template_id: Id, view: Annotated[schemas.TemplateSampleView, Query()], work: Reading
) -> dict[str, Any]:
    """Show a template with a message that it makes, for two invented people."""
    return found(queries.one(work, template_id, view.form))


@router.patch("/message_templates/{template_id}", schemas.MessageTemplate, office=True)
def update_message_template(template_id: Id, body: schemas.MessageTemplatePatch, work: Writing) -> dict[str, Any]:
    """Write a template in the office's own words. Drafts made from now on follow it."""
    work.claim(SHARED)
    require_match(work.if_match, found(queries.one(work, template_id)))
    service.change(work, template_id, body)
    return found(queries.one(work, template_id))


@router.post("/message_templates/{template_id}/reset", schemas.MessageTemplate, 200, office=True)
def reset_message_template(template_id: Id, work: Writing) -> dict[str, Any]:
    """Go back to the words that the template came with."""
    work.claim(SHARED)
    service.reset(work, template_id)
    return found(queries.one(work, template_id))


@router.get(
    "/message_templates/{template_id}/versions", schemas.TemplateVersionPage, office=True, own_rows_only=False
)  # fmt: skip
def list_template_versions(template_id: Id, view: Listing, work: Reading) -> dict[str, Any]:
    """List what the office wrote, the latest first."""
    found(queries.one(work, template_id))
    return queries.versions(work, template_id, view)
