"""HTTP of the guide of an interview: its questions and their order."""

from typing import Any

from colloquy.interviews import guide_queries, queries
from colloquy.interviews import guide_schemas as schemas
from colloquy.interviews import guide_service as service
from colloquy.interviews.schemas import Interview
from colloquy.kit.http.answers import require_match
from colloquy.kit.http.routing import Made, Reading, Router, Viewing, Writing, found
from colloquy.kit.ids import Id

router = Router("interviews")


@router.post("/interviews/{interview_id}/questions", schemas.InterviewQuestion, refusals=[service.GuideFull])
def add_interview_question(interview_id: Id, body: schemas.InterviewQuestionCreate, work: Writing) -> Made:
    """Put a question into the guide of an interview."""
    question = service.ask(work, interview_id, body)
    return Made(found(guide_queries.question(work, question.id)), f"/interview_questions/{question.id}")


@router.post("/interviews/{interview_id}/questions/reorder", Interview, 200)
def reorder_interview_questions(
    interview_id: Id, body: schemas.InterviewQuestionOrder, work: Writing
) -> dict[str, Any]:
    """Put the questions of an interview into another order."""
    return found(queries.one(work, service.reorder(work, interview_id, body.ids).id))


@router.get("/interview_questions/{question_id}", schemas.InterviewQuestion)
def get_interview_question(question_id: Id, view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show one question."""
    return found(guide_queries.question(work, question_id))


@router.patch("/interview_questions/{question_id}", schemas.InterviewQuestion)
def update_interview_question(question_id: Id, body: schemas.InterviewQuestionPatch, work: Writing) -> dict[str, Any]:
    """Change a question, mark it as asked, or file its answer."""
    require_match(work.if_match, found(guide_queries.question(work, question_id)))
    service.change(work, question_id, body)
    return found(guide_queries.question(work, question_id))


@router.delete("/interview_questions/{question_id}")
def delete_interview_question(question_id: Id, work: Writing) -> None:
    """Take a question out of the guide."""
    service.drop(work, question_id)
