"""Ready to ask, and how to begin."""

from dataclasses import replace
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colloquy.contacts.rules.vocabulary import Channel
from colloquy.outreach.rules.approach import SWITCHBOARD, THEN_CALL, First, Situation, advise
from colloquy.outreach.rules.readiness import NEEDS, Preparation, caught_out, readiness
from colloquy.outreach.rules.vocabulary import Medium
from colloquy.policy.rules.office import DEFAULT, Strictness

READY = Preparation(
    has_field=True,
    goals=2,
    expects=True,
    questions=6,
    research_items=3,
    research_kinds=2,
    source_known=True,
    named_by="Maria Ruiz",
    may_use_name=True,
    name_confirmed=True,
    address_confirmed=True,
)
STRICT = replace(DEFAULT, readiness=Strictness.BLOCK)

LACKS: dict[str, dict[str, Any]] = {
    "no_field": {"has_field": False},
    "no_goal": {"goals": 0},
    "vague_goal": {"vague_goals": 1},
    "no_expectation": {"expects": False},
    "few_questions": {"questions": 4},
    "weak_opening": {"begins_well": False},
    "no_research": {"research_items": 0, "research_kinds": 0},
    "one_kind_of_source": {"research_kinds": 1},
    "source_unknown": {"source_known": False},
    "namer_unknown": {"through_somebody": True, "named_by": None},
    "consent_unknown": {"may_use_name": None},
    "name_unconfirmed": {"name_confirmed": False},
    "address_unconfirmed": {"address_confirmed": False, "medium": Medium.LETTER},
    "too_many_open": {"open_requests": 5},
}

SITUATIONS = st.builds(
    Situation,
    preferred=st.none() | st.sampled_from(Channel),
    phone_known=st.booleans(),
    written_known=st.booleans(),
    details_confirmed=st.booleans(),
    my_ease_with_phones=st.none() | st.integers(1, 5),
    named_by=st.none() | st.just("Maria Ruiz"),
    they_know_me=st.booleans(),
    needs_introduction=st.booleans(),
)
REACHABLE = Situation(phone_known=True, written_known=True)


def test_who_has_everything_is_ready() -> None:
    assert readiness(READY).ready
    assert readiness(READY, STRICT).may_ask


def test_every_need_has_its_example() -> None:
    assert {need.code for need in NEEDS} == set(LACKS)


@pytest.mark.parametrize("code", LACKS)
def test_what_is_missing_is_named_and_nothing_else(code: str) -> None:
    found = readiness(replace(READY, **LACKS[code]))
    assert [each.code for each in found.missing] == [code]
    assert found.may_ask  # a warning never holds anybody back
    assert "{" not in found.missing[0].reason


@pytest.mark.parametrize("code", LACKS)
def test_a_strict_office_holds_back_only_for_the_essential(code: str) -> None:
    essential = {need.code for need in NEEDS if need.essential}
    assert readiness(replace(READY, **LACKS[code]), STRICT).may_ask is (code not in essential)


def test_a_brief_exchange_needs_no_more_questions_than_it_holds() -> None:
    assert readiness(replace(READY, questions=3, most_questions=3)).ready
    assert not readiness(replace(READY, questions=2, most_questions=3)).ready


def test_somebody_without_questions_would_be_caught_out_by_a_call() -> None:
    assert caught_out(replace(READY, questions=1))
    assert not caught_out(READY)


def test_the_consent_of_whoever_named_them_is_asked_by_name() -> None:
    assert "Maria Ruiz" in readiness(replace(READY, may_use_name=None)).missing[0].reason


def test_an_unconfirmed_address_matters_for_a_letter_alone() -> None:
    assert readiness(replace(READY, address_confirmed=False, medium=Medium.EMAIL)).ready


def test_somebody_who_likes_calls_is_called() -> None:
    assert advise(replace(REACHABLE, preferred=Channel.PHONE, they_know_me=True)).first is First.CALL


def test_who_is_daunted_by_phones_writes_first_and_sees_what_speaks_against_it() -> None:
    advice = advise(replace(REACHABLE, named_by="Maria Ruiz", my_ease_with_phones=1))
    assert advice.first is First.WRITE
    assert [reason.line for reason in advice.reasons] == ["P74"]
    assert [reason.text for reason in advice.against] == ["You can open with the name of Maria Ruiz."]


def test_a_stranger_is_written_to_first() -> None:
    assert advise(REACHABLE).first is First.WRITE


def test_an_even_balance_leaves_it_to_the_person() -> None:
    assert advise(replace(REACHABLE, preferred=Channel.EMAIL, they_know_me=True, named_by="Ben")).first is First.EITHER


def test_a_letter_is_followed_by_a_call_and_unconfirmed_details_are_asked_at_the_desk() -> None:
    advice = advise(replace(REACHABLE, preferred=Channel.LETTER))
    assert advice.beforehand == (SWITCHBOARD,)
    assert advice.afterwards == (THEN_CALL,)


@given(situation=SITUATIONS)
def test_what_cannot_be_done_is_not_advised_and_advice_has_reasons(situation: Situation) -> None:
    advice = advise(situation)
    if situation.phone_known and not situation.written_known:
        assert advice.first is First.CALL
    if situation.written_known and not situation.phone_known:
        assert advice.first is First.WRITE
    if advice.first is not First.EITHER:
        assert advice.reasons


@pytest.mark.parametrize(("ease", "known"), list(product(range(1, 6), [True, False])))
def test_the_preference_of_the_other_one_outweighs_ones_own(ease: int, *, known: bool) -> None:
    wants_mail = replace(REACHABLE, preferred=Channel.EMAIL, my_ease_with_phones=ease, they_know_me=known)
    assert advise(wants_mail).first in {First.WRITE, First.EITHER}
