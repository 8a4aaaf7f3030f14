"""The rows of this slice: interviews, the questions prepared for them, and what was jotted down."""

from datetime import datetime

from sqlalchemy import ForeignKeyConstraint, Index, false
from sqlalchemy.orm import Mapped, mapped_column

from colloquy.kit.db.base import Dated, Owned, Table, id_column
from colloquy.kit.db.types import Json


class Interview(Owned, Dated, Table):
    """One career conversation with one contact. `agreed_at` is when the present date was made."""

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
    """One line jotted down while talking; its id may come from the phone that took it down."""

    __tablename__ = "interview_notes"

    interview_id: Mapped[str] = id_column()
    kind: Mapped[str]
    text: Mapped[str]
    at: Mapped[datetime]
    off_the_record: Mapped[bool] = mapped_column(default=False)

    __table_args__ = (
        ForeignKeyConstraint(
            ["owner_id", "interview_id"], ["interviews.owner_id", "interviews.id"], ondelete="CASCADE"
        ),
        Index(None, "owner_id", "interview_id", "at"),
    )
