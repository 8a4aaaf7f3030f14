"""Where one stands with a field, what talks in it are for, and how the picture of it changed."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from colloquy.kit.saying import Standing


class FieldState(StrEnum):
    """How far one is with a field. `closed` is an answer too: not for me, and why."""

    CURIOUS = "curious"
    DECIDED = "decided"
    SEARCHING = "searching"
    CLOSED = "closed"


class FieldVerb(StrEnum):
    """What can be done to a field."""

    DECIDE = "decide"
    SEARCH = "search"
    STEP_BACK = "step_back"
    CLOSE = "close"
    REOPEN = "reopen"


STATES: Mapping[FieldState, Mapping[FieldVerb, FieldState]] = MappingProxyType(
    {
        FieldState.CURIOUS: {
            FieldVerb.DECIDE: FieldState.DECIDED,
            FieldVerb.SEARCH: FieldState.SEARCHING,
            FieldVerb.CLOSE: FieldState.CLOSED,
        },
        FieldState.DECIDED: {
            FieldVerb.SEARCH: FieldState.SEARCHING,
            FieldVerb.STEP_BACK: FieldState.CURIOUS,  # a doubt is allowed
            FieldVerb.CLOSE: FieldState.CLOSED,
        },
        FieldState.SEARCHING: {
            FieldVerb.STEP_BACK: FieldState.DECIDED,
            FieldVerb.CLOSE: FieldState.CLOSED,
        },
        FieldState.CLOSED: {FieldVerb.REOPEN: FieldState.CURIOUS},
    }
)
"""Standing there, this verb leads to that state (P11)."""


STANDING: Final = Standing(
    {
        FieldState.CURIOUS: "You are curious about this field.",
        FieldState.DECIDED: "You have decided for this field.",
        FieldState.SEARCHING: "You are looking for work in this field.",
        FieldState.CLOSED: "You have closed this field.",
    },
    {
        FieldState.CURIOUS: "be curious about the field again",
        FieldState.DECIDED: "decide for the field",
        FieldState.SEARCHING: "look for work in the field",
        FieldState.CLOSED: "close the field",
    },
)


class FieldOutcome(StrEnum):
    """What a closed field amounts to. A reasoned no is what the talks were for (P8)."""

    SUCCESS = "success"
    UNEXPLAINED = "unexplained"


def advance(state: FieldState, verb: FieldVerb) -> FieldState | None:
    """Where `verb` leads from `state`; None where it does not fit."""
    return STATES[state].get(verb)


def verb_between(state: FieldState, wanted: FieldState) -> FieldVerb | None:
    """The verb that leads from one state to the other, for a client that only names the new state."""
    return next((verb for verb, to in STATES[state].items() if to is wanted), None)


def outcome(state: FieldState, reason: str | None) -> FieldOutcome | None:
    """What closing came to: with a reason a success, without one still to be explained; None while it is open (P8)."""
    if state is not FieldState.CLOSED:
        return None
    return FieldOutcome.SUCCESS if reason and reason.strip() else FieldOutcome.UNEXPLAINED


class Mode(StrEnum):
    """What talks in a field are for: to look around, or, once one has decided, to find work in it (P2)."""

    EXPLORE = "explore"
    JOB_SEARCH = "job_search"


def mode(state: FieldState) -> Mode:
    """Only who is searching may go back to people with leads in mind (P2, P87)."""
    return Mode.JOB_SEARCH if state is FieldState.SEARCHING else Mode.EXPLORE


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a field seemed to suit before and after one talk, from 1 to 5; None where it was not said."""

    before: int | None
    after: int | None


def fit_trail(fits: Iterable[Fit]) -> tuple[int, ...]:
    """The ratings in the order of the talks, equal neighbors told once: how the picture changed (P8)."""
    said = [rating for fit in fits for rating in (fit.before, fit.after) if rating is not None]
    return tuple(rating for place, rating in enumerate(said) if place == 0 or said[place - 1] != rating)
