"""What may be done with a person who was named: a table of states and verbs, and the loop back to whoever named them.

`LIFE` is read as: standing there, this verb leads to that state. Pure.
"""

from collections.abc import Mapping
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from colloquy.kit.saying import Standing


class State(StrEnum):
    """Where a name stands. Nothing becomes a contact before the person says so (P60)."""

    DRAFT = "draft"
    ACCEPTED = "accepted"
    LET_GO = "let_go"


class Verb(StrEnum):
    """What can be done with it. `reopen` takes the last step back, whichever it was."""

    ACCEPT = "accept"
    LET_GO = "let_go"
    TOLD_BACK = "told_back"
    REOPEN = "reopen"


LIFE: Mapping[State, Mapping[Verb, State]] = MappingProxyType(
    {
        State.DRAFT: {Verb.ACCEPT: State.ACCEPTED, Verb.LET_GO: State.LET_GO},
        State.ACCEPTED: {
            Verb.TOLD_BACK: State.ACCEPTED,  # whoever named them was told how it went
            Verb.REOPEN: State.DRAFT,
        },
        State.LET_GO: {Verb.REOPEN: State.DRAFT},
    }
)


STANDING: Final = Standing(
    {
        State.DRAFT: "You have not decided on this name yet.",
        State.ACCEPTED: "This person is in your list.",
        State.LET_GO: "You let this name go.",
    },
    {
        Verb.ACCEPT: "take them into your list",
        Verb.LET_GO: "let the name go",
        Verb.TOLD_BACK: "note that whoever named them was told",
        Verb.REOPEN: "take the last step back",
    },
)


def allowed(state: State, told_back_at: datetime | None) -> tuple[Verb, ...]:
    """What follows from where it stands; one tells back once."""
    return tuple(verb for verb in LIFE[state] if verb is not Verb.TOLD_BACK or told_back_at is None)


def advance(state: State, verb: Verb, told_back_at: datetime | None) -> State | None:
    """Where `verb` leads; None where it does not fit. Taking back "told" leaves the person accepted."""
    if verb not in allowed(state, told_back_at):
        return None
    if verb is Verb.REOPEN and told_back_at is not None:
        return state
    return LIFE[state][verb]


class Loop(StrEnum):
    """Whether whoever named somebody has heard how it went (P62)."""

    NOT_YET = "not_yet"
    OPEN = "open"
    CLOSED = "closed"


def loop(met_at: datetime | None, told_back_at: datetime | None) -> Loop:
    """The loop opens when one has talked with the person, and closes when whoever named them was told."""
    if told_back_at is not None:
        return Loop.CLOSED
    return Loop.NOT_YET if met_at is None else Loop.OPEN
