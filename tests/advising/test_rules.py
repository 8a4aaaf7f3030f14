"""What a profile is drawn from, and when the office asks."""

from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colloquy.advising.rules.invitation import ROWS, Journey, conditions, invitation
from colloquy.advising.rules.profile import Talk, draw
from colloquy.fields.rules import FieldState
from colloquy.policy.rules.office import DEFAULT
from colloquy.questions.rules.words import Form, Topic

TODAY = date(2026, 11, 25)
LONG_AGO = TODAY - timedelta(days=200)
TALKS = st.lists(
    st.builds(
        Talk, form=st.sampled_from(Form), minutes=st.none() | st.integers(1, 300),
        topics=st.lists(st.sampled_from(Topic), max_size=3),
    ),
    max_size=5,
)  # fmt: skip


def test_what_one_knows_best_comes_first_and_a_closed_field_is_left_out() -> None:
    fields = [("Law", FieldState.CLOSED), ("Film", FieldState.CURIOUS), ("Museums", FieldState.SEARCHING)]
    assert draw(fields, []).fields == ("Museums", "Film")


def test_forms_topics_and_length_follow_from_the_talks_held() -> None:
    talks = [
        Talk(form=Form.VIDEO, minutes=40, topics=(Topic.WORK, Topic.PATHS)),
        Talk(form=Form.PHONE, minutes=30, topics=(Topic.WORK,)),
        Talk(form=Form.PHONE, minutes=30),
    ]
    drawn = draw([], talks)
    assert (drawn.forms, drawn.topics[0], drawn.minutes) == ((Form.PHONE, Form.VIDEO), Topic.WORK, 30)


@given(talks=TALKS)
def test_the_length_stays_within_what_the_office_takes_and_there_is_always_a_form(talks: list[Talk]) -> None:
    drawn = draw([], talks)
    assert DEFAULT.accept_minutes_least <= drawn.minutes <= DEFAULT.accept_minutes_most
    assert drawn.minutes % 5 == 0
    assert drawn.forms


@pytest.mark.parametrize(
    ("graduated", "talks", "adviser"), list(product((None, TODAY, LONG_AGO), (0, 3), (True, False)))
)
def test_the_office_asks_once_everything_is_met(graduated: date | None, talks: int, *, adviser: bool) -> None:
    found = conditions(Journey(graduated_on=graduated, talks=talks, is_adviser=adviser), TODAY)
    assert [each.code for each in found] == [row.code for row in ROWS]
    assert (invitation(found) is not None) is (graduated == LONG_AGO and talks == 3 and not adviser)
