"""The closing of a talk: names, advice on the resume, leave to keep in touch, thanks; in this order (P62, P64).

Each step is answered or not asked for a reason; both are fine, silence is not (P12).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from colloquy.interviews.rules.forms import Form
from colloquy.policy.rules.office import DEFAULT, Policy, ResumeUse


class ClosingStep(StrEnum):
    """What one asks or says before leaving."""

    NAMES = "names"
    RESUME_ADVICE = "resume_advice"
    KEEP_IN_TOUCH = "keep_in_touch"
    THANKS = "thanks"


@dataclass(frozen=True, slots=True)
class Words:
    """A way to say it, why, and by which line."""

    say: str
    reason: str
    line: str


WORDS: Mapping[ClosingStep, Words] = MappingProxyType(
    {
        ClosingStep.NAMES: Words(
            "Who else would you suggest I talk with? May I say that you named them?",
            "One talk leads to the next.",
            "P62",
        ),
        ClosingStep.RESUME_ADVICE: Words(
            "I brought my resume. Would you tell me what you would change in it?",
            "It is for advice, and it comes near the end.",
            "P78",
        ),
        ClosingStep.KEEP_IN_TOUCH: Words(
            "May I write to you now and then about how things go? How often would be right?",
            "Only who was asked, and said yes, is written to later.",
            "P69",
        ),
        ClosingStep.THANKS: Words(
            "Thank you for your time, and for being so open with me.",
            "It is the last thing they hear today; a note follows within a day.",
            "P65",
        ),
    }
)

SIGNS: Final = (
    "Their answers grow shorter.",
    "They look at the clock, the phone or the door.",
    "They gather papers, or sit up and lean forward.",
    "They sum up what was said.",
)
"""Unspoken signs that it should end (P64)."""

STEPS: Mapping[Form, tuple[ClosingStep, ...]] = MappingProxyType(
    {
        Form.WORKPLACE: tuple(ClosingStep),
        Form.ELSEWHERE: tuple(ClosingStep),
        Form.PHONE: tuple(ClosingStep),
        Form.VIDEO: tuple(ClosingStep),
        Form.CORRESPONDENCE: (ClosingStep.NAMES, ClosingStep.KEEP_IN_TOUCH, ClosingStep.THANKS),
        Form.BRIEF_EXCHANGE: (ClosingStep.NAMES, ClosingStep.THANKS),
    }
)
"""What belongs to the closing of each form (P1)."""


class Said(StrEnum):
    """What became of a step."""

    YES = "yes"
    NO = "no"
    NOT_ASKED = "not_asked"


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of a step: they said yes or no, or it was not asked, and then why not.

    Attributes:
        note: what they said: the names, the advice, how often to write; or why it was not asked.
    """

    said: Said
    note: str = ""


WHY_NOT: Final = "Say why it was not asked; a few words do."


def answer_problem(answer: Answer) -> str | None:
    """What is missing from an answer, in words; None when it can be kept (P12)."""
    return WHY_NOT if answer.said is Said.NOT_ASKED and not answer.note.strip() else None


def steps(form: Form, policy: Policy = DEFAULT) -> tuple[ClosingStep, ...]:
    """The closing of this form, in order; an office that wants no resume shown leaves that step out (P79)."""
    without = {ClosingStep.RESUME_ADVICE} if policy.resume is ResumeUse.NEVER else set()
    return tuple(step for step in STEPS[form] if step not in without)


def left(form: Form, answers: Mapping[ClosingStep, Answer], policy: Policy = DEFAULT) -> tuple[ClosingStep, ...]:
    """The steps that still have no answer, in order; the first one is next. Empty when the closing is complete."""
    return tuple(
        step for step in steps(form, policy) if step not in answers or answer_problem(answers[step]) is not None
    )


def may_close(answers: Mapping[ClosingStep, Answer]) -> bool:
    """Whether the talk can be put away: names were asked for, or it is said why not (P12)."""
    names = answers.get(ClosingStep.NAMES)
    return names is not None and answer_problem(names) is None


def keeps_in_touch(answers: Mapping[ClosingStep, Answer]) -> bool:
    """Whether they gave leave to keep in touch; nothing but a yes is a yes (P69)."""
    answer = answers.get(ClosingStep.KEEP_IN_TOUCH)
    return answer is not None and answer.said is Said.YES
