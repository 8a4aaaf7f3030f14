"""Where one stands with a contact, read off their interviews; never stored by hand."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from colloquy.contacts.rules.vocabulary import Stage
from colloquy.interviews.rules.life import State

STAGE_OF: Mapping[State, Stage] = MappingProxyType(
    {
        State.PLANNED: Stage.PREPARING,
        State.REQUESTED: Stage.ASKED,
        State.SCHEDULED: Stage.SCHEDULED,
        State.CONFIRMED: Stage.SCHEDULED,
        State.IN_PROGRESS: Stage.SCHEDULED,
        State.HELD: Stage.TALKED,
        State.WRITTEN_UP: Stage.TALKED,
        State.THANKED: Stage.THANKED,
        State.CLOSED: Stage.CLOSED,
        State.DECLINED: Stage.CLOSED,
        State.NO_ANSWER: Stage.CLOSED,
        State.CANCELLED: Stage.IDENTIFIED,  # as if it had never been planned
        State.NO_SHOW: Stage.ASKED,  # another time is still to be found
    }
)
"""Where one interview alone would put its contact."""

WEIGHT: tuple[Stage, ...] = (
    Stage.TALKED,  # thanks are owed: that comes before every new plan
    Stage.SCHEDULED,
    Stage.ASKED,
    Stage.PREPARING,
    Stage.THANKED,
    Stage.CLOSED,
    Stage.IDENTIFIED,
)
"""With several interviews, the first of these that any of them gives."""


def stage(states: Iterable[State], *, keeps_in_touch: bool = False) -> Stage:
    """The stage of a contact whose interviews stand at `states`.

    Args:
        states: of all interviews with this contact, in any order.
        keeps_in_touch: whether they agreed to hear from time to time (P69).
    """
    found = {STAGE_OF[state] for state in states}
    first = next((candidate for candidate in WEIGHT if candidate in found), Stage.IDENTIFIED)
    if keeps_in_touch and first in {Stage.THANKED, Stage.CLOSED}:
        return Stage.KEEPING_IN_TOUCH
    return first
