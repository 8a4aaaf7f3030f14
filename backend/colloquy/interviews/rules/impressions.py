"""What one sees of a workplace on arriving: the same few aspects each time, so that places can be compared (P10)."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from colloquy.interviews.rules.forms import FORMS, Form


class Aspect(StrEnum):
    """What to look at."""

    NOISE = "noise"
    PACE = "pace"
    DRESS = "dress"
    LAYOUT = "layout"
    TALK = "talk"


@dataclass(frozen=True, slots=True)
class Scale:
    """An aspect as it is asked: what to look for, and what the two ends of the scale from 1 to 5 mean."""

    look_for: str
    low: str
    high: str
    line: str = "P10"


MARKS: Final = (1, 5)
"""The two ends of every scale."""

ASPECTS: Mapping[Aspect, Scale] = MappingProxyType(
    {
        Aspect.NOISE: Scale("How loud is it where people work?", "quiet", "loud"),
        Aspect.PACE: Scale("How fast does everybody move?", "unhurried", "hectic"),
        Aspect.DRESS: Scale("What do people wear?", "casual", "formal", "P54"),
        Aspect.LAYOUT: Scale("How is the space laid out?", "closed rooms", "one open room"),
        Aspect.TALK: Scale("How do people talk with each other?", "reserved", "easy"),
    }
)
"""The aspects in the order in which one meets them."""


def aspects(form: Form) -> tuple[Aspect, ...]:
    """What to look at on this talk: everything at a workplace, nothing where no workplace is seen (P1)."""
    return tuple(ASPECTS) if FORMS[form].impressions else ()
