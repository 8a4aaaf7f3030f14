"""Who should hear of a milestone: gathered from the slices below, and judged by the rules (P68)."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import timedelta
from typing import Any, Final

from sqlalchemy import and_, func, or_, select

from colloquy.contacts import permissions
from colloquy.contacts.rules.permission import Leave
from colloquy.contacts.tables import Contact, ContactField
from colloquy.interviews.tables import Interview
from colloquy.kit.db.work import Read
from colloquy.kit.saying import say
from colloquy.milestones.queries import HERE
from colloquy.milestones.rules.audience import Helper, held_back, who_should_hear, why_them
from colloquy.milestones.rules.audience import Milestone as Kind
from colloquy.milestones.schemas import Hears
from colloquy.milestones.tables import Milestone, MilestoneHearer
from colloquy.outreach.rules.vocabulary import Kind as MessageKind
from colloquy.outreach.tables import OutreachItem
from colloquy.policy.queries import policy_of
from colloquy.referrals.rules.life import State as Referred
from colloquy.referrals.tables import Referral

A_YEAR: Final = timedelta(days=365)


@dataclass(slots=True)
class Known:
    """What is on record of one person and the milestone."""

    suggested: bool = False
    outreach_id: str | None = None
    told_at: Any = None
    left_out: str | None = None


def audience_of(work: Read, milestone_id: str) -> list[dict[str, Any]] | None:
    """Everybody who has to do with a milestone, and how it stands with them; None where there is no such milestone.

    Those to tell come first, in the order of the rules; then those told, those left out, and those for whom something
    else comes first, with the reason.
    """
    news = work.row(
        select(Milestone.id, Milestone.kind, Milestone.field_id, Milestone.contact_id).where(
            Milestone.owner_id == work.owner_id, Milestone.id == milestone_id
        )
    )
    if news is None:
        return None
    kind, policy = Kind(news["kind"]), policy_of(work)
    known = _known(work, milestone_id)
    helpers = {helper.contact_id: helper for helper in _helpers(work, news, known)}
    to_tell = who_should_hear(kind, helpers.values(), policy)
    waiting = held_back(kind, helpers.values(), policy)
    told = [contact_id for contact_id, each in known.items() if each.told_at is not None or each.left_out is not None]
    concerned = [*(each.contact_id for each in to_tell), *(each.contact_id for each in waiting), *told]
    names = _names(work, concerned)
    items = [
        _hearer(names, each.contact_id, known[each.contact_id], (each.reason.text, each.reason.line))
        for each in to_tell
    ]
    for contact_id in sorted(told, key=lambda each: (known[each].told_at is None, each)):
        why = why_them(kind, helpers[contact_id]) if contact_id in helpers else None
        reason = (None, None) if why is None else (why.text, why.line)
        items.append(_hearer(names, contact_id, known[contact_id], reason))
    for held in waiting:
        why = why_them(kind, helpers[held.contact_id])
        reason = (None, None) if why is None else (why.text, why.line)
        hearer = _hearer(names, held.contact_id, known[held.contact_id], reason)
        if hearer is not None:
            items.append({**hearer, "state": Hears.NOT_NOW, "why_not": say(held.reason.text)})
    return [item for item in items if item is not None]


def _hearer(
    names: dict[str, str], contact_id: str, known: Known, reason: tuple[str | None, str | None]
) -> dict[str, Any] | None:
    if contact_id not in names:
        return None
    state = Hears.TO_TELL
    if known.told_at is not None:
        state = Hears.TOLD
    elif known.left_out is not None:
        state = Hears.LEFT_OUT
    elif known.outreach_id is not None:
        state = Hears.DRAFTED
    return {
        "contact": {"id": contact_id, "name": names[contact_id]},
        "state": state,
        "reason": reason[0],
        "line": reason[1],
        "outreach_id": known.outreach_id,
        "told_at": known.told_at,
        "why_not": known.left_out if state is Hears.LEFT_OUT else None,
    }


def _known(work: Read, milestone_id: str) -> defaultdict[str, Known]:
    """What is on record, by contact; a message that was deleted since is no draft any more."""
    rows = work.rows(
        select(
            MilestoneHearer.contact_id, MilestoneHearer.suggested, OutreachItem.id.label("outreach_id"),
            MilestoneHearer.told_at, MilestoneHearer.left_out_at, MilestoneHearer.reason,
        )
        .outerjoin(
            OutreachItem,
            and_(OutreachItem.owner_id == MilestoneHearer.owner_id, OutreachItem.id == MilestoneHearer.outreach_id),
        )
        .where(MilestoneHearer.owner_id == work.owner_id, MilestoneHearer.milestone_id == milestone_id)
        .order_by(MilestoneHearer.id)
    )  # fmt: skip
    found: defaultdict[str, Known] = defaultdict(Known)
    for row in rows:
        known = found[row["contact_id"]]
        known.suggested = known.suggested or row["suggested"]
        known.outreach_id = row["outreach_id"] or known.outreach_id
        known.told_at = row["told_at"] or known.told_at
        known.left_out = row["reason"] if row["left_out_at"] is not None else known.left_out
    return found


def _helpers(work: Read, news: dict[str, Any], known: defaultdict[str, Known]) -> list[Helper]:
    talked = _talked(work, news["field_id"])
    namers = _namers(work, news["contact_id"]) if news["kind"] == Kind.MET_REFERRAL else set()
    updates, said = _updates(work), permissions.standing_of(work)
    suggested = {contact_id for contact_id, each in known.items() if each.suggested}
    return [
        Helper(
            contact_id=contact_id,
            in_that_field=contact_id in talked and talked[contact_id]["in_that_field"],
            named_that_person=contact_id in namers,
            suggested_it=contact_id in suggested,
            thanked=contact_id not in talked or talked[contact_id]["thanked"],
            updates_within_a_year=updates.get(contact_id, 0),
            declined=contact_id in said and said[contact_id].leave is Leave.DECLINED,
            told=known[contact_id].told_at is not None or known[contact_id].left_out is not None,
        )
        for contact_id in {*talked, *namers, *suggested}
        if contact_id != news["contact_id"]
    ]


def _talked(work: Read, field_id: str | None) -> dict[str, dict[str, bool]]:
    """Those one has talked with: whether every talk was thanked for, and whether they know the field."""
    held = and_(Interview.owner_id == work.owner_id, Interview.ended_at.is_not(None))
    rows = work.rows(select(Interview.contact_id, Interview.thanked_at, Interview.field_id).where(held))
    theirs = select(ContactField.contact_id).where(
        ContactField.owner_id == work.owner_id, ContactField.field_id == field_id
    )
    in_field = set() if field_id is None else set(work.execute(theirs).scalars())
    found: dict[str, dict[str, bool]] = {}
    for row in rows:
        person = found.setdefault(
            row["contact_id"], {"thanked": True, "in_that_field": row["contact_id"] in in_field}
        )  # fmt: skip
        person["thanked"] &= row["thanked_at"] is not None
        person["in_that_field"] |= field_id is not None and row["field_id"] == field_id
    return found


def _namers(work: Read, contact_id: str | None) -> set[str]:
    """Everybody who named the person met."""
    statement = select(Referral.named_by_id).where(
        Referral.owner_id == work.owner_id, Referral.contact_id == contact_id, Referral.state == Referred.ACCEPTED
    )
    return set(work.execute(statement).scalars())


def _updates(work: Read) -> dict[str, int]:
    """How often each contact heard from one within a year: messages of that kind, and milestones told otherwise."""
    since = work.now - A_YEAR
    messages = (
        select(OutreachItem.contact_id, func.count())
        .where(
            OutreachItem.owner_id == work.owner_id, OutreachItem.kind == MessageKind.UPDATE,
            OutreachItem.sent_at > since,
        )
        .group_by(OutreachItem.contact_id)
    )  # fmt: skip
    otherwise = (
        select(MilestoneHearer.contact_id, func.count())
        .outerjoin(
            OutreachItem,
            and_(OutreachItem.owner_id == MilestoneHearer.owner_id, OutreachItem.id == MilestoneHearer.outreach_id),
        )
        .where(
            MilestoneHearer.owner_id == work.owner_id, MilestoneHearer.told_at > since,
            or_(OutreachItem.id.is_(None), OutreachItem.sent_at.is_(None)),
        )
        .group_by(MilestoneHearer.contact_id)
    )  # fmt: skip
    found: dict[str, int] = {}
    for statement in (messages, otherwise):
        for contact_id, count in work.execute(statement):
            found[contact_id] = found.get(contact_id, 0) + count
    return found


def _names(work: Read, contact_ids: list[str]) -> dict[str, str]:
    rows = work.rows(
        select(Contact.id, Contact.name).where(
            Contact.owner_id == work.owner_id, Contact.id.in_(contact_ids), Contact.shelf.in_(HERE)
        )
    )
    return {row["id"]: row["name"] for row in rows}
