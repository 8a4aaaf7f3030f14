"""The rows of this slice: what people set themselves, and what the method asks of them."""

from datetime import datetime

from sqlalchemy import ForeignKeyConstraint, Index, UniqueConstraint, false
from sqlalchemy.orm import Mapped, mapped_column

from colloquy.kit.db.base import Dated, Owned, Table, id_column


class Task(Owned, Dated, Table):
    """One thing to do. `key` says what a rule made it for, and is there once; one's own tasks have none.

    `subject_kind` and `subject_id` are what is opened to do it. They have no foreign key: it may be of many kinds, and
    whoever removes it tells, so that the task falls away. `about` is what the title of a rule calls it. `by_hand` holds
    when it is done because the person said so, and nothing else shows it.
    """

    __tablename__ = "tasks"

    key: Mapped[str | None]
    kind: Mapped[str]
    title: Mapped[str | None]
    about: Mapped[str] = mapped_column(default="", server_default="")
    reason: Mapped[str | None]
    notes: Mapped[str | None]
    contact_id: Mapped[str | None] = id_column()
    interview_id: Mapped[str | None] = id_column()
    subject_kind: Mapped[str | None]
    subject_id: Mapped[str | None] = id_column()
    due_at: Mapped[datetime]
    time_zone: Mapped[str]
    lapses_at: Mapped[datetime | None]
    state: Mapped[str]
    snoozed_until: Mapped[datetime | None]
    answer: Mapped[str | None]
    settled_at: Mapped[datetime | None]
    by_hand: Mapped[bool] = mapped_column(default=False, server_default=false())

    __table_args__ = (
        UniqueConstraint("owner_id", "key"),
        ForeignKeyConstraint(["owner_id", "contact_id"], ["contacts.owner_id", "contacts.id"], ondelete="CASCADE"),
        ForeignKeyConstraint(
            ["owner_id", "interview_id"], ["interviews.owner_id", "interviews.id"], ondelete="CASCADE"
        ),
        Index(None, "owner_id", "state", "due_at", "id"),
        Index(None, "owner_id", "contact_id"),
        Index(None, "owner_id", "interview_id"),
        Index(None, "owner_id", "subject_id"),
    )
