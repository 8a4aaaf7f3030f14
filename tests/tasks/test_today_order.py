"""The order of Today and what may be put off."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colloquy.tasks.rules.rule import Kind
from colloquy.tasks.rules.today import Group, SnoozeProblem, horizon, in_order, is_shown, snooze_problem

BERLIN = "Europe/Berlin"
NOW = datetime(2026, 11, 25, 11, 0, tzinfo=UTC)  # a Wednesday, noon in Berlin


@dataclass(frozen=True)
class Item:
    id: str
    kind: str
    due_at: datetime


@pytest.mark.parametrize(
    ("due_at", "group"),
    [
        (NOW - timedelta(minutes=1), Group.STILL_OWED),
        (NOW, Group.TODAY),
        (datetime(2026, 11, 25, 22, 59, tzinfo=UTC), Group.TODAY),
        (datetime(2026, 11, 25, 23, 0, tzinfo=UTC), Group.THIS_WEEK),  # midnight in Berlin
        (datetime(2026, 12, 1, 22, 59, tzinfo=UTC), Group.THIS_WEEK),
        (datetime(2026, 12, 1, 23, 0, tzinfo=UTC), Group.LATER),
    ],
)
def test_the_groups_end_with_the_days_of_the_person(due_at: datetime, group: Group) -> None:
    assert horizon(NOW, BERLIN).group(due_at) is group


def test_the_same_instant_may_be_today_here_and_this_week_there() -> None:
    late = datetime(2026, 11, 26, 2, 0, tzinfo=UTC)
    assert horizon(NOW, "America/New_York").group(late) is Group.TODAY
    assert horizon(NOW, BERLIN).group(late) is Group.THIS_WEEK


def test_a_day_of_twenty_five_hours_is_one_day() -> None:
    morning = datetime(2026, 10, 25, 0, 0, tzinfo=UTC)
    assert horizon(morning, BERLIN).today_ends == datetime(2026, 10, 25, 22, 59, tzinfo=UTC)


@given(hours=st.lists(st.integers(-300, 300), max_size=20), data=st.data())
def test_the_order_does_not_depend_on_how_the_tasks_arrive(hours: list[int], data: st.DataObject) -> None:
    kinds = list(Kind)
    items = [Item(str(n), kinds[n % len(kinds)], NOW + timedelta(hours=h)) for n, h in enumerate(hours)]
    shuffled = data.draw(st.permutations(items))
    seen = horizon(NOW, BERLIN)
    assert in_order(items, seen) == in_order(shuffled, seen)
    dues = [task.due_at for _, task in in_order(items, seen)]
    assert dues == sorted(dues)


def test_at_the_same_hour_thanks_come_first_and_own_tasks_last() -> None:
    items = [Item(kind, kind, NOW) for kind in (Kind.OWN, Kind.CONFIRM, Kind.WRITE_UP, Kind.THANK_YOU)]
    ordered = [task.kind for _, task in in_order(items, horizon(NOW, BERLIN))]
    assert ordered == [Kind.THANK_YOU, Kind.WRITE_UP, Kind.CONFIRM, Kind.OWN]


def test_what_is_put_off_or_has_lapsed_is_not_shown() -> None:
    hour = timedelta(hours=1)
    assert is_shown(NOW, None, None)
    assert is_shown(NOW, NOW, NOW + hour)
    assert not is_shown(NOW, NOW + hour, None)
    assert not is_shown(NOW, None, NOW)


@pytest.mark.parametrize(
    ("until", "lapses_at", "whose", "problem"),
    [
        (NOW, None, "a rule", SnoozeProblem.IN_THE_PAST),
        (NOW + timedelta(days=7), None, "a rule", None),
        (NOW + timedelta(days=7, seconds=1), None, "a rule", SnoozeProblem.TOO_LONG),
        (NOW + timedelta(days=90), None, "their own", None),
        (NOW + timedelta(hours=3), NOW + timedelta(hours=3), "a rule", SnoozeProblem.TOO_LATE),
    ],
)
def test_what_a_rule_asks_for_is_put_off_a_week_at_most_and_never_past_its_use(
    until: datetime,
    lapses_at: datetime | None,
    whose: str,
    problem: SnoozeProblem | None,
) -> None:
    assert snooze_problem(until, NOW, lapses_at=lapses_at, from_rule=whose == "a rule") is problem
