"""What happened elsewhere, heard here: each event has what it may make owed settled again, in its own transaction."""

from sqlalchemy import select

from colloquy.accounts.events import AccountCreated
from colloquy.contacts.events import ContactsAdded, ContactShelved, ContactsMerged, ContactTouched, PermissionChanged
from colloquy.contacts.tables import Contact, ContactPermission
from colloquy.fields.events import FieldChanged, FieldRemoved
from colloquy.interviews.events import (
    CapturesChanged,
    GuideChanged,
    InterviewChanged,
    InterviewRemoved,
    InterviewRestored,
    LineTakenBack,
    SuggestionTaken,
)
from colloquy.interviews.rules.life import OPEN
from colloquy.interviews.tables import Interview
from colloquy.kit.db.work import Write
from colloquy.kit.events import listen
from colloquy.kit.jobs import enqueue
from colloquy.milestones.events import MilestoneChanged, MilestoneReached, MilestoneRemoved
from colloquy.outreach.events import OutreachChanged
from colloquy.outreach.tables import OutreachItem
from colloquy.policy.events import PolicyChanged
from colloquy.referrals.events import ReferralChanged, ReferralRemoved
from colloquy.research.events import ResearchChanged
from colloquy.research.rules.file import About
from colloquy.tasks import rounds
from colloquy.tasks.gathering.accounts import ACCOUNTS, THE_ACCOUNT, THE_LIST
from colloquy.tasks.gathering.fields import FIELDS
from colloquy.tasks.gathering.found import BEFORE_ALL, Gatherer, Ids
from colloquy.tasks.gathering.interviews import INTERVIEWS
from colloquy.tasks.gathering.milestones import MILESTONES
from colloquy.tasks.gathering.referrals import REFERRALS, about_contact
from colloquy.tasks.gathering.requests import REQUESTS
from colloquy.tasks.gathering.suggestions import SUGGESTIONS
from colloquy.tasks.gathering.ties import TIES
from colloquy.tasks.rules.answers import TaskState
from colloquy.tasks.rules.rule import Kind
from colloquy.tasks.settling import LOOK_AGAIN, count_open, let_go, settle
from colloquy.tasks.tables import Task

MILESTONES_AT_MOST = 10
"""News looked at after a talk; the worker comes by for the rest."""

# Talks.


@listen(InterviewChanged)
def on_interview_changed(work: Write, event: InterviewChanged) -> None:
    """A talk moves what is owed for itself, for the request behind it, for whoever named them, and for the field."""
    talk = work.session.get(Interview, (work.owner_id, event.interview_id))
    if talk is not None:
        news = _news(work) if talk.thanked_at is not None else []
        around = _around(work, talk.contact_id)
        settle(work, (INTERVIEWS, [event.interview_id]), *around, (FIELDS, event.field_ids), (MILESTONES, news))


@listen(InterviewRemoved)
def on_interview_removed(work: Write, event: InterviewRemoved) -> None:
    """Its tasks went with it; what hung on it elsewhere follows."""
    count_open(work, event.contact_id)
    fields = [] if event.field_id is None else [event.field_id]
    settle(work, *_around(work, event.contact_id), (FIELDS, fields))


@listen(InterviewRestored)
def on_interview_restored(work: Write, event: InterviewRestored) -> None:
    """Its tasks are back as they stood; what time has made of them meanwhile, and the count, follow."""
    settle(work, (SUGGESTIONS, [event.interview_id]))
    count_open(work, event.contact_id)


@listen(GuideChanged)
def on_guide_changed(work: Write, event: GuideChanged) -> None:
    """The questions may be enough now, or too few again."""
    settle(work, (INTERVIEWS, [event.interview_id]))


@listen(CapturesChanged)
def on_captures_changed(work: Write, event: CapturesChanged) -> None:
    """Words may have come up, or been explained."""
    settle(work, (INTERVIEWS, [event.interview_id]))


@listen(SuggestionTaken)
def on_suggestion_taken(work: Write, event: SuggestionTaken) -> None:
    """A suggestion was accepted."""
    settle(work, (SUGGESTIONS, [event.interview_id]))


@listen(LineTakenBack)
def on_line_taken_back(work: Write, event: LineTakenBack) -> None:
    """A suggestion may be accepted no longer."""
    settle(work, (SUGGESTIONS, [event.interview_id]))


@listen(ResearchChanged)
def on_research_changed(work: Write, event: ResearchChanged) -> None:
    """Something was read about the people, the place or the field of talks still ahead."""
    column = {
        About.CONTACT: Interview.contact_id,
        About.ORGANIZATION: Contact.organization_id,
        About.FIELD: Interview.field_id,
    }[event.about]
    ahead = (
        select(Interview.id)
        .join(Contact, (Contact.owner_id == Interview.owner_id) & (Contact.id == Interview.contact_id))
        .where(Interview.owner_id == work.owner_id, column == event.subject_id, Interview.state.in_(sorted(OPEN)))
    )
    settle(work, (INTERVIEWS, list(work.execute(ahead).scalars())))


# Messages.


