"""Whom to talk to next: from the least intimidating upward, each with its reasons (P46). Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Final

from colloquy.contacts.rules.vocabulary import Source, Stage
from colloquy.policy.rules.reason import Reason

LOWEST, HIGHEST = 1, 5

EASE: Mapping[Source, int] = MappingProxyType(
    {
        Source.FAMILY: 5,  # P20: the first practice
        Source.FRIEND: 5,
        Source.ROOMMATE: 5,
        Source.CLASSMATE: 4,
        Source.ADVISER: 4,
        Source.ALUMNI_DIRECTORY: 4,  # P27: volunteers are a good place to learn how such talks go
        Source.TEACHER: 3,
        Source.PARENTS_FRIEND: 3,
        Source.EMPLOYER: 3,
        Source.REFERRAL: 3,
        Source.OTHER: 2,
    }
)
"""How much at ease one usually is with people from there, from 1 (daunting) to 5 (easy), until the person says so."""

STILL_TO_ASK: Final = frozenset({Stage.IDENTIFIED, Stage.PREPARING})
"""With these nothing is under way yet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Somebody on the list, as far as the ladder looks.

    Attributes:
        id: of the contact; it settles every tie.
        comfort: from 1 (daunting) to 5 (easy), as the person rated it; None if not rated.
        in_my_fields: works in a field that is still open.
        happy_to_be_first: has said that beginners are welcome (P27).
        named_by_somebody_met: the person who named them has been talked to.
    """

    id: str
    comfort: int | None = None
    source: Source | None = None
    stage: Stage = Stage.IDENTIFIED
    in_my_fields: bool = False
    happy_to_be_first: bool = False
    named_by_somebody_met: bool = False


@dataclass(frozen=True, slots=True)
class Rung:
    """One step of the ladder: who, how high (1 is the easiest), and why."""

    contact_id: str
    height: int
    reasons: tuple[Reason, ...]


def height(candidate: Candidate) -> int:
    """How high on the ladder somebody stands: 1 is the easiest, 5 the most daunting."""
    if candidate.comfort is not None:
        return HIGHEST + LOWEST - candidate.comfort
    ease = EASE[candidate.source] if candidate.source is not None else EASE[Source.OTHER]
    if candidate.happy_to_be_first:
        ease = min(HIGHEST, ease + 1)
    return HIGHEST + LOWEST - ease


def reach(good_talks: int) -> int:
    """How high one may climb next: the lowest rung first, one more with each talk that went well."""
    return min(HIGHEST, LOWEST + max(good_talks, 0))


def ladder(candidates: Iterable[Candidate], good_talks: int = 0) -> tuple[Rung, ...]:
    """Those not yet asked, the best next step first.

    Who stands within reach comes before who stands above it. Within reach, the field counts first and then the highest
    rung, since easy talks have done their service; above, the lowest rung comes first.

    Args:
        candidates: everybody on the list, in any order.
        good_talks: talks so far that went well.
    """
    within = reach(good_talks)
    waiting = [each for each in candidates if each.stage in STILL_TO_ASK]
    return tuple(
        Rung(each.id, height(each), _reasons(each, within))
        for each in sorted(waiting, key=lambda each: _order(each, within))
    )


def _order(candidate: Candidate, within: int) -> tuple[bool, int, bool, int, bool, str]:
    high = height(candidate)
    beyond = max(0, high - within)
    return (
        beyond > 0,
        beyond,
        not candidate.in_my_fields,
        within - high,
        not candidate.named_by_somebody_met,
        candidate.id,
    )


EASY: Final = 2
"""Rungs up to this one are easy."""


def _reasons(candidate: Candidate, within: int) -> tuple[Reason, ...]:
    high = height(candidate)
    rows = (
        (candidate.comfort is not None and high <= EASY, "You feel at ease with them.", "P46"),
        (candidate.comfort is None and candidate.source is Source.FAMILY, "Family is a good place to practice.", "P20"),
        (
            candidate.comfort is None and high <= EASY and candidate.source in {Source.FRIEND, Source.ROOMMATE},
            "You know them well, so this is a good talk to practice with.",
            "P46",
        ),
        (candidate.happy_to_be_first, "They are happy to be somebody's first.", "P27"),
        (
            candidate.source is Source.ALUMNI_DIRECTORY and not candidate.happy_to_be_first,
            "They volunteered, so they expect to be asked.",
            "P27",
        ),
        (candidate.in_my_fields, "They work in a field you are looking into.", "P4"),
        (candidate.named_by_somebody_met, "Somebody you have talked with named them.", "P49"),
        (high > within, "A talk or two with easier people before would make this one lighter.", "P46"),
    )
    found = tuple(Reason(text, line) for holds, text, line in rows if holds)
    return found or (Reason("Nothing is under way with them yet, and nobody left looks easier.", "P46"),)


def daunting_start(first: Candidate, talks: int) -> Reason | None:
    """A gentle note when the very first talk planned is one of the hardest; it keeps nobody from having it (P46)."""
    if talks > 0 or height(first) < HIGHEST:
        return None
    return Reason("You could start with an easier talk first; this one will still be there, and feel lighter.", "P46")
