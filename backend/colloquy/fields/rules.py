"""Where one stands with a field, what one hopes to learn of it, and when it is too vague to ask anybody yet. Pure."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from colloquy.policy.rules.office import DEFAULT, Policy


class FieldState(StrEnum):
    """How far one is with a field. `closed` is an answer too: not for me, and why."""

    CURIOUS = "curious"
    DECIDED = "decided"
    SEARCHING = "searching"
    CLOSED = "closed"


class FieldVerb(StrEnum):
    """What can be done to a field."""

    DECIDE = "decide"
    SEARCH = "search"
    STEP_BACK = "step_back"
    CLOSE = "close"
    REOPEN = "reopen"


STATES: Mapping[FieldState, Mapping[FieldVerb, FieldState]] = MappingProxyType(
    {
        FieldState.CURIOUS: {
            FieldVerb.DECIDE: FieldState.DECIDED,
            FieldVerb.SEARCH: FieldState.SEARCHING,
            FieldVerb.CLOSE: FieldState.CLOSED,
        },
        FieldState.DECIDED: {
            FieldVerb.SEARCH: FieldState.SEARCHING,
            FieldVerb.STEP_BACK: FieldState.CURIOUS,  # a doubt is allowed
            FieldVerb.CLOSE: FieldState.CLOSED,
        },
        FieldState.SEARCHING: {
            FieldVerb.STEP_BACK: FieldState.DECIDED,
            FieldVerb.CLOSE: FieldState.CLOSED,
        },
        FieldState.CLOSED: {FieldVerb.REOPEN: FieldState.CURIOUS},
    }
)
"""Standing there, this verb leads to that state (P11)."""


class FieldOutcome(StrEnum):
    """What a closed field amounts to. A reasoned no is what the talks were for (P8)."""

    SUCCESS = "success"
    UNEXPLAINED = "unexplained"


def advance(state: FieldState, verb: FieldVerb) -> FieldState | None:
    """Where `verb` leads from `state`; None where it does not fit."""
    return STATES[state].get(verb)


def verb_between(state: FieldState, wanted: FieldState) -> FieldVerb | None:
    """The verb that leads from one state to the other, for a client that only names the new state."""
    return next((verb for verb, to in STATES[state].items() if to is wanted), None)


def outcome(state: FieldState, reason: str | None) -> FieldOutcome | None:
    """What closing came to: with a reason a success, without one still to be explained; None while it is open (P8)."""
    if state is not FieldState.CLOSED:
        return None
    return FieldOutcome.SUCCESS if reason and reason.strip() else FieldOutcome.UNEXPLAINED


# Vagueness.


class Vague(StrEnum):
    """What is too vague to go and ask somebody with."""

    NO_FIELD = "no_field"
    NO_GOAL = "no_goal"
    TOO_MANY_GOALS = "too_many_goals"
    ONLY_A_JOB = "only_a_job"
    GENERIC_GOAL = "generic_goal"
    TOO_SHORT = "too_short"
    TOO_LONG = "too_long"
    DIRECTION_ASKED = "direction_asked"
    NO_QUESTION = "no_question"


@dataclass(frozen=True, slots=True)
class Remark:
    """One thing that is vague.

    Attributes:
        kind: what it is.
        reason: why it matters, in words for the person.
        line: of the method.
        goal: the number of the goal it is about, counted from 0; None where it is about all of it.
    """

    kind: Vague
    reason: str
    line: str
    goal: int | None = None


SAYS: Mapping[Vague, tuple[str, str]] = MappingProxyType(
    {
        Vague.NO_FIELD: ("Name the field you want to hear about, so that you can find people who know it.", "P86"),
        Vague.NO_GOAL: ("Write down one thing you hope to learn; it tells you what to ask.", "P33"),
        Vague.TOO_MANY_GOALS: ("Half an hour holds one to three goals. Keep those that matter most.", "P33"),
        Vague.ONLY_A_JOB: (
            "These talks are for learning, and nobody can be expected to offer a job. What do you want to know?",
            "P84",
        ),
        Vague.GENERIC_GOAL: ("This could be said of any field. What about this one do you want to understand?", "P83"),
        Vague.TOO_SHORT: ("A few more words will help you see what to ask.", "P33"),
        Vague.TOO_LONG: ("A goal that fits into one sentence is easier to keep in mind while you talk.", "P33"),
        Vague.DIRECTION_ASKED: (
            "An adviser can tell you about their field, and not decide your direction; a counselor can help with that.",
            "P85",
        ),
        Vague.NO_QUESTION: (
            "Write down a question or two; they show whether the goal is one that people can answer.",
            "P37",
        ),
    }
)
"""The reason and the line behind each remark."""

WORK_WANTED: Final = re.compile(
    r"\b(?:get|find|land|secure|obtain|score|have|be offered|apply for|want|need)\b[^.?!]{0,40}"
    r"\b(?:jobs?|positions?|internships?|openings?|offers?|work|hired|employment|placements?)\b"
    r"|\b(?:get|be|getting|being) (?:hired|employed|recruited)\b"
    r"|^\W*(?:an? )?(?:job|internship|position|offer)\W*$",
    re.IGNORECASE,
)
LEARNING: Final = re.compile(
    r"\b(?:learn|understand|hear|know|see|find out|compare|tell whether|decide whether|how|why|what|which|whether)\b",
    re.IGNORECASE,
)
DIRECTION: Final = re.compile(
    r"\bwhat (?:i should|should i|to) do with my life\b|\b(?:find|figure out|choose|decide on|pick) (?:me )?(?:a|my) "
    r"(?:career|direction|path|major|calling|passion)\b|\bwhat (?:i am|i'm) (?:good at|meant for|suited (?:to|for))\b"
    r"|\bwhat (?:career|job|major) (?:is right for|suits|would suit) me\b",
    re.IGNORECASE,
)
EMPTY_WORDS: Final = frozenset(
    re.findall(
        r"\w+",
        """
        a an the and or of to in on for about with at from by more most some any all everything anything
        something things stuff i me my you your we our it its this that these those their they he she is are
        be being do does what how why which whether want wants wish hope like would need learn learning know
        knowing understand understanding hear hearing see find out get getting explore exploring discover gain
        network networking connect connections contacts insight insights advice tips information info general
        overview idea ideas better good field fields career careers industry industries profession work
        working job jobs area company companies people someone world life day
        """,
    )
)
"""Words that could stand in a goal about any field."""
LEAST_CHARACTERS: Final = 12
MOST_CHARACTERS: Final = 200


def look_at_goal(goal: str, field_name: str = "") -> tuple[Vague, ...]:
    """What is vague about one goal, the weightiest first.

    Args:
        goal: as written.
        field_name: of the field it belongs to; repeating that name makes a goal no clearer.
    """
    text = " ".join(goal.split())
    found = [Vague.ONLY_A_JOB] if WORK_WANTED.search(text) and not _wants_to_learn(text) else []
    if DIRECTION.search(text):
        found.append(Vague.DIRECTION_ASKED)
    if len(text) < LEAST_CHARACTERS:
        found.append(Vague.TOO_SHORT)
    elif not found and not _telling_words(text, field_name):
        found.append(Vague.GENERIC_GOAL)
    if len(text) > MOST_CHARACTERS:
        found.append(Vague.TOO_LONG)
    return tuple(found)


def _wants_to_learn(text: str) -> bool:
    """To learn how people find work is a goal; to find work is none."""
    asked, wanted = LEARNING.search(text), WORK_WANTED.search(text)
    return asked is not None and wanted is not None and asked.start() < wanted.start()


def _telling_words(text: str, field_name: str) -> set[str]:
    named = set(re.findall(r"[^\W\d_]+", field_name.casefold()))
    return set(re.findall(r"[^\W\d_]+", text.casefold())) - EMPTY_WORDS - named


def look_at_plan(
    field_name: str, goals: Iterable[str], *, questions: int | None = None, policy: Policy = DEFAULT
) -> tuple[Remark, ...]:
    """Everything vague about what one plans to ask about; empty when it is clear enough (P33, P83 to P86).

    Args:
        field_name: empty where none is named.
        goals: in order.
        questions: how many are written down; None where that is no matter yet.
        policy: of the office.
    """
    written = [goal for goal in goals if goal.strip()]
    remarks: list[Remark] = []
    if not field_name.strip():
        remarks.append(_remark(Vague.NO_FIELD))
    if not written:
        remarks.append(_remark(Vague.NO_GOAL))
    if len(written) > policy.goals_most:
        remarks.append(_remark(Vague.TOO_MANY_GOALS))
    remarks += [_remark(kind, number) for number, goal in enumerate(written) for kind in look_at_goal(goal, field_name)]
    if questions == 0:
        remarks.append(_remark(Vague.NO_QUESTION))
    return tuple(remarks)


def _remark(kind: Vague, goal: int | None = None) -> Remark:
    reason, line = SAYS[kind]
    return Remark(kind, reason, line, goal)


OFFICE_HELPS: Final = frozenset(
    {Vague.NO_FIELD, Vague.NO_GOAL, Vague.ONLY_A_JOB, Vague.GENERIC_GOAL, Vague.DIRECTION_ASKED}
)
"""What a counselor helps with better than a hint on the page."""

OFFER: Final = (
    "It is early days with this one. A counselor can help you find out what you want to learn; "
    "you choose whether they see what you have written."
)


@dataclass(frozen=True, slots=True)
class OfficeOffer:
    """A talk with a counselor, offered and never required (P86)."""

    reason: str
    line: str
    because: tuple[Vague, ...]


def office_offer(remarks: Iterable[Remark]) -> OfficeOffer | None:
    """An offer of the office, where what is vague is what counselors are there for; None otherwise."""
    because = tuple(dict.fromkeys(remark.kind for remark in remarks if remark.kind in OFFICE_HELPS))
    return OfficeOffer(OFFER, "P86", because) if because else None


# Reviewing a field.


def review_round(talks: int, policy: Policy = DEFAULT) -> int:
    """How many reviews of a field the talks held so far call for: one after each third talk, by default (P8)."""
    return max(talks, 0) // policy.review_field_after


def review_is_owed(state: FieldState, talks: int, reviewed_at_talks: int, policy: Policy = DEFAULT) -> bool:
    """Whether it is time to think about whether the field is for you (P8).

    Args:
        state: of the field; a closed one has been thought about.
        talks: held in this field.
        reviewed_at_talks: how many had been held at the last review; 0 without one.
        policy: of the office.
    """
    if state is FieldState.CLOSED:
        return False
    return talks - max(reviewed_at_talks, 0) >= policy.review_field_after


@dataclass(frozen=True, slots=True)
class Fit:
    """How well a field seemed to suit before and after one talk, from 1 to 5; None where it was not said."""

    before: int | None
    after: int | None


def fit_trail(fits: Iterable[Fit]) -> tuple[int, ...]:
    """The ratings in the order of the talks, equal neighbors told once: how the picture changed (P8)."""
    said = [rating for fit in fits for rating in (fit.before, fit.after) if rating is not None]
    return tuple(rating for place, rating in enumerate(said) if place == 0 or said[place - 1] != rating)
