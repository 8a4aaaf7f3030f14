"""What the rules find, written into the list: looked at without writing, and then obeyed."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from sqlalchemy import func, literal, select, union_all

from colloquy.accounts.tables import Account
from colloquy.contacts import service as contacts
from colloquy.kit.db.work import Database, Read, Write
from colloquy.kit.ids import new_id
from colloquy.kit.jobs import enqueue
from colloquy.policy.queries import policy_of
from colloquy.policy.rules.office import Policy
from colloquy.tasks.gathering.found import Found, Gatherer, Ids
from colloquy.tasks.rules.answers import TaskState
from colloquy.tasks.rules.engine import (
    Adjust,
    Cancel,
    Change,
    Create,
    Existing,
    Fulfill,
    Obligation,
    Reopen,
    in_sight,
    owed,
    reconcile,
)
from colloquy.tasks.tables import Task

LOOK_AGAIN: Final = "tasks.look_again"
Listed = Mapping[str, Mapping[str, Any]]
"""Tasks as they stand in the list, by key."""
LISTED: tuple[Any, ...] = (
    Task.id, Task.key, Task.state, Task.time_zone, Task.about, Task.reason, Task.due_at, Task.lapses_at, Task.by_hand,
    Task.contact_id,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Look:
    """What one gatherer's facts make owed, beside what the list says.

    Attributes:
        changes: after which the list says what is owed.
        moves: keys of tasks that concern another contact now.
        places: by key, what an obligation is about.
        listed: by key, the tasks that are there.
        opening: what is not in sight yet.
    """

    changes: tuple[Change, ...]
    moves: tuple[str, ...]
    places: Mapping[str, Found]
    listed: Listed
    opening: tuple[Obligation, ...]


@dataclass(frozen=True, slots=True)
class Reckoning:
    """By what is reckoned: the owner's calendar, and the office's clocks."""

    zone: str
    policy: Policy


def reckoning(work: Read) -> Reckoning:
    """As it holds for this owner now."""
    zone = work.execute(select(Account.time_zone).where(Account.id == work.owner_id)).scalar()
    return Reckoning(zone or "UTC", policy_of(work))


def look(work: Read, gatherer: Gatherer, anchors: Ids, by: Reckoning, listed: Listed | None = None) -> Look:
    """What would have to change for these anchors, whose tasks may have been `listed` already; writes nothing."""
    places: dict[str, Found] = {}
    due: dict[str, Obligation] = {}
    for found in gatherer.gather(work, anchors, by.zone):
        mine = owed([found.facts], by.policy)
        due |= mine
        places |= dict.fromkeys(mine, found)
    listed = _listed(work, (gatherer, anchors))[gatherer.name] if listed is None else listed
    moves = [key for key, task in listed.items() if key in places and task["contact_id"] != places[key].contact_id]
    opening = [
        each for key, each in due.items() if key not in listed and not each.met_at and not in_sight(each, work.now)
    ]
    changes = reconcile([_existing(task) for task in listed.values()], due, work.now)
    return Look(changes, tuple(moves), places, listed, tuple(opening))


def differing(
    work: Read, gatherer: Gatherer, anchors: Ids, by: Reckoning, other: Policy
) -> list[tuple[Change, Mapping[str, Any] | None]]:
    """What would have to change under other clocks and does not now, each with the task there is; writes nothing."""
    facts = [found.facts for found in gatherer.gather(work, anchors, by.zone)]
    listed = _listed(work, (gatherer, anchors))[gatherer.name]
    existing = [_existing(task) for task in listed.values()]
    now, then = (reconcile(existing, owed(facts, policy), work.now) for policy in (by.policy, other))
    return [(change, listed.get(getattr(change, "key", ""))) for change in then if change not in set(now)]


def settle(work: Write, *asked: tuple[Gatherer, Ids]) -> None:
    """Derive what is owed, and change the list accordingly; does nothing when it says so already."""
    work.flush()
    by = reckoning(work)
    wanted = [(gatherer, anchors) for gatherer, anchors in asked if anchors]
    listed = _listed(work, *wanted)
    for gatherer, anchors in wanted:
        _obey(work, gatherer, look(work, gatherer, anchors, by, listed[gatherer.name]))


def let_go(work: Write, gatherer: Gatherer, anchors: Ids) -> None:
    """What these anchors made owed falls away: they are about to be gone."""
    listed = _listed(work, (gatherer, anchors))[gatherer.name]
    changes = reconcile([_existing(task) for task in listed.values()], {}, work.now)
    _obey(work, gatherer, Look(changes, (), {}, listed, ()))


def settle_later(database: Database, owner_id: str, gatherer: Gatherer, anchors: Ids) -> None:
    """As `settle`, outside of a request: writes only where there is something to write.

    What is not in sight yet was asked for when it came to be known; a round finds it in any case.
    """
    with database.reading(owner_id) as seen:
        found = look(seen, gatherer, anchors, reckoning(seen))
    if found.changes or found.moves:
        with database.writing(owner_id) as work:
            settle(work, (gatherer, anchors))


def look_again_at(work: Write, gatherer: Gatherer, anchor: str, at: datetime) -> None:
    """Have the worker settle this anchor once that instant has come; asked for several times, it is done once."""
    key = f"{work.owner_id}:{gatherer.name}:{anchor}:{at.isoformat()}"
    enqueue(work, LOOK_AGAIN, key, {"owner_id": work.owner_id, "gatherer": gatherer.name, "anchor": anchor}, at)


def close(work: Write, task: Task, state: TaskState, at: datetime, *, by_hand: bool = False) -> None:
    """The task is no longer open, since `at`."""
    task.state, task.settled_at, task.snoozed_until, task.updated_at = state, at, None, work.now
    task.by_hand = by_hand


def count_open(work: Write, contact_id: str | None) -> None:
    """Let a contact know how many tasks about them are open."""
    if contact_id is None:
        return
    count = select(func.count()).where(
        Task.owner_id == work.owner_id, Task.contact_id == contact_id, Task.state == TaskState.OPEN
    )
    contacts.project(work, contact_id, open_task_count=work.execute(count).scalar_one())


def _listed(work: Read, *asked: tuple[Gatherer, Ids]) -> Mapping[str, Listed]:
    """The tasks that are there, by gatherer and key: asked for at once, since no two gatherers share a task."""
    found: defaultdict[str, dict[str, Mapping[str, Any]]] = defaultdict(dict)
    parts = [
        select(literal(gatherer.name).label("gatherer"), *LISTED).where(
            Task.owner_id == work.owner_id, Task.key.is_not(None),
            Task.subject_kind.in_(sorted(gatherer.subjects)), getattr(Task, gatherer.anchor).in_(anchors),
        )
        for gatherer, anchors in asked
    ]  # fmt: skip
    for row in work.rows(union_all(*parts)) if parts else ():
        found[row["gatherer"]][row["key"]] = row
    return found


def _existing(row: Mapping[str, Any]) -> Existing:
    return Existing(
        key=row["key"], state=TaskState(row["state"]), zone=row["time_zone"], about=row["about"],
        reason=row["reason"] or "", due_at=row["due_at"], lapses_at=row["lapses_at"], by_hand=row["by_hand"],
    )  # fmt: skip


def _obey(work: Write, gatherer: Gatherer, found: Look) -> None:
    tasks = _tasks(work, found)
    touched = {found.listed[key]["contact_id"] for key in found.moves}
    for change in found.changes:
        match change:
            case Create(obligation):
                place = found.places[obligation.key]
                new = Task(
                    owner_id=work.owner_id, id=new_id(), key=obligation.key, kind=obligation.kind,
                    subject_kind=place.subject, subject_id=place.subject_id, contact_id=place.contact_id,
                    interview_id=place.interview_id, created_at=work.now,
                )  # fmt: skip
                work.session.add(new)
                _owe(work, gatherer, new, obligation, place)
                touched.add(new.contact_id)
            case Adjust(key, obligation) | Reopen(key, obligation):
                _owe(work, gatherer, tasks[key], obligation, found.places[key])
                touched.add(tasks[key].contact_id)
            case Fulfill(key, at):
                close(work, tasks[key], TaskState.DONE, at)
                touched.add(tasks[key].contact_id)
            case Cancel(key):
                close(work, tasks[key], TaskState.CANCELLED, work.now)
                touched.add(tasks[key].contact_id)
    for key in found.moves:
        tasks[key].contact_id = found.places[key].contact_id
        touched.add(tasks[key].contact_id)
    for obligation in found.opening:
        if obligation.opens_at is not None:
            look_again_at(work, gatherer, _anchor(gatherer, found.places[obligation.key]), obligation.opens_at)
    work.flush()
    for contact_id in sorted(filter(None, touched)):
        count_open(work, contact_id)


def _tasks(work: Write, found: Look) -> dict[str, Task]:
    """The tasks that are about to change, by key: read at once, and held until they are written at once."""
    keys = {*found.moves, *(change.key for change in found.changes if not isinstance(change, Create))}
    if not keys:
        return {}
    wanted = [found.listed[key]["id"] for key in keys]
    mine = select(Task).where(Task.owner_id == work.owner_id, Task.id.in_(sorted(wanted)))
    return {str(task.key): task for task in work.session.scalars(mine)}


def _owe(work: Write, gatherer: Gatherer, task: Task, obligation: Obligation, place: Found) -> None:
    task.reason, task.due_at, task.time_zone = obligation.reason, obligation.due_at, obligation.zone
    task.about, task.lapses_at = obligation.about, obligation.lapses_at
    if task.state != TaskState.OPEN:
        task.state, task.settled_at, task.snoozed_until, task.answer = TaskState.OPEN, None, None, None
        task.by_hand = False
    task.updated_at = work.now
    if obligation.lapses_at is not None:
        look_again_at(work, gatherer, _anchor(gatherer, place), obligation.lapses_at)


def _anchor(gatherer: Gatherer, place: Found) -> str:
    return str(getattr(place, gatherer.anchor))
