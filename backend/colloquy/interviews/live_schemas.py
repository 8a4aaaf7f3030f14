"""A talk that is going on, on the wire: what a glance should catch, and what comes, for a phone without network."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from colloquy.interviews.closing_schemas import ClosingStepLeft
from colloquy.interviews.rules.forms import Form
from colloquy.interviews.rules.life import State, Verb
from colloquy.interviews.rules.live import EXTENSION_MOST, CueKind
from colloquy.interviews.schemas import InterviewContact
from colloquy.kit.ids import Id
from colloquy.kit.telling import Spoken
from colloquy.kit.text import Instant
from colloquy.kit.wire import Body, Shape


class Cue(Shape):
    """A few words at so many minutes left; `at` is their instant."""

    at: datetime
    at_minutes: int
    kind: CueKind
    text: Spoken
    line: str


class LiveGoal(Shape):
    """A goal of the talk, and whether anything was asked for it yet."""

    goal: str
    touched: bool


class NextQuestion(Shape):
    """The one question to think of next, and why."""

    id: Id
    text: str
    reason: Spoken
    line: str


class UnresolvedTerm(Shape):
    """A word to ask about before the end."""

    note_id: Id
    term: str


class Live(Shape):
    """The talk at this moment. Where nobody watches the clock, its members are null and there are no cues."""

    as_of: datetime
    interview_id: Id
    contact: InterviewContact
    form: Form
    state: State
    started_at: datetime | None
    ends_at: datetime | None
    minutes_promised: int | None
    minutes_granted: int
    minutes_left: int | None
    overrun_minutes: int
    cue: Annotated[Cue | None, Field(description="The cue that holds now.")]
    cues_ahead: list[Cue]
    goals: list[LiveGoal]
    next_question: NextQuestion | None
    resume_may_come_out: bool
    resume_comes_out_at: datetime | None
    unresolved_terms: list[UnresolvedTerm]
    closing_left: list[ClosingStepLeft]
    allowed: list[Verb]


class InterviewExtend(Body):
    """They offered more time. With an `id` of the client's making it may be sent twice and counts once."""

    id: Id | None = None
    minutes: Annotated[int, Field(strict=True, ge=1, le=EXTENSION_MOST)]
    at: Instant | None = None
