"""Changes to outreach. Each ends in `tell`, which tells the slices above."""

from datetime import datetime, timedelta
from typing import Final

from sqlalchemy import select, update

from colloquy.contacts.reach import named
from colloquy.contacts.rules.vocabulary import EntryKind
from colloquy.contacts.timeline import record_entry
from colloquy.interviews import service as interviews
from colloquy.interviews.rules import life
from colloquy.interviews.rules.vocabulary import ThanksChannel
from colloquy.kit.db.work import Write
from colloquy.kit.errors import Conflict, NotFound, field_error
from colloquy.kit.events import listen, publish
from colloquy.kit.saying import in_a_row
from colloquy.outreach import known, preparing, template_queries
from colloquy.outreach.events import OutreachChanged, Sent
from colloquy.outreach.rules.shipped import draft
from colloquy.outreach.rules.states import CHANGE, STANDING, State, Verb, advance, allowed
from colloquy.outreach.rules.vocabulary import WRITTEN, Kind, Medium
from colloquy.outreach.schemas import LogReply, MarkReached, MarkSent, OutreachCreate, OutreachPatch
from colloquy.outreach.tables import OutreachItem, OutreachVersion
from colloquy.policy.queries import policy_of
from colloquy.policy.rules.calendar import local_date, working_days_after
from colloquy.questions.rules.words import Form
from colloquy.removals import service as removals
from colloquy.removals.events import Restored
from colloquy.removals.rules import Removed
from colloquy.resumes.events import ResumeRemoved
from colloquy.resumes.rules import Sent as Along
from colloquy.resumes.rules import may_attach
from colloquy.resumes.tables import Resume

ONE_SITTING: Final = timedelta(minutes=10)
"""Changes within one sitting make one version."""
WENT: Final = {
    Medium.LETTER: EntryKind.LETTER_SENT,
    Medium.EMAIL: EntryKind.EMAIL_SENT,
    Medium.CALL_SCRIPT: EntryKind.CALL,
    Medium.VOICEMAIL: EntryKind.VOICEMAIL,
    Medium.IN_PERSON: EntryKind.MET,
}
CAME: Final = {Medium.LETTER: EntryKind.LETTER_RECEIVED, Medium.EMAIL: EntryKind.EMAIL_RECEIVED}

STEPS: Final = {
    Kind.REQUEST: life.Verb.REQUEST,
    Kind.CONFIRMATION: life.Verb.CONFIRM,
    Kind.THANK_YOU: life.Verb.THANK,
}
"""What a message that went out does to the talk it belongs to."""
THANKS: Final = {
    Medium.LETTER: ThanksChannel.LETTER,
    Medium.EMAIL: ThanksChannel.EMAIL,
    Medium.CALL_SCRIPT: ThanksChannel.PHONE,
    Medium.VOICEMAIL: ThanksChannel.PHONE,
    Medium.IN_PERSON: ThanksChannel.MESSAGE,
}


class OutreachStepNotPossible(Conflict):
    """The step does not follow from where the message stands; the member `allowed` says what does."""

    code = "outreach_step_not_possible"
    title = "This does not follow from where the message stands"


class NotReady(Conflict):
    """The office holds requests back until what matters most is there; the member `missing` says what it is."""

    code = "not_ready"
    title = "Something is missing before you ask"


class ResumeStays(Conflict):
    """No resume goes with this message; the member `line` names the line of the method behind it."""

    code = "resume_stays"
    title = "Leave the resume out of this message"


def get(work: Write, outreach_id: str) -> OutreachItem:
    """The message, to be changed.

    Raises:
        NotFound: there is none for this owner.
    """
    item = work.session.get(OutreachItem, (work.owner_id, outreach_id))
    if item is None or known.contact(work, item.contact_id) is None:
        raise NotFound
    return item


