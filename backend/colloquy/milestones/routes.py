"""HTTP of milestones."""

from typing import Annotated, Any

from fastapi import Query

from colloquy.kit.db.work import Read
from colloquy.kit.http.answers import require_match
from colloquy.kit.http.routing import Made, Reading, Router, Viewing, Writing, found
from colloquy.kit.ids import Id
from colloquy.milestones import queries, schemas, service
from colloquy.milestones.audience import audience_of
from colloquy.outreach import queries as messages
from colloquy.outreach.schemas import Outreach

router = Router("milestones")
AUDIENCE: dict[str, Any] = {"status": 200, "own_rows_only": False}


def _heard(work: Read, milestone_id: str) -> dict[str, Any]:
    return {"items": found(audience_of(work, milestone_id))}


@router.get("/milestones", schemas.MilestonePage)
def list_milestones(view: Annotated[schemas.MilestoneList, Query()], work: Reading) -> dict[str, Any]:
    """List what has come of it so far, the latest first."""
    return queries.listed(work, view)


@router.post("/milestones", schemas.Milestone)
def create_milestone(body: schemas.MilestoneCreate, work: Writing) -> Made:
    """Put down something worth telling: a major chosen, a person met, an internship, or whatever it is."""
    row = service.create(work, body)
    return Made(found(queries.one(work, row.id)), f"/milestones/{row.id}")


@router.get("/milestones/{milestone_id}", schemas.Milestone)
def get_milestone(milestone_id: Id, view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show a milestone."""
    return found(queries.one(work, milestone_id))


@router.patch("/milestones/{milestone_id}", schemas.Milestone)
def update_milestone(milestone_id: Id, body: schemas.MilestonePatch, work: Writing) -> dict[str, Any]:
    """Correct a milestone."""
    require_match(work.if_match, found(queries.one(work, milestone_id)))
    service.change(work, service.get(work, milestone_id), body)
    return found(queries.one(work, milestone_id))


@router.delete("/milestones/{milestone_id}")
def delete_milestone(milestone_id: Id, work: Writing) -> None:
    """Delete a milestone. The messages about it stay."""
    service.remove(work, milestone_id)


@router.get("/milestones/{milestone_id}/audience", schemas.Audience, own_rows_only=False)
def get_milestone_audience(milestone_id: Id, view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show who should hear of a milestone and why, who has, and who not now."""
    return _heard(work, milestone_id)


@router.post("/milestones/{milestone_id}/draft", Outreach, refusals=[service.AlreadyDrafted])
def draft_milestone_message(milestone_id: Id, body: schemas.Tell, work: Writing) -> Made:
    """Draft one message to one person, with the news in it. Marked as sent, it counts as told."""
    item = service.draft(work, service.get(work, milestone_id), body)
    return Made(found(messages.one(work, item.id)), f"/outreach/{item.id}")


@router.post("/milestones/{milestone_id}/told", schemas.Audience, **AUDIENCE)
def mark_milestone_told(milestone_id: Id, body: schemas.Told, work: Writing) -> dict[str, Any]:
    """Note that somebody has heard, by whatever way."""
    service.told(work, service.get(work, milestone_id), body)
    return _heard(work, milestone_id)


@router.post("/milestones/{milestone_id}/leave_out", schemas.Audience, **AUDIENCE)
def leave_out_of_milestone(milestone_id: Id, body: schemas.LeaveOut, work: Writing) -> dict[str, Any]:
    """Leave somebody out, and say why."""
    service.leave_out(work, service.get(work, milestone_id), body)
    return _heard(work, milestone_id)


@router.post("/milestones/{milestone_id}/take_back", schemas.Audience, **AUDIENCE)
def take_back_milestone_mark(milestone_id: Id, body: schemas.Somebody, work: Writing) -> dict[str, Any]:
    """Take back that somebody was told or left out."""
    service.take_back(work, service.get(work, milestone_id), body.contact_id)
    return _heard(work, milestone_id)
