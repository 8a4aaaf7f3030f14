"""The usual way: FastAPI with ORM objects, a session per request by `yield`, and a model for the answer.

It stands on our tables, and does less: no positions, keys, search words or timeline when it creates, no index when it
searches. What it reads beside a contact it reads along with it, in one more query, as an attentive author would.
"""

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Annotated, Any

import uvicorn
from fastapi import Depends, FastAPI, Header, HTTPException
from pydantic import BaseModel, ConfigDict
from sqlalchemy import select
from sqlalchemy.orm import Session, foreign, joinedload, registry, relationship, remote, selectinload

from colloquy.accounts import rules
from colloquy.accounts.tables import Account, Token
from colloquy.contacts import tables
from colloquy.kit.db.base import core
from colloquy.kit.db.engine import open_engines
from colloquy.kit.folding import fold
from colloquy.kit.ids import new_id
from colloquy.kit.settings import load_settings
from colloquy.organizations import tables as organizations

mapping = registry()
people, places, knows = core(tables.Contact), core(organizations.Organization), core(tables.ContactField)


@mapping.mapped
class Organization:
    """Where people work."""

    __table__ = places


@mapping.mapped
class ContactField:
    """A field that a contact knows about."""

    __table__ = knows


@mapping.mapped
class Contact:
    """A contact with what it refers to."""

    __table__ = people
    organization = relationship(
        Organization, viewonly=True,
        primaryjoin=(foreign(people.c.owner_id) == remote(places.c.owner_id))
        & (foreign(people.c.organization_id) == remote(places.c.id)),
    )  # fmt: skip
    fields = relationship(
        ContactField, viewonly=True, uselist=True,
        primaryjoin=(people.c.owner_id == foreign(knows.c.owner_id)) & (people.c.id == foreign(knows.c.contact_id)),
    )  # fmt: skip


class Reference(BaseModel):
    """What is referred to."""

    model_config = ConfigDict(from_attributes=True)
    id: str
    name: str


class ContactOut(BaseModel):
    """A contact as it goes out."""

    model_config = ConfigDict(from_attributes=True)
    id: str
    name: str
    given_name: str | None
    family_name: str | None
    prefix: str | None
    suffix: str | None
    nickname: str | None
    pronunciation: str | None
    name_confirmed_at: datetime | None
    title_confirmed_at: datetime | None
    address_confirmed_at: datetime | None
    emails: list[dict[str, Any]]
    phones: list[dict[str, Any]]
    addresses: list[dict[str, Any]]
    links: list[dict[str, Any]]
    source: str | None
    source_detail: str | None
    named_by_id: str | None
    connection_basis: str | None
    connection_note: str | None
    comfort: int | None
    preferred_channel: str | None
    tags: list[str]
    notes: str
    title: str | None
    last_contact_at: datetime | None
    stage: str
    open_task_count: int
    archived_at: datetime | None
    deleted_at: datetime | None
    created_at: datetime
    updated_at: datetime
    organization: Reference | None


class ContactPage(BaseModel):
    """A page."""

    items: list[ContactOut]


class ContactIn(BaseModel):
    """A new contact."""

    name: str
    organization_name: str
    title: str


app = FastAPI()
engine = open_engines(load_settings()).write if __name__ == "__main__" else None


def get_session() -> Iterator[Session]:
    """A session for the request."""
    with Session(engine) as session:
        yield session


SessionDep = Annotated[Session, Depends(get_session)]


def current_user(session: SessionDep, authorization: Annotated[str, Header()] = "") -> Account:
    """The account behind the token."""
    token = session.scalar(select(Token).where(Token.hash == rules.secret_hash(authorization.removeprefix("Bearer "))))
    if token is None:
        raise HTTPException(401)
    account = session.get(Account, token.owner_id)
    assert account is not None
    return account


User = Annotated[Account, Depends(current_user)]
Listed = (joinedload(Contact.organization), selectinload(Contact.fields))


@app.get("/api/v1/contacts")
def list_contacts(session: SessionDep, user: User, limit: int = 50, q: str = "") -> ContactPage:
    """A page of contacts."""
    statement = select(Contact).where(people.c.owner_id == user.id, people.c.shelf == "active").options(*Listed)
    for word in q.split():
        statement = statement.where(people.c.name_key.contains(fold(word)))
    found = session.scalars(statement.order_by(people.c.name_key, people.c.id).limit(limit)).all()
    return ContactPage(items=[ContactOut.model_validate(contact) for contact in found])


@app.get("/api/v1/contacts/{contact_id}")
def get_contact(session: SessionDep, user: User, contact_id: str) -> ContactOut:
    """One contact."""
    contact = session.get(Contact, (user.id, contact_id), options=Listed)
    if contact is None:
        raise HTTPException(404)
    return ContactOut.model_validate(contact)


@app.post("/api/v1/contacts", status_code=201)
def create_contact(session: SessionDep, user: User, body: ContactIn) -> ContactOut:
    """A new contact."""
    now = datetime.now(UTC)  # noqa: TID251 -- a peer's clock is its own
    mine = (places.c.owner_id == user.id, places.c.name_key == fold(body.organization_name))
    place = session.scalar(select(Organization).where(*mine).limit(1))
    stamps = {"owner_id": user.id, "created_at": now, "updated_at": now}
    if place is None:
        place = Organization(id=new_id(), name=body.organization_name, name_key=fold(body.organization_name), notes="",
                             addresses=[], **stamps)  # fmt: skip
        session.add(place)
        session.flush()
    lists = {name: [] for name in ("emails", "phones", "addresses", "links", "external_keys", "tags")}
    contact = Contact(
        id=new_id(), name=body.name, name_key=fold(body.name), title=body.title, organization_id=place.id, notes="",
        stage="identified", shelf="active", open_task_count=0, comfort_key=0, last_contact_key=now, **lists, **stamps,
    )  # fmt: skip
    session.add(contact)
    session.commit()
    session.refresh(contact)
    return ContactOut.model_validate(contact)


if __name__ == "__main__":
    uvicorn.run(app, port=int(sys.argv[1]), log_level="warning", access_log=False)
