"""Which questions are suggested, and whether a guide holds together."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colloquy.fields.rules import FieldState
from colloquy.questions.rules.bank import STATES, Question
from colloquy.questions.rules.guide import (
    Line,
    estimate,
    goals_without_questions,
    numbered,
    opening,
    pair,
    questions_without_goals,
    reordered,
    too_many,
)
from colloquy.questions.rules.shipped import shipped_banks
from colloquy.questions.rules.suggest import Occasion, Suggestion, served, suggest
from colloquy.questions.rules.words import FRUSTRATIONS, PAIR_WITHIN, REWARDS, Form, Topic

QUESTIONS = [question for bank in shipped_banks() for question in bank.questions]
OCCASIONS = st.builds(
    Occasion,
    state=st.sampled_from(sorted(STATES)),
    form=st.sampled_from(Form),
    goals=st.lists(st.text(max_size=40), max_size=3),
    covered=st.sets(st.sampled_from([(each.topic, facet) for each in QUESTIONS for facet in each.facets])),
    used=st.sets(st.sampled_from([each.key for each in QUESTIONS]), max_size=30),
)


def facets(suggestions: tuple[Suggestion, ...]) -> set[str]:
    return {facet for each in suggestions for facet in each.question.facets}


@given(occasion=OCCASIONS, number=st.integers(0, 20))
def test_the_first_opens_well_and_the_pair_is_among_the_first_five(occasion: Occasion, number: int) -> None:
    found = suggest(QUESTIONS, occasion, number)
    assert len(found) == number
    assert len({each.question.key for each in found}) == number
    assert all(each.question.key not in occasion.used for each in found)
    if number:
        assert found[0].question.opens_well
    if number >= PAIR_WITHIN:
        assert {REWARDS, FRUSTRATIONS} <= facets(found[:PAIR_WITHIN])


@given(occasion=OCCASIONS)
def test_only_questions_for_this_state_and_form_are_suggested(occasion: Occasion) -> None:
    for each in suggest(QUESTIONS, occasion):
        assert occasion.state in each.question.states
        assert occasion.form in each.question.forms


def test_a_closed_field_gets_no_questions() -> None:
    assert suggest(QUESTIONS, Occasion(state=FieldState.CLOSED)) == ()


def test_a_brief_exchange_gets_an_opening_and_the_pair() -> None:
    found = suggest(QUESTIONS, Occasion(form=Form.BRIEF_EXCHANGE), 3)
    assert {REWARDS, FRUSTRATIONS} <= facets(found)


def test_what_serves_a_goal_is_suggested_and_says_so() -> None:
    found = suggest(
        QUESTIONS, Occasion(goals=["Which degrees and licenses count in practice"], state=FieldState.DECIDED)
    )
    assert any(each.goals == (0,) and each.reason.line == "P34" for each in found)


def test_where_to_learn_more_comes_last() -> None:
    topics = [each.question.topic for each in suggest(QUESTIONS, Occasion(), 12)]
    assert topics[-1] is Topic.MORE
    assert Topic.MORE not in topics[: -topics.count(Topic.MORE)]


def test_facets_heard_enough_of_give_way_to_others() -> None:
    one = Question(key="1", text="One?", topic=Topic.WORK, facets=("decisions",))
    other = Question(key="2", text="Other?", topic=Topic.WORK, facets=("problems",))
    found = suggest([one, other], Occasion(covered={(Topic.WORK, "decisions")}), 1)
    assert [each.question.key for each in found] == ["2"]


def test_an_empty_bank_suggests_nothing() -> None:
    assert suggest([], Occasion()) == ()


def test_a_goal_is_served_by_a_question_that_shares_its_words() -> None:
    assert served("How did you prepare for it?", ["preparation for museum work", "pay"]) == (0,)


def test_a_guide_that_fits_gets_no_advice() -> None:
    found = estimate([Line(id=str(n)) for n in range(7)], 30)
    assert (found.minutes, found.over, found.reason) == (28, 0, None)


def test_a_guide_that_is_too_long_says_by_how_much() -> None:
    lines = [Line(id=str(n), minutes=5, must_ask=n < 2) for n in range(8)]
    found = estimate(lines, 30)
    assert (found.minutes, found.must_minutes, found.over) == (47, 17, 17)
    assert found.reason is not None


def test_must_asks_that_alone_are_too_long_are_told() -> None:
    reason = estimate([Line(id=str(n), must_ask=True) for n in range(10)], 30).reason
    assert reason is not None
    assert "must-asks" in reason.text


def test_parked_questions_take_no_time_and_serve_no_goal() -> None:
    parked = [Line(id="a", parked=True, goals=frozenset({0}))]
    assert estimate(parked, 30).minutes == 7
    assert goals_without_questions(1, parked) == (0,)
    assert questions_without_goals(1, parked) == ()


def test_nobody_watches_the_clock_in_a_letter() -> None:
    assert estimate([Line(id=str(n)) for n in range(40)], None).over == 0


def test_goals_and_questions_that_miss_each_other_are_shown() -> None:
    lines = [Line(id="a", goals=frozenset({1})), Line(id="b"), Line(id="c", goals=frozenset({7}))]
    assert goals_without_questions(3, lines) == (0, 2)
    assert questions_without_goals(3, lines) == ("b", "c")
    assert questions_without_goals(0, lines) == ()


def test_the_first_question_that_is_not_parked_should_open_well() -> None:
    assert opening([Line(id="a", parked=True), Line(id="b", opens_well=True)]) is None
    assert opening([Line(id="a"), Line(id="b", opens_well=True)]) is not None
    assert opening([]) is None


@pytest.mark.parametrize(("most", "told"), [(None, False), (3, False), (2, True)])
def test_a_form_that_holds_few_questions_says_so(most: int | None, *, told: bool) -> None:
    assert (too_many([Line(id=str(n)) for n in range(3)], most) is not None) is told


@given(ids=st.lists(st.text(max_size=3), unique=True), wanted=st.lists(st.text(max_size=3)))
def test_putting_in_order_loses_and_doubles_nothing(ids: list[str], wanted: list[str]) -> None:
    found = reordered(ids, wanted)
    assert sorted(found) == sorted(ids)
    named = [each for each in dict.fromkeys(wanted) if each in ids]
    assert list(found[: len(named)]) == named


def test_what_is_for_this_state_alone_comes_before_what_also_suits_another() -> None:
    both = Question(key="1", text="What is asked first?", topic=Topic.MORE, states=STATES - {FieldState.CURIOUS})
    alone = Question(
        key="2", text="How are openings found?", topic=Topic.MORE, states=frozenset({FieldState.SEARCHING})
    )
    for given_in in ([both, alone], [alone, both]):
        found = suggest(given_in, Occasion(state=FieldState.SEARCHING))
        assert [each.question for each in found] == [alone, both]


def test_the_pair_is_asked_for_early_and_only_where_there_is_room() -> None:
    plain = [Line(id=str(number)) for number in range(5)]
    rewarding, frustrating = Line(id="r", facets=(REWARDS,)), Line(id="f", facets=(FRUSTRATIONS,))
    assert pair([]) is None
    assert pair(plain, most=3) is None
    assert pair([rewarding, frustrating, *plain]) is None
    late = pair([rewarding, *plain, frustrating])
    assert late is not None
    assert ("frustrates" in late.text, "rewards" in late.text, late.line) == (True, False, "P16")
    parked = pair([replace(rewarding, parked=True), frustrating])
    assert parked is not None
    assert "rewards" in parked.text


def test_a_list_to_be_mailed_is_numbered() -> None:
    assert numbered(["What is hard?", "What next?"]) == "1. What is hard?\n\n2. What next?"
    assert numbered([]) == ""
