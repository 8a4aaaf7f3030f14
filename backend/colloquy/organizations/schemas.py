"""Wire shapes of organizations."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from colloquy.kit.ids import Id
from colloquy.kit.text import Block, Line, Name, Notes, Short, Url
from colloquy.kit.wire import Body, ListView, Page, Patch, Shape, absent
from colloquy.organizations.rules import OrganizationKind


class Address(Body):
    """A postal address, as one would write it on an envelope."""

    label: Annotated[str, Line(60)] = ""
    text: Annotated[str, Block(500)]


Addresses = Annotated[list[Address], Field(max_length=20)]


class OrganizationCreate(Body):
    """An organization to be made."""

    name: Name
    kind: OrganizationKind | None = None
    field: Short | None = None
    website: Url | None = None
    addresses: Addresses = []
    notes: Notes = ""


class OrganizationPatch(Patch):
    """What may be changed of an organization."""

    name: Name = absent()
    kind: OrganizationKind | None = absent()
    field: Short | None = absent()
    website: Url | None = absent()
    addresses: Addresses = absent()
    notes: Notes = absent()


class Organization(Shape):
    """A place people work at."""

    id: Id
    name: str
    kind: OrganizationKind | None
    field: str | None
    website: str | None
    addresses: list[Address]
    notes: str
    created_at: datetime
    updated_at: datetime


class OrganizationPage(Page):
    """Organizations by name."""

    items: list[Organization]


class OrganizationList(ListView):
    """How to list organizations."""

    q: Annotated[str | None, Line(200)] = None
    kind: Annotated[list[OrganizationKind], Field(max_length=10)] = []
    sort: Annotated[str | None, Line(200)] = None
