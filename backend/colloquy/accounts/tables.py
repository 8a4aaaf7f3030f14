"""Rows of accounts and their credentials. Secrets are kept as hashes only."""

from datetime import datetime

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from colloquy.kit.db.base import Dated, Owned, Table, id_column
from colloquy.kit.db.types import IdType
from colloquy.kit.ids import new_id


class Account(Dated, Table):
    """Somebody who signs in. `roles` are words separated by spaces."""

    __tablename__ = "accounts"

    id: Mapped[str] = mapped_column(IdType, primary_key=True, default=new_id)
    email: Mapped[str]
    email_key: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    roles: Mapped[str]
    password_hash: Mapped[str]
    time_zone: Mapped[str] = mapped_column(default="UTC")
    weekly_minutes: Mapped[int | None]
    """The time somebody means to give to this each week (P89); None where they have not said."""
    locale: Mapped[str | None]
    """The language somebody chose to be spoken to; None leaves it to each device."""
    disabled_at: Mapped[datetime | None]


class SignedIn(Owned, Table):
    """A session of the web client."""

    __tablename__ = "sessions"

    hash: Mapped[str] = mapped_column(unique=True)
    user_agent: Mapped[str] = mapped_column(default="")
    created_at: Mapped[datetime]
    last_seen_at: Mapped[datetime]
    expires_at: Mapped[datetime]


class Token(Owned, Table):
    """A personal access token. `scopes` are words separated by spaces."""

    __tablename__ = "tokens"

    hash: Mapped[str] = mapped_column(unique=True)
    prefix: Mapped[str]
    name: Mapped[str]
    scopes: Mapped[str]
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime | None]
    last_used_at: Mapped[datetime | None]


class Invite(Table):
    """Leave to make an account, given by an administrator."""

    __tablename__ = "invites"

    id: Mapped[str] = mapped_column(IdType, primary_key=True, default=new_id)
    hash: Mapped[str] = mapped_column(unique=True)
    email: Mapped[str | None]
    role: Mapped[str]
    made_by: Mapped[str] = id_column()
    created_at: Mapped[datetime]
    expires_at: Mapped[datetime]
    used_at: Mapped[datetime | None]


class Throttle(Table):
    """Failed sign-ins under one key: a pair of account and address, an address, or an account."""

    __tablename__ = "throttles"

    key: Mapped[str] = mapped_column(primary_key=True)
    failures: Mapped[int] = mapped_column(default=0)
    since: Mapped[datetime]

    __table_args__ = (Index(None, "since"),)
