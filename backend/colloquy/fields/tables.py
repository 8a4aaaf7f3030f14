"""Rows of fields."""

from datetime import datetime

from sqlalchemy import Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from colloquy.kit.db.base import Dated, Owned, Table
from colloquy.kit.db.types import SortKey


class Field(Owned, Dated, Table):
    """A field of work that somebody looks into. `name_key` is the folded name: each field stands once in a list.

    `reviewed_at` is when they last thought about whether it is for them, `expectation` what they expect to learn,
    `focus` what they look for in it by now.
    """

    __tablename__ = "fields"

    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(SortKey)
    state: Mapped[str]
    closed_reason: Mapped[str | None]
    closed_at: Mapped[datetime | None]
    goals: Mapped[list[str]] = mapped_column(default=list, server_default="[]")
    focus: Mapped[str] = mapped_column(default="", server_default="")
    expectation: Mapped[str] = mapped_column(default="", server_default="")
    reviewed_at: Mapped[datetime | None]
    notes: Mapped[str] = mapped_column(default="")

    __table_args__ = (UniqueConstraint("owner_id", "name_key"), Index(None, "owner_id", "created_at", "id"))
