"""Changes to what belongs to one interview: the questions prepared for it, and the lines jotted down."""

from typing import TypeVar

from sqlalchemy import func, select

from colloquy.interviews import service
from colloquy.interviews.rules.forms import FORMS, Form
from colloquy.interviews.schemas import (
    QUESTIONS_AT_MOST,
    InterviewNoteCreate,
    InterviewNotePatch,
    InterviewQuestionCreate,
    InterviewQuestionPatch,
)
from colloquy.interviews.tables import Interview, InterviewNote, InterviewQuestion
from colloquy.kit.db.work import Write
from colloquy.kit.errors import Conflict, NotFound, field_error
from colloquy.kit.ids import new_id

RowT = TypeVar("RowT", InterviewQuestion, InterviewNote)
NOTES_AT_MOST = 1_000


class TooManyHere(Conflict):
    """One interview holds a bounded number of questions and of notes."""

    code = "too_many_here"
    title = "This interview holds as many as it can"


class IdTaken(Conflict):
    """The client chose an id that one of its notes in another interview has."""

    code = "id_taken"
    title = "Another note has this id"


def ask(work: Write, interview_id: str, body: InterviewQuestionCreate) -> InterviewQuestion:
    """Put a question into the guide.

    Raises:
        TooManyHere: the guide is full; a brief exchange holds three questions (P1).
        Unprocessable: the question it should stand before is not in this guide.
    """
    interview = service.get(work, interview_id)
    guide = _guide(work, interview_id)
    most = FORMS[Form(interview.form)].most_questions or QUESTIONS_AT_MOST
    if len(guide) >= most:
        raise TooManyHere(f"There is room for {most} questions; replace one of them.")
    question = InterviewQuestion(
        owner_id=work.owner_id, id=new_id(), interview_id=interview_id, text=body.text, topic=body.topic,
        must_ask=body.must_ask, created_at=work.now, updated_at=work.now,
    )  # fmt: skip
    place = len(guide)
    if body.before is not None:
        ids = [known.id for known in guide]
        if body.before not in ids:
            raise field_error("/before", "not_in_guide", "That question is not in the guide of this interview.")
        place = ids.index(body.before)
    guide.insert(place, question)
    _number(guide)
    work.session.add(question)
    _touch(work, interview)
    return question


def change_question(work: Write, question_id: str, patch: InterviewQuestionPatch) -> InterviewQuestion:
    """Change a question, mark it as asked, or file its answer."""
    question = _own(work, InterviewQuestion, question_id)
    for name, value in patch.changes().items():
        setattr(question, name, value)
    question.updated_at = work.now
    _touch(work, service.get(work, question.interview_id))
    return question


def drop_question(work: Write, question_id: str) -> None:
    """Take a question out of the guide."""
    question = _own(work, InterviewQuestion, question_id)
    interview = service.get(work, question.interview_id)
    work.session.delete(question)
    _touch(work, interview)


def reorder(work: Write, interview_id: str, ids: list[str]) -> Interview:
    """Put the questions of the guide into this order.

    Raises:
        Unprocessable: the ids are not those of the guide, each once.
    """
    interview = service.get(work, interview_id)
    guide = {question.id: question for question in _guide(work, interview_id)}
    if len(ids) != len(guide) or set(ids) != set(guide):
        raise field_error("/ids", "not_the_guide", "Name every question of this interview, each of them once.")
    _number([guide[question_id] for question_id in ids])
    _touch(work, interview)
    return interview


def note(work: Write, interview_id: str, body: InterviewNoteCreate) -> InterviewNote:
    """Keep a line. The same id sent again gives the line that was kept, unchanged.

    Raises:
        IdTaken: the id belongs to a note of another interview.
        TooManyHere: the interview holds as many notes as it can.
    """
    interview = service.get(work, interview_id)
    if body.id is not None:
        known = work.session.get(InterviewNote, (work.owner_id, body.id))
        if known is not None and known.interview_id != interview_id:
            raise IdTaken("Make a new id for each line.")
        if known is not None:
            return known
    held = select(func.count()).where(
        InterviewNote.owner_id == work.owner_id, InterviewNote.interview_id == interview_id
    )
    if work.execute(held).scalar_one() >= NOTES_AT_MOST:
        raise TooManyHere(f"There is room for {NOTES_AT_MOST} notes; put the rest into the write-up.")
    line = InterviewNote(
        owner_id=work.owner_id, id=body.id or new_id(), interview_id=interview_id, kind=body.kind, text=body.text,
        at=body.at or work.now, off_the_record=body.off_the_record, created_at=work.now, updated_at=work.now,
    )  # fmt: skip
    work.session.add(line)
    _touch(work, interview)
    return line


def change_note(work: Write, note_id: str, patch: InterviewNotePatch) -> InterviewNote:
    """Correct a line."""
    line = _own(work, InterviewNote, note_id)
    for name, value in patch.changes().items():
        setattr(line, name, value)
    line.updated_at = work.now
    _touch(work, service.get(work, line.interview_id))
    return line


def drop_note(work: Write, note_id: str) -> None:
    """Remove a line."""
    line = _own(work, InterviewNote, note_id)
    interview = service.get(work, line.interview_id)
    work.session.delete(line)
    _touch(work, interview)


def _own(work: Write, kind: type[RowT], row_id: str) -> RowT:
    row = work.session.get(kind, (work.owner_id, row_id))
    if row is None:
        raise NotFound
    return row


def _guide(work: Write, interview_id: str) -> list[InterviewQuestion]:
    return list(
        work.session.scalars(
            select(InterviewQuestion)
            .where(InterviewQuestion.owner_id == work.owner_id, InterviewQuestion.interview_id == interview_id)
            .order_by(InterviewQuestion.position, InterviewQuestion.id)
        )
    )


def _number(guide: list[InterviewQuestion]) -> None:
    for position, question in enumerate(guide):
        question.position = position


def _touch(work: Write, interview: Interview) -> None:
    interview.updated_at = work.now
    work.flush()
