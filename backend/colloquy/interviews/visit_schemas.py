"""Going there, on the wire: the journey, what to take along, and how workplaces seemed."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from colloquy.interviews.rules.forms import Form
from colloquy.interviews.rules.impressions import MARKS, Aspect
from colloquy.kit.ids import Id
from colloquy.kit.telling import Spoken
from colloquy.kit.text import Block, Line
from colloquy.kit.wire import SEVERAL, Body, ListView, Page, Shape

LOWEST, HIGHEST = MARKS
Mark = Annotated[int, Field(strict=True, ge=LOWEST, le=HIGHEST)]


class Journey(Shape):
    """When to leave and when to be there."""

    leave_at: datetime
    arrive_at: datetime


class ThingToDo(Shape):
    """Something to take along or to see to, with the line behind it."""

    code: str
    text: Spoken
    line: str


class AspectToSee(Shape):
    """What to look at on arriving, and what the two ends of its scale mean."""

    aspect: Aspect
    look_for: Spoken
    low: Spoken
    high: Spoken
    line: str


class Impression(Shape):
    """How one aspect seemed: a mark between the two ends, a note, or both."""

    aspect: Aspect
    mark: int | None
    note: str


class ImpressionSet(Body):
    """How one aspect seemed. Without mark and note it is taken back."""

    aspect: Aspect
    mark: Mark | None = None
    note: Annotated[str, Block(1_000)] = ""


class ImpressionsSet(Body):
    """How the workplace seemed; an aspect that is not named stays as it is."""

    impressions: Annotated[list[ImpressionSet], Field(min_length=1, max_length=len(Aspect))]


class Worn(Shape):
    """What people wore there on an earlier visit."""

    mark: int | None
    note: str
    seen_at: datetime
    interview_id: Id


class Visit(Shape):
    """Everything about getting there. `journey` is null where nobody travels, or while something is `missing`."""

    interview_id: Id
    form: Form
    place: str | None
    scheduled_at: datetime | None
    time_zone: str
    travel_minutes: int | None
    travel_margin_minutes: int | None
    journey: Journey | None
    missing: list[str]
    kit: list[ThingToDo]
    paying: ThingToDo | None
    worn: list[Worn]
    look_at: list[AspectToSee]
    impressions: list[Impression]


class Seen(Shape):
    """One impression with the visit it comes from."""

    mark: int | None
    note: str
    seen_at: datetime
    interview_id: Id


class AspectCompared(Shape):
    """One aspect of a workplace: the mean of the marks, how many there are, and each impression, latest first."""

    aspect: Aspect
    low: Spoken
    high: Spoken
    mean: float | None
    marks: int
    seen: list[Seen]


class WorkplaceOrganization(Shape):
    """The organization whose workplace it is."""

    id: Id
    name: str


class Workplace(Shape):
    """How a workplace seemed, always in the same aspects, so that places can be compared."""

    organization: WorkplaceOrganization
    visits: int
    aspects: list[AspectCompared]


class WorkplacePage(Page):
    """One page of workplaces, by name."""

    items: list[Workplace]


class WorkplaceList(ListView):
    """Which workplaces to compare."""

    organization_id: Annotated[list[Id], Field(default=[], max_length=SEVERAL)]
    sort: Annotated[Annotated[str, Line(100)] | None, Field(default=None, description="`name`; `-` reverses.")]
