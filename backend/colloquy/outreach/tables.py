"""Rows of outreach: messages with their versions, how to approach somebody, and the templates of the office."""

from datetime import datetime

from sqlalchemy import ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from colloquy.kit.db.base import Dated, Owned, Table, id_column
from colloquy.kit.db.types import IdType
from colloquy.kit.ids import new_id


class OutreachItem(Owned, Dated, Table):
    """One message or call to one contact, from the draft to the answer.

    `offered` is the body as it came out of the template, empty where there was none; `channel` how it really went out;
    `resume_id` the version of the resume that goes with it.
    """

    __tablename__ = "outreach_items"

    contact_id: Mapped[str] = id_column()
    interview_id: Mapped[str | None] = id_column()
    resume_id: Mapped[str | None] = id_column()
    kind: Mapped[str]
    medium: Mapped[str]
    form: Mapped[str]
    state: Mapped[str]
    subject: Mapped[str] = mapped_column(default="")
    body: Mapped[str] = mapped_column(default="")
    offered: Mapped[str] = mapped_column(default="")
    channel: Mapped[str | None]
    sent_at: Mapped[datetime | None]
    reached_at: Mapped[datetime | None]
    replied_at: Mapped[datetime | None]
    reply: Mapped[str] = mapped_column(default="")
    answer: Mapped[str | None]
    closed_at: Mapped[datetime | None]

    __table_args__ = (
        ForeignKeyConstraint(["owner_id", "contact_id"], ["contacts.owner_id", "contacts.id"], ondelete="CASCADE"),
        ForeignKeyConstraint(
            ["owner_id", "interview_id"], ["interviews.owner_id", "interviews.id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(["owner_id", "resume_id"], ["resumes.owner_id", "resumes.id"]),
        Index(None, "owner_id", "resume_id"),
        Index(None, "owner_id", "contact_id", "kind"),
        Index(None, "owner_id", "interview_id"),
        Index(None, "owner_id", "created_at", "id"),
        Index(None, "owner_id", "kind", "state"),
    )


class OutreachVersion(Owned, Table):
    """One version of a message, numbered from 1; the first is the draft as it was offered."""

    __tablename__ = "outreach_versions"

    outreach_id: Mapped[str] = id_column()
    number: Mapped[int]
    subject: Mapped[str]
    body: Mapped[str]
    created_at: Mapped[datetime]

    __table_args__ = (
        ForeignKeyConstraint(
            ["owner_id", "outreach_id"], ["outreach_items.owner_id", "outreach_items.id"], ondelete="CASCADE"
        ),
        Index(None, "owner_id", "outreach_id", "number"),
    )


class Approach(Owned, Dated, Table):
    """How the person chose to begin with a contact. After a merge there may be two; the newest counts."""

    __tablename__ = "approaches"

    contact_id: Mapped[str] = id_column()
    first: Mapped[str | None]
    chosen_at: Mapped[datetime | None]

    __table_args__ = (
        ForeignKeyConstraint(["owner_id", "contact_id"], ["contacts.owner_id", "contacts.id"], ondelete="CASCADE"),
        Index(None, "owner_id", "contact_id"),
    )


class TemplateVersion(Table):
    """One version of a template as the office wrote it, numbered from 1; campus-wide, so nobody owns it.

    The last version of a template is the one in force. Without a text the office went back to what the product brings.
    """

    __tablename__ = "template_versions"

    id: Mapped[str] = mapped_column(IdType, primary_key=True, default=new_id)
    template_id: Mapped[str] = id_column()
    number: Mapped[int]
    subject: Mapped[str | None]
    body: Mapped[str | None]
    changed_by: Mapped[str | None] = id_column(ForeignKey("accounts.id", ondelete="SET NULL"))
    changed_at: Mapped[datetime]

    __table_args__ = (UniqueConstraint("template_id", "number"),)
