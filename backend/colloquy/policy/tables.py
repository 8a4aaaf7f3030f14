"""What the office has set: each change of the policy, and the office's card. Campus-wide, so nobody owns them."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from colloquy.kit.db.base import Table, id_column
from colloquy.kit.db.types import IdType
from colloquy.kit.ids import new_id


class PolicyChange(Table):
    """The policy as it stood from `changed_at` on; the last change is the one in force.

    `figures` holds what is set otherwise than the method teaches, and nothing else.
    """

    __tablename__ = "policy_changes"

    id: Mapped[str] = mapped_column(IdType, primary_key=True, default=new_id)
    figures: Mapped[dict[str, Any]] = mapped_column(default=dict)
    changed_by: Mapped[str | None] = id_column(ForeignKey("accounts.id", ondelete="SET NULL"))
    changed_at: Mapped[datetime]


class OfficeCard(Table):
    """Where the career office is and how to reach it; one row, or none yet."""

    __tablename__ = "office_card"

    id: Mapped[str] = mapped_column(IdType, primary_key=True)
    name: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")
    hours: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    website: Mapped[str] = mapped_column(default="")
    booking: Mapped[str] = mapped_column(default="")
    updated_at: Mapped[datetime]
