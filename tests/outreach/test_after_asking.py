"""Attempts are spaced and end, rates are honest, and one goes back only when it is right."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colloquy.fields.rules import FieldState
from colloquy.outreach.rules.attempts import Next, Try, attempts, next_step, too_soon
from colloquy.outreach.rules.rates import FEW, Tally, Verdict, compare, rate, wilson
from colloquy.outreach.rules.renewed import ROWS, Relation, conditions, unmet, updates_left
from colloquy.outreach.rules.vocabulary import Medium
from colloquy.policy.rules.calendar import local_date
from colloquy.policy.rules.office import DEFAULT

NEW_YORK = "America/New_York"
MONDAY = datetime(2026, 11, 2, 15, tzinfo=UTC)
NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
INSTANTS = st.datetimes(datetime(2025, 1, 1), datetime(2028, 1, 1)).map(lambda naive: naive.replace(tzinfo=UTC))  # noqa: DTZ001 -- made aware right here
TRIES = st.lists(
    st.builds(Try, at=INSTANTS, medium=st.sampled_from(Medium), reached=st.booleans()),
    max_size=8,
    unique_by=lambda each: each.at,
)


def letter(days: int = 0) -> Try:
    return Try(MONDAY + timedelta(days=days), Medium.LETTER)


def call(days: int, *, reached: bool = False) -> Try:
    return Try(MONDAY + timedelta(days=days), Medium.CALL_SCRIPT, reached)


def test_nothing_sent_means_the_first_attempt_is_next() -> None:
    assert next_step([], NEW_YORK).what is Next.FIRST_ATTEMPT


def test_a_letter_is_followed_by_a_call_within_five_to_seven_working_days() -> None:
    step = next_step([letter()], NEW_YORK)
    assert step.what is Next.FOLLOW_UP_CALL
    assert step.not_before == datetime(2026, 11, 9, 5, tzinfo=UTC)  # Monday, midnight in New York
    assert step.due_at == datetime(2026, 11, 12, 4, 59, tzinfo=UTC)  # Wednesday, the last minute


def test_the_days_are_counted_right_when_the_clocks_change_in_between() -> None:
    before = Try(datetime(2026, 10, 29, 15, tzinfo=UTC), Medium.LETTER)  # New York falls back on November 1
    step = next_step([before], NEW_YORK)
    assert step.due_at is not None
    assert local_date(step.due_at, NEW_YORK) == date(2026, 11, 9)
    assert step.due_at == datetime(2026, 11, 10, 4, 59, tzinfo=UTC)


def test_holidays_move_the_call() -> None:
    office = replace(DEFAULT, holidays=frozenset({date(2026, 11, 11)}))
    due = next_step([letter()], NEW_YORK, office).due_at
    assert due is not None
    assert local_date(due, NEW_YORK) == date(2026, 11, 12)


def test_a_letter_and_its_call_are_one_attempt_and_the_next_waits_a_week() -> None:
    tries = [letter(), call(7)]
    assert attempts(tries) == 1
    step = next_step(tries, NEW_YORK)
    assert (step.what, step.attempt) == (Next.ANOTHER_ATTEMPT, 2)
    assert step.not_before == MONDAY + timedelta(days=14)


def test_after_the_last_attempt_it_rests() -> None:
    tries = [call(0), call(7), call(14)]
    assert attempts(tries) == DEFAULT.attempts_most
    assert next_step(tries, NEW_YORK).what is Next.LET_IT_REST
    assert too_soon(NOW + timedelta(days=90), tries, NEW_YORK) is not None


def test_an_answer_ends_the_trying() -> None:
    assert next_step([letter(), call(7, reached=True)], NEW_YORK).what is Next.NOTHING


def test_trying_again_too_soon_is_said_kindly_with_the_day() -> None:
    reason = too_soon(MONDAY + timedelta(days=2), [call(0)], NEW_YORK)
    assert reason is not None
    assert "Monday, November 9" in reason.text
    assert too_soon(MONDAY + timedelta(days=7), [call(0)], NEW_YORK) is None


@given(tries=TRIES)
def test_whatever_was_tried_the_next_attempt_comes_at_least_a_week_later(tries: list[Try]) -> None:
    step = next_step(tries, NEW_YORK)
    assert step == next_step(reversed(tries), NEW_YORK)
    if step.what is Next.ANOTHER_ATTEMPT:
        assert step.not_before == max(each.at for each in tries) + DEFAULT.second_attempt_after
        assert step.due_at is not None
        assert step.due_at >= step.not_before
        assert step.attempt <= DEFAULT.attempts_most


@given(
    pair=st.integers(0, 200).flatmap(lambda tries: st.tuples(st.integers(0, tries), st.just(tries))),
)
def test_the_interval_holds_the_share_and_stays_between_none_and_all(pair: tuple[int, int]) -> None:
    hits, tries = pair
    found = wilson(hits, tries)
    assert 0 <= found.low <= found.high <= 1
    if tries:
        assert found.low <= hits / tries <= found.high


def test_the_interval_is_wilsons() -> None:
    found = wilson(4, 10)
    assert (round(found.low, 4), round(found.high, 4)) == (0.1682, 0.6873)


def test_more_hits_than_tries_are_no_share() -> None:
    with pytest.raises(ValueError, match="no share"):
        wilson(3, 2)


def test_few_tries_are_too_few_to_tell() -> None:
    found = rate(FEW - 1, FEW - 1)
    assert (found.share, found.words) == (None, "4 of 4: too few to tell")
    assert rate(3, 6).words == "3 of 6: between 19 and 81 in a hundred"


def test_one_way_is_called_better_only_when_no_doubt_is_left() -> None:
    assert compare({"write": Tally(3, 2, 2), "call": Tally(9, 1, 0)}).verdict is Verdict.TOO_FEW
    assert compare({"write": Tally(8, 6, 5), "call": Tally(8, 5, 4)}).verdict is Verdict.NO_DIFFERENCE
    found = compare({"write": Tally(40, 30, 30), "call": Tally(40, 9, 5)})
    assert (found.verdict, found.better) == (Verdict.BETTER, "write")
    assert compare({}).verdict is Verdict.TOO_FEW


GOOD = Relation(
    talked_at=NOW - timedelta(days=120),
    thanked=True,
    updates_since=1,
    rapport=True,
    field_state=FieldState.SEARCHING,
    focus="A first position in collections care",
)
SPOILED: dict[str, dict[str, Any]] = {
    "talked": {"talked_at": None},
    "thanked": {"thanked": False},
    "rapport": {"rapport": None},
    "updated": {"updates_since": 0},
    "time_passed": {"talked_at": NOW - timedelta(days=89)},
    "searching": {"field_state": FieldState.CURIOUS},
    "focus": {"focus": "  "},
    "welcome": {"wants_no_contact": True},
}


def test_with_every_condition_met_one_may_go_back() -> None:
    assert unmet(GOOD, NOW) == ()
    assert [each.code for each in conditions(GOOD, NOW)] == [row.code for row in ROWS] == list(SPOILED)


@pytest.mark.parametrize("code", SPOILED)
def test_each_unmet_condition_is_listed_with_its_reason(code: str) -> None:
    missing = {each.code for each in unmet(replace(GOOD, **SPOILED[code]), NOW)}
    assert missing == ({"talked", "time_passed"} if code == "talked" else {code})


def test_updates_are_counted_down_to_none() -> None:
    assert [updates_left(sent) for sent in (0, 2, 3, 9)] == [3, 1, 0, 0]
