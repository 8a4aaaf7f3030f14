"""People met through whom, and what a week holds."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colloquy.reflection.rules.budget import LONGEST_TALK, USUAL_TALK, budget, talk_minutes, week_of
from colloquy.reflection.rules.network import DEEPEST, Funnel, Naming, funnel, tree

NOON = datetime(2026, 3, 4, 12, tzinfo=UTC)
NAMINGS = st.lists(
    st.builds(
        Naming, named_by_id=st.sampled_from("abcdef"), contact_id=st.none() | st.sampled_from("abcdef"),
        contacted=st.booleans(), met=st.booleans(),
    ),
    max_size=12,
)  # fmt: skip


def test_each_stands_below_whoever_named_them_and_is_counted_all_the_way_up() -> None:
    nodes = tree([
        Naming(named_by_id="ana", contact_id="ben", contacted=True, met=True),
        Naming(named_by_id="ana"),
        Naming(named_by_id="ben", contact_id="cy", contacted=True),
    ])  # fmt: skip
    assert [(node.contact_id, node.named_by_id, node.depth) for node in nodes] == [
        ("ana", None, 0), ("ben", "ana", 1), ("cy", "ben", 2),
    ]  # fmt: skip
    assert (nodes[0].named, nodes[0].through) == (Funnel(2, 1, 1), Funnel(3, 2, 1))


def test_whoever_was_met_has_been_contacted() -> None:
    assert funnel([Naming(named_by_id="a", met=True)]) == Funnel(1, 1, 1)


@given(namings=NAMINGS)
def test_everybody_stands_in_the_tree_once_whoever_named_whom(namings: list[Naming]) -> None:
    nodes = tree(namings)
    ids = [node.contact_id for node in nodes]
    people = {each.named_by_id for each in namings} | {each.contact_id for each in namings if each.contact_id}
    assert len(ids) == len(set(ids))
    assert set(ids) == people
    assert sum((node.named for node in nodes), Funnel()) == funnel(namings)
    assert sum((node.through for node in nodes if node.depth == 0), Funnel()) == funnel(namings)
    assert nodes == tree(reversed(namings))


def test_a_way_longer_than_can_be_drawn_loses_nobody_from_the_counts() -> None:
    namings = [Naming(named_by_id=f"{n:03}", contact_id=f"{n + 1:03}") for n in range(DEEPEST + 5)]
    nodes = tree(namings)
    assert max(node.depth for node in nodes) == DEEPEST
    assert sum((node.named for node in nodes), Funnel()) == funnel(namings)


@pytest.mark.parametrize(
    ("ran", "promised", "timed", "expected"),
    [
        (timedelta(minutes=42), 30, True, 42),
        (timedelta(days=3), 30, True, LONGEST_TALK),
        (timedelta(0), 20, True, 20),
        (None, 20, True, 20),
        (None, None, True, USUAL_TALK),
        (timedelta(days=9), 20, False, 0),
    ],
)
def test_a_talk_takes_as_long_as_it_was(
    ran: timedelta | None, promised: int | None, *, timed: bool, expected: int
) -> None:
    ended = None if ran is None else NOON + ran
    assert talk_minutes(NOON, ended, promised, timed=timed) == expected


def test_a_week_begins_on_monday_by_ones_own_calendar_and_may_lose_an_hour() -> None:
    week = week_of(datetime(2026, 3, 9, 3, 0, tzinfo=UTC), "America/New_York")  # a Sunday evening there
    assert week.day.isoformat() == "2026-03-02"
    assert week.ends_at - week.starts_at == timedelta(days=7, hours=-1)  # the clocks went forward
    assert week.starts_at == datetime(2026, 3, 2, 5, 0, tzinfo=UTC)


def test_a_week_says_what_is_left_and_never_less_than_nothing() -> None:
    assert budget(120, 30, 0).words == "90 minutes are left this week."
    assert (budget(120, 30, 60).left, budget(120, 90, 60).left) == (30, 0)
    assert "may wait" in budget(120, 90, 60).words
    assert budget(None, 30, 0).left is None
