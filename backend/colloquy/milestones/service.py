"""Changes to milestones, and to who heard of them."""

from datetime import date, datetime

from sqlalchemy import select, update

from colloquy.contacts.reach import named
from colloquy.contacts.timeline import CLOCKS_DIFFER
from colloquy.fields.events import FieldRemoved
from colloquy.fields.tables import Field
from colloquy.kit.db.work import Write
from colloquy.kit.errors import Conflict, NotFound, field_error
from colloquy.kit.events import listen, publish
from colloquy.milestones.events import MilestoneChanged, MilestoneReached, MilestoneRemoved
from colloquy.milestones.rules.audience import Milestone as Kind
from colloquy.milestones.schemas import LeaveOut, MilestoneCreate, MilestonePatch, Tell, Told
from colloquy.milestones.tables import Milestone, MilestoneHearer
from colloquy.outreach import known
from colloquy.outreach import service as outreach
from colloquy.outreach.events import SendingTakenBack, Sent
from colloquy.outreach.rules.vocabulary import Kind as MessageKind
from colloquy.outreach.schemas import Filling, OutreachCreate
from colloquy.outreach.tables import OutreachItem
from colloquy.policy.rules.calendar import local_date
from colloquy.referrals import service as referrals
from colloquy.referrals.rules.life import State as Referred
from colloquy.referrals.schemas import ToldBack
from colloquy.referrals.tables import Referral
from colloquy.removals import service as removals
from colloquy.removals.events import Restored
from colloquy.removals.rules import Removed


class AlreadyDrafted(Conflict):
    """There is a message to them about this; the member `outreach_id` says which."""

    code = "already_drafted"
    title = "One message each"


def get(work: Write, milestone_id: str) -> Milestone:
    """The milestone, to be changed.

    Raises:
        NotFound: there is none for this owner.
    """
    row = work.session.get(Milestone, (work.owner_id, milestone_id))
    if row is None:
        raise NotFound
    return row


def create(work: Write, body: MilestoneCreate) -> Milestone:
    """Put down something worth telling.

    Raises:
        Unprocessable: a contact or the field is not there for this owner, the person met is missing, or it lies ahead.
    """
    if body.kind is Kind.MET_REFERRAL and body.contact_id is None:
        raise field_error("/contact_id", "missing", "Say whom you met, so that whoever named them can be told.")
    if body.contact_id is not None:
        named(work, body.contact_id, "/contact_id")
    row = Milestone(
        owner_id=work.owner_id, kind=body.kind, text=body.text, contact_id=body.contact_id, field_id=body.field_id,
        happened_on=body.happened_on or _today(work), created_at=work.now, updated_at=work.now,
    )  # fmt: skip
    _check(work, row)
    work.session.add(row)
    work.flush()
    _suggested_by(work, row, body.suggested_by_ids)
    publish(work, MilestoneReached(row.id))
    return row


def change(work: Write, row: Milestone, patch: MilestonePatch) -> Milestone:
    """Correct a milestone.

    Raises:
        Unprocessable: a contact or the field is not there for this owner, or it lies ahead.
    """
    changes = patch.changes()
    suggested_by = changes.pop("suggested_by_ids", None)
    for name, value in changes.items():
        setattr(row, name, value)
    _check(work, row)
    if suggested_by is not None:
        _suggested_by(work, row, suggested_by)
    return _tell(work, row)


def remove(work: Write, milestone_id: str) -> None:
    """Delete a milestone; the messages about it stay."""
    row = get(work, milestone_id)
    removals.keep(work, Removed.MILESTONE, Milestone, milestone_id, row.text, row.contact_id)
    work.session.delete(row)
    work.flush()
    publish(work, MilestoneRemoved(milestone_id))


@listen(Restored)
def on_restored(work: Write, event: Restored) -> None:
    """Whoever had not heard of it may hear again."""
    if event.kind == Removed.MILESTONE:
        publish(work, MilestoneChanged(event.id))


def draft(work: Write, row: Milestone, body: Tell) -> OutreachItem:
    """Draft one message to one person, with the news in it and room for one's own words.

    Raises:
        AlreadyDrafted: there is one.
        Unprocessable: there is no such contact.
    """
    named(work, body.contact_id, "/contact_id")
    hearer = _hearer(work, row, body.contact_id)
    if hearer.outreach_id and work.session.get(OutreachItem, (work.owner_id, hearer.outreach_id)):
        raise AlreadyDrafted("There is a message to them about this. Open that one.", outreach_id=hearer.outreach_id)
    item = outreach.create(
        work,
        OutreachCreate(
            kind=MessageKind.UPDATE, medium=body.medium, contact_id=body.contact_id, field_id=row.field_id,
            fill=Filling(news=row.text),
        ),
    )  # fmt: skip
    hearer.outreach_id = item.id
    _tell(work, row)
    return item


def told(work: Write, row: Milestone, body: Told) -> None:
    """They have heard, by whatever way.

    Raises:
        Unprocessable: there is no such contact, or it lies ahead.
    """
    named(work, body.contact_id, "/contact_id")
    if body.at is not None and body.at > work.now + CLOCKS_DIFFER:
        raise field_error("/at", "in_the_future", "This has not happened yet; leave the time out, or name a past one.")
    _mark_told(work, row, _hearer(work, row, body.contact_id), body.at or work.now)


