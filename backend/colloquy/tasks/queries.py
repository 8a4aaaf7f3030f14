"""What may be seen of tasks: one's own, read by Core statements."""

from dataclasses import asdict
from datetime import timedelta
from functools import cache
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, case, func, or_, select, true

from colloquy.accounts.tables import Account
from colloquy.contacts import permissions
from colloquy.contacts.tables import Contact
from colloquy.interviews.queries import HERE, first_phone, verbs
from colloquy.interviews.rules.forms import Form, arrive_at
from colloquy.interviews.rules.life import State
from colloquy.interviews.tables import Interview
from colloquy.interviews.visit_queries import journey_of
from colloquy.interviews.whom import next_one
from colloquy.kit.db.types import UtcDateTime
from colloquy.kit.db.work import Read, Selected
from colloquy.kit.paging import Order, Sort, page
from colloquy.kit.saying import say
from colloquy.outreach.rules.renewed import Relation, conditions
from colloquy.policy.queries import card, policy_of
from colloquy.reflection.week import told
from colloquy.tasks.gathering import renewals
from colloquy.tasks.rules import notes
from colloquy.tasks.rules.answers import OWN, TaskState, answers
from colloquy.tasks.rules.rule import Kind
from colloquy.tasks.rules.table import BY_KIND
from colloquy.tasks.rules.today import horizon, in_order
from colloquy.tasks.schemas import Owed, TargetKind, TaskList
from colloquy.tasks.tables import Task

TODAY_AT_MOST = 40
"""What is read at one look; how many more there are is told, and the list of tasks has them all."""
STILL_NEXT = timedelta(hours=12)
"""For so long after its hour a talk that nobody marked as held is still the one to ask about."""
ORDER = Order(
    {"due_at": Sort("due_at", Task.due_at), "created_at": Sort("created_at", Task.created_at)}, "due_at", Task.id
)
COLUMNS: tuple[Any, ...] = (
    Task.id, Task.kind, Task.title, Task.reason, Task.notes, Task.due_at, Task.time_zone, Task.state,
    Task.snoozed_until, Task.lapses_at, Task.answer, Task.settled_at, Task.interview_id, Task.subject_kind,
    Task.subject_id, Task.about, Task.created_at, Task.updated_at,
    Contact.id.label("contact_id"), Contact.name.label("contact_name"),
)  # fmt: skip

NOTES_OWED = (
    select(func.count())
    .where(Task.owner_id == Account.id, Task.kind == Kind.THANK_YOU, Task.state == TaskState.OPEN)
    .correlate(Account)
    .scalar_subquery()
)

Owner = str | ColumnElement[str]
"""Whose it is: an id, or the parameter of a statement that is made once."""
NAMES = tuple(column.key for column in COLUMNS)


def visible(owner_id: Owner) -> Select[Any]:
    """The tasks that this owner may see; those of deleted contacts rest with them."""
    return (
        select(*COLUMNS)
        .outerjoin(Contact, and_(Contact.owner_id == Task.owner_id, Contact.id == Task.contact_id))
        .where(Task.owner_id == owner_id, or_(Task.contact_id.is_(None), Contact.shelf.in_(HERE)))
    )


def one(work: Read, task_id: str) -> dict[str, Any] | None:
    """One task, or None."""
    row = work.row(visible(work.owner_id).where(Task.id == task_id))
    return None if row is None else shaped(row)


def listed(work: Read, view: TaskList) -> dict[str, Any]:
    """A page of tasks."""
    statement = visible(work.owner_id)
    for column, wanted in (
        (Task.state, view.state),
        (Task.kind, view.kind),
        (Task.contact_id, view.contact_id),
        (Task.interview_id, view.interview_id),
    ):
        if wanted:
            statement = statement.where(column.in_(wanted))
    asked = (view.state, view.kind, view.contact_id, view.interview_id)
    answer = page(work, statement, ORDER, view, sort=view.sort, query=asked)
    return {**answer, "items": [shaped(row) for row in answer["items"]]}


