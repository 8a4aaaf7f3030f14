"""Rows of advising: what an account says of itself as an adviser."""

from datetime import datetime

from sqlalchemy import ForeignKey, false
from sqlalchemy.orm import Mapped, mapped_column

from colloquy.kit.db.base import Dated, Table
from colloquy.kit.db.types import IdType


class AdviserProfile(Dated, Table):
    """The profile of one account, its key: there is one or none.

    `gave_role`: the account became an adviser by it, so it lays the role down with it.
    """

    __tablename__ = "adviser_profiles"

    owner_id: Mapped[str] = mapped_column(IdType, ForeignKey("accounts.id", ondelete="CASCADE"), primary_key=True)
    title: Mapped[str] = mapped_column(default="")
    organization_name: Mapped[str] = mapped_column(default="")
    about: Mapped[str] = mapped_column(default="")
    fields: Mapped[list[str]] = mapped_column(default=list)
    forms: Mapped[list[str]] = mapped_column(default=list)
    topics: Mapped[list[str]] = mapped_column(default=list)
    minutes: Mapped[int]
    first_timers: Mapped[bool] = mapped_column(default=False, server_default=false())
    gave_role: Mapped[bool] = mapped_column(default=False, server_default=false())
    withdrawn_at: Mapped[datetime | None]
