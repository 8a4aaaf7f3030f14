"""HTTP of the closing of a talk."""

from typing import Any

from colloquy.interviews import closing, queries
from colloquy.interviews.closing_schemas import Closing, ClosingAnswerSet, ClosingStepNamed
from colloquy.kit.http.routing import Reading, Router, Viewing, Writing, found
from colloquy.kit.ids import Id

router = Router("interviews")


@router.get("/interviews/{interview_id}/closing", Closing)
def get_interview_closing(interview_id: Id, view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show how far the closing of a talk is, with words for what is left."""
    return dict(found(queries.one(work, interview_id))["closing"])


@router.post("/interviews/{interview_id}/closing", Closing, 200)
def answer_closing_step(interview_id: Id, body: ClosingAnswerSet, work: Writing) -> dict[str, Any]:
    """Keep what became of one step of the closing: they said yes or no, or why it was not asked."""
    row = closing.answer(work, interview_id, body)
    return dict(found(queries.one(work, row.id))["closing"])


@router.post("/interviews/{interview_id}/closing/take_back", Closing, 200)
def take_back_closing_answer(interview_id: Id, body: ClosingStepNamed, work: Writing) -> dict[str, Any]:
    """Take back what was noted of one step of the closing; leave to keep in touch that was noted there goes with it."""
    row = closing.take_back(work, interview_id, body.step)
    return dict(found(queries.one(work, row.id))["closing"])
