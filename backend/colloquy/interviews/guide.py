"""Changes to the lines jotted down in an interview."""

from sqlalchemy import func, select

from colloquy.interviews import service
from colloquy.interviews.schemas import InterviewNoteCreate, InterviewNotePatch
from colloquy.interviews.tables import Interview, InterviewNote
from colloquy.kit.db.work import Write
from colloquy.kit.errors import Conflict, NotFound
from colloquy.kit.ids import new_id

NOTES_AT_MOST = 1_000


class TooManyHere(Conflict):
    """One interview holds a bounded number of notes."""

    code = "too_many_here"
    title = "This interview holds as many as it can"


class IdTaken(Conflict):
    """The client chose an id that one of its notes in another interview has."""

    code = "id_taken"
    title = "Another note has this id"


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
    line = _own(work, note_id)
    for name, value in patch.changes().items():
        setattr(line, name, value)
    line.updated_at = work.now
    _touch(work, service.get(work, line.interview_id))
    return line


def drop_note(work: Write, note_id: str) -> None:
    """Remove a line."""
    line = _own(work, note_id)
    interview = service.get(work, line.interview_id)
    work.session.delete(line)
    _touch(work, interview)


def _own(work: Write, note_id: str) -> InterviewNote:
    row = work.session.get(InterviewNote, (work.owner_id, note_id))
    if row is None:
        raise NotFound
    return row


def _touch(work: Write, interview: Interview) -> None:
    interview.updated_at = work.now
    work.flush()
