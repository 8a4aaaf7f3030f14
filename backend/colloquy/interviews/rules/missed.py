"""A talk that did not take place: who called it off, and what to do about it, said kindly (P52)."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType
from typing import Final

from colloquy.interviews.rules.life import State
from colloquy.interviews.rules.vocabulary import Side
from colloquy.policy.rules.reason import Reason

LATE: Final = timedelta(hours=24)
"""Calling off less than this before the start leaves the other one little time to use the hour otherwise."""


@dataclass(frozen=True, slots=True)
class Missed:
    """What there is to say about a talk that did not take place.

    Attributes:
        late: it was called off at the last moment, or not at all.
        advice: what to do now; shown to the person alone.
    """

    late: bool
    advice: Reason


SAYS: Mapping[tuple[State, Side | None, bool], str] = MappingProxyType(
    {
        (State.CANCELLED, Side.ME, False): "You let them know in time. Offer another date when you have one.",
        (State.CANCELLED, Side.ME, True): "It was short notice. A line of apology with two new dates sets it right.",
        (State.CANCELLED, Side.THEM, False): "They had to call it off. Ask what time would suit them better.",
        (State.CANCELLED, Side.THEM, True): "Their day went otherwise; it says nothing about you. Offer another time.",
        (State.CANCELLED, None, False): "It was called off. You can find another date whenever you like.",
        (State.CANCELLED, None, True): "It was called off at short notice. You can find another date.",
        (State.NO_SHOW, Side.ME, True): "It happens. Write one honest sentence today; the next step is theirs.",
        (State.NO_SHOW, Side.THEM, True): "They were not there; often something came up. A friendly line reopens it.",
        (State.NO_SHOW, None, True): "You missed each other. A friendly line with another date is all it takes.",
    }
)
"""What is said, by where the talk stands, whose doing it was, and whether it was late."""


def missed(state: State, by: Side | None, at: datetime | None, starts_at: datetime | None) -> Missed | None:
    """What to say about a talk that was called off or missed; None for every other.

    Args:
        state: where it stands.
        by: whose doing it was, where that was said.
        at: when it was called off.
        starts_at: the date agreed.
    """
    if state not in {State.CANCELLED, State.NO_SHOW}:
        return None
    late = state is State.NO_SHOW or (at is not None and starts_at is not None and starts_at - at < LATE)
    return Missed(late, Reason(SAYS[state, by, late], "P52"))
