"""An interview guide: does it fit the time promised, does it serve the goals, does it begin well. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from colloquy.kit.saying import say
from colloquy.policy.rules.reason import Reason
from colloquy.questions.rules.words import FRUSTRATIONS, PAIR_WITHIN, REWARDS, Topic

USUAL_MINUTES: Final = 3
"""An open question and its answer, unless the person reckons otherwise."""
GREETING_MINUTES: Final = 2
CLOSING_MINUTES: Final = 5
"""Names, advice on the resume, leave to keep in touch, thanks (P62, P64)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One question of a guide.

    Attributes:
        id: of the question in this guide.
        goals: numbers of the goals it serves, counted from 0.
        minutes: that the person reckons with; None for the usual.
        must_ask: it is to be asked in any case.
        parked: it is kept aside, and not counted.
        opens_well: it is a good one to begin with.
        topic: what it is about; None where nobody said.
        facets: parts of that topic that it draws out.
    """

    id: str
    goals: frozenset[int] = field(default_factory=frozenset)
    minutes: int | None = None
    must_ask: bool = False
    parked: bool = False
    opens_well: bool = False
    topic: Topic | None = None
    facets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Estimate:
    """How long a guide takes, in minutes, greeting and closing included.

    Attributes:
        minutes: for all questions that are not parked.
        must_minutes: for the must-asks alone.
        promised: to the other one; None where nobody watches the clock.
        reason: what to do about it; None where it fits.
    """

    minutes: int
    must_minutes: int
    promised: int | None
    reason: Reason | None

    @property
    def over(self) -> int:
        """By how many minutes it is too long; 0 where it fits."""
        return 0 if self.promised is None else max(0, self.minutes - self.promised)


def estimate(lines: Iterable[Line], promised: int | None) -> Estimate:
    """How long these questions take, against what was promised (P36, P48)."""
    asked = [line for line in lines if not line.parked]
    around = GREETING_MINUTES + CLOSING_MINUTES
    minutes = around + sum(_minutes(line) for line in asked)
    must = around + sum(_minutes(line) for line in asked if line.must_ask)
    return Estimate(minutes, must, promised, _advice(minutes, must, promised))


def _minutes(line: Line) -> int:
    return USUAL_MINUTES if line.minutes is None else line.minutes


def _advice(minutes: int, must: int, promised: int | None) -> Reason | None:
    if promised is None or minutes <= promised:
        return None
    if must > promised:
        return Reason(
            say(
                "The must-asks alone take about {must} minutes, and you promised {promised}. Park some.",
                must=must,
                promised=promised,
            ),
            "P63",
        )
    return Reason(
        say(
            "This takes about {minutes} minutes, and you promised {promised}. What is not a must comes last.",
            minutes=minutes,
            promised=promised,
        ),
        "P48",
    )


def goals_without_questions(goals: int, lines: Iterable[Line]) -> tuple[int, ...]:
    """Numbers of the goals that no question serves; a parked question serves none (P34)."""
    met = {goal for line in lines if not line.parked for goal in line.goals}
    return tuple(goal for goal in range(goals) if goal not in met)


def questions_without_goals(goals: int, lines: Iterable[Line]) -> tuple[str, ...]:
    """Questions that serve no goal; none are named while there is no goal at all (P34)."""
    if goals == 0:
        return ()
    return tuple(line.id for line in lines if not line.parked and not line.goals & set(range(goals)))


def opening(lines: Iterable[Line]) -> Reason | None:
    """What to say of the first question, if it is no good one to begin with (P35)."""
    first = next((line for line in lines if not line.parked), None)
    if first is None or first.opens_well:
        return None
    return Reason("Begin with something wide open, such as how they came to their work; it sets people at ease.", "P35")


def pair(lines: Iterable[Line], most: int | None = None) -> Reason | None:
    """What to say where rewards or frustrations are not asked for among the first five (P16).

    Nothing is said of an empty guide, nor of a form that holds fewer questions than that; `most` is None for no limit.
    """
    asked = [line for line in lines if not line.parked]
    if not asked or (most is not None and most < PAIR_WITHIN):
        return None
    early = {facet for line in asked[:PAIR_WITHIN] for facet in line.facets}
    lacking = [facet for facet in (REWARDS, FRUSTRATIONS) if facet not in early]
    if not lacking:
        return None
    named = say(PAIR_WORDS[tuple(lacking)])
    return Reason(
        say(
            "Most people gladly tell {named}; ask among the first {most} questions.",
            named=named,
            most=PAIR_WITHIN,
        ),
        "P16",
    )


PAIR_WORDS: Final = {
    (REWARDS,): "what rewards them",
    (FRUSTRATIONS,): "what frustrates them",
    (REWARDS, FRUSTRATIONS): "what rewards them and what frustrates them",
}


def numbered(texts: Iterable[str]) -> str:
    """The questions as they go into a letter or a message: by number, so that each can be answered by its own (P1)."""
    return "\n\n".join(f"{number}. {text}" for number, text in enumerate(texts, start=1))


def too_many(lines: Iterable[Line], most: int | None) -> Reason | None:
    """What to say where a form holds only so many questions; `most` is None for no limit (P1)."""
    count = sum(not line.parked for line in lines)
    if most is None or count <= most:
        return None
    return Reason(say("There is room for {most} here. Park the others, or ask for a longer talk.", most=most), "P1")


def reordered(ids: Sequence[str], wanted: Sequence[str]) -> tuple[str, ...]:
    """All of `ids`, those `wanted` first and in that order, the others after them as they stood (P36).

    What is named twice or is not in the guide changes nothing, so that an order sent by a page that is a little behind
    still does what it can.
    """
    here = set(ids)
    first = tuple(dict.fromkeys(each for each in wanted if each in here))
    return first + tuple(each for each in ids if each not in set(first))
