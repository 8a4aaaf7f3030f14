"""Confirming the date a day or so before: one calls, and it may take more than one try (P53)."""

from collections.abc import Sequence
from enum import StrEnum

from colloquy.interviews.rules.life import State


class ConfirmResult(StrEnum):
    """What came of one try."""

    REACHED = "reached"
    LEFT_MESSAGE = "left_message"
    NO_ANSWER = "no_answer"
    CHANGED = "changed"


class Confirmation(StrEnum):
    """Where confirming stands. `changed` holds until the new date is kept, which is to be confirmed anew."""

    NOT_NEEDED = "not_needed"
    PENDING = "pending"
    LEFT_MESSAGE = "left_message"
    CHANGED = "changed"
    REACHED = "reached"


STANDS = {
    ConfirmResult.REACHED: Confirmation.REACHED,
    ConfirmResult.LEFT_MESSAGE: Confirmation.LEFT_MESSAGE,
    ConfirmResult.NO_ANSWER: Confirmation.PENDING,
    ConfirmResult.CHANGED: Confirmation.CHANGED,
}


def confirmation(state: State, tries: Sequence[ConfirmResult]) -> Confirmation:
    """Where confirming stands, from the tries since the present date was agreed, in order."""
    if state is State.CONFIRMED:
        return Confirmation.REACHED
    if state is not State.SCHEDULED:
        return Confirmation.NOT_NEEDED
    return STANDS[tries[-1]] if tries else Confirmation.PENDING
