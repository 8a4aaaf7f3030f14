"""Something has come of it: who should hear, and why; one message each, never one to all (P68)."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from colloquy.policy.rules.office import DEFAULT, Policy
from colloquy.policy.rules.reason import Reason


class Milestone(StrEnum):
    """What is worth telling."""

    CHOSE_MAJOR = "chose_major"
    MET_REFERRAL = "met_referral"
    DID_SUGGESTION = "did_suggestion"
    INTERNSHIP = "internship"
    DECIDED_FIELD = "decided_field"
    CLOSED_FIELD = "closed_field"
    GRADUATED = "graduated"
    POSITION = "position"
    OTHER = "other"


FOR_EVERYBODY: Final = frozenset({Milestone.GRADUATED, Milestone.POSITION, Milestone.CHOSE_MAJOR})
"""News that matters to everybody who helped, whatever their field."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Helper:
    """Somebody one has talked with, as far as news goes.

    Attributes:
        in_that_field: they work in the field that the news is about.
        named_that_person: they named the person whom one has met now.
        suggested_it: they suggested what one has done now.
        thanked: their thank-you went out; it comes before any news.
        updates_within_a_year: messages of this kind that they got in the last twelve months.
        declined: they do not want to hear more.
        told: they have heard of this already.
    """

    contact_id: str
    in_that_field: bool = False
    named_that_person: bool = False
    suggested_it: bool = False
    thanked: bool = True
    updates_within_a_year: int = 0
    declined: bool = False
    told: bool = False


@dataclass(frozen=True, slots=True)
class ToTell:
    """One person to write to, and why."""

    contact_id: str
    reason: Reason


NAMED: Final = Reason("They named the person you have met; they will be glad to hear how it went.", "P62")
SUGGESTED: Final = Reason("You did what they suggested.", "P68")
IN_FIELD: Final = Reason("They helped you to see this field.", "P68")
HELPED: Final = Reason("They helped you on the way.", "P68")


@dataclass(frozen=True, slots=True)
class HeldBack:
    """Somebody who would hear of it, and why not now."""

    contact_id: str
    reason: Reason


DECLINED: Final = Reason("They do not wish to hear more.", "P69")
THANKS_FIRST: Final = Reason("Your thank-you to them comes first.", "P65")
OFTEN_ENOUGH: Final = Reason("They have heard from you often enough this year.", "P68")


def who_should_hear(milestone: Milestone, helpers: Iterable[Helper], policy: Policy = DEFAULT) -> tuple[ToTell, ...]:
    """Whom to write to, those first who had most to do with it.

    Nobody twice, nobody who does not want it, nobody whom one has not thanked yet, and nobody more often than the
    office allows; whoever named the person met hears of it in any case, for that loop is to be closed (P62).
    """
    concerned = _concerned(milestone, helpers)
    return tuple(ToTell(each.contact_id, why) for each, why in concerned if _holds_back(each, why, policy) is None)


def held_back(milestone: Milestone, helpers: Iterable[Helper], policy: Policy = DEFAULT) -> tuple[HeldBack, ...]:
    """Who would hear, were it not for something; named with the reason, and not hidden."""
    concerned = _concerned(milestone, helpers)
    found = ((each.contact_id, _holds_back(each, why, policy)) for each, why in concerned)
    return tuple(HeldBack(contact_id, reason) for contact_id, reason in found if reason is not None)


def why_them(milestone: Milestone, helper: Helper) -> Reason | None:
    """What somebody had to do with it; None where it is no news to them."""
    ranked = _ranked(milestone, helper)
    return None if ranked is None else ranked[1]


def _concerned(milestone: Milestone, helpers: Iterable[Helper]) -> list[tuple[Helper, Reason]]:
    """Those not told yet to whom it is news, and why, those first who had most to do with it."""
    ranked = [(helper, found) for helper in helpers if not helper.told and (found := _ranked(milestone, helper))]
    ranked.sort(key=lambda each: (each[1][0], each[0].contact_id))
    return [(helper, reason) for helper, (_, reason) in ranked]


def _holds_back(helper: Helper, why: Reason, policy: Policy) -> Reason | None:
    rows = (
        (helper.declined, DECLINED),
        (not helper.thanked, THANKS_FIRST),
        (why is not NAMED and helper.updates_within_a_year >= policy.updates_a_year, OFTEN_ENOUGH),
    )
    return next((reason for holds, reason in rows if holds), None)


def _ranked(milestone: Milestone, helper: Helper) -> tuple[int, Reason] | None:
    rows = (
        (milestone is Milestone.MET_REFERRAL and helper.named_that_person, NAMED),
        (helper.suggested_it, SUGGESTED),
        (helper.in_that_field and milestone is not Milestone.MET_REFERRAL, IN_FIELD),
        (milestone in FOR_EVERYBODY, HELPED),
    )
    return next(((rank, reason) for rank, (holds, reason) in enumerate(rows) if holds), None)
