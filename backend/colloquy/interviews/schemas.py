"""Interviews on the wire."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from colloquy.interviews.guide_schemas import InterviewQuestion
from colloquy.interviews.rules.forms import Form
from colloquy.interviews.rules.life import State, Verb
from colloquy.interviews.rules.vocabulary import MOST_GOALS, NoteKind, Outcome, ThanksChannel
from colloquy.interviews.whom_schemas import Why
from colloquy.kit.ids import Id
from colloquy.kit.text import Block, Flag, Instant, Line, Zone
from colloquy.kit.wire import SEVERAL, Body, ListView, Page, Patch, Shape, absent

Goal = Annotated[str, Line(300, least=1)]
Goals = Annotated[list[Goal], Field(max_length=MOST_GOALS)]
Place = Annotated[str, Line(500)]
Minutes = Annotated[int, Field(strict=True, ge=1, le=480)]
Fit = Annotated[int, Field(strict=True, ge=1, le=5)]
NoteText = Annotated[str, Block(5_000), Field(min_length=1)]
WriteUp = Annotated[str, Block(50_000)]


class InterviewContact(Shape):
    """Whom the interview is with, as much as one needs at hand."""

    id: Id
    name: str
    organization: str | None
    title: str | None
    phone: str | None


class InterviewNote(Shape):
    """One line jotted down. What is off the record never leaves this account."""

    id: Id
    kind: NoteKind
    text: str
    at: datetime
    off_the_record: bool


class Interview(Shape):
    """One career conversation; `allowed` says which verbs lead on from here."""

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
    start_note: Why | None = Field(description="A gentle word where the very first talk is with one of the hardest.")
    write_up: str
    fit_before: int | None
    fit_after: int | None
    allowed: list[Verb]
    created_at: datetime
    updated_at: datetime


class InterviewPage(Page):
    """One page of interviews."""

    items: list[Interview]


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
    """A new interview, planned. What is left out follows from the form and from the account."""

    contact_id: Id
    form: Form
    field_id: Id | None = None
    goals: Annotated[Goals, Field(default=[])]
    minutes_promised: Minutes | None = None
    time_zone: Zone | None = None
    place: Place | None = None
    fit_before: Fit | None = None


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


class InterviewStep(Body):
    """When it happened, if not just now; never in the future."""

    at: Instant | None = None


class InterviewSchedule(Body):
    """The date agreed, with the zone in which people will look at the clock."""

    scheduled_at: Instant
    time_zone: Zone | None = None
    place: Place | None = None
    minutes_promised: Minutes | None = None


class InterviewHold(Body):
    """When the talk ended, if not just now."""

    ended_at: Instant | None = None


class InterviewWriteUp(Body):
    """What was learned, in the person's own words."""

    write_up: WriteUp
    outcome: Outcome | None = None
    fit_after: Fit | None = None


class InterviewThank(Body):
    """How the thank-you went out, and when if not just now."""

    channel: ThanksChannel
    at: Instant | None = None


class OnTheLine(Body):
    """Somebody is on the line now."""

    form: Form = Form.PHONE


class InterviewNoteCreate(Body):
    """A line jotted down. With an `id` of the client's making it may be sent twice and is kept once."""

    id: Id | None = None
    kind: NoteKind
    text: NoteText
    at: Instant | None = None
    off_the_record: Flag = False


class InterviewNotePatch(Patch):
    """Changes to one line."""

    kind: NoteKind = absent()
    text: NoteText = absent()
    at: Instant = absent()
    off_the_record: Flag = absent()
