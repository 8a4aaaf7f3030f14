"""What to do now, in order: four groups by the person's own calendar, and within each what is due first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final, Protocol, TypeVar

from colloquy.tasks.rules.calendar import LAST_MINUTE, ONE_DAY, at_wall, local_date
from colloquy.tasks.rules.rule import Kind

DAYS_AHEAD: Final = 6
"""Today and the six days after it are "this week", so that Monday's things are in sight on Sunday."""

LONGEST_SNOOZE: Final = timedelta(days=7)
"""What a rule asks for may wait, but not be lost from sight."""


class Group(StrEnum):
    """The headings of Today, in order."""

    STILL_OWED = "still_owed"
    TODAY = "today"
    THIS_WEEK = "this_week"
    LATER = "later"


FIRST_THINGS_FIRST: Final = (
    Kind.LEAVE_BY, Kind.THANK_YOU, Kind.WRITE_UP, Kind.CONFIRM, Kind.FOLLOW_UP_CALL, Kind.SECOND_ATTEMPT,
    Kind.TELL_REFERRER, Kind.PREPARE, Kind.RESEARCH, Kind.PURSUE_REFERRAL, Kind.RESOLVE_TERMS, Kind.DO_SUGGESTION,
    Kind.REVIEW_FIELD, Kind.TELL_NEWS, Kind.KEEP_IN_TOUCH, Kind.RENEW_CONTACT, Kind.LET_IT_REST, Kind.LIST_PEOPLE,
    Kind.OWN,
)  # fmt: skip
"""Among things due at the same instant: what somebody else waits for comes first, one's own tasks last."""

RANK: Final = {kind: place for place, kind in enumerate(FIRST_THINGS_FIRST)}

ORDER: Final = {group: place for place, group in enumerate(Group)}


class Listed(Protocol):
    """A task as Today sees it."""

    @property
    def id(self) -> str:
        """Its id, which settles every tie."""
        ...

    @property
    def kind(self) -> str:
        """One of `Kind`."""
        ...

    @property
    def due_at(self) -> datetime:
        """An instant in UTC."""
        ...


T = TypeVar("T", bound=Listed)


@dataclass(frozen=True, slots=True)
class Horizon:
    """Where the groups end, for one person at one instant."""

    now: datetime
    today_ends: datetime
    week_ends: datetime

    def group(self, due_at: datetime) -> Group:
        """Under which heading something due at that instant stands."""
        if due_at < self.now:
            return Group.STILL_OWED
        if due_at <= self.today_ends:
            return Group.TODAY
        return Group.THIS_WEEK if due_at <= self.week_ends else Group.LATER


def horizon(now: datetime, zone: str) -> Horizon:
    """The horizon of somebody in `zone` at `now`."""
    today = local_date(now, zone)
    return Horizon(now, at_wall(today, LAST_MINUTE, zone), at_wall(today + DAYS_AHEAD * ONE_DAY, LAST_MINUTE, zone))


def in_order(tasks: Iterable[T], seen: Horizon) -> list[tuple[Group, T]]:
    """The tasks under their headings, the most urgent first; the order never depends on that of the input."""
    grouped = ((seen.group(task.due_at), task) for task in tasks)
    return sorted(grouped, key=lambda pair: (ORDER[pair[0]], pair[1].due_at, RANK[Kind(pair[1].kind)], pair[1].id))


def is_shown(now: datetime, snoozed_until: datetime | None, lapses_at: datetime | None) -> bool:
    """Whether an open task stands on Today: not put off, and still of use."""
    return (snoozed_until is None or snoozed_until <= now) and (lapses_at is None or lapses_at > now)


class SnoozeProblem(StrEnum):
    """Why something cannot be put off until then."""

    IN_THE_PAST = "in_the_past"
    TOO_LONG = "too_long"
    TOO_LATE = "too_late"


def snooze_problem(
    until: datetime, now: datetime, *, lapses_at: datetime | None, from_rule: bool
) -> SnoozeProblem | None:
    """What speaks against putting a task off until `until`, if anything.

    Args:
        until: when it should come back.
        now: the present instant.
        lapses_at: from when on doing it makes no sense; putting it off past that would lose it.
        from_rule: the method asks for it, so it comes back within a week.
    """
    if until <= now:
        return SnoozeProblem.IN_THE_PAST
    if lapses_at is not None and until >= lapses_at:
        return SnoozeProblem.TOO_LATE
    if from_rule and until - now > LONGEST_SNOOZE:
        return SnoozeProblem.TOO_LONG
    return None
