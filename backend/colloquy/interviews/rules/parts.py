"""The parts of a debrief: one row a part, with what is left to do and the line behind it.

None of them has to be done before the talk counts as written up; a half-finished one is kept and says what is left.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from colloquy.interviews.rules.forms import FORMS, Form


class Part(StrEnum):
    """What belongs to a debrief, in the order in which one does it."""

    LINES = "lines"
    TERMS = "terms"
    LEARNED = "learned"
    GOALS = "goals"
    EXPECTATION = "expectation"
    FIT = "fit"
    OUTCOME = "outcome"
    RAPPORT = "rapport"
    TALK_SHARE = "talk_share"
    CLOSING = "closing"
    IMPRESSIONS = "impressions"
    MONEY = "money"


@dataclass(frozen=True, slots=True, kw_only=True)
class Debriefed:
    """What there is of a debrief.

    Attributes:
        lines_left: captures neither accepted nor discarded.
        terms_left: terms without a meaning.
        learned: there is a text in one's own words.
        goals_reached: of each goal, whether it was; None where that was not said.
        expected: an expectation was written down before, so there is something to compare with.
        compared: it was.
        closing_left: steps of the closing without an answer.
        venue_costs: it was at a place where one pays.
    """

    form: Form
    lines_left: int = 0
    terms_left: int = 0
    learned: bool = False
    goals_reached: Sequence[bool | None] = ()
    expected: bool = False
    compared: bool = False
    in_a_field: bool = False
    fit: bool = False
    outcome: bool = False
    rapport: bool = False
    talk_share: bool = False
    closing_left: int = 0
    impressions: int = 0
    venue_costs: bool = False
    paid: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A part: whether it belongs here, whether it is done, what there is to do, and by which line."""

    part: Part
    wanted: Callable[[Debriefed], bool]
    done: Callable[[Debriefed], bool]
    text: str
    line: str


def _always(_: Debriefed) -> bool:
    return True


def _spoken(it: Debriefed) -> bool:
    return FORMS[it.form].appointment


ROWS: Final[tuple[Row, ...]] = (
    Row(Part.LINES, _always, lambda it: not it.lines_left, "Look through what you jotted down.", "P60"),
    Row(Part.TERMS, _always, lambda it: not it.terms_left, "Find out what these words mean.", "P59"),
    Row(Part.LEARNED, _always, lambda it: it.learned, "Write in your own words what you learned.", "P61"),
    Row(
        Part.GOALS,
        lambda it: bool(it.goals_reached),
        lambda it: None not in it.goals_reached,
        "Say of each goal whether you reached it.",
        "P83",
    ),
    Row(Part.EXPECTATION, lambda it: it.expected, lambda it: it.compared, "Was it as you expected?", "P83"),
    Row(Part.FIT, lambda it: it.in_a_field, lambda it: it.fit, "How well does the field suit you now, and why?", "P8"),
    Row(Part.OUTCOME, _always, lambda it: it.outcome, "Say how it went.", "P66"),
    Row(Part.RAPPORT, _always, lambda it: it.rapport, "How well did you get on?", "P87"),
    Row(Part.TALK_SHARE, _spoken, lambda it: it.talk_share, "How much of the time did you talk yourself?", "P56"),
    Row(Part.CLOSING, _always, lambda it: not it.closing_left, "Note what became of the closing.", "P12"),
    Row(
        Part.IMPRESSIONS,
        lambda it: FORMS[it.form].impressions,
        lambda it: it.impressions > 0,
        "Note how the workplace seemed.",
        "P10",
    ),
    Row(Part.MONEY, lambda it: it.venue_costs, lambda it: it.paid, "Note who paid.", "P80"),
)


@dataclass(frozen=True, slots=True)
class PartStands:
    """A part of this debrief, and whether it is done."""

    part: Part
    done: bool
    text: str
    line: str


def parts(debriefed: Debriefed) -> tuple[PartStands, ...]:
    """The parts that belong to this debrief, in order."""
    return tuple(PartStands(row.part, row.done(debriefed), row.text, row.line) for row in ROWS if row.wanted(debriefed))
