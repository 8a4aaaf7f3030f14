"""Rows of milestones: what came of it, and who was to hear."""

from datetime import date, datetime

from sqlalchemy import Date, ForeignKeyConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from colloquy.kit.db.base import Dated, Owned, Table, id_column


class Milestone(Owned, Dated, Table):
    """Something worth telling. `contact_id` is the person met, where a meeting is the news; it goes when they go."""

    __tablename__ = "milestones"

    kind: Mapped[str]
    text: Mapped[str]
    happened_on: Mapped[date] = mapped_column(Date)
    field_id: Mapped[str | None] = id_column()
    contact_id: Mapped[str | None] = id_column()

    __table_args__ = (
        ForeignKeyConstraint(["owner_id", "field_id"], ["fields.owner_id", "fields.id"]),
        ForeignKeyConstraint(["owner_id", "contact_id"], ["contacts.owner_id", "contacts.id"], ondelete="CASCADE"),
        Index(None, "owner_id", "field_id"),
        Index(None, "owner_id", "contact_id"),
        Index(None, "owner_id", "happened_on", "id"),
        Index(None, "owner_id", "created_at", "id"),
    )


class MilestoneHearer(Owned, Dated, Table):
    """What is known of one person and one milestone. After a merge there may be two for one person; all count.

    `suggested`: they suggested what was done. `outreach_id` is the message drafted to them; it has no foreign key, so
    that they count as told although the message was deleted.
    """

    __tablename__ = "milestone_hearers"

    milestone_id: Mapped[str] = id_column()
    contact_id: Mapped[str] = id_column()
    suggested: Mapped[bool] = mapped_column(default=False)
    outreach_id: Mapped[str | None] = id_column()
    told_at: Mapped[datetime | None]
    left_out_at: Mapped[datetime | None]
    reason: Mapped[str] = mapped_column(default="")

    __table_args__ = (
        ForeignKeyConstraint(
            ["owner_id", "milestone_id"], ["milestones.owner_id", "milestones.id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(["owner_id", "contact_id"], ["contacts.owner_id", "contacts.id"], ondelete="CASCADE"),
        Index(None, "owner_id", "milestone_id"),
        Index(None, "owner_id", "contact_id"),
        Index(None, "owner_id", "outreach_id"),
    )
