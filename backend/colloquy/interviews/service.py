"""Changes to interviews. Each ends in `tell`, which tells the contact's record and the slices above."""

from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import select

from colloquy.contacts import permissions
from colloquy.contacts import service as contacts
from colloquy.contacts.events import ContactsMerged, PermissionChanged
from colloquy.contacts.rules.permission import Leave
from colloquy.contacts.timeline import CLOCKS_DIFFER, forget_entries
from colloquy.interviews import closing_queries
from colloquy.interviews.events import InterviewChanged, LeaveGiven, LeaveTakenBack
from colloquy.interviews.rules.closing import Said, may_close
from colloquy.interviews.rules.forms import Form
from colloquy.interviews.rules.life import (
    CAME_TO_NOTHING,
    TOOK_PLACE,
    Life,
    MomentProblem,
    NotPossible,
    State,
    Verb,
    advance,
    already,
    moment_problem,
)
from colloquy.interviews.rules.life import take_back as undone
from colloquy.interviews.rules.stages import stage
from colloquy.interviews.rules.story import told
from colloquy.interviews.rules.vocabulary import Side
from colloquy.interviews.rules.wording import STANDING
from colloquy.interviews.step_schemas import InterviewCallOff, InterviewSchedule, InterviewWriteUp
from colloquy.interviews.tables import Interview
from colloquy.kit.db.work import Write
from colloquy.kit.errors import Conflict, NotFound, field_error
from colloquy.kit.events import listen, publish
from colloquy.kit.saying import say

LIFE = tuple(field.name for field in fields(Life))
CALLED_OFF = frozenset({State.CANCELLED, State.NO_SHOW})
DEBRIEFED = frozenset({
    "write_up", "outcome", "fit_after", "fit_after_reason", "goals_reached", "expectation_note", "rapport",
    "talk_share",
})  # fmt: skip
"""What belongs to the debrief: with the first of it, the write-up has begun (P61)."""
PROBLEMS = {
    MomentProblem.IN_THE_FUTURE: "This has not happened yet; leave the time out, or name one that is past.",
    MomentProblem.BEFORE_THE_START: "It cannot have ended before it began.",
}


class StepNotPossible(Conflict):
    """The verb does not fit where the interview stands; the member `allowed` says which do."""

    code = "step_not_possible"
    title = "This does not follow from where the interview stands"


class NamesNotAsked(Conflict):
    """A talk is put away once it is said whether names were asked for, or why not."""

    code = "names_not_asked"
    title = "Did you ask for names?"


def get(work: Write, interview_id: str) -> Interview:
    """The interview, to be changed.

    Raises:
        NotFound: there is none for this owner.
    """
    row = work.session.get(Interview, (work.owner_id, interview_id))
    if row is None:
        raise NotFound
    return row


def life_of(row: Interview) -> Life:
    """The row as the rules see it."""
    known: dict[str, Any] = {name: getattr(row, name) for name in LIFE}
    return Life(**{**known, "form": Form(row.form), "state": State(row.state)})


def check_goals(row: Interview) -> None:
    """Refuse an answer about a goal that there is not.

    Raises:
        Unprocessable: more goals are said to be reached than there are.
    """
    if len(row.goals_reached) > len(row.goals):
        raise field_error("/goals_reached", "more_than_goals", "Say it of each goal of this talk, in their order.")


def debrief_begun(work: Write, row: Interview) -> None:
    """Something of the debrief is kept: from the first time on it counts as begun (P61)."""
    if row.first_saved_at is None and (row.state == State.IN_PROGRESS or row.state in TOOK_PLACE):
        row.first_saved_at = work.now


def step(  # noqa: PLR0913 -- a step and what comes with it
    work: Write, row: Interview, verb: Verb, *, at: datetime | None = None, scheduled_at: datetime | None = None,
    pointer: str = "/at", **details: Any,  # noqa: ANN401 -- columns by name
) -> Interview:  # fmt: skip
    """Do `verb` to an interview and keep what came with it. A beginning or an end sent again changes nothing.

    Raises:
        StepNotPossible: it does not follow from here.
        NamesNotAsked: it would be put away without a word on names.
        Unprocessable: it cannot have happened at that time.
    """
    life = life_of(row)
    if already(life, verb):
        return row
    moment = _moment(work, life, verb, at)
    try:
        moved = advance(life, verb, moment, scheduled_at=scheduled_at)
    except NotPossible as refusal:
        raise not_possible(refusal) from None
    if problem := moment_problem(life, verb, moment, work.now):
        raise field_error(pointer, problem, PROBLEMS[problem])
    if verb is Verb.CLOSE and not may_close(closing_queries.answers(closing_queries.rows_of(work, row.id))):
        raise NamesNotAsked("Note in the closing whether you asked for names, or why not; then it can be put away.")
    _write(row, moved)
    for name, value in details.items():
        if value is not None:
            setattr(row, name, value)
    _keep_who_called_it_off(row, moved.state, moment)
    by = None if row.called_off_by is None else Side(row.called_off_by)
    entry = told(
        verb, life.form, scheduled_at=row.scheduled_at, zone=row.time_zone, channel=details.get("thanks_channel"), by=by
    )
    if entry:
        contacts.record_entry(work, row.contact_id, entry.kind, moment, entry.text, interview_id=row.id)
    return tell(work, row)