def shaped(row: dict[str, Any]) -> dict[str, Any]:
    """A row as the wire shows it: verb, line, title and answers come from the rule that made it."""
    contact_id, name, about = row.pop("contact_id"), row.pop("contact_name"), row.pop("about")
    del row["subject_kind"], row["subject_id"]
    rule = BY_KIND.get(Kind(row["kind"]))
    while_open = OWN if rule is None else rule.answers
    put_off = row["snoozed_until"] is not None
    return {
        **row,
        "verb": "do" if rule is None else rule.verb,
        "title": row["title"] if rule is None else say(rule.title, name=name, about=about),
        "line": None if rule is None else rule.line,
        "contact": None if contact_id is None else {"id": contact_id, "name": name},
        "allowed": list(answers(TaskState(row["state"]), while_open, put_off=put_off)),
    }


def today(work: Read) -> dict[str, Any]:
    """What to do now, in order, with the talk that comes next and whom to think of next."""
    rows = work.execute(_to_do_now(), {"owner": work.owner_id, "now": work.now}).all()
    ordered = in_order((row for row in rows if row.id is not None), horizon(work.now, rows[0].zone))
    return {
        "as_of": work.now,
        "items": [_item(dict(row._mapping), group, work.owner_id) for group, row in ordered],  # noqa: SLF001 -- SQLAlchemy's public name for it
        "more": (rows[0].open or 0) - len(ordered),
        "owed_notes": rows[0].owed_notes,
        "next_interview": _next_interview(work),
        "suggestion": _suggestion(work),
        "week": _week(work, rows[0].zone, rows[0].weekly_minutes),
        "office": office if (office := card(work))["name"] else None,
    }


@cache
def _to_do_now() -> Selected:
    """What is open, with the zone of an account that may have nothing open at all.

    Made once: putting the statement together takes longer than running it.
    """
    now = bindparam("now", type_=UtcDateTime())
    listed = (
        visible(bindparam("owner"))
        .add_columns(func.count().over().label("open"))
        .where(
            Task.state == TaskState.OPEN,
            or_(Task.snoozed_until.is_(None), Task.snoozed_until <= now),
            or_(Task.lapses_at.is_(None), Task.lapses_at > now),
        )
        .order_by(Task.due_at, Task.id)
        .limit(TODAY_AT_MOST)
        .subquery()
    )
    return (
        select(Account.time_zone.label("zone"), Account.weekly_minutes, NOTES_OWED.label("owed_notes"), listed)
        .select_from(Account)
        .outerjoin(listed, true())
        .where(Account.id == bindparam("owner"))
    )


def _item(row: dict[str, Any], group: str, owner_id: str) -> dict[str, Any]:
    places = (
        (row["subject_kind"], owner_id if row["subject_kind"] == TargetKind.ACCOUNT else row["subject_id"]),
        (TargetKind.INTERVIEW, row["interview_id"]),
        (TargetKind.CONTACT, row["contact_id"]),
        (TargetKind.TASK, row["id"]),
    )
    kind, subject_id = next(each for each in places if each[1] is not None)
    task = shaped({name: row[name] for name in NAMES})
    shown = {name: task[name] for name in Owed.model_fields}
    return {"task": shown, "group": group, "target": {"kind": kind, "id": subject_id}}


