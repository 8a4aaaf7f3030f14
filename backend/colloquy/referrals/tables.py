"""Rows of referrals: people whom a contact named."""

from datetime import datetime

from sqlalchemy import ForeignKeyConstraint, Index, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from colloquy.kit.db.base import KNOWS, Dated, Owned, Table, id_column


class Referral(Owned, Dated, Table):
    """A person named by a contact. Accepted, they are a contact, too.

    It goes with whoever named them, and with the contact they became: whoever is erased is erased here as well.
    `interview_id` and `item_id`, the talk and the line of its write-up, have no foreign key: the name stays when they
    go. `origin` is the talk, the person's own hand, or the contact itself, on which it was put down who named them.
    """

    __tablename__ = "referrals"

    named_by_id: Mapped[str] = id_column()
    contact_id: Mapped[str | None] = id_column()
    interview_id: Mapped[str | None] = id_column(info={KNOWS: "interviews"})
    item_id: Mapped[str | None] = id_column(info={KNOWS: "debrief_items"})
    origin: Mapped[str]
    state: Mapped[str]
    name: Mapped[str]
    organization_name: Mapped[str] = mapped_column(default="")
    title: Mapped[str] = mapped_column(default="")
    why: Mapped[str] = mapped_column(default="")
    email: Mapped[str | None]
    phone: Mapped[str | None]
    how_to_reach: Mapped[str] = mapped_column(default="")
    may_use_name: Mapped[str]
    consent_at: Mapped[datetime | None]
    consent_evidence: Mapped[str] = mapped_column(default="")
    off_the_record: Mapped[bool] = mapped_column(default=False, server_default=false())
    reason: Mapped[str] = mapped_column(default="")
    named_at: Mapped[datetime]
    accepted_at: Mapped[datetime | None]
    let_go_at: Mapped[datetime | None]
    told_back_at: Mapped[datetime | None]

    __table_args__ = (
        ForeignKeyConstraint(["owner_id", "named_by_id"], ["contacts.owner_id", "contacts.id"], ondelete="CASCADE"),
        ForeignKeyConstraint(["owner_id", "contact_id"], ["contacts.owner_id", "contacts.id"], ondelete="CASCADE"),
        UniqueConstraint("owner_id", "item_id"),
        Index(None, "owner_id", "named_by_id"),
        Index(None, "owner_id", "contact_id"),
        Index(None, "owner_id", "interview_id"),
        Index(None, "owner_id", "created_at", "id"),
        Index(None, "owner_id", "state"),
    )
