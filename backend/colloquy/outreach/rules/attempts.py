"""What follows when no answer comes: a call after a letter, a second attempt after a while, and then an end (P75).

A letter and the call that follows it are one attempt.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from colloquy.kit.saying import say
from colloquy.outreach.rules.vocabulary import WRITTEN, Medium
from colloquy.policy.rules.calendar import LAST_MINUTE, at_wall, local_date, working_days_after
from colloquy.policy.rules.office import DEFAULT, Policy
from colloquy.policy.rules.reason import Reason


@dataclass(frozen=True, slots=True)
class Try:
    """One message or call that went out.

    Attributes:
        at: an instant in UTC.
        medium: how.
        reached: the person themselves was on the line, or answered.
    """

    at: datetime
    medium: Medium
    reached: bool = False


class Next(StrEnum):
    """What comes next."""

    FIRST_ATTEMPT = "first_attempt"
    FOLLOW_UP_CALL = "follow_up_call"
    ANOTHER_ATTEMPT = "another_attempt"
    LET_IT_REST = "let_it_rest"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Step:
    """What comes next, from when on and until when; both None where there is no date to it.

    Attributes:
        attempt: the number of the attempt it belongs to, from 1; 0 where there is none.
    """

    what: Next
    reason: Reason
    attempt: int = 0
    not_before: datetime | None = None
    due_at: datetime | None = None


BEGIN: Final = Reason("Nothing has gone out to them yet.", "P37")
ANSWERED: Final = Reason("They have answered.", "P75")
CALL: Final = Reason("A letter is followed by a call; it shows that you meant it.", "P75")
AGAIN: Final = Reason("People are busy. A second try after a week or more is no bother.", "P75")
REST: Final = Reason("You have tried often enough. Let it rest, kindly, and ask somebody else.", "P75")


def next_step(tries: Iterable[Try], zone: str, policy: Policy = DEFAULT) -> Step:
    """What comes after these tries.

    Args:
        tries: to one person for one talk, in any order.
        zone: by whose calendar days are counted.
        policy: of the office.
    """
    past = sorted(tries, key=lambda each: each.at)
    if not past:
        return Step(Next.FIRST_ATTEMPT, BEGIN, 1)
    if any(each.reached for each in past):
        return Step(Next.NOTHING, ANSWERED)
    count, last = attempts(past), past[-1]
    if last.medium in WRITTEN:
        return _follow_up(last, zone, count, policy)
    if count >= policy.attempts_most:
        return Step(Next.LET_IT_REST, REST, count)
    earliest = last.at + policy.second_attempt_after
    day = working_days_after(local_date(earliest, zone), 1, policy)
    return Step(Next.ANOTHER_ATTEMPT, AGAIN, count + 1, earliest, at_wall(day, LAST_MINUTE, zone))


def attempts(tries: Iterable[Try]) -> int:
    """How many attempts these are: each letter or e-mail opens one, and a call one that follows no open letter."""
    count, letter_open = 0, False
    for each in sorted(tries, key=lambda each: each.at):
        written = each.medium in WRITTEN
        count += written or not letter_open
        letter_open = written
    return count


def _follow_up(last: Try, zone: str, count: int, policy: Policy) -> Step:
    """Within five to seven working days, by the calendar of the place."""
    sent = local_date(last.at, zone)
    first = at_wall(
        working_days_after(sent, policy.follow_up_from, policy), LAST_MINUTE.replace(hour=0, minute=0), zone
    )
    until = at_wall(working_days_after(sent, policy.follow_up_until, policy), LAST_MINUTE, zone)
    return Step(Next.FOLLOW_UP_CALL, CALL, count, first, until)


def too_soon(at: datetime, tries: Iterable[Try], zone: str, policy: Policy = DEFAULT) -> Reason | None:
    """What to say of another message or call at `at`, if it comes too soon or once too often."""
    step = next_step(tries, zone, policy)
    if step.what is Next.LET_IT_REST:
        return REST
    if step.not_before is None or at >= step.not_before:
        return None
    day = local_date(step.not_before, zone)
    return Reason(say("Give them until {day:%A}, {day:%B} {day.day}; they may be about to answer.", day=day), "P75")
