"""Write first or call first: what speaks for each. The person decides, and the choice is kept (P73 to P76)."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from colloquy.contacts.rules.vocabulary import Channel
from colloquy.kit.saying import say
from colloquy.policy.rules.reason import Reason


class First(StrEnum):
    """How to begin."""

    WRITE = "write"
    CALL = "call"
    EITHER = "either"


@dataclass(frozen=True, slots=True, kw_only=True)
class Situation:
    """What is known of both sides.

    Attributes:
        preferred: how they like to be reached, as far as known.
        phone_known: there is a number.
        written_known: there is an e-mail or postal address.
        details_confirmed: name, title and address are confirmed, as far as a letter needs them.
        my_ease_with_phones: from 1 (daunting) to 5 (easy); None if not said.
        named_by: who named them and may be named; None without.
        they_know_me: one has met them before.
        needs_introduction: a few lines would help them see who asks and why.
    """

    preferred: Channel | None = None
    phone_known: bool = False
    written_known: bool = False
    details_confirmed: bool = False
    my_ease_with_phones: int | None = None
    named_by: str | None = None
    they_know_me: bool = False
    needs_introduction: bool = False


@dataclass(frozen=True, slots=True)
class Weight:
    """One row: what speaks for one way, how strongly, and why."""

    side: First
    points: int
    holds: Callable[[Situation], bool]
    text: str
    line: str


WRITES: Final = frozenset({Channel.EMAIL, Channel.LETTER, Channel.MESSAGE})
TALKS: Final = frozenset({Channel.PHONE, Channel.VIDEO, Channel.IN_PERSON})
DAUNTING, EASY = 2, 4


def _ease(situation: Situation) -> int:
    return situation.my_ease_with_phones or 0


WEIGHTS: Final[tuple[Weight, ...]] = (
    Weight(First.CALL, 3, lambda it: it.preferred in TALKS, "They like to be called.", "P73"),
    Weight(First.WRITE, 3, lambda it: it.preferred in WRITES, "They like to be written to.", "P74"),
    Weight(First.CALL, 2, lambda it: it.they_know_me, "They know you, so a call will not come out of the blue.", "P73"),
    Weight(First.CALL, 1, lambda it: it.named_by is not None, "You can open with the name of {named_by}.", "P49"),
    Weight(First.CALL, 1, lambda it: _ease(it) >= EASY, "You are at ease on the phone.", "P76"),
    Weight(First.WRITE, 2, lambda it: 0 < _ease(it) <= DAUNTING, "Phoning daunts you; a letter gives you time.", "P74"),
    Weight(
        First.WRITE,
        2,
        lambda it: it.needs_introduction or not (it.they_know_me or it.named_by),
        "A short introduction lets them see who asks before you speak.",
        "P74",
    ),
)
"""What speaks for writing and for calling."""

SWITCHBOARD: Final = Reason(
    "Name, title or address are not confirmed. Call the front desk first and ask; nobody minds.", "P73"
)
THEN_CALL: Final = Reason("Say in the letter that you will call, and when; then call.", "P75")


@dataclass(frozen=True, slots=True)
class Advice:
    """Which way to begin, what speaks for it, what against, and what comes with it.

    Attributes:
        first: the way that more speaks for; `either` where it is even or where nothing is known.
        reasons: for it.
        against: what speaks for the other way; shown, not hidden.
        beforehand: what to do before.
        afterwards: what to do after.
    """

    first: First
    reasons: tuple[Reason, ...]
    against: tuple[Reason, ...]
    beforehand: tuple[Reason, ...] = ()
    afterwards: tuple[Reason, ...] = ()


def advise(situation: Situation) -> Advice:
    """Whether to write or to call first (P73, P74); what cannot be done is not advised."""
    write, call = (_side(situation, side) for side in (First.WRITE, First.CALL))
    first = _first(situation, sum(each.points for each in write) - sum(each.points for each in call))
    ours, others = (call, write) if first is First.CALL else (write, call)
    writes = first is not First.CALL
    return Advice(
        first,
        _possible(situation, first) or _told(ours, situation),
        _told(others, situation),
        (SWITCHBOARD,) if writes and not situation.details_confirmed else (),
        (THEN_CALL,) if writes and situation.phone_known else (),
    )


def _first(situation: Situation, lead: int) -> First:
    if situation.phone_known != situation.written_known:
        return First.CALL if situation.phone_known else First.WRITE
    if lead == 0:
        return First.EITHER
    return First.WRITE if lead > 0 else First.CALL


def _possible(situation: Situation, first: First) -> tuple[Reason, ...]:
    if situation.phone_known == situation.written_known:
        return ()
    if first is First.CALL:
        return (Reason("You have a number of theirs, and nothing else yet.", "P73"),)
    return (Reason("You have an address of theirs, and nothing else yet.", "P73"),)


def _side(situation: Situation, side: First) -> tuple[Weight, ...]:
    return tuple(weight for weight in WEIGHTS if weight.side is side and weight.holds(situation))


def _told(weights: tuple[Weight, ...], situation: Situation) -> tuple[Reason, ...]:
    return tuple(Reason(say(each.text, named_by=situation.named_by), each.line) for each in weights)