def owed_notes(work: Read) -> dict[str, Any]:
    """The thank-yous of the past weeks, week by week (P71)."""
    zone = work.execute(select(Account.time_zone).where(Account.id == work.owner_id)).scalar_one()
    begin = notes.since(work.now, zone)
    talks = work.execute(
        select(Interview.ended_at, Interview.thanked_at, Task.state, Task.due_at)
        .outerjoin(
            Task,
            and_(
                Task.owner_id == Interview.owner_id, Task.interview_id == Interview.id, Task.kind == Kind.THANK_YOU
            ),
        )
        .join(Contact, and_(Contact.owner_id == Interview.owner_id, Contact.id == Interview.contact_id))
        .where(Interview.owner_id == work.owner_id, Interview.ended_at >= begin, Contact.shelf.in_(HERE))
    )  # fmt: skip
    return notes.by_week(
        (
            notes.Talk(row.ended_at, row.thanked_at, row.due_at, impossible=row.state == TaskState.DISMISSED)
            for row in talks
        ),
        zone,
        work.now,
    )


def renewal(work: Read, contact_id: str) -> dict[str, Any] | None:
    """The conditions of going back to a contact, met and unmet; None where there is no such contact."""
    here = select(Contact.id).where(
        Contact.owner_id == work.owner_id, Contact.id == contact_id, Contact.shelf.in_(HERE)
    )
    if work.row(here) is None:
        return None
    known = renewals.known(work, [contact_id], permissions.standing_of(work, [contact_id])).get(contact_id)
    relation = Relation() if known is None else known.relation
    found = conditions(relation, work.now, policy_of(work))
    return {
        "may_write": all(each.met for each in found),
        "conditions": [asdict(each) for each in found],
        "interview_id": None if known is None else known.interview_id,
        "talked_at": relation.talked_at,
        "written_at": None if known is None else known.written_at,
    }


@cache
def _next_talk() -> Selected:
    """The talk under way, or the next one that is agreed on."""
    return (
        select(
            Interview.id, Interview.form, Interview.state, Interview.scheduled_at, Interview.time_zone, Interview.place,
            Interview.minutes_promised, Interview.written_up_at, Interview.thanked_at, Interview.travel_minutes,
            Interview.travel_margin_minutes,
            Contact.id.label("contact_id"), Contact.name.label("contact_name"), Contact.phones,
        )
        .join(Contact, and_(Contact.owner_id == Interview.owner_id, Contact.id == Interview.contact_id))
        .where(
            Interview.owner_id == bindparam("owner"),
            Contact.shelf.in_(HERE),
            or_(
                Interview.state == State.IN_PROGRESS,
                and_(
                    Interview.state.in_((State.SCHEDULED, State.CONFIRMED)),
                    Interview.scheduled_at >= bindparam("since", type_=UtcDateTime()),
                ),
            ),
        )
        .order_by(case((Interview.state == State.IN_PROGRESS, 0), else_=1), Interview.scheduled_at, Interview.id)
        .limit(1)
    )  # fmt: skip


def _next_interview(work: Read) -> dict[str, Any] | None:
    row = work.row(_next_talk(), {"owner": work.owner_id, "since": work.now - STILL_NEXT})
    if row is None:
        return None
    policy = policy_of(work)
    way = journey_of(row, policy)
    shown = ("id", "form", "state", "scheduled_at", "time_zone", "place", "minutes_promised")
    return {
        **{name: row[name] for name in shown},
        "contact": {"id": row["contact_id"], "name": row["contact_name"]},
        "phone": first_phone(row["phones"]),
        "arrive_at": arrive_at(Form(row["form"]), row["scheduled_at"], policy),
        "leave_at": way["leave_at"] if way else None,
        "allowed": verbs(row),
    }


def _week(work: Read, zone: str, meant: int | None) -> dict[str, Any] | None:
    """Counted only for those who mean to give their week a measure (P89)."""
    if meant is None:
        return None
    spent, planned = told(work, zone).minutes
    return {"weekly_minutes": meant, "spent_minutes": spent, "planned_minutes": planned}


def _suggestion(work: Read) -> dict[str, Any] | None:
    found = next_one(work)
    if found is None:
        return None
    contact, reason = found["contact"], found["reasons"][0]
    return {
        "kind": "contact",
        "contact": {"id": contact["id"], "name": contact["name"]},
        "reason": reason.text,
        "line": reason.line,
    }
