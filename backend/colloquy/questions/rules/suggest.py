"""Which questions to suggest for one talk, in an order that one could ask them in, each with its reason."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from colloquy.fields.rules import FieldState
from colloquy.kit.saying import say
from colloquy.policy.rules.reason import Reason
from colloquy.questions.rules.bank import FORMS, STATES, Question
from colloquy.questions.rules.words import FRUSTRATIONS, LINES, REWARDS, Form, Topic

USUAL_NUMBER: Final = 8

GOAL, FACET, TOPIC, OWN_STATE, OWN_FORM = 4, 2, 3, 1, 2
"""What a question gains by serving a goal, an open facet, a new topic, by each state it is not for, by its own form.

One that is for this state alone comes before one that also suits another (P11).
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Occasion:
    """What the questions are for.

    Attributes:
        state: of the field.
        form: of the talk.
        goals: what the person hopes to learn.
        covered: facets of which enough has been heard in this field, as (topic, facet).
        used: keys of questions that are in the guide already, or were asked of this person before.
    """

    state: FieldState = FieldState.CURIOUS
    form: Form = Form.PHONE
    goals: Sequence[str] = ()
    covered: Collection[tuple[Topic, str]] = ()
    used: Collection[str] = ()


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A question, why it stands here, and which goals (counted from 0) it may serve."""

    question: Question
    reason: Reason
    goals: tuple[int, ...] = ()


def suggest(questions: Iterable[Question], occasion: Occasion, number: int = USUAL_NUMBER) -> tuple[Suggestion, ...]:
    """At most `number` questions in asking order.

    The first opens well (P35), rewards and frustrations are among the first five (P16), what the goals and the state of
    the field ask for comes next, and where to learn more comes last. Each rule holds as far as the banks allow.
    """
    suited = [each for each in _once(questions) if suits(each, occasion)]
    chosen: list[Suggestion] = []
    for pick in (_opener, _rewards, _frustrations):
        if len(chosen) < number and (found := pick(suited, chosen, occasion)) is not None:
            chosen.append(found)
    rest: list[Suggestion] = []
    while len(chosen) + len(rest) < number:
        best = _best(suited, [*chosen, *rest], occasion)
        if best is None:
            break
        rest.append(Suggestion(best, _why(best, occasion), served(best.text, occasion.goals)))
    return (*chosen, *sorted(rest, key=lambda each: each.question.topic is Topic.MORE))


def suits(question: Question, occasion: Occasion) -> bool:
    """Whether it is for this state and form, and not yet used. A closed field has no questions left."""
    return occasion.state in question.states and occasion.form in question.forms and question.key not in occasion.used


def _once(questions: Iterable[Question]) -> list[Question]:
    return list({question.key: question for question in questions}.values())


def _opener(suited: Sequence[Question], chosen: Sequence[Suggestion], occasion: Occasion) -> Suggestion | None:
    best = _best([each for each in suited if each.opens_well], chosen, occasion)
    if best is None:
        return None
    reason = Reason(say("Wide open and easy to answer, so it is a good one to begin with."), "P35")
    return Suggestion(best, reason, served(best.text, occasion.goals))


def _rewards(suited: Sequence[Question], chosen: Sequence[Suggestion], occasion: Occasion) -> Suggestion | None:
    return _one_of_the_pair(REWARDS, suited, chosen, occasion)


def _frustrations(suited: Sequence[Question], chosen: Sequence[Suggestion], occasion: Occasion) -> Suggestion | None:
    return _one_of_the_pair(FRUSTRATIONS, suited, chosen, occasion)


def _one_of_the_pair(
    facet: str, suited: Sequence[Question], chosen: Sequence[Suggestion], occasion: Occasion
) -> Suggestion | None:
    if any(facet in each.question.facets for each in chosen):
        return None
    best = _best([each for each in suited if facet in each.facets], chosen, occasion)
    if best is None:
        return None
    reason = Reason(say("Most people gladly tell what rewards them and what frustrates them; ask for both."), "P16")
    return Suggestion(best, reason, served(best.text, occasion.goals))


def _best(suited: Sequence[Question], chosen: Sequence[Suggestion], occasion: Occasion) -> Question | None:
    taken = {each.question.key for each in chosen}
    topics = {each.question.topic for each in chosen}
    heard = {(each.question.topic, facet) for each in chosen for facet in each.question.facets} | set(occasion.covered)
    met = {goal for each in chosen for goal in each.goals}
    left = [each for each in suited if each.key not in taken]
    return max(left, key=lambda each: _weight(each, occasion, topics, heard, met), default=None)


def _weight(
    question: Question,
    occasion: Occasion,
    topics: Collection[Topic],
    heard: Collection[tuple[Topic, str]],
    met: set[int],
) -> int:
    facets = {(question.topic, facet) for facet in question.facets}
    return (
        GOAL * len(set(served(question.text, occasion.goals)) - met)
        + FACET * (bool(facets) and not facets & set(heard))
        + TOPIC * (question.topic not in topics)
        + OWN_STATE * len(STATES - question.states)
        + OWN_FORM * (question.forms != FORMS)
    )


def _why(question: Question, occasion: Occasion) -> Reason:
    if served(question.text, occasion.goals):
        return Reason(question.why or say("It may answer what you hope to learn."), "P34")
    if question.states != STATES:
        return Reason(question.why or say("It suits where you stand with this field."), "P11")
    return Reason(question.why or say("You have heard little about this side of the field yet."), LINES[question.topic])


SMALL_WORDS: Final = frozenset(
    re.findall(
        r"\w+",
        """
        about after and are before can did does feel feels field for from get have how into learn like more most people
        somebody that the their them they this understand want what when where whether which while who why will with
        work would you your
        """,
    )
)
STEM: Final = 5
"""Words that agree in their first five letters are taken for the same: `prepare`, `preparation`."""


def served(text: str, goals: Sequence[str]) -> tuple[int, ...]:
    """Which goals a question may serve, by the words they share; a proposal for the person to correct (P34)."""
    words = _stems(text)
    return tuple(number for number, goal in enumerate(goals) if words & _stems(goal))


@lru_cache(maxsize=8_192)
def _stems(text: str) -> frozenset[str]:
    words = re.findall(r"[^\W\d_]{3,}", text.casefold())
    return frozenset(word[:STEM] for word in words if word not in SMALL_WORDS)
