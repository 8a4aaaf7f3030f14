"""Rows of research files."""

from datetime import date

from sqlalchemy import Date, ForeignKeyConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from colloquy.kit.db.base import Dated, Owned, Table, id_column


class ResearchItem(Owned, Dated, Table):
    """One thing found in writing about a contact, an organization or a field: exactly one of the three is named."""

    __tablename__ = "research_items"

    contact_id: Mapped[str | None] = id_column()
    organization_id: Mapped[str | None] = id_column()
    field_id: Mapped[str | None] = id_column()
    kind: Mapped[str]
    part: Mapped[str | None]
    text: Mapped[str]
    link: Mapped[str] = mapped_column(default="")
    dated: Mapped[date | None] = mapped_column(Date)

    __table_args__ = (
        ForeignKeyConstraint(["owner_id", "contact_id"], ["contacts.owner_id", "contacts.id"], ondelete="CASCADE"),
        ForeignKeyConstraint(
            ["owner_id", "organization_id"], ["organizations.owner_id", "organizations.id"], ondelete="CASCADE"
        ),
        ForeignKeyConstraint(["owner_id", "field_id"], ["fields.owner_id", "fields.id"], ondelete="CASCADE"),
        Index(None, "owner_id", "contact_id"),
        Index(None, "owner_id", "organization_id"),
        Index(None, "owner_id", "field_id"),
    )
