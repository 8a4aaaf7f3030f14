"""While the two talk: minutes left, the few words that a glance should catch, and at most one next question.

Everything is said of an instant that is passed in, so a page that was asleep, a clock that was set or a line that
broke off changes nothing: the answer for a moment is always the same.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from math import ceil
from typing import Final

from colloquy.interviews.rules.forms import FORMS, Form
from colloquy.interviews.rules.vocabulary import Topic
from colloquy.kit.saying import say
from colloquy.policy.rules.office import DEFAULT, Policy, ResumeUse
from colloquy.policy.rules.reason import Reason

MINUTE: Final = timedelta(minutes=1)
EXTENSION_MOST: Final = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Timer:
    """The time of one talk.

    Attributes:
        started_at: None while it has not begun.
        promised: minutes; None where nobody watches the clock.
        granted: minutes that they offered in addition, each time they did.
    """

    form: Form
    started_at: datetime | None
    promised: int | None
    granted: tuple[int, ...] = ()

    @property
    def minutes(self) -> int | None:
        """What one may take in all; None where nobody watches the clock (P63)."""
        if self.promised is None or not FORMS[self.form].timer:
            return None
        return self.promised + sum(self.granted)


def extended(timer: Timer, minutes: int) -> tuple[int, ...]:
    """The grants after they offered so many minutes more; only they can offer (P63).

    Raises:
        ValueError: it is not 1 to 120 minutes.
    """
    if not 1 <= minutes <= EXTENSION_MOST:
        raise ValueError(f"an extension is 1 to {EXTENSION_MOST} minutes")
    return (*timer.granted, minutes)


def ends_at(timer: Timer) -> datetime | None:
    """When the time is up, grants included; None where nobody watches the clock or it has not begun."""
    if timer.started_at is None or timer.minutes is None:
        return None
    return timer.started_at + timer.minutes * MINUTE


def minutes_left(timer: Timer, now: datetime) -> int | None:
    """Whole minutes left, rounded up; negative when it runs over; never more than there were at the start."""
    end, whole = ends_at(timer), timer.minutes
    if end is None or whole is None:
        return None
    return min(whole, ceil((end - now) / MINUTE))


def overrun(timer: Timer, ended_at: datetime) -> int:
    """By how many whole minutes it went over what was promised and granted; shown to the student alone (P63)."""
    end = ends_at(timer)
    return 0 if end is None else max(0, (ended_at - end) // MINUTE)


class CueKind(StrEnum):
    """What a cue is about."""

    GOALS = "goals"
    NAMES = "names"
    CLOSING = "closing"
    TIME_IS_UP = "time_is_up"


@dataclass(frozen=True, slots=True)
class Cue:
    """A few words at so many minutes left."""

    at_minutes: int
    kind: CueKind
    text: str
    line: str


LAST_CUES: Final = (
    (CueKind.NAMES, "Ask for names: who else should you talk with?", "P62"),
    (CueKind.CLOSING, "Begin to close.", "P64"),
    (CueKind.TIME_IS_UP, "Your time is up. Say so; they may offer more.", "P63"),
)
FIRST_CUES: Final = (CueKind.GOALS, "{minutes} minutes left. What do you still want to hear?", "P57")


def cues(policy: Policy = DEFAULT) -> tuple[Cue, ...]:
    """When the live page speaks up: the last three cues are for names, closing and the end, those before for goals."""
    found: list[Cue] = []
    for place, minutes in enumerate(reversed(policy.cues)):
        kind, text, line = LAST_CUES[-1 - place] if place < len(LAST_CUES) else FIRST_CUES
        found.append(Cue(minutes, kind, say(text, minutes=minutes), line))
    return tuple(reversed(found))


def cue(timer: Timer, now: datetime, policy: Policy = DEFAULT) -> Cue | None:
    """The cue that holds at this moment: the last one whose time has come, and none before the first.

    A cue that lies before the talk began (ten minutes left of a talk of five) is left out, but the end is not.
    """
    left, whole = minutes_left(timer, now), timer.minutes
    if left is None or whole is None:
        return None
    come = [each for each in cues(policy) if left <= each.at_minutes < max(whole, 1)]
    return come[-1] if come else None


@dataclass(frozen=True, slots=True)
class Coming:
    """A cue with its instant, so that a page without a network can speak up by itself."""

    at: datetime
    cue: Cue


def cues_ahead(timer: Timer, now: datetime, policy: Policy = DEFAULT) -> tuple[Coming, ...]:
    """The cues that are still to come, in order; none where nobody watches the clock or the talk has not begun."""
    end, whole = ends_at(timer), timer.minutes
    if end is None or whole is None:
        return ()
    coming = (Coming(end - each.at_minutes * MINUTE, each) for each in cues(policy) if each.at_minutes < max(whole, 1))
    return tuple(each for each in coming if each.at > now)


def resume_comes_out_at(timer: Timer, policy: Policy = DEFAULT) -> datetime | None:
    """From when on the resume card is shown; None where it is not (P79)."""
    if policy.resume is ResumeUse.NEVER or timer.started_at is None or timer.minutes is None:
        return None
    return timer.started_at + policy.resume_from * timer.minutes * MINUTE


def resume_may_come_out(timer: Timer, now: datetime, policy: Policy = DEFAULT) -> bool:
    """Whether the resume card is shown: near the end, and only where the office teaches it (P79)."""
    at = resume_comes_out_at(timer, policy)
    return at is not None and now >= at


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """A question of the guide, as the live page sees it."""

    id: str
    goals: Collection[int] = ()
    topic: Topic | None = None
    must_ask: bool = False
    parked: bool = False
    asked_at: datetime | None = None


def goals_not_touched(goals: int, questions: Sequence[Planned]) -> tuple[int, ...]:
    """Numbers of the goals for which nothing has been asked yet (P57)."""
    touched = {goal for each in questions if each.asked_at is not None for goal in each.goals}
    return tuple(goal for goal in range(goals) if goal not in touched)


@dataclass(frozen=True, slots=True)
class NextQuestion:
    """The one question to think of next, and why."""

    id: str
    reason: Reason


def next_question(goals: int, questions: Sequence[Planned], left: int | None = None) -> NextQuestion | None:
    """At most one: what would serve a goal not touched, then what is a must, then what stays on the topic (P36, P57).

    Args:
        goals: how many there are.
        questions: of the guide, in order.
        left: minutes; None where nobody watches the clock. When the time is up, nothing more is suggested.
    """
    waiting = [each for each in questions if each.asked_at is None and not each.parked]
    if not waiting or (left is not None and left <= 0):
        return None
    open_goals = set(goals_not_touched(goals, questions))
    topic = _last_topic(questions)
    rows = (
        (lambda it: bool(open_goals & set(it.goals)) and it.must_ask, "A must, for a goal not touched yet.", "P57"),
        (lambda it: bool(open_goals & set(it.goals)), "It serves a goal that you have not touched yet.", "P57"),
        (lambda it: it.must_ask, "You marked it as a must.", "P36"),
        (lambda it: topic is not None and it.topic is topic, "It goes on from what you are talking about.", "P36"),
        (lambda _: True, "It is the next one in your order.", "P36"),
    )
    for holds, text, line in rows:
        found = next((each for each in waiting if holds(each)), None)
        if found is not None:
            return NextQuestion(found.id, Reason(text, line))
    return None


def _last_topic(questions: Sequence[Planned]) -> Topic | None:
    asked = [(each.asked_at, each.id, each.topic) for each in questions if each.asked_at is not None]
    return max(asked, key=lambda each: each[:2])[2] if asked else None
