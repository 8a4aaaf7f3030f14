"""Where the mark of a task is kept when that is not the list: an answer makes it there, `reopen` takes it back.

Everything else is done, or not needed, when the person says so, and that word is kept with the task.
"""

from collections.abc import Mapping
from types import MappingProxyType

from colloquy.interviews import service as interviews
from colloquy.interviews.rules.life import Verb
from colloquy.kit.db.work import Write
from colloquy.milestones import service as milestones
from colloquy.milestones.schemas import LeaveOut, Told
from colloquy.referrals import service as referrals
from colloquy.referrals.rules.life import State as Standing
from colloquy.referrals.rules.life import Verb as Step
from colloquy.referrals.rules.life import allowed
from colloquy.referrals.schemas import ToldBack
from colloquy.tasks.rules.rule import Kind
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
    else:
        return False
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
    else:
        return False
    return True
