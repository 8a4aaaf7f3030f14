"""Rows of contacts and of what hangs on them.

Columns marked derived are projections: the service writes them from other rows, never from a request. Tables without an
id of their own go with their contact, so they need no foreign key to the account beside the one to the contact.
"""

from datetime import date, datetime
from typing import Any

from sqlalchemy import Date, ForeignKey, ForeignKeyConstraint, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from colloquy.kit.db.base import GOES_WITH, Dated, Owned, Table, id_column
from colloquy.kit.db.types import IdType, Serial, SortKey


def _to_contact(column: str = "contact_id", ondelete: str | None = "CASCADE") -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["owner_id", column], ["contacts.owner_id", "contacts.id"], ondelete=ondelete)


class Contact(Owned, Dated, Table):
    """A person whom somebody may talk to.

    `shelf` says where it lies: active, archived, deleted (restorable for thirty days) or merged into another one. It
    leads every index of the lists, with a sort key that is never null, so that a page is one walk along an index.
    """

    __tablename__ = "contacts"

    name: Mapped[str]
    name_key: Mapped[str] = mapped_column(SortKey)
    given_name: Mapped[str | None]
    family_name: Mapped[str | None]
    prefix: Mapped[str | None]
    suffix: Mapped[str | None]
    nickname: Mapped[str | None]
    pronunciation: Mapped[str | None]
    name_confirmed_at: Mapped[datetime | None]
    title_confirmed_at: Mapped[datetime | None]
    address_confirmed_at: Mapped[datetime | None]
    emails: Mapped[list[dict[str, Any]]] = mapped_column(default=list)
    phones: Mapped[list[dict[str, Any]]] = mapped_column(default=list)
    addresses: Mapped[list[dict[str, Any]]] = mapped_column(default=list)
    links: Mapped[list[dict[str, Any]]] = mapped_column(default=list)
    external_keys: Mapped[list[str]] = mapped_column(default=list)
    """Stable keys from where it was imported: `uid:...` or the address of a profile."""
    source: Mapped[str | None]
    source_detail: Mapped[str | None]
    named_by_id: Mapped[str | None] = id_column()
    connection_basis: Mapped[str | None]
    connection_note: Mapped[str | None]
    comfort: Mapped[int | None]
    comfort_key: Mapped[int] = mapped_column(default=0)
    preferred_channel: Mapped[str | None]
    tags: Mapped[list[str]] = mapped_column(default=list)
    notes: Mapped[str] = mapped_column(default="")
    organization_id: Mapped[str | None] = id_column()
    """Derived: of the current position."""
    title: Mapped[str | None]
    """Derived: of the current position."""
    last_contact_at: Mapped[datetime | None]
    """Derived: of the latest timeline entry that is contact."""
    last_contact_key: Mapped[datetime]
    """Derived: `last_contact_at`, or an instant before all others."""
    stage: Mapped[str] = mapped_column(default="identified")
    """Derived by interviews."""
    open_task_count: Mapped[int] = mapped_column(default=0)
    """Derived by tasks."""
    shelf: Mapped[str] = mapped_column(default="active")
    archived_at: Mapped[datetime | None]
    deleted_at: Mapped[datetime | None]
    merged_into_id: Mapped[str | None] = id_column()

    __table_args__ = (
        _to_contact("named_by_id", None),
        _to_contact("merged_into_id"),
        ForeignKeyConstraint(["owner_id", "organization_id"], ["organizations.owner_id", "organizations.id"]),
        Index(None, "owner_id", "shelf", "name_key", "id"),
        Index(None, "owner_id", "shelf", "last_contact_key", "id"),
        Index(None, "owner_id", "shelf", "created_at", "id"),
        Index(None, "owner_id", "shelf", "updated_at", "id"),
        Index(None, "owner_id", "shelf", "comfort_key", "id"),
        Index(None, "owner_id", "shelf", "stage", "comfort_key", "source", "id"),
        Index(None, "owner_id", "organization_id"),
        Index(None, "owner_id", "named_by_id"),
        Index(None, "owner_id", "merged_into_id"),
    )


class ContactKey(Table):
    """What a contact can be recognized by: kind and normalized value, see `contacts.rules.keys`. Derived."""

    __tablename__ = "contact_keys"

    owner_id: Mapped[str] = id_column(primary_key=True)
    kind: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[str] = mapped_column(primary_key=True)
    contact_id: Mapped[str] = id_column(primary_key=True)

    __table_args__ = (
        _to_contact(),
        Index(None, "owner_id", "contact_id"),
        {"sqlite_with_rowid": False},
    )


class ContactField(Table):
    """A field of work that a contact knows about."""

    __tablename__ = "contact_fields"

    owner_id: Mapped[str] = id_column(primary_key=True)
    contact_id: Mapped[str] = id_column(primary_key=True)
    field_id: Mapped[str] = id_column(primary_key=True)

    __table_args__ = (
        _to_contact(),
        ForeignKeyConstraint(["owner_id", "field_id"], ["fields.owner_id", "fields.id"], ondelete="CASCADE"),
        Index(None, "owner_id", "field_id", "contact_id"),
        {"sqlite_with_rowid": False},
    )


