"""Where the mark of a task is kept when that is not the list: an answer makes it there, `reopen` takes it back.

Everything else is done, or not needed, when the person says so, and that word is kept with the task.
"""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType

from sqlalchemy import func, select

from colloquy.fields import service as fields
from colloquy.interviews import service as interviews
from colloquy.interviews.rules.life import Verb, may_take_back
from colloquy.interviews.rules.life import allowed as may_happen
from colloquy.kit.db.work import Write
from colloquy.milestones import service as milestones
from colloquy.milestones.schemas import LeaveOut, Told
from colloquy.outreach import service as outreach
from colloquy.outreach import taking_back
from colloquy.outreach.rules.states import State as Stands
from colloquy.outreach.rules.states import Verb as Closing
from colloquy.outreach.rules.states import allowed as closable
from colloquy.referrals import service as referrals
from colloquy.referrals.rules.life import State as Standing
from colloquy.referrals.rules.life import Verb as Step
from colloquy.referrals.rules.life import allowed
from colloquy.referrals.schemas import ToldBack
from colloquy.tasks.rules.answers import TaskState
from colloquy.tasks.rules.rule import Kind
from colloquy.tasks.rules.subject import Subject
from colloquy.tasks.tables import Task

STEPS: Mapping[str, Verb] = MappingProxyType(
    {Kind.CONFIRM: Verb.CONFIRM, Kind.WRITE_UP: Verb.WRITE_UP, Kind.THANK_YOU: Verb.THANK}
)
"""What is a step of the interview."""


def make(work: Write, task: Task) -> bool:
    """Make the mark; False where there is none to make."""
    if task.subject_id is None:
        return False
    if task.kind in STEPS:
        interviews.step(work, interviews.get(work, task.subject_id), STEPS[task.kind])
    elif task.kind == Kind.TELL_REFERRER:
        referral = referrals.get(work, task.subject_id)
        if Step.TOLD_BACK not in allowed(Standing(referral.state), referral.told_back_at):
            return False
        referrals.told_back(work, referral, ToldBack())
    elif task.kind == Kind.TELL_NEWS and task.contact_id is not None:
        milestones.told(work, milestones.get(work, task.subject_id), Told(contact_id=task.contact_id))
    elif task.kind == Kind.REVIEW_FIELD:
        fields.review(work, task.subject_id)
    elif task.kind == Kind.LET_IT_REST:
        return _let_rest(work, task, task.subject_id)
    else:
        return False
    return True


def _let_rest(work: Write, task: Task, subject_id: str) -> bool:
    """No answer came: of the talk that was asked for, or, without one, of the message."""
    talk = None if task.interview_id is None else interviews.get(work, task.interview_id)
    if talk is not None and Verb.NO_ANSWER in may_happen(interviews.life_of(talk)):
        interviews.step(work, talk, Verb.NO_ANSWER)
        return True
    item = outreach.get(work, subject_id) if task.subject_kind == Subject.OUTREACH else None
    if item is None or Closing.CLOSE not in closable(Stands(item.state)):
        return False
    outreach.close(work, item)
    return True


def decide_against(work: Write, task: Task, reason: str) -> None:
    """Keep the decision where it belongs, with its reason: not to ask somebody, or not to tell them."""
    if task.subject_id is None:
        return
    if task.kind == Kind.PURSUE_REFERRAL:
        referral = referrals.get(work, task.subject_id)
        if Step.LET_GO in allowed(Standing(referral.state), referral.told_back_at):
            referrals.let_go(work, referral, reason)
    elif task.kind == Kind.TELL_NEWS and task.contact_id is not None:
        out = LeaveOut(contact_id=task.contact_id, reason=reason)
        milestones.leave_out(work, milestones.get(work, task.subject_id), out)


def decide_again(work: Write, task: Task) -> None:
    """Take such a decision back."""
    if task.subject_id is None:
        return
    if task.kind == Kind.PURSUE_REFERRAL:
        referral = referrals.get(work, task.subject_id)
        if referral.state == Standing.LET_GO:
            referrals.reopen(work, referral)
    elif task.kind == Kind.TELL_NEWS and task.contact_id is not None:
        milestones.take_back(work, milestones.get(work, task.subject_id), task.contact_id)


def take_back(work: Write, task: Task) -> bool:
    """Take the mark back; False where there is none to take back."""
    if task.subject_id is None:
        return False
    if task.kind in STEPS:
        interviews.take_back(work, task.subject_id, STEPS[task.kind])
    elif task.kind == Kind.TELL_REFERRER:
        referral = referrals.get(work, task.subject_id)
        if referral.told_back_at is None:
            return False
        referrals.reopen(work, referral)
    elif task.kind == Kind.TELL_NEWS and task.contact_id is not None:
        milestones.take_back(work, milestones.get(work, task.subject_id), task.contact_id)
    elif task.kind == Kind.REVIEW_FIELD:
        fields.take_back_review(work, task.subject_id, _looked_before(work, task))
    elif task.kind == Kind.LET_IT_REST:
        return _take_up_again(work, task, task.subject_id)
    else:
        return False
    return True


def _take_up_again(work: Write, task: Task, subject_id: str) -> bool:
    talk = None if task.interview_id is None else interviews.get(work, task.interview_id)
    if talk is not None and Verb.NO_ANSWER in may_take_back(interviews.life_of(talk)):
        interviews.take_back(work, talk.id, Verb.NO_ANSWER)
        return True
    item = outreach.get(work, subject_id) if task.subject_kind == Subject.OUTREACH else None
    if item is None or item.closed_at is None:
        return False
    taking_back.last_mark(work, item)
    return True


def _looked_before(work: Write, task: Task) -> datetime | None:
    """When the field was last thought about before that, as far as the list of tasks tells."""
    earlier = select(func.max(Task.settled_at)).where(
        Task.owner_id == work.owner_id, Task.kind == Kind.REVIEW_FIELD, Task.subject_id == task.subject_id,
        Task.state == TaskState.DONE, Task.id != task.id,
    )  # fmt: skip
    found: datetime | None = work.execute(earlier).scalar()
    return found
