"""Interviews on the wire."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from colloquy.interviews import whom_schemas
from colloquy.interviews.closing_schemas import Closing
from colloquy.interviews.guide_schemas import InterviewQuestion
from colloquy.interviews.notes_schemas import InterviewNote
from colloquy.interviews.rules.confirming import Confirmation, ConfirmResult
from colloquy.interviews.rules.forms import Form
from colloquy.interviews.rules.life import State, Verb
from colloquy.interviews.rules.vocabulary import MOST_GOALS, Outcome, Payer, Rapport, Side, ThanksChannel
from colloquy.kit.ids import Id
from colloquy.kit.telling import Spoken
from colloquy.kit.text import Block, Flag, Line, Zone
from colloquy.kit.wire import SEVERAL, Body, ListView, Page, Patch, Shape, absent

Goal = Annotated[str, Line(300, least=1)]
Goals = Annotated[list[Goal], Field(max_length=MOST_GOALS)]
Place = Annotated[str, Line(500)]
Minutes = Annotated[int, Field(strict=True, ge=1, le=480)]
Fit = Annotated[int, Field(strict=True, ge=1, le=5)]
WriteUp = Annotated[str, Block(50_000)]
Why = Annotated[str, Block(2_000)]
GoalsReached = Annotated[list[bool | None], Field(max_length=MOST_GOALS)]
TalkShare = Annotated[int, Field(strict=True, ge=0, le=100)]
People = Annotated[int, Field(strict=True, ge=1, le=50)]
Way = Annotated[int, Field(strict=True, ge=0, le=1_440)]
CostNote = Annotated[str, Line(200)]


class InterviewContact(Shape):
    """Whom the interview is with, as much as one needs at hand."""

    id: Id
    name: str
    organization: str | None
    organization_id: Id | None
    title: str | None
    phone: str | None


class ListedInterview(Shape):
    """One career conversation, as lists show it; `allowed` says which verbs lead on from here."""

    id: Id
    contact: InterviewContact
    form: Form
    state: State
    field_id: Id | None
    goals: list[str]
    minutes_promised: int | None
    scheduled_at: datetime | None
    time_zone: str
    place: str | None
    requested_at: datetime | None
    confirmed_at: datetime | None
    started_at: datetime | None
    ended_at: datetime | None
    written_up_at: datetime | None
    thanked_at: datetime | None
    thanks_channel: ThanksChannel | None
    closed_at: datetime | None
    outcome: Outcome | None
    questions: list[InterviewQuestion]
    notes: list[InterviewNote]
    start_note: whom_schemas.Why | None = Field(
        description="A gentle word where the very first talk is with one of the hardest."
    )
    write_up: str
    fit_before: int | None
    fit_after: int | None
    allowed: list[Verb]
    created_at: datetime
    updated_at: datetime


class CalledOff(Shape):
    """Whose doing it was that a talk did not take place, and what to do now; shown to nobody else."""

    at: datetime | None
    by: Side | None
    note: str | None
    late: bool
    advice: Spoken
    line: str


class ConfirmTry(Shape):
    """One try to confirm the date."""

    id: Id
    result: ConfirmResult
    note: str
    at: datetime


class InterviewConfirmation(Shape):
    """Where confirming the date stands, and the tries since it was agreed."""

    state: Confirmation
    tries: list[ConfirmTry]


class Written(Shape):
    """How soon after the end the debrief was begun; `note` stays on the record where it was late."""

    minutes: int
    in_time: bool
    note: Spoken | None


class Interview(ListedInterview):
    """One career conversation with everything around it.

    `goals_reached` says of each goal whether it was reached, in their order; `talk_share` how much of the time one
    talked oneself, in percent, as one reckons; `overrun_minutes` by how much the talk went over what was promised and
    offered; `may_take_back` which steps can be undone.
    """

    travel_minutes: int | None
    travel_margin_minutes: int | None
    people_to_meet: int | None
    venue_costs: bool
    invited_by: Side | None
    paid_by: Payer | None
    cost_note: str | None
    minutes_granted: int
    overrun_minutes: int
    confirmation: InterviewConfirmation
    called_off: CalledOff | None
    closing: Closing
    expectation: str | None
    expectation_note: str | None
    goals_reached: list[bool | None]
    fit_before_reason: str | None
    fit_after_reason: str | None
    rapport: Rapport | None
    talk_share: int | None
    first_saved_at: datetime | None
    written: Written | None
    may_take_back: list[Verb]


class InterviewPage(Page):
    """One page of interviews."""

    items: list[ListedInterview]


class InterviewList(ListView):
    """How the list of interviews may be narrowed and sorted; a name given several times means "or"."""

    contact_id: Annotated[list[Id], Field(default=[], max_length=SEVERAL)]
    state: Annotated[list[State], Field(default=[], max_length=SEVERAL)]
    form: Annotated[list[Form], Field(default=[], max_length=SEVERAL)]
    field_id: Annotated[list[Id], Field(default=[], max_length=SEVERAL)]
    sort: Annotated[
        Annotated[str, Line(100)] | None,
        Field(default=None, description="`scheduled_at`, `created_at` or `updated_at`; `-` reverses."),
    ]


class InterviewCreate(Body):
    """A new interview, planned. What is left out follows from the form, the office and the account."""

    contact_id: Id
    form: Form
    field_id: Id | None = None
    goals: Annotated[Goals, Field(default=[])]
    minutes_promised: Minutes | None = None
    time_zone: Zone | None = None
    place: Place | None = None
    expectation: Why | None = None
    fit_before: Fit | None = None
    fit_before_reason: Why | None = None


class InterviewPatch(Patch):
    """What may be changed at any time. The state and its moments change by verbs alone."""

    form: Form = absent()
    field_id: Id | None = absent()
    goals: Goals = absent()
    minutes_promised: Minutes | None = absent()
    time_zone: Zone = absent()
    place: Place | None = absent()
    outcome: Outcome | None = absent()
    write_up: WriteUp = absent()
    fit_before: Fit | None = absent()
    fit_after: Fit | None = absent()
    fit_before_reason: Why | None = absent()
    fit_after_reason: Why | None = absent()
    travel_minutes: Way | None = absent()
    travel_margin_minutes: Way | None = absent()
    people_to_meet: People | None = absent()
    venue_costs: Flag = absent()
    invited_by: Side | None = absent()
    paid_by: Payer | None = absent()
    cost_note: CostNote | None = absent()
    expectation: Why | None = absent()
    expectation_note: Why | None = absent()
    goals_reached: GoalsReached = absent()
    rapport: Rapport | None = absent()
    talk_share: TalkShare | None = absent()
