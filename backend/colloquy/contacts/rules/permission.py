"""Leave to keep in touch: asked, given for an interval they named, or declined. Nothing without a yes (P69)."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from colloquy.contacts.rules.vocabulary import Source
from colloquy.kit.saying import say
from colloquy.policy.rules.calendar import LAST_MINUTE, at_wall, local_date

EXEMPT: Final = frozenset({Source.FAMILY})
"""Close family need not be asked."""
MONTHS_MOST: Final = 24
MONTHS_OF_A_YEAR: Final = 12


class Leave(StrEnum):
    """What was said about keeping in touch."""

    NOT_ASKED = "not_asked"
    ASKED = "asked"
    GRANTED = "granted"
    DECLINED = "declined"


class Standing(StrEnum):
    """Where leave stands today: what was said, unless the day has passed until which it held."""

    NOT_ASKED = "not_asked"
    ASKED = "asked"
    GRANTED = "granted"
    DECLINED = "declined"
    EXPIRED = "expired"


@dataclass(frozen=True, slots=True, kw_only=True)
class Permission:
    """What a contact said.

    Attributes:
        every_months: the interval they named; None where they named none: then there is leave, and no rhythm.
        said_at: when they said so.
        until: the last day it holds; None for no end.
        evidence: where one can read it (their mail of that day, a line of the write-up).
    """

    leave: Leave = Leave.NOT_ASKED
    every_months: int | None = None
    said_at: datetime | None = None
    until: date | None = None
    evidence: str = ""


def problem(permission: Permission) -> str | None:
    """What is missing before it can be kept, in words; None when it is complete."""
    if permission.every_months is not None and not 1 <= permission.every_months <= MONTHS_MOST:
        return say("The interval is 1 to {most} months.", most=MONTHS_MOST)
    if permission.leave is Leave.GRANTED and permission.said_at is None:
        return "Note when they said yes."
    if permission.until is not None and permission.leave is not Leave.GRANTED:
        return "Only a yes has a last day."
    return None


def standing(permission: Permission, today: date) -> Standing:
    """Where it stands on this day of the person's calendar."""
    over = permission.leave is Leave.GRANTED and permission.until is not None and permission.until < today
    return Standing.EXPIRED if over else Standing(permission.leave)


def may_keep_in_touch(permission: Permission, today: date, source: Source | None = None) -> bool:
    """Whether one may write to them without an occasion; a no counts from family, too."""
    if permission.leave is Leave.DECLINED:
        return False
    if source in EXEMPT:
        return True
    return permission.leave is Leave.GRANTED and (permission.until is None or today <= permission.until)


def next_contact(
    permission: Permission, last_contact_at: datetime | None, zone: str, source: Source | None = None
) -> datetime | None:
    """When to be in touch again: the interval they named after the last real contact, whoever it came from (P13, P69).

    Returns:
        None without leave, without an interval, without anything to count from, or where leave ends before.
    """
    counted_from = max((each for each in (permission.said_at, last_contact_at) if each is not None), default=None)
    if counted_from is None or permission.every_months is None:
        return None
    day = months_after(local_date(counted_from, zone), permission.every_months)
    return at_wall(day, LAST_MINUTE, zone) if may_keep_in_touch(permission, day, source) else None


def months_after(day: date, months: int) -> date:
    """The same day so many months later; the last of the month where there is no such day."""
    year, month = divmod(day.year * MONTHS_OF_A_YEAR + day.month - 1 + months, MONTHS_OF_A_YEAR)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
