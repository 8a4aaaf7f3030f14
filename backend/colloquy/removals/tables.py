"""The rows of this slice: what was removed, whole, for as long as it can be put back."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKeyConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from colloquy.kit.db.base import Owned, Table, id_column


class Removal(Owned, Table):
    """One thing that its owner removed, under the id it had; `memory` is what `removals.memory` makes of it.

    It goes with the contact it was about: whoever is erased is erased here as well, and a merge moves it.
    """

    __tablename__ = "removals"

    kind: Mapped[str]
    name: Mapped[str] = mapped_column(default="")
    contact_id: Mapped[str | None] = id_column()
    removed_at: Mapped[datetime]
    memory: Mapped[dict[str, Any]] = mapped_column(default=dict)

    __table_args__ = (
        ForeignKeyConstraint(["owner_id", "contact_id"], ["contacts.owner_id", "contacts.id"], ondelete="CASCADE"),
        Index(None, "owner_id", "removed_at", "id"),
        Index(None, "owner_id", "contact_id"),
    )
