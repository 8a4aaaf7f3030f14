"""How much time a week takes, so that it can be planned for (P89). An overrun is told, and not counted against anybody.

A talk counts as long as it was; for everything around it there is a figure here, since nobody keeps a stopwatch.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from colloquy.kit.saying import say
from colloquy.policy.rules.calendar import at_wall, local_date

LONGEST_TALK: Final = 240
"""Minutes; a talk that was never marked as over did not go on for days."""
USUAL_TALK: Final = 30


class Activity(StrEnum):
    """What takes time."""

    TALKS = "talks"
    WRITE_UPS = "write_ups"
    MESSAGES = "messages"
    RESEARCH = "research"


TAKES: Mapping[Activity, int] = MappingProxyType({Activity.WRITE_UPS: 20, Activity.MESSAGES: 15, Activity.RESEARCH: 10})
"""Minutes for one of each, roughly; talks are counted as they were."""


def talk_minutes(
    started_at: datetime | None, ended_at: datetime | None, promised: int | None, *, timed: bool = True
) -> int:
    """How long a talk was, or will be: by the clock where it ran, else as promised; letters take no time here (P1)."""
    if not timed:
        return 0
    if started_at is not None and ended_at is not None and ended_at > started_at:
        return min(int((ended_at - started_at).total_seconds() // 60), LONGEST_TALK)
    return promised or USUAL_TALK


@dataclass(frozen=True, slots=True)
class Week:
    """One week of somebody's calendar, from Monday: two instants, the second not within it."""

    day: date
    starts_at: datetime
    ends_at: datetime


def week_of(now: datetime, zone: str) -> Week:
    """The week that `now` lies in, by the person's own calendar; the clocks may change within it."""
    today = local_date(now, zone)
    monday = today - timedelta(days=today.weekday())
    return Week(monday, at_wall(monday, time(), zone), at_wall(monday + timedelta(days=7), time(), zone))


@dataclass(frozen=True, slots=True)
class Budget:
    """A week's time.

    Attributes:
        minutes: meant for it; None where that was not said.
        left: of it, once what is planned is done; never below 0.
        words: for the page.
    """

    minutes: int | None
    spent: int
    planned: int
    left: int | None
    words: str


def budget(minutes: int | None, spent: int, planned: int) -> Budget:
    """What a week holds, takes and leaves, in words without a reproach."""
    if minutes is None:
        return Budget(None, spent, planned, None, "Say how much time you have in a week; this helps you plan it.")
    left = minutes - spent - planned
    if left < 0:
        words = "This week takes more than you meant to give it. Something may wait until next week."
    elif planned:
        words = say("What is planned fits, with {left} minutes to spare.", left=left)
    else:
        words = say("{left} minutes are left this week.", left=left)
    return Budget(minutes, spent, planned, max(0, left), words)
