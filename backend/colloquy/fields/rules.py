"""Fields by rule: where one stands with a field of work."""

from enum import StrEnum


class FieldState(StrEnum):
    """How far one is with a field. `closed` is an answer too: not for me, and why."""

    CURIOUS = "curious"
    DECIDED = "decided"
    SEARCHING = "searching"
    CLOSED = "closed"
