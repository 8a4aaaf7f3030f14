"""Changes to the questions prepared for an interview."""

from sqlalchemy import select

from colloquy.interviews import service
from colloquy.interviews.events import GuideChanged
from colloquy.interviews.guide_schemas import QUESTIONS_AT_MOST, InterviewQuestionCreate, InterviewQuestionPatch
from colloquy.interviews.rules.forms import FORMS, Form
from colloquy.interviews.tables import Interview, InterviewNote, InterviewQuestion
from colloquy.kit.db.work import Write
from colloquy.kit.errors import Conflict, NotFound, field_error
from colloquy.kit.events import publish
from colloquy.kit.ids import new_id


class GuideFull(Conflict):
    """A guide holds a bounded number of questions; what is parked does not count against its form."""

    code = "guide_full"
    title = "This guide holds as many questions as it can"


def ask(work: Write, interview_id: str, body: InterviewQuestionCreate) -> InterviewQuestion:
    """Put a question into the guide.

    Raises:
        GuideFull: the guide is full; a brief exchange holds three questions (P1).
        Unprocessable: the question it should stand before is not in this guide.
    """
    interview = service.get(work, interview_id)
    guide = _guide(work, interview_id)
    most = FORMS[Form(interview.form)].most_questions or QUESTIONS_AT_MOST
    if len(guide) >= most:
        raise GuideFull(f"There is room for {most} questions; replace one of them.")
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


def change(work: Write, question_id: str, patch: InterviewQuestionPatch) -> InterviewQuestion:
    """Change a question, mark it as asked, or file its answer."""
    question = _own(work, question_id)
    for name, value in patch.changes().items():
        setattr(question, name, value)
    question.updated_at = work.now
    _touch(work, service.get(work, question.interview_id))
    return question


def drop(work: Write, question_id: str) -> None:
    """Take a question out of the guide; what was jotted down about it stays."""
    question = _own(work, question_id)
    interview = service.get(work, question.interview_id)
    about_it = select(InterviewNote).where(
        InterviewNote.owner_id == work.owner_id, InterviewNote.question_id == question_id
    )
    for line in work.session.scalars(about_it):
        line.question_id = None
    work.flush()
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


def _own(work: Write, question_id: str) -> InterviewQuestion:
    row = work.session.get(InterviewQuestion, (work.owner_id, question_id))
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
    publish(work, GuideChanged(interview.id))
