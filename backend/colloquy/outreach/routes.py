"""HTTP of outreach."""

from typing import Annotated, Any

from fastapi import Query

from colloquy.kit.db.work import Write
from colloquy.kit.http.answers import require_match
from colloquy.kit.http.routing import Listing, Made, Reading, Router, Viewing, Writing, found
from colloquy.kit.ids import Id
from colloquy.outreach import asking, preparing, queries, schemas, service, taking_back, template_routes
from colloquy.outreach.tables import OutreachItem

router = Router("outreach")
STEP = {"refusals": [service.OutreachStepNotPossible]}


def _shown(work: Write, item: OutreachItem) -> dict[str, Any]:
    return found(queries.one(work, item.id))


@router.get("/outreach", schemas.OutreachPage)
def list_outreach(view: Annotated[schemas.OutreachList, Query()], work: Reading) -> dict[str, Any]:
    """List your messages and calls."""
    return queries.listed(work, view)


@router.post("/outreach", schemas.Outreach, refusals=[service.ResumeStays])
def create_outreach(body: schemas.OutreachCreate, work: Writing) -> Made:
    """Draft a message from what is known, with the places for your own words marked."""
    item = service.create(work, body)
    return Made(_shown(work, item), f"/outreach/{item.id}")


@router.get("/outreach_rates", schemas.OutreachRates)
def get_outreach_rates(view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show how your ways of asking went, honestly for small numbers."""
    return queries.outreach_rates(work)


@router.get("/outreach/{outreach_id}", schemas.Outreach)
def get_outreach(outreach_id: Id, view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show a message with what there is to say about it."""
    return found(queries.one(work, outreach_id))


@router.patch(
    "/outreach/{outreach_id}", schemas.Outreach, refusals=[service.OutreachStepNotPossible, service.ResumeStays]
)
def update_outreach(outreach_id: Id, body: schemas.OutreachPatch, work: Writing) -> dict[str, Any]:
    """Change a draft."""
    require_match(work.if_match, found(queries.one(work, outreach_id)))
    return _shown(work, service.change(work, service.get(work, outreach_id), body))


@router.delete("/outreach/{outreach_id}")
def delete_outreach(outreach_id: Id, work: Writing) -> None:
    """Delete a message with its versions."""
    service.remove(work, outreach_id)


@router.get("/outreach/{outreach_id}/versions", schemas.OutreachVersionPage)
def list_outreach_versions(outreach_id: Id, view: Listing, work: Reading) -> dict[str, Any]:
    """List the versions of a message, the latest first."""
    found(queries.one(work, outreach_id))
    return queries.versions(work, outreach_id, view)


@router.post(
    "/outreach/{outreach_id}/mark_sent",
    schemas.Outreach,
    200,
    refusals=[service.OutreachStepNotPossible, service.NotReady, service.ResumeStays],
)
def mark_outreach_sent(outreach_id: Id, work: Writing, body: schemas.MarkSent | None = None) -> dict[str, Any]:
    """Note that it went out, how and when."""
    return _shown(work, service.mark_sent(work, service.get(work, outreach_id), body or schemas.MarkSent()))


@router.post("/outreach/{outreach_id}/reached", schemas.Outreach, 200, **STEP)
def mark_outreach_reached(outreach_id: Id, work: Writing, body: schemas.MarkReached | None = None) -> dict[str, Any]:
    """Note that you had them on the line, or met them."""
    return _shown(work, service.reached(work, service.get(work, outreach_id), body or schemas.MarkReached()))


@router.post("/outreach/{outreach_id}/log_reply", schemas.Outreach, 200, **STEP)
def log_outreach_reply(outreach_id: Id, body: schemas.LogReply, work: Writing) -> dict[str, Any]:
    """Note what they answered."""
    return _shown(work, service.log_reply(work, service.get(work, outreach_id), body))


@router.post("/outreach/{outreach_id}/close", schemas.Outreach, 200, **STEP)
def close_outreach(outreach_id: Id, work: Writing) -> dict[str, Any]:
    """Put a message away."""
    return _shown(work, service.close(work, service.get(work, outreach_id)))


@router.post("/outreach/{outreach_id}/take_back", schemas.Outreach, 200, **STEP)
def take_back_outreach_mark(outreach_id: Id, work: Writing) -> dict[str, Any]:
    """Undo what was noted last: that it was put away, answered, reached, or sent. What was sent is a draft again."""
    return _shown(work, taking_back.last_mark(work, service.get(work, outreach_id)))


@router.get("/contacts/{contact_id}/approach", schemas.Approach)
def get_approach(contact_id: Id, view: Annotated[schemas.ApproachView, Query()], work: Reading) -> dict[str, Any]:
    """Show whether to write or to call first, with what speaks for each, and what you chose."""
    return found(asking.approach(work, contact_id, view.ease_with_phones))


@router.get("/contacts/{contact_id}/readiness", schemas.Readiness)
def get_readiness(contact_id: Id, view: Annotated[schemas.ReadinessView, Query()], work: Reading) -> dict[str, Any]:
    """Show what is missing before you ask somebody for a talk."""
    return found(preparing.ready(work, contact_id, view.medium))


@router.patch("/contacts/{contact_id}/approach", schemas.Approach)
def update_approach(contact_id: Id, body: schemas.ApproachPatch, work: Writing) -> dict[str, Any]:
    """Choose how to begin."""
    require_match(work.if_match, found(asking.approach(work, contact_id, None)))
    asking.decide(work, contact_id, body)
    return found(asking.approach(work, contact_id, None))


router.operations += template_routes.router.operations