def create(work: Write, body: OutreachCreate) -> OutreachItem:
    """Draft a message: as written, or from the template with what is known.

    Raises:
        Unprocessable: the contact, the talk, the field or the resume is not there for this owner.
        ResumeStays: a resume does not go with this message.
    """
    named(work, body.contact_id, "/contact_id")
    talk = None if body.interview_id is None else known.talk(work, body.interview_id)
    if body.interview_id is not None and (talk is None or talk["contact_id"] != body.contact_id):
        raise field_error("/interview_id", "unknown_interview", "There is no such interview with this contact.")
    form = body.form or (Form(talk["form"]) if talk else Form.PHONE)
    field_id = body.field_id or (talk["field_id"] if talk else None)
    field = known.field(work, field_id, body.contact_id)
    if body.field_id is not None and field is None:
        raise field_error("/field_id", "unknown_field", "There is no such field in your list.")
    person = known.contact(work, body.contact_id) or {}
    policy = policy_of(work)
    call_day = body.fill.call_day
    if call_day is None and body.medium in WRITTEN and person["phones"]:
        call_day = working_days_after(local_date(work.now, known.myself(work).zone), policy.follow_up_from, policy)
    said = body.fill.model_dump(exclude={"call_day"})
    asked = known.Asked(person=person, talk=talk, form=form, field=field, call_day=call_day, said=said)
    own = template_queries.own(work, body.kind, body.medium)
    offered = draft(body.kind, body.medium, known.context(work, asked), policy, own)
    item = OutreachItem(
        owner_id=work.owner_id, contact_id=body.contact_id, interview_id=body.interview_id, kind=body.kind,
        medium=body.medium, form=form, state=State.DRAFT, reply="", created_at=work.now, updated_at=work.now,
        subject=offered.subject if body.subject is None else body.subject,
        body=offered.body if body.body is None else body.body, offered=offered.body if body.body is None else "",
        resume_id=body.resume_id,
    )  # fmt: skip
    _check_resume(work, item)
    work.session.add(item)
    work.flush()
    _keep_version(work, item, 1)
    return tell(work, item)


def change(work: Write, item: OutreachItem, patch: OutreachPatch) -> OutreachItem:
    """Change a draft; what it said before is kept as a version.

    Raises:
        OutreachStepNotPossible: it has gone out.
        ResumeStays: a resume does not go with this message.
    """
    if item.state != State.DRAFT:
        raise not_possible(item, CHANGE)
    changes = patch.changes()
    for name, value in changes.items():
        setattr(item, name, value)
    if "resume_id" in changes:
        _check_resume(work, item)
    if changes.keys() & {"subject", "body"}:
        last = work.session.scalars(
            select(OutreachVersion)
            .where(OutreachVersion.owner_id == work.owner_id, OutreachVersion.outreach_id == item.id)
            .order_by(OutreachVersion.number.desc())
            .limit(1)
        ).one()
        if last.number > 1 and work.now - last.created_at < ONE_SITTING:
            last.subject, last.body = item.subject, item.body
        else:
            _keep_version(work, item, last.number + 1)
    return tell(work, item)


def remove(work: Write, outreach_id: str) -> None:
    """Delete a message with its versions, until it is put back; what the timeline tells of it stays."""
    item = get(work, outreach_id)
    gone = OutreachChanged(item.contact_id, item.interview_id)
    removals.keep(work, Removed.MESSAGE, OutreachItem, outreach_id, item.subject, item.contact_id)
    work.session.delete(item)
    work.flush()
    publish(work, gone)


@listen(Restored)
def on_restored(work: Write, event: Restored) -> None:
    """A message that is put back is waited for, or answered, as before."""
    if event.kind == Removed.MESSAGE:
        item = get(work, event.id)
        publish(work, OutreachChanged(item.contact_id, item.interview_id))


def mark_sent(work: Write, item: OutreachItem, body: MarkSent) -> OutreachItem:
    """It went out, or they were called."""
    item.state = _step(item, Verb.MARK_SENT)
    channel = Medium(body.channel or item.medium)
    if item.kind == Kind.REQUEST:
        _check_ready(work, item, channel)
    _check_resume(work, item)
    at = item.sent_at = interviews.past(work, body.at)
    item.channel = channel
    if not _step_of_talk(work, item, channel, at):
        record_entry(work, item.contact_id, WENT[channel], at, item.subject)
    tell(work, item)
    publish(work, Sent(item.id, item.contact_id, item.interview_id, item.kind, channel, at))
    return item


