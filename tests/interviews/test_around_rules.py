"""Missed talks, confirming, impressions, names in lines, and the parts of a debrief, without a database."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colloquy.interviews.rules.confirming import Confirmation, ConfirmResult, confirmation
from colloquy.interviews.rules.forms import FORMS, Form
from colloquy.interviews.rules.goals import answers_moved, moved, numbers_moved
from colloquy.interviews.rules.impressions import ASPECTS, Aspect, aspects
from colloquy.interviews.rules.life import CAME_TO_NOTHING, TOOK_PLACE, Life, State, Verb, already
from colloquy.interviews.rules.live import Timer, cues_ahead, resume_comes_out_at
from colloquy.interviews.rules.missed import missed
from colloquy.interviews.rules.names import name_in
from colloquy.interviews.rules.parts import ROWS, Debriefed, Part, parts
from colloquy.interviews.rules.vocabulary import Side
from colloquy.policy.rules.office import DEFAULT, ResumeUse

DAY, PAY, ENTRY = "What a day looks like", "Whether the pay suffices", "Which skills open the door"
START = datetime(2026, 11, 24, 15, tzinfo=UTC)


@pytest.mark.parametrize(("state", "by", "hours"), list(product(State, [*Side, None], [2, 48])))
def test_only_what_came_to_nothing_is_spoken_of_and_never_with_blame(state: State, by: Side | None, hours: int) -> None:
    found = missed(state, by, START - timedelta(hours=hours), START)
    assert (found is not None) == (state in {State.CANCELLED, State.NO_SHOW})
    if found is not None:
        assert found.late == (state is State.NO_SHOW or hours == 2)
        assert not any(word in found.advice.text.lower() for word in ("fault", "should have", "failed", "!"))
        assert found.advice.line == "P52"


def test_without_a_date_nothing_was_called_off_late() -> None:
    found = missed(State.CANCELLED, Side.ME, START, None)
    assert found is not None
    assert not found.late


@pytest.mark.parametrize("state", State)
def test_only_a_date_is_confirmed(state: State) -> None:
    expected = {State.CONFIRMED: Confirmation.REACHED, State.SCHEDULED: Confirmation.PENDING}
    assert confirmation(state, []) is expected.get(state, Confirmation.NOT_NEEDED)


@pytest.mark.parametrize(
    ("result", "stands"),
    [
        (ConfirmResult.REACHED, Confirmation.REACHED),
        (ConfirmResult.LEFT_MESSAGE, Confirmation.LEFT_MESSAGE),
        (ConfirmResult.NO_ANSWER, Confirmation.PENDING),
        (ConfirmResult.CHANGED, Confirmation.CHANGED),
    ],
)
def test_the_last_try_says_where_confirming_stands(result: ConfirmResult, stands: Confirmation) -> None:
    assert confirmation(State.SCHEDULED, [ConfirmResult.CHANGED, result]) is stands


@pytest.mark.parametrize("form", Form)
def test_a_workplace_is_looked_at_in_every_aspect_and_nothing_else_is(form: Form) -> None:
    assert aspects(form) == (tuple(Aspect) if FORMS[form].impressions else ())
    assert set(ASPECTS) == set(Aspect)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Dana Wells at the city archive", "Dana Wells"),
        ("Talk to Dana Wells about loans", "Dana Wells"),
        ("her colleague Ludwig van der Meer, registrar", "Ludwig van der Meer"),
        ("Ask Ben", "Ben"),
        ("maybe Ben", "Ben"),
        ("Zoë", "Zoë"),
        ("Somebody at the desk", ""),
        ("the woman who runs the loans", ""),
        ("", ""),
        ("Élodie Durand (ask in May)", "Élodie Durand"),
    ],
)
def test_a_name_is_read_from_a_line_as_a_first_guess(text: str, name: str) -> None:
    assert name_in(text) == name


@given(st.text(max_size=200))
def test_a_name_is_made_of_words_of_the_line(text: str) -> None:
    assert all(word in text for word in name_in(text).split())


@pytest.mark.parametrize(("state", "verb"), list(product(State, Verb)))
def test_only_a_beginning_or_an_end_that_is_kept_is_taken_as_sent_again(state: State, verb: Verb) -> None:
    life = Life(Form.PHONE, state, started_at=START)
    kept = {Verb.START: state is State.IN_PROGRESS or state in TOOK_PLACE, Verb.HOLD: state in TOOK_PLACE}
    assert already(life, verb) == kept.get(verb, False)
    if state in CAME_TO_NOTHING:
        assert not already(life, verb)


TALK = Timer(form=Form.PHONE, started_at=START, promised=30)


def test_the_cues_to_come_have_their_instants_and_grow_fewer() -> None:
    def minutes(gone: float) -> list[int]:
        return [each.cue.at_minutes for each in cues_ahead(TALK, START + timedelta(minutes=gone))]

    assert [minutes(gone) for gone in (0, 20, 23.5, 30)] == [[10, 7, 5, 0], [7, 5, 0], [5, 0], []]
    assert cues_ahead(TALK, START)[0].at == START + timedelta(minutes=20)
    assert [each.cue.at_minutes for each in cues_ahead(replace(TALK, promised=6), START)] == [5, 0]
    assert cues_ahead(replace(TALK, form=Form.CORRESPONDENCE), START) == ()


def test_the_resume_has_an_instant_to_come_out_where_the_office_teaches_it() -> None:
    assert resume_comes_out_at(TALK) == START + timedelta(minutes=22, seconds=30)
    assert resume_comes_out_at(TALK, replace(DEFAULT, resume=ResumeUse.NEVER)) is None


@pytest.mark.parametrize(
    ("now", "where"),
    [
        ([DAY, PAY, ENTRY], {0: 0, 1: 1, 2: 2}),
        ([ENTRY, DAY, PAY], {0: 1, 1: 2, 2: 0}),
        ([DAY, ENTRY], {0: 0, 2: 1}),
        ([DAY, "Whether the pay feeds a family", ENTRY], {0: 0, 1: 1, 2: 2}),
        (["The pay of beginners", ENTRY], {1: 0, 2: 1}),
        (["Who decides on loans", PAY, ENTRY], {1: 1, 2: 2}),
        ([], {}),
    ],
)
def test_what_names_a_goal_follows_it_wherever_it_goes(now: list[str], where: dict[int, int]) -> None:
    assert moved([DAY, PAY, ENTRY], now) == where
    assert numbers_moved([0, 1, 2], where) == sorted(where.values())
    told: list[bool | None] = [True, False, None]
    assert answers_moved(told, where, len(now)) == [
        next((told[old] for old, new in where.items() if new == place), None) for place in range(len(now))
    ]


DONE = Debriefed(
    form=Form.WORKPLACE, learned=True, goals_reached=(True, False), expected=True, compared=True, in_a_field=True,
    fit=True, outcome=True, rapport=True, talk_share=True, impressions=2, venue_costs=True, paid=True,
)  # fmt: skip


def left(debriefed: Debriefed) -> set[Part]:
    return {each.part for each in parts(debriefed) if not each.done}


def test_every_part_has_its_row_and_can_be_done() -> None:
    assert [row.part for row in ROWS] == list(Part)
    assert [each.part for each in parts(DONE)] == list(Part)
    assert left(DONE) == set()


@pytest.mark.parametrize(
    ("change", "part"),
    [
        ({"lines_left": 1}, Part.LINES),
        ({"terms_left": 1}, Part.TERMS),
        ({"learned": False}, Part.LEARNED),
        ({"goals_reached": (True, None)}, Part.GOALS),
        ({"compared": False}, Part.EXPECTATION),
        ({"fit": False}, Part.FIT),
        ({"outcome": False}, Part.OUTCOME),
        ({"rapport": False}, Part.RAPPORT),
        ({"talk_share": False}, Part.TALK_SHARE),
        ({"closing_left": 1}, Part.CLOSING),
        ({"impressions": 0}, Part.IMPRESSIONS),
        ({"paid": False}, Part.MONEY),
    ],
)
def test_each_part_is_left_by_what_it_is_about_alone(change: dict[str, object], part: Part) -> None:
    assert left(replace(DONE, **change)) == {part}  # type: ignore[arg-type]  # the table names members by word


def test_a_letter_has_no_talk_share_and_no_workplace() -> None:
    wanted = {each.part for each in parts(replace(DONE, form=Form.CORRESPONDENCE, venue_costs=False))}
    assert wanted.isdisjoint({Part.TALK_SHARE, Part.IMPRESSIONS, Part.MONEY})
