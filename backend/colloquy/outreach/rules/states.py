"""Where a message stands and what may be done to it: a table of states and verbs. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from colloquy.kit.saying import Standing


class State(StrEnum):
    """Where a message stands."""

    DRAFT = "draft"
    SENT = "sent"
    REPLIED = "replied"
    CLOSED = "closed"


class Verb(StrEnum):
    """What can happen to it."""

    MARK_SENT = "mark_sent"
    REACHED = "reached"
    LOG_REPLY = "log_reply"
    CLOSE = "close"


CHANGE: Final = "change"
TAKE_BACK: Final = "take_back"
"""What can be refused as well, and is no step of its life."""


class Answer(StrEnum):
    """What they answered, as far as it was a question."""

    YES = "yes"
    NO = "no"
    LATER = "later"


STATES: Final[Mapping[State, Mapping[Verb, State]]] = MappingProxyType(
    {
        State.DRAFT: {
            Verb.MARK_SENT: State.SENT,
            Verb.REACHED: State.SENT,  # a call on which they picked up
            Verb.CLOSE: State.CLOSED,
        },
        State.SENT: {
            Verb.REACHED: State.SENT,
            Verb.LOG_REPLY: State.REPLIED,
            Verb.CLOSE: State.CLOSED,
        },
        State.REPLIED: {
            Verb.LOG_REPLY: State.REPLIED,  # they wrote again
            Verb.CLOSE: State.CLOSED,
        },
        State.CLOSED: {},
    }
)
"""Standing there, this verb leads to that state."""


STANDING: Final = Standing(
    {
        State.DRAFT: "This message is a draft.",
        State.SENT: "This message has gone out.",
        State.REPLIED: "This message was answered.",
        State.CLOSED: "This message is closed.",
    },
    {
        Verb.MARK_SENT: "mark the message as sent",
        Verb.REACHED: "note that you reached them",
        Verb.LOG_REPLY: "note their answer",
        Verb.CLOSE: "close the message",
        CHANGE: "change its words",
        TAKE_BACK: "take back a mark",
    },
)


def advance(state: State, verb: Verb) -> State | None:
    """Where `verb` leads from `state`; None where it does not fit."""
    return STATES[state].get(verb)


@dataclass(frozen=True, slots=True)
class Marks:
    """When what happened to a message; each later one stands on those before it."""

    sent_at: datetime | None = None
    reached_at: datetime | None = None
    replied_at: datetime | None = None
    closed_at: datetime | None = None


LAST_FIRST: Final = ("closed_at", "replied_at", "reached_at", "sent_at")
STANDS: Final[Mapping[str, State]] = MappingProxyType(
    {"closed_at": State.CLOSED, "replied_at": State.REPLIED, "reached_at": State.SENT, "sent_at": State.SENT}
)


def last_mark(marks: Marks) -> str | None:
    """Which mark was made last, and so is the one that can be taken back; None for a draft."""
    return next((name for name in LAST_FIRST if getattr(marks, name) is not None), None)


def taken_back(marks: Marks) -> Marks:
    """Without the last mark; being called and being reached in one are taken back in one."""
    last = last_mark(marks)
    gone = {} if last is None else {last: None}
    if last == "reached_at" and marks.sent_at == marks.reached_at:
        gone["sent_at"] = None
    return replace(marks, **gone)


def stands(marks: Marks) -> State:
    """Where a message with these marks stands."""
    last = last_mark(marks)
    return State.DRAFT if last is None else STANDS[last]


def allowed(state: State) -> tuple[Verb, ...]:
    """What may be done from here."""
    return tuple(STATES[state])