def reached(work: Write, item: OutreachItem, body: MarkReached) -> OutreachItem:
    """They were on the line, or one met them."""
    moment = interviews.past(work, body.at)
    item.state = _step(item, Verb.REACHED)
    if item.sent_at is None:
        item.sent_at, item.channel = moment, body.channel or item.medium
    item.reached_at = moment
    met = Medium(body.channel or item.medium) is Medium.IN_PERSON
    record_entry(work, item.contact_id, EntryKind.MET if met else EntryKind.CALL, moment, item.subject)
    return tell(work, item)


def log_reply(work: Write, item: OutreachItem, body: LogReply) -> OutreachItem:
    """They answered."""
    item.state = _step(item, Verb.LOG_REPLY)
    item.replied_at, item.reply, item.answer = interviews.past(work, body.at), body.text, body.answer
    kind = CAME.get(Medium(item.channel or item.medium), EntryKind.CALL)
    record_entry(work, item.contact_id, kind, item.replied_at, body.text)
    return tell(work, item)


def close(work: Write, item: OutreachItem) -> OutreachItem:
    """Put it away."""
    item.state = _step(item, Verb.CLOSE)
    item.closed_at = work.now
    return tell(work, item)


def _step_of_talk(work: Write, item: OutreachItem, channel: Medium, at: datetime) -> bool:
    """Take the talk it belongs to a step on, where one follows; the timeline then tells of that."""
    verb = STEPS.get(Kind(item.kind))
    if item.interview_id is None or verb is None:
        return False
    talk = interviews.get(work, item.interview_id)
    if verb not in life.allowed(interviews.life_of(talk)):
        return False
    thanks = THANKS[channel] if verb is life.Verb.THANK else None
    interviews.step(work, talk, verb, at=at, thanks_channel=thanks)
    return True


def _check_ready(work: Write, item: OutreachItem, channel: Medium) -> None:
    found = preparing.ready(work, item.contact_id, channel, item.interview_id)
    if found is not None and not found["may_ask"]:
        missing = [each for each in found["missing"] if each["blocks"]]
        raise NotReady(in_a_row(each["reason"] for each in missing), missing=missing)


def _check_resume(work: Write, item: OutreachItem) -> None:
    """A resume goes with a message only where the method lets it (P2, P88).

    Raises:
        Unprocessable: there is no such version of one's own.
        ResumeStays: it does not go with this message.
    """
    if item.resume_id is None:
        return
    with work.session.no_autoflush:
        if work.session.get(Resume, (work.owner_id, item.resume_id)) is None:
            raise field_error("/resume_id", "unknown_resume", "There is no such version of your resume.")
    state = known.field_state(work, item.kind, item.contact_id, item.interview_id)
    along = may_attach(Along(item.kind), state)
    if not along.allowed:
        raise ResumeStays(along.why.text, line=along.why.line)


def _step(item: OutreachItem, verb: Verb) -> State:
    found = advance(State(item.state), verb)
    if found is None:
        raise not_possible(item, verb)
    return found


def not_possible(item: OutreachItem, verb: str) -> OutreachStepNotPossible:
    """The refusal in words, with what is possible instead."""
    possible = list(allowed(State(item.state)))
    return OutreachStepNotPossible(STANDING.refusal(item.state, verb, possible), allowed=possible)


def _keep_version(work: Write, item: OutreachItem, number: int) -> None:
    version = OutreachVersion(
        owner_id=work.owner_id, outreach_id=item.id, number=number, subject=item.subject, body=item.body,
        created_at=work.now,
    )  # fmt: skip
    work.session.add(version)


def tell(work: Write, item: OutreachItem) -> OutreachItem:
    """Send what changed, and tell the slices above."""
    item.updated_at = work.now
    work.flush()
    publish(work, OutreachChanged(item.contact_id, item.interview_id))
    return item


@listen(ResumeRemoved)
def on_resume_removed(work: Write, event: ResumeRemoved) -> None:
    """Messages lose the version that goes."""
    mine = (OutreachItem.owner_id == work.owner_id, OutreachItem.resume_id == event.resume_id)
    work.execute(update(OutreachItem).where(*mine).values(resume_id=None))
