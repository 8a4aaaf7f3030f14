"""HTTP of getting there, and of how workplaces seemed."""

from typing import Annotated, Any

from fastapi import Query

from colloquy.interviews import visit, visit_queries
from colloquy.interviews import visit_schemas as schemas
from colloquy.kit.http.routing import Reading, Router, Viewing, Writing, found
from colloquy.kit.ids import Id

router = Router("interviews")


@router.get("/interviews/{interview_id}/visit", schemas.Visit)
def get_interview_visit(interview_id: Id, view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show when to leave, what to take along, what people wear there, who pays, and what to look at on arriving."""
    return found(visit_queries.visit(work, interview_id))


@router.post("/interviews/{interview_id}/impressions", schemas.Visit, 200, refusals=[visit.NoWorkplaceSeen])
def keep_impressions(interview_id: Id, body: schemas.ImpressionsSet, work: Writing) -> dict[str, Any]:
    """Keep how the workplace seemed."""
    visit.keep_impressions(work, interview_id, body)
    return found(visit_queries.visit(work, interview_id))


@router.get("/workplaces", schemas.WorkplacePage)
def list_workplaces(view: Annotated[schemas.WorkplaceList, Query()], work: Reading) -> dict[str, Any]:
    """List the workplaces you have seen, in the same aspects, so that they can be compared side by side."""
    return visit_queries.workplaces(work, view)
