"""HTTP of interviews: the conversation and its steps; what belongs to it stands in files by subject."""

from typing import Annotated, Any

from fastapi import Query

from colloquy.interviews import (
    closing_routes,
    confirming,
    debrief_routes,
    guide_routes,
    live_routes,
    notes_routes,
    planning,
    queries,
    schemas,
    service,
    trails_routes,
    visit_routes,
    whom_routes,
)  # fmt: skip
from colloquy.interviews import step_schemas as steps
from colloquy.interviews.notes import IdTaken
from colloquy.interviews.rules.life import Verb
from colloquy.interviews.tables import Interview
from colloquy.kit.db.work import Write
from colloquy.kit.http.answers import require_match
from colloquy.kit.http.routing import Made, Reading, Router, Viewing, Writing, found
from colloquy.kit.ids import Id

router = Router("interviews")
STEP = (service.StepNotPossible,)


def _shown(work: Write, row: Interview) -> dict[str, Any]:
    return found(queries.one(work, row.id))


def _step(work: Write, interview_id: str, verb: Verb, body: steps.InterviewStep | None) -> dict[str, Any]:
    return _shown(work, service.step(work, service.get(work, interview_id), verb, at=body.at if body else None))


@router.get("/interviews", schemas.InterviewPage)
def list_interviews(view: Annotated[schemas.InterviewList, Query()], work: Reading) -> dict[str, Any]:
    """List your interviews, each with its questions and notes."""
    return queries.listed(work, view)


@router.post("/interviews", schemas.Interview)
def create_interview(body: schemas.InterviewCreate, work: Writing) -> Made:
    """Plan an interview with a contact."""
    row = planning.create(work, body)
    return Made(_shown(work, row), f"/interviews/{row.id}")


@router.get("/interviews/{interview_id}", schemas.Interview)
def get_interview(interview_id: Id, view: Viewing, work: Reading) -> dict[str, Any]:  # noqa: ARG001 -- for the router
    """Show an interview with its questions and notes."""
    return found(queries.one(work, interview_id))


@router.patch("/interviews/{interview_id}", schemas.Interview)
def update_interview(interview_id: Id, body: schemas.InterviewPatch, work: Writing) -> dict[str, Any]:
    """Change an interview. Where it stands changes by its verbs alone."""
    require_match(work.if_match, found(queries.one(work, interview_id)))
    return _shown(work, planning.change(work, service.get(work, interview_id), body))


@router.delete("/interviews/{interview_id}")
def delete_interview(interview_id: Id, work: Writing) -> None:
    """Delete an interview, with its questions, notes and tasks. For thirty days it can be restored as a removal."""
    planning.remove(work, interview_id)


@router.post("/contacts/{contact_id}/on_the_line", schemas.Interview)
def take_the_call(contact_id: Id, work: Writing, body: steps.OnTheLine | None = None) -> Made:
    """They are on the line: start talking with a contact at once.

    Goes on with the interview that is under way with them, or takes up the one that is planned, with its questions.
    """
    taken = body or steps.OnTheLine()
    row = planning.on_the_line(work, contact_id, taken.form, taken.at)
    return Made(_shown(work, row), f"/interviews/{row.id}")


@router.post("/interviews/{interview_id}/request", schemas.Interview, 200, refusals=STEP)
def request_interview(interview_id: Id, work: Writing, body: steps.InterviewStep | None = None) -> dict[str, Any]:
    """Note that the contact was asked for a talk."""
    return _step(work, interview_id, Verb.REQUEST, body)


@router.post("/interviews/{interview_id}/schedule", schemas.Interview, 200, refusals=STEP)
def schedule_interview(interview_id: Id, body: steps.InterviewSchedule, work: Writing) -> dict[str, Any]:
    """Keep the date that was agreed, or move it; a moved date is to be confirmed anew."""
    return _shown(work, service.schedule(work, service.get(work, interview_id), body))


@router.post("/interviews/{interview_id}/confirm", schemas.Interview, 200, refusals=STEP)
def confirm_interview(interview_id: Id, work: Writing, body: steps.InterviewStep | None = None) -> dict[str, Any]:
    """Note that the date was confirmed with them."""
    return _step(work, interview_id, Verb.CONFIRM, body)


@router.post("/interviews/{interview_id}/start", schemas.Interview, 200, refusals=STEP)
def start_interview(interview_id: Id, work: Writing, body: steps.InterviewStep | None = None) -> dict[str, Any]:
    """Begin to talk; sent again it changes nothing. A phone that was offline says when it was."""
    return _step(work, interview_id, Verb.START, body)


