"""Changes to interviews. Each ends in `_tell`, which tells the contact's record and the slices above."""

from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import select, update

from colloquy.accounts.tables import Account
from colloquy.contacts import permissions
from colloquy.contacts import service as contacts
from colloquy.contacts.events import ContactsMerged, PermissionChanged
from colloquy.contacts.reach import changeable, named
from colloquy.contacts.rules.permission import Leave
from colloquy.contacts.tables import Contact
from colloquy.contacts.timeline import forget_entries
from colloquy.fields.events import FieldRemoved
from colloquy.fields.tables import Field
from colloquy.interviews.events import InterviewChanged, InterviewRemoved, LeaveGiven
from colloquy.interviews.rules.closing import Said
from colloquy.interviews.rules.forms import FORMS, Form
from colloquy.interviews.rules.life import (
    Life,
    MomentProblem,
    NotPossible,
    State,
    Verb,
    advance,
    moment_problem,
)
from colloquy.interviews.rules.life import take_back as undone
from colloquy.interviews.rules.stages import stage
from colloquy.interviews.rules.story import told
from colloquy.interviews.schemas import InterviewCreate, InterviewPatch, InterviewSchedule, InterviewWriteUp
from colloquy.interviews.tables import Interview
from colloquy.kit.db.work import Write
from colloquy.kit.errors import Conflict, NotFound, field_error
from colloquy.kit.events import listen, publish
from colloquy.organizations.tables import Organization

LIFE = tuple(field.name for field in fields(Life))
UNPREPARED = frozenset({State.PLANNED, State.REQUESTED, State.NO_ANSWER})
PROBLEMS = {
    MomentProblem.IN_THE_FUTURE: "This has not happened yet; leave the time out, or name one that is past.",
    MomentProblem.BEFORE_THE_START: "It cannot have ended before it began.",
}


class StepNotPossible(Conflict):
    """The verb does not fit where the interview stands; the member `allowed` says which do."""

    code = "step_not_possible"
    title = "This does not follow from where the interview stands"


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


def create(work: Write, body: InterviewCreate) -> Interview:
    """Plan an interview. Length, place and zone follow from the form and the account where they are left out.

    Raises:
        Unprocessable: the contact or the field is not there for this owner.
    """
    contact = named(work, body.contact_id, "/contact_id")
    row = _new(work, body.contact_id, body.form)
    row.field_id, row.goals, row.fit_before = body.field_id, body.goals, body.fit_before
    row.minutes_promised = body.minutes_promised or row.minutes_promised
    row.time_zone = body.time_zone or row.time_zone
    row.place = body.place or (_workplace(work, contact) if FORMS[body.form].at_their_workplace else None)
    _check_field(work, row)
    work.session.add(row)
    return _tell(work, row)


def _workplace(work: Write, contact: Contact) -> str | None:
    """The first address kept of where the contact works, on one line (P50)."""
    if contact.organization_id is None:
        return None
    addresses = work.execute(
        select(Organization.addresses).where(
            Organization.owner_id == work.owner_id, Organization.id == contact.organization_id
        )
    ).scalar_one()
    return next((", ".join(address["text"].split("\n")) for address in addresses), None)


def _check_field(work: Write, row: Interview) -> None:
    if row.field_id is not None:
        known = select(Field.id).where(Field.owner_id == work.owner_id, Field.id == row.field_id)
        if work.execute(known).first() is None:
            raise field_error("/field_id", "unknown_field", "There is no such field in your list.")


def _new(work: Write, contact_id: str, form: Form) -> Interview:
    zone = work.execute(select(Account.time_zone).where(Account.id == work.owner_id)).scalar_one()
    return Interview(
        owner_id=work.owner_id, contact_id=contact_id, form=form, state=State.PLANNED, goals=[], write_up="",
        minutes_promised=FORMS[form].minutes, time_zone=zone, created_at=work.now, updated_at=work.now,
    )  # fmt: skip


def change(work: Write, row: Interview, patch: InterviewPatch) -> Interview:
    """Change what may be changed at any time."""
    changes = patch.changes()
    for name, value in changes.items():
        setattr(row, name, value)
    if changes.get("field_id"):
        _check_field(work, row)
    return _tell(work, row)


def remove(work: Write, interview_id: str) -> None:
    """Delete an interview with its questions, notes and tasks."""
    row = get(work, interview_id)
    contact_id = row.contact_id
    work.session.delete(row)
    work.flush()
    forget_entries(work, contact_id, interview_id)
    _project(work, contact_id)
    publish(work, InterviewRemoved(interview_id, contact_id))


