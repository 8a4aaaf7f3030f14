"""The board and the calendar on the wire: each whole in one answer, and no more of a thing than is shown."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from colloquy.contacts.rules.vocabulary import Stage
from colloquy.contacts.schemas import Named
from colloquy.interviews.rules.forms import Form
from colloquy.interviews.rules.life import State, Verb
from colloquy.kit.ids import Id
from colloquy.kit.telling import Spoken, SpokenOrOwn
from colloquy.kit.text import Day
from colloquy.kit.wire import SEVERAL, Shape, View
from colloquy.tasks.rules.rule import Kind
from colloquy.tasks.schemas import Person


class SeenTask(Shape):
    """What is owed, as far as a card shows it."""

    id: Id
    kind: Kind
    title: SpokenOrOwn
    reason: Spoken | None
    due_at: datetime
    time_zone: str
    interview_id: Id | None
    contact: Person | None


class SeenTalk(Shape):
    """A talk, as far as a card shows it; `allowed` says which verbs lead on from here."""

    id: Id
    form: Form
    state: State
    allowed: list[Verb]
    requested_at: datetime | None
    scheduled_at: datetime | None
    confirmed_at: datetime | None
    time_zone: str
    place: str | None
    minutes_promised: int | None
    contact: Person


class DatedTalk(SeenTalk):
    """A talk that has a day, as the calendar shows it."""

    leave_at: Annotated[
        datetime | None, Field(description="When to leave for it, while it is ahead and the way is known (P55).")
    ]


class SeenContact(Shape):
    """Somebody on the board."""

    id: Id
    name: str
    title: str | None
    organization: Named | None
    stage: Stage
    comfort: int | None
    named_by_name: str | None
    last_contact_at: datetime | None
    created_at: datetime


class StageCount(Shape):
    """How many stand at a stage, shown or not."""

    stage: Stage
    people: int


class Board(Shape):
    """Everyone under way, with their talks and what is owed to them; of those not turned to yet, the easiest to ask."""

    people: list[SeenContact]
    counts: list[StageCount]
    talks: list[SeenTalk]
    tasks: list[SeenTask]
    fields: Annotated[list[Named], Field(description="By which the board may be narrowed.")]


class BoardView(View):
    """Whom to show."""

    field_id: Annotated[list[Id], Field(default=[], max_length=SEVERAL)]
    comfort: Annotated[list[Annotated[int, Field(ge=1, le=5)]], Field(default=[], max_length=SEVERAL)]
    not_contacted_since: Annotated[
        Day | None, Field(default=None, description="Not in contact on or after this day (UTC).")
    ]
    closed: Annotated[bool, Field(default=False, description="Also some of those that are closed.")]


class Calendar(Shape):
    """What has a day: the talks, and what is owed; the latest talks, and the first dues, where there are very many."""

    talks: list[DatedTalk]
    tasks: list[SeenTask]
