"""When what one plans to ask about is too vague to ask anybody yet, and when the office helps better than a hint."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from colloquy.policy.rules.office import DEFAULT, Policy


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
    NO_EXPECTATION = "no_expectation"
    OFFER_EXPECTED = "offer_expected"


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
        Vague.NO_EXPECTATION: (
            "Say in a sentence what you expect to hear; afterwards you will see what surprised you.",
            "P83",
        ),
        Vague.OFFER_EXPECTED: (
            "Nobody you talk with can be expected to offer a job. What do you expect to learn from them?",
            "P84",
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


def look_at_expectation(expectation: str) -> tuple[Vague, ...]:
    """What is vague, or out of reach, about what one expects to learn (P83, P84)."""
    text = " ".join(expectation.split())
    if not text:
        return (Vague.NO_EXPECTATION,)
    return (Vague.OFFER_EXPECTED,) if WORK_WANTED.search(text) and not _wants_to_learn(text) else ()


def look_at_plan(
    field_name: str,
    goals: Iterable[str],
    *,
    expectation: str | None = None,
    questions: int | None = None,
    policy: Policy = DEFAULT,
) -> tuple[Remark, ...]:
    """Everything vague about what one plans to ask about; empty when it is clear enough (P33, P83 to P86).

    Args:
        field_name: empty where none is named.
        goals: in order.
        expectation: what one expects to learn, asked for once there are goals; None where that is no matter.
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
    if written and expectation is not None:
        remarks += [_remark(kind) for kind in look_at_expectation(expectation)]
    if questions == 0:
        remarks.append(_remark(Vague.NO_QUESTION))
    return tuple(remarks)


def _remark(kind: Vague, goal: int | None = None) -> Remark:
    reason, line = SAYS[kind]
    return Remark(kind, reason, line, goal)


OFFICE_HELPS: Final = frozenset(
    {Vague.NO_FIELD, Vague.NO_GOAL, Vague.ONLY_A_JOB, Vague.GENERIC_GOAL, Vague.DIRECTION_ASKED, Vague.OFFER_EXPECTED}
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
