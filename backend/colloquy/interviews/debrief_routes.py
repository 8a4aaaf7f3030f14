"""HTTP of the debrief."""

from typing import Any

from colloquy.interviews import debrief, debrief_queries
from colloquy.interviews import debrief_schemas as schemas
from colloquy.interviews.notes import IdTaken, TooManyHere
from colloquy.kit.http.answers import require_match
from colloquy.kit.http.routing import Made, Reading, Router, Viewing, Writing, found
from colloquy.kit.ids import Id

router = Router("interviews")


@router.get("/interviews/{interview_id}/debrief", schemas.Debrief)
def get_debrief(interview_id: Id, view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show the debrief of a talk: every line jotted down in its drawer, what was said of the talk, and what is left."""
    return found(debrief_queries.debrief(work, interview_id))


@router.post("/interviews/{interview_id}/debrief/accept", schemas.Debrief, 200, refusals=[TooManyHere])
def accept_debrief(interview_id: Id, work: Writing) -> dict[str, Any]:
    """Accept every line that is still proposed, as it is proposed."""
    debrief.accept_all(work, interview_id)
    return found(debrief_queries.debrief(work, interview_id))


@router.post("/interviews/{interview_id}/debrief_items", schemas.DebriefLine, refusals=[TooManyHere, IdTaken])
def add_debrief_item(interview_id: Id, body: schemas.DebriefItemCreate, work: Writing) -> Made:
    """Accept, correct or discard a line that was jotted down, or add a new one; sent again it is kept once."""
    item = debrief.settle(work, interview_id, body)
    return Made(found(debrief_queries.line(work, item.id)), f"/debrief_items/{item.id}")


@router.get("/debrief_items/{debrief_item_id}", schemas.DebriefLine)
def get_debrief_item(debrief_item_id: Id, view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show a line of a debrief."""
    return found(debrief_queries.line(work, debrief_item_id))


@router.patch("/debrief_items/{debrief_item_id}", schemas.DebriefLine)
def update_debrief_item(debrief_item_id: Id, body: schemas.DebriefItemPatch, work: Writing) -> dict[str, Any]:
    """Change a line of a debrief: its words, its drawer, or whether it is kept."""
    require_match(work.if_match, found(debrief_queries.line(work, debrief_item_id)))
    debrief.change(work, debrief_item_id, body)
    return found(debrief_queries.line(work, debrief_item_id))


@router.delete("/debrief_items/{debrief_item_id}")
def delete_debrief_item(debrief_item_id: Id, work: Writing) -> None:
    """Take back that a line was accepted or discarded; one that was jotted down is proposed again."""
    debrief.drop(work, debrief_item_id)
