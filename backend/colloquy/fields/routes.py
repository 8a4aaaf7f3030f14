"""HTTP of fields."""

from typing import Annotated, Any

from fastapi import Query

from colloquy.fields import queries, schemas, service
from colloquy.kit.http.answers import require_match
from colloquy.kit.http.routing import Made, Reading, Router, Viewing, Writing, found
from colloquy.kit.ids import Id

router = Router("fields")


@router.get("/fields", schemas.FieldPage)
def list_fields(view: Annotated[schemas.FieldList, Query()], work: Reading) -> dict[str, Any]:
    """List the fields of work you look into."""
    return queries.listed(work, view)


@router.post("/fields", schemas.Field, refusals=[service.FieldExists])
def create_field(body: schemas.FieldCreate, work: Writing) -> Made:
    """Add a field of work."""
    field = service.create(work, body)
    return Made(found(queries.one(work, field.id)), f"/fields/{field.id}")


@router.get("/fields/{field_id}", schemas.Field)
def get_field(field_id: Id, view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show a field."""
    return found(queries.one(work, field_id))


@router.patch("/fields/{field_id}", schemas.Field, refusals=[service.FieldExists, service.StateNotPossible])
def update_field(field_id: Id, body: schemas.FieldPatch, work: Writing) -> dict[str, Any]:
    """Change a field, or close it with the reason why it is not for you."""
    require_match(work.if_match, found(queries.one(work, field_id)))
    service.change(work, field_id, body)
    return found(queries.one(work, field_id))


@router.post("/fields/{field_id}/review", schemas.Field, 200)
def review_field(field_id: Id, work: Writing) -> dict[str, Any]:
    """Note that you have thought about whether this field is for you."""
    service.review(work, field_id)
    return found(queries.one(work, field_id))


@router.delete("/fields/{field_id}")
def delete_field(field_id: Id, work: Writing) -> None:
    """Remove a field; contacts lose it from theirs."""
    service.delete(work, field_id)
