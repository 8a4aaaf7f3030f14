"""Wire shapes of referrals."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from colloquy.contacts.duplicate_schemas import Likely
from colloquy.contacts.rules.vocabulary import Source
from colloquy.contacts.schemas import MailAddress, Named
from colloquy.kit.ids import Id
from colloquy.kit.text import Block, Flag, Instant, Line, Name, Phone, Short, Title
from colloquy.kit.wire import SEVERAL, Body, ListView, Page, Patch, Shape, absent
from colloquy.referrals.rules.consent import MayUseName
from colloquy.referrals.rules.life import Loop, State, Verb

Words = Annotated[str, Block(2_000)]


class Origin(StrEnum):
    """How a name came here: from a talk, put down by hand, or from the contact that says who named them."""

    TALK = "talk"
    HAND = "hand"
    CONTACT = "contact"


class ReferralCreate(Body):
    """A person whom one of your contacts named. With `contact_id` it is somebody in your list already."""

    named_by_id: Id
    name: Name | None = Field(default=None, description="May be left out with `contact_id`.")
    contact_id: Id | None = None
    interview_id: Id | None = None
    organization_name: Short = ""
    title: Title = ""
    why: Words = ""
    email: MailAddress | None = None
    phone: Phone | None = None
    how_to_reach: Words = ""
    may_use_name: MayUseName = MayUseName.NOT_ASKED
    consent_at: Instant | None = None
    consent_evidence: Words = ""
    off_the_record: Flag = False
    named_at: Instant | None = None


class ReferralPatch(Patch):
    """What may be changed of a referral; whether the name of whoever gave it may be used, at any time."""

    name: Name = absent()
    organization_name: Short = absent()
    title: Title = absent()
    why: Words = absent()
    email: MailAddress | None = absent()
    phone: Phone | None = absent()
    how_to_reach: Words = absent()
    may_use_name: MayUseName = absent()
    consent_at: Instant | None = absent()
    consent_evidence: Words = absent()
    off_the_record: Flag = absent()


class ReferralAccept(Body):
    """They become a contact: a new one, or `contact_id`, who is in your list already.

    Without either word, whoever may be in your list already is shown first.
    """

    contact_id: Id | None = None
    anew: Annotated[Flag, Field(description="A new contact, although somebody like them is in your list.")] = False


class ReferralLetGo(Body):
    """Why you will not follow this name."""

    reason: Annotated[str, Block(500)]


class ToldBack(Body):
    """When you told whoever named them how it went, if not just now."""

    at: Instant | None = None


class Referral(Shape):
    """A person named by a contact: who named them, what became of it, and whether that was told."""

    id: Id
    named_by: Named
    contact: Named | None = Field(description="The contact they became.")
    interview_id: Id | None
    origin: Origin
    state: State
    name: str
    organization_name: str
    title: str
    why: str
    email: str | None
    phone: str | None
    how_to_reach: str
    may_use_name: MayUseName = Field(description="Whether whoever named them may be cited; drafts follow it.")
    consent_at: datetime | None
    consent_evidence: str
    off_the_record: bool
    reason: str = Field(description="Why it was let go.")
    named_at: datetime
    accepted_at: datetime | None
    let_go_at: datetime | None
    contacted_at: datetime | None = Field(description="First contact with them, from the timeline.")
    met_at: datetime | None = Field(description="The first talk held with them.")
    told_back_at: datetime | None
    loop: Loop = Field(description="Open once you have talked with them, closed once you told whoever named them.")
    allowed: list[Verb]
    created_at: datetime
    updated_at: datetime


class ReferralPage(Page):
    """One page of referrals."""

    items: list[Referral]


class ReferralList(ListView):
    """How the list may be narrowed and sorted; a name given several times means "or"."""

    state: Annotated[list[State], Field(default=[], max_length=SEVERAL)]
    named_by: Annotated[list[Id], Field(default=[], max_length=SEVERAL)]
    contact_id: Annotated[list[Id], Field(default=[], max_length=SEVERAL)]
    interview_id: Annotated[list[Id], Field(default=[], max_length=SEVERAL)]
    loop: Annotated[list[Loop], Field(default=[], max_length=SEVERAL)]
    sort: Annotated[
        Annotated[str, Line(100)] | None, Field(default=None, description="`created_at` or `named_at`; `-` reverses.")
    ]


class Candidates(Shape):
    """Who in your list may be the person named, the surest first."""

    items: list[Likely]


class PathStep(Shape):
    """One person on the way to somebody."""

    contact: Named
    source: Source | None
    met: bool = Field(description="You have talked with them.")


class ContactPath(Shape):
    """Who led you to somebody: the first is whom you know yourself, the last is the contact; each named the next."""

    items: list[PathStep]
    whole: bool = Field(description="It begins with somebody whom nobody named to you.")