@router.post("/interviews/{interview_id}/hold", schemas.Interview, 200, refusals=STEP)
def hold_interview(interview_id: Id, work: Writing, body: steps.InterviewHold | None = None) -> dict[str, Any]:
    """Note that the talk took place and is over; sent again it changes nothing. Write-up and thank-you are owed now."""
    ended = body.ended_at if body else None
    row = service.step(work, service.get(work, interview_id), Verb.HOLD, at=ended, pointer="/ended_at")
    return _shown(work, row)


@router.post("/interviews/{interview_id}/write_up", schemas.Interview, 200, refusals=STEP)
def write_up_interview(interview_id: Id, body: steps.InterviewWriteUp, work: Writing) -> dict[str, Any]:
    """Write down what was learned: from then on the talk counts as written up."""
    return _shown(work, service.write_up(work, service.get(work, interview_id), body))


@router.post("/interviews/{interview_id}/thank", schemas.Interview, 200, refusals=STEP)
def thank_for_interview(interview_id: Id, body: steps.InterviewThank, work: Writing) -> dict[str, Any]:
    """Note that the thank-you went out."""
    row = service.get(work, interview_id)
    return _shown(work, service.step(work, row, Verb.THANK, at=body.at, thanks_channel=body.channel))


@router.post("/interviews/{interview_id}/close", schemas.Interview, 200, refusals=[*STEP, service.NamesNotAsked])
def close_interview(interview_id: Id, work: Writing, body: steps.InterviewStep | None = None) -> dict[str, Any]:
    """Put the interview away, once it is said whether names were asked for. A thank-you that is owed stays owed."""
    return _step(work, interview_id, Verb.CLOSE, body)


@router.post("/interviews/{interview_id}/decline", schemas.Interview, 200, refusals=STEP)
def decline_interview(interview_id: Id, work: Writing, body: steps.InterviewStep | None = None) -> dict[str, Any]:
    """Note that they declined."""
    return _step(work, interview_id, Verb.DECLINE, body)


@router.post("/interviews/{interview_id}/no_answer", schemas.Interview, 200, refusals=STEP)
def give_up_interview(interview_id: Id, work: Writing, body: steps.InterviewStep | None = None) -> dict[str, Any]:
    """Note that no answer came."""
    return _step(work, interview_id, Verb.NO_ANSWER, body)


@router.post("/interviews/{interview_id}/cancel", schemas.Interview, 200, refusals=STEP)
def cancel_interview(interview_id: Id, work: Writing, body: steps.InterviewCallOff | None = None) -> dict[str, Any]:
    """Call the interview off; whose doing it was stays with you."""
    return _shown(work, service.call_off(work, service.get(work, interview_id), Verb.CANCEL, body))


@router.post("/interviews/{interview_id}/no_show", schemas.Interview, 200, refusals=STEP)
def miss_interview(interview_id: Id, work: Writing, body: steps.InterviewCallOff | None = None) -> dict[str, Any]:
    """Note that one of the two was not there; whose doing it was stays with you."""
    return _shown(work, service.call_off(work, service.get(work, interview_id), Verb.NO_SHOW, body))


@router.post("/interviews/{interview_id}/reopen", schemas.Interview, 200, refusals=STEP)
def reopen_interview(interview_id: Id, work: Writing, body: steps.InterviewStep | None = None) -> dict[str, Any]:
    """Take the interview up again."""
    return _step(work, interview_id, Verb.REOPEN, body)


@router.post("/interviews/{interview_id}/take_back", schemas.Interview, 200, refusals=STEP)
def take_back_interview_step(interview_id: Id, body: steps.InterviewTakeBack, work: Writing) -> dict[str, Any]:
    """Undo a step that was marked by mistake: it stands again as its record says, and what was owed is owed again."""
    return _shown(work, service.take_back(work, interview_id, body.verb))


@router.post("/interviews/{interview_id}/try_to_confirm", schemas.Interview, 200, refusals=[*STEP, IdTaken])
def try_to_confirm(interview_id: Id, body: steps.InterviewConfirmTry, work: Writing) -> dict[str, Any]:
    """Note one try to confirm the date: reached, a message left, nobody there, or the date is to be changed."""
    return _shown(work, confirming.tried(work, interview_id, body))


for more in (
    guide_routes, notes_routes, visit_routes, live_routes, closing_routes, debrief_routes, trails_routes, whom_routes,
):  # fmt: skip
    router.operations += more.router.operations
