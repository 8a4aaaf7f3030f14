"""What is known of people who were named: whether they were asked and met, and whether their namer has heard."""

from datetime import datetime
from typing import Any, Final

from sqlalchemy import and_, func, or_, select

from colloquy.contacts import permissions
from colloquy.contacts.rules.permission import Leave
from colloquy.contacts.rules.vocabulary import Shelf
from colloquy.contacts.tables import Contact
from colloquy.interviews.tables import Interview
from colloquy.kit.db.base import again
from colloquy.kit.db.work import Read
from colloquy.outreach.rules.vocabulary import Kind
from colloquy.outreach.tables import OutreachItem
from colloquy.referrals.rules.life import State
from colloquy.referrals.tables import Referral
from colloquy.tasks.gathering.found import Found, Gatherer, Ids, ids
from colloquy.tasks.rules.facts import LoopFacts, ReferralFacts
from colloquy.tasks.rules.subject import Subject

HERE = (Shelf.ACTIVE, Shelf.ARCHIVED)
Namer = again(Contact, "namer")
ASKED_BY_MESSAGE = (
    select(func.min(OutreachItem.sent_at))
    .where(
        OutreachItem.owner_id == Referral.owner_id, OutreachItem.contact_id == Referral.contact_id,
        OutreachItem.kind == Kind.REQUEST,
    )
    .correlate(Referral)
    .scalar_subquery()
)  # fmt: skip
TOLD_BY_MESSAGE = (
    select(func.max(OutreachItem.sent_at))
    .where(
        OutreachItem.owner_id == Referral.owner_id, OutreachItem.contact_id == Referral.named_by_id,
        OutreachItem.kind == Kind.UPDATE,
    )
    .correlate(Referral)
    .scalar_subquery()
)  # fmt: skip


def _of_talks(what: Any) -> Any:  # noqa: ANN401 -- a scalar subquery on the talks with the person named
    return (
        select(func.min(what))
        .where(Interview.owner_id == Referral.owner_id, Interview.contact_id == Referral.contact_id)
        .correlate(Referral)
        .scalar_subquery()
    )


COLUMNS: tuple[Any, ...] = (
    Referral.id, Referral.named_by_id, Referral.contact_id, Referral.interview_id, Referral.name, Referral.state,
    Referral.named_at, Referral.told_back_at, Contact.shelf, Contact.name.label("contact_name"),
    ASKED_BY_MESSAGE.label("asked_by_message_at"), TOLD_BY_MESSAGE.label("told_by_message_at"),
    _of_talks(func.coalesce(Interview.requested_at, Interview.agreed_at, Interview.started_at, Interview.ended_at))
    .label("asked_for_talk_at"),
    _of_talks(Interview.ended_at).label("met_at"),
)  # fmt: skip


def gather(work: Read, anchors: Ids, zone: str) -> list[Found]:
    """These referrals, each from both ends."""
    rows = work.rows(
        select(*COLUMNS)
        .join(Namer, and_(Namer.owner_id == Referral.owner_id, Namer.id == Referral.named_by_id))
        .outerjoin(Contact, and_(Contact.owner_id == Referral.owner_id, Contact.id == Referral.contact_id))
        .where(Referral.owner_id == work.owner_id, Referral.id.in_(anchors), Namer.shelf.in_(HERE))
    )
    said = permissions.standing_of(work, [row["named_by_id"] for row in rows]) if rows else {}
    declined = {key for key, word in said.items() if word.leave is Leave.DECLINED}
    return [
        found for row in rows for found in (_to_pursue(row, zone), _to_tell(row, zone, row["named_by_id"] in declined))
    ]


def of_owner(work: Read, after: str, most: int) -> Ids:
    """All referrals, a page at a time."""
    mine = (Referral.owner_id == work.owner_id, Referral.id > after)
    return ids(work, select(Referral.id).where(*mine).order_by(Referral.id).limit(most))


def about_contact(work: Read, contact_id: str) -> Ids:
    """The referrals in which a contact has a part, as the one named or as the one who named them."""
    part = or_(Referral.contact_id == contact_id, Referral.named_by_id == contact_id)
    return ids(work, select(Referral.id).where(Referral.owner_id == work.owner_id, part))


def _to_pursue(row: dict[str, Any], zone: str) -> Found:
    gone = row["contact_id"] is not None and row["shelf"] not in HERE
    facts = ReferralFacts(
        subject=row["id"],
        zone=zone,
        about=_name(row),
        named_at=row["named_at"],
        asked_at=_earliest(row["asked_by_message_at"], row["asked_for_talk_at"]),
        dropped=row["state"] == State.LET_GO or gone,
    )
    return Found(facts, Subject.REFERRAL, row["id"], contact_id=row["contact_id"] or row["named_by_id"])


def _to_tell(row: dict[str, Any], zone: str, unwelcome: bool) -> Found:  # noqa: FBT001 -- of this one row
    met_at, heard_at = row["met_at"], row["told_by_message_at"]
    heard = heard_at if met_at and heard_at and heard_at >= met_at else None
    facts = LoopFacts(
        subject=row["id"],
        zone=zone,
        about=_name(row),
        met_at=met_at,
        told_at=_earliest(row["told_back_at"], heard),
        unwelcome=unwelcome,
    )
    return Found(facts, Subject.REFERRAL, row["id"], contact_id=row["named_by_id"])


def _name(row: dict[str, Any]) -> str:
    return str(row["contact_name"] or row["name"])


def _earliest(*instants: datetime | None) -> datetime | None:
    return min((each for each in instants if each is not None), default=None)


REFERRALS: Final = Gatherer(
    name="referrals",
    subjects=frozenset({Subject.REFERRAL}),
    anchor="subject_id",
    anchors=of_owner,
    gather=gather,
)
