"""Where one stands with a field, and when a plan is too vague."""

from dataclasses import replace
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colloquy.fields.rules import (
    STATES,
    FieldOutcome,
    FieldState,
    FieldVerb,
    Fit,
    Vague,
    advance,
    fit_trail,
    look_at_goal,
    look_at_plan,
    office_offer,
    outcome,
    verb_between,
)
from colloquy.policy.rules.office import DEFAULT


def kinds(field: str, *goals: str, questions: int | None = None) -> list[Vague]:
    return [remark.kind for remark in look_at_plan(field, goals, questions=questions)]


@pytest.mark.parametrize(("state", "verb"), list(product(FieldState, FieldVerb)))
def test_a_verb_leads_where_the_table_says_and_nowhere_else(state: FieldState, verb: FieldVerb) -> None:
    assert advance(state, verb) == STATES[state].get(verb)


def test_every_open_field_can_be_closed_and_every_closed_one_taken_up_again() -> None:
    assert all(FieldVerb.CLOSE in STATES[state] for state in FieldState if state is not FieldState.CLOSED)
    assert advance(FieldState.CLOSED, FieldVerb.REOPEN) is FieldState.CURIOUS


def test_a_verb_is_found_for_every_move_that_the_table_knows() -> None:
    for state, moves in STATES.items():
        for verb, wanted in moves.items():
            assert verb_between(state, wanted) is verb
    assert verb_between(FieldState.CLOSED, FieldState.SEARCHING) is None


def test_a_reasoned_no_is_a_success() -> None:
    assert outcome(FieldState.CLOSED, "Too much time alone for me") is FieldOutcome.SUCCESS
    assert outcome(FieldState.CLOSED, "  ") is FieldOutcome.UNEXPLAINED
    assert outcome(FieldState.DECIDED, "x") is None


@pytest.mark.parametrize(
    "goal",
    [
        "How curators decide what goes on show",
        "What the first years as a nurse on a ward are like",
        "Whether I would like the pressure of deadlines",
        "How people find work in publishing",  # to learn how is no job hunt
        "Understand how hiring works in health policy",
        "How one gets a job in diplomacy without connections",
    ],
)
def test_a_clear_goal_gets_no_remark(goal: str) -> None:
    assert look_at_goal(goal) == ()


@pytest.mark.parametrize(
    "goal",
    ["Get a job", "get a summer internship at a bank", "To be hired", "I want a job in finance", "An internship"],
)
def test_a_goal_that_is_only_to_get_a_job_is_noticed(goal: str) -> None:
    assert Vague.ONLY_A_JOB in look_at_goal(goal)


@pytest.mark.parametrize("goal", ["Learn more about the field", "Get information and advice about careers"])
def test_a_goal_that_could_be_said_of_any_field_is_noticed(goal: str) -> None:
    assert look_at_goal(goal) == (Vague.GENERIC_GOAL,)


def test_the_name_of_the_field_alone_makes_a_goal_no_clearer() -> None:
    assert look_at_goal("Learn more about health policy", "Health policy") == (Vague.GENERIC_GOAL,)


def test_asking_others_for_ones_direction_is_noticed() -> None:
    assert Vague.DIRECTION_ASKED in look_at_goal("Find out what I should do with my life")


def test_a_goal_too_short_or_too_long_is_noticed() -> None:
    assert look_at_goal("pay?") == (Vague.TOO_SHORT,)
    assert Vague.TOO_LONG in look_at_goal("how curators choose " * 20)


def test_a_plan_without_field_goal_and_question_says_so() -> None:
    assert kinds("", questions=0) == [Vague.NO_FIELD, Vague.NO_GOAL, Vague.NO_QUESTION]


def test_more_goals_than_the_office_wants_are_too_many() -> None:
    goals = ["How curators choose loans", "What visitors notice", "Who pays for shows", "How labels get written"]
    assert Vague.TOO_MANY_GOALS in kinds("Museums", *goals)
    assert Vague.TOO_MANY_GOALS not in kinds("Museums", *goals[:3])
    two = replace(DEFAULT, goals_most=2)
    assert Vague.TOO_MANY_GOALS in [each.kind for each in look_at_plan("Museums", goals[:3], policy=two)]


def test_a_remark_says_which_goal_it_is_about() -> None:
    remarks = look_at_plan("Museums", ["How curators choose loans", "Get a job in a museum"])
    assert [(remark.kind, remark.goal) for remark in remarks] == [(Vague.ONLY_A_JOB, 1)]


def test_the_office_is_offered_for_what_counselors_are_there_for() -> None:
    offer = office_offer(look_at_plan("", []))
    assert offer is not None
    assert offer.line == "P86"
    assert offer.because == (Vague.NO_FIELD, Vague.NO_GOAL)
    assert office_offer(look_at_plan("Museums", ["pay?"])) is None
    assert office_offer(look_at_plan("Museums", ["How curators choose loans"])) is None


@given(field=st.text(max_size=40), goals=st.lists(st.text(max_size=250), max_size=5), questions=st.integers(0, 3))
def test_every_plan_can_be_looked_at(field: str, goals: list[str], questions: int) -> None:
    remarks = look_at_plan(field, goals, questions=questions)
    assert all(remark.reason and remark.line.startswith("P") for remark in remarks)


def test_the_trail_of_a_fit_tells_each_change_once() -> None:
    assert fit_trail([Fit(3, 4), Fit(4, 4), Fit(None, 2)]) == (3, 4, 2)
