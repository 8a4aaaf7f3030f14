"""Which of somebody's positions is the one to show."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any


def current(positions: Iterable[Mapping[str, Any]]) -> Mapping[str, Any] | None:
    """The position that goes on, the one begun last if there are several; None when all have ended."""
    going_on = [position for position in positions if position["ended_on"] is None]
    return max(going_on, key=lambda p: (p["started_on"] or date.min, p["id"]), default=None)
