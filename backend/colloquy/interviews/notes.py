"""Changes to the lines jotted down in an interview."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from sqlalchemy import func, select

from colloquy.interviews import notes_queries, service
from colloquy.interviews.events import CapturesChanged
from colloquy.interviews.notes_schemas import (
    InterviewNoteBatch,
    InterviewNoteCreate,
    InterviewNotePatch,
    Rejected,
    TermResolve,
)
from colloquy.interviews.rules.vocabulary import NoteKind
from colloquy.interviews.tables import DebriefItem, Interview, InterviewNote, InterviewQuestion
from colloquy.kit.db.work import Write
from colloquy.kit.errors import Conflict, InputError, NotFound, Refusal, Unprocessable, field_error
from colloquy.kit.events import publish
from colloquy.kit.http.problems import problem_of
from colloquy.kit.ids import new_id
from colloquy.kit.saying import say

NOTES_AT_MOST: Final = 1_000
ERRORS_AT_MOST: Final = 50


class TooManyHere(Conflict):
    """One interview holds a bounded number of notes."""

    code = "too_many_here"
    title = "This interview holds as many as it can"


class IdTaken(Conflict):
    """The client chose an id that something of another interview has."""

    code = "id_taken"
    title = "Another interview has something of this id"


class NotATerm(Conflict):
    """Only a term has a meaning to be found out."""

    code = "not_a_term"
    title = "This line is no term"


def note(work: Write, interview_id: str, body: InterviewNoteCreate) -> InterviewNote:
    """Keep a line. The same id sent again gives the line that was kept, unchanged.

    Raises:
        IdTaken: the id belongs to a note of another interview.
        TooManyHere: the interview holds as many notes as it can.
        Unprocessable: the question is not in the guide of this interview.
    """
    interview = service.get(work, interview_id)
    line = _kept(work, interview, body)
    _tell(work, interview)
    return line


def note_all(work: Write, interview_id: str, body: InterviewNoteBatch) -> dict[str, Any]:
    """Keep many lines, each for itself; what became of each, in order.

    Raises:
        NotFound: there is no such interview of one's own.
        Unprocessable: all or none was asked for, and some cannot be kept.
    """
    interview = service.get(work, interview_id)
    found: list[InterviewNote | Refusal] = []
    for item in body.items:
        try:
            found.append(_kept(work, interview, item))
        except Refusal as refusal:
            found.append(refusal)
    if body.atomic:
        _refuse_if_any(found)
    _tell(work, interview)
    shown = {row["id"]: row for row in notes_queries.notes_of(work, [interview_id])[interview_id]}
    return {"items": [_told(each, shown) for each in found]}


def _refuse_if_any(found: Sequence[InterviewNote | Refusal]) -> None:
    errors = [
        InputError(f"/items/{number}{error.pointer}", error.code, error.detail)
        for number, each in enumerate(found)
        if isinstance(each, Refusal)
        for error in each.errors or (InputError("", each.code, str(each.detail)),)
    ]
    if errors:
        raise Unprocessable(errors[0].detail, errors=tuple(errors[:ERRORS_AT_MOST]))


def _told(each: InterviewNote | Refusal, shown: Mapping[str, dict[str, Any]]) -> dict[str, Any]:
    if isinstance(each, Refusal):
        return {"status": each.status, "note": None, "problem": problem_of(each)}
    return {"status": 201, "note": shown[each.id], "problem": None}


def _kept(work: Write, interview: Interview, body: InterviewNoteCreate | Rejected) -> InterviewNote:
    if isinstance(body, Rejected):
        raise Unprocessable(body.errors[0].detail, errors=body.errors)
    known = None if body.id is None else work.session.get(InterviewNote, (work.owner_id, body.id))
    if known is not None and known.interview_id != interview.id:
        raise IdTaken("Make a new id for each line.")
    if known is not None:
        return known
    held = select(func.count()).where(
        InterviewNote.owner_id == work.owner_id, InterviewNote.interview_id == interview.id
    )
    if work.execute(held).scalar_one() >= NOTES_AT_MOST:
        raise TooManyHere(say("There is room for {most} notes; put the rest into the write-up.", most=NOTES_AT_MOST))
    topic = body.topic or _topic_of(work, interview.id, body.question_id)
    line = InterviewNote(
        owner_id=work.owner_id, id=body.id or new_id(), interview_id=interview.id, kind=body.kind, text=body.text,
        topic=topic, question_id=body.question_id, at=body.at or work.now, off_the_record=body.off_the_record,
        created_at=work.now, updated_at=work.now,
    )  # fmt: skip
    work.session.add(line)
    work.flush()
    return line


def _topic_of(work: Write, interview_id: str, question_id: str | None) -> str | None:
    """The topic of the question that a line belongs to.

    Raises:
        Unprocessable: the question is not in the guide of this interview.
    """
    if question_id is None:
        return None
    question = work.session.get(InterviewQuestion, (work.owner_id, question_id))
    if question is None or question.interview_id != interview_id:
        raise field_error("/question_id", "not_in_guide", "That question is not in the guide of this interview.")
    return question.topic


def change_note(work: Write, note_id: str, patch: InterviewNotePatch) -> InterviewNote:
    """Correct a line.

    Raises:
        NotFound: there is no such line of one's own.
        Unprocessable: the question is not in the guide of this interview.
    """
    line = own(work, note_id)
    changes = patch.changes()
    _topic_of(work, line.interview_id, changes.get("question_id"))
    for name, value in changes.items():
        setattr(line, name, value)
    line.updated_at = work.now
    if "off_the_record" in changes:
        for item in _items_of(work, line):
            item.off_the_record = line.off_the_record
    _tell(work, service.get(work, line.interview_id))
    return line


def resolve(work: Write, note_id: str, body: TermResolve) -> InterviewNote:
    """Keep what a term means (P59).

    Raises:
        NotFound: there is no such line of one's own.
        NotATerm: it is a line of another kind.
    """
    line = own(work, note_id)
    if line.kind != NoteKind.TERM:
        raise NotATerm("Make it a term first, then say what it means.")
    explain(work, line, body.meaning, body.example)
    _tell(work, service.get(work, line.interview_id))
    return line


def explain(work: Write, line: InterviewNote, meaning: str | None, example: str | None) -> None:
    """Write down what a line means, as far as that was said."""
    if meaning is not None:
        line.meaning, line.resolved_at = meaning, line.resolved_at or work.now
    if example is not None:
        line.example = example
    line.updated_at = work.now


def drop_note(work: Write, note_id: str) -> None:
    """Remove a line; what the debrief made of it stays.

    Raises:
        NotFound: there is no such line of one's own.
    """
    line = own(work, note_id)
    interview = service.get(work, line.interview_id)
    for item in _items_of(work, line):
        item.note_id = None
    work.flush()
    work.session.delete(line)
    _tell(work, interview)


def own(work: Write, note_id: str) -> InterviewNote:
    """A line of one's own.

    Raises:
        NotFound: there is none.
    """
    row = work.session.get(InterviewNote, (work.owner_id, note_id))
    if row is None:
        raise NotFound
    return row


def _items_of(work: Write, line: InterviewNote) -> Sequence[DebriefItem]:
    """What the debrief made of a line."""
    mine = (DebriefItem.owner_id == work.owner_id, DebriefItem.note_id == line.id)
    return work.session.scalars(select(DebriefItem).where(*mine)).all()


def _tell(work: Write, interview: Interview) -> None:
    interview.updated_at = work.now
    work.flush()
    publish(work, CapturesChanged(interview.id, interview.contact_id))
