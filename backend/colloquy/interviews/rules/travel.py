"""Getting there: when to leave, when to arrive, what to take along (P52 to P55, P77)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from colloquy.interviews.rules.forms import FORMS, Form, arrive_at
from colloquy.kit.saying import say
from colloquy.policy.rules.office import DEFAULT, Policy, ResumeUse


@dataclass(frozen=True, slots=True)
class Journey:
    """When to leave and when to be there; instants in UTC."""

    leave_at: datetime
    arrive_at: datetime


def journey(
    form: Form,
    starts_at: datetime | None,
    travel: timedelta | None,
    *,
    margin: timedelta = timedelta(0),
    policy: Policy = DEFAULT,
) -> Journey | None:
    """Leave by: start, less the way, less a margin, less the time to look around and settle (P55).

    Args:
        form: of the interview.
        starts_at: the date agreed.
        travel: how long the way takes, as the person reckons; None if not said.
        margin: for a late train, as the person wants it.
        policy: how early to be there.

    Returns:
        None for a talk that nobody travels to, or while the date or the way is not known.
    """
    there = arrive_at(form, starts_at, policy)
    if there is None or travel is None or travel < timedelta(0):
        return None
    return Journey(there - max(margin, timedelta(0)) - travel, there)


@dataclass(frozen=True, slots=True, kw_only=True)
class Trip:
    """What the kit depends on.

    Attributes:
        people: how many one will meet.
        questions: how many are in the guide.
        phone: how to call them on the way; None if not known.
        what_people_wear: noted on an earlier visit to that organization (P54).
        venue_costs: it is a place where one pays.
        i_invited: the person asked for the meeting (P80).
    """

    form: Form
    people: int = 1
    questions: int = 0
    phone: str | None = None
    what_people_wear: str = ""
    venue_costs: bool = False
    i_invited: bool = True


@dataclass(frozen=True, slots=True)
class Item:
    """One thing to take along or see to; `line` is a P-number."""

    code: str
    text: str
    line: str


@dataclass(frozen=True, slots=True)
class _Row:
    code: str
    wanted: Callable[[Trip, Policy], bool]
    text: Callable[[Trip], str]
    line: str


def _goes_there(trip: Trip, _: Policy) -> bool:
    return FORMS[trip.form].travel


def _resume(trip: Trip, policy: Policy) -> bool:
    return _goes_there(trip, policy) and policy.resume is not ResumeUse.NEVER


def _always(_: Trip, __: Policy) -> bool:
    return True


def _questions(trip: Trip) -> str:
    return (
        say("Your questions, in print: {questions}", questions=trip.questions)
        if trip.questions
        else "Your questions: write some first"
    )


def _copies(trip: Trip) -> str:
    copies = max(trip.people, 1)
    if copies == 1:
        return "1 copy of your resume. Leave them in the bag until near the end."
    return say("{copies} copies of your resume. Leave them in the bag until near the end.", copies=copies)


def _clothes(trip: Trip) -> str:
    return (
        say("Dress as they do: {what_people_wear}", what_people_wear=trip.what_people_wear)
        if trip.what_people_wear
        else "Dress a little above the usual."
    )


def _paying(trip: Trip) -> str:
    return "You invited, so offer to pay." if trip.i_invited else "Be ready to pay your own."


KIT: Final[tuple[_Row, ...]] = (
    _Row("questions", _always, _questions, "P37"),
    _Row("paper", _always, lambda _: "Something to write with, and on", "P58"),
    _Row("address", _goes_there, lambda _: "The address, and how to find the door", "P55"),
    _Row(
        "phone",
        _goes_there,
        lambda it: (
            say("Their number, in case you are held up: {phone}", phone=it.phone)
            if it.phone
            else "Their number: find it out"
        ),
        "P52",
    ),
    _Row("resume", _resume, _copies, "P77"),
    _Row("clothes", _goes_there, _clothes, "P54"),
    _Row("money", lambda it, _: it.venue_costs, _paying, "P80"),
)
"""The visit kit: one row a thing."""


def visit_kit(trip: Trip, policy: Policy = DEFAULT) -> tuple[Item, ...]:
    """What to take along to this talk, in the order of packing; a letter needs nothing."""
    if not FORMS[trip.form].appointment:
        return ()
    return tuple(Item(row.code, row.text(trip), row.line) for row in KIT if row.wanted(trip, policy))


def venue_note(trip: Trip, amount: str = "") -> Item | None:
    """Who pays, where there is something to pay; `amount` is about how much, as the person reckons (P80)."""
    if not trip.venue_costs:
        return None
    paying = say(_paying(trip))
    return Item("money", say("{paying} About {amount}.", paying=paying, amount=amount) if amount else paying, "P80")
