"""The life of an interview over the full product of states, verbs and forms."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colloquy.interviews.rules.forms import FORMS, Form
from colloquy.interviews.rules.life import (
    CAME_TO_NOTHING,
    LIFE,
    OPEN,
    STAMPS,
    TOOK_PLACE,
    Life,
    NotPossible,
    State,
    Verb,
    advance,
    allowed,
    as_recorded,
    may_take_back,
    possible,
    take_back,
)

NOON = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
LATER = NOON + timedelta(days=2)

EXPECTED = {
    State.PLANNED: "request schedule start hold cancel",
    State.REQUESTED: "schedule start hold decline no_answer cancel",
    State.SCHEDULED: "schedule confirm start hold cancel no_show",
    State.CONFIRMED: "schedule start hold cancel no_show",
    State.IN_PROGRESS: "hold cancel no_show",
    State.HELD: "write_up thank reopen",
    State.WRITTEN_UP: "thank close",
    State.THANKED: "write_up close",
    State.CLOSED: "thank reopen",
    State.DECLINED: "reopen",
    State.NO_ANSWER: "request schedule start reopen",
    State.CANCELLED: "schedule reopen",
    State.NO_SHOW: "schedule reopen",
}
UNKNOWN_TO = {
    Form.CORRESPONDENCE: {Verb.SCHEDULE, Verb.NO_SHOW, Verb.CONFIRM},
    Form.BRIEF_EXCHANGE: {Verb.CONFIRM},
}


def walk(form: Form, *verbs: Verb) -> Life:
    life = Life(form)
    for verb in verbs:
        life = advance(life, verb, NOON, scheduled_at=LATER if verb is Verb.SCHEDULE else None)
    return life


def test_every_state_is_open_or_took_place_or_came_to_nothing() -> None:
    assert set(State) == OPEN | TOOK_PLACE | CAME_TO_NOTHING
    assert len(OPEN) + len(TOOK_PLACE) + len(CAME_TO_NOTHING) == len(State)


@pytest.mark.parametrize(("state", "form"), list(product(State, Form)))
def test_each_state_and_form_knows_exactly_the_verbs_of_the_method(state: State, form: Form) -> None:
    verbs = {Verb(word) for word in EXPECTED[state].split()}
    assert set(possible(state, form)) == verbs - UNKNOWN_TO.get(form, set())


@pytest.mark.parametrize(("state", "verb", "form"), list(product(State, Verb, Form)))
def test_every_verb_in_every_state_either_leads_on_or_names_what_does(state: State, verb: Verb, form: Form) -> None:
    life = Life(form, state)
    if verb in possible(state, form):
        moved = advance(life, verb, NOON, scheduled_at=LATER)
        assert moved.state in State
        assert verb not in STAMPS or getattr(moved, STAMPS[verb]) == NOON
    else:
        with pytest.raises(NotPossible) as refusal:
            advance(life, verb, NOON)
        assert refusal.value.possible == allowed(life)
        assert verb not in refusal.value.possible


def test_every_state_can_be_reached_and_none_is_a_trap() -> None:
    reached = {State.PLANNED}
    while new := {to for state in reached for to in LIFE[state].values()} - reached:
        reached |= new
    assert reached == set(State)
    assert all(LIFE[state] for state in State)


def test_a_talk_that_took_place_cannot_be_made_to_have_come_to_nothing() -> None:
    for state in TOOK_PLACE:
        assert not set(LIFE[state].values()) & CAME_TO_NOTHING


def test_the_whole_way_leads_through_every_moment() -> None:
    way = (Verb.REQUEST, Verb.SCHEDULE, Verb.CONFIRM, Verb.START, Verb.HOLD, Verb.WRITE_UP, Verb.THANK, Verb.CLOSE)
    life = walk(Form.WORKPLACE, *way)
    assert life.state is State.CLOSED
    assert all(getattr(life, STAMPS[verb]) == NOON for verb in way)


def test_thanks_may_come_before_the_write_up() -> None:
    thanked = walk(Form.PHONE, Verb.HOLD, Verb.THANK)
    assert thanked.state is State.THANKED
    both = advance(thanked, Verb.WRITE_UP, LATER)
    assert (both.state, both.written_up_at) == (State.THANKED, LATER)


def test_what_is_done_once_is_not_offered_again() -> None:
    assert Verb.WRITE_UP not in allowed(walk(Form.PHONE, Verb.HOLD, Verb.WRITE_UP, Verb.THANK))
    assert Verb.THANK not in allowed(walk(Form.PHONE, Verb.HOLD, Verb.THANK, Verb.WRITE_UP, Verb.CLOSE))


def test_a_moved_date_must_be_confirmed_anew() -> None:
    moved = walk(Form.VIDEO, Verb.SCHEDULE, Verb.CONFIRM, Verb.SCHEDULE)
    assert (moved.state, moved.confirmed_at) == (State.SCHEDULED, None)


def test_a_closed_interview_reopens_as_far_along_as_its_record_says() -> None:
    assert walk(Form.PHONE, Verb.HOLD, Verb.WRITE_UP, Verb.CLOSE, Verb.REOPEN).state is State.WRITTEN_UP
    assert walk(Form.PHONE, Verb.HOLD, Verb.THANK, Verb.CLOSE, Verb.REOPEN).state is State.THANKED


def test_planning_again_forgets_the_date_that_came_to_nothing() -> None:
    again = walk(Form.WORKPLACE, Verb.REQUEST, Verb.SCHEDULE, Verb.NO_SHOW, Verb.REOPEN)
    assert again == Life(Form.WORKPLACE)


@pytest.mark.parametrize(
    ("verbs", "taken", "state"),
    [
        ((Verb.SCHEDULE, Verb.CONFIRM), Verb.CONFIRM, State.SCHEDULED),
        ((Verb.HOLD, Verb.THANK), Verb.THANK, State.HELD),
        ((Verb.HOLD, Verb.WRITE_UP, Verb.THANK), Verb.THANK, State.WRITTEN_UP),
        ((Verb.HOLD, Verb.WRITE_UP, Verb.THANK), Verb.WRITE_UP, State.THANKED),
        ((Verb.HOLD, Verb.WRITE_UP), Verb.WRITE_UP, State.HELD),
    ],
)
def test_a_step_marked_by_mistake_can_be_taken_back(verbs: tuple[Verb, ...], taken: Verb, state: State) -> None:
    back = take_back(walk(Form.PHONE, *verbs), taken)
    assert (back.state, getattr(back, STAMPS[taken])) == (state, None)


@pytest.mark.parametrize("verb", sorted(set(Verb) - {Verb.THANK}))
def test_a_step_that_was_not_done_or_that_others_followed_is_not_taken_back(verb: Verb) -> None:
    life = walk(Form.PHONE, Verb.START, Verb.HOLD, Verb.THANK)
    assert may_take_back(life) == (Verb.THANK,)
    with pytest.raises(NotPossible):
        take_back(life, verb)


@given(form=st.sampled_from(Form), choices=st.lists(st.integers(min_value=0, max_value=12), max_size=12))
def test_what_is_taken_back_at_once_stands_as_it_stood(form: Form, choices: list[int]) -> None:
    life = Life(form)
    for choice in choices:
        verbs = allowed(life)
        verb = verbs[choice % len(verbs)]
        before, life = life, advance(life, verb, NOON, scheduled_at=LATER)
        if verb in may_take_back(life) and before == as_recorded(before):
            assert take_back(life, verb) == before


@given(form=st.sampled_from(Form), choices=st.lists(st.integers(min_value=0, max_value=12), max_size=25))
def test_whatever_way_a_life_takes_its_state_and_its_record_agree(form: Form, choices: list[int]) -> None:
    life = Life(form)
    for choice in choices:
        verbs = allowed(life)
        if not verbs:
            break
        life = advance(life, verbs[choice % len(verbs)], NOON, scheduled_at=LATER)
        assert (life.ended_at is not None) == (life.state in TOOK_PLACE)
        assert life.state is not State.THANKED or life.thanked_at is not None
        assert life.state is not State.WRITTEN_UP or (life.written_up_at is not None and life.thanked_at is None)
        assert life.state is not State.CONFIRMED or life.confirmed_at is not None
        assert life.state not in {State.SCHEDULED, State.CONFIRMED} or life.scheduled_at is not None
        assert FORMS[form].appointment or life.scheduled_at is None
        assert replace(life) == life
