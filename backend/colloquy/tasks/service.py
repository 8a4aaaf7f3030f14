"""Changes to tasks: what people set themselves, and what they answer."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import select

from colloquy.accounts.tables import Account
from colloquy.contacts.reach import named
from colloquy.interviews.tables import Interview
from colloquy.kit.db.work import Write
from colloquy.kit.errors import Conflict, NotFound, field_error
from colloquy.kit.ids import new_id
from colloquy.tasks import marking
from colloquy.tasks.gathering.all_of_them import BY_SUBJECT
from colloquy.tasks.rules.answers import LEADS_TO, OWN, STANDING, Answer, TaskState, answers
from colloquy.tasks.rules.rule import Kind
from colloquy.tasks.rules.table import BY_KIND
from colloquy.tasks.rules.today import SnoozeProblem, snooze_problem
from colloquy.tasks.schemas import TaskCreate, TaskPatch
from colloquy.tasks.settling import close, count_open, settle
from colloquy.tasks.tables import Task

SNOOZE_PROBLEMS: Mapping[SnoozeProblem, str] = {
    SnoozeProblem.IN_THE_PAST: "Name a time to come.",
    SnoozeProblem.TOO_LONG: "What the method asks for can wait a week at most; snooze it again then if need be.",
    SnoozeProblem.TOO_LATE: "By then it would be too late to do it; name an earlier time.",
}


class AnswerNotPossible(Conflict):
    """The task does not admit this answer; the member `allowed` says which it does."""

    code = "answer_not_possible"
    title = "This answer does not fit the task"


class SetByRule(Conflict):
    """A rule of the method made this task, so only its answers change it."""

    code = "set_by_rule"
    title = "The method asks for this"


# What people set themselves.


def get(work: Write, task_id: str) -> Task:
    """The task, to be changed.

    Raises:
        NotFound: there is none for this owner.
    """
    task = work.session.get(Task, (work.owner_id, task_id))
    if task is None:
        raise NotFound
    return task


def create(work: Write, body: TaskCreate) -> Task:
    """Add a task of one's own.

    Raises:
        Unprocessable: the contact or the interview is not there for this owner, or they do not go together.
    """
    contact_id, zone = body.contact_id, body.time_zone
    if body.interview_id is not None:
        interview = work.session.get(Interview, (work.owner_id, body.interview_id))
        if interview is None:
            raise field_error("/interview_id", "unknown_interview", "There is no such interview in your list.")
        if contact_id not in {None, interview.contact_id}:
            raise field_error("/contact_id", "not_their_interview", "That interview is with another contact.")
        contact_id, zone = interview.contact_id, zone or interview.time_zone
    if contact_id is not None:
        named(work, contact_id, "/contact_id")
    zone = zone or work.execute(select(Account.time_zone).where(Account.id == work.owner_id)).scalar_one()
    task = Task(
        owner_id=work.owner_id, id=new_id(), kind=Kind.OWN, title=body.title, notes=body.notes, due_at=body.due_at,
        time_zone=zone, contact_id=contact_id, interview_id=body.interview_id, state=TaskState.OPEN,
        created_at=work.now, updated_at=work.now,
    )  # fmt: skip
    work.session.add(task)
    return _changed(work, task)


def change(work: Write, task: Task, patch: TaskPatch) -> Task:
    """Change a task of one's own, or the notes of any.

    Raises:
        SetByRule: what a rule sets is not changed by hand.
    """
    changes = patch.changes()
    if task.kind != Kind.OWN and changes.keys() - {"notes"}:
        raise SetByRule("Its title and clock come from the method. You can snooze it, or write notes beside it.")
    for name, value in changes.items():
        setattr(task, name, value)
    return _changed(work, task)


def remove(work: Write, task_id: str) -> None:
    """Delete a task of one's own.

    Raises:
        SetByRule: what a rule asks for is answered, not deleted.
    """
    task = get(work, task_id)
    if task.kind != Kind.OWN:
        raise SetByRule("Answer it instead: done, snoozed, or why not.")
    contact_id = task.contact_id
    work.session.delete(task)
    work.flush()
    count_open(work, contact_id)


# What people answer.


def done(work: Write, task: Task) -> Task:
    """It is done. Where doing it leaves a mark elsewhere, this makes that mark; else the person's word is kept."""
    _admit(task, Answer.DONE)
    if not marking.make(work, task):
        close(work, task, TaskState.DONE, work.now, by_hand=True)
        _settle(work, task)
    return _changed(work, task)


def snooze(work: Write, task: Task, until: datetime) -> Task:
    """Put it off.

    Raises:
        Unprocessable: that is no time to put it off to.
    """
    _admit(task, Answer.SNOOZE)
    problem = snooze_problem(until, work.now, lapses_at=task.lapses_at, from_rule=task.kind != Kind.OWN)
    if problem is not None:
        raise field_error("/until", problem, SNOOZE_PROBLEMS[problem])
    task.snoozed_until = until
    return _changed(work, task)


def unsnooze(work: Write, task: Task) -> Task:
    """Have it back on the list at once."""
    _admit(task, Answer.UNSNOOZE)
    task.snoozed_until = None
    return _changed(work, task)


def set_aside(work: Write, task: Task, answer: Answer, reason: str) -> Task:
    """It is not needed, or cannot be done; the reason is kept."""
    _admit(task, answer)
    close(work, task, LEADS_TO[answer], work.now, by_hand=True)
    task.answer = reason
    marking.decide_against(work, task, reason)
    _settle(work, task)
    return _changed(work, task)


def reopen(work: Write, task: Task) -> Task:
    """Take it up again; a mark that `done` made elsewhere is taken back.

    Raises:
        AnswerNotPossible: it is not owed any more.
    """
    _admit(task, Answer.REOPEN)
    if task.state != TaskState.DONE or task.by_hand or not marking.take_back(work, task):
        set_aside_before = task.state == TaskState.DISMISSED
        task.state, task.settled_at, task.answer, task.by_hand = TaskState.OPEN, None, None, False
        if set_aside_before:
            marking.decide_again(work, task)
        _settle(work, task)
    if task.state != TaskState.OPEN:
        raise AnswerNotPossible("Nothing is owed here any more.", allowed=[])
    return _changed(work, task)


def _settle(work: Write, task: Task) -> None:
    """What the person said may be what something else is counted from."""
    gatherer = BY_SUBJECT.get(task.subject_kind or "")
    if gatherer is not None:
        settle(work, (gatherer, [str(getattr(task, gatherer.anchor))]))


def _admit(task: Task, answer: Answer) -> None:
    rule = BY_KIND.get(Kind(task.kind))
    while_open = OWN if rule is None else rule.answers
    allowed = answers(TaskState(task.state), while_open, put_off=task.snoozed_until is not None)
    if answer not in allowed:
        raise AnswerNotPossible(STANDING.refusal(task.state, answer, allowed), allowed=list(allowed))


def _changed(work: Write, task: Task) -> Task:
    task.updated_at = work.now
    work.flush()
    count_open(work, task.contact_id)
    return task
