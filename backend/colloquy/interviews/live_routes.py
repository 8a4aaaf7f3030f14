"""HTTP of a talk that is going on."""

from typing import Any

from colloquy.interviews import live, live_queries
from colloquy.interviews import live_schemas as schemas
from colloquy.interviews.notes import IdTaken
from colloquy.kit.http.routing import Reading, Router, Viewing, Writing, found
from colloquy.kit.ids import Id

router = Router("interviews")


@router.get("/interviews/{interview_id}/live", schemas.Live, own_rows_only=False)
def get_live_interview(interview_id: Id, view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show a talk that is going on: minutes left, the cue now and those to come, goals, and one next question."""
    return found(live_queries.shown(work, interview_id))


@router.post("/interviews/{interview_id}/extend", schemas.Live, 200, refusals=[live.NothingToExtend, IdTaken])
def extend_interview(interview_id: Id, body: schemas.InterviewExtend, work: Writing) -> dict[str, Any]:
    """Keep that they offered more time. Nothing else extends a talk; running over is shown to you alone."""
    live.extend(work, interview_id, body)
    return found(live_queries.shown(work, interview_id))
