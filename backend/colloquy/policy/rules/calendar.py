"""Days and hours where they count: by the wall clock of a place, across daylight saving, over weekends.

A span ("within 24 hours") is added to an instant. A day ("the working day before, by five") is reckoned on the wall
calendar of the place and only then turned into an instant; the two differ by an hour when the clocks change.
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from colloquy.policy.rules.office import Policy

LAST_MINUTE = time(23, 59)
ONE_DAY = timedelta(days=1)
LONGEST_WALK = 366


def local_date(instant: datetime, zone: str) -> date:
    """The date that people at the place write at this instant."""
    return instant.astimezone(ZoneInfo(zone)).date()


def at_wall(day: date, hour: time, zone: str) -> datetime:
    """The instant at which clocks in `zone` show `hour` on `day`, in UTC.

    An hour that is skipped when the clocks go forward means the same distance after midnight, so 02:30 becomes 03:30;
    an hour that comes twice means its first coming.
    """
    return datetime.combine(day, hour, tzinfo=ZoneInfo(zone)).astimezone(UTC)


def end_of_day(instant: datetime, zone: str) -> datetime:
    """The last minute of the day that the place is having at `instant`."""
    return at_wall(local_date(instant, zone), LAST_MINUTE, zone)


def is_working_day(day: date, policy: Policy) -> bool:
    """Neither weekend nor holiday."""
    return day.weekday() not in policy.weekend and day not in policy.holidays


def working_days_before(day: date, count: int, policy: Policy) -> date:
    """The date `count` working days before `day`; whether `day` itself is one does not matter.

    A calendar without any working day gives the plain days before, so that a wrong policy never hangs the service.
    """
    return _walk(day, count, -ONE_DAY, policy)


def working_days_after(day: date, count: int, policy: Policy) -> date:
    """The date `count` working days after `day`, as `working_days_before` looks back (P75)."""
    return _walk(day, count, ONE_DAY, policy)


def _walk(day: date, count: int, step: timedelta, policy: Policy) -> date:
    found, left = day, count
    for _ in range(LONGEST_WALK):
        if left == 0:
            return found
        found += step
        left -= is_working_day(found, policy)
    return day + count * step
