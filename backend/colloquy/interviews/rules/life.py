"""The life of one interview: a table of what may happen next, and what each step leaves behind.

`LIFE` is read as: standing there, this verb leads to that state. Nothing else moves an interview. A talk that took
place keeps owing its thanks whatever the state says next; that is the business of `tasks.rules`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final

from colloquy.interviews.rules.forms import FORMS, Form


class State(StrEnum):
    """Where an interview stands."""

    PLANNED = "planned"
    REQUESTED = "requested"
    SCHEDULED = "scheduled"
    CONFIRMED = "confirmed"
    IN_PROGRESS = "in_progress"
    HELD = "held"
    WRITTEN_UP = "written_up"
    THANKED = "thanked"
    CLOSED = "closed"
    DECLINED = "declined"
    NO_ANSWER = "no_answer"
    CANCELLED = "cancelled"
    NO_SHOW = "no_show"


class Verb(StrEnum):
    """What can be done to an interview."""

    REQUEST = "request"
    SCHEDULE = "schedule"
    CONFIRM = "confirm"
    START = "start"
    HOLD = "hold"
    WRITE_UP = "write_up"
    THANK = "thank"
    CLOSE = "close"
    DECLINE = "decline"
    NO_ANSWER = "no_answer"
    CANCEL = "cancel"
    NO_SHOW = "no_show"
    REOPEN = "reopen"


OPEN: Final = frozenset({State.PLANNED, State.REQUESTED, State.SCHEDULED, State.CONFIRMED, State.IN_PROGRESS})
"""Still ahead, or going on."""
TOOK_PLACE: Final = frozenset({State.HELD, State.WRITTEN_UP, State.THANKED, State.CLOSED})
"""The two people talked."""
CAME_TO_NOTHING: Final = frozenset({State.DECLINED, State.NO_ANSWER, State.CANCELLED, State.NO_SHOW})
"""It ended before it began."""

LIFE: Mapping[State, Mapping[Verb, State]] = MappingProxyType(
    {
        State.PLANNED: {
            Verb.REQUEST: State.REQUESTED,
            Verb.SCHEDULE: State.SCHEDULED,  # they said yes at once
            Verb.START: State.IN_PROGRESS,  # they are on the line
            Verb.HOLD: State.HELD,  # it happened before it was written here
            Verb.CANCEL: State.CANCELLED,
        },
        State.REQUESTED: {
            Verb.SCHEDULE: State.SCHEDULED,
            Verb.START: State.IN_PROGRESS,
            Verb.HOLD: State.HELD,
            Verb.DECLINE: State.DECLINED,
            Verb.NO_ANSWER: State.NO_ANSWER,
            Verb.CANCEL: State.CANCELLED,
        },
        State.SCHEDULED: {
            Verb.SCHEDULE: State.SCHEDULED,  # another time
            Verb.CONFIRM: State.CONFIRMED,
            Verb.START: State.IN_PROGRESS,
            Verb.HOLD: State.HELD,
            Verb.CANCEL: State.CANCELLED,
            Verb.NO_SHOW: State.NO_SHOW,
        },
        State.CONFIRMED: {
            Verb.SCHEDULE: State.SCHEDULED,  # another time, to be confirmed anew
            Verb.START: State.IN_PROGRESS,
            Verb.HOLD: State.HELD,
            Verb.CANCEL: State.CANCELLED,
            Verb.NO_SHOW: State.NO_SHOW,
        },
        State.IN_PROGRESS: {
            Verb.HOLD: State.HELD,
            Verb.CANCEL: State.CANCELLED,
            Verb.NO_SHOW: State.NO_SHOW,  # the line was open and nobody came
        },
        State.HELD: {
            Verb.WRITE_UP: State.WRITTEN_UP,
            Verb.THANK: State.THANKED,
            Verb.REOPEN: State.IN_PROGRESS,  # ended by mistake, they are still talking
        },
        State.WRITTEN_UP: {
            Verb.THANK: State.THANKED,
            Verb.CLOSE: State.CLOSED,  # the thank-you stays owed
        },
        State.THANKED: {
            Verb.WRITE_UP: State.THANKED,  # thanked first, written up after
            Verb.CLOSE: State.CLOSED,
        },
        State.CLOSED: {
            Verb.THANK: State.CLOSED,
            Verb.REOPEN: State.HELD,  # and from there as far as its record goes, see `settled`
        },
        State.DECLINED: {Verb.REOPEN: State.PLANNED},
        State.NO_ANSWER: {
            Verb.REQUEST: State.REQUESTED,  # a second attempt
            Verb.SCHEDULE: State.SCHEDULED,  # they answered after all
            Verb.START: State.IN_PROGRESS,
            Verb.REOPEN: State.PLANNED,
        },
        State.CANCELLED: {Verb.SCHEDULE: State.SCHEDULED, Verb.REOPEN: State.PLANNED},
        State.NO_SHOW: {Verb.SCHEDULE: State.SCHEDULED, Verb.REOPEN: State.PLANNED},
    }
)

NEEDS_APPOINTMENT: Final = frozenset({Verb.SCHEDULE, Verb.NO_SHOW})
"""Verbs that a form without a date does not know."""

STAMPS: Mapping[Verb, str] = MappingProxyType(
    {
        Verb.REQUEST: "requested_at",
        Verb.SCHEDULE: "agreed_at",
        Verb.CONFIRM: "confirmed_at",
        Verb.START: "started_at",
        Verb.HOLD: "ended_at",
        Verb.WRITE_UP: "written_up_at",
        Verb.THANK: "thanked_at",
        Verb.CLOSE: "closed_at",
    }
)
"""Which moment a verb writes down."""

WIPED_ON_ENTERING: Mapping[State, tuple[str, ...]] = MappingProxyType(
    {
        State.PLANNED: ("requested_at", "agreed_at", "scheduled_at", "confirmed_at", "started_at"),
        State.REQUESTED: ("agreed_at", "scheduled_at", "confirmed_at", "started_at"),
        State.SCHEDULED: ("confirmed_at", "started_at"),
        State.IN_PROGRESS: ("ended_at",),
        State.HELD: ("closed_at",),
    }
)
"""Which moments are no longer true once an interview stands there (again)."""

ONCE: Mapping[Verb, str] = MappingProxyType({Verb.WRITE_UP: "written_up_at", Verb.THANK: "thanked_at"})
"""Verbs that are done once: afterwards their moment stands, and they are not offered again."""

MARKS: Final = frozenset({Verb.CONFIRM, Verb.WRITE_UP, Verb.THANK})
"""Verbs that leave a mark, which a slip of the finger may set and a second look take back, whatever came after."""

LED_TO: Mapping[Verb, State] = MappingProxyType(
    {
        Verb.REQUEST: State.REQUESTED,
        Verb.START: State.IN_PROGRESS,
        Verb.HOLD: State.HELD,
        Verb.CLOSE: State.CLOSED,
        Verb.DECLINE: State.DECLINED,
        Verb.NO_ANSWER: State.NO_ANSWER,
        Verb.CANCEL: State.CANCELLED,
        Verb.NO_SHOW: State.NO_SHOW,
    }
)
"""Verbs that may be taken back as long as the interview still stands where they led."""


@dataclass(frozen=True, slots=True)
class Life:
    """Where one interview stands and when its steps happened. All times are instants in UTC."""

    form: Form
    state: State = State.PLANNED
    requested_at: datetime | None = None
    agreed_at: datetime | None = None
    scheduled_at: datetime | None = None
    confirmed_at: datetime | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    written_up_at: datetime | None = None
    thanked_at: datetime | None = None
    closed_at: datetime | None = None


class NotPossible(Exception):  # noqa: N818 -- a refusal, named as the person meets it
    """The verb does not fit where the interview stands; `possible` says which do."""

    def __init__(self, state: State, verb: Verb, possible: tuple[Verb, ...]) -> None:
        self.state, self.verb, self.possible = state, verb, possible
        super().__init__(f"{verb} does not follow {state}")


def possible(state: State, form: Form) -> tuple[Verb, ...]:
    """The verbs that lead on from `state` for this form, in the order of the table."""
    traits = FORMS[form]
    return tuple(
        verb
        for verb in LIFE[state]
        if (traits.appointment or verb not in NEEDS_APPOINTMENT) and (traits.confirmed or verb is not Verb.CONFIRM)
    )


def allowed(life: Life) -> tuple[Verb, ...]:
    """The verbs that make sense now: the possible ones, less those that are done once and are done."""
    return tuple(
        verb for verb in possible(life.state, life.form) if verb not in ONCE or getattr(life, ONCE[verb]) is None
    )


def settled(life: Life) -> Life:
    """An interview that took place stands as far along as its record says."""
    if life.state not in {State.HELD, State.WRITTEN_UP, State.THANKED}:
        return life
    if life.thanked_at is not None:
        return replace(life, state=State.THANKED)
    return replace(life, state=State.HELD if life.written_up_at is None else State.WRITTEN_UP)


def advance(life: Life, verb: Verb, at: datetime, *, scheduled_at: datetime | None = None) -> Life:
    """Do `verb`, which happened at `at`; `scheduled_at` is the date agreed and belongs to `schedule` alone.

    Raises:
        NotPossible: the verb does not lead on from here.
    """
    verbs = allowed(life)
    if verb not in verbs:
        raise NotPossible(life.state, verb, verbs)
    state = LIFE[life.state][verb]
    changes: dict[str, Any] = {"state": state, **dict.fromkeys(WIPED_ON_ENTERING.get(state, ()))}
    if verb in STAMPS:
        changes[STAMPS[verb]] = at
    if verb is Verb.SCHEDULE:
        changes["scheduled_at"] = scheduled_at
    return settled(replace(life, **changes))


def already(life: Life, verb: Verb) -> bool:
    """Whether this beginning or end is kept already, so that a phone that sends it again changes nothing."""
    if verb is Verb.START:
        return life.state is State.IN_PROGRESS or (life.state in TOOK_PLACE and life.started_at is not None)
    return verb is Verb.HOLD and life.state in TOOK_PLACE


class MomentProblem(StrEnum):
    """Why a step cannot have happened then."""

    IN_THE_FUTURE = "in_the_future"
    BEFORE_THE_START = "before_the_start"


def moment_problem(life: Life, verb: Verb, at: datetime, now: datetime) -> MomentProblem | None:
    """What speaks against `verb` having happened at `at`, if anything."""
    if at > now:
        return MomentProblem.IN_THE_FUTURE
    if verb is Verb.HOLD and life.started_at is not None and at < life.started_at:
        return MomentProblem.BEFORE_THE_START
    return None


def may_take_back(life: Life) -> tuple[Verb, ...]:
    """The verbs that can be undone now."""
    return tuple(
        verb
        for verb in Verb
        if LED_TO.get(verb) is life.state or (verb in MARKS and getattr(life, STAMPS[verb]) is not None)
    )


def take_back(life: Life, verb: Verb) -> Life:
    """Undo a step that was marked by mistake: an interview that is past it keeps its state, another goes back.

    Raises:
        NotPossible: this verb cannot be taken back, or was never done.
    """
    possible_now = may_take_back(life)
    if verb not in possible_now:
        raise NotPossible(life.state, verb, possible_now)
    changes: dict[str, Any] = {STAMPS[verb]: None} if verb in STAMPS else {}
    before = replace(life, **changes)
    if verb in LED_TO or life.state is State.CONFIRMED:
        return as_recorded(before)
    return settled(before)


def as_recorded(life: Life) -> Life:
    """An interview standing where the moments on its record say that it stands."""
    reached = (
        (life.closed_at, State.CLOSED),
        (life.ended_at, State.HELD),
        (life.started_at, State.IN_PROGRESS),
        (life.confirmed_at, State.CONFIRMED),
        (life.scheduled_at, State.SCHEDULED),
        (life.requested_at, State.REQUESTED),
    )
    state = next((state for moment, state in reached if moment is not None), State.PLANNED)
    return settled(replace(life, state=state))
