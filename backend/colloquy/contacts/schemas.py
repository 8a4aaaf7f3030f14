"""Wire shapes of contacts."""

from datetime import datetime
from typing import Annotated, Self
from urllib.parse import urlsplit

from pydantic import AfterValidator, Field, model_validator
from pydantic_core import PydanticCustomError

from colloquy.contacts.rules.untapped import Progress
from colloquy.contacts.rules.vocabulary import Channel, ConnectionBasis, Source, Stage
from colloquy.kit.ids import Id
from colloquy.kit.telling import Spoken
from colloquy.kit.text import Block, Comfort, Day, Email, Instant, Line, Name, Notes, Phone, Short, Tag, Title
from colloquy.kit.wire import SEVERAL, Body, ListView, Page, Patch, Shape, absent

MOST = 20
MOST_TAGS = 50
Label = Annotated[str, Line(60)]


def _web_address(value: str) -> str:
    try:
        scheme = urlsplit(value).scheme
    except ValueError:
        raise PydanticCustomError("not_a_web_address", "This is not a web address; check its brackets.") from None
    foreign = "://" in value and scheme not in ("", "http", "https")
    if foreign or scheme in ("javascript", "data", "vbscript"):
        raise PydanticCustomError("not_a_web_address", "Write a web address that begins with https:// or http://.")
    return value


def _mail_address(value: str) -> str:
    local, at, domain = value.rpartition("@")
    if not (local and at and domain) or any(character.isspace() for character in value):
        raise PydanticCustomError("not_an_email", "Write an e-mail address like ana@example.edu.")
    return value


MailAddress = Annotated[Email, AfterValidator(_mail_address)]


class Mail(Body):
    """An e-mail address."""

    label: Label = ""
    address: MailAddress


class Telephone(Body):
    """A telephone number, as one would dial it."""

    label: Label = ""
    number: Phone


class Place(Body):
    """A postal address, as one would write it on an envelope."""

    label: Label = ""
    text: Annotated[str, Block(500)]


class Link(Body):
    """A page about this person."""

    label: Label = ""
    url: Annotated[str, Line(2_000, least=1), AfterValidator(_web_address)]


Emails = Annotated[list[Mail], Field(max_length=MOST)]
Phones = Annotated[list[Telephone], Field(max_length=MOST)]
Addresses = Annotated[list[Place], Field(max_length=MOST)]
Links = Annotated[list[Link], Field(max_length=MOST)]
Tags = Annotated[list[Tag], Field(max_length=MOST_TAGS)]
FieldIds = Annotated[list[Id], Field(max_length=SEVERAL)]


class ContactCreate(Body):
    """Somebody whom one may talk to. A name is enough: in one piece, or as given and family name."""

    name: Name | None = None
    given_name: Short | None = None
    family_name: Short | None = None
    prefix: Short | None = None
    suffix: Short | None = None
    nickname: Short | None = None
    pronunciation: Short | None = None
    name_confirmed_at: Instant | None = None
    title_confirmed_at: Instant | None = None
    address_confirmed_at: Instant | None = None
    emails: Emails = []
    phones: Phones = []
    addresses: Addresses = []
    links: Links = []
    source: Source | None = None
    source_detail: Title | None = None
    named_by_id: Id | None = None
    connection_basis: ConnectionBasis | None = None
    connection_note: Annotated[str, Block(2_000)] | None = None
    comfort: Comfort | None = None
    preferred_channel: Channel | None = None
    field_ids: FieldIds = []
    tags: Tags = []
    notes: Notes = ""
    organization_name: Short | None = None
    title: Title | None = None

    @model_validator(mode="after")
    def _has_a_name(self) -> Self:
        if not (self.name or self.given_name or self.family_name):
            raise PydanticCustomError("name_missing", "Give a name: `name`, or `given_name` and `family_name`.")
        return self


