"""The rows of this slice: interviews, the questions prepared for them, what was jotted down, and what came of it.

What is said once of a talk, a closing step or an aspect of the workplace, has the talk and that thing as its key.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKeyConstraint, Index, false
from sqlalchemy.orm import Mapped, mapped_column

from colloquy.kit.db.base import Dated, Owned, Table, id_column
from colloquy.kit.db.types import Json


def _to_interview() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(
        ["owner_id", "interview_id"], ["interviews.owner_id", "interviews.id"], ondelete="CASCADE"
    )


class Interview(Owned, Dated, Table):
    """One career conversation with one contact. `agreed_at` is when the present date was made.

    `first_saved_at` is when something of the debrief was first kept, `goals_reached` says of each goal, in order,
    whether it was reached, and `talk_share` is how much of the time one talked oneself, in percent, as one reckons.
    """

    __tablename__ = "interviews"

    contact_id: Mapped[str] = id_column()
    field_id: Mapped[str | None] = id_column()
    form: Mapped[str]
    state: Mapped[str]
    goals: Mapped[list[str]] = mapped_column(default=list)
    minutes_promised: Mapped[int | None]
    scheduled_at: Mapped[datetime | None]
    time_zone: Mapped[str]
    place: Mapped[str | None]
    requested_at: Mapped[datetime | None]
    agreed_at: Mapped[datetime | None]
    confirmed_at: Mapped[datetime | None]
    started_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    written_up_at: Mapped[datetime | None]
    thanked_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    thanks_channel: Mapped[str | None]
    outcome: Mapped[str | None]
    write_up: Mapped[str] = mapped_column(default="")
    fit_before: Mapped[int | None]
    fit_after: Mapped[int | None]
    travel_minutes: Mapped[int | None]
    travel_margin_minutes: Mapped[int | None]
    people_to_meet: Mapped[int | None]
    venue_costs: Mapped[bool] = mapped_column(default=False, server_default=false())
    invited_by: Mapped[str | None]
    paid_by: Mapped[str | None]
    cost_note: Mapped[str | None]
    called_off_at: Mapped[datetime | None]
    called_off_by: Mapped[str | None]
    called_off_note: Mapped[str | None]
    expectation: Mapped[str | None]
    expectation_note: Mapped[str | None]
    goals_reached: Mapped[list[Any]] = mapped_column(Json, default=list, server_default="[]")
    fit_before_reason: Mapped[str | None]
    fit_after_reason: Mapped[str | None]
    rapport: Mapped[str | None]
    talk_share: Mapped[int | None]
    first_saved_at: Mapped[datetime | None]

    __table_args__ = (
        ForeignKeyConstraint(["owner_id", "contact_id"], ["contacts.owner_id", "contacts.id"], ondelete="CASCADE"),
        ForeignKeyConstraint(["owner_id", "field_id"], ["fields.owner_id", "fields.id"]),
        Index(None, "owner_id", "contact_id"),
        Index(None, "owner_id", "field_id"),
        Index(None, "owner_id", "scheduled_at", "id"),
    )


class InterviewQuestion(Owned, Dated, Table):
    """One question of an interview's guide, at its place in the order.

    `bank_text` is how a bank words it; `bank_question_id` names it there, for as long as it stands there. `goals` are
    numbers of the interview's goals. `opens_well` is None where its words decide.
    """

    __tablename__ = "interview_questions"

    interview_id: Mapped[str] = id_column()
    position: Mapped[int]
    text: Mapped[str]
    bank_question_id: Mapped[str | None] = id_column()
    bank_text: Mapped[str | None]
    why: Mapped[str] = mapped_column(default="", server_default="")
    topic: Mapped[str | None]
    facets: Mapped[list[str]] = mapped_column(default=list, server_default="[]")
    goals: Mapped[list[int]] = mapped_column(Json, default=list, server_default="[]")
    minutes: Mapped[int | None]
    must_ask: Mapped[bool] = mapped_column(default=False)
    parked: Mapped[bool] = mapped_column(default=False, server_default=false())
    opens_well: Mapped[bool | None]
    asked_at: Mapped[datetime | None]
    answer: Mapped[str | None]

    __table_args__ = (
        ForeignKeyConstraint(
            ["owner_id", "interview_id"], ["interviews.owner_id", "interviews.id"], ondelete="CASCADE"
        ),
        Index(None, "owner_id", "interview_id", "position"),
    )


class InterviewNote(Owned, Dated, Table):
    """One line jotted down while talking; its id may come from the phone that took it down.

    `meaning`, `example` and `resolved_at` are for a term, once somebody explained it.
    """

    __tablename__ = "interview_notes"

    interview_id: Mapped[str] = id_column()
    question_id: Mapped[str | None] = id_column()
    kind: Mapped[str]
    text: Mapped[str]
    topic: Mapped[str | None]
    at: Mapped[datetime]
    off_the_record: Mapped[bool] = mapped_column(default=False)
    meaning: Mapped[str | None]
    example: Mapped[str | None]
    resolved_at: Mapped[datetime | None]

    __table_args__ = (
        _to_interview(),
        ForeignKeyConstraint(["owner_id", "question_id"], ["interview_questions.owner_id", "interview_questions.id"]),
        Index(None, "owner_id", "interview_id", "at"),
        Index(None, "owner_id", "question_id"),
        Index(None, "owner_id", "kind", "id"),
    )


class InterviewExtension(Owned, Table):
    """Minutes that the adviser offered in addition; the id may come from the phone, so that it counts once."""

    __tablename__ = "interview_extensions"

    interview_id: Mapped[str] = id_column()
    minutes: Mapped[int]
    at: Mapped[datetime]
    created_at: Mapped[datetime]

    __table_args__ = (_to_interview(), Index(None, "owner_id", "interview_id", "at"))


class ConfirmAttempt(Owned, Table):
    """One call or message to confirm the date, and what came of it."""

    __tablename__ = "confirm_attempts"

    interview_id: Mapped[str] = id_column()
    result: Mapped[str]
    note: Mapped[str] = mapped_column(default="")
    at: Mapped[datetime]
    created_at: Mapped[datetime]

    __table_args__ = (_to_interview(), Index(None, "owner_id", "interview_id", "at"))


class ClosingAnswer(Dated, Table):
    """What became of one step of the closing; `every_months` is the interval they named for keeping in touch."""

    __tablename__ = "closing_answers"

    owner_id: Mapped[str] = id_column(primary_key=True)
    interview_id: Mapped[str] = id_column(primary_key=True)
    step: Mapped[str] = mapped_column(primary_key=True)
    said: Mapped[str]
    note: Mapped[str] = mapped_column(default="")
    every_months: Mapped[int | None]
    at: Mapped[datetime]

    __table_args__ = (_to_interview(),)


class Impression(Dated, Table):
    """How one aspect of a workplace seemed on a visit; kept with the place, whoever works there later."""

    __tablename__ = "impressions"

    owner_id: Mapped[str] = id_column(primary_key=True)
    interview_id: Mapped[str] = id_column(primary_key=True)
    aspect: Mapped[str] = mapped_column(primary_key=True)
    organization_id: Mapped[str | None] = id_column()
    mark: Mapped[int | None]
    note: Mapped[str] = mapped_column(default="")

    __table_args__ = (
        _to_interview(),
        ForeignKeyConstraint(["owner_id", "organization_id"], ["organizations.owner_id", "organizations.id"]),
        Index(None, "owner_id", "organization_id"),
    )


class DebriefItem(Owned, Dated, Table):
    """One line of the debrief that the person accepted or discarded; what is only proposed has no row.

    `note_id` is the capture it came from, `field_id` the field that an idea became, `years_from` and `years_to` when a
    step of a career was.
    """

    __tablename__ = "debrief_items"

    interview_id: Mapped[str] = id_column()
    note_id: Mapped[str | None] = id_column()
    field_id: Mapped[str | None] = id_column()
    state: Mapped[str]
    drawer: Mapped[str]
    text: Mapped[str]
    name: Mapped[str | None]
    claim: Mapped[str | None]
    topic: Mapped[str | None]
    years_from: Mapped[int | None]
    years_to: Mapped[int | None]
    off_the_record: Mapped[bool] = mapped_column(default=False)

    __table_args__ = (
        _to_interview(),
        ForeignKeyConstraint(["owner_id", "note_id"], ["interview_notes.owner_id", "interview_notes.id"]),
        ForeignKeyConstraint(["owner_id", "field_id"], ["fields.owner_id", "fields.id"]),
        Index(None, "owner_id", "interview_id", "created_at"),
        Index(None, "owner_id", "note_id"),
        Index(None, "owner_id", "field_id"),
    )
