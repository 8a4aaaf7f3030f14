"""Who should hear that something has come of it."""

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colloquy.milestones.rules.audience import Helper, Milestone, held_back, who_should_hear, why_them

BEN = Helper(contact_id="ben")
HELPERS = st.lists(
    st.builds(
        Helper,
        contact_id=st.text("abc", min_size=1, max_size=4),
        in_that_field=st.booleans(),
        named_that_person=st.booleans(),
        suggested_it=st.booleans(),
        thanked=st.booleans(),
        updates_within_a_year=st.integers(0, 5),
        declined=st.booleans(),
        told=st.booleans(),
    ),
    unique_by=lambda each: each.contact_id,
)


def told(milestone: Milestone, *helpers: Helper) -> list[str]:
    return [each.contact_id for each in who_should_hear(milestone, helpers)]


def test_whoever_named_the_person_met_hears_of_it_first_and_in_any_case() -> None:
    ana = Helper(contact_id="ana", named_that_person=True, updates_within_a_year=9)
    assert told(Milestone.MET_REFERRAL, replace(BEN, in_that_field=True), ana) == ["ana"]


def test_news_of_a_field_goes_to_those_who_know_the_field() -> None:
    ana = Helper(contact_id="ana", in_that_field=True)
    assert told(Milestone.DECIDED_FIELD, BEN, ana) == ["ana"]
    assert told(Milestone.POSITION, BEN, ana) == ["ana", "ben"]


@pytest.mark.parametrize(
    "changes", [{"declined": True}, {"thanked": False}, {"told": True}, {"updates_within_a_year": 3}]
)
def test_nobody_is_told_twice_too_often_before_thanks_or_against_their_will(changes: dict[str, Any]) -> None:
    assert told(Milestone.POSITION, replace(BEN, **changes)) == []


@given(milestone=st.sampled_from(Milestone), helpers=HELPERS)
def test_everybody_gets_at_most_one_message(milestone: Milestone, helpers: list[Helper]) -> None:
    found = told(milestone, *helpers)
    assert len(found) == len(set(found))
    assert found == told(milestone, *reversed(helpers))


@given(milestone=st.sampled_from(Milestone), helpers=HELPERS)
def test_whoever_it_is_news_to_hears_of_it_or_is_named_with_what_comes_first(
    milestone: Milestone, helpers: list[Helper]
) -> None:
    hear, wait = set(told(milestone, *helpers)), {each.contact_id for each in held_back(milestone, helpers)}
    assert not hear & wait
    assert hear | wait == {each.contact_id for each in helpers if not each.told and why_them(milestone, each)}