class ContactPatch(Patch):
    """What may be changed of a contact. Organization and title follow from its positions."""

    name: Name = absent()
    given_name: Short | None = absent()
    family_name: Short | None = absent()
    prefix: Short | None = absent()
    suffix: Short | None = absent()
    nickname: Short | None = absent()
    pronunciation: Short | None = absent()
    name_confirmed_at: Instant | None = absent()
    title_confirmed_at: Instant | None = absent()
    address_confirmed_at: Instant | None = absent()
    emails: Emails = absent()
    phones: Phones = absent()
    addresses: Addresses = absent()
    links: Links = absent()
    source: Source | None = absent()
    source_detail: Title | None = absent()
    named_by_id: Id | None = absent()
    connection_basis: ConnectionBasis | None = absent()
    connection_note: Annotated[str, Block(2_000)] | None = absent()
    comfort: Comfort | None = absent()
    preferred_channel: Channel | None = absent()
    field_ids: FieldIds = absent()
    tags: Tags = absent()
    notes: Notes = absent()


class Named(Shape):
    """Something by its name."""

    id: Id
    name: str


class Contact(Shape):
    """Somebody whom one may talk to."""

    id: Id
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
    emails: list[Mail]
    phones: list[Telephone]
    addresses: list[Place]
    links: list[Link]
    source: Source | None
    source_detail: str | None
    named_by_id: Id | None
    named_by_name: str | None
    connection_basis: ConnectionBasis | None
    connection_note: str | None
    comfort: Annotated[int, Field(ge=1, le=5)] | None
    preferred_channel: Channel | None
    field_ids: list[Id]
    tags: list[str]
    notes: str
    organization: Named | None = Field(description="Where they work now, by their current position.")
    title: str | None = Field(description="Of the current position.")
    last_contact_at: datetime | None = Field(description="Worked out from the timeline.")
    stage: Stage = Field(description="Worked out from the interviews with them.")
    open_task_count: int
    archived_at: datetime | None
    deleted_at: datetime | None
    created_at: datetime
    updated_at: datetime


class ContactPage(Page):
    """Contacts by name, or in the order asked for."""

    items: list[Contact]


class ContactList(ListView):
    """Which contacts to list, and how."""

    q: Annotated[str | None, Line(200)] = Field(
        default=None, description="Words, or how they begin: in names, organizations, titles, tags and notes."
    )
    source: Annotated[list[Source], Field(max_length=SEVERAL)] = []
    comfort: Annotated[list[Annotated[int, Field(ge=1, le=5)]], Field(max_length=SEVERAL)] = []
    field_id: Annotated[list[Id], Field(max_length=SEVERAL)] = []
    stage: Annotated[list[Stage], Field(max_length=SEVERAL)] = []
    organization_id: Annotated[list[Id], Field(max_length=SEVERAL)] = []
    tag: Annotated[list[Tag], Field(max_length=SEVERAL)] = []
    not_contacted_since: Annotated[Day | None, Field(description="Not in contact on or after this day (UTC).")] = None
    has_open_task: bool | None = None
    related_to: Annotated[Id | None, Field(description="Related to this contact, in either direction.")] = None
    named_by: Annotated[Id | None, Field(description="Named by this contact.")] = None
    archived: Annotated[bool, Field(description="Those in the archive instead of those in use.")] = False
    deleted: Annotated[bool, Field(description="Those deleted, which can be restored for thirty days.")] = False
    sort: Annotated[
        str | None, Line(200),
        Field(description="name, last_contact_at, created_at, updated_at, comfort; - before one reverses it."),
    ] = None  # fmt: skip


class JustMet(Body):
    """Somebody met a moment ago: contact, organization and the first entry of the timeline in one go."""

    name: Name
    organization_name: Short | None = None
    title: Title | None = None
    met_at: Instant | None = None
    place: Short | None = None
    note: Notes = ""
    email: MailAddress | None = None
    phone: Phone | None = None
    tags: Tags = []
    source: Source | None = None
    comfort: Comfort | None = None


class SourceCount(Shape):
    """One source of contacts: the question that brings people to mind, and how many were found there."""

    source: Source
    line: str | None = Field(description="Of the method; null for what is no place to look.")
    prompt: Spoken
    count: int
    untapped: bool = Field(description="Nobody from there yet, and not skipped.")
    progress: Progress
    share: float = Field(description="For a ring: 0 untouched, 1 well used or skipped.")
    skipped: bool = Field(description="You said that there is nobody.")


class SourceCounts(Shape):
    """All sources, in the order in which to think of them."""

    items: list[SourceCount]
