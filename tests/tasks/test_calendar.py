"""Days and hours by the wall clock of the place."""

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colloquy.tasks.rules.calendar import at_wall, end_of_day, is_working_day, local_date, working_days_before
from colloquy.tasks.rules.policy import DEFAULT, Policy

ZONES = ["Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "Africa/Cairo", "Pacific/Chatham", "Asia/Kolkata"]
INSTANTS = st.datetimes(datetime(2024, 1, 1), datetime(2032, 1, 1)).map(lambda naive: naive.replace(tzinfo=UTC))  # noqa: DTZ001 -- made aware right here


@pytest.mark.parametrize(
    ("day", "hour", "instant"),
    [
        (date(2026, 10, 24), time(17, 0), datetime(2026, 10, 24, 15, 0, tzinfo=UTC)),  # summer time
        (date(2026, 10, 25), time(17, 0), datetime(2026, 10, 25, 16, 0, tzinfo=UTC)),  # clocks went back that night
        (date(2026, 3, 29), time(2, 30), datetime(2026, 3, 29, 1, 30, tzinfo=UTC)),  # an hour that is skipped
        (date(2026, 10, 25), time(2, 30), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),  # an hour that comes twice
    ],
)
def test_an_hour_on_the_wall_is_one_instant_also_when_the_clocks_change(
    day: date, hour: time, instant: datetime
) -> None:
    assert at_wall(day, hour, "Europe/Berlin") == instant


@given(instant=INSTANTS, zone=st.sampled_from(ZONES))
def test_the_end_of_the_day_is_still_the_same_day_there(instant: datetime, zone: str) -> None:
    assert local_date(end_of_day(instant, zone), zone) == local_date(instant, zone)


def test_the_working_day_before_a_monday_is_the_friday() -> None:
    assert working_days_before(date(2026, 11, 23), 1, DEFAULT) == date(2026, 11, 20)


def test_holidays_are_not_working_days() -> None:
    thanksgiving = Policy(holidays=frozenset({date(2026, 11, 26), date(2026, 11, 27)}))
    assert working_days_before(date(2026, 11, 30), 1, thanksgiving) == date(2026, 11, 25)


def test_a_calendar_without_any_working_day_still_answers() -> None:
    assert working_days_before(date(2026, 11, 23), 2, Policy(weekend=frozenset(range(7)))) == date(2026, 11, 21)


@given(day=st.dates(date(2024, 1, 1), date(2032, 1, 1)), count=st.integers(min_value=0, max_value=30))
def test_so_many_working_days_lie_between(day: date, count: int) -> None:
    found = working_days_before(day, count, DEFAULT)
    span = [date.fromordinal(n) for n in range(found.toordinal(), day.toordinal())]
    assert sum(is_working_day(each, DEFAULT) for each in span) == count
