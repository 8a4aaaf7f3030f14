"""HTTP of research files."""

from typing import Annotated, Any

from fastapi import Query

from colloquy.kit.errors import NotFound
from colloquy.kit.http.answers import require_match
from colloquy.kit.http.routing import Made, Reading, Router, Viewing, Writing, found
from colloquy.kit.ids import Id
from colloquy.research import queries, schemas, service

router = Router("research")


@router.get("/research", schemas.ResearchFile, own_rows_only=False, refusals=[NotFound])
def get_research(view: Annotated[schemas.ResearchView, Query()], work: Reading) -> dict[str, Any]:
    """Show the research file of a contact, an organization or a field, with what is missing and what is old."""
    about, subject = service.subject_of(view.model_dump(), "/query")
    return queries.file(work, about, subject)


@router.get("/research_items", schemas.ResearchItemPage)
def list_research_items(view: Annotated[schemas.ResearchItemList, Query()], work: Reading) -> dict[str, Any]:
    """List what you have found in writing."""
    return queries.listed(work, view)


@router.post("/research_items", schemas.ResearchItem, refusals=[service.FileFull])
def create_research_item(body: schemas.ResearchItemCreate, work: Writing) -> Made:
    """Put something you found into the file of a contact, an organization or a field."""
    item = service.create(work, body)
    return Made(found(queries.one(work, item.id)), f"/research_items/{item.id}")


@router.get("/research_items/{research_item_id}", schemas.ResearchItem)
def get_research_item(research_item_id: Id, view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show one item."""
    return found(queries.one(work, research_item_id))


@router.patch("/research_items/{research_item_id}", schemas.ResearchItem)
def update_research_item(research_item_id: Id, body: schemas.ResearchItemPatch, work: Writing) -> dict[str, Any]:
    """Change an item."""
    require_match(work.if_match, found(queries.one(work, research_item_id)))
    service.change(work, research_item_id, body)
    return found(queries.one(work, research_item_id))


@router.delete("/research_items/{research_item_id}")
def delete_research_item(research_item_id: Id, work: Writing) -> None:
    """Take an item out of its file."""
    service.delete(work, research_item_id)
