"""While the two talk: keeping the minutes that were offered."""

from sqlalchemy import func, select

from colloquy.interviews import service
from colloquy.interviews.live_schemas import InterviewExtend
from colloquy.interviews.notes import IdTaken
from colloquy.interviews.rules.forms import FORMS, Form
from colloquy.interviews.tables import Interview, InterviewExtension
from colloquy.kit.db.work import Write
from colloquy.kit.errors import Conflict
from colloquy.kit.ids import new_id
from colloquy.kit.saying import say

EXTENSIONS_AT_MOST = 20


class NothingToExtend(Conflict):
    """The talk has not begun, or nobody watches the clock, or it was extended more often than anybody would."""

    code = "nothing_to_extend"
    title = "There is no time here that could be extended"


def extend(work: Write, interview_id: str, body: InterviewExtend) -> Interview:
    """Keep that they offered more time (P63). The same id sent again counts once.

    Raises:
        NotFound: there is no such interview of one's own.
        NothingToExtend: no talk with a clock is going on, nor did one take place.
        IdTaken: the id belongs to another interview.
        Unprocessable: they are said to have offered it in the future.
    """
    interview = service.get(work, interview_id)
    if interview.started_at is None or interview.minutes_promised is None or not FORMS[Form(interview.form)].timer:
        raise NothingToExtend("Start the talk first, and say how many minutes were promised.")
    known = None if body.id is None else work.session.get(InterviewExtension, (work.owner_id, body.id))
    if known is not None:
        if known.interview_id != interview_id:
            raise IdTaken("Make a new id for each extension.")
        return interview
    mine = (InterviewExtension.owner_id == work.owner_id, InterviewExtension.interview_id == interview_id)
    if work.execute(select(func.count()).where(*mine)).scalar_one() >= EXTENSIONS_AT_MOST:
        raise NothingToExtend(say("A talk can be extended {most} times.", most=EXTENSIONS_AT_MOST))
    work.session.add(InterviewExtension(
        owner_id=work.owner_id, id=body.id or new_id(), interview_id=interview_id, minutes=body.minutes,
        at=service.past(work, body.at), created_at=work.now,
    ))  # fmt: skip
    return service.tell(work, interview)
