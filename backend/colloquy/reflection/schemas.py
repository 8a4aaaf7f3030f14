"""Wire shapes of the return on the effort."""

from datetime import date, datetime
from typing import Annotated

from pydantic import Field

from colloquy.contacts.schemas import Named
from colloquy.fields.rules import FieldOutcome
from colloquy.kit.telling import Spoken
from colloquy.kit.text import Day
from colloquy.kit.wire import Shape, View
from colloquy.reflection.rules.budget import Activity


class ReflectionView(View):
    """Which period to look at; without it, all of it."""

    since: Annotated[Day | None, Field(default=None, description="The first day, by your own calendar.")]
    until: Annotated[Day | None, Field(default=None, description="The last day.")]


class Counts(Shape):
    """What came of the effort in some time. What is off the record is not counted."""

    talks: int = Field(description="Talks held.")
    minutes: int = Field(description="Spent talking.")
    people: int = Field(description="Different people talked with.")
    learned: int = Field(description="Lines of debriefs on what was learned.")
    terms: int = Field(description="Words of the field that somebody explained.")
    referrals: int = Field(description="People who were named to you.")
    thanks: int = Field(description="Thank-yous sent.")
    news: int = Field(description="News received from people you talked with.")


class Month(Counts):
    """One month in which something happened."""

    month: str = Field(description="YYYY-MM, by your own calendar.")


class NameFunnel(Shape):
    """Of so many names received, so many were contacted, and so many met."""

    received: int
    contacted: int
    met: int


class NetworkNode(Shape):
    """Somebody who named others, or was named; `through` counts all who were reached by way of them."""

    contact: Named
    named_by_id: str | None
    depth: int
    named: NameFunnel
    through: NameFunnel


class ClosedField(Shape):
    """A field that was put aside; with a reason that is a success."""

    field: Named
    outcome: FieldOutcome
    reason: str | None
    closed_at: datetime | None


class FieldPeople(Shape):
    """How many people you know in a field, and with how many of them you have talked."""

    field: Named
    known: int
    talked: int


class Reflection(Shape):
    """The return on the effort: what was learned, whom one met through whom, what was closed with a reason."""

    since: date | None
    until: date | None
    totals: Counts
    months: list[Month]
    names: NameFunnel
    network: list[NetworkNode] = Field(description="Who led to whom, as a tree in order: each below the one before.")
    fields: list[FieldPeople] = Field(description="Today, whatever the period.")
    closed_fields: list[ClosedField]


class Spent(Shape):
    """What took time this week, or will."""

    activity: Activity
    count: int
    minutes: int
    estimated: bool = Field(description="By a usual figure, since nobody keeps a stopwatch.")


class TimeBudget(Shape):
    """This week's time: meant, spent, planned and left."""

    week_starts: date
    weekly_minutes: int | None
    spent_minutes: int
    planned_minutes: int
    left_minutes: int | None
    words: Spoken
    spent: list[Spent]
    planned: list[Spent]
