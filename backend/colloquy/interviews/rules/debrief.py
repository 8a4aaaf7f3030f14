"""The write-up: what was jotted down, sorted for the person to accept, and how soon it was written (P5, P60, P61).

Sorting only proposes; nothing becomes a contact or a task before the person says so.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from colloquy.interviews.rules.vocabulary import NoteKind, Topic
from colloquy.kit.saying import say
from colloquy.policy.rules.calendar import local_date
from colloquy.policy.rules.office import DEFAULT, Policy


class Drawer(StrEnum):
    """Where a line goes."""

    LEARNED = "learned"
    PEOPLE = "people"
    SUGGESTIONS = "suggestions"
    TERMS = "terms"
    PATH_STEPS = "path_steps"
    IDEAS = "ideas"


class LineState(StrEnum):
    """Where a line of the debrief stands. What is proposed is worked out anew each time; the rest is the person's."""

    PROPOSED = "proposed"
    ACCEPTED = "accepted"
    DISCARDED = "discarded"


class Claim(StrEnum):
    """What sort of thing was learned (P5)."""

    FACT = "fact"
    OPINION = "opinion"
    MY_REACTION = "my_reaction"


DRAWER_OF: Mapping[NoteKind, Drawer] = MappingProxyType(
    {
        NoteKind.POINT: Drawer.LEARNED,
        NoteKind.QUOTE: Drawer.LEARNED,
        NoteKind.IMPRESSION: Drawer.LEARNED,
        NoteKind.TERM: Drawer.TERMS,
        NoteKind.PERSON: Drawer.PEOPLE,
        NoteKind.SUGGESTION: Drawer.SUGGESTIONS,
        NoteKind.IDEA: Drawer.IDEAS,
    }
)

CLAIM_OF: Mapping[NoteKind, Claim] = MappingProxyType(
    {NoteKind.QUOTE: Claim.OPINION, NoteKind.IMPRESSION: Claim.MY_REACTION}
)
"""What a line is taken for where its words do not decide."""

OPINION: Final = re.compile(
    r"\b(?:thinks?|thought|feels?|felt|believes?|likes?|loves?|hates?|prefers?|finds?|found|best|worst|hardest|boring|"
    r"rewarding|frustrat\w+|should|hopes?|worr(?:y|ies|ied)|enjoys?)\b",
    re.IGNORECASE,
)
REACTION: Final = re.compile(r"\b(?:I|me|my|myself)\b")
YEARS: Final = re.compile(r"\b(?P<from>(?:19|20)\d\d)(?:\s*(?:-|\u2013|to|until)\s*(?P<to>(?:19|20)\d\d|now|today))?\b")
STEP: Final = re.compile(
    r"\b(?:started|began|joined|moved|left|became|promoted|studied|graduated|trained|switched|interned|worked|degree)\b",
    re.IGNORECASE,
)


TWO_HOURS: Final = 120
"""Minutes; from then on hours are told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """A line jotted down while talking."""

    id: str
    kind: NoteKind
    text: str
    at: datetime
    off_the_record: bool = False
    topic: Topic | None = None


@dataclass(frozen=True, slots=True)
class Sorted:
    """A line in its drawer, as proposed.

    Attributes:
        claim: for what was learned.
        years: for a step of a career path: from, and to where it is said (P6).
        off_the_record: it stays with the person, whatever is shared (P14).
    """

    capture_id: str
    drawer: Drawer
    text: str
    topic: Topic | None = None
    claim: Claim | None = None
    years: tuple[int, int | None] | None = None
    off_the_record: bool = False


def sort_captures(captures: Iterable[Capture]) -> tuple[Sorted, ...]:
    """Every line once, in the order in which they were jotted down, each in its drawer."""
    return tuple(_sorted(each) for each in sorted(captures, key=lambda each: (each.at, each.id)))


def _sorted(capture: Capture) -> Sorted:
    drawer, years = DRAWER_OF[capture.kind], years_in(capture.text)
    if capture.kind is NoteKind.POINT and STEP.search(capture.text) and (years or capture.topic is Topic.PATHS):
        drawer = Drawer.PATH_STEPS
    claim = _claim(capture) if drawer is Drawer.LEARNED else None
    return Sorted(
        capture.id,
        drawer,
        capture.text,
        capture.topic,
        claim,
        years if drawer is Drawer.PATH_STEPS else None,
        capture.off_the_record,
    )


def _claim(capture: Capture) -> Claim:
    return claim_in(capture.text) if capture.kind is NoteKind.POINT else CLAIM_OF[capture.kind]


def claim_in(text: str) -> Claim:
    """What a line is taken for by its words (P5)."""
    if REACTION.search(text):
        return Claim.MY_REACTION
    return Claim.OPINION if OPINION.search(text) else Claim.FACT


def years_in(text: str) -> tuple[int, int | None] | None:
    """The years that a line names: from, and to where it is said and is over (P6)."""
    found = YEARS.search(text)
    if found is None:
        return None
    until = found["to"]
    return int(found["from"]), int(until) if until is not None and until.isascii() and until.isdigit() else None


def on_the_record(lines: Iterable[Sorted]) -> tuple[Sorted, ...]:
    """What may be shared or counted; the rest stays with the person (P14)."""
    return tuple(line for line in lines if not line.off_the_record)


@dataclass(frozen=True, slots=True)
class Written:
    """How soon after the talk the write-up was first saved (P61).

    Attributes:
        minutes: between the end and the first save; 0 when it was begun while talking.
        in_time: within what the office asks for, and on the same day.
        note: stays on the record where it was late; None where it was in time.
    """

    minutes: int
    in_time: bool
    note: str | None


def written(ended_at: datetime, first_saved_at: datetime, zone: str, policy: Policy = DEFAULT) -> Written:
    """How soon it was written; days are counted by the calendar of the place."""
    passed = max(first_saved_at - ended_at, timedelta(0))
    minutes = int(passed.total_seconds() // 60)
    days = max(0, (local_date(first_saved_at, zone) - local_date(ended_at, zone)).days)
    if passed <= policy.write_up_within and days == 0:
        return Written(minutes, in_time=True, note=None)
    return Written(minutes, in_time=False, note=_late(minutes, days))


def _late(minutes: int, days: int) -> str:
    if days == 0:
        return (
            say("Written {minutes} minutes later", minutes=minutes)
            if minutes < TWO_HOURS
            else say("Written {hours} hours later", hours=minutes // 60)
        )
    return "Written the next day" if days == 1 else say("Written {days} days later", days=days)


def expected_and_learned(goals: Iterable[str], reached: Iterable[bool | None]) -> tuple[tuple[str, bool | None], ...]:
    """Each goal beside whether it was reached, for the person to look at; None where they have not said (P83)."""
    said = list(reached)
    return tuple((goal, said[place] if place < len(said) else None) for place, goal in enumerate(goals))
