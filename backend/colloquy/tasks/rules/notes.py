"""The thank-yous of a term, week by week: how many talks, how many notes went out, how many are owed (P71). Pure."""

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date, datetime, time
from typing import Any, Final

from colloquy.tasks.rules.calendar import ONE_DAY, at_wall, local_date

WEEKS: Final = 20
"""About a term."""
WEEK: Final = 7 * ONE_DAY


@dataclass(frozen=True, slots=True)
class Talk:
    """A talk that took place.

    Attributes:
        due_at: when its thank-you was due; None where none was ever owed.
        impossible: the note could not be sent, and the person said why.
    """

    ended_at: datetime
    thanked_at: datetime | None
    due_at: datetime | None
    impossible: bool = False


@dataclass(slots=True)
class Week:
    """One week, from Monday on, by the person's own calendar. What could not be sent is neither thanked nor owed."""

    starts_on: date
    talks: int = 0
    thanked: int = 0
    owed: int = 0


def since(now: datetime, zone: str) -> datetime:
    """The Monday with which the first of the weeks begins."""
    return at_wall(_monday(now, zone) - (WEEKS - 1) * WEEK, time(), zone)


def by_week(talks: Iterable[Talk], zone: str, now: datetime) -> dict[str, Any]:
    """The weeks up to now, the latest last, with what is owed and what is late over all of them."""
    first = local_date(since(now, zone), zone)
    weeks = {first + n * WEEK: Week(first + n * WEEK) for n in range(WEEKS)}
    overdue = 0
    for talk in talks:
        week = weeks.get(_monday(talk.ended_at, zone))
        if week is None:
            continue
        is_owed = talk.thanked_at is None and not talk.impossible
        week.talks += 1
        week.thanked += talk.thanked_at is not None
        week.owed += is_owed
        overdue += is_owed and talk.due_at is not None and talk.due_at < now
    return {
        "as_of": now,
        "owed": sum(week.owed for week in weeks.values()),
        "overdue": overdue,
        "weeks": [asdict(week) for week in weeks.values()],
    }


def _monday(instant: datetime, zone: str) -> date:
    day = local_date(instant, zone)
    return day - day.weekday() * ONE_DAY
