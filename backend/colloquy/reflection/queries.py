"""The return on the effort, worked out from one's own rows."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from sqlalchemy import and_, select

from colloquy.accounts.tables import Account
from colloquy.contacts import queries as contacts
from colloquy.contacts.tables import Contact, ContactField
from colloquy.fields.rules import FieldState, outcome
from colloquy.fields.tables import Field
from colloquy.interviews.tables import Interview
from colloquy.kit.db.work import Read
from colloquy.policy.rules.calendar import local_date
from colloquy.referrals import queries as referrals
from colloquy.referrals.tables import Referral
from colloquy.reflection.counting import Moment, What, moments
from colloquy.reflection.rules.network import Naming, funnel, tree
from colloquy.reflection.schemas import ReflectionView

NODES_AT_MOST = 500


def reflection(work: Read, view: ReflectionView) -> dict[str, Any]:
    """What came of it, in all or in a period."""
    zone = work.execute(select(Account.time_zone).where(Account.id == work.owner_id)).scalar_one()
    within = [
        (day, moment)
        for moment in moments(work)
        if _between(day := local_date(moment.at, zone), view.since, view.until)
    ]
    by_month: defaultdict[str, list[Moment]] = defaultdict(list)
    for day, moment in within:
        by_month[f"{day:%Y-%m}"].append(moment)
    namings = [(local_date(at, zone), naming) for at, naming in _namings(work)]
    period = [naming for day, naming in namings if _between(day, view.since, view.until)]
    return {
        "since": view.since,
        "until": view.until,
        "totals": _counts(moment for _, moment in within),
        "months": [{"month": month, **_counts(by_month[month])} for month in sorted(by_month)],
        "names": asdict(funnel(period)),
        "network": _network(work, (naming for _, naming in namings)),
        "fields": _people(work),
        "closed_fields": _closed(work, zone, view),
    }


def _between(day: date, since: date | None, until: date | None) -> bool:
    return (since is None or since <= day) and (until is None or day <= until)


def _counts(found: Iterable[Moment]) -> dict[str, int]:
    counts = dict.fromkeys(What, 0)
    minutes, people = 0, set()
    for moment in found:
        counts[moment.what] += 1
        if moment.what is What.TALKS:
            minutes += moment.minutes
            people.add(moment.contact_id)
    return {**{what.value: count for what, count in counts.items()}, "minutes": minutes, "people": len(people)}


def _namings(work: Read) -> list[tuple[datetime, Naming]]:
    visible = referrals.visible(work.owner_id).where(Referral.off_the_record.is_(False))
    rows = work.rows(visible.order_by(Referral.named_at, Referral.id))
    return [
        (
            row["named_at"],
            Naming(
                named_by_id=row["named_by_id"], contact_id=row["contact_id"], met=row["met_at"] is not None,
                contacted=row["contacted_at"] is not None,
            ),
        )
        for row in rows
    ]  # fmt: skip


def _network(work: Read, namings: Iterable[Naming]) -> list[dict[str, Any]]:
    nodes = tree(namings)[:NODES_AT_MOST]
    names = contacts.briefly(work, [node.contact_id for node in nodes])
    return [
        {
            "contact": {"id": node.contact_id, "name": names[node.contact_id]["name"]},
            "named_by_id": node.named_by_id, "depth": node.depth, "named": asdict(node.named),
            "through": asdict(node.through),
        }
        for node in nodes
    ]  # fmt: skip


def _people(work: Read) -> list[dict[str, Any]]:
    """Who counts for a field: contacts who know it, and those one has talked with about it (P4)."""
    mine = (Contact.owner_id == work.owner_id, Contact.shelf.in_(referrals.HERE))
    marked = (
        select(ContactField.field_id, ContactField.contact_id)
        .join(Contact, and_(Contact.owner_id == ContactField.owner_id, Contact.id == ContactField.contact_id))
        .where(*mine)
    )
    held = (
        select(Interview.field_id, Interview.contact_id)
        .join(Contact, and_(Contact.owner_id == Interview.owner_id, Contact.id == Interview.contact_id))
        .where(*mine, Interview.ended_at.is_not(None))
    )
    talks = work.execute(held).all()
    talked = {contact_id for _, contact_id in talks}
    known: defaultdict[str, set[str]] = defaultdict(set)
    for field_id, contact_id in (*work.execute(marked), *talks):
        if field_id is not None:
            known[field_id].add(contact_id)
    names = select(Field.id, Field.name).where(Field.owner_id == work.owner_id).order_by(Field.name_key)
    return [
        {
            "field": {"id": field_id, "name": name}, "known": len(known[field_id]),
            "talked": len(known[field_id] & talked),
        }
        for field_id, name in work.execute(names)
    ]  # fmt: skip


def _closed(work: Read, zone: str, view: ReflectionView) -> list[dict[str, Any]]:
    rows = work.rows(
        select(Field.id, Field.name, Field.closed_reason, Field.closed_at)
        .where(Field.owner_id == work.owner_id, Field.state == FieldState.CLOSED, Field.closed_at.is_not(None))
        .order_by(Field.closed_at, Field.id)
    )
    return [
        {
            "field": {"id": row["id"], "name": row["name"]}, "reason": row["closed_reason"],
            "outcome": outcome(FieldState.CLOSED, row["closed_reason"]), "closed_at": row["closed_at"],
        }
        for row in rows
        if _between(local_date(row["closed_at"], zone), view.since, view.until)
    ]  # fmt: skip