def _moment(work: Write, life: Life, verb: Verb, at: datetime | None) -> datetime:
    """When it happened. A phone whose clock is a little fast or slow is not refused for it."""
    moment = at or work.now
    if work.now < moment <= work.now + CLOCKS_DIFFER:
        moment = work.now
    if verb is Verb.HOLD and life.started_at is not None and life.started_at - CLOCKS_DIFFER <= moment:
        moment = max(moment, life.started_at)
    return moment


def past(work: Write, at: datetime | None, pointer: str = "/at") -> datetime:
    """When something happened: now, unless it was said.

    Raises:
        Unprocessable: it lies in the future.
    """
    if at is not None and at > work.now + CLOCKS_DIFFER:
        raise field_error(pointer, MomentProblem.IN_THE_FUTURE, PROBLEMS[MomentProblem.IN_THE_FUTURE])
    return min(at or work.now, work.now)


def _keep_who_called_it_off(row: Interview, state: State, moment: datetime) -> None:
    if state in CALLED_OFF:
        row.called_off_at = moment
    elif state not in CAME_TO_NOTHING:
        row.called_off_at = row.called_off_by = row.called_off_note = None


def schedule(work: Write, row: Interview, body: InterviewSchedule) -> Interview:
    """Keep the date agreed, with its zone, place and length where they are named."""
    row.time_zone = body.time_zone or row.time_zone
    return step(
        work, row, Verb.SCHEDULE, scheduled_at=body.scheduled_at, place=body.place,
        minutes_promised=body.minutes_promised,
    )  # fmt: skip


def call_off(work: Write, row: Interview, verb: Verb, body: InterviewCallOff | None) -> Interview:
    """Keep that it did not take place, and whose doing that was, kindly (P52)."""
    said = body or InterviewCallOff()
    return step(work, row, verb, at=said.at, called_off_by=said.by, called_off_note=said.note)


def write_up(work: Write, row: Interview, body: InterviewWriteUp) -> Interview:
    """Keep what was learned, how it went and how well the field fits now.

    Raises:
        StepNotPossible: the talk has not taken place.
        Unprocessable: more goals are said to be reached than there are.
    """
    written = step(work, row, Verb.WRITE_UP, **body.model_dump())
    check_goals(written)
    debrief_begun(work, written)
    return written


def take_back(work: Write, interview_id: str, verb: Verb) -> Interview:
    """Undo a step that was marked by mistake, with its line on the timeline.

    Raises:
        StepNotPossible: it was not done, or is not one to be taken back.
    """
    row = get(work, interview_id)
    try:
        back = undone(life_of(row), verb)
    except NotPossible as refusal:
        raise StepNotPossible(
            say("{here} There is no such step to take back.", here=say(STANDING.states[refusal.state])),
            allowed=list(refusal.possible),
        ) from None
    _write(row, back)
    _keep_who_called_it_off(row, back.state, work.now)
    if verb is Verb.THANK:
        row.thanks_channel = None
    entry = told(verb, Form(row.form))
    if entry:
        forget_entries(work, row.contact_id, row.id, entry.kind)
    return tell(work, row)


@listen(ContactsMerged)
def on_contacts_merged(work: Write, event: ContactsMerged) -> None:
    """Interviews have moved from one contact to the other: both stages follow."""
    for contact_id in (event.contact_id, event.other_id):
        project(work, contact_id)


@listen(LeaveGiven)
def on_leave_given(work: Write, event: LeaveGiven) -> None:
    """What they said about keeping in touch is kept with the contact."""
    leave = Leave.GRANTED if event.said == Said.YES else Leave.DECLINED
    word = {"leave": leave, "every_months": event.every_months, "said_at": event.at, "evidence": event.note}
    permissions.said_in_talk(work, event.contact_id, event.interview_id, word)


@listen(LeaveTakenBack)
def on_leave_taken_back(work: Write, event: LeaveTakenBack) -> None:
    """They did not say so after all; what they said at another time stands."""
    permissions.unsaid_in_talk(work, event.contact_id, event.interview_id)


@listen(PermissionChanged)
def on_permission_changed(work: Write, event: PermissionChanged) -> None:
    """Somebody who agreed to hear from you stands as kept in touch with."""
    project(work, event.contact_id)


def not_possible(refusal: NotPossible) -> StepNotPossible:
    """The refusal in words, with what is possible instead."""
    return StepNotPossible(
        STANDING.refusal(refusal.state, refusal.verb, refusal.possible), allowed=list(refusal.possible)
    )


def _write(row: Interview, life: Life) -> None:
    for name in LIFE:
        setattr(row, name, getattr(life, name))


def tell(work: Write, row: Interview, *, left_field: str | None = None) -> Interview:
    """Send what changed, and tell the contact's record and the slices above; `left_field` is where it lay before."""
    row.updated_at = work.now
    work.flush()
    project(work, row.contact_id)
    fields_of_it = {row.field_id, left_field} - {None}
    publish(work, InterviewChanged(row.id, tuple(sorted(map(str, fields_of_it)))))
    return row


def project(work: Write, contact_id: str) -> None:
    """Let a contact's stage follow from the interviews with them."""
    states = work.execute(
        select(Interview.state).where(Interview.owner_id == work.owner_id, Interview.contact_id == contact_id)
    ).scalars()
    reached = stage(map(State, states), keeps_in_touch=permissions.keeps_in_touch(work, contact_id))
    contacts.project(work, contact_id, stage=reached)
