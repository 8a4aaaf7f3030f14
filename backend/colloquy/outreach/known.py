"""What is known of a contact, a talk and oneself when a message is drafted: gathered from the slices below."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import and_, select

from colloquy.accounts.tables import Account
from colloquy.contacts.rules.vocabulary import Shelf, Source
from colloquy.contacts.tables import Contact, ContactField
from colloquy.fields.rules import FieldState
from colloquy.fields.tables import Field
from colloquy.interviews.rules.vocabulary import NoteKind, Outcome
from colloquy.interviews.tables import Interview, InterviewNote
from colloquy.kit.db.work import Read
from colloquy.organizations.tables import Organization
from colloquy.outreach.rules.context import Context
from colloquy.outreach.rules.vocabulary import Kind
from colloquy.outreach.tables import Approach
from colloquy.policy.rules.calendar import local_date
from colloquy.questions.rules.words import Form
from colloquy.referrals.queries import source_of

Row = Mapping[str, Any]
HERE = (Shelf.ACTIVE, Shelf.ARCHIVED)
CONTACT: tuple[Any, ...] = (
    Contact.id, Contact.name, Contact.given_name, Contact.family_name, Contact.prefix, Contact.source,
    Contact.preferred_channel, Contact.phones, Contact.emails, Contact.addresses, Contact.name_confirmed_at,
    Contact.title_confirmed_at, Contact.address_confirmed_at, Contact.last_contact_at, Contact.organization_id,
    Organization.name.label("organization"),
)  # fmt: skip
TALK: tuple[Any, ...] = (
    Interview.id, Interview.contact_id, Interview.field_id, Interview.form, Interview.state, Interview.goals,
    Interview.minutes_promised, Interview.scheduled_at, Interview.time_zone, Interview.place, Interview.ended_at,
    Interview.outcome, Interview.expectation,
)  # fmt: skip
TWO = 2
"""Points that a message may name."""


@dataclass(frozen=True, slots=True)
class Myself:
    """The owner, as far as messages name them."""

    name: str
    zone: str


def myself(work: Read) -> Myself:
    """Who writes."""
    name, zone = work.execute(select(Account.name, Account.time_zone).where(Account.id == work.owner_id)).one()
    return Myself(name, zone)


def contact(work: Read, contact_id: str) -> dict[str, Any] | None:
    """A contact that is not deleted, with whoever named them and the consent to say so; None if there is none."""
    row = work.row(
        select(*CONTACT)
        .outerjoin(
            Organization, and_(Organization.owner_id == Contact.owner_id, Organization.id == Contact.organization_id)
        )
        .where(Contact.owner_id == work.owner_id, Contact.id == contact_id, Contact.shelf.in_(HERE))
    )
    if row is None:
        return None
    namer = source_of(work, contact_id)
    return {**row, "named_by": namer.name, "may_use_name": namer.may_use_name}


def approach(work: Read, contact_id: str) -> dict[str, Any] | None:
    """What was last decided about how to approach a contact."""
    return work.row(
        select(Approach.id, Approach.first, Approach.chosen_at)
        .where(Approach.owner_id == work.owner_id, Approach.contact_id == contact_id)
        .order_by(Approach.updated_at.desc(), Approach.id.desc())
        .limit(1)
    )


def talk(work: Read, interview_id: str) -> dict[str, Any] | None:
    """One talk, or None."""
    return work.row(select(*TALK).where(Interview.owner_id == work.owner_id, Interview.id == interview_id))


def last_talk(work: Read, contact_id: str) -> dict[str, Any] | None:
    """The talk that was held last with a contact."""
    return work.row(
        select(*TALK)
        .where(Interview.owner_id == work.owner_id, Interview.contact_id == contact_id, Interview.ended_at.is_not(None))
        .order_by(Interview.ended_at.desc(), Interview.id.desc())
        .limit(1)
    )


def field(work: Read, field_id: str | None, contact_id: str) -> dict[str, Any] | None:
    """The field that is meant: the one named, or the contact's where there is only one."""
    mine = select(Field.id, Field.name, Field.state, Field.goals, Field.expectation).where(
        Field.owner_id == work.owner_id
    )
    if field_id is not None:
        return work.row(mine.where(Field.id == field_id))
    theirs = select(ContactField.field_id).where(
        ContactField.owner_id == work.owner_id, ContactField.contact_id == contact_id
    )
    found = work.rows(mine.where(Field.id.in_(theirs)).order_by(Field.id).limit(2))
    return found[0] if len(found) == 1 else None


def field_state(work: Read, kind: str, contact_id: str, interview_id: str | None) -> FieldState | None:
    """Where one stands in the field that a message is about; only asked of those for which it matters."""
    if kind != Kind.RENEWED_CONTACT:
        return None
    meant = last_talk(work, contact_id) if interview_id is None else talk(work, interview_id)
    found = field(work, meant["field_id"] if meant else None, contact_id)
    return None if found is None else FieldState(found["state"])


def points(work: Read, interview_id: str) -> tuple[str, ...]:
    """What was noted in a talk and may be named; nothing that is off the record."""
    found = work.execute(
        select(InterviewNote.text)
        .where(
            InterviewNote.owner_id == work.owner_id, InterviewNote.interview_id == interview_id,
            InterviewNote.kind == NoteKind.POINT, InterviewNote.off_the_record.is_(False),
        )
        .order_by(InterviewNote.at, InterviewNote.id)
        .limit(TWO)
    )  # fmt: skip
    return tuple(found.scalars())


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What is asked for besides what is known.

    Attributes:
        person: as `contact` gives it.
        talk: as `talk` gives it; None without one.
        form: of the talk that is asked for.
        field: as `field` gives it; None without one.
        call_day: when one will call.
        said: what the person filled in.
    """

    person: Row
    talk: Row | None
    form: Form
    field: Row | None
    call_day: date | None
    said: Mapping[str, str]


def context(work: Read, asked: Asked) -> Context:
    """Everything that a draft may be filled with."""
    person, meeting, me = asked.person, asked.talk or {}, myself(work)
    held = meeting if meeting.get("ended_at") else last_talk(work, person["id"]) or {}
    zone = meeting.get("time_zone") or me.zone
    goals = meeting.get("goals") or (asked.field["goals"] if asked.field else [])
    return Context(
        my_name=me.name,
        my_introduction=asked.said.get("introduction", ""),
        my_phone=asked.said.get("phone", ""),
        contact_name=person["name"],
        given_name=person["given_name"] or "",
        family_name=person["family_name"] or "",
        prefix=person["prefix"] or "",
        organization=person["organization"] or "",
        field=asked.field["name"] if asked.field else "",
        source=None if person["source"] is None else Source(person["source"]),
        named_by=person["named_by"],
        may_use_name=person["may_use_name"] is True,
        form=asked.form,
        minutes=meeting.get("minutes_promised"),
        scheduled_at=meeting.get("scheduled_at"),
        zone=zone,
        place=meeting.get("place") or "",
        call_day=asked.call_day,
        talk_date=_day(held.get("ended_at"), held.get("time_zone") or zone),
        goals=tuple(goals),
        points=points(work, held["id"]) if held else (),
        suggestion=asked.said.get("suggestion", ""),
        news=asked.said.get("news", ""),
        situation=asked.said.get("situation", ""),
        focus=asked.said.get("focus", ""),
        discouraging=held.get("outcome") == Outcome.DISCOURAGING,
    )


def _day(instant: datetime | None, zone: str) -> date | None:
    return None if instant is None else local_date(instant, zone)
