"""Wire shapes of duplicates."""

from typing import Annotated

from pydantic import Field

from colloquy.contacts.rules.sameness import Reason
from colloquy.contacts.schemas import MOST, Named
from colloquy.kit.ids import Id
from colloquy.kit.text import Email, Name, Phone, Short, Url
from colloquy.kit.wire import SEVERAL, Body, ListView, Page, Shape


class DuplicateCheck(Body):
    """Somebody about to be added."""

    name: Name | None = None
    emails: Annotated[list[Email], Field(max_length=MOST)] = []
    phones: Annotated[list[Phone], Field(max_length=MOST)] = []
    links: Annotated[list[Url], Field(max_length=MOST)] = []
    organization_name: Short | None = None


class ContactInBrief(Shape):
    """Enough of a contact to tell who it is."""

    id: Id
    name: str
    organization: Named | None
    title: str | None


class Likely(Shape):
    """A contact that may be the person described."""

    contact: ContactInBrief
    reasons: list[Reason]
    certain: bool = Field(description="These reasons leave no doubt.")


class LikelyList(Shape):
    """Contacts that may be the person described, the surest first."""

    items: list[Likely]


class Duplicate(Shape):
    """Two contacts that may be one person."""

    contact: ContactInBrief
    other: ContactInBrief
    reasons: list[Reason]
    certain: bool = Field(description="These reasons leave no doubt.")


class DuplicatePage(Page):
    """Pairs that may be one person, the surest first."""

    items: list[Duplicate]


class DuplicateList(ListView):
    """Whose pairs are wanted: everybody's, or those that one of these contacts is in."""

    contact_id: Annotated[list[Id], Field(default=[], max_length=SEVERAL)]


class DuplicateDismissal(Body):
    """Two contacts that are two people."""

    contact_id: Id
    other_id: Id
