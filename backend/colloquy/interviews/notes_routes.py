"""HTTP of the lines jotted down in an interview, and of the glossary that grows out of them."""

from typing import Annotated, Any

from fastapi import Query

from colloquy.interviews import notes as service
from colloquy.interviews import notes_queries as queries
from colloquy.interviews import notes_schemas as schemas
from colloquy.kit.http.answers import require_match
from colloquy.kit.http.routing import Made, Reading, Router, Viewing, Writing, found
from colloquy.kit.ids import Id

router = Router("interviews")


@router.post("/interviews/{interview_id}/notes", schemas.InterviewNote, refusals=[service.TooManyHere, service.IdTaken])
def add_interview_note(interview_id: Id, body: schemas.InterviewNoteCreate, work: Writing) -> Made:
    """Keep a line jotted down. With an id of your making it may be sent again, and is kept once."""
    line = service.note(work, interview_id, body)
    return Made(found(queries.note(work, line.id)), f"/interview_notes/{line.id}")


@router.post("/interviews/{interview_id}/notes/batch", schemas.InterviewNoteBatchResult, 200)
def add_interview_notes(interview_id: Id, body: schemas.InterviewNoteBatch, work: Writing) -> dict[str, Any]:
    """Keep many lines, each for itself. With ids of your making the whole may be sent again, and each is kept once."""
    return service.note_all(work, interview_id, body)


@router.get("/interview_notes/{note_id}", schemas.InterviewNote)
def get_interview_note(note_id: Id, view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show one note."""
    return found(queries.note(work, note_id))


@router.patch("/interview_notes/{note_id}", schemas.InterviewNote)
def update_interview_note(note_id: Id, body: schemas.InterviewNotePatch, work: Writing) -> dict[str, Any]:
    """Correct a note."""
    require_match(work.if_match, found(queries.note(work, note_id)))
    service.change_note(work, note_id, body)
    return found(queries.note(work, note_id))


@router.post("/interview_notes/{note_id}/resolve", schemas.InterviewNote, 200, refusals=[service.NotATerm])
def resolve_interview_note(note_id: Id, body: schemas.TermResolve, work: Writing) -> dict[str, Any]:
    """Keep what a term means, as it was explained."""
    service.resolve(work, note_id, body)
    return found(queries.note(work, note_id))


@router.delete("/interview_notes/{note_id}")
def delete_interview_note(note_id: Id, work: Writing) -> None:
    """Remove a note."""
    service.drop_note(work, note_id)


@router.get("/terms", schemas.TermPage)
def list_terms(view: Annotated[schemas.TermList, Query()], work: Reading) -> dict[str, Any]:
    """List the words of a field that you picked up: what they mean, who explained them, and which are still unclear."""
    return queries.terms(work, view)
