"""Undoing what was noted last of a message: that it went out, that they were reached or answered, that it is over."""

from dataclasses import fields
from datetime import datetime

from colloquy.contacts.rules.vocabulary import EntryKind
from colloquy.contacts.timeline import forget_entry
from colloquy.interviews import service as interviews
from colloquy.interviews.rules import life
from colloquy.kit.db.work import Write
from colloquy.kit.events import publish
from colloquy.outreach.events import SendingTakenBack
from colloquy.outreach.rules.states import TAKE_BACK, Marks, stands, taken_back
from colloquy.outreach.rules.vocabulary import Kind, Medium
from colloquy.outreach.service import CAME, STEPS, WENT, not_possible, tell
from colloquy.outreach.tables import OutreachItem

NAMES = tuple(field.name for field in fields(Marks))


def last_mark(work: Write, item: OutreachItem) -> OutreachItem:
    """Take the last mark back, with what the timeline and the talk say of it.

    Raises:
        OutreachStepNotPossible: nothing was noted of it yet.
    """
    before = Marks(**{name: getattr(item, name) for name in NAMES})
    after = taken_back(before)
    if after == before:
        raise not_possible(item, TAKE_BACK)
    channel = Medium(item.channel or item.medium)
    for name in NAMES:
        setattr(item, name, getattr(after, name))
    item.state = stands(after)
    if after.replied_at is None and before.replied_at is not None:
        forget_entry(work, item.contact_id, CAME.get(channel, EntryKind.CALL), before.replied_at)
        item.reply, item.answer = "", None
    if after.reached_at is None and before.reached_at is not None:
        for kind in (EntryKind.CALL, EntryKind.MET):
            forget_entry(work, item.contact_id, kind, before.reached_at)
    elif after.sent_at is None and before.sent_at is not None and not _step_back(work, item, before.sent_at):
        forget_entry(work, item.contact_id, WENT[channel], before.sent_at)
    if after.sent_at is None:
        item.channel = None
        publish(work, SendingTakenBack(item.id))
    return tell(work, item)


def _step_back(work: Write, item: OutreachItem, sent_at: datetime) -> bool:
    """Take the talk it belongs to the step back that this message took it on; False where it took none."""
    verb = STEPS.get(Kind(item.kind))
    if item.interview_id is None or verb is None:
        return False
    talk = interviews.life_of(interviews.get(work, item.interview_id))
    if getattr(talk, life.STAMPS[verb]) != sent_at:
        return False
    if verb in life.may_take_back(talk):
        interviews.take_back(work, item.interview_id, verb)
    return True