def leave_out(work: Write, row: Milestone, body: LeaveOut) -> None:
    """Do not tell them, and keep why.

    Raises:
        Unprocessable: there is no such contact.
    """
    named(work, body.contact_id, "/contact_id")
    hearer = _hearer(work, row, body.contact_id)
    hearer.left_out_at, hearer.reason = work.now, body.reason
    _tell(work, row)


def take_back(work: Write, row: Milestone, contact_id: str) -> None:
    """They have not heard after all, or are not left out any more.

    Raises:
        Unprocessable: there is no such contact.
    """
    named(work, contact_id, "/contact_id")
    for hearer in _hearers(work, row, contact_id):
        hearer.told_at = hearer.left_out_at = None
        hearer.reason = ""
    _tell(work, row)


@listen(Sent)
def on_sent(work: Write, event: Sent) -> None:
    """A message about a milestone went out: they have heard."""
    hearers = work.session.scalars(
        select(MilestoneHearer).where(
            MilestoneHearer.owner_id == work.owner_id, MilestoneHearer.outreach_id == event.outreach_id
        )
    ).all()
    for hearer in hearers:
        _mark_told(work, get(work, hearer.milestone_id), hearer, event.at)


@listen(SendingTakenBack)
def on_sending_taken_back(work: Write, event: SendingTakenBack) -> None:
    """The message did not go out after all: they have not heard."""
    heard = select(MilestoneHearer.milestone_id, MilestoneHearer.contact_id).where(
        MilestoneHearer.owner_id == work.owner_id, MilestoneHearer.outreach_id == event.outreach_id,
        MilestoneHearer.told_at.is_not(None),
    )  # fmt: skip
    for hearer in work.rows(heard):
        take_back(work, get(work, hearer["milestone_id"]), hearer["contact_id"])


@listen(FieldRemoved)
def on_field_removed(work: Write, event: FieldRemoved) -> None:
    """Milestones lose the field that goes."""
    mine = (Milestone.owner_id == work.owner_id, Milestone.field_id == event.field_id)
    work.execute(update(Milestone).where(*mine).values(field_id=None))


def _mark_told(work: Write, row: Milestone, hearer: MilestoneHearer, at: datetime) -> None:
    hearer.told_at, hearer.left_out_at, hearer.reason = at, None, ""
    if row.kind == Kind.MET_REFERRAL:
        _close_loop(work, row, hearer.contact_id, at)
    _tell(work, row)


def _close_loop(work: Write, row: Milestone, contact_id: str, at: datetime) -> None:
    """Whoever named the person met has heard how it went (P62)."""
    waiting = work.session.scalars(
        select(Referral).where(
            Referral.owner_id == work.owner_id, Referral.contact_id == row.contact_id,
            Referral.named_by_id == contact_id, Referral.state == Referred.ACCEPTED, Referral.told_back_at.is_(None),
        )
    ).all()  # fmt: skip
    for referral in waiting:
        referrals.told_back(work, referral, ToldBack(at=at))


def _hearers(work: Write, row: Milestone, contact_id: str) -> list[MilestoneHearer]:
    return list(
        work.session.scalars(
            select(MilestoneHearer)
            .where(
                MilestoneHearer.owner_id == work.owner_id, MilestoneHearer.milestone_id == row.id,
                MilestoneHearer.contact_id == contact_id,
            )
            .order_by(MilestoneHearer.id)
        )
    )  # fmt: skip


def _hearer(work: Write, row: Milestone, contact_id: str) -> MilestoneHearer:
    """What is on record of this person and the milestone, made if there is nothing yet."""
    found = _hearers(work, row, contact_id)
    if found:
        return found[0]
    hearer = MilestoneHearer(
        owner_id=work.owner_id, milestone_id=row.id, contact_id=contact_id, created_at=work.now, updated_at=work.now
    )
    work.session.add(hearer)
    return hearer


def _suggested_by(work: Write, row: Milestone, contact_ids: list[str]) -> None:
    for number, contact_id in enumerate(contact_ids):
        named(work, contact_id, f"/suggested_by_ids/{number}")
        _hearer(work, row, contact_id).suggested = True
        work.flush()
    for hearer in work.session.scalars(
        select(MilestoneHearer).where(MilestoneHearer.owner_id == work.owner_id, MilestoneHearer.milestone_id == row.id)
    ):
        hearer.suggested = hearer.contact_id in contact_ids


def _check(work: Write, row: Milestone) -> None:
    if row.field_id is not None:
        with work.session.no_autoflush:
            known_field = work.session.get(Field, (work.owner_id, row.field_id))
        if known_field is None:
            raise field_error("/field_id", "unknown_field", "There is no such field in your list.")
    if row.happened_on > _today(work):
        raise field_error("/happened_on", "in_the_future", "A milestone is what has happened; name a day that is past.")


def _today(work: Write) -> date:
    return local_date(work.now, known.myself(work).zone)


def _tell(work: Write, row: Milestone) -> Milestone:
    row.updated_at = work.now
    work.flush()
    publish(work, MilestoneChanged(row.id))
    return row