def step(  # noqa: PLR0913 -- a step and what comes with it
    work: Write, row: Interview, verb: Verb, *, at: datetime | None = None, scheduled_at: datetime | None = None,
    pointer: str = "/at", **details: Any,  # noqa: ANN401 -- columns by name
) -> Interview:  # fmt: skip
    """Do `verb` to an interview and keep what came with it.

    Raises:
        StepNotPossible: it does not follow from here.
        Unprocessable: it cannot have happened at that time.
    """
    life, moment = life_of(row), at or work.now
    try:
        moved = advance(life, verb, moment, scheduled_at=scheduled_at)
    except NotPossible as refusal:
        raise not_possible(refusal) from None
    if problem := moment_problem(life, verb, moment, work.now):
        raise field_error(pointer, problem, PROBLEMS[problem])
    _write(row, moved)
    for name, value in details.items():
        if value is not None:
            setattr(row, name, value)
    entry = told(
        verb, life.form, scheduled_at=row.scheduled_at, zone=row.time_zone, channel=details.get("thanks_channel")
    )
    if entry:
        contacts.record_entry(work, row.contact_id, entry.kind, moment, entry.text, interview_id=row.id)
    return _tell(work, row)


def schedule(work: Write, row: Interview, body: InterviewSchedule) -> Interview:
    """Keep the date agreed, with its zone, place and length where they are named."""
    row.time_zone = body.time_zone or row.time_zone
    return step(
        work, row, Verb.SCHEDULE, scheduled_at=body.scheduled_at, place=body.place,
        minutes_promised=body.minutes_promised,
    )  # fmt: skip


def write_up(work: Write, row: Interview, body: InterviewWriteUp) -> Interview:
    """Keep what was learned, how it went and how well the field fits now."""
    return step(work, row, Verb.WRITE_UP, write_up=body.write_up, outcome=body.outcome, fit_after=body.fit_after)


def take_back(work: Write, interview_id: str, verb: Verb) -> Interview:
    """Undo a step that was marked by mistake, with its line on the timeline.

    Raises:
        StepNotPossible: it was not done, or is not one to be taken back.
    """
    row = get(work, interview_id)
    try:
        _write(row, undone(life_of(row), verb))
    except NotPossible as refusal:
        raise not_possible(refusal) from None
    if verb is Verb.THANK:
        row.thanks_channel = None
    entry = told(verb, Form(row.form))
    if entry:
        forget_entries(work, row.contact_id, row.id, entry.kind)
    return _tell(work, row)


def on_the_line(work: Write, contact_id: str, form: Form) -> Interview:
    """Start talking with a contact at once (P51).

    An interview that is going on is simply gone on with, so tapping twice starts one talk; one that is planned or
    asked for is taken up with the questions prepared for it; otherwise a new one begins.
    """
    changeable(work, contact_id)
    waiting = work.session.scalars(
        select(Interview)
        .where(
            Interview.owner_id == work.owner_id,
            Interview.contact_id == contact_id,
            Interview.state.in_({State.IN_PROGRESS, *UNPREPARED}),
        )
        .order_by(Interview.created_at.desc(), Interview.id.desc())
    ).all()
    going_on = next((row for row in waiting if row.state == State.IN_PROGRESS), None)
    if going_on is not None:
        return going_on
    row = waiting[0] if waiting else _new(work, contact_id, form)
    row.form = form
    work.session.add(row)
    work.flush()
    return step(work, row, Verb.START)


@listen(FieldRemoved)
def on_field_removed(work: Write, event: FieldRemoved) -> None:
    """Interviews lose the field that goes."""
    work.execute(
        update(Interview)
        .where(Interview.owner_id == work.owner_id, Interview.field_id == event.field_id)
        .values(field_id=None)
    )


@listen(ContactsMerged)
def on_contacts_merged(work: Write, event: ContactsMerged) -> None:
    """Interviews have moved from one contact to the other: both stages follow."""
    for contact_id in (event.contact_id, event.other_id):
        _project(work, contact_id)


@listen(LeaveGiven)
def on_leave_given(work: Write, event: LeaveGiven) -> None:
    """What they said about keeping in touch is kept with the contact."""
    leave = Leave.GRANTED if event.said == Said.YES else Leave.DECLINED
    word = {"leave": leave, "every_months": event.every_months, "said_at": event.at, "evidence": event.note}
    permissions.said_in_talk(work, event.contact_id, event.interview_id, word)


@listen(PermissionChanged)
def on_permission_changed(work: Write, event: PermissionChanged) -> None:
    """Somebody who agreed to hear from you stands as kept in touch with."""
    _project(work, event.contact_id)


def not_possible(refusal: NotPossible) -> StepNotPossible:
    """The refusal in words, with what is possible instead."""
    choice = ", ".join(refusal.possible) or "nothing"
    return StepNotPossible(
        f"The interview is {refusal.state}; {refusal.verb} does not follow from there. Possible: {choice}.",
        allowed=list(refusal.possible),
    )


def _write(row: Interview, life: Life) -> None:
    for name in LIFE:
        setattr(row, name, getattr(life, name))


def _tell(work: Write, row: Interview) -> Interview:
    row.updated_at = work.now
    work.flush()
    _project(work, row.contact_id)
    publish(work, InterviewChanged(row.id))
    return row


def _project(work: Write, contact_id: str) -> None:
    states = work.execute(
        select(Interview.state).where(Interview.owner_id == work.owner_id, Interview.contact_id == contact_id)
    ).scalars()
    reached = stage(map(State, states), keeps_in_touch=permissions.keeps_in_touch(work, contact_id))
    contacts.project(work, contact_id, stage=reached)
