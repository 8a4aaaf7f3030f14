"""Wire shapes of milestones."""

from datetime import date, datetime
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from colloquy.contacts.schemas import Named
from colloquy.kit.ids import Id
from colloquy.kit.telling import Spoken, SpokenOrOwn
from colloquy.kit.text import Block, Day, Instant, Line
from colloquy.kit.wire import SEVERAL, Body, ListView, Page, Patch, Shape, absent
from colloquy.milestones.rules.audience import Milestone as Kind
from colloquy.outreach.rules.vocabulary import Medium

News = Annotated[str, Line(300, least=1)]
People = Annotated[list[Id], Field(max_length=SEVERAL)]


class MilestoneCreate(Body):
    """Something worth telling, in a sentence that would stand in a message."""

    kind: Kind
    text: News
    happened_on: Day | None = Field(default=None, description="Today, unless you say when.")
    field_id: Id | None = None
    contact_id: Id | None = Field(default=None, description="The person you met; needed for `met_referral`.")
    suggested_by_ids: People = Field(default=[], description="Who suggested what you did.")


class MilestonePatch(Patch):
    """What may be changed of a milestone."""

    text: News = absent()
    happened_on: Day = absent()
    field_id: Id | None = absent()
    suggested_by_ids: People = absent()


class Milestone(Shape):
    """Something that came of it."""

    id: Id
    kind: Kind
    text: str
    happened_on: date
    field_id: Id | None
    contact: Named | None
    suggested_by_ids: list[Id]
    told: int = Field(description="How many people you told.")
    created_at: datetime
    updated_at: datetime


class MilestonePage(Page):
    """One page of milestones."""

    items: list[Milestone]


class MilestoneList(ListView):
    """How the list may be narrowed and sorted; a name given several times means "or"."""

    kind: Annotated[list[Kind], Field(default=[], max_length=SEVERAL)]
    field_id: Annotated[list[Id], Field(default=[], max_length=SEVERAL)]
    sort: Annotated[
        Annotated[str, Line(100)] | None,
        Field(default=None, description="`happened_on` or `created_at`; `-` reverses."),
    ]


class Hears(StrEnum):
    """How one stands with somebody who has to do with a milestone."""

    TO_TELL = "to_tell"
    DRAFTED = "drafted"
    TOLD = "told"
    LEFT_OUT = "left_out"
    NOT_NOW = "not_now"


class Hearer(Shape):
    """Somebody who has to do with a milestone: why them, and whether they have heard."""

    contact: Named
    state: Hears
    reason: Spoken | None = Field(
        description="What they had to do with it; null where you told them for reasons of yours."
    )
    line: str | None
    outreach_id: Id | None = Field(description="The message to them.")
    told_at: datetime | None
    why_not: SpokenOrOwn | None = Field(description="Why not now, or why you left them out.")


class Audience(Shape):
    """Everybody who has to do with a milestone, those first who had most to do with it. One message each."""

    items: list[Hearer]


class Tell(Body):
    """Whom to draft a message to, and as what."""

    contact_id: Id
    medium: Medium = Medium.EMAIL


class Told(Body):
    """Who has heard, and when, if not just now."""

    contact_id: Id
    at: Instant | None = None


class LeaveOut(Body):
    """Whom not to tell, and why."""

    contact_id: Id
    reason: Annotated[str, Block(500)]


class Somebody(Body):
    """Whom it is about."""

    contact_id: Id
