"""What the figures of a policy may be: one row a figure, one row a relation between two."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import timedelta
from types import MappingProxyType
from typing import Final

from colloquy.kit.saying import say
from colloquy.policy.rules.office import Policy

HOUR: Final = timedelta(hours=1)
DAY: Final = timedelta(days=1)
HOLIDAYS_MOST: Final = 400
CUES_MOST: Final = 8
DAYS_OF_THE_WEEK: Final = frozenset(range(7))


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a figure cannot be what it is, in words for whoever set it."""

    name: str
    detail: str


NUMBERS: Mapping[str, tuple[float, float]] = MappingProxyType(
    {
        "ask_minutes_least": (5, 120),
        "ask_minutes_most": (5, 120),
        "ask_minutes": (5, 120),
        "accept_minutes_least": (1, 120),
        "accept_minutes_most": (1, 240),
        "brief_minutes_most": (1, 60),
        "words_most": (50, 2000),
        "goals_most": (1, 3),
        "questions_least": (1, 40),
        "people_least": (1, 100),
        "open_requests_most": (1, 100),
        "follow_up_from": (1, 30),
        "follow_up_until": (1, 60),
        "attempts_most": (1, 10),
        "confirm_working_days": (0, 10),
        "resume_from": (0, 1),
        "updates_a_year": (0, 12),
        "review_field_after": (1, 50),
        "renewed_updates_least": (0, 10),
        "invite_adviser_talks": (0, 100),
        "own_words_limit": (0.5, 1),
    }
)
"""The least and the most that each number may be."""

SPANS: Mapping[str, tuple[timedelta, timedelta]] = MappingProxyType(
    {
        "list_within": (DAY, 90 * DAY),
        "prepare_within": (DAY, 30 * DAY),
        "second_attempt_after": (DAY, 90 * DAY),
        "confirm_late": (timedelta(minutes=15), 12 * HOUR),
        "arrive_early": (timedelta(0), 2 * HOUR),
        "write_up_within": (timedelta(minutes=15), DAY),
        "thank_within": (HOUR, 14 * DAY),
        "terms_within": (HOUR, 30 * DAY),
        "suggestion_within": (DAY, 90 * DAY),
        "referral_within": (DAY, 90 * DAY),
        "tell_referrer_within": (DAY, 30 * DAY),
        "news_within": (DAY, 90 * DAY),
        "keep_in_touch_ahead": (timedelta(0), 60 * DAY),
        "review_field_within": (DAY, 90 * DAY),
        "renewed_within": (DAY, 90 * DAY),
        "renewed_after": (7 * DAY, 3650 * DAY),
        "invite_adviser_after": (timedelta(0), 3650 * DAY),
        "research_stale_after": (30 * DAY, 3650 * DAY),
        "issues_stale_after": (7 * DAY, 3650 * DAY),
    }
)
"""The least and the most that each span may be."""

AT_MOST: tuple[tuple[str, str], ...] = (
    ("ask_minutes_least", "ask_minutes_most"),
    ("ask_minutes_least", "ask_minutes"),
    ("ask_minutes", "ask_minutes_most"),
    ("accept_minutes_least", "ask_minutes_least"),
    ("ask_minutes_most", "accept_minutes_most"),
    ("follow_up_from", "follow_up_until"),
)
"""The first of each pair may not be more than the second."""


def _cues(policy: Policy) -> str | None:
    falling = all(first > second for first, second in zip(policy.cues, policy.cues[1:], strict=False))
    if not 1 <= len(policy.cues) <= CUES_MOST or not falling or min(policy.cues) < 0:
        return say(
            "name one to {most} numbers of minutes left, from the most to the least, such as 10, 7, 5, 0",
            most=CUES_MOST,
        )
    return None


def _weekend(policy: Policy) -> str | None:
    if not policy.weekend < DAYS_OF_THE_WEEK:
        return "name days of the week from 0 (Monday) to 6 (Sunday), and leave at least one of them to work on"
    return None


def _holidays(policy: Policy) -> str | None:
    return say("name at most {most} dates", most=HOLIDAYS_MOST) if len(policy.holidays) > HOLIDAYS_MOST else None


def _confirm_by(policy: Policy) -> str | None:
    return "name an hour of the day without a time zone" if policy.confirm_by.tzinfo is not None else None


OTHERS: Mapping[str, Callable[[Policy], str | None]] = MappingProxyType(
    {"cues": _cues, "weekend": _weekend, "holidays": _holidays, "confirm_by": _confirm_by}
)
"""What is neither a number nor a span."""


def problems(policy: Policy) -> tuple[Problem, ...]:
    """Everything that is wrong with a policy, in the order of its figures; empty when it can be used."""
    found = [
        Problem(name, say("must be from {low:g} to {high:g}", low=low, high=high))
        for name, (low, high) in NUMBERS.items()
        if not low <= getattr(policy, name) <= high
    ]
    found += [
        Problem(name, say("must be from {low} to {high}", low=spoken(low), high=spoken(high)))
        for name, (low, high) in SPANS.items()
        if not low <= getattr(policy, name) <= high
    ]
    found += [
        Problem(less, say("must not be more than {more}", more=more))
        for less, more in AT_MOST
        if getattr(policy, less) > getattr(policy, more)
    ]
    found += [Problem(name, detail) for name, check in OTHERS.items() if (detail := check(policy)) is not None]
    return tuple(found)


def spoken(span: timedelta) -> str:
    """A span in the largest unit that divides it: `7d`, `2h`, `15m`."""
    minutes = span // timedelta(minutes=1)
    for unit, size in (("d", 24 * 60), ("h", 60)):
        if minutes and minutes % size == 0:
            return f"{minutes // size}{unit}"
    return f"{minutes}m"
