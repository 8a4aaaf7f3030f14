"""Wire shapes of what hangs on a contact: positions, relations, the timeline."""

from datetime import date, datetime
from typing import Annotated, Self

from pydantic import Field, model_validator
from pydantic_core import PydanticCustomError

from colloquy.contacts.rules.vocabulary import EntryKind, RelationKind
from colloquy.contacts.schemas import Contact, Named
from colloquy.kit.ids import Id
from colloquy.kit.telling import SpokenOrOwn
from colloquy.kit.text import Block, Day, Instant, Line, Name, Notes, Title
from colloquy.kit.wire import SEVERAL, Body, ListView, Page, Patch, Shape, absent


class PositionCreate(Body):
    """Where somebody works or worked: an organization of yours by id, or any by name. No end: it goes on."""

    organization_id: Id | None = None
    organization_name: Name | None = None
    title: Title | None = None
    started_on: Day | None = None
    ended_on: Day | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not (self.organization_id or self.organization_name or self.title):
            raise PydanticCustomError("position_empty", "Give the organization, the title, or both.")
        return self


class PositionPatch(Patch):
    """What may be changed of a position."""

    organization_id: Id | None = absent()
    organization_name: Name | None = absent()
    title: Title | None = absent()
    started_on: Day | None = absent()
    ended_on: Day | None = absent()


class Position(Shape):
    """Somebody's work somewhere."""

    id: Id
    contact_id: Id
    organization: Named | None
    title: str | None
    started_on: date | None
    ended_on: date | None
    current: bool = Field(description="It has no end.")


class PositionPage(Page):
    """Somebody's positions, oldest first."""

    items: list[Position]


class PositionHere(Shape):
    """Somebody's work at one organization."""

    id: Id
    contact: Named
    title: str | None
    started_on: date | None
    ended_on: date | None
    current: bool = Field(description="It has no end.")


class PositionHerePage(Page):
    """Who works at an organization and who did, in the order it was put down."""

    items: list[PositionHere]


class RelationCreate(Body):
    """What another contact is to this one."""

    other_id: Id
    kind: RelationKind
    note: Annotated[str, Block(2_000)] = ""


class Relation(Shape):
    """`other` is the `kind` of `contact`; with `introduced`, `other` was the one who introduced `contact`."""

    id: Id
    contact_id: Id
    contact: Named
    other: Named
    kind: RelationKind
    note: str


class RelationPage(Page):
    """The relations of a contact, in both directions."""

    items: list[Relation]


class TimelineEntryCreate(Body):
    """Something that happened with a contact; now, unless `at` says when."""

    kind: EntryKind
    at: Instant | None = None
    text: Notes = ""


class TimelineEntryPatch(Patch):
    """What may be changed of an entry that you wrote."""

    kind: EntryKind = absent()
    at: Instant = absent()
    text: Notes = absent()


class TimelineEntry(Shape):
    """Something that happened with a contact."""

    id: Id
    contact_id: Id
    kind: str
    at: datetime
    text: SpokenOrOwn
    derived: bool = Field(description="Put down by the service; it follows from something else.")
    interview_id: Id | None


class TimelineEntryPage(Page):
    """What happened with a contact, latest first."""

    items: list[TimelineEntry]


class TimelineList(ListView):
    """Which entries to list."""

    kind: Annotated[list[Annotated[str, Line(60)]], Field(max_length=SEVERAL)] = []
    sort: Annotated[str | None, Line(200), Field(description="at; -at (the default) for the latest first.")] = None


class JustMetResult(Shape):
    """What was put down about somebody met a moment ago."""

    contact: Contact
    organization: Named | None
    entry: TimelineEntry
