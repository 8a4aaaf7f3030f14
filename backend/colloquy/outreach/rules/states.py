"""Where a message stands and what may be done to it: a table of states and verbs. Pure."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType
from typing import Final


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


def advance(state: State, verb: Verb) -> State | None:
    """Where `verb` leads from `state`; None where it does not fit."""
    return STATES[state].get(verb)


def allowed(state: State) -> tuple[Verb, ...]:
    """What may be done from here."""
    return tuple(STATES[state])
