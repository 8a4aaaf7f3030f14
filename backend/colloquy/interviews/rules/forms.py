"""What each form of a career conversation changes (P1), as a table: one row a form."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from colloquy.policy.rules.office import DEFAULT, Policy
from colloquy.questions.rules.words import Form

__all__ = ["FORMS", "Form", "FormTraits", "arrive_at", "promised"]


@dataclass(frozen=True, slots=True, kw_only=True)
class FormTraits:
    """What a form brings with it.

    Attributes:
        minutes: what it takes by its nature; None where the office says how long to ask for (P48).
        appointment: a date can be agreed, moved and missed.
        confirmed: somebody calls a day or so before (P53).
        timer: the live page counts the minutes (P63).
        place: a street address is needed before the date is complete.
        at_their_workplace: the place starts as the contact's organization's address (P50).
        travel: there is a way to go, so there is a time to leave by (P55).
        impressions: the workplace itself is seen, and worth noting (P10).
        numbered_questions: the questions are mailed by number and answered one by one.
        most_questions: more than these do not fit; None for no limit.
    """

    minutes: int | None = None
    appointment: bool = True
    confirmed: bool = True
    timer: bool = True
    place: bool = False
    at_their_workplace: bool = False
    travel: bool = False
    impressions: bool = False
    numbered_questions: bool = False
    most_questions: int | None = None


FORMS: Mapping[Form, FormTraits] = MappingProxyType(
    {
        Form.WORKPLACE: FormTraits(place=True, at_their_workplace=True, travel=True, impressions=True),
        Form.ELSEWHERE: FormTraits(place=True, travel=True),
        Form.PHONE: FormTraits(),
        Form.VIDEO: FormTraits(),
        Form.CORRESPONDENCE: FormTraits(appointment=False, confirmed=False, timer=False, numbered_questions=True),
        Form.BRIEF_EXCHANGE: FormTraits(minutes=5, confirmed=False, most_questions=3),
    }
)


def promised(form: Form, policy: Policy = DEFAULT) -> int | None:
    """The minutes to promise unless the person says otherwise; None where nobody watches the clock (P48)."""
    traits = FORMS[form]
    if not traits.timer:
        return None
    return policy.ask_minutes if traits.minutes is None else min(traits.minutes, policy.brief_minutes_most)


def arrive_at(form: Form, scheduled_at: datetime | None, policy: Policy = DEFAULT) -> datetime | None:
    """When to be there: a little before the start of a talk one goes to (P55); None for every other."""
    if scheduled_at is None or not FORMS[form].travel:
        return None
    return scheduled_at - policy.arrive_early
