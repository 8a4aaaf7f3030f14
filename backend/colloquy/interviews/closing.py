"""Answering the steps of the closing."""

from colloquy.interviews import service
from colloquy.interviews.closing_schemas import ClosingAnswerSet
from colloquy.interviews.events import LeaveGiven, LeaveTakenBack
from colloquy.interviews.rules.closing import Answer, ClosingStep, Said, answer_problem
from colloquy.interviews.tables import ClosingAnswer, Interview
from colloquy.kit.db.work import Write
from colloquy.kit.errors import NotFound, field_error
from colloquy.kit.events import publish


def answer(work: Write, interview_id: str, body: ClosingAnswerSet) -> Interview:
    """Keep what became of one step, in place of what was kept before (P12, P62, P64, P69, P78).

    Raises:
        NotFound: there is no such interview of one's own.
        Unprocessable: it was not asked and not said why, or an interval is named for something else.
    """
    interview = service.get(work, interview_id)
    if problem := answer_problem(Answer(body.said, body.note)):
        raise field_error("/note", "why_not_missing", problem)
    leave = body.step is ClosingStep.KEEP_IN_TOUCH
    if body.every_months is not None and not (leave and body.said is Said.YES):
        raise field_error("/every_months", "no_interval_here", "An interval belongs to a yes to keeping in touch.")
    row = work.session.get(ClosingAnswer, (work.owner_id, interview_id, body.step.value))
    if row is None:
        row = ClosingAnswer(
            owner_id=work.owner_id, interview_id=interview_id, step=body.step.value, created_at=work.now, at=work.now
        )
        work.session.add(row)
    row.said, row.note, row.every_months = body.said, body.note, body.every_months
    row.at = service.past(work, body.at) if body.at else row.at
    row.updated_at = work.now
    service.tell(work, interview)
    if leave and body.said is Said.NOT_ASKED:
        publish(work, LeaveTakenBack(interview.contact_id, interview_id))
    elif leave:
        publish(work, LeaveGiven(
            interview.contact_id, body.said, body.every_months, body.note, row.at, interview_id,
        ))  # fmt: skip
    return interview


def take_back(work: Write, interview_id: str, step: ClosingStep) -> Interview:
    """Undo an answer that was noted by mistake; what they were said to have allowed goes with it (P69).

    Raises:
        NotFound: there is no such interview of one's own, or no answer to this step.
    """
    interview = service.get(work, interview_id)
    row = work.session.get(ClosingAnswer, (work.owner_id, interview_id, step.value))
    if row is None:
        raise NotFound
    work.session.delete(row)
    service.tell(work, interview)
    if step is ClosingStep.KEEP_IN_TOUCH:
        publish(work, LeaveTakenBack(interview.contact_id, interview_id))
    return interview
