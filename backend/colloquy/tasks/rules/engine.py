"""From facts to what is owed, and from what is owed to what must change in the list.

Both steps are pure and can be repeated at will: what is owed follows from the facts alone, each obligation has a key
that says what it is for, and one key is one task. So nothing is owed twice, however often and in whatever order the
events arrive and however the clock is moved.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeAlias

from colloquy.tasks.rules.answers import TaskState
from colloquy.tasks.rules.facts import Facts
from colloquy.tasks.rules.policy import Policy
from colloquy.tasks.rules.rule import Kind, Rule
from colloquy.tasks.rules.table import RULES


@dataclass(frozen=True, slots=True, kw_only=True)
class Obligation:
    """One thing owed, or already met.

    Attributes:
        key: kind, subject and occasion: the same obligation always has the same key.
        about: what its title needs beside the contact's name.
        opens_at: before then it is not put on the list; None for at once.
        lapses_at: from then on it makes no sense any more.
        met_at: when it was done; None while it is owed.
    """

    key: str
    kind: Kind
    line: str
    subject: str
    zone: str
    reason: str
    due_at: datetime
    about: str = ""
    opens_at: datetime | None = None
    lapses_at: datetime | None = None
    met_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Existing:
    """A task that a rule made earlier, as it stands in the list.

    Attributes:
        by_hand: it is done because the person said so, which nothing else needs to bear out.
    """

    key: str
    state: TaskState
    zone: str
    reason: str
    due_at: datetime
    about: str = ""
    lapses_at: datetime | None = None
    by_hand: bool = False


@dataclass(frozen=True, slots=True)
class Create:
    """Put a new task on the list."""

    obligation: Obligation


@dataclass(frozen=True, slots=True)
class Adjust:
    """The task stays, with another due time or reason."""

    key: str
    obligation: Obligation


@dataclass(frozen=True, slots=True)
class Reopen:
    """What was settled is owed again."""

    key: str
    obligation: Obligation


@dataclass(frozen=True, slots=True)
class Fulfill:
    """It is done, since `at`."""

    key: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Cancel:
    """It is not owed any more, and was not done."""

    key: str


Change: TypeAlias = Create | Adjust | Reopen | Fulfill | Cancel


def key_of(rule: Rule[Any], facts: Facts, policy: Policy) -> str:
    """`thank_you:<interview>`; with an occasion, `confirm:<interview>:<date>`."""
    return ":".join(part for part in (rule.kind, facts.subject, rule.occasion(facts, policy)) if part)


def apply(rule: Rule[Any], facts: Facts, policy: Policy) -> Obligation | None:
    """What one row of the table says of these facts."""
    if not isinstance(facts, rule.facts) or not rule.when(facts) or rule.unless(facts):
        return None
    due_at = rule.due(facts, policy)
    if due_at is None:
        return None
    return Obligation(
        key=key_of(rule, facts, policy),
        kind=rule.kind,
        line=rule.line,
        subject=facts.subject,
        zone=facts.zone,
        about=facts.about,
        reason=rule.why(facts),
        due_at=due_at,
        opens_at=rule.opens(facts, policy),
        lapses_at=rule.lapses(facts),
        met_at=None if rule.met is None else rule.met(facts, policy),
    )


def owed(facts: Iterable[Facts], policy: Policy, rules: Iterable[Rule[Any]] = RULES) -> dict[str, Obligation]:
    """Everything that these facts make owed, met or not, by key."""
    table = tuple(rules)
    found = (apply(rule, fact, policy) for fact in facts for rule in table)
    return {obligation.key: obligation for obligation in found if obligation is not None}


def reconcile(existing: Iterable[Existing], due: Mapping[str, Obligation], now: datetime) -> tuple[Change, ...]:
    """The changes after which the list says what is owed; none when it says so already.

    Args:
        existing: all tasks that rules made for the subjects in question, whatever their state.
        due: what is owed for these subjects.
        now: what has lapsed by then is not owed any more.
    """
    listed = {task.key: task for task in existing}
    changes: list[Change] = []
    for key, obligation in due.items():
        change = _change(listed.get(key), obligation, now)
        if change is not None:
            changes.append(change)
    changes += [Cancel(key) for key, task in listed.items() if key not in due and task.state is TaskState.OPEN]
    return tuple(changes)


def _change(task: Existing | None, obligation: Obligation, now: datetime) -> Change | None:
    if task is None:
        is_owed = obligation.met_at is None and in_sight(obligation, now) and not _lapsed(obligation, now)
        return Create(obligation) if is_owed else None
    if obligation.met_at is not None:
        return None if task.state is TaskState.DONE else Fulfill(task.key, obligation.met_at)
    if task.state is TaskState.DISMISSED or (task.state is TaskState.DONE and task.by_hand):
        return None  # the person has answered
    if _lapsed(obligation, now):
        return None if task.state is TaskState.CANCELLED else Cancel(task.key)
    if task.state is not TaskState.OPEN:
        return Reopen(task.key, obligation) if in_sight(obligation, now) else None
    return None if _says(task, obligation) else Adjust(task.key, obligation)


def in_sight(obligation: Obligation, now: datetime) -> bool:
    """Its time to be put on the list has come. What is there already stays, however the clock is set."""
    return obligation.opens_at is None or obligation.opens_at <= now


def _lapsed(obligation: Obligation, now: datetime) -> bool:
    return obligation.lapses_at is not None and obligation.lapses_at <= now


def _says(task: Existing, obligation: Obligation) -> bool:
    return (task.zone, task.about, task.reason, task.due_at, task.lapses_at) == (
        obligation.zone,
        obligation.about,
        obligation.reason,
        obligation.due_at,
        obligation.lapses_at,
    )