class ContactSearch(Table):
    """The words of a contact, as kit.search wants them. Derived."""

    __tablename__ = "contact_search"

    number: Mapped[int] = mapped_column(Serial, primary_key=True, autoincrement=True)
    owner_id: Mapped[str] = id_column()
    contact_id: Mapped[str] = id_column()
    document: Mapped[str]

    __table_args__ = (_to_contact(), UniqueConstraint("owner_id", "contact_id"))


class Position(Owned, Dated, Table):
    """Somebody's work somewhere. Without `ended_on` it goes on."""

    __tablename__ = "positions"

    contact_id: Mapped[str] = id_column()
    organization_id: Mapped[str | None] = id_column()
    title: Mapped[str | None]
    started_on: Mapped[date | None] = mapped_column(Date)
    ended_on: Mapped[date | None] = mapped_column(Date)

    __table_args__ = (
        _to_contact(),
        ForeignKeyConstraint(
            ["owner_id", "organization_id"], ["organizations.owner_id", "organizations.id"], ondelete="CASCADE"
        ),
        Index(None, "owner_id", "contact_id"),
        Index(None, "owner_id", "organization_id"),
    )


class Relation(Owned, Dated, Table):
    """What one contact (`other_id`) is to another (`contact_id`)."""

    __tablename__ = "contact_relations"

    contact_id: Mapped[str] = id_column()
    other_id: Mapped[str] = id_column()
    kind: Mapped[str]
    note: Mapped[str] = mapped_column(default="")

    __table_args__ = (
        _to_contact(),
        _to_contact("other_id"),
        Index(None, "owner_id", "contact_id"),
        Index(None, "owner_id", "other_id"),
    )


class TimelineEntry(Owned, Dated, Table):
    """Something that happened with a contact. Derived entries were written by the service, not by the person."""

    __tablename__ = "timeline_entries"

    contact_id: Mapped[str] = id_column()
    kind: Mapped[str]
    at: Mapped[datetime]
    text: Mapped[str] = mapped_column(default="")
    derived: Mapped[bool] = mapped_column(default=False)
    interview_id: Mapped[str | None] = id_column(info={GOES_WITH: "interviews"})
    """No foreign key: interviews are a slice above, which removes its entries itself."""

    __table_args__ = (
        _to_contact(),
        Index(None, "owner_id", "contact_id", "at", "id"),
        Index(None, "owner_id", "interview_id"),
    )


class ContactPermission(Owned, Dated, Table):
    """What a contact said about keeping in touch; a new word is a new row, and the latest by `said_at` counts."""

    __tablename__ = "contact_permissions"

    contact_id: Mapped[str] = id_column()
    leave: Mapped[str]
    every_months: Mapped[int | None]
    channel: Mapped[str | None]
    said_at: Mapped[datetime]
    until: Mapped[date | None] = mapped_column(Date)
    evidence: Mapped[str] = mapped_column(default="")
    interview_id: Mapped[str | None] = id_column()
    """The talk in whose closing it was said. No foreign key: what they said holds when the talk is removed."""

    __table_args__ = (_to_contact(), Index(None, "owner_id", "contact_id", "said_at"))


class SkippedSource(Table):
    """A source of contacts of which somebody said: none there."""

    __tablename__ = "skipped_sources"

    owner_id: Mapped[str] = mapped_column(IdType, ForeignKey("accounts.id", ondelete="CASCADE"), primary_key=True)
    source: Mapped[str] = mapped_column(primary_key=True)


class NotTheSame(Table):
    """Somebody looked at two contacts and said that they are two people. The smaller id stands first."""

    __tablename__ = "contacts_not_the_same"

    owner_id: Mapped[str] = id_column(primary_key=True)
    contact_id: Mapped[str] = id_column(primary_key=True)
    other_id: Mapped[str] = id_column(primary_key=True)
    created_at: Mapped[datetime]

    __table_args__ = (_to_contact(), _to_contact("other_id"), Index(None, "owner_id", "other_id"))


class Merge(Owned, Table):
    """One contact merged into another, with all it takes to undo it."""

    __tablename__ = "merges"

    contact_id: Mapped[str] = id_column()
    other_id: Mapped[str] = id_column()
    merged_at: Mapped[datetime]
    undo_until: Mapped[datetime]
    undone_at: Mapped[datetime | None]
    memory: Mapped[dict[str, Any]] = mapped_column(default=dict)

    __table_args__ = (
        _to_contact(),
        _to_contact("other_id"),
        Index(None, "owner_id", "merged_at", "id"),
        Index(None, "owner_id", "contact_id"),
        Index(None, "owner_id", "other_id"),
    )
