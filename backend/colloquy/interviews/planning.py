"""Planning interviews, and changing what may be changed of them at any time."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select, update

from colloquy.accounts.tables import Account
from colloquy.contacts import index
from colloquy.contacts.reach import changeable, named
from colloquy.contacts.tables import Contact
from colloquy.contacts.timeline import forget_entries, refresh_last_contact
from colloquy.fields.events import FieldRemoved
from colloquy.fields.tables import Field
from colloquy.interviews import service
from colloquy.interviews.events import InterviewRemoved, InterviewRestored
from colloquy.interviews.rules.forms import FORMS, Form, promised
from colloquy.interviews.rules.goals import answers_moved, moved, numbers_moved
from colloquy.interviews.rules.life import State, Verb
from colloquy.interviews.schemas import InterviewCreate, InterviewPatch
from colloquy.interviews.tables import Interview, InterviewQuestion
from colloquy.kit.db.work import Write
from colloquy.kit.errors import field_error
from colloquy.kit.events import listen, publish
from colloquy.organizations.tables import Organization
from colloquy.policy.queries import policy_of
from colloquy.removals import service as removals
from colloquy.removals.events import Restored
from colloquy.removals.rules import Removed

UNPREPARED = frozenset({State.PLANNED, State.REQUESTED, State.NO_ANSWER})


def create(work: Write, body: InterviewCreate) -> Interview:
    """Plan an interview. Length, place and zone follow from form, office and account where they are left out.

    Raises:
        Unprocessable: the contact or the field is not there for this owner.
    """
    contact = named(work, body.contact_id, "/contact_id")
    row = _new(work, body.contact_id, body.form)
    row.field_id, row.goals, row.expectation = body.field_id, body.goals, body.expectation
    row.fit_before, row.fit_before_reason = body.fit_before, body.fit_before_reason
    row.minutes_promised = body.minutes_promised or row.minutes_promised
    row.time_zone = body.time_zone or row.time_zone
    row.place = body.place or (_workplace(work, contact) if FORMS[body.form].at_their_workplace else None)
    _check_field(work, row)
    work.session.add(row)
    return service.tell(work, row)


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
        minutes_promised=promised(form, policy_of(work)), time_zone=zone, created_at=work.now, updated_at=work.now,
    )  # fmt: skip


def change(work: Write, row: Interview, patch: InterviewPatch) -> Interview:
    """Change what may be changed at any time. A half-finished debrief is kept as it grows.

    Raises:
        Unprocessable: the field is not there for this owner, or more goals are said to be reached than there are.
    """
    changes = patch.changes()
    if "goals" in changes:
        where = moved(row.goals, changes["goals"])
        changes.setdefault("goals_reached", answers_moved(row.goals_reached, where, len(changes["goals"])))
        _follow_goals(work, row, where)
    left_field = row.field_id
    for name, value in changes.items():
        setattr(row, name, value)
    if changes.get("field_id"):
        _check_field(work, row)
    service.check_goals(row)
    if service.DEBRIEFED & changes.keys():
        service.debrief_begun(work, row)
    return service.tell(work, row, left_field=left_field)


def _follow_goals(work: Write, row: Interview, where: Mapping[int, int]) -> None:
    """The questions of the guide go on serving the goals that they served, by their new numbers."""
    guide = select(InterviewQuestion).where(
        InterviewQuestion.owner_id == work.owner_id, InterviewQuestion.interview_id == row.id
    )
    for question in work.session.scalars(guide):
        question.goals = numbers_moved(question.goals, where)


def remove(work: Write, interview_id: str) -> None:
    """Delete an interview with its questions, notes and tasks; for thirty days it can be put back."""
    row = service.get(work, interview_id)
    contact_id, field_id = row.contact_id, row.field_id
    person = named(work, contact_id, "/contact_id")
    removals.keep(work, Removed.INTERVIEW, Interview, interview_id, person.name, contact_id)
    work.session.delete(row)
    work.flush()
    forget_entries(work, contact_id, interview_id)
    service.project(work, contact_id)
    publish(work, InterviewRemoved(interview_id, contact_id, field_id))


def on_the_line(work: Write, contact_id: str, form: Form, at: datetime | None = None) -> Interview:
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
    return service.step(work, row, Verb.START, at=at)


@listen(Restored)
def on_restored(work: Write, event: Restored) -> None:
    """A talk that is put back counts again: with the person, and for all that follows from it."""
    if event.kind == Removed.INTERVIEW:
        row = work.session.get_one(Interview, (work.owner_id, event.id))
        refresh_last_contact(work, row.contact_id)
        index.rebuild(work, [row.contact_id], words_alone=True)
        service.tell(work, row)
        publish(work, InterviewRestored(row.id, row.contact_id))


@listen(FieldRemoved)
def on_field_removed(work: Write, event: FieldRemoved) -> None:
    """Interviews lose the field that goes."""
    work.execute(
        update(Interview)
        .where(Interview.owner_id == work.owner_id, Interview.field_id == event.field_id)
        .values(field_id=None)
    )
