"""The office's clocks and limits as data."""

from dataclasses import fields, replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colloquy.policy.rules.calendar import at_wall, is_working_day, working_days_after, working_days_before
from colloquy.policy.rules.data import PolicyRefused, from_data, to_data
from colloquy.policy.rules.office import DEFAULT, Policy, ResumeUse, Strictness
from colloquy.policy.rules.validation import NUMBERS, OTHERS, SPANS, problems, spoken

DAYS = st.dates(date(2024, 1, 1), date(2032, 1, 1))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=True) | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)


def test_the_defaults_are_what_the_method_teaches() -> None:
    assert (DEFAULT.ask_minutes_least, DEFAULT.ask_minutes_most) == (30, 40)
    assert (DEFAULT.follow_up_from, DEFAULT.follow_up_until) == (5, 7)
    assert DEFAULT.thank_within == timedelta(days=1)
    assert DEFAULT.second_attempt_after == timedelta(weeks=1)
    assert (DEFAULT.updates_a_year, DEFAULT.open_requests_most, DEFAULT.review_field_after) == (3, 5, 3)
    assert DEFAULT.resume is ResumeUse.NEAR_THE_END
    assert DEFAULT.readiness is Strictness.WARN


def test_the_defaults_hold_together() -> None:
    assert problems(DEFAULT) == ()


def test_every_number_and_span_has_its_limits() -> None:
    checked = {*NUMBERS, *SPANS, *OTHERS, "readiness", "resume"}
    assert {each.name for each in fields(Policy)} == checked


def test_a_policy_survives_being_written_and_read() -> None:
    own = replace(
        DEFAULT,
        ask_minutes_least=15,
        ask_minutes=20,
        ask_minutes_most=30,
        resume=ResumeUse.NEVER,
        readiness=Strictness.BLOCK,
        confirm_by=time(16, 30),
        thank_within=timedelta(hours=36),
        cues=(15, 5, 0),
        holidays=frozenset({date(2026, 11, 26)}),
    )
    assert from_data(to_data(own)) == own
    assert from_data({}) == DEFAULT


def test_null_takes_a_figure_back_to_its_default() -> None:
    own = from_data({"thank_within": "2d"})
    assert from_data({"thank_within": None}, own) == DEFAULT


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        ({"thank_within": "soon"}, "thank_within", "15m, 2h or 7d"),
        ({"thank_within": "60d"}, "thank_within", "from 1h to 14d"),
        ({"ask_minutes": 90}, "ask_minutes", "not be more than ask_minutes_most"),
        ({"ask_minutes": True}, "ask_minutes", "whole number"),
        ({"attempts_most": 0}, "attempts_most", "from 1 to 10"),
        ({"follow_up_from": 9}, "follow_up_from", "follow_up_until"),
        ({"confirm_by": "17:00+02:00"}, "confirm_by", "without a time zone"),
        ({"confirm_by": "five"}, "confirm_by", "17:00"),
        ({"weekend": [0, 1, 2, 3, 4, 5, 6]}, "weekend", "at least one"),
        ({"weekend": [9]}, "weekend", "0 (Monday)"),
        ({"holidays": ["Easter"]}, "holidays", "2026-11-26"),
        ({"holidays": "Easter"}, "holidays", "list"),
        ({"cues": [5, 10]}, "cues", "from the most to the least"),
        ({"cues": []}, "cues", "one to"),
        ({"resume": "always"}, "resume", "never"),
        ({"readiness": ["warn"]}, "readiness", "block"),
        ({"resume_from": float("nan")}, "resume_from", "number"),
        ({"coffee": 3}, "coffee", "not a figure"),
    ],
)
def test_what_cannot_be_is_refused_by_name_and_in_words(data: dict[str, object], name: str, words: str) -> None:
    with pytest.raises(PolicyRefused) as refused:
        from_data(data)
    assert any(each.name == name and words in each.detail for each in refused.value.problems)


def test_several_mistakes_are_told_at_once() -> None:
    with pytest.raises(PolicyRefused) as refused:
        from_data({"coffee": 3, "thank_within": 4, "confirm_by": "late"})
    assert len(refused.value.problems) == 3


@given(data=st.dictionaries(st.sampled_from([each.name for each in fields(Policy)]) | st.text(max_size=5), JSON))
def test_any_data_gives_a_policy_that_holds_together_or_a_refusal(data: dict[str, object]) -> None:
    try:
        policy = from_data(data)
    except PolicyRefused as refused:
        assert refused.problems  # noqa: PT017 -- either outcome is right, and each is looked at
    else:
        assert problems(policy) == ()
        assert from_data(to_data(policy)) == policy


def test_spans_are_told_in_the_largest_unit_that_fits() -> None:
    assert [spoken(timedelta(minutes=n)) for n in (0, 15, 120, 10080, 90)] == ["0m", "15m", "2h", "7d", "90m"]


def test_five_working_days_after_a_letter_skip_weekend_and_thanksgiving() -> None:
    office = replace(DEFAULT, holidays=frozenset({date(2026, 11, 26), date(2026, 11, 27)}))
    assert working_days_after(date(2026, 11, 20), 5, DEFAULT) == date(2026, 11, 27)
    assert working_days_after(date(2026, 11, 20), 5, office) == date(2026, 12, 1)


@given(day=DAYS, count=st.integers(min_value=1, max_value=40))
def test_counting_forward_and_back_comes_home(day: date, count: int) -> None:
    there = working_days_after(day, count, DEFAULT)
    assert is_working_day(there, DEFAULT)
    back = working_days_before(there, count, DEFAULT)
    assert back <= day if not is_working_day(day, DEFAULT) else back == day


def test_a_calendar_without_any_working_day_still_answers() -> None:
    never = replace(DEFAULT, weekend=frozenset(range(7)))
    assert working_days_after(date(2026, 11, 23), 3, never) == date(2026, 11, 26)


def test_the_same_hour_on_the_wall_is_another_instant_after_the_clocks_change() -> None:
    before, after = (at_wall(date(2026, 3, day), time(9), "America/New_York") for day in (7, 8))
    assert before == datetime(2026, 3, 7, 14, tzinfo=UTC)
    assert after == datetime(2026, 3, 8, 13, tzinfo=UTC)
