"""What interviews make owed: the rules' findings, written into the list."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import func, select

from colloquy.contacts import service as contacts
from colloquy.contacts.events import ContactsMerged
from colloquy.interviews.events import InterviewChanged, InterviewRemoved
from colloquy.interviews.rules.forms import FORMS, Form
from colloquy.interviews.rules.life import CAME_TO_NOTHING, State
from colloquy.interviews.rules.vocabulary import Outcome
from colloquy.interviews.tables import Interview
from colloquy.kit.db.work import Write
from colloquy.kit.events import listen
from colloquy.kit.ids import new_id
from colloquy.kit.jobs import enqueue
from colloquy.policy.queries import policy_of
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
    owed,
    reconcile,
)
from colloquy.tasks.rules.facts import InterviewFacts
from colloquy.tasks.tables import Task

LAPSE = "tasks.lapse"


@listen(InterviewChanged)
def on_interview_changed(work: Write, event: InterviewChanged) -> None:
    """Bring the list in line with what an interview makes owed."""
    settle_interview(work, event.interview_id)


@listen(InterviewRemoved)
def on_interview_removed(work: Write, event: InterviewRemoved) -> None:
    """Its tasks went with it; the contact's count follows."""
    count_open(work, event.contact_id)


@listen(ContactsMerged)
def on_contacts_merged(work: Write, event: ContactsMerged) -> None:
    """Tasks have moved from one contact to the other: both counts follow."""
    for contact_id in (event.contact_id, event.other_id):
        count_open(work, contact_id)


def settle_interview(work: Write, interview_id: str) -> None:
    """Derive what one interview makes owed, and change the list accordingly; does nothing when it says so already."""
    row = work.session.get(Interview, (work.owner_id, interview_id))
    if row is None:
        return
    tasks = {
        task.key: task
        for task in work.session.scalars(
            select(Task).where(Task.owner_id == work.owner_id, Task.interview_id == interview_id, Task.key.is_not(None))
        )
        if task.key is not None
    }
    due = owed([facts_of(row)], policy_of(work))
    changes = reconcile([_existing(key, task) for key, task in tasks.items()], due, work.now)
    for change in changes:
        _obey(work, change, tasks, row)
    if changes:
        work.flush()
    count_open(work, row.contact_id)


def facts_of(row: Interview) -> InterviewFacts:
    """The interview as the rules see it."""
    return InterviewFacts(
        subject=row.id,
        zone=row.time_zone,
        to_confirm=FORMS[Form(row.form)].confirmed,
        agreed_at=row.agreed_at,
        starts_at=row.scheduled_at,
        confirmed_at=row.confirmed_at,
        started_at=row.started_at,
        ended_at=row.ended_at,
        written_up_at=row.written_up_at,
        thanked_at=row.thanked_at,
        came_to_nothing=row.state in CAME_TO_NOTHING,
        closed=row.state == State.CLOSED,
        discouraging=row.outcome == Outcome.DISCOURAGING,
    )


def _existing(key: str, task: Task) -> Existing:
    return Existing(
        key=key, state=TaskState(task.state), zone=task.time_zone, reason=task.reason or "", due_at=task.due_at,
        lapses_at=task.lapses_at,
    )  # fmt: skip


def _obey(work: Write, change: Change, tasks: Mapping[str, Task], row: Interview) -> None:
    match change:
        case Create(obligation):
            task = Task(
                owner_id=work.owner_id, id=new_id(), key=obligation.key, kind=obligation.kind,
                contact_id=row.contact_id, interview_id=row.id, created_at=work.now,
            )  # fmt: skip
            work.session.add(task)
            _owe(work, task, obligation)
        case Adjust(key, obligation) | Reopen(key, obligation):
            _owe(work, tasks[key], obligation)
        case Fulfill(key, at):
            settle(work, tasks[key], TaskState.DONE, at)
        case Cancel(key):
            settle(work, tasks[key], TaskState.CANCELLED, work.now)


def _owe(work: Write, task: Task, obligation: Obligation) -> None:
    task.reason, task.due_at, task.time_zone = obligation.reason, obligation.due_at, obligation.zone
    task.lapses_at = obligation.lapses_at
    if task.state != TaskState.OPEN:
        task.state, task.settled_at, task.snoozed_until, task.answer = TaskState.OPEN, None, None, None
    task.updated_at = work.now
    if obligation.lapses_at is not None:
        key = f"{work.owner_id}:{obligation.key}"
        payload = {"owner_id": work.owner_id, "interview_id": obligation.subject}
        enqueue(work, LAPSE, key, payload, obligation.lapses_at)


def settle(work: Write, task: Task, state: TaskState, at: datetime) -> None:
    """The task is no longer open, since `at`."""
    task.state, task.settled_at, task.snoozed_until, task.updated_at = state, at, None, work.now


def count_open(work: Write, contact_id: str | None) -> None:
    """Let a contact know how many tasks about them are open."""
    if contact_id is None:
        return
    count = select(func.count()).where(
        Task.owner_id == work.owner_id, Task.contact_id == contact_id, Task.state == TaskState.OPEN
    )
    contacts.project(work, contact_id, open_task_count=work.execute(count).scalar_one())
