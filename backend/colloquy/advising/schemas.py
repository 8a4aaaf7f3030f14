"""Wire shapes of advising."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated

from pydantic import Field, Strict

from colloquy.kit.telling import Spoken
from colloquy.kit.text import Block, Flag, Name, Short, Title
from colloquy.kit.wire import Body, Patch, Shape, absent
from colloquy.questions.rules.words import Form, Topic

About = Annotated[str, Block(2_000)]
Fields = Annotated[list[Name], Field(max_length=20)]
Forms = Annotated[list[Form], Field(max_length=len(Form))]
Topics = Annotated[list[Topic], Field(max_length=len(Topic))]
Minutes = Annotated[int, Strict(), Field(ge=5, le=120)]


class Advises(StrEnum):
    """Whether somebody advises: not yet, then the profile is what it would begin with."""

    NOT_YET = "not_yet"
    YES = "yes"
    WITHDRAWN = "withdrawn"


class AdviserProfileCreate(Body):
    """What only you can say of yourself; the rest is drawn from your own account."""

    title: Title = ""
    organization_name: Short = ""
    about: About = ""
    first_timers: Flag = False


class AdviserProfilePatch(Patch):
    """What may be changed of your profile."""

    title: Title = absent()
    organization_name: Short = absent()
    about: About = absent()
    fields: Fields = absent()
    forms: Forms = absent()
    topics: Topics = absent()
    minutes: Minutes = absent()
    first_timers: Flag = absent()


class Ledger(Shape):
    """What you received and what you gave, so that you see it; nobody else does."""

    received: int = Field(description="Talks that others took time for.")
    gave: int = Field(description="Talks that you gave as an adviser; the directory counts them.")


class AdviserProfile(Shape):
    """How you stand as an adviser. Only you see it, until the office has a directory and you agree to be in it."""

    state: Advises
    title: str
    organization_name: str
    about: str
    fields: list[str]
    forms: list[Form]
    topics: list[Topic]
    minutes: int
    first_timers: bool = Field(description="Happy to be somebody's first talk.")
    withdrawn_at: datetime | None
    ledger: Ledger
    created_at: datetime | None
    updated_at: datetime | None


class InvitationCondition(Shape):
    """A condition of being asked, as it stands."""

    code: str
    met: bool
    reason: Spoken
    line: str


class AdviserInvitation(Shape):
    """Whether the office asks you to advise others in turn. You may become an adviser at any time unasked."""

    invited: bool
    words: Spoken | None
    graduated_on: date | None
    conditions: list[InvitationCondition]
    ledger: Ledger
