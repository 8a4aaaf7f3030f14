"""HTTP of positions, relations and the timeline."""

from typing import Annotated, Any

from fastapi import Query

from colloquy.contacts import around, timeline
from colloquy.contacts import hanging_queries as queries
from colloquy.contacts import hanging_schemas as schemas
from colloquy.contacts.reach import ContactDeleted
from colloquy.contacts.timeline import DerivedEntry
from colloquy.kit.http.answers import require_match
from colloquy.kit.http.routing import Listing, Made, Reading, Router, Writing, found
from colloquy.kit.ids import Id

router = Router("contacts")


@router.get("/contacts/{contact_id}/positions", schemas.PositionPage)
def list_positions(contact_id: Id, view: Listing, work: Reading) -> dict[str, Any]:
    """List where somebody works and worked, in the order it was put down."""
    return queries.positions(work, contact_id, view)


@router.post("/contacts/{contact_id}/positions", schemas.Position, refusals=[ContactDeleted])
def create_position(contact_id: Id, body: schemas.PositionCreate, work: Writing) -> Made:
    """Put down where somebody works or worked."""
    position_id = around.add_position(work, contact_id, body)
    return Made(found(queries.position(work, position_id)), f"/positions/{position_id}")


@router.patch("/positions/{position_id}", schemas.Position, refusals=[ContactDeleted])
def update_position(position_id: Id, body: schemas.PositionPatch, work: Writing) -> dict[str, Any]:
    """Change a position. With `ended_on` it is over, and the contact shows another one that goes on."""
    require_match(work.if_match, found(queries.position(work, position_id)))
    around.change_position(work, position_id, body.changes())
    return found(queries.position(work, position_id))


@router.delete("/positions/{position_id}", refusals=[ContactDeleted])
def delete_position(position_id: Id, work: Writing) -> None:
    """Remove a position."""
    around.remove_position(work, position_id)


@router.get("/organizations/{organization_id}/people", schemas.PositionHerePage)
def list_organization_people(organization_id: Id, view: Listing, work: Reading) -> dict[str, Any]:
    """List who of your contacts works at an organization, and who did."""
    return queries.people_at(work, organization_id, view)


@router.get("/contacts/{contact_id}/relations", schemas.RelationPage)
def list_relations(contact_id: Id, view: Listing, work: Reading) -> dict[str, Any]:
    """List a contact's relations to others of your contacts, in both directions."""
    return queries.relations(work, contact_id, view)


@router.post("/contacts/{contact_id}/relations", schemas.Relation, refusals=[ContactDeleted])
def create_relation(contact_id: Id, body: schemas.RelationCreate, work: Writing) -> Made:
    """Put down what another contact is to this one. Two people may be related in several ways."""
    relation_id = around.add_relation(work, contact_id, body)
    return Made(found(queries.relation(work, relation_id)), f"/relations/{relation_id}")


@router.delete("/relations/{relation_id}", refusals=[ContactDeleted])
def delete_relation(relation_id: Id, work: Writing) -> None:
    """Remove a relation."""
    around.remove_relation(work, relation_id)


@router.get("/contacts/{contact_id}/timeline", schemas.TimelineEntryPage)
def list_timeline(contact_id: Id, view: Annotated[schemas.TimelineList, Query()], work: Reading) -> dict[str, Any]:
    """List what happened with a contact, latest first."""
    return queries.timeline(work, contact_id, view)


@router.post("/contacts/{contact_id}/timeline", schemas.TimelineEntry, refusals=[ContactDeleted])
def create_timeline_entry(contact_id: Id, body: schemas.TimelineEntryCreate, work: Writing) -> Made:
    """Put down what happened with a contact, or a note."""
    entry = timeline.write(work, contact_id, body.kind, body.at, body.text)
    return Made(found(queries.entry(work, entry.id)), f"/timeline_entries/{entry.id}")


@router.patch("/timeline_entries/{entry_id}", schemas.TimelineEntry, refusals=[ContactDeleted, DerivedEntry])
def update_timeline_entry(entry_id: Id, body: schemas.TimelineEntryPatch, work: Writing) -> dict[str, Any]:
    """Change an entry that you wrote."""
    require_match(work.if_match, found(queries.entry(work, entry_id)))
    timeline.change(work, entry_id, body.changes())
    return found(queries.entry(work, entry_id))


@router.delete("/timeline_entries/{entry_id}", refusals=[ContactDeleted, DerivedEntry])
def delete_timeline_entry(entry_id: Id, work: Writing) -> None:
    """Take an entry that you wrote off the timeline."""
    timeline.delete(work, entry_id)
