"""HTTP of the guide of an interview: its questions, their order, and what there is to say of them."""

from typing import Annotated, Any

from fastapi import Query
from starlette.responses import Response

from colloquy.interviews import guide_page, guide_queries, guiding, queries
from colloquy.interviews import guide_schemas as schemas
from colloquy.interviews import guide_service as service
from colloquy.interviews.schemas import Interview
from colloquy.kit.http.answers import require_match
from colloquy.kit.http.routing import Made, Reading, Router, Viewing, Writing, found
from colloquy.kit.ids import Id

router = Router("interviews")


@router.get("/interviews/{interview_id}/guide", schemas.Guide)
def get_guide(interview_id: Id, view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show the guide of an interview: its questions in order, and what there is to say of them together."""
    return found(guiding.guide(work, interview_id))


@router.get("/interviews/{interview_id}/guide/print", None, media="text/html")
def print_guide(interview_id: Id, view: Viewing, work: Reading) -> Response:  # noqa: ARG001 -- for the router
    """Show the guide of an interview as a page for print; for one by correspondence, the list to be mailed."""
    body = found(guide_page.page(work, interview_id))
    return Response(body, 200, {"content-security-policy": guide_page.POLICY}, "text/html; charset=utf-8")


@router.get("/interviews/{interview_id}/suggested_questions", schemas.SuggestedQuestions, own_rows_only=False)
def suggest_questions(
    interview_id: Id, view: Annotated[schemas.SuggestionView, Query()], work: Reading
) -> dict[str, Any]:
    """Suggest questions for an interview, in an order in which one could ask them, each with its reason."""
    return found(guiding.suggestions(work, interview_id, view))


@router.get("/fields/{field_id}/coverage", schemas.FieldCoverage, own_rows_only=False)
def get_field_coverage(field_id: Id, view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show which topics have been asked about in a field, which not yet, and what was said of its current issues."""
    return found(guiding.field_coverage(work, field_id))


@router.post("/interviews/{interview_id}/questions", schemas.InterviewQuestion, refusals=[service.GuideFull])
def add_interview_question(interview_id: Id, body: schemas.InterviewQuestionCreate, work: Writing) -> Made:
    """Put a question into the guide of an interview."""
    question = service.ask(work, interview_id, body)
    return Made(found(guide_queries.question(work, question.id)), f"/interview_questions/{question.id}")


@router.post("/interviews/{interview_id}/questions/take", schemas.Guide, 200, refusals=[service.GuideFull])
def take_bank_questions(interview_id: Id, body: schemas.InterviewQuestionsTaken, work: Writing) -> dict[str, Any]:
    """Put questions of banks at the end of the guide of an interview, all of them or none."""
    service.take(work, interview_id, body.bank_question_ids)
    return found(guiding.guide(work, interview_id))


@router.post("/interviews/{interview_id}/questions/reorder", Interview, 200)
def reorder_interview_questions(
    interview_id: Id, body: schemas.InterviewQuestionOrder, work: Writing
) -> dict[str, Any]:
    """Put the questions of an interview into another order. Those not named follow as they stood."""
    return found(queries.one(work, service.reorder(work, interview_id, body.ids).id))


@router.get("/interview_questions/{question_id}", schemas.InterviewQuestion)
def get_interview_question(question_id: Id, view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show one question."""
    return found(guide_queries.question(work, question_id))


@router.patch("/interview_questions/{question_id}", schemas.InterviewQuestion, refusals=[service.GuideFull])
def update_interview_question(question_id: Id, body: schemas.InterviewQuestionPatch, work: Writing) -> dict[str, Any]:
    """Change a question, park it, mark it as asked, or file its answer."""
    require_match(work.if_match, found(guide_queries.question(work, question_id)))
    service.change(work, question_id, body)
    return found(guide_queries.question(work, question_id))


@router.delete("/interview_questions/{question_id}")
def delete_interview_question(question_id: Id, work: Writing) -> None:
    """Take a question out of the guide."""
    service.drop(work, question_id)
