"""The return on the effort, worked out from one's own rows."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import asdict
from datetime import date, datetime
from typing import Any

from sqlalchemy import and_, func, select

from colloquy.accounts.tables import Account
from colloquy.contacts import queries as contacts
from colloquy.contacts.tables import Contact, ContactField
from colloquy.fields.rules import FieldState, outcome
from colloquy.fields.tables import Field
from colloquy.interviews.rules.life import State
from colloquy.interviews.tables import Interview
from colloquy.kit.db.work import Read
from colloquy.outreach.rules.vocabulary import Kind
from colloquy.outreach.tables import OutreachItem
from colloquy.policy.rules.calendar import local_date
from colloquy.referrals import queries as referrals
from colloquy.referrals.tables import Referral
from colloquy.reflection.counting import Moment, What, minutes_of, moments
from colloquy.reflection.rules.budget import TAKES, Activity, Week, budget, week_of
from colloquy.reflection.rules.network import Naming, funnel, tree
from colloquy.reflection.schemas import ReflectionView
from colloquy.research.tables import ResearchItem

NODES_AT_MOST = 500


def reflection(work: Read, view: ReflectionView) -> dict[str, Any]:
    """What came of it, in all or in a period."""
    zone, _ = _myself(work)
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


def time_budget(work: Read) -> dict[str, Any]:
    """This week's time: meant, spent, planned and left (P89)."""
    zone, minutes = _myself(work)
    week = week_of(work.now, zone)
    spent, planned = _spent(work, week), _planned(work, week)
    found = budget(minutes, *(sum(each["minutes"] for each in rows) for rows in (spent, planned)))
    return {
        "week_starts": week.day,
        "weekly_minutes": found.minutes,
        "spent_minutes": found.spent,
        "planned_minutes": found.planned,
        "left_minutes": found.left,
        "words": found.words,
        "spent": spent,
        "planned": planned,
    }


def _myself(work: Read) -> tuple[str, int | None]:
    row = work.execute(select(Account.time_zone, Account.weekly_minutes).where(Account.id == work.owner_id)).one()
    return row[0], row[1]


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


def _spent(work: Read, week: Week) -> list[dict[str, Any]]:
    mine = Interview.owner_id == work.owner_id
    held = _talks(work, and_(mine, *_in(week, Interview.ended_at)))
    write_ups = and_(mine, *_in(week, Interview.written_up_at))
    messages = and_(OutreachItem.owner_id == work.owner_id, *_in(week, OutreachItem.sent_at))
    by_hand = and_(mine, *_in(week, Interview.thanked_at), ~_thanked_by_message(work.owner_id))
    research = and_(ResearchItem.owner_id == work.owner_id, *_in(week, ResearchItem.created_at))
    return [
        _talked(held),
        _usual(Activity.WRITE_UPS, _count(work, Interview.id, write_ups)),
        _usual(Activity.MESSAGES, _count(work, OutreachItem.id, messages) + _count(work, Interview.id, by_hand)),
        _usual(Activity.RESEARCH, _count(work, ResearchItem.id, research)),
    ]


def _planned(work: Read, week: Week) -> list[dict[str, Any]]:
    """Talks still to come this week, with the write-up and the thank-you that each brings; and those still owed."""
    mine = Interview.owner_id == work.owner_id
    agreed = Interview.state.in_((State.SCHEDULED, State.CONFIRMED))
    ahead = _talks(work, and_(mine, agreed, Interview.scheduled_at >= work.now, Interview.scheduled_at < week.ends_at))
    held = and_(mine, Interview.ended_at.is_not(None), Interview.state != State.CLOSED)
    return [
        _talked(ahead),
        _usual(
            Activity.WRITE_UPS, len(ahead) + _count(work, Interview.id, and_(held, Interview.written_up_at.is_(None)))
        ),
        _usual(
            Activity.MESSAGES, len(ahead) + _count(work, Interview.id, and_(held, Interview.thanked_at.is_(None)))
        ),
    ]  # fmt: skip


def _in(week: Week, column: Any) -> tuple[Any, Any]:  # noqa: ANN401 -- SQL
    return column >= week.starts_at, column < week.ends_at


def _thanked_by_message(owner_id: str) -> Any:  # noqa: ANN401 -- SQL
    """Whether the thank-you went out as a message kept here, which is counted as one."""
    return (
        select(OutreachItem.id)
        .where(
            OutreachItem.owner_id == owner_id, OutreachItem.interview_id == Interview.id,
            OutreachItem.kind == Kind.THANK_YOU, OutreachItem.sent_at.is_not(None),
        )
        .exists()
    )  # fmt: skip


def _talks(work: Read, condition: Any) -> list[dict[str, Any]]:  # noqa: ANN401 -- SQL
    return work.rows(
        select(Interview.form, Interview.started_at, Interview.ended_at, Interview.minutes_promised).where(condition)
    )


def _count(work: Read, column: Any, condition: Any) -> int:  # noqa: ANN401 -- SQL
    return int(work.execute(select(func.count(column)).where(condition)).scalar_one())


def _talked(rows: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "activity": Activity.TALKS, "count": len(rows), "minutes": sum(map(minutes_of, rows)), "estimated": False
    }  # fmt: skip


def _usual(activity: Activity, count: int) -> dict[str, Any]:
    return {"activity": activity, "count": count, "minutes": count * TAKES[activity], "estimated": True}
