"""Rows of organizations."""

from typing import Any

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from colloquy.kit.db.base import Dated, Owned, Table
from colloquy.kit.db.types import SortKey


class Organization(Owned, Dated, Table):
    """A place people work at, in one person's own list. `name_key` is the folded name, for finding and sorting."""

    __tablename__ = "organizations"

    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(SortKey)
    kind: Mapped[str | None]
    field: Mapped[str | None]
    website: Mapped[str | None]
    addresses: Mapped[list[dict[str, Any]]] = mapped_column(default=list)
    notes: Mapped[str] = mapped_column(default="")

    __table_args__ = (Index(None, "owner_id", "name_key", "id"), Index(None, "owner_id", "created_at", "id"))
