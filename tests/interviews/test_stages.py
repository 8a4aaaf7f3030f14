"""Where one stands with a contact follows from the interviews alone."""

from itertools import permutations

import pytest

from colloquy.contacts.rules.vocabulary import Stage
from colloquy.interviews.rules.life import State
from colloquy.interviews.rules.stages import STAGE_OF, WEIGHT, stage


@pytest.mark.parametrize("state", State)
def test_one_interview_alone_decides_the_stage(state: State) -> None:
    assert stage([state]) is STAGE_OF[state]


def test_every_stage_an_interview_gives_has_its_weight() -> None:
    assert set(STAGE_OF.values()) == set(WEIGHT)


def test_without_interviews_a_contact_is_identified() -> None:
    assert stage([]) is Stage.IDENTIFIED


@pytest.mark.parametrize(
    ("states", "expected"),
    [
        ((State.HELD, State.SCHEDULED, State.PLANNED), Stage.TALKED),
        ((State.THANKED, State.PLANNED), Stage.PREPARING),
        ((State.DECLINED, State.THANKED), Stage.THANKED),
        ((State.CANCELLED, State.CLOSED), Stage.CLOSED),
        ((State.NO_ANSWER, State.REQUESTED), Stage.ASKED),
    ],
)
def test_of_several_interviews_the_most_pressing_decides(states: tuple[State, ...], expected: Stage) -> None:
    assert {stage(order) for order in permutations(states)} == {expected}


def test_a_contact_who_agreed_to_hear_from_you_is_kept_in_touch_with_once_nothing_else_goes_on() -> None:
    assert stage([State.CLOSED], keeps_in_touch=True) is Stage.KEEPING_IN_TOUCH
    assert stage([State.CLOSED, State.REQUESTED], keeps_in_touch=True) is Stage.ASKED
