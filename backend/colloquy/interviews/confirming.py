"""Confirming the date: each try is kept, and the one that reaches them confirms it (P53)."""

from colloquy.interviews import service
from colloquy.interviews.notes import IdTaken
from colloquy.interviews.rules.confirming import ConfirmResult
from colloquy.interviews.rules.life import NotPossible, State, Verb, allowed
from colloquy.interviews.step_schemas import InterviewConfirmTry
from colloquy.interviews.tables import ConfirmAttempt, Interview
from colloquy.kit.db.work import Write
from colloquy.kit.ids import new_id


def tried(work: Write, interview_id: str, body: InterviewConfirmTry) -> Interview:
    """Keep a try. The same id sent again is kept once.

    Raises:
        NotFound: there is no such interview of one's own.
        StepNotPossible: there is no date to confirm.
        IdTaken: the id belongs to another interview.
        Unprocessable: it is said to have happened in the future.
    """
    interview = service.get(work, interview_id)
    known = None if body.id is None else work.session.get(ConfirmAttempt, (work.owner_id, body.id))
    if known is not None:
        if known.interview_id != interview_id:
            raise IdTaken("Make a new id for each try.")
        return interview
    life = service.life_of(interview)
    if Verb.CONFIRM not in allowed(life) and life.state is not State.CONFIRMED:
        raise service.not_possible(NotPossible(life.state, Verb.CONFIRM, allowed(life)))
    at = service.past(work, body.at)
    work.session.add(ConfirmAttempt(
        owner_id=work.owner_id, id=body.id or new_id(), interview_id=interview_id, result=body.result, note=body.note,
        at=at, created_at=work.now,
    ))  # fmt: skip
    if body.result is ConfirmResult.REACHED and life.state is not State.CONFIRMED:
        return service.step(work, interview, Verb.CONFIRM, at=at)
    return service.tell(work, interview)
