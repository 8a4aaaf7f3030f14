"""When the office asks somebody to advise others in turn: one row a condition, the unmet ones named (P91). Pure."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from colloquy.policy.rules.office import DEFAULT, Policy


@dataclass(frozen=True, slots=True, kw_only=True)
class Journey:
    """How far somebody has come.

    Attributes:
        graduated_on: the milestone; None until then.
        talks: held by them.
        is_adviser: they advise already.
    """

    graduated_on: date | None = None
    talks: int = 0
    is_adviser: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A condition: when it is met, and what to say of it."""

    code: str
    met: Callable[[Journey, date, Policy], bool]
    reason: str


def _long_enough(journey: Journey, today: date, policy: Policy) -> bool:
    return journey.graduated_on is not None and today - journey.graduated_on >= policy.invite_adviser_after


ROWS: Final[tuple[Row, ...]] = (
    Row("graduated", lambda it, _, __: it.graduated_on is not None, "You have graduated."),
    Row("time_passed", _long_enough, "Some time has passed since, so you have something to tell."),
    Row(
        "talks",
        lambda it, _, policy: it.talks >= policy.invite_adviser_talks,
        "You have held talks yourself, so you know how it feels to ask.",
    ),
    Row("not_yet", lambda it, _, __: not it.is_adviser, "You do not advise yet."),
)
LINE: Final = "P91"
WORDS: Final = "People took time for you. If you like, somebody could now ask you."


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition as it stands."""

    code: str
    met: bool
    reason: str
    line: str = LINE


def conditions(journey: Journey, today: date, policy: Policy = DEFAULT) -> tuple[Condition, ...]:
    """All conditions, met and unmet. None of them keeps anybody from becoming an adviser; they only say when to ask."""
    return tuple(Condition(row.code, row.met(journey, today, policy), row.reason) for row in ROWS)


def invitation(found: tuple[Condition, ...]) -> str | None:
    """What the office says, once everything is met."""
    return WORDS if all(each.met for each in found) else None
