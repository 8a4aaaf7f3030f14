"""Nobody is written to without leave, and real contact resets the rhythm."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colloquy.contacts.rules.permission import (
    Leave,
    Permission,
    may_keep_in_touch,
    months_after,
    next_contact,
    problem,
)
from colloquy.contacts.rules.vocabulary import Source

SAID = datetime(2026, 9, 1, 15, tzinfo=UTC)
GRANTED = Permission(leave=Leave.GRANTED, every_months=3, said_at=SAID)
TODAY = date(2026, 11, 23)
NEW_YORK = "America/New_York"


@pytest.mark.parametrize("leave", Leave)
def test_only_a_yes_is_leave(leave: Leave) -> None:
    assert may_keep_in_touch(Permission(leave=leave), TODAY) is (leave is Leave.GRANTED)


def test_close_family_need_not_be_asked_but_may_say_no() -> None:
    assert may_keep_in_touch(Permission(), TODAY, Source.FAMILY)
    assert not may_keep_in_touch(Permission(leave=Leave.DECLINED), TODAY, Source.FAMILY)
    assert not may_keep_in_touch(Permission(), TODAY, Source.FRIEND)


def test_leave_ends_when_it_was_said_to_end() -> None:
    assert may_keep_in_touch(replace(GRANTED, until=TODAY), TODAY)
    assert not may_keep_in_touch(replace(GRANTED, until=TODAY - timedelta(days=1)), TODAY)


def test_the_interval_counts_from_the_last_real_contact_by_the_calendar_of_the_place() -> None:
    assert next_contact(GRANTED, None, NEW_YORK) == datetime(2026, 12, 2, 4, 59, tzinfo=UTC)
    later = datetime(2026, 10, 20, 12, tzinfo=UTC)
    assert next_contact(GRANTED, later, NEW_YORK) == datetime(2027, 1, 21, 4, 59, tzinfo=UTC)


def test_without_an_interval_there_is_leave_and_no_rhythm() -> None:
    assert next_contact(replace(GRANTED, every_months=None), SAID, NEW_YORK) is None


@given(
    permission=st.builds(
        Permission,
        leave=st.sampled_from(Leave),
        every_months=st.none() | st.integers(1, 24),
        said_at=st.none() | st.just(SAID),
        until=st.none() | st.dates(date(2026, 1, 1), date(2028, 1, 1)),
    ),
    last=st.none() | st.just(SAID + timedelta(days=40)),
    source=st.none() | st.sampled_from(Source),
)
def test_no_date_is_ever_named_without_leave(
    permission: Permission, last: datetime | None, source: Source | None
) -> None:
    due = next_contact(permission, last, NEW_YORK, source)
    if due is not None:
        assert permission.leave is Leave.GRANTED or source is Source.FAMILY
        assert permission.leave is not Leave.DECLINED


def test_months_end_where_the_month_ends() -> None:
    assert months_after(date(2026, 11, 30), 3) == date(2027, 2, 28)
    assert months_after(date(2027, 11, 30), 3) == date(2028, 2, 29)
    assert months_after(date(2026, 12, 15), 12) == date(2027, 12, 15)


def test_a_yes_needs_its_date_and_an_interval_its_measure() -> None:
    assert problem(GRANTED) is None
    assert problem(replace(GRANTED, said_at=None)) is not None
    assert problem(replace(GRANTED, every_months=0)) is not None
