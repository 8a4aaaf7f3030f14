"""What the rules ask after a request went out: the call, the second attempt, and letting it rest (P75)."""

from datetime import datetime

from colloquy.outreach.rules.attempts import Next, Step, next_step
from colloquy.outreach.rules.vocabulary import WRITTEN
from colloquy.tasks.rules.calendar import end_of_day
from colloquy.tasks.rules.facts import TryFacts
from colloquy.tasks.rules.policy import Policy


def a_letter_went_out(sent: TryFacts) -> bool:
    """A letter or an e-mail."""
    return sent.tries[-1].medium in WRITTEN


def they_were_called(sent: TryFacts) -> bool:
    """A call, a voicemail, or asked in person."""
    return sent.tries[-1].medium not in WRITTEN


def a_few_working_days_later(sent: TryFacts, policy: Policy) -> datetime | None:
    """From the fifth working day on: they have had time to read it."""
    return _next(sent, policy).not_before


def by_the_seventh_working_day(sent: TryFacts, policy: Policy) -> datetime | None:
    """Until the end of the seventh working day."""
    return _next(sent, policy).due_at if _next(sent, policy).what is Next.FOLLOW_UP_CALL else None


def a_week_later(sent: TryFacts, policy: Policy) -> datetime | None:
    """A week after the last attempt at the earliest."""
    return sent.tries[-1].at + policy.second_attempt_after


def the_working_day_after_that(sent: TryFacts, policy: Policy) -> datetime | None:
    """On the working day after that week; nothing once there were attempts enough."""
    return _next(sent, policy).due_at if _next(sent, policy).what is Next.ANOTHER_ATTEMPT else None


def after_the_last_attempt(sent: TryFacts, policy: Policy) -> datetime | None:
    """A week after the last of all attempts."""
    if _next(sent, policy).what is not Next.LET_IT_REST:
        return None
    return end_of_day(sent.tries[-1].at + policy.second_attempt_after, sent.zone)


def it_was_followed_up(sent: TryFacts, _: Policy) -> datetime | None:
    """When the next message or call went out."""
    return None if sent.followed_by is None else sent.followed_by.at


def they_answered_or_it_is_over(sent: TryFacts) -> bool:
    """Nothing is left to follow up; what was followed up already stays done."""
    return sent.followed_by is None and (sent.answered or sent.over)


def it_was_let_rest(sent: TryFacts, policy: Policy) -> datetime | None:
    """When it was put away, or tried once more all the same."""
    return it_was_followed_up(sent, policy) or sent.rested_at


def they_answered_or_it_came_to_nothing(sent: TryFacts) -> bool:
    """Nothing is left to let rest; what one let rest oneself stays done."""
    return they_answered_or_it_is_over(sent) and (sent.answered or sent.rested_at is None)


def _next(sent: TryFacts, policy: Policy) -> Step:
    return next_step(sent.tries, sent.zone, policy)