@listen(OutreachChanged)
def on_outreach_changed(work: Write, event: OutreachChanged) -> None:
    """A message went out, was answered or put away. Drafts owe nothing."""
    went_out = select(OutreachItem.id).where(
        OutreachItem.owner_id == work.owner_id, OutreachItem.contact_id == event.contact_id,
        OutreachItem.sent_at.is_not(None),
    )  # fmt: skip
    followed = select(Task.id).where(
        Task.owner_id == work.owner_id, Task.contact_id == event.contact_id, Task.key.is_not(None)
    )
    if work.execute(went_out.limit(1)).first() is None and work.execute(followed.limit(1)).first() is None:
        return
    talks = [] if event.interview_id is None else [event.interview_id]
    settle(work, (INTERVIEWS, talks), *_around(work, event.contact_id))


# People.


@listen(AccountCreated)
def on_account_created(work: Write, event: AccountCreated) -> None:
    """The worker looks at the list of whoever begins; at this moment nobody is signed in yet."""
    payload = {"owner_id": event.account_id, "gatherer": ACCOUNTS.name, "anchor": THE_ACCOUNT}
    enqueue(work, LOOK_AGAIN, f"{event.account_id}:{ACCOUNTS.name}", payload)


@listen(ContactsAdded)
def on_contacts_added(work: Write, _event: ContactsAdded) -> None:
    """The list may be long enough now."""
    waiting = select(Task.id).where(
        Task.owner_id == work.owner_id, Task.key == f"{Kind.LIST_PEOPLE}:{THE_LIST}", Task.state == TaskState.OPEN
    )
    if work.execute(waiting).first() is not None:
        settle(work, (ACCOUNTS, [THE_ACCOUNT]))


@listen(ContactTouched)
def on_contact_touched(work: Write, event: ContactTouched) -> None:
    """Any real contact begins the interval anew, where there is one."""
    said = select(ContactPermission.id).where(
        ContactPermission.owner_id == work.owner_id, ContactPermission.contact_id == event.contact_id
    )
    if work.execute(said.limit(1)).first() is not None:
        settle(work, (TIES, [event.contact_id]))


@listen(PermissionChanged)
def on_permission_changed(work: Write, event: PermissionChanged) -> None:
    """Leave was given, withdrawn, or ended."""
    settle(work, (TIES, [event.contact_id]), (REFERRALS, about_contact(work, event.contact_id)))


@listen(ContactShelved)
def on_contact_shelved(work: Write, event: ContactShelved) -> None:
    """Nothing is owed to whoever is deleted; what was is owed again when they are taken back."""
    settle(work, *_around(work, event.contact_id))


@listen(ContactsMerged)
def on_contacts_merged(work: Write, event: ContactsMerged) -> None:
    """Tasks have moved from one contact to the other: what is owed to each follows, and both counts."""
    for contact_id in (event.contact_id, event.other_id):
        settle(work, *_around(work, contact_id))
        count_open(work, contact_id)


@listen(ReferralChanged)
def on_referral_changed(work: Write, event: ReferralChanged) -> None:
    """Somebody was named, or what became of it was said."""
    settle(work, (REFERRALS, [event.referral_id]))


@listen(ReferralRemoved)
def on_referral_removed(work: Write, event: ReferralRemoved) -> None:
    """Whoever was named is named no longer."""
    let_go(work, REFERRALS, [event.referral_id])


# The office.


@listen(PolicyChanged)
def on_policy_changed(work: Write, _event: PolicyChanged) -> None:
    """The office has changed its clocks: everybody's list follows, by the worker."""
    rounds.ask_for_policy(work)


# Milestones.


@listen(MilestoneReached)
def on_milestone_reached(work: Write, event: MilestoneReached) -> None:
    """Each of those who helped is told by a message of their own."""
    settle(work, (MILESTONES, [event.milestone_id]))


@listen(MilestoneChanged)
def on_milestone_changed(work: Write, event: MilestoneChanged) -> None:
    """Somebody was told, or left out, or is another one to hear."""
    settle(work, (MILESTONES, [event.milestone_id]))


@listen(MilestoneRemoved)
def on_milestone_removed(work: Write, event: MilestoneRemoved) -> None:
    """Nobody needs to hear of it any more."""
    let_go(work, MILESTONES, [event.milestone_id])


# Fields.


@listen(FieldChanged)
def on_field_changed(work: Write, event: FieldChanged) -> None:
    """It was thought about, or one searches in it now: some people may be gone back to."""
    talked = select(Interview.contact_id).where(
        Interview.owner_id == work.owner_id, Interview.field_id == event.field_id, Interview.ended_at.is_not(None)
    )
    settle(work, (FIELDS, [event.field_id]), (TIES, list(work.execute(talked.distinct()).scalars())))


@listen(FieldRemoved)
def on_field_removed(work: Write, event: FieldRemoved) -> None:
    """There is nothing left to think about."""
    let_go(work, FIELDS, [event.field_id])


def _around(work: Write, contact_id: str) -> list[tuple[Gatherer, Ids]]:
    """What hangs on a contact: requests to them, the tie to them, who named them and whom they named."""
    return [(REQUESTS, [contact_id]), (TIES, [contact_id]), (REFERRALS, about_contact(work, contact_id))]


def _news(work: Write) -> Ids:
    """A thank-you comes before any news: once it is sent, they may hear."""
    return MILESTONES.anchors(work, BEFORE_ALL, MILESTONES_AT_MOST)
