"""Going back to somebody while one is searching: what must be there first, unmet things listed and never hidden.

The conditions are one row each (P87); what the message itself needs is `NEEDED_IN_MESSAGE` (P88).
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from colloquy.fields.rules import FieldState, Mode, mode
from colloquy.outreach.rules.vocabulary import Kind
from colloquy.policy.rules.office import DEFAULT, Policy


@dataclass(frozen=True, slots=True, kw_only=True)
class Relation:
    """What there is between the two, and where the person stands.

    Attributes:
        talked_at: when they last talked; None if never.
        thanked: a thank-you went out for that talk.
        updates_since: how often they have heard from one since.
        rapport: one has marked that they got on well; None if not said.
        field_state: of the field it is about.
        focus: what one is looking for, in a sentence or two.
        wants_no_contact: they declined or withdrew leave to keep in touch.
    """

    talked_at: datetime | None = None
    thanked: bool = False
    updates_since: int = 0
    rapport: bool | None = None
    field_state: FieldState | None = None
    focus: str = ""
    wants_no_contact: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A condition: when it is met, why it is one, and by which line."""

    code: str
    met: Callable[[Relation, Policy, datetime], bool]
    reason: str
    line: str


def _waited(relation: Relation, policy: Policy, now: datetime) -> bool:
    return relation.talked_at is not None and now - relation.talked_at >= policy.renewed_after


ROWS: Final[tuple[Row, ...]] = (
    Row("talked", lambda it, _, __: it.talked_at is not None, "You have talked with them before.", "P87"),
    Row("thanked", lambda it, _, __: it.thanked, "Your thank-you went out.", "P65"),
    Row("rapport", lambda it, _, __: it.rapport is True, "You got on well, in your own judgment.", "P87"),
    Row(
        "updated",
        lambda it, policy, _: it.updates_since >= policy.renewed_updates_least,
        "They have heard from you since, so this is not the first word after a long silence.",
        "P68",
    ),
    Row("time_passed", _waited, "Some time has passed since you talked.", "P87"),
    Row(
        "searching",
        lambda it, _, __: it.field_state is not None and mode(it.field_state) is Mode.JOB_SEARCH,
        "You have decided on the field and are searching in it.",
        "P87",
    ),
    Row(
        "focus", lambda it, _, __: bool(it.focus.strip()), "You can say in a sentence what you are looking for.", "P87"
    ),
    Row("welcome", lambda it, _, __: not it.wants_no_contact, "They have not asked to be left in peace.", "P69"),
)


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition as it stands."""

    code: str
    met: bool
    reason: str
    line: str


def conditions(relation: Relation, now: datetime, policy: Policy = DEFAULT) -> tuple[Condition, ...]:
    """All conditions of going back to somebody, met and unmet, in the order in which one would see to them (P87)."""
    return tuple(Condition(row.code, row.met(relation, policy, now), row.reason, row.line) for row in ROWS)


def unmet(relation: Relation, now: datetime, policy: Policy = DEFAULT) -> tuple[Condition, ...]:
    """Those still to be met; empty when one may go back."""
    return tuple(each for each in conditions(relation, now, policy) if not each.met)


def judged_as(kind: Kind, field_state: FieldState | None) -> Kind:
    """As what the check of messages judges a message.

    Going back to somebody is the one kind in which leads may be asked for, and only while one searches in the field;
    before that it is judged as any news from somebody who explores (P2, P70, P88).
    """
    explores = field_state is None or mode(field_state) is Mode.EXPLORE
    return Kind.UPDATE if kind is Kind.RENEWED_CONTACT and explores else kind


NEEDED_IN_MESSAGE: Final = ("talk_date", "situation", "focus")
"""What such a message says: when we talked, where I stand, what I am looking for (P88)."""


def updates_left(sent_within_a_year: int, policy: Policy = DEFAULT) -> int:
    """How many updates one contact may still get this year (P68)."""
    return max(0, policy.updates_a_year - sent_within_a_year)
