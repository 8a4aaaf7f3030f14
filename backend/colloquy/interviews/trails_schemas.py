"""What grows over several talks, on the wire: careers as they were told, and how well a field seemed to suit."""

from datetime import datetime
from enum import StrEnum

from colloquy.kit.ids import Id
from colloquy.kit.wire import Shape


class StepSource(StrEnum):
    """Where a step of a career is known from: they told it, or it is a position that was put down."""

    TOLD = "told"
    POSITION = "position"


class CareerStep(Shape):
    """One step. `id` is that of the line of the debrief or of the position."""

    id: Id
    source: StepSource
    text: str
    years_from: int | None
    years_to: int | None
    interview_id: Id | None
    off_the_record: bool


class Companion(Shape):
    """Whose career or talk it is."""

    id: Id
    name: str


class CareerPath(Shape):
    """How somebody built a career, the earliest step first; steps without a year stand at the end."""

    contact: Companion
    steps: list[CareerStep]


class FieldCareerPaths(Shape):
    """The careers of people of one field, to be laid over one another; `people` says how many there are."""

    field_id: Id
    people: int
    paths: list[CareerPath]


class FitStep(Shape):
    """How well the field seemed to suit before and after one talk, from 1 to 5, and why."""

    interview_id: Id
    contact: Companion
    at: datetime | None
    before: int | None
    before_reason: str | None
    after: int | None
    after_reason: str | None


class FieldOrigin(Shape):
    """The talk in which the idea of this field came up."""

    interview_id: Id
    contact: Companion
    text: str
    at: datetime


class FitTrail(Shape):
    """How the picture of a field changed from talk to talk; `ratings` tells equal neighbors once."""

    field_id: Id
    origin: FieldOrigin | None
    ratings: list[int]
    steps: list[FitStep]
