"""While the two talk: minutes, cues, the resume, and at most one next question."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colloquy.interviews.rules.forms import Form
from colloquy.interviews.rules.live import (
    CueKind,
    Planned,
    Timer,
    cue,
    cues,
    ends_at,
    extended,
    goals_not_touched,
    minutes_left,
    next_question,
    overrun,
    resume_may_come_out,
)
from colloquy.interviews.rules.vocabulary import Topic
from colloquy.policy.rules.office import DEFAULT, ResumeUse

START = datetime(2026, 11, 23, 15, tzinfo=UTC)
TALK = Timer(form=Form.PHONE, started_at=START, promised=30)
LETTER = Timer(form=Form.CORRESPONDENCE, started_at=START, promised=30)
OFFSETS = st.timedeltas(timedelta(hours=-3), timedelta(hours=3))


def after(minutes: float) -> datetime:
    return START + timedelta(minutes=minutes)


def at_cue(minutes: float, timer: Timer = TALK) -> CueKind | None:
    found = cue(timer, after(minutes))
    return None if found is None else found.kind


def test_minutes_left_are_rounded_up_and_go_below_nothing() -> None:
    assert [minutes_left(TALK, after(gone)) for gone in (0, 0.5, 29.1, 30, 33)] == [30, 30, 1, 0, -3]


def test_a_letter_has_no_timer_and_neither_has_a_talk_that_has_not_begun() -> None:
    assert minutes_left(LETTER, after(5)) is None
    assert minutes_left(replace(TALK, started_at=None), after(5)) is None
    assert cue(LETTER, after(90)) is None


def test_the_page_speaks_up_at_ten_seven_five_and_nothing() -> None:
    assert [(each.at_minutes, each.kind) for each in cues()] == [
        (10, CueKind.GOALS),
        (7, CueKind.NAMES),
        (5, CueKind.CLOSING),
        (0, CueKind.TIME_IS_UP),
    ]
    assert [at_cue(gone) for gone in (0, 19.9, 20, 23, 25, 29.5, 30, 45)] == [
        None,
        None,
        CueKind.GOALS,
        CueKind.NAMES,
        CueKind.CLOSING,
        CueKind.CLOSING,
        CueKind.TIME_IS_UP,
        CueKind.TIME_IS_UP,
    ]


def test_a_talk_of_five_minutes_is_not_told_at_once_to_close() -> None:
    short = Timer(form=Form.BRIEF_EXCHANGE, started_at=START, promised=5)
    assert at_cue(0, short) is None
    assert at_cue(5, short) is CueKind.TIME_IS_UP


def test_an_office_may_set_other_cues() -> None:
    office = replace(DEFAULT, cues=(20, 15, 6, 2, 0))
    assert [each.kind for each in cues(office)][:3] == [CueKind.GOALS, CueKind.GOALS, CueKind.NAMES]


def test_what_they_grant_moves_the_end_and_quiets_the_cues() -> None:
    longer = replace(TALK, granted=extended(TALK, 10))
    assert ends_at(longer) == after(40)
    assert at_cue(25, longer) is None
    assert overrun(longer, after(41.5)) == 1
    assert overrun(TALK, after(41.5)) == 11
    assert overrun(TALK, after(20)) == 0


@pytest.mark.parametrize("minutes", [0, -5, 121])
def test_an_extension_is_a_reasonable_number_of_minutes(minutes: int) -> None:
    with pytest.raises(ValueError, match="1 to 120"):
        extended(TALK, minutes)


def test_the_resume_comes_out_in_the_last_quarter_only() -> None:
    assert [resume_may_come_out(TALK, after(gone)) for gone in (0, 22, 22.5, 30)] == [False, False, True, True]
    assert not resume_may_come_out(TALK, after(29), replace(DEFAULT, resume=ResumeUse.NEVER))
    assert not resume_may_come_out(LETTER, after(29))


@given(offset=OFFSETS, promised=st.integers(1, 120), granted=st.lists(st.integers(1, 60), max_size=3))
def test_a_clock_set_wrong_never_shows_more_than_there_was(
    offset: timedelta, promised: int, granted: list[int]
) -> None:
    timer = replace(TALK, promised=promised, granted=tuple(granted))
    left = minutes_left(timer, START + offset)
    assert left is not None
    assert left <= promised + sum(granted)
    found = cue(timer, START + offset)
    assert found is None or left <= found.at_minutes


@given(first=OFFSETS, later=OFFSETS)
def test_minutes_left_never_grow_as_time_goes_on(first: timedelta, later: timedelta) -> None:
    early, late = sorted((first, later))
    before, behind = minutes_left(TALK, START + early), minutes_left(TALK, START + late)
    assert before is not None
    assert behind is not None
    assert before >= behind


ASKED = after(3)


def test_goals_for_which_nothing_was_asked_are_not_touched() -> None:
    questions = [Planned(id="a", goals={0}, asked_at=ASKED), Planned(id="b", goals={1})]
    assert goals_not_touched(3, questions) == (1, 2)


@pytest.mark.parametrize(
    ("questions", "expected", "line"),
    [
        ([Planned(id="a"), Planned(id="b", goals={0}), Planned(id="c", goals={0}, must_ask=True)], "c", "P57"),
        ([Planned(id="a", must_ask=True), Planned(id="b", goals={0})], "b", "P57"),
        ([Planned(id="x", goals={0}, asked_at=ASKED), Planned(id="a"), Planned(id="b", must_ask=True)], "b", "P36"),
        (
            [
                Planned(id="x", goals={0}, topic=Topic.PATHS, asked_at=ASKED),
                Planned(id="a", topic=Topic.WORK),
                Planned(id="b", topic=Topic.PATHS),
            ],
            "b",
            "P36",
        ),
        ([Planned(id="x", goals={0}, asked_at=ASKED), Planned(id="a"), Planned(id="b")], "a", "P36"),
        ([Planned(id="a", parked=True, goals={0}), Planned(id="b")], "b", "P36"),
    ],
)
def test_the_next_question_serves_what_is_still_missing(questions: list[Planned], expected: str, line: str) -> None:
    found = next_question(1, questions)
    assert found is not None
    assert (found.id, found.reason.line) == (expected, line)


def test_nothing_is_suggested_when_all_is_asked_or_the_time_is_up() -> None:
    assert next_question(1, [Planned(id="a", asked_at=ASKED)]) is None
    assert next_question(1, [Planned(id="a")], left=0) is None
    assert next_question(1, []) is None
